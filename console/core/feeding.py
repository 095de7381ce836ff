"""A feed at work: kept running on the io loop, and counted."""

import asyncio
import logging
import random
from collections import deque
from collections.abc import Awaitable, Callable, Mapping
from concurrent.futures import Future
from typing import Any, NamedTuple

from console.core.clock import Clock
from console.core.errors import ConsoleError
from console.core.fact import Batch, Taken
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.ports import Do, Emit, Feed, Health, Surroundings

FIRST_S, LONGEST_S = 1.0, 60.0
"""Seconds before a feed that failed is started again: the first time, and at most."""

CALM_MS = 60_000
"""A feed that ran for so long before it failed is started again as if it were the first time."""

RATE_MS = 10_000
"""Over how long the rate is taken."""

CRASHED = QT_TRANSLATE_NOOP(
    "feeds", "Failed ({error}); started again in {seconds} s. The other feeds go on."
)
STARTING = QT_TRANSLATE_NOOP("feeds", "Starting.")
OVER = QT_TRANSLATE_NOOP("feeds", "It has come to its end.")

log = logging.getLogger(__name__)


class Figures(NamedTuple):
    """What came through a feed since it was started.

    rejected: reason code → messages. last_at: when the last batch came, steady ms, None before the
    first. lag: how much later than their own times facts came, ms, None where they tell none.
    per_second: over the last ten seconds.
    """

    stored: int = 0
    duplicates: int = 0
    rejected: Mapping[str, int] = {}
    last_at: int | None = None
    lag: int | None = None
    per_second: float = 0.0


class Tally:
    """Counts what a feed emits, on the io thread; `figures` may be asked from any thread.

    unheard: types of facts that a feed makes itself, such as a gap; nobody said them.
    """

    def __init__(self, emit: Emit, clock: Clock, unheard: tuple[type[Any], ...] = ()) -> None:
        self._emit, self._clock, self._unheard = emit, clock, unheard
        self._stored = self._duplicates = 0
        self._rejected: dict[str, int] = {}
        self._last: int | None = None
        self._lag: int | None = None
        self._recent: deque[tuple[int, int]] = deque(maxlen=1_000)

    async def emit(self, batch: Batch) -> Taken:
        """Hand a batch on and count what became of it."""
        now = self._clock.real.steady()
        own_facts = sum(type(fact) in self._unheard for fact in batch.facts)
        heard = len(batch.facts) + len(batch.rejected) - own_facts
        if heard:
            self._last = now
            self._recent.append((now, heard))
        own = [fact[1] for fact in batch.facts if fact[1] is not None]
        if own:
            self._lag = max(0, self._clock.wall() - max(own))
        taken = await self._emit(batch)
        self._stored += max(0, taken.stored - own_facts)
        self._duplicates += taken.duplicates
        self._rejected = {
            reason: self._rejected.get(reason, 0) + taken.rejected.get(reason, 0)
            for reason in (*self._rejected, *taken.rejected)
        }
        return taken

    def figures(self) -> Figures:
        """What came until now."""
        now = self._clock.real.steady()
        recent = sum(count for at, count in tuple(self._recent) if now - at <= RATE_MS)
        rate = recent * 1000 / RATE_MS
        return Figures(self._stored, self._duplicates, self._rejected, self._last, self._lag, rate)


Values = Callable[[], Awaitable[Mapping[str, Any]]]
"""Gives the settings of a feed, secrets among them; raises ConsoleError."""


class House(NamedTuple):
    """What the console around a feed offers it. unheard: see `Tally`."""

    emit: Emit
    do: Do
    health: Health
    clock: Clock
    unheard: tuple[type[Any], ...] = ()


class Running:
    """One feed, kept running: when it fails it is started again after a while, alone.

    ended: told when the feed has let go of all it held.
    """

    def __init__(self, feed: Feed, source: str, values: Values, house: House) -> None:
        self.source = source
        self.tally = Tally(house.emit, house.clock, house.unheard)
        self.ended: Future[None] = Future()
        self._feed, self._values, self._house = feed, values, house
        self._health, self._clock = house.health, house.clock

    async def run(self) -> None:
        """Run the feed until it ends, cannot be run as it is set, or is cancelled."""
        self._health(self.source, "working", message(STARTING))
        state, last = "off", None
        try:
            await self._keep_running()
            last = message(OVER)
        except ConsoleError as error:  # a person has to change something
            state, last = "bad", error.what
        finally:
            self._health(self.source, state, last)
            self.ended.set_result(None)

    async def _keep_running(self) -> None:
        wait = FIRST_S
        while True:
            began = self._clock.real.steady()
            try:
                await self._feed.run(self._around(await self._values()))
                return
            except ConsoleError:
                raise
            except Exception as error:
                log.error("feed %s failed", self.source, exc_info=error)
                if self._clock.real.steady() - began >= CALM_MS:
                    wait = FIRST_S
                seconds = wait * random.uniform(0.8, 1.2)
                name = type(error).__name__
                what = message(CRASHED, error=name, seconds=max(1, round(seconds)))
                self._health(self.source, "bad", what)
            await asyncio.sleep(seconds)
            wait = min(wait * 2, LONGEST_S)

    def _around(self, settings: Mapping[str, Any]) -> Surroundings:
        emit, do, clock = self.tally.emit, self._house.do, self._house.clock
        return Surroundings(emit, do, self._tell, clock, settings, self.source)

    def _tell(self, part: str, state: str, note: Message | None = None) -> None:
        """Whatever a feed calls itself, it is known by its source."""
        self._health(self.source, state, note)


Sample = Callable[[Batch], None]


def sampling(show: Sample) -> Emit:
    """An `Emit` that stores nothing and shows what came, for trying a connection."""

    async def emit(batch: Batch) -> Taken:
        show(batch)
        rejected: dict[str, int] = {}
        for one in batch.rejected:
            rejected[one.reason] = rejected.get(one.reason, 0) + 1
        return Taken(len(batch.facts), 0, rejected)

    return emit
