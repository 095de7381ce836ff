"""The timing engine: one pure function (show plan, log, now) → timing; the only formula."""

from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple

from console.show.rundown.back_times import back_times
from console.show.rundown.cue_timing import Columns, CueTiming, CueTimings
from console.show.rundown.forecast import forecast
from console.show.rundown.hits import HitTime, Problem, hit_times, missed, overlaps
from console.show.rundown.plan import Entry, Plan, Planned, planned
from console.show.rundown.position import Position, position
from console.show.rundown.takes import Played, played

ShowState = Literal["before", "on_air", "paused", "between", "ended"]
"""Where the show is: between = started, and nothing on air."""


class Timing(NamedTuple):
    """Everything a screen shows about time: instants in ms UTC, `over` in ms (+ = over)."""

    state: ShowState
    planned_start: int
    planned_end: int
    forecast_end: int
    over: int
    on_air: str | None
    """Id of the cue on air."""
    next: str | None
    """Id of the cue that GO will start."""
    cues: Sequence[CueTiming]
    hit_times: list[HitTime]
    problems: list[Problem]


def timing(plan: Plan, log: Iterable[Entry], now: int) -> Timing:
    """The timing of a show at `now` (ms UTC); log entries later than `now` are ignored."""
    done = played(log, now)
    where = position(plan.cues, done)
    plans = planned(where.cues, plan.start)
    ideal, least = [cue.ideal for cue in where.cues], [cue.least for cue in where.cues]
    ahead = forecast(where, ideal, now, plans)
    gaps = _gaps(plans)
    must, latest = back_times(where, ideal, plan.end), back_times(where, least, plan.end)
    hits = hit_times(where, ahead, plan.end)
    problems = overlaps(where, gaps)
    if any(hit.miss for hit in hits):
        squeezed = forecast(where, least, now, plans)
        problems += missed(hits, hit_times(where, squeezed, plan.end))
    return Timing(
        state=_show_state(where),
        planned_start=plans.start,
        planned_end=plans.end,
        forecast_end=ahead.end,
        over=ahead.end - (plans.end if plan.end is None else plan.end),
        on_air=None if where.on_air is None else where.cues[where.on_air].id,
        next=_next(where, done),
        cues=CueTimings(plan.cues, where, Columns(plans, gaps, ahead, must, latest), now),
        hit_times=hits,
        problems=problems,
    )


def _gaps(plans: Planned) -> list[int]:
    """Planned gap before each cue in ms, by place: negative = overlap, 0 for the first."""
    before = [plans.start, *plans.ends]
    return [start - end for start, end in zip(plans.starts, before, strict=False)]


def _show_state(where: Position) -> ShowState:
    """The show's state."""
    if where.ended:
        return "ended"
    if not where.started:
        return "before"
    take = where.latest[where.on_air] if where.on_air is not None else None
    if take is None:
        return "between"
    return "on_air" if take.paused_since is None else "paused"


def _next(where: Position, done: Played) -> str | None:
    """What GO will start: the armed cue, else the first to come, else nothing."""
    if done.ended:
        return None
    if done.armed is not None and any(cue.id == done.armed for cue in where.cues):
        return done.armed
    return where.cues[where.to_come[0]].id if where.to_come else None
