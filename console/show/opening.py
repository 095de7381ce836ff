"""Which show and run a console opens with."""

import sqlite3

from console.show.base.opened import Opened


def what_to_open(conn: sqlite3.Connection) -> Opened:
    """The open run, else the latest run, else the show worked on last, else nothing."""
    run = conn.execute(
        # By id, which tells when it was made: a rehearsal is started at any time of its own.
        "SELECT show, id FROM run ORDER BY ended_at IS NULL DESC, id DESC LIMIT 1"
    ).fetchone()
    if run is not None:
        return Opened(*run)
    show = conn.execute(
        "SELECT show FROM journal WHERE show IN (SELECT id FROM show) ORDER BY seq DESC LIMIT 1"
    ).fetchone()
    return Opened("" if show is None else show[0], "")
