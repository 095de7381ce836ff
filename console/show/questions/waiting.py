"""How long questions wait, and which comes first: pure functions over cards and their states."""

from collections.abc import Iterable
from typing import NamedTuple

from console.show.questions.tables import Card, CardState

ANSWER_HOLDS_MS = 60_000
"""Who asks again this soon after an answer has not heard it yet; later it is asked anew."""

COLD_MS = 600_000
"""A question that nobody repeated for so long is counted, but no longer listed."""

COMPLAINT = "complaint"


class Waiting(NamedTuple):
    """An open card: since when viewers wait (ms UTC), who has taken it, and its priority.

    priority: viewer-seconds, askers × seconds waited; so three who wait 40 s come before one who
    waits 100 s. again: it was answered before.
    """

    card: Card
    since: int
    claimed_by: str
    again: bool
    priority: int


class Answers(NamedTuple):
    """How a run's questions were answered.

    in_time: within the limit, of so many that are answered or overdue. Half and nine tenths of
    the answers came within p50 and p90 ms; None where there are no answers.
    """

    in_time: int
    of: int
    p50: int | None
    p90: int | None


def since(card: Card, state: CardState | None, again_at: int | None) -> int | None:
    """Since when (ms UTC) a card waits for an answer; None when it does not.

    again_at: when it was first asked again, where that was seen.
    """
    if state is None or state.state == "claimed":
        return card.first_at
    if state.state == "open":
        return state.at
    if state.state == "answered" and asked_again(card, state):
        return card.last_at if again_at is None else again_at
    return None


def asked_again(card: Card, state: CardState) -> bool:
    """Whether an answered card is asked anew."""
    return state.state == "answered" and card.last_at > state.at + ANSWER_HOLDS_MS


def is_cold(card: Card, now: int) -> bool:
    """Whether nobody has repeated it for long; a complaint stays until someone decides."""
    return now - card.last_at > COLD_MS and card.intent != COMPLAINT


def waiting(card: Card, state: CardState | None, start: int, now: int) -> Waiting:
    """An open card as it stands at `now`, waiting since `start` (ms UTC)."""
    by = state.by if state is not None and state.state == "claimed" else ""
    again = state is not None and state.state == "answered"
    return Waiting(card, start, by, again, card.askers * max(0, now - start) // 1000)


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
