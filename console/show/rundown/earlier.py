"""What earlier runs of a show played: the takes of its rehearsals and airings."""

import sqlite3
from typing import NamedTuple

from console.show.base.tables import RUN, Run
from console.show.rundown.run_log import read_log, run_log
from console.show.rundown.takes import Take, played

KINDS = ("air", "rehearsal")
"""Kinds of run whose takes say how long a cue lasts; a replay plays data, not a show."""


class RunTakes(NamedTuple):
    """The takes of one run, in order."""

    run: Run
    takes: tuple[Take, ...]


def read_runs(conn: sqlite3.Connection, show: str) -> list[RunTakes]:
    """The runs of a show in which something was played, the oldest first."""
    query = RUN.select("WHERE show = ? ORDER BY started_at, id")
    runs = [RUN.make(row) for row in conn.execute(query, (show,)).fetchall()]
    found = [RunTakes(run, read_takes(conn, run.id)) for run in runs if run.kind in KINDS]
    return [one for one in found if one.takes]


def read_takes(conn: sqlite3.Connection, run: str) -> tuple[Take, ...]:
    """The takes of a run as of its last log entry, in order."""
    entries = run_log(read_log(conn, run), None).entries
    return tuple(played(entries, entries[-1].at).takes) if entries else ()
