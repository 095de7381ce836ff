"""A run's log as the timing engine takes it: the rows' times made good where a clock jumped."""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Any, Literal, NamedTuple, cast

from console.show.base.tables import Run
from console.show.rundown.plan import Entry, EntryKind
from console.show.rundown.tables import RUN_LOG, LogRow

STEP_MS = 500
"""Wall and steady clock may part by this much before the steady one is believed."""

_RESTART_MS = 5_000  # a steady clock that is back by more has started anew under the same name


class Moment(NamedTuple):
    """A moment on a desk: wall time (ms UTC) and steady time (ms) since the start of `boot`."""

    at: int
    steady: int
    boot: str


class ClockNote(NamedTuple):
    """What happened to the clocks behind the log entry `row`, for the as-run.

    step: the wall clock was set by `ms` (+ = forward). reboot: the machine started anew, so that
    only wall time spans the gap; ms is how far it had to be moved to be in order.
    """

    row: str
    kind: Literal["step", "reboot"]
    ms: int


class RunLog(NamedTuple):
    """Log entries for the engine, in order, and what was noted about the clocks."""

    entries: list[Entry]
    notes: list[ClockNote]


def run_log(rows: Sequence[LogRow], now: Moment | None) -> RunLog:
    """The log in the wall time of `now`; of a run that is over (None), in that of its last row.

    rows: all of the run, in order of seq. Within one boot lengths are those of the steady clock:
    what lies before a step of the wall clock is shifted by it, so that the take on air, its
    pauses and the takes before it keep their lengths and their order.
    """
    times = [row.at for row in rows]
    notes: list[ClockNote] = []
    limit = None if now is None else now.at
    for first, last in reversed(_boots(rows)):
        lasting = now is not None and last == len(rows) and _same_boot(rows[-1], now)
        anchor = now if now is not None and lasting else _moment(rows[last - 1])
        shifts = _shifts(rows[first:last], anchor)
        times[first:last] = _in_order(rows[first:last], shifts, limit, steady=lasting)
        noted = _notes(rows[first:last], shifts)
        if limit is not None and not lasting:
            moved = times[last - 1] - rows[last - 1].at
            noted.append(ClockNote(rows[last - 1].id, "reboot", moved))
        notes[:0] = noted
        limit = times[first]
    return RunLog([_entry(row, at) for row, at in zip(rows, times, strict=True)], notes)


def got_to(run: Run, rows: Sequence[LogRow]) -> Moment:
    """How far a run's own time has got by what was decided in it, oldest first."""
    if not rows:
        return Moment(run.started_at, run.started_steady, run.boot)
    return _moment(rows[-1])


def pressed_since(row: LogRow, now: Moment, real: int | None) -> int:
    """Real milliseconds from a log entry to `now`, whose real steady time is `real`: what guards
    against slips of the hand goes by, however fast a rehearsal's clock runs."""
    if row.real is None or real is None or real < row.real or not _same_boot(row, now):
        return since(row, now)
    return real - row.real


def since(row: LogRow, now: Moment) -> int:
    """Milliseconds from a log entry to `now`, by the steady clock if it is of the same boot."""
    return now.steady - row.steady if _same_boot(row, now) else now.at - row.at


def last_mark(rows: Iterable[LogRow]) -> LogRow | None:
    """The `go` or `end_show` that an `undo` would take back now."""
    marks: list[LogRow] = []
    for row in rows:
        if row.do == "undo":
            del marks[-1:]
        elif row.do in ("go", "end_show") and not (marks and marks[-1].do == "end_show"):
            marks.append(row)
    return marks[-1] if marks else None


def read_log(conn: sqlite3.Connection, run: str) -> list[LogRow]:
    """The log of a run, in order."""
    query = RUN_LOG.select("WHERE run = ? ORDER BY seq")
    return [LogRow._make(row) for row in at_once(conn, query, len(RUN_LOG.columns), run)]


def at_once(conn: sqlite3.Connection, query: str, columns: int, *values: object) -> list[Any]:
    """Rows by one fetch, since each costs a turn of the GIL that a busy thread is slow to give."""
    names = ", ".join(f"c{n}" for n in range(columns))
    whole = f"WITH r({names}) AS ({query}) SELECT json_group_array(json_array({names})) FROM r"
    found: list[Any] = json.loads(conn.execute(whole, values).fetchone()[0])
    return found


def _boots(rows: Sequence[LogRow]) -> list[tuple[int, int]]:
    """Where in the rows each stretch without a restart begins and ends."""
    cuts = [
        n
        for n, (one, two) in enumerate(pairwise(rows), 1)
        if one.boot != two.boot or two.steady < one.steady - _RESTART_MS
    ]
    bounds = [0, *cuts, len(rows)] if rows else []
    return list(pairwise(bounds))


def _same_boot(row: LogRow, now: Moment) -> bool:
    return row.boot == now.boot and now.steady >= row.steady - _RESTART_MS


def _shifts(rows: Sequence[LogRow], anchor: Moment) -> list[int]:
    """By how much the wall clock was set between each row and the anchor, ms; 0 for small ones."""
    offset = anchor.at - anchor.steady
    parted = [offset - (row.at - row.steady) for row in rows]
    return [ms if abs(ms) > STEP_MS else 0 for ms in parted]


def _in_order(
    rows: Sequence[LogRow], shifts: Sequence[int], limit: int | None, *, steady: bool
) -> list[int]:
    """The rows' times, shifted, none after the next one or the limit.

    A boot whose last row lies beyond the limit is moved as a whole, since the machine came back
    with its clock behind; within the present boot (steady) it is only rounding.
    """
    times = [row.at + shift for row, shift in zip(rows, shifts, strict=True)]
    if limit is not None and times[-1] > limit and not steady:
        times = [at - (times[-1] - limit) for at in times]
    for n in reversed(range(len(times))):
        if limit is not None:
            times[n] = min(times[n], limit)
        limit = times[n]
    return times


def _notes(rows: Sequence[LogRow], shifts: Sequence[int]) -> list[ClockNote]:
    """A note where the shift changes from one row to the next (from the last one to now)."""
    behind = [*shifts[1:], 0]
    steps = [shift - later for shift, later in zip(shifts, behind, strict=True)]
    return [
        ClockNote(row.id, "step", step)
        for row, step in zip(rows, steps, strict=True)
        if abs(step) > STEP_MS
    ]


def _moment(row: LogRow) -> Moment:
    return Moment(row.at, row.steady, row.boot)


def _entry(row: LogRow, at: int) -> Entry:
    kind, added = cast(EntryKind, row.do), (row.seconds or 0) * 1000
    return Entry(at, kind, row.cue, added, bool(row.passing))
