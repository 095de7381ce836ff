"""How the review of a show stands, read from the decisions file."""

import sqlite3

from console.show.base.settings import REVIEW_ROLES, in_force
from console.show.review.sign.cover import covered, read_rows
from console.show.review.sign.state import SignState, roles_of, state_of
from console.show.review.sign.tables import SIGNATURE, Signature


def signatures_of(conn: sqlite3.Connection, show: str) -> list[Signature]:
    """All signatures of a show, oldest first, withdrawn ones too."""
    rows = conn.execute(SIGNATURE.select("WHERE show = ? ORDER BY at, id"), (show,))
    return [SIGNATURE.make(row) for row in rows.fetchall()]


def read_state(conn: sqlite3.Connection, show: str) -> SignState:
    """Whether it is signed by whom it must be, as it is now."""
    roles = roles_of(in_force(conn, REVIEW_ROLES, show))
    return state_of(signatures_of(conn, show), roles, lambda: covered(read_rows(conn, show), show))
