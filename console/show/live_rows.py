"""Filling Live: the rows of the tables, read as the same news that the writer tells."""

import logging
import sqlite3
from collections.abc import Sequence

from console.core.derive import progress
from console.core.journal import last_seq
from console.core.live import Load
from console.core.reader import Files
from console.core.table import Commit, Rows

NUMBERED = "facts"

log = logging.getLogger(__name__)


def read_rows(files: Files, loads: Sequence[Load], show: str, run: str) -> list[Commit]:
    """What a show and a run hold, as commits that presents absorb; both files as of one moment.

    The plan and what was decided are read though the run's file is damaged: the show goes on.

    Each commit carries the seq (decisions, facts) or the fact number (derived) that its rows are
    complete to; news at or below that must be passed over.
    """
    commits = _decisions(files.decisions, loads, show, run)
    try:
        conn = files.run(run) if run else None
        return commits if conn is None else commits + _facts(conn, loads, show, run)
    except sqlite3.DatabaseError as error:
        log.error("the file of run %s cannot be read: %s", run, error)
        return commits


def _decisions(
    conn: sqlite3.Connection, loads: Sequence[Load], show: str, run: str
) -> list[Commit]:
    conn.execute("BEGIN")
    try:
        parts = tuple(_read(conn, load, show, run) for load in loads if load.file == "decisions")
        return [Commit(last_seq(conn), "", "decision", None, parts)]
    finally:
        conn.execute("ROLLBACK")


def _facts(conn: sqlite3.Connection, loads: Sequence[Load], show: str, run: str) -> list[Commit]:
    conn.execute("BEGIN")
    try:
        seq = int(conn.execute("SELECT coalesce(max(seq), 0) FROM batch").fetchone()[0])
        commits, tables = [], _tables(conn)
        mine = [load for load in loads if load.file == "run" and load.table in tables]
        for stage in dict.fromkeys(load.stage for load in mine):
            parts = tuple(_read(conn, load, show, run) for load in mine if load.stage == stage)
            upto = 0 if stage == NUMBERED else progress(conn, stage)
            commits.append(Commit(seq, run, stage, None, parts, upto))
        return commits
    finally:
        conn.execute("ROLLBACK")


def _tables(conn: sqlite3.Connection) -> set[str]:
    """What the file has: one that an older program wrote gets new tables when facts come to it."""
    found = conn.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
    return {row[0] for row in found}


def _read(conn: sqlite3.Connection, load: Load, show: str, run: str) -> Rows:
    columns = ", ".join(load.row._fields)
    numbered = load.stage == NUMBERED
    query = f"SELECT {'n, ' if numbered else ''}{columns} FROM {load.table} {load.rest}"
    found = conn.execute(query, {"show": show, "run": run}).fetchall()
    make = load.row._make
    if not numbered:
        return Rows(load.table, tuple(make(row) for row in found))
    rows = tuple(make(row[1:]) for row in found)
    return Rows(load.table, rows, numbers=tuple(row[0] for row in found))
