"""A product enters the library when it is taken from the pool: alone, or as an offer at once."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, ClassVar, NamedTuple, Self

from console.core import order
from console.core.action import Action
from console.core.errors import Refused
from console.core.ids import derived_id
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.transaction import Transaction
from console.show.base.changes import NAME_LIMIT
from console.show.base.tables import SHOW
from console.show.products.importing import ImportProducts, ImportRow
from console.show.products.library_actions import sku_values
from console.show.products.pool.index import key
from console.show.products.pool.tables import POOL_IMPORT, SHIFT, Goods
from console.show.products.tables import PRODUCT, SKU, Sku

TAKEN = QT_TRANSLATE_NOOP("action", "Take “{name}” from the pool")
TAKEN_MANY = QT_TRANSLATE_NOOP("action", "Take {count} products from the pool")
TAKEN_INTO = QT_TRANSLATE_NOOP("action", "Take “{name}” from the pool into “{show}”")
TAKEN_MANY_INTO = QT_TRANSLATE_NOOP("action", "Take {count} products from the pool into “{show}”")
NOT_FOUND = QT_TRANSLATE_NOOP("pool", "“{name}” is not in the pool any more: its import is out.")

MOST_KINDS = 100
"""Kinds of one product that are taken along."""

_KINDS = re.compile(r"[/／、;；\n]+")


class PoolItem(NamedTuple):
    """A row of the pool as it was seen. number: of its import; 0 for one that is asked no more.

    product: fields of the product, its supplier by name. kinds: the names of its SKUs.
    """

    number: int
    key: str
    product: dict[str, Any]
    card: dict[str, Any]
    kinds: tuple[str, ...] = ()
    product_id: str = ""
    offer_id: str = ""

    def row(self, *, offered: bool) -> ImportRow:
        """The same as a row of a table of products."""
        return ImportRow(
            self.key, self.product, self.card, offered=offered,
            product_id=self.product_id, offer_id=self.offer_id,
        )  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class TakeFromPool(Action):
    """Put products of the pool into the library, and into a show as offers ("" for none).

    One that the library has already is not made again; link numbers are the next free ones.
    """

    kind: ClassVar[str] = "pool.take"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Take from the pool")
    show: str = ""
    items: tuple[PoolItem, ...]

    def identified(self, new_id: Callable[[], str]) -> Self:
        """Every item gets the ids of its product and its offer."""
        items = tuple(
            item._replace(
                product_id=item.product_id or new_id(), offer_id=item.offer_id or new_id()
            )
            for item in self.items
        )
        return replace(self, items=items)

    def apply(self, tx: Transaction) -> None:
        """Add the rows; refused where an import was withdrawn meanwhile."""
        for item in self.items:
            refuse_withdrawn(tx, item.number, str(item.product.get("name", "")))
        rows = tuple(item.row(offered=bool(self.show)) for item in self.items)
        ImportProducts(file="", show=self.show, rows=rows).apply(tx)
        for item in self.items:
            if tx.find(PRODUCT, item.product_id) is not None:
                add_kinds(tx, item.product_id, item.kinds)

    def label(self, tx: Transaction) -> Message:
        """Names the product, or says how many there were."""
        count, name = len(self.items), str(self.items[0].product["name"]) if self.items else ""
        if not self.show:
            return message(TAKEN, name=name) if count == 1 else message(TAKEN_MANY, count=count)
        show = tx.get(SHOW, self.show).name
        if count == 1:
            return message(TAKEN_INTO, name=name, show=show)
        return message(TAKEN_MANY_INTO, count=count, show=show)


def item_of(row: Goods) -> PoolItem:
    """What is taken of a row of the pool."""
    fields = ("name", "brand", "category", "code", "list_price", "price", "stock", "unit",
              "supplier", "barcode", "picture", "note")  # fmt: skip
    product = {name: getattr(row, name) for name in fields}
    card = {"specs": row.specs, "mechanism": row.mechanism, "points": row.points}
    return PoolItem(row.n >> SHIFT, key(row), product, card, kinds_of(row.specs))


def kinds_of(specs: str) -> tuple[str, ...]:
    """The kinds that a text of specifications lists ("01 豆沙/02 正红"); none where it is one."""
    parts = dict.fromkeys(part.strip()[:NAME_LIMIT] for part in _KINDS.split(specs))
    parts.pop("", None)
    return tuple(parts)[:MOST_KINDS] if len(parts) > 1 else ()


def add_kinds(tx: Transaction, product: str, kinds: Sequence[str]) -> None:
    """Give a product that was just made its kinds."""
    for name, place in zip(kinds, order.spread(len(kinds), None, None), strict=True):
        values = sku_values({"name": name, "code": "", "price": None, "stock": None})
        made = derived_id(product, "sku", name)
        tx.insert(SKU, Sku(id=made, product=product, place=place, **values))


def refuse_withdrawn(tx: Transaction, number: int, name: str) -> None:
    """Raise Refused unless the import with this number is accepted; 0 is none."""
    if number and not tx.where(POOL_IMPORT, "number = ? AND state = 'accepted'", number):
        raise Refused(message(NOT_FOUND, name=name))


ACTIONS: tuple[type[Action], ...] = (TakeFromPool,)
