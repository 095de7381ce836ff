"""Facts between a connection and the store: gathered, bounded, thinned when there is no room."""

import asyncio
from collections import Counter, deque
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from console.core.errors import ConsoleError
from console.core.fact import Batch, Rejection, Row, Taken
from console.core.facts import SAMPLES
from console.core.ports import Emit

MANY = 500
"""Messages in one batch, if so many come before the time to gather is over."""

MOST = 20_000
"""Facts and rejections that may wait for the store; with more the peer is not read."""

FLUSH_S = 2.0
"""How long the last facts may take to be stored when a feed is switched off."""

_THIN_FROM = {1: 0.70, 2: 0.80, 3: 0.90}
_THINNED_BELOW = 0.5


class Span(NamedTuple):
    """A stretch of time in which a feed lost something, or may have.

    start, end: ms UTC, end None while it lasts. reason: lost (not connected), silent (connected,
    nothing came), full (no room for what came). lost: kind of fact → how many were let go.
    """

    start: int
    end: int | None
    reason: str
    lost: Mapping[type[Any], int] = {}


class Keeping(NamedTuple):
    """What a show keeps of feeds: ranks (type of fact → its `FactKind.drop_rank`, above 0 only),
    and how a gap becomes a fact."""

    ranks: Mapping[type[Any], int]
    gap: Callable[[Span], Row]


class Gathering:
    """Takes messages at once and hands them on in batches; what is told here is in time order.

    Facts of rank 1, then 2, then 3 are let go when more wait than there is room for, counted and
    told as one gap when there is room again. Others are never let go: `room` waits instead.
    """

    def __init__(
        self, source: str, emit: Emit, keeping: Keeping, gather_s: float, most: int = MOST
    ) -> None:
        self._source, self._emit, self._keeping = source, emit, keeping
        self._gather_s, self._most = gather_s, most
        self._facts: deque[Row] = deque()
        self._rejected: deque[Rejection] = deque()
        self._sampled: Counter[str] = Counter()
        self._some, self._many = asyncio.Event(), asyncio.Event()
        self._room = asyncio.Event()
        self._room.set()
        self._lost: Counter[type[Any]] = Counter()
        self._thinned = (0, 0)
        self._sending: asyncio.Future[Taken] | None = None

    @property
    def waiting(self) -> int:
        """Facts and rejections on their way to the store."""
        return len(self._facts) + len(self._rejected)

    @property
    def letting_go(self) -> int:
        """Facts let go since there was room last."""
        return self._lost.total()

    def add(self, facts: Sequence[Row], rejected: Sequence[Rejection], arrival: int) -> None:
        """Take in what one message came to."""
        ranks, fill = self._keeping.ranks, self.waiting / self._most
        if fill < _THIN_FROM[1]:
            self._facts.extend(facts)
        else:
            for fact in facts:
                if fill < _THIN_FROM.get(ranks.get(type(fact), 0), 2.0):
                    self._facts.append(fact)
                else:
                    self._thinned = (self._thinned[0] if self._lost else arrival, arrival)
                    self._lost[type(fact)] += 1
        for one in rejected:
            self._sampled[one.reason] += 1
            keep = self._sampled[one.reason] <= SAMPLES
            self._rejected.append(one if keep else Rejection(one.reason, ""))
        self._wake()

    def tell(self, span: Span) -> None:
        """Have a gap kept."""
        self._facts.append(self._keeping.gap(span))
        self._wake()

    async def room(self) -> None:
        """Wait until there is room for more."""
        if self.waiting >= self._most:
            self._room.clear()
        await self._room.wait()

    async def pump(self) -> None:
        """Hand batches on until cancelled; raises what the store raises."""
        while True:
            await self._some.wait()
            if self.waiting < MANY:
                try:
                    async with asyncio.timeout(self._gather_s):
                        await self._many.wait()
                except TimeoutError:
                    pass
            await self._hand_on()

    async def flush(self) -> None:
        """Hand on what still waits, as far as the store takes it in time."""
        try:
            async with asyncio.timeout(FLUSH_S):
                if self._sending is not None:
                    await self._sending
                self._tell_thinned()
                while self.waiting:
                    await self._hand_on()
        except (TimeoutError, ConsoleError):
            return  # a slow disk, or a room that is closed: the feed is over either way

    async def _hand_on(self) -> None:
        facts = [self._facts.popleft() for _ in range(min(MANY, len(self._facts)))]
        rejected = [self._rejected.popleft() for _ in range(min(MANY, len(self._rejected)))]
        self._sending = asyncio.ensure_future(self._emit(Batch(self._source, facts, rejected)))
        # Switching a feed off must not leave it open whether these were stored.
        await asyncio.shield(self._sending)
        if self._lost and self.waiting < self._most * _THINNED_BELOW:
            self._tell_thinned()
        if self.waiting < self._most:
            self._room.set()
        if self.waiting < MANY:
            self._many.clear()
        if not self.waiting:
            self._some.clear()

    def _tell_thinned(self) -> None:
        if self._lost:
            start, end = self._thinned
            lost, self._lost = self._lost, Counter()
            self.tell(Span(start, end, "full", lost))

    def _wake(self) -> None:
        self._some.set()
        if self.waiting >= MANY:
            self._many.set()
