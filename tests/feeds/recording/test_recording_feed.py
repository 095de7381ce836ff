"""Playing recordings in time, on a loop whose clock is simulated."""

import asyncio
import selectors
from collections.abc import Sequence
from typing import Any

from console.core.clock import SimulatedClock
from console.core.fact import Batch, Rejection, Row, Taken
from console.feeds.recording.feed import run
from console.show.base.facts import Audience
from console.show.questions.facts import Comment

START = 1_700_000_000_000
Heard = list[tuple[int, Any]]


class Waiting(selectors.DefaultSelector):
    """Lets simulated time pass instead of waiting."""

    def __init__(self, clock: SimulatedClock) -> None:
        super().__init__()
        self._clock = clock

    def select(self, timeout: float | None = None) -> Any:
        self._clock.advance(max(0, -int(-(timeout or 0) * 1000 // 1)))
        return super().select(0)


class Loop(asyncio.SelectorEventLoop):
    """A loop that lives in simulated time."""

    def __init__(self, clock: SimulatedClock) -> None:
        super().__init__(Waiting(clock))
        self._simulated = clock

    def time(self) -> float:
        return self._simulated.steady() / 1000


def comment(ms: int) -> Comment:
    return Comment(START + ms, None, str(ms), "", "", "", "x", "", 0)


def audience(ms: int) -> Audience:
    return Audience(START + ms, None, f"{ms}:online", 1, None, None)


def batch(*facts: Row, rejected: Sequence[Rejection] = ()) -> Batch:
    return Batch("s", facts, rejected)


def play(reading: list[Batch], speed: float | None) -> tuple[Heard, list[Batch]]:
    clock = SimulatedClock(START)
    heard: Heard = []
    batches: list[Batch] = []

    async def emit(one: Batch) -> Taken:
        batches.append(one)
        heard.extend((clock.steady(), fact) for fact in one.facts)
        return Taken(len(one.facts), 0, {})

    loop = Loop(clock)
    try:
        loop.run_until_complete(run(reading, emit, clock, speed))
    finally:
        loop.close()
    return heard, batches


def test_at_full_speed_batches_are_handed_over_as_they_are() -> None:
    reading = [batch(comment(0), comment(9000)), batch(audience(5))]
    heard, batches = play(reading, None)
    assert batches == reading
    assert {when for when, _ in heard} == {0}


def test_facts_come_neither_early_nor_50_ms_late() -> None:
    times = [0, 3, 400, 401, 3000, 3000, 3020, 60_000]
    heard, _ = play([batch(*map(comment, times[:5])), batch(*map(comment, times[5:]))], 1)
    assert [fact.at - START for _, fact in heard] == times
    assert all(0 <= when - (fact.at - START) <= 50 for when, fact in heard)


def test_speed_shortens_the_waiting() -> None:
    heard, _ = play([batch(comment(0), comment(60_000))], 60)
    assert heard[-1][0] in range(1000, 1051)


def test_kinds_of_one_stretch_of_time_are_played_side_by_side() -> None:
    heard, batches = play([batch(comment(0), comment(9000)), batch(audience(100))], 1)
    assert [type(fact) for _, fact in heard] == [Comment, Audience, Comment]
    assert all(len({type(fact) for fact in one.facts}) <= 1 for one in batches)


def test_rejections_are_handed_over() -> None:
    fault = Rejection("time", "soon")
    _, batches = play([batch(comment(0), rejected=[fault]), batch(rejected=[fault])], 1)
    assert [rejection for one in batches for rejection in one.rejected] == [fault, fault]


def test_rows_out_of_order_are_not_lost() -> None:
    heard, _ = play([batch(comment(9000)), batch(comment(0)), batch(comment(5000))], 1)
    assert sorted(fact.at - START for _, fact in heard) == [0, 5000, 9000]
