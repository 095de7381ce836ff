"""One connection that is kept up: how it stands, told to health, and where something is missing."""

import asyncio
import os
import random
from collections.abc import Awaitable, Callable

from aiohttp import ClientError

from console.core.clock import Clock
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.peer.backoff import USUAL, Backoff, Patience
from console.core.peer.gathering import Gathering, Keeping, Span
from console.core.peer.heard import Heard
from console.core.ports import Surroundings

CONNECTING = QT_TRANSLATE_NOOP("feeds", "Connecting to {place}.")
LIVE = QT_TRANSLATE_NOOP("feeds", "Connected to {place}.")
ROOM_OFF = QT_TRANSLATE_NOOP("feeds", "Connected to {place}; the room is not on air there.")
SILENT = QT_TRANSLATE_NOOP(
    "feeds", "Silent: nothing came from {place} for {seconds} s, though it is connected."
)
FULL = QT_TRANSLATE_NOOP(
    "feeds", "More comes from {place} than can be stored; {count} let go until now."
)
LOST = QT_TRANSLATE_NOOP("feeds", "No connection to {place} ({why}); tried again in {seconds} s.")
REFUSED = QT_TRANSLATE_NOOP("feeds", "{why} Tried again in {seconds} s.")
ENDED = QT_TRANSLATE_NOOP("feeds", "it was closed there")
NO_ANSWER = QT_TRANSLATE_NOOP("feeds", "no answer")


class Gone(Exception):
    """The connection is over; why, for people."""

    def __init__(self, why: Message) -> None:
        super().__init__(why.text)
        self.why = why


class Refusal(Gone):
    """The peer will not go on as things are; it is asked again after a long while."""


Session = Callable[["Link"], Awaitable[None]]
"""One connection from opening to its end: calls `up` once it stands, `hear` for each message, and
returns or raises (Gone, OSError, TimeoutError, aiohttp.ClientError) when it is over."""


