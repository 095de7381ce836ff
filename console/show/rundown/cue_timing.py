"""The figures of each cue, put together from plan, takes, forecast and back times."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from console.show.rundown.forecast import Forecast
from console.show.rundown.plan import PlanCue, Planned
from console.show.rundown.position import Position

CueState = Literal["done", "on_air", "to_come", "passed", "skipped"]
"""Where a cue is: passed = jumped over, or not run when the show ended."""


class CueTiming(NamedTuple):
    """A cue's figures: instants in ms UTC, lengths in ms, None where undefined."""

    id: str
    state: CueState
    planned_start: int | None = None
    planned_end: int | None = None
    gap: int | None = None
    forecast_start: int | None = None
    forecast_end: int | None = None
    must_start_by: int | None = None
    latest_start: int | None = None
    late_by: int = 0
    deficit: int = 0
    """What not even every min makes up, in ms; above 0 something must be dropped."""
    actual_start: int | None = None
    actual_end: int | None = None
    elapsed: int | None = None
    remaining: int | None = None


class Columns(NamedTuple):
    """What is known of the non-skipped cues, by place; back times in ms UTC."""

    plans: Planned
    gaps: Sequence[int]
    ahead: Forecast
    must_start_by: Sequence[int | None]
    latest_start: Sequence[int | None]


def cue_timings(
    cues: Sequence[PlanCue], where: Position, known: Columns, now: int
) -> list[CueTiming]:
    """The figures of every cue at `now` (ms UTC), skipped ones included, in order."""
    rows: list[CueTiming] = []
    place = 0
    for cue in cues:
        if cue.skip:
            rows.append(CueTiming(cue.id, "skipped"))
        else:
            rows.append(_cue_timing(where, known, place, now))
            place += 1
    return rows


def _cue_timing(where: Position, known: Columns, place: int, now: int) -> CueTiming:
    """The figures of one non-skipped cue."""
    plans, gaps, ahead, must_start_by, latest_start = known
    cue, take, start = where.cues[place], where.latest[place], ahead.starts[place]
    must, latest = must_start_by[place], latest_start[place]
    row = CueTiming(
        cue.id,
        "done" if take is not None else "passed" if start is None else "to_come",
        plans.starts[place],
        plans.ends[place],
        gaps[place],
        start,
        ahead.ends[place],
        must,
        latest,
        0 if start is None or must is None or start < must else start - must,
        0 if start is None or latest is None or start < latest else start - latest,
    )
    if take is None:
        return row
    row = row._replace(actual_start=take.start, actual_end=take.end)
    if place != where.on_air:
        return row
    return row._replace(
        state="on_air",
        elapsed=now - take.start - take.paused_until(now),
        remaining=take.due_end(cue, cue.ideal, now) - now,
    )
