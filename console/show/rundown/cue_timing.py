"""The figures of each cue, put together from plan, takes, forecast and back times."""

from collections.abc import Sequence
from typing import Literal, NamedTuple, overload

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


class CueTimings(Sequence[CueTiming]):
    """The figures of every cue at `now` (ms UTC), skipped ones included, in order.

    Made when they are asked for: an edit in a plan of 2,000 cues moves all that follow it, and a
    screen shows thirty.
    """

    def __init__(self, cues: Sequence[PlanCue], where: Position, known: Columns, now: int) -> None:
        self._cues, self._where, self._known, self._now = cues, where, known, now
        self._places: list[int | None] | None = None
        if len(where.cues) != len(cues):
            counted = iter(range(len(where.cues)))
            self._places = [None if cue.skip else next(counted) for cue in cues]
        self._made: dict[int, CueTiming] = {}

    def __len__(self) -> int:
        return len(self._cues)

    @overload
    def __getitem__(self, at: int) -> CueTiming: ...

    @overload
    def __getitem__(self, at: slice) -> list[CueTiming]: ...

    def __getitem__(self, at: int | slice) -> CueTiming | list[CueTiming]:
        if isinstance(at, slice):
            return [self[row] for row in range(*at.indices(len(self)))]
        row = range(len(self))[at]
        made = self._made.get(row)
        if made is None:
            place = row if self._places is None else self._places[row]
            made = CueTiming(self._cues[row].id, "skipped") if place is None else self._row(place)
            self._made[row] = made
        return made

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and list(self) == list(other)

    def _row(self, place: int) -> CueTiming:
        """The figures of a cue that is not skipped."""
        known, take = self._known, self._where.latest[place]
        start = known.ahead.starts[place]
        must, latest = known.must_start_by[place], known.latest_start[place]
        row = CueTiming(
            self._where.cues[place].id,
            "done" if take is not None else "passed" if start is None else "to_come",
            known.plans.starts[place],
            known.plans.ends[place],
            known.gaps[place],
            start,
            known.ahead.ends[place],
            must,
            latest,
            0 if start is None or must is None or start < must else start - must,
            0 if start is None or latest is None or start < latest else start - latest,
            None if take is None else take.start,
            None if take is None else take.end,
        )
        return _on_air(row, self._where, place, self._now) if place == self._where.on_air else row


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
