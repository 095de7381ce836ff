"""Which offer a comment is about, by what was decided before the comment came."""

import sqlite3
from collections import deque
from typing import Any, NamedTuple

import msgspec

from console.show.products.tables import EXPLAINED, OFFER


class Tie(NamedTuple):
    """An offer's id and its link number at that time; "" and None where there is no such offer."""

    offer: str
    link: int | None


NO_TIE = Tie("", None)


class _Change(NamedTuple):
    """One journalled change of a row."""

    seq: int
    table: str
    row: str
    before: dict[str, Any] | None
    after: dict[str, Any] | None


class Ties:
    """Offers and explaining of a run as they were at a seq; asked about rising seqs only.

    Begins with what the tables hold now, takes back what was decided at or after the first seq,
    and goes forward from there. So a rebuild years later ties each comment as it was tied live.
    """

    def __init__(self, decisions: sqlite3.Connection, run: str, first_seq: int) -> None:
        found = decisions.execute("SELECT show FROM run WHERE id = ?", (run,)).fetchone()
        # What each table's rows must belong to: its column, and the show or run.
        self._mine = {OFFER.name: ("show", found[0] if found else ""), EXPLAINED.name: ("run", run)}
        self._rows = {
            OFFER.name: _read(decisions, "id, show, link", OFFER.name, *self._mine[OFFER.name]),
            EXPLAINED.name: _read(
                decisions, "id, run, offer, start, end", EXPLAINED.name, *self._mine[EXPLAINED.name]
            ),
        }
        self._ahead = deque(_changes(decisions, first_seq))
        for change in reversed(self._ahead):
            self._set(change, change.after, change.before)

    def tie(self, seq: int, at: int, link: int | None) -> Tie:
        """The offer with the link that a comment names, else the one explained at `at` (ms UTC)."""
        while self._ahead and self._ahead[0].seq < seq:
            change = self._ahead.popleft()
            self._set(change, change.before, change.after)
        offers = self._rows[OFFER.name]
        if link is not None:
            named = (row_id for row_id, offer in offers.items() if offer["link"] == link)
            return Tie(next(named, ""), link)
        for row in self._rows[EXPLAINED.name].values():
            if row["start"] <= at and (row["end"] is None or at < row["end"]):
                return Tie(row["offer"], offers.get(row["offer"], {}).get("link"))
        return NO_TIE

    def _set(
        self, change: _Change, there: dict[str, Any] | None, wanted: dict[str, Any] | None
    ) -> None:
        """Bring one row from one side of a change to the other."""
        rows = self._rows[change.table]
        if wanted is None:
            rows.pop(change.row, None)
        elif there is None:
            column, value = self._mine[change.table]
            if wanted.get(column) == value:
                rows[change.row] = dict(wanted)
        elif change.row in rows:
            rows[change.row].update(wanted)


def _read(
    conn: sqlite3.Connection, columns: str, table: str, owner: str, value: str
) -> dict[str, dict[str, Any]]:
    query = f"SELECT json_group_array(json_array({columns})) FROM {table} WHERE {owner} = ?"
    rows = msgspec.json.decode(conn.execute(query, (value,)).fetchone()[0], type=list[list[Any]])
    names = columns.split(", ")
    return {row[0]: dict(zip(names, row, strict=True)) for row in rows}


def _changes(conn: sqlite3.Connection, first_seq: int) -> list[_Change]:
    """What was decided about offers and explaining from a seq on, in order."""
    # The plus keeps SQLite from reading all effects on these tables there ever were.
    query = (
        "SELECT json_group_array(json_array(seq, tbl, row, json(before), json(after))) FROM"
        " (SELECT * FROM effect WHERE seq >= ? AND +tbl IN (?, ?) ORDER BY seq, n)"
    )
    found = conn.execute(query, (first_seq, OFFER.name, EXPLAINED.name)).fetchone()[0]
    return msgspec.json.decode(found, type=list[_Change])
