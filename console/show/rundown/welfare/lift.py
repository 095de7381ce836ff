"""What a welfare did: orders, comments and viewers during it against the minutes before."""

from typing import NamedTuple

LEAST_MS = 60_000
"""Shorter stretches say nothing."""

LEAST_COUNT = 5
"""Fewer events before leave a ratio to chance."""


class Stretch(NamedTuple):
    """What was counted in `ms` of a run; online: its greatest sample, None without one."""

    ms: int
    orders: int
    comments: int
    online: int | None


class Lift(NamedTuple):
    """Changes as shares (0.5 = half as much again) per minute; None where there is too little."""

    orders: float | None
    comments: float | None
    online: float | None


def lift(before: Stretch, during: Stretch) -> Lift:
    """How much more there was of each in a minute; for online, of its greatest sample."""
    if before.ms < LEAST_MS or during.ms < LEAST_MS:
        return Lift(None, None, None)
    return Lift(
        _rates(before.orders, before.ms, during.orders, during.ms),
        _rates(before.comments, before.ms, during.comments, during.ms),
        None if during.online is None or not before.online else during.online / before.online - 1,
    )


def _rates(before: int, before_ms: int, during: int, during_ms: int) -> float | None:
    if before < LEAST_COUNT:
        return None
    return (during / during_ms) / (before / before_ms) - 1
