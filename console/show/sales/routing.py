"""To which run an order belongs: the air run whose time holds it, and later facts follow it."""

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from console.core.fact import Batch, Row
from console.show.sales.facts import OrderLine, Refund


class Air(NamedTuple):
    """An air run and the time it was on, ms UTC; the end of an open one is None."""

    run: str
    start: int
    end: int | None

    def holds(self, at: int) -> bool:
        """Whether a moment lies in it."""
        return self.start <= at and (self.end is None or at < self.end)


def outside(show: str) -> str:
    """The name of the file for a show's orders outside its air runs."""
    return f"show-{show}"


def airs_of(conn: sqlite3.Connection, show: str) -> list[Air]:
    """The air runs of a show, first to last; reads the decisions file."""
    query = (
        "SELECT id, started_at, ended_at FROM run WHERE show = ? AND kind = 'air'"
        " ORDER BY started_at, id"
    )
    return [Air(*row) for row in conn.execute(query, (show,)).fetchall()]


def orders_in(conn: sqlite3.Connection, source: str, orders: Iterable[str]) -> set[str]:
    """Which of some orders a run's file has from a source; complete when its lines are."""
    query = (
        "SELECT DISTINCT ord FROM line WHERE source = (SELECT id FROM source WHERE name = ?)"
        " AND ord IN (SELECT value FROM json_each(?))"
    )
    found = conn.execute(query, (source, json.dumps(sorted(set(orders)))))
    return {row[0] for row in found.fetchall()}


def routed(
    batch: Batch, airs: Sequence[Air], known: Mapping[str, str], otherwise: str
) -> dict[str, Batch]:
    """A batch of orders divided among runs' files. known: order id → the file that has it."""
    placed = dict(known)
    parts: dict[str, list[Row]] = {}
    for fact in batch.facts:
        file = placed.get(_order(fact)) or _by_time(fact, airs) or otherwise
        if _order(fact):
            placed[_order(fact)] = file
        parts.setdefault(file, []).append(fact)
    divided = {file: Batch(batch.source, facts) for file, facts in parts.items()}
    if batch.rejected:
        first = next(iter(divided), otherwise)
        facts = divided[first].facts if first in divided else ()
        divided[first] = Batch(batch.source, facts, batch.rejected)
    return divided


def order_ids(batch: Batch) -> set[str]:
    """The orders that a batch is about."""
    return {_order(fact) for fact in batch.facts} - {""}


def _order(fact: Row) -> str:
    return fact.order_id if isinstance(fact, OrderLine | Refund) else ""


def _by_time(fact: Row, airs: Sequence[Air]) -> str:
    at = fact.paid_at if isinstance(fact, OrderLine) and fact.paid_at is not None else fact[0]
    return next((air.run for air in airs if air.holds(at)), "")
