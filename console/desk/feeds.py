"""The feeds of a desk: which there are, which run, and how they are doing."""

import asyncio
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from console.core.connections import Connection, Connections
from console.core.errors import ConsoleError
from console.core.fact import Batch, Taken
from console.core.feeding import Figures
from console.core.message import Message
from console.core.ports import Feed, Health
from console.core.secrets import Secrets
from console.desk.desk import Desk
from console.desk.launching import Launching, Started, Trial

Known = Mapping[str, Feed]
"""Feeds by id."""

OF_ITS_OWN = ("recording", "simulator")
"""What `replay` and `rehearse` play; nobody connects to them."""


class Feeds(QObject):
    """Feeds run while an air run is open; in a rehearsal or replay only when asked for.

    changed: the list of connections, or which of them run. Figures move without it: whoever
    shows them asks on the tick. `load` looks for the connectors, on a thread of its own.
    """

    changed = Signal()

    def __init__(
        self, desk: Desk, health: Health, connections: Connections, secrets: Secrets,
        load: Callable[[], Known],
    ) -> None:  # fmt: skip
        super().__init__(desk)
        self._desk, self._health, self._load = desk, health, load
        self.connections, self.secrets = connections, secrets
        self.known: dict[str, Feed] = {}
        self.asked = False
        self._run = ""
        self._started: dict[str, Started] = {}
        self._ending: dict[str, Started] = {}
        self._launching = Launching(desk, secrets)
        self.trial = Trial(desk, self._launching, self.runs)
        desk.changed.connect(self._changed)
        desk.opened.connect(self._opened)

    @property
    def run(self) -> str:
        """The run that facts go to, "" while none is open for feeds."""
        run = self._desk.live.base.open_run
        return run.id if run is not None and (run.kind == "air" or self.asked) else ""

    @property
    def at_work(self) -> set[str]:
        """The sources whose feeds run."""
        return {source for source, one in self._started.items() if not one.work.done()}

    def runs(self, source: str) -> bool:
        """Whether the feed of a source runs."""
        return source in self.at_work

    def find(self) -> None:
        """Look for the connectors, unless they are known; `changed` follows."""
        if not self.known:
            self._desk.bridge.when_done(self.aside(self._load), self._found)

    def figures(self, source: str) -> Figures:
        """What came through a connection in this run."""
        started = self._started.get(source)
        return started.running.tally.figures() if started is not None else Figures()

    def put(
        self, new: Connection, secrets: Mapping[str, str], instead: str,
        then: Callable[[Message | None], None],
    ) -> None:  # fmt: skip
        """Keep a connection and its secrets, in place of `instead` if that is named.

        `then` is told what speaks against it, None for nothing. What runs is started anew.
        """

        def keep() -> Message | None:
            try:
                self.connections.check(new, instead)
                moved = self._moved(new, instead)
                for key, value in {**moved, **secrets}.items():
                    self.secrets.set(new.source, key, value)
                self.connections.put(new, instead)
                for key in moved:
                    self.secrets.set(instead, key, "")
            except ConsoleError as error:
                return error.what
            return None

        self._then(keep, then, instead, new.source)

    def remove(self, source: str, then: Callable[[Message | None], None]) -> None:
        """Forget a connection and its secrets."""
        found = self.connections.of(source)
        feed = self.known.get(found.feed) if found is not None else None

        def forget() -> Message | None:
            try:
                self.connections.remove(source)
                for one in feed.settings if feed is not None else ():
                    if one.secret:
                        self.secrets.set(source, one.key, "")
            except ConsoleError as error:
                return error.what
            return None

        self._then(forget, then, source)

    def switch(self, source: str, on: bool, then: Callable[[Message | None], None]) -> None:
        """Switch one connection on or off; the others go on untouched."""
        found = self.connections.of(source)
        if found is not None:
            self.put(found._replace(on=on), {}, source, then)

    def ask(self, asked: bool) -> None:
        """Let feeds run in rehearsals and replays too, or no longer; until the console closes."""
        self.asked = asked
        self._follow()
        self.changed.emit()

    def aside(self, work: Callable[[], Any]) -> "Future[Any]":
        """Do what may wait for a disk or a keyring on a thread of the io loop."""
        return self._desk.room.io.start(asyncio.to_thread(work))

    def _moved(self, new: Connection, instead: str) -> dict[str, str]:
        """The secrets of a connection that gets another name, by key."""
        feed = self.known.get(new.feed)
        if feed is None or instead in ("", new.source):
            return {}
        found = {one.key: self.secrets.get(instead, one.key) for one in feed.settings if one.secret}
        return {key: value for key, value in found.items() if value}

    def _then(
        self, work: Callable[[], Message | None], then: Callable[[Message | None], None],
        *touched: str,
    ) -> None:  # fmt: skip
        def done(problem: Message | None) -> None:
            for source in touched if problem is None else ():
                self._stop(source)
            self._follow()
            self.changed.emit()
            then(problem)

        self._desk.bridge.when_done(self.aside(work), done)

    def _found(self, known: Known) -> None:
        self.known = {name: feed for name, feed in known.items() if name not in OF_ITS_OWN}
        self._follow()
        self.changed.emit()

    @Slot()
    def _opened(self) -> None:
        if self.connections.all:  # to load them all takes a while; who has none need not wait
            self.find()
        self._follow()

    def _changed(self, topics: frozenset[str]) -> None:
        if "run" in topics:
            self._follow()

    @Slot()
    def _follow(self) -> None:
        """Start what should run, and stop what should not."""
        if self._desk.live.base.open_run is None:
            self.asked = False
        run = self.run
        on = [one for one in self.connections.all if one.on and one.feed in self.known]
        wanted = {one.source for one in on} if run else set()
        for source in [one for one in self._started if run != self._run or one not in wanted]:
            self._stop(source)
        self._run = run
        for one in on if run else ():
            if one.source not in self._started:
                self._start(run, one)
                self.changed.emit()

    def _start(self, run: str, connection: Connection) -> None:
        room, before = self._desk.room, self._ending.pop(connection.source, None)

        async def emit(batch: Batch) -> Taken:
            return await asyncio.wrap_future(room.store(run, batch))

        feed = self.known[connection.feed]
        started = self._launching.launch(feed, connection, emit, self._health, before=before)
        self._started[connection.source] = started

    def _stop(self, source: str) -> None:
        started = self._started.pop(source, None)
        if started is not None:
            started.work.cancel()
            self._ending[source] = started
            self.changed.emit()
