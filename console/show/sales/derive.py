"""What is kept of orders: the present state of each line, and sums that Live and totals read."""

import sqlite3
from collections.abc import Sequence
from typing import Any, NamedTuple

import msgspec

from console.core.derive import Deriver, Fact
from console.core.table import Rows
from console.show.sales.facts import ORDER_LINE, REFUND
from console.show.sales.lines import COUNT, EARLIEST, NAMES, NEWEST, TOUCHED
from console.show.sales.sums import NOTE, SCRATCH, SUMS, changed
from console.show.sales.tables import CategoryTotal, ProductTotal, Second, Total


class _Part(NamedTuple):
    """A table of sums that Live is told about: its keys, and the keys of a noted line."""

    table: str
    row: type[Any]
    keys: str
    of_change: str


_PARTS = (
    _Part("second", Second, "at_s, currency", "at / 1000 AS at_s, currency"),
    _Part("product_total", ProductTotal, "product, currency", "product, currency"),
    _Part("category_total", CategoryTotal, "category, currency", "category, currency"),
    _Part("total", Total, "currency", "currency"),
)


def keep(
    conn: sqlite3.Connection, facts: Sequence[Fact], _decisions: sqlite3.Connection, _run: str
) -> tuple[Rows, ...]:
    """Carry lines and sums over the facts of a slice; the rows of sums that changed."""
    span = {"first": facts[0].n, "last": facts[-1].n}
    for sql in (*SCRATCH, *TOUCHED):
        conn.execute(sql, span)
    conn.execute(NOTE, {"sign": -1})
    told = sum(conn.execute(sql, span).rowcount for sql in NEWEST)
    if told < conn.execute(COUNT, span).fetchone()[0]:
        for sql in EARLIEST:
            conn.execute(sql, span)
    conn.execute(NOTE, {"sign": 1})
    for sql in (*NAMES, *SUMS):
        conn.execute(sql, span)
    return tuple(_read(conn, part) for part in _PARTS)


def _read(conn: sqlite3.Connection, part: _Part) -> Rows:
    query = changed(part.row._fields, part.table, part.keys, part.of_change)
    found = msgspec.json.decode(conn.execute(query).fetchone()[0], type=list[list[Any]])
    return Rows(part.table, tuple(part.row._make(row) for row in found))


SALES = Deriver("sales", (ORDER_LINE, REFUND), keep, slice=600, ends=True)
DERIVERS = (SALES,)
