"""When what is on air and what is to come will start and end."""

from collections.abc import Sequence
from typing import NamedTuple

from console.show.rundown.plan import Planned
from console.show.rundown.position import Position


class Forecast(NamedTuple):
    """By place: when cues to come start, and when they and the one on air end; ms UTC."""

    starts: list[int | None]
    ends: list[int | None]
    end: int
    """The show's forecast end, ms UTC."""


def forecast(where: Position, lengths: Sequence[int], now: int, plans: Planned) -> Forecast:
    """The forecast at `now`, if each cue's ideal length were that of `lengths` (ms, by place)."""
    cues = where.cues
    starts: list[int | None] = [None] * len(cues)
    ends: list[int | None] = [None] * len(cues)
    end = plans.end if where.last_end is None else where.last_end
    at = now if where.started else max(now, plans.start)
    take = where.latest[where.on_air] if where.on_air is not None else None
    if where.on_air is not None and take is not None:
        due = take.due_end(cues[where.on_air], lengths[where.on_air], now)
        ends[where.on_air] = at = end = max(now, due)
    for place in where.to_come:
        cue = cues[place]
        if cue.start_at is not None and cue.start_at > at:
            at = cue.start_at
        starts[place] = at
        if cue.end_at is None:
            at += lengths[place]
        elif cue.end_at > at:
            at = cue.end_at
        ends[place] = end = at
    return Forecast(starts, ends, end)
