"""Reading an as-run: decisions from the room's file, sums from the run's."""

import json
import sqlite3
from collections.abc import Sequence
from typing import Any

from console.core.table import R, Table, Values
from console.core.version import plan_at
from console.show.base.settings import CURRENCY, in_force
from console.show.base.tables import RUN, SHOW, Run, Show
from console.show.review.as_run import AsRun, Decided, PlayedTake, Sums, as_run, played_takes
from console.show.rundown.plan_rows import in_order
from console.show.rundown.run_log import Moment, read_log
from console.show.rundown.tables import BLOCK, CHECKLIST_TICK, CUE, Cue

FOREVER = 1 << 40
"""A second (s UTC) after all others."""

_PLAN: dict[str, Table[Any]] = {table.name: table for table in (SHOW, BLOCK, CUE)}


def read_as_run(
    decisions: sqlite3.Connection, facts: sqlite3.Connection | None, run: str, now: Moment
) -> AsRun | None:
    """The as-run of a run, up to `now` while it is open; None where there is no such run.

    facts: the run's own file, if it has one.
    """
    decided = _decided(decisions, run)
    if decided is None:
        return None
    currency = in_force(decisions, CURRENCY)
    until = seen_at(decisions, run, now) if decided.run.ended_at is None else None
    takes = played_takes(decided.log, until)
    sums, outside = _sums(facts, takes, currency)
    return as_run(decided, until, sums, outside, currency)


def seen_at(conn: sqlite3.Connection, run: str, now: Moment) -> Moment:
    """The moment as of which an open run is told: now, but for a rehearsal on a time of its own,
    or any run on a clock that is ahead of this one, its latest entry in the journal."""
    found = conn.execute(
        "SELECT journal.at, journal.steady, journal.boot, run.kind FROM journal"
        " JOIN run ON run.id = journal.run WHERE journal.run = ?"
        " ORDER BY journal.seq DESC LIMIT 1",
        (run,),
    ).fetchone()
    if found is None:
        return now
    latest = Moment(*found[:3])
    elsewhere = latest.boot != now.boot and (latest.at > now.at or found[3] == "rehearsal")
    return latest if elsewhere else now


def run_to_tell(conn: sqlite3.Connection, show: str) -> str | None:
    """The run of a show whose as-run is wanted: its latest air run in which something was played,
    else its latest run of any kind with one."""
    found = conn.execute(
        "SELECT id FROM run WHERE show = ? AND id IN (SELECT run FROM run_log WHERE do = 'go')"
        " ORDER BY kind = 'air' DESC, started_at DESC, id DESC LIMIT 1",
        (show,),
    ).fetchone()
    return None if found is None else str(found[0])


def _decided(conn: sqlite3.Connection, run_id: str) -> Decided | None:
    row = conn.execute(RUN.select("WHERE id = ?"), (run_id,)).fetchone()
    if row is None:
        return None
    run = RUN.make(row)
    rows = conn.execute(CUE.select("WHERE show = ?"), (run.show,)).fetchall()
    present = {row[0]: CUE.make(row) for row in rows}
    show, plan = _plan_then(conn, run)
    log = read_log(conn, run.id)
    lists = {cue.id: cue.checklist for cue in present.values()}
    if run.ended_at is not None and log:
        lists = _lists_at(conn, run, log[-1].seq)
    rows = conn.execute(CHECKLIST_TICK.select("WHERE run = ?"), (run.id,)).fetchall()
    ticks = [CHECKLIST_TICK.make(row) for row in rows]
    return Decided(show, run, plan, present, log, _actors(conn, run), lists, ticks)


def _begun(conn: sqlite3.Connection, run: Run) -> int:
    """The entry of the journal with which a run was started or brought in."""
    found = conn.execute(
        "SELECT min(seq) FROM effect WHERE tbl = ? AND row = ?", (RUN.name, run.id)
    ).fetchone()
    return found[0] or 0


def _lists_at(conn: sqlite3.Connection, run: Run, seq: int) -> dict[str, str]:
    """Checklists by cue as they were after an entry; of a run brought in, as they came with it."""
    cues = plan_at(conn, {CUE.name: CUE}, run.show, max(seq, _begun(conn, run)))[CUE.name]
    return {row_id: row.get("checklist") or "" for row_id, row in cues.items()}


def _plan_then(conn: sqlite3.Connection, run: Run) -> tuple[Show, list[Cue]]:
    """The show and its cues in order, as they stood when the run was started or brought in."""
    plan = plan_at(conn, _PLAN, run.show, _begun(conn, run))
    blocks = {row_id: _row(BLOCK, row) for row_id, row in plan[BLOCK.name].items()}
    cues = [_row(CUE, row) for row in plan[CUE.name].values()]
    ordered = [row for row in in_order(blocks, cues) if isinstance(row, Cue)]
    return _row(SHOW, plan[SHOW.name][run.show]), ordered


def _row(table: Table[R], values: Values) -> R:
    """A row as it was; what was journalled before a column was there lacks it."""
    return table.make([values.get(column) for column in table.columns])


def _actors(conn: sqlite3.Connection, run: Run) -> dict[int, str]:
    """Who made the journal's entries about a run; of one from another room, its own journal."""
    query = "SELECT seq, actor FROM journal WHERE run = ? AND kind = 'run.go'"
    here = dict(conn.execute(query, (run.id,)).fetchall())
    if here:
        return here
    query = "SELECT seq, actor FROM past_entry WHERE show = ? AND kind = 'run.go'"
    return dict(conn.execute(query, (run.show,)).fetchall())


def _sums(
    facts: sqlite3.Connection | None, takes: Sequence[PlayedTake], currency: str
) -> tuple[list[Sums], Sums]:
    """What was sold and asked in each take, and outside of all; seconds count whole."""
    if facts is None:
        return [Sums() for _ in takes], Sums()
    spans = [
        (one.take.start // 1000, FOREVER if one.take.end is None else one.take.end // 1000)
        for one in takes
    ]
    whole = [(0, FOREVER)]
    *inside, everything = _summed(facts, [*spans, *whole], currency)
    for one in inside:
        everything = everything.without(one)
    return inside, everything


def _summed(
    facts: sqlite3.Connection, spans: Sequence[tuple[int, int]], currency: str
) -> list[Sums]:
    """Sums of first ≤ second < end (s UTC), in one statement for sales and one for comments."""
    within = "s.at_s >= json_extract(t.value, '$[0]') AND s.at_s < json_extract(t.value, '$[1]')"
    text = json.dumps(spans)
    sold = facts.execute(
        "SELECT json_group_array(json_array(key, orders, units, gmv, refunded)) FROM (SELECT"
        " t.key AS key, sum(s.orders) AS orders, sum(s.units) AS units, sum(s.gmv) AS gmv,"
        f" sum(s.refunded) AS refunded FROM json_each(?) AS t JOIN second AS s ON {within}"
        " WHERE s.currency IN ('', ?) GROUP BY t.key)",
        (text, currency),
    ).fetchone()[0]
    asked = facts.execute(
        "SELECT json_group_array(json_array(key, comments, asks)) FROM (SELECT t.key AS key,"
        " sum(s.comments) AS comments, sum(s.asks) AS asks FROM json_each(?) AS t"
        f" JOIN chat_second AS s ON {within} GROUP BY t.key)",
        (text,),
    ).fetchone()[0]
    made = [Sums() for _ in spans]
    for key, *numbers in json.loads(sold):
        made[key] = Sums(*numbers)
    for key, comments, asks in json.loads(asked):
        made[key] = made[key]._replace(comments=comments, asked=asks)
    return made
