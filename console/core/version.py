"""Versions: one show's plan as it was at an entry of the journal, compared and restored."""

import json
import sqlite3
from collections.abc import Iterable, Mapping
from typing import Any, Literal, NamedTuple

from console.core.errors import Refused
from console.core.message import message
from console.core.table import Effect, Table, Values
from console.core.transaction import CLASH, MOST_ROWS, Transaction

Tables = Mapping[str, Table[Any]]

Plan = dict[str, dict[str, Values]]
"""Table → row id → all columns, of the tables that belong to the plan, parents first."""

PARKED = 1 << 40
"""Numbers from here on stand in for a moment where two rows exchange a number."""


class RowDiff(NamedTuple):
    """How one row differs: all columns of a row added or removed, else those that changed."""

    table: str
    row: str
    kind: Literal["added", "removed", "changed"]
    before: Values | None
    after: Values | None


def plan_now(conn: sqlite3.Connection, tables: Tables, show: str) -> Plan:
    """The present plan of a show."""
    plan: Plan = {}
    for table in _plan_tables(tables):
        rows = conn.execute(table.select(f"WHERE {table.plan} = ?"), (show,)).fetchall()
        plan[table.name] = {row[0]: table.make(row)._asdict() for row in rows}
    return plan


def plan_at(conn: sqlite3.Connection, tables: Tables, show: str, seq: int) -> Plan:
    """The plan of a show after the entry `seq`: later effects rolled back from the present."""
    plan = plan_now(conn, tables, show)
    found = conn.execute(
        "SELECT tbl, row, before, after FROM effect WHERE seq > ?"
        " AND tbl IN (SELECT value FROM json_each(?)) ORDER BY seq DESC, n DESC",
        (seq, json.dumps(list(plan))),
    )
    for name, row, before, after in found:
        rows = plan[name]
        if before is None:
            rows.pop(row, None)
        elif after is None:
            # A row that was deleted before its table had a column holds that column's default.
            values = tables[name].row._field_defaults | json.loads(before)
            if values[tables[name].plan] == show:
                rows[row] = values
        elif row in rows:
            rows[row] |= json.loads(before)
    return plan


def diff(before: Plan, after: Plan) -> list[RowDiff]:
    """What leads from one plan to the other, table by table."""
    found = []
    for name, old in before.items():
        new = after[name]
        found += [RowDiff(name, row, "added", None, new[row]) for row in new if row not in old]
        for row, values in old.items():
            if row not in new:
                found.append(RowDiff(name, row, "removed", values, None))
            elif changed := [key for key, value in values.items() if new[row][key] != value]:
                was, becomes = ({key: one[key] for key in changed} for one in (values, new[row]))
                found.append(RowDiff(name, row, "changed", was, becomes))
    return found


def restore(tx: Transaction, show: str, seq: int) -> None:
    """Write what leads from the present plan back to that after the entry `seq`.

    Columns fixed by their table stay; so do rows that would go but that a run refers to. Raises
    Refused where a row of then contradicts one that must stay.
    """
    pending = _writes(tx.tables, diff(*_both(tx, show, seq)))
    parked: set[tuple[str, str]] = set()
    while pending:
        left = [one for one in pending if not _written(tx, one)]
        if len(left) == len(pending) and not _park(tx, left, parked):
            break
        pending = left
    if any(one.after is not None for one in pending):
        raise Refused(message(CLASH))


def differences(tx: Transaction, show: str, seq: int) -> int:
    """How many rows of the plan differ from those after the entry `seq`, fixed columns aside."""
    return len(_writes(tx.tables, diff(*_both(tx, show, seq))))


def _both(tx: Transaction, show: str, seq: int) -> tuple[Plan, Plan]:
    return plan_now(tx.conn, tx.tables, show), plan_at(tx.conn, tx.tables, show, seq)


def _plan_tables(tables: Tables) -> list[Table[Any]]:
    return [table for table in tables.values() if table.plan]


def _writes(tables: Tables, differing: Iterable[RowDiff]) -> list[Effect]:
    """The writes in the likeliest order: new rows parents first, changes, removals last."""
    inserts, updates, deletes = [], [], []
    for name, row, kind, before, after in differing:
        if kind == "added":
            inserts.append(Effect(name, row, before, after))
        elif kind == "removed":
            deletes.append(Effect(name, row, before, after))
        else:
            free = [key for key in after or () if key not in tables[name].fixed]
            was, becomes = ({key: one[key] for key in free} for one in (before or {}, after or {}))
            if free:
                updates.append(Effect(name, row, was, becomes))
    return [*inserts, *updates, *reversed(deletes)]


def _written(tx: Transaction, write: Effect) -> bool:
    """Carry out a write if what is there now allows it."""
    if len(tx.effects) >= MOST_ROWS:
        tx.write(*write)  # refuses with the sentence about too many rows
    tx.conn.execute("SAVEPOINT restoring")
    try:
        tx.write(*write)
    except Refused:
        tx.conn.execute("ROLLBACK TO restoring")
        return False
    finally:
        tx.conn.execute("RELEASE restoring")
    return True


def _park(tx: Transaction, stuck: list[Effect], parked: set[tuple[str, str]]) -> bool:
    """Move one row's unique value out of the way where rows wait for each other's; False: none."""
    for place, (name, row, before, after) in enumerate(stuck):
        if before is None or after is None or (name, row) in parked:
            continue
        aside: Values = {
            column: PARKED + len(parked) if isinstance(before[column], int) else row
            for column in _unique(tx.conn, name)
            if column in after
        }
        if aside:
            parked.add((name, row))
            tx.write(name, row, {column: before[column] for column in aside}, aside)
            stuck[place] = Effect(name, row, before | aside, after)
            return True
    return False


def _unique(conn: sqlite3.Connection, name: str) -> set[str]:
    """The columns of a table, its key aside, that a UNIQUE index keeps apart."""
    listed = conn.execute(f"PRAGMA index_list({name})").fetchall()
    columns: set[str] = set()
    for index in (row[1] for row in listed if row[2] and row[3] != "pk"):
        columns.update(row[2] for row in conn.execute(f"PRAGMA index_info({index})") if row[2])
    return columns
