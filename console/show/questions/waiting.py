"""How long questions wait, and which comes first: pure functions over cards and their states."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from console.show.questions.priority import COMPLAINT, Priority
from console.show.questions.tables import Card, CardState

ANSWER_HOLDS_MS = 60_000
"""Who asks again this soon after an answer has not heard it yet; later it is asked anew."""

COLD_MS = 600_000
"""A question that nobody repeated for so long is counted, but no longer listed."""

NO_CUES: Mapping[str, int] = MappingProxyType({})


class Waiting(NamedTuple):
    """An open card: since when viewers wait (ms UTC), who has taken it, and its priority's parts.

    again: it was answered before; back: it was put off and came back. handed, whom: see CardState.
    repeats: how often it was asked since its answer.
    """

    card: Card
    since: int
    claimed_by: str
    again: bool
    parts: Priority
    handed: str = ""
    whom: str = ""
    back: bool = False
    repeats: int = 0

    @property
    def priority(self) -> int:
        """Weighted viewer-seconds; three who wait 40 s come before one who waits 100 s."""
        return self.parts.value


class Answers(NamedTuple):
    """How a run's questions were answered.

    in_time: within the limit, of so many that are answered or overdue. Half and nine tenths of
    the answers came within p50 and p90 ms; None where there are no answers.
    """

    in_time: int
    of: int
    p50: int | None
    p90: int | None


def since(
    card: Card,
    state: CardState | None,
    again_at: int | None,
    now: int | None = None,
    began: Mapping[str, int] = NO_CUES,
) -> int | None:
    """Since when (ms UTC) a card waits for an answer; None when it does not.

    again_at: when it was asked again often enough, where that was seen. began: when each cue was
    last put on air, ms UTC.
    """
    if state is None:
        return card.first_at
    if state.state == "claimed":
        return card.first_at if state.since is None else state.since
    if state.state == "open":
        return state.at
    if state.state == "answered" and asked_again(card, state, 1):
        return card.last_at if again_at is None and state.comments is None else again_at
    if state.state == "deferred" and now is not None:
        return back_since(state, now, began)
    return None


def back_since(state: CardState, now: int, began: Mapping[str, int]) -> int | None:
    """When a card that was put off came back by itself, ms UTC; None while it is put off."""
    moments = [] if state.until is None or state.until > now else [state.until]
    started = began.get(state.until_cue)
    if started is not None and started >= state.at:
        moments.append(started)
    return min(moments, default=None)


def repeats(card: Card, state: CardState | None) -> int:
    """How often an answered card was asked since its answer, as far as that was noted."""
    if state is None or state.state != "answered" or state.comments is None:
        return 0
    return max(0, card.comments - state.comments)


def asked_again(card: Card, state: CardState, often: int) -> bool:
    """Whether an answered card is asked anew, by at least so many comments where that is known."""
    late = state.state == "answered" and card.last_at > state.at + ANSWER_HOLDS_MS
    return late and (state.comments is None or repeats(card, state) >= often)


def is_cold(card: Card, state: CardState | None, start: int | None, now: int) -> bool:
    """Whether nobody has repeated it for long; a complaint stays until someone decides, and what
    was put off until it has come back."""
    last = max(card.last_at, start or 0)
    if state is not None and state.state == "deferred" and start is None:
        return state.until is None and not state.until_cue
    return now - last > COLD_MS and card.intent != COMPLAINT


def waiting(
    card: Card, state: CardState | None, start: int, now: int, parts: Priority | None = None
) -> Waiting:
    """An open card as it stands at `now`, waiting since `start` (ms UTC).

    parts: of its priority; without them all cards weigh the same.
    """
    if parts is None:
        parts = Priority(card.askers, max(0, now - start) // 1000)
    if state is None:
        return Waiting(card, start, "", False, parts)
    by = state.by if state.state == "claimed" else ""
    again, back = state.state == "answered", state.state == "deferred"
    handed = state.handed if by else ""
    often = repeats(card, state)
    return Waiting(card, start, by, again, parts, handed, state.whom, back, often)


def first_to_answer(one: Waiting) -> tuple[int, int, str]:
    """Sorting key: the greatest priority first, then the longest wait."""
    return -one.priority, one.since, one.card.id


def answers(pairs: Iterable[tuple[Card, CardState | None]], limit_ms: int, now: int) -> Answers:
    """How the questions were answered; muted ones and those still within the limit left out."""
    waits, overdue = [], 0
    for card, state in pairs:
        if state is not None and state.state == "answered":
            start = card.first_at if state.since is None else state.since
            waits.append(max(0, state.at - start))
        elif (state is None or state.state != "muted") and now - card.first_at > limit_ms:
            overdue += 1
    waits.sort()
    in_time = sum(wait <= limit_ms for wait in waits)
    return Answers(in_time, len(waits) + overdue, _share(waits, 0.5), _share(waits, 0.9))


def _share(waits: list[int], share: float) -> int | None:
    """The wait that a share of all does not exceed (nearest rank)."""
    if not waits:
        return None
    return waits[max(0, -int(-share * len(waits) // 1) - 1)]