class Link:
    """What a session tells; from it follow health, gaps and batches.

    silent_s: after how long without a fact it counts as silent while the room is on, 0 = never.
    """

    def __init__(
        self, around: Surroundings, gathering: Gathering, place: str, silent_s: float
    ) -> None:
        self.clock: Clock = around.clock
        self._around, self._gathering, self._place = around, gathering, place
        self._silent_s = silent_s
        self._loop = asyncio.get_running_loop()
        self._timer: asyncio.TimerHandle | None = None
        self._gap: Span | None = None
        self._heard_at = self.clock.wall()
        self._heard_steady = self._loop.time()
        self._up = self._full = False
        self._on: bool | None = None

    def connecting(self) -> None:
        """A new try begins; told once, since "lost" says more than a new try every second."""
        if self._gap is None:
            self._tell("working", message(CONNECTING, place=self._place))

    def up(self) -> None:
        """The connection stands."""
        self._up, self._on = True, None
        if self._gap is not None and self._gap.reason == "lost":
            self._close_gap()
        self._heard_steady = self._loop.time()
        self._heard_at = self.clock.wall()
        self._say_live()
        self._watch()

    async def hear(self, heard: Heard) -> None:
        """Take in one message; waits when there is no room. Raises Refusal if it is one."""
        if heard.refused is not None:
            raise Refusal(heard.refused)
        arrival = self.clock.wall()
        if heard.on is not None:
            self._told(heard.on)
        if heard.facts or heard.rejected:
            self._alive(arrival)
            self._gathering.add(heard.facts, heard.rejected, arrival)
            if self._gathering.letting_go or self._full:
                self._say_full()
            await self._gathering.room()

    def down(self, why: Message, seconds: float, refused: bool) -> None:
        """The connection is over; the next try is in so many seconds."""
        missing_since = self._heard_at if self._up else self.clock.wall()
        self._up = False
        self._stop_watch()
        if self._gap is None:
            self._open_gap(missing_since, "lost")
        wait = max(1, round(seconds))
        head = REFUSED if refused else LOST
        told = message(head, place=self._place, why=why, seconds=wait)
        self._tell("bad" if refused else "warn", told)

    def end(self) -> None:
        """The feed is switched off."""
        self._stop_watch()
        if self._gap is not None:
            self._close_gap()

    def _told(self, on: bool) -> None:
        """The peer says whether the room is on; while it is off, silence means nothing."""
        before, self._on = self._on, on
        if on is (before is not False):
            return
        self._heard_steady = self._loop.time()
        if self._gap is not None:
            self._close_gap()
        self._say_live()
        self._watch()

    def _alive(self, arrival: int) -> None:
        self._heard_at, self._heard_steady = arrival, self._loop.time()
        if self._gap is not None:
            self._close_gap()
            self._say_live()
            self._watch()

    def _say_live(self) -> None:
        head = ROOM_OFF if self._on is False else LIVE
        self._tell("ok", message(head, place=self._place))

    def _say_full(self) -> None:
        count = self._gathering.letting_go
        if not count:
            self._full = False
            self._say_live()
        elif not self._full or count % 1_000 == 0:
            self._full = True
            self._tell("warn", message(FULL, place=self._place, count=count))

    def _watch(self) -> None:
        self._stop_watch()
        if self._silent_s > 0:
            self._timer = self._loop.call_later(self._silent_s, self._look)

    def _look(self) -> None:
        """Nothing for so long: say so; else look again when it might be."""
        left = self._heard_steady + self._silent_s - self._loop.time()
        if left > 0:
            self._timer = self._loop.call_later(left, self._look)
            return
        if self._on is False:
            self._timer = self._loop.call_later(self._silent_s, self._look)
            return
        self._timer = None
        if self._gap is None:
            self._open_gap(self._heard_at, "silent")
        seconds = f"{self._silent_s:g}"
        self._tell("warn", message(SILENT, place=self._place, seconds=seconds))

    def _stop_watch(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _open_gap(self, start: int, reason: str) -> None:
        self._gap = Span(start, None, reason)
        self._gathering.tell(self._gap)

    def _close_gap(self) -> None:
        assert self._gap is not None
        self._gathering.tell(self._gap._replace(end=max(self._gap.start, self.clock.wall())))
        self._gap = None

    def _tell(self, state: str, note: Message) -> None:
        self._around.health(self._around.source, state, note)


async def keep(
    around: Surroundings,
    session: Session,
    keeping: Keeping,
    place: str,
    *,
    silent_s: float,
    patience: Patience = USUAL,
    rng: random.Random | None = None,
) -> None:
    """Keep a connection up until cancelled: back-off with jitter, watchdog, batches, gaps.

    place: the peer's name for people, without secrets. Raises what the store raises.
    """
    gathering = Gathering(around.source, around.emit, keeping, patience.gather)
    link = Link(around, gathering, place, silent_s)
    pump = asyncio.ensure_future(gathering.pump())
    again = asyncio.ensure_future(_again(link, session, Backoff(patience, rng), patience))
    try:
        done, _ = await asyncio.wait({pump, again}, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            task.result()
    finally:
        again.cancel()
        pump.cancel()
        await asyncio.gather(again, pump, return_exceptions=True)
        link.end()
        await gathering.flush()


async def _again(link: Link, session: Session, backoff: Backoff, patience: Patience) -> None:
    """Session after session."""
    loop = asyncio.get_running_loop()
    while True:
        began, refused = loop.time(), False
        link.connecting()
        try:
            await session(link)
            why = message(ENDED)
        except Gone as gone:
            why, refused = gone.why, isinstance(gone, Refusal)
        except TimeoutError:
            why = message(NO_ANSWER)
        except (ClientError, OSError) as error:
            why = Message("feeds", "{error}", {"error": reason(error)})
        if refused:
            backoff.longest()
        elif loop.time() - began >= patience.calm:
            backoff.calm()
        seconds = backoff.seconds()
        link.down(why, seconds, refused)
        await asyncio.sleep(seconds)


def reason(error: BaseException) -> str:
    """What went wrong, short: the system's words, or the kind of error."""
    number = getattr(error, "errno", None)
    if isinstance(number, int) and number > 0:
        return os.strerror(number)
    return str(getattr(error, "strerror", None) or type(error).__name__)[:80]
