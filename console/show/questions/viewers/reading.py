"""What is known of one viewer, run by run; read by a reader's thread, one run a request.

Orders are matched where an order names its buyer by the viewer's id, or else by exactly the
viewer's name; a name that is covered in part ("张**") matches nobody.
"""

import sqlite3
from typing import NamedTuple

import msgspec

from console.core.reader import Files
from console.show.questions.viewers.identity import BY_NAME, Viewer

MOST = 2_000
"""Comments of a viewer that are looked at in one run, the latest ones."""

LATEST = 5
RUNS = 200

_MINE = (
    "SELECT json_group_array(n) FROM (SELECT n FROM comment WHERE %s AND source IN"
    " (SELECT id FROM source WHERE name = ?2 OR substr(name, 1, length(?2) + 1) = ?2 || ':')"
    f" ORDER BY n DESC LIMIT {MOST})"
)
_BY_ID = _MINE % "user_id = ?1"
_BY_NAME = _MINE % "user_id = '' AND user = ?1"
_SAID = (
    "SELECT json_group_array(json_array(comment.n, at, user, tier, text,"
    " coalesce(verdict.intent, ''), coalesce(verdict.card, ''))) FROM json_each(?) AS given"
    " CROSS JOIN comment ON comment.n = given.value LEFT JOIN verdict ON verdict.n = comment.n"
)
_STATES = (
    "SELECT state, count(*) FROM json_each(?) AS given CROSS JOIN card_state"
    " ON card_state.id = given.value GROUP BY state"
)
_ORDERS = (
    "SELECT coalesce(sum(orders), 0) FROM buyer"
    " WHERE source IN (SELECT id FROM source) AND buyer = ?"
)
_RUNS = (
    "SELECT run.id, show.name, run.kind, run.started_at FROM run JOIN show ON show.id = run.show"
    " WHERE run.kind = 'air' OR run.id = ?"
    f" ORDER BY run.id = ? DESC, run.started_at DESC LIMIT {RUNS}"
)


class RunOf(NamedTuple):
    """A run that a viewer may have been in: its show's name and start, ms UTC."""

    id: str
    show: str
    kind: str
    started_at: int


class Visit(NamedTuple):
    """What a viewer did in one run; times ms UTC.

    comments: at most MOST; asked: how many of them ask; states: card's state → cards of theirs,
    those without a decision are "open". latest: the last texts, newest first. orders: of buyers
    that match; sure: matched by id, not by name.
    """

    run: str
    comments: int
    first_at: int
    last_at: int
    name: str
    tier: str
    asked: int
    states: dict[str, int]
    latest: tuple[str, ...]
    orders: int
    sure: bool


def runs_of(files: Files, run: str) -> list[RunOf]:
    """The run that is shown and all air runs, newest first."""
    found = files.decisions.execute(_RUNS, (run, run)).fetchall()
    return [RunOf(*row) for row in found]


def visit(files: Files, run: str, viewer: Viewer) -> Visit:
    """What a viewer did in a run; nothing where the run's file cannot be read."""
    empty = Visit(run, 0, 0, 0, "", "", 0, {}, (), 0, False)
    try:
        conn = files.run(run)
        return empty if conn is None else _visit(conn, files.decisions, empty, viewer)
    except sqlite3.DatabaseError:
        return empty


def _visit(
    conn: sqlite3.Connection, decisions: sqlite3.Connection, empty: Visit, viewer: Viewer
) -> Visit:
    user = viewer.user.removeprefix(BY_NAME) if viewer.by_name else viewer.user
    query = _BY_NAME if viewer.by_name else _BY_ID
    numbers = conn.execute(query, (user, viewer.source)).fetchone()[0]
    said = msgspec.json.decode(conn.execute(_SAID, (numbers,)).fetchone()[0])
    if not said:
        return empty
    name = said[0][2]
    by_id = 0 if viewer.by_name else _orders(conn, user)
    orders = by_id or _orders(conn, name)
    cards = sorted({row[6] for row in said if row[6]})
    return Visit(
        empty.run, len(said), min(row[1] for row in said), max(row[1] for row in said), name,
        next((row[3] for row in said if row[3]), ""), sum(1 for row in said if row[5]),
        _states(decisions, cards), tuple(row[4] for row in said[:LATEST]), orders, by_id > 0,
    )  # fmt: skip


def _orders(conn: sqlite3.Connection, buyer: str) -> int:
    if not buyer or "*" in buyer:
        return 0
    return int(conn.execute(_ORDERS, (buyer,)).fetchone()[0])


def _states(decisions: sqlite3.Connection, cards: list[str]) -> dict[str, int]:
    text = msgspec.json.encode(cards).decode()
    states = dict(decisions.execute(_STATES, (text,)).fetchall())
    open_cards = len(cards) - sum(states.values())
    return states | ({"open": states.get("open", 0) + open_cards} if open_cards else {})
