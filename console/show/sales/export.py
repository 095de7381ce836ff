"""The order lines of a run as a table, as they are now: for people, and to be read in again."""

import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import NamedTuple

from console.core.money import to_text

_LINES = (
    "SELECT ord, line.key, line.refund, line.product, coalesce(o.name, r.name, ''), line.category,"
    " iif(line.refund, coalesce(r.quantity, 0), line.quantity), line.amount, line.refunded,"
    " line.currency, line.status, line.paid, line.at, coalesce(o.source_at, r.source_at),"
    " line.buyer FROM line LEFT JOIN order_line o ON NOT line.refund AND o.n = line.n"
    " LEFT JOIN refund r ON line.refund AND r.n = line.n"
    " ORDER BY line.at, ord, line.key, line.refund"
)


class Line(NamedTuple):
    """One line: amounts as exact decimal text, times as ISO 8601 in UTC, "" where there is none.

    A row that only gives money back has a negative amount and no status. at: as laid on the run's
    clock; source_time: the row's own.
    """

    order: str
    line: str
    product: str
    name: str
    category: str
    quantity: int
    amount: str
    refunded: str
    currency: str
    status: str
    at: str
    paid_at: str
    source_time: str
    buyer: str


COLUMNS = Line._fields
"""Headers of the table; the reading of orders knows them."""

WIDTHS = (22, 16, 16, 32, 16, 9, 12, 12, 9, 11, 26, 26, 26, 16)


def lines(conn: sqlite3.Connection, currency: str) -> Iterator[Line]:
    """The lines of a run's file whose sums are complete; currency: of the room."""
    for row in conn.execute(_LINES):
        order, key, refund, product, name, category, quantity, amount, back, *rest = row
        money, status, paid, at, own, buyer = rest
        time = _iso(at)
        yield Line(
            "" if order == key else order,
            key.partition("\t")[2].replace("\t", ":"),
            product,
            name,
            category,
            -quantity if refund else quantity,
            to_text(-back if refund else amount),
            "" if refund else to_text(back),
            money or currency,
            "" if refund else status,
            time,
            time if paid or refund else "",
            "" if own is None else _iso(own),
            buyer,
        )


def _iso(at: int) -> str:
    return datetime.fromtimestamp(at / 1000, UTC).isoformat(timespec="milliseconds")
