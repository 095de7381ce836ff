"""How questions were answered during each person's shift."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from console.show.questions.tables import Card, CardState
from console.show.questions.waiting import Answers, answers
from console.show.rundown.people import Shift

Pair = tuple[Card, CardState | None]


class ShiftAnswers(NamedTuple):
    """One stretch of a person on air, ms UTC, and what was answered in it; p50, p90 in ms."""

    person: str
    start: int
    end: int
    answers: Answers


def by_shift(
    pairs: Iterable[Pair], shifts: Sequence[Shift], limit_ms: int, now: int
) -> list[ShiftAnswers]:
    """Answers within the limit in each stretch up to `now` (ms UTC), in order of time.

    A question belongs to the stretch in which it was answered, or in which its limit passed.
    """
    dated = [(_counted_at(card, state, limit_ms), (card, state)) for card, state in pairs]
    found = []
    for shift in shifts:
        for stretch in shift.stretches:
            if stretch.start < now:
                mine = [pair for at, pair in dated if stretch.start <= at < stretch.end]
                end = min(stretch.end, now)
                made = answers(mine, limit_ms, now)
                found.append(ShiftAnswers(shift.person, stretch.start, end, made))
    return sorted(found, key=lambda one: (one.start, one.person))


def _counted_at(card: Card, state: CardState | None, limit_ms: int) -> int:
    if state is not None and state.state == "answered":
        return state.at
    return card.first_at + limit_ms
