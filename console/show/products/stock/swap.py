"""Exchanging the product of an offer for another: with a reason, and by two people."""

import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, ClassVar

from console.core.action import Action, Concern, Rule
from console.core.errors import Refused
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.plain_text import plain
from console.core.transaction import Transaction
from console.show.base.changes import name_of
from console.show.base.runs import open_run
from console.show.products.cards import EMPTY_CARD, product_values
from console.show.products.here_only import note
from console.show.products.importing import EMPTY_PRODUCT
from console.show.products.stock.tables import SWAP, Swap
from console.show.products.tables import OFFER, PRODUCT, Product

CONCERN = "swap"

NO_REASON = QT_TRANSLATE_NOOP("stock", "Say why the product is exchanged.")
SAME = QT_TRANSLATE_NOOP("stock", "“{name}” stands there already.")
IS_SWAPPED = QT_TRANSLATE_NOOP(
    "stock", "Link {link}: “{now}” takes the place of “{was}”. A second person has to agree."
)
SWAPPED = QT_TRANSLATE_NOOP("action", "Exchange “{was}” for “{now}”: {why}")

KEPT = ("price", "reserve", "role")
"""Of the hand card; all else was said of the product that goes."""


@dataclass(frozen=True, kw_only=True)
class SwapOffer(Action):
    """Put another product in an offer's place; link number, place, live price and role stay.

    product: one of the library, else `name`, made if the library has none. The texts of the hand
    card go: they were true of the other product. Stock and usual price are the new product's.
    """

    kind: ClassVar[str] = "offer.swap"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Exchange product")
    makes: ClassVar[tuple[str, ...]] = ("id", "new_product")
    id: str = ""
    new_product: str = ""
    offer: str
    product: str = ""
    name: str = ""
    why: str

    def apply(self, tx: Transaction) -> None:
        """Refused without a reason, and for the product that is there."""
        offer, why = tx.get(OFFER, self.offer), plain(self.why.strip())
        if not why:
            raise Refused(message(NO_REASON))
        now = self._product(tx)
        if now.id == offer.product:
            raise Refused(message(SAME, name=now.name))
        card: dict[str, Any] = {name: EMPTY_CARD[name] for name in EMPTY_CARD if name not in KEPT}
        card |= {"list_price": now.list_price, "stock": now.stock}
        by = tx.intent.actor
        row = Swap(self.id, offer.show, offer.id, offer.product, now.id, why, tx.at, by)
        tx.insert(SWAP, row)
        tx.update(OFFER, offer.id, product=now.id, **card)

    def label(self, tx: Transaction) -> Message:
        """Names both products and the reason."""
        row = tx.get(SWAP, self.id)
        was, now = tx.get(PRODUCT, row.was).name, tx.get(PRODUCT, row.now).name
        return message(SWAPPED, was=was, now=now, why=row.why)

    def _product(self, tx: Transaction) -> Product:
        if self.product:
            return tx.get(PRODUCT, self.product)
        name = name_of(self.name)
        known = tx.where(PRODUCT, "name = ? ORDER BY id LIMIT 1", name)
        if known:
            return known[0]
        values = EMPTY_PRODUCT | product_values({"name": name})
        product = Product(id=self.new_product, source_key="", **values)
        tx.insert(PRODUCT, product)
        return product


def two_people_swap(tx: Transaction) -> Iterable[Concern]:
    """A second person agrees to every exchange, whichever way it comes in, but to taking back."""
    if tx.undoes is not None or not tx.touched(OFFER):
        return
    run = open_run(tx)
    for effect in tx.changed(OFFER):
        if not effect.before or not effect.after or "product" not in effect.after:
            continue
        offer = tx.find(OFFER, effect.row)
        if offer is None or effect.before["product"] == offer.product:
            continue
        if run is not None and run.show == offer.show and run.kind != "replay":
            note(tx, run, offer.id, "swap")
        was, now = tx.get(PRODUCT, effect.before["product"]), tx.get(PRODUCT, offer.product)
        what = message(IS_SWAPPED, link=offer.link, was=was.name, now=now.name)
        number = zlib.crc32(now.name.encode())
        yield Concern(CONCERN, offer.id, (number,), "second", what)


RULES: tuple[Rule, ...] = (two_people_swap,)

ACTIONS: tuple[type[Action], ...] = (SwapOffer,)
