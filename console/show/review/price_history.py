"""What a product cost before: its prices in all shows, and the lowest deal of the last days."""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from console.core.reader import Files
from console.show.base.settings import CURRENCY, PRICE_LOWEST_DAYS, in_force
from console.show.products.tables import OFFER, PRODUCT, Offer, Product
from console.show.sales.routing import outside

DAY_MS = 86_400_000
MOST = 500
"""Changes that are told, the latest."""


class PricePoint(NamedTuple):
    """One change of a price (1/10,000, None = no price): in which show, when (ms UTC), by whom,
    why, and on whose word ("" where none was needed)."""

    at: int
    show: str
    link: int
    before: int | None
    after: int | None
    actor: str
    reason: str
    confirmed: str


class Deal(NamedTuple):
    """What a piece was sold for (1/10,000, rounded), when (ms UTC), in which show."""

    price: int
    at: int
    show: str


class PriceHistory(NamedTuple):
    """A product's prices, newest first, and the lowest deal of the last `days`, None for none."""

    points: tuple[PricePoint, ...]
    lowest: Deal | None
    days: int
    currency: str


def price_history(files: Files, product: str, now: int) -> PriceHistory:
    """Read all there is about a product's price; `now` is ms UTC. For a reader's thread."""
    conn = files.decisions
    days, currency = in_force(conn, PRICE_LOWEST_DAYS), in_force(conn, CURRENCY)
    points = tuple(_points(conn, product))[::-1][:MOST]
    lowest = lowest_deal(files, product, now - days * DAY_MS, now)
    return PriceHistory(points, lowest, days, currency)


def lowest_deal(files: Files, product: str, since: int, until: int) -> Deal | None:
    """The lowest price at which a piece of a product was paid on air, or outside every run.

    Of equal ones the latest. What was given back counts as a deal all the same: it was one.
    """
    conn = files.decisions
    found = conn.execute(PRODUCT.select("WHERE id = ?"), (product,)).fetchone()
    if found is None:
        return None
    offers = conn.execute(OFFER.select("WHERE product = ?"), (product,)).fetchall()
    wanted = _Wanted(PRODUCT.make(found), [OFFER.make(row) for row in offers])
    currency = in_force(conn, CURRENCY)
    deals = [
        deal
        for name, show, show_id in _sold_in(conn, since, until)
        if (run := files.run(name)) is not None
        for deal in _lowest(run, wanted.of(run, show_id), currency, since, until, show)
    ]
    return min(deals, key=lambda deal: (deal.price, -deal.at), default=None)


def _points(conn: sqlite3.Connection, product: str) -> Iterator[PricePoint]:
    rows = conn.execute(
        "SELECT j.at, s.name, o.link, e.before, e.after, j.actor, j.reason, j.confirmed"
        " FROM offer AS o JOIN show AS s ON s.id = o.show"
        " JOIN effect AS e ON e.tbl = ? AND e.row = o.id JOIN journal AS j USING (seq)"
        " WHERE o.product = ? ORDER BY e.seq, e.n",
        (OFFER.name, product),
    )
    for at, show, link, before, after, actor, reason, confirmed in rows:
        was, now = (json.loads(one) if one else {} for one in (before, after))
        if was.get("price") != now.get("price"):
            point = (was.get("price"), now.get("price"), actor, reason, _who(confirmed))
            yield PricePoint(at, show, link, *point)


def _who(confirmed: str) -> str:
    """The names of those who confirmed, each once."""
    words = json.loads(confirmed) if confirmed else []
    return ", ".join(dict.fromkeys(str(word["by"]) for word in words))


class _Wanted:
    """A product as the sources of orders may name it: by id or code, by name, by link number."""

    def __init__(self, product: Product, offers: list[Offer]) -> None:
        self._ids = {product.id, product.code, product.source_key, *(one.id for one in offers)}
        self._ids -= {""}
        self._names = {_folded(product.name), *(_folded(one.short_name) for one in offers)} - {""}
        self._links: dict[str, set[str]] = {}
        for one in offers:
            self._links.setdefault(one.show, set()).add(str(one.link))

    def of(self, run: sqlite3.Connection, show: str) -> list[str]:
        """The names under which its lines lie in a run's file of a show, by the surest way."""
        totals = run.execute("SELECT DISTINCT product, name FROM product_total").fetchall()
        ways = (
            [product for product, _ in totals if product in self._ids],
            [
                product
                for product, name in totals
                if self._names & {_folded(product), _folded(name)}
            ],
            [product for product, _ in totals if product in self._links.get(show, ())],
        )
        return next((found for found in ways if found), [])


def _sold_in(conn: sqlite3.Connection, since: int, until: int) -> list[tuple[str, str, str]]:
    """The files that may hold deals of a time: (file, show's name, show), on air and outside."""
    airs = conn.execute(
        "SELECT r.id, s.name, s.id FROM run AS r JOIN show AS s ON s.id = r.show"
        " WHERE r.kind = 'air' AND r.started_at <= ? AND (r.ended_at IS NULL OR r.ended_at >= ?)",
        (until, since),
    ).fetchall()
    shows = conn.execute("SELECT id, name FROM show").fetchall()
    return [*airs, *((outside(show), name, show) for show, name in shows)]


def _lowest(
    run: sqlite3.Connection,
    products: Iterable[str],
    currency: str,
    since: int,
    until: int,
    show: str,
) -> Iterator[Deal]:
    found = run.execute(
        "SELECT amount, quantity, at FROM line WHERE paid AND NOT refund AND quantity > 0"
        " AND amount > 0 AND currency IN ('', ?) AND at BETWEEN ? AND ?"
        " AND product IN (SELECT value FROM json_each(?))"
        " ORDER BY amount * 1.0 / quantity, at DESC LIMIT 1",
        (currency, since, until, json.dumps(list(products))),
    ).fetchone()
    if found is not None:
        amount, quantity, at = found
        yield Deal(round(amount / quantity), at, show)


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())
