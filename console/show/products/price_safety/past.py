"""The prices an offer has had, read from the effects of the journal."""

import json
import sqlite3
from collections.abc import Iterator
from typing import NamedTuple

from console.show.products.tables import OFFER

_RETURNS = ("undo", "redo", "offer.revert_price")


class PriceChange(NamedTuple):
    """One change of an offer's price (1/10,000, None = no price), by the entry `seq`."""

    seq: int
    kind: str
    before: int | None
    after: int | None


def price_changes(conn: sqlite3.Connection, offer: str) -> Iterator[PriceChange]:
    """Every change of an offer's price that was committed, oldest first."""
    found = conn.execute(
        "SELECT e.seq, j.kind, e.before, e.after FROM effect AS e JOIN journal AS j USING (seq)"
        " WHERE e.tbl = ? AND e.row = ? ORDER BY e.seq, e.n",
        (OFFER.name, offer),
    )
    for seq, kind, before, after in found:
        was, now = _price(before), _price(after)
        if was != now:
            yield PriceChange(seq, kind, was, now)


def known_prices(conn: sqlite3.Connection, offer: str) -> set[int]:
    """All prices the offer ever had: each was confirmed, or needed no confirmation."""
    changes = price_changes(conn, offer)
    return {price for one in changes for price in (one.before, one.after) if price is not None}


def last_price(conn: sqlite3.Connection, offer: str) -> int | None:
    """The price the offer had last, though it has none now."""
    last = None
    for change in price_changes(conn, offer):
        last = change.after if change.after is not None else last
    return last


def price_before(conn: sqlite3.Connection, offer: str) -> int | None:
    """The price before the present one; taking back again and again leads further back."""
    held: list[int | None] = []
    for change in price_changes(conn, offer):
        if change.kind in _RETURNS and len(held) > 1 and held[-2] == change.after:
            held.pop()
        else:
            held.append(change.after)
    return held[-2] if len(held) > 1 else None


def _price(values: str | None) -> int | None:
    price = None if values is None else json.loads(values).get("price")
    return price if isinstance(price, int) else None
