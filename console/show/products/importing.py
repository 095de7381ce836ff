"""Bringing products of a table into the library, and as offers into a show."""

import json
import sqlite3
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, ClassVar, NamedTuple, Self

from console.core.action import Action
from console.core.errors import Refused
from console.core.ids import derived_id
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.plain_text import plain
from console.core.transaction import MOST_ROWS, TOO_MANY, Transaction
from console.show.base.changes import NAME_LIMIT
from console.show.base.tables import SHOW
from console.show.products.cards import (
    EMPTY_CARD,
    free_link,
    offer_values,
    place_after,
    product_values,
    refuse_taken,
)
from console.show.products.tables import OFFER, PRODUCT, SUPPLIER, Offer, Product, Supplier

IMPORTED = QT_TRANSLATE_NOOP("action", "Import {count} products from {file}")
IMPORTED_INTO = QT_TRANSLATE_NOOP("action", "Import {count} products from {file} into “{show}”")


class ImportRow(NamedTuple):
    """One product of a table. key: the same for the same product in every import.

    product: fields of the product, its supplier by name. card: fields of the hand card. link None:
    given by order. offered: whether it becomes an offer when a show is named. withdrawn: why it is
    taken out already, "" if it is not. number: of the row in its file, 0 where it is from none.
    """

    key: str
    product: dict[str, Any]
    card: dict[str, Any]
    link: int | None = None
    offered: bool = False
    withdrawn: str = ""
    product_id: str = ""
    offer_id: str = ""
    number: int = 0


@dataclass(frozen=True, kw_only=True)
class ImportProducts(Action):
    """Add the products of a table that are not in the library, and offers of a show ("" for none).

    What is there already stays as it is, so that a second import adds nothing.
    """

    kind: ClassVar[str] = "product.import"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Import products")
    file: str
    show: str = ""
    rows: tuple[ImportRow, ...]

    def identified(self, new_id: Callable[[], str]) -> Self:
        """Every row gets the ids of its product and its offer."""
        rows = tuple(
            row._replace(product_id=row.product_id or new_id(), offer_id=row.offer_id or new_id())
            for row in self.rows
        )
        return replace(self, rows=rows)

    def apply(self, tx: Transaction) -> None:
        """Add the rows; refused as a whole where a link number is taken."""
        if len(self.rows) > MOST_ROWS:
            raise Refused(message(TOO_MANY, most=MOST_ROWS))
        known = _known(tx.conn, self.rows)
        for row in self.rows:
            if row.key not in known:
                known[row.key] = row.product_id
                given = row.product | {"supplier": _supplier(tx, row)}
                values = EMPTY_PRODUCT | product_values(given)
                tx.insert(PRODUCT, Product(id=row.product_id, source_key=row.key, **values))
        if self.show:
            self._offer(tx, known)

    def label(self, tx: Transaction) -> Message:
        """Says how many products came, from which file."""
        count = len({row.key for row in self.rows})
        if not self.show:
            return message(IMPORTED, count=count, file=self.file)
        name = tx.get(SHOW, self.show).name
        return message(IMPORTED_INTO, count=count, file=self.file, show=name)

    def without(self, offers: Collection[str]) -> Self:
        """The import less the rows that would make these offers."""
        return replace(self, rows=tuple(row for row in self.rows if row.offer_id not in offers))

    def _offer(self, tx: Transaction, known: dict[str, str]) -> None:
        """Make offers of the rows that are none of the show yet."""
        tx.get(SHOW, self.show)
        new = _not_offered(tx.conn, self.show, self.rows, known)
        links = _links(tx, self.show, new)
        for row, link, place in zip(
            new, links, place_after(tx, self.show, None, len(new)), strict=True
        ):
            product = tx.get(PRODUCT, known[row.key])
            values = EMPTY_CARD | offer_values({**row.card, "link": link})
            for name in ("price", "list_price", "stock"):
                values[name] = getattr(product, name) if values[name] is None else values[name]
            offer = Offer(
                id=row.offer_id,
                show=self.show,
                product=product.id,
                place=place,
                withdrawn=plain(row.withdrawn),
                **values,
            )
            tx.insert(OFFER, offer)


EMPTY_PRODUCT: dict[str, Any] = {
    name: None if name in ("list_price", "price", "stock", "supplier") else ""
    for name in Product._fields
    if name not in ("id", "source_key")
}


def _supplier(tx: Transaction, row: ImportRow) -> str | None:
    """The id of the supplier that a row names, made where nobody of that name is known."""
    name = plain(str(row.product.get("supplier") or "").strip(), NAME_LIMIT)
    if not name:
        return None
    known = tx.where(SUPPLIER, "name = ?", name)
    if known:
        return known[0].id
    made = Supplier(derived_id("supplier", name), name, "", "")
    tx.insert(SUPPLIER, made)
    return made.id


def _known(conn: sqlite3.Connection, rows: Iterable[ImportRow]) -> dict[str, str]:
    """Key → id of the products that are in the library already."""
    keys = json.dumps(list({row.key for row in rows}))
    rest = "WHERE source_key IN (SELECT value FROM json_each(?))"
    return dict(conn.execute(f"SELECT source_key, id FROM product {rest}", (keys,)).fetchall())


def _not_offered(
    conn: sqlite3.Connection, show: str, rows: Iterable[ImportRow], known: Mapping[str, str]
) -> list[ImportRow]:
    """Rows to become offers; one with a link number is another offer of the same product."""
    found = conn.execute("SELECT product, link FROM offer WHERE show = ?", (show,)).fetchall()
    pairs = {tuple(pair) for pair in found}
    products = {product for product, _ in pairs}
    new = []
    for row in rows:
        product = known[row.key]
        there = product in products if row.link is None else (product, row.link) in pairs
        if row.offered and not there:
            new.append(row)
            products.add(product)
            pairs.add((product, row.link))
    return new


def _links(tx: Transaction, show: str, rows: list[ImportRow]) -> list[int]:
    """The link numbers of new offers: those given, else the next ones in order."""
    for row in rows:
        if row.link is not None:
            refuse_taken(tx, show, row.link, "")
    free = max([free_link(tx, show), *(row.link + 1 for row in rows if row.link is not None)])
    links = []
    for row in rows:
        links.append(free if row.link is None else row.link)
        free += row.link is None
    return links
