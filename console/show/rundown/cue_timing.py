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
    rows = _rows(where, known)
    if where.on_air is not None:
        rows[where.on_air] = _on_air(rows[where.on_air], where, where.on_air, now)
    if len(rows) == len(cues):
        return rows
    counted = iter(rows)
    return [CueTiming(cue.id, "skipped") if cue.skip else next(counted) for cue in cues]


def _rows(where: Position, known: Columns) -> list[CueTiming]:
    """The figures of the non-skipped cues, but for what only the cue on air has.

    One loop over columns side by side: this is the longest part of a timing pass.
    """
    plans, gaps, ahead, must_start_by, latest_start = known
    columns = zip(
        where.cues, where.latest, plans.starts, plans.ends, gaps,
        ahead.starts, ahead.ends, must_start_by, latest_start, strict=True,
    )  # fmt: skip
    rows: list[CueTiming] = []
    for cue, take, planned_start, planned_end, gap, start, end, must, latest in columns:
        rows.append(
            CueTiming(
                cue.id,
                "done" if take is not None else "passed" if start is None else "to_come",
                planned_start,
                planned_end,
                gap,
                start,
                end,
                must,
                latest,
                0 if start is None or must is None or start < must else start - must,
                0 if start is None or latest is None or start < latest else start - latest,
                None if take is None else take.start,
                None if take is None else take.end,
            )
        )
    return rows


def _on_air(row: CueTiming, where: Position, place: int, now: int) -> CueTiming:
    """The figures of the cue on air, from those of a played one."""
    cue, take = where.cues[place], where.latest[place]
    if take is None:
        return row
    return row._replace(
        state="on_air",
        elapsed=now - take.start - take.paused_until(now),
        remaining=take.due_end(cue, cue.ideal, now) - now,
    )
