"""Starting a feed on the io loop: for a run, or for a trial that stores nothing."""

import asyncio
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from contextlib import suppress
from functools import partial
from typing import Any, NamedTuple

from console.core.action import Action, Confirmation, Outcome
from console.core.connections import Connection, chosen
from console.core.fact import Batch
from console.core.feeding import House, Running, sampling
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.ports import Emit, Feed, Health
from console.core.secrets import Secrets
from console.desk.desk import Desk
from console.show.base.facts import Gap

RUNS = QT_TRANSLATE_NOOP(
    "feeds", "It runs: what comes goes into the run. Switch it off to try other settings."
)

ENDING_S = 5.0
"""Seconds that a feed may take to let go of what it holds before it is started anew."""


class Started(NamedTuple):
    """A feed at work and what cancels it."""

    running: Running
    work: "Future[None]"


class Launching:
    """Gives feeds what they need of the house, and starts them."""

    def __init__(self, desk: Desk, secrets: Secrets) -> None:
        self._desk, self._secrets = desk, secrets

    def launch(
        self, feed: Feed, connection: Connection, emit: Emit, health: Health, *,
        before: Started | None = None, typed: Mapping[str, str] | None = None,
    ) -> Started:  # fmt: skip
        """Start a feed; `before` is the same one with other settings, which has to end first.

        typed: secrets by key, instead of those that are kept.
        """
        house = House(emit, self._do, health, self._desk.clock, (Gap,))
        values = partial(self._values, feed, connection, typed or {})
        running = Running(feed, connection.source, values, house)

        async def work() -> None:
            if before is not None:
                with suppress(TimeoutError):
                    await asyncio.wait_for(asyncio.wrap_future(before.running.ended), ENDING_S)
            await running.run()

        return Started(running, self._desk.room.io.start(work()))

    async def _values(
        self, feed: Feed, connection: Connection, typed: Mapping[str, str]
    ) -> dict[str, Any]:
        """The settings that a feed runs with; secrets as typed, else as they are kept."""
        values = chosen(feed, connection)
        for one in feed.settings:
            if one.secret:
                values[one.key] = typed.get(one.key) or await asyncio.to_thread(
                    self._secrets.get, connection.source, one.key
                )
        return values

    async def _do(
        self, action: Action, *, actor: str, reason: str = "",
        confirmed: tuple[Confirmation, ...] = (),
    ) -> Outcome:  # fmt: skip
        return await asyncio.wrap_future(
            self._desk.room.do(action, actor=actor, reason=reason, confirmed=confirmed)
        )


class Trial:
    """Connects without storing anything. runs: whether a source's feed is at work already."""

    def __init__(self, desk: Desk, launching: Launching, runs: Callable[[str], bool]) -> None:
        self._desk, self._launching, self._runs = desk, launching, runs
        self._trial: Future[None] | None = None

    def start(
        self, feed: Feed, connection: Connection, secrets: Mapping[str, str],
        show: Callable[[Batch], None], tell: Callable[[str, Message | None], None],
    ) -> None:  # fmt: skip
        """Try a connection: `show` is told what comes, `tell` how it is doing."""
        self.stop()
        bridge = self._desk.bridge
        if self._runs(connection.source):
            tell("working", message(RUNS))
            return

        def health(part: str, state: str, note: Message | None = None) -> None:
            bridge.call(partial(tell, state, note))

        def emitted(batch: Batch) -> None:
            bridge.call(partial(show, batch))

        started = self._launching.launch(feed, connection, sampling(emitted), health, typed=secrets)
        self._trial = started.work

    def stop(self) -> None:
        """End the trial."""
        if self._trial is not None:
            self._trial.cancel()
            self._trial = None
