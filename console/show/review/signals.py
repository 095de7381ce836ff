"""What stands out in the chat, each with its figures. It says what is seen and accuses nobody."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

MINUTE_S = 60
BEFORE_S = 600
"""What the last minute is compared with: the ten minutes before it."""

LEAST_COMPLAINTS = 3
LEAST_COMMENTS = 60
LEAST_BEFORE_S = 120
"""Fewer of them leave a share or a rate to chance."""


class Counted(NamedTuple):
    """What was counted in one second or a stretch.

    again: comments whose very text was said before, in the last minutes; new: by viewers who had
    not spoken before; complaints, bought: that say so.
    """

    comments: int = 0
    again: int = 0
    new: int = 0
    complaints: int = 0
    bought: int = 0


class Limits(NamedTuple):
    """From where something stands out: complaints against before (times), shares in per cent."""

    complaints: float = 3.0
    again: int = 50
    new: int = 80


class Signal(NamedTuple):
    """Something that stands out. kind: complaints, again or new; now, before: per cent, or for
    complaints per minute ×10; of: comments of the last minute."""

    kind: str
    now: int
    before: int
    of: int


def total(seconds: Mapping[int, Counted], first: int, end: int) -> Counted:
    """The sum of first ≤ second < end."""
    found = [seconds[at] for at in range(first, end) if at in seconds]
    return Counted(*(sum(column) for column in zip(*found, strict=True))) if found else Counted()


def signals(seconds: Mapping[int, Counted], now_s: int, limits: Limits) -> list[Signal]:
    """What stands out in the minute before a second; seconds: of the last minutes."""
    start = min(seconds, default=now_s)
    first = now_s - MINUTE_S
    last = total(seconds, first, now_s)
    begin = max(start, first - BEFORE_S)
    before, length = total(seconds, begin, first), max(0, first - begin)
    if length < LEAST_BEFORE_S:
        return []
    found = list(_complaints(last, before, length, limits))
    if last.comments >= LEAST_COMMENTS:
        found += _share("again", last, before, limits.again)
        found += _share("new", last, before, limits.new)
    return found


def share(part: int, whole: int) -> int:
    """Per cent, 0 of nothing."""
    return round(100 * part / whole) if whole else 0


def _complaints(last: Counted, before: Counted, length: int, limits: Limits) -> Iterable[Signal]:
    usual = before.complaints * MINUTE_S / length
    if last.complaints >= LEAST_COMPLAINTS and last.complaints >= usual * limits.complaints:
        yield Signal("complaints", last.complaints * 10, round(usual * 10), last.comments)


def _share(kind: str, last: Counted, before: Counted, limit: int) -> Iterable[Signal]:
    now = share(getattr(last, kind), last.comments)
    usual = share(getattr(before, kind), before.comments)
    if now >= limit and now >= usual * 1.5:
        yield Signal(kind, now, usual, last.comments)
