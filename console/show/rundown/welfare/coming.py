"""When each welfare is due: one pure function that list, countdown and rules that act read."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from console.show.rundown.welfare.tables import Welfare, WelfareSent

LATE_MS = 120_000
"""A start that is later than this is left to a person: nobody expects it any more."""


class Around(NamedTuple):
    """What the due times hang on: ms UTC, None where there is none.

    run_start: of the open run. began, expected: when each cue went on air first, and when it is
    forecast or planned to. online: viewers now.
    """

    run_start: int | None
    began: Mapping[str, int]
    expected: Mapping[str, int]
    online: int | None = None


class Coming(NamedTuple):
    """One welfare: when it is due (ms UTC; None: not known, or not again), and for which time.

    turn: which condition it is, so that each is acted on once: "time", "every:2" …
    settled: it was started and does not come again by itself.
    """

    welfare: str
    at: int | None
    turn: str
    settled: bool


class Due(NamedTuple):
    """A welfare whose condition is met: since when (ms UTC), and which condition it is."""

    welfare: str
    since: int
    turn: str


def coming(
    welfare: Sequence[Welfare],
    cues: Mapping[str, str],
    sent: Iterable[WelfareSent],
    around: Around,
) -> list[Coming]:
    """Every welfare with its next time, those that come first in front, then the rest in order.

    cues: welfare → the cue it is scheduled in.
    """
    by_welfare: dict[str, list[WelfareSent]] = {}
    for one in sent:
        by_welfare.setdefault(one.welfare, []).append(one)
    found = [_coming(one, cues.get(one.id), by_welfare.get(one.id, []), around) for one in welfare]
    places = {one.id: place for place, one in enumerate(welfare)}
    return sorted(
        found, key=lambda one: (one.settled, one.at is None, one.at or 0, places[one.welfare])
    )


def due(
    welfare: Sequence[Welfare],
    cues: Mapping[str, str],
    sent: Iterable[WelfareSent],
    around: Around,
    now: int,
) -> list[Due]:
    """What should start by itself now, longest due first; never one that waits for a hand."""
    starts = {one.id: one for one in welfare}
    dues = []
    for one in coming(welfare, cues, list(sent), around):
        planned = starts[one.welfare]
        if one.settled or planned.starts == "hand" or around.run_start is None:
            continue
        if planned.starts == "cue" and cues.get(one.welfare, "") not in around.began:
            continue
        if planned.starts == "online":
            if around.online is not None and around.online >= (planned.online or 0) > 0:
                dues.append(Due(one.welfare, now, one.turn))
        elif one.at is not None and one.at <= now <= one.at + LATE_MS:
            dues.append(Due(one.welfare, one.at, one.turn))
    return sorted(dues, key=lambda one: one.since)


def _coming(planned: Welfare, cue: str | None, sent: list[WelfareSent], around: Around) -> Coming:
    if planned.starts == "every":
        return _every(planned, sent, around)
    at: int | None = None
    if planned.starts == "time":
        at = planned.start_at
    elif planned.starts in ("cue", "hand") and cue is not None:
        at = around.began.get(cue, around.expected.get(cue))
    settled = bool(sent)
    return Coming(planned.id, None if settled else at, planned.starts, settled)


def _every(planned: Welfare, sent: list[WelfareSent], around: Around) -> Coming:
    """The next turn is counted from the last start, so that one by hand moves those behind it."""
    turn = f"every:{len(sent) + 1}"
    last = max((one.at for one in sent), default=around.run_start)
    at = None if last is None or not planned.every else last + planned.every
    return Coming(planned.id, at, turn, False)
