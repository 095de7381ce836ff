"""Playing a recording: its facts handed over in time, or as fast as they are taken."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Iterable, Iterator
from typing import NamedTuple

from console.core.clock import Clock
from console.core.fact import Batch, Rejection, Row, Taken

TICK = 25
"""Milliseconds: facts due within one tick are handed over together, at its end."""

WINDOW = 20_000
"""At most about this many facts are read ahead of the one that is due."""

AHEAD = 4
"""At full speed so many batches are on their way to the disk while the next one is read."""


class _Due(NamedTuple):
    """A fact in time order; at: ms UTC."""

    at: int
    source: str
    fact: Row


class _Window(NamedTuple):
    """Facts whose times no later batch falls among, in time order, with what was rejected."""

    facts: list[_Due]
    rejected: list[tuple[str, list[Rejection]]]


async def run(
    reading: Iterable[Batch],
    emit: Callable[[Batch], Awaitable[Taken]],
    clock: Clock,
    speed: float | None,
) -> None:
    """Hand over the recording's facts: at `speed` times real time, or at once if it is None.

    The first fact is due at once, each other one as much later as its `at` is, divided by speed:
    never before, at most 50 ms after unless emit itself holds it up.
    """
    if speed is None:
        await _at_once(reading, emit)
        return
    begun, first = clock.steady(), None
    for window in _windows(reading):
        for source, rejections in window.rejected:
            await emit(Batch(source, (), rejections))
        done = 0
        while done < len(window.facts):
            first = window.facts[0].at if first is None else first
            reached = first + (clock.steady() - begun) * speed
            end = done
            while end < len(window.facts) and window.facts[end].at <= reached:
                end += 1
            for batch in _together(window.facts[done:end]):
                await emit(batch)
            done = end
            if done < len(window.facts):
                due = begun + (window.facts[done].at - first) / speed
                await asyncio.sleep(max(due - clock.steady(), TICK) / 1000)


async def _at_once(reading: Iterable[Batch], emit: Callable[[Batch], Awaitable[Taken]]) -> None:
    """Hand over batch after batch, in order, reading on while the last few are stored."""
    waiting: deque[asyncio.Future[Taken]] = deque()
    try:
        for batch in reading:
            waiting.append(asyncio.ensure_future(emit(batch)))
            await asyncio.sleep(0)  # so that it has begun before the next one is read
            if len(waiting) > AHEAD:
                await waiting.popleft()
    finally:
        await asyncio.gather(*waiting, return_exceptions=True)
    for last in waiting:
        last.result()


def _windows(reading: Iterable[Batch]) -> Iterator[_Window]:
    """Batches of several kinds cover the same stretch of time: put their facts in one order."""
    window, latest = _Window([], []), None
    for batch in reading:
        starts = batch.facts[0][0] if batch.facts else None
        full = len(window.facts) >= WINDOW
        if starts is not None and latest is not None and (starts >= latest or full):
            yield _sorted(window)
            window, latest = _Window([], []), None
        window.facts.extend(_Due(fact[0], batch.source, fact) for fact in batch.facts)
        if batch.facts:
            last = max(fact[0] for fact in batch.facts)
            latest = last if latest is None else max(latest, last)
        if batch.rejected:
            window.rejected.append((batch.source, list(batch.rejected)))
    yield _sorted(window)


def _sorted(window: _Window) -> _Window:
    window.facts.sort(key=lambda due: due.at)
    return window


def _together(facts: list[_Due]) -> Iterator[Batch]:
    """Batches of one source and kind each."""
    groups: dict[tuple[str, type[Row]], list[Row]] = {}
    for _at, source, fact in facts:
        groups.setdefault((source, type(fact)), []).append(fact)
    for (source, _kind), rows in groups.items():
        yield Batch(source, rows)
