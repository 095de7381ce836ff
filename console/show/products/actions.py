"""What can be decided about the library and about the offers of a show's plan."""

from dataclasses import dataclass, field
from typing import Any, ClassVar

from console.core.action import Action
from console.core.errors import Refused
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.transaction import Transaction
from console.show.base.changes import name_of
from console.show.base.removal import remove
from console.show.base.tables import SHOW
from console.show.products.cards import (
    EMPTY_CARD,
    free_link,
    offer_values,
    place_after,
    product_values,
    refuse_taken,
)
from console.show.products.field_names import FIELDS, field_words
from console.show.products.importing import ImportProducts
from console.show.products.last_card import TakeOverCard, lacking, last_card
from console.show.products.library_actions import ACTIONS as LIBRARY_ACTIONS
from console.show.products.names import name_in_show, offer_name
from console.show.products.order_actions import OrderOffers
from console.show.products.price_safety.actions import RevertPrice
from console.show.products.queue_actions import QUEUE_ACTIONS
from console.show.products.tables import (
    EXPLAINED,
    HERE_ONLY,
    OFFER,
    OFFER_STATE,
    PRODUCT,
    RELEASE,
    Offer,
    Product,
)

IN_RUN = QT_TRANSLATE_NOOP(
    "plan", "“{name}” was explained, released or changed in a run and stays; withdraw it instead."
)

PRODUCT_ADDED = QT_TRANSLATE_NOOP("action", "Add product “{name}”")
PRODUCT_EDITED = QT_TRANSLATE_NOOP("action", "Edit product “{name}”")
OFFER_ADDED = QT_TRANSLATE_NOOP("action", "Add link {link} “{name}”")
OFFER_EDITED = QT_TRANSLATE_NOOP("action", "Edit “{name}”: {fields}")
OFFER_MOVED = QT_TRANSLATE_NOOP("action", "Move “{name}”")
REMOVED = QT_TRANSLATE_NOOP("action", "Remove link {link} “{name}”")


@dataclass(frozen=True, kw_only=True)
class AddProduct(Action):
    """Add a product to the library; prices in 1/10,000 of the major unit."""

    kind: ClassVar[str] = "product.add"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Add product")
    makes: ClassVar[tuple[str, ...]] = ("id",)
    id: str = ""
    name: str
    brand: str = ""
    category: str = ""
    code: str = ""
    list_price: int | None = None
    price: int | None = None
    stock: int | None = None
    unit: str = ""
    pronunciation: str = ""
    picture: str = ""
    note: str = ""
    supplier: str | None = None
    barcode: str = ""

    def apply(self, tx: Transaction) -> None:
        """Add the row."""
        fields = {name: value for name, value in self.payload().items() if name != "id"}
        tx.insert(PRODUCT, Product(id=self.id, source_key="", **product_values(fields)))

    def label(self, tx: Transaction) -> Message:
        """Names the product."""
        return message(PRODUCT_ADDED, name=tx.get(PRODUCT, self.id).name)


@dataclass(frozen=True, kw_only=True)
class EditProduct(Action):
    """Change fields of a product in the library; offers keep their own prices and stock."""

    kind: ClassVar[str] = "product.edit"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Edit product")
    id: str
    changes: dict[str, Any] = field(default_factory=dict)

    def apply(self, tx: Transaction) -> None:
        """Change the row."""
        tx.update(PRODUCT, self.id, **product_values(self.changes))

    def label(self, tx: Transaction) -> Message:
        """Names the product."""
        return message(PRODUCT_EDITED, name=tx.get(PRODUCT, self.id).name)


@dataclass(frozen=True, kw_only=True)
class AddOffer(Action):
    """Put a product into a show: one of the library, or by name, made if the library has none.

    link None: the next free number. after: the offer it comes behind, None = last, "" = first.
    card: further fields of the hand card. last_card: what is not given is taken from the product's
    card in the latest other show. What is not given then is taken from the product.
    """

    kind: ClassVar[str] = "offer.add"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Add offer")
    makes: ClassVar[tuple[str, ...]] = ("id", "new_product")
    id: str = ""
    new_product: str = ""
    show: str
    product: str = ""
    name: str = ""
    brand: str = ""
    price: int | None = None
    list_price: int | None = None
    stock: int | None = None
    role: str = ""
    link: int | None = None
    after: str | None = None
    card: dict[str, Any] = field(default_factory=dict)
    last_card: bool = False

    def apply(self, tx: Transaction) -> None:
        """Add the offer, and its product where it is new; refused where the link is taken."""
        tx.get(SHOW, self.show)
        link = free_link(tx, self.show) if self.link is None else self.link
        given = {"price": self.price, "list_price": self.list_price, "stock": self.stock}
        fields = {"link": link, "role": self.role, **given, **self.card}
        values = EMPTY_CARD | offer_values(fields)
        refuse_taken(tx, self.show, values["link"], self.id)
        product = self._product(tx, values)
        if self.last_card:
            values |= lacking(values, last_card(tx, self.show, product.id))
        for name in given:
            values[name] = getattr(product, name) if values[name] is None else values[name]
        [place] = place_after(tx, self.show, self.after)
        offer = Offer(
            id=self.id, show=self.show, product=product.id, place=place, withdrawn="", **values
        )
        tx.insert(OFFER, offer)

    def label(self, tx: Transaction) -> Message:
        """Names the link and the product."""
        link = tx.get(OFFER, self.id).link
        return message(OFFER_ADDED, link=link, name=offer_name(tx, self.id))

    def _product(self, tx: Transaction, values: dict[str, Any]) -> Product:
        if self.product:
            return tx.get(PRODUCT, self.product)
        name, brand = name_of(self.name), self.brand.strip()
        known = tx.where(PRODUCT, "name = ? AND brand = ? ORDER BY id LIMIT 1", name, brand)
        if known:
            return known[0]
        fields = {"name": name, "brand": brand}
        fields |= {one: values[one] for one in ("price", "list_price", "stock")}
        blank = Product(self.new_product, "", "", "", "", None, None, None, "", "", "", "", "")
        product = blank._replace(**product_values(fields))
        tx.insert(PRODUCT, product)
        return product


@dataclass(frozen=True, kw_only=True)
class EditOffer(Action):
    """Change the link number or fields of the hand card of an offer."""

    kind: ClassVar[str] = "offer.edit"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Edit offer")
    id: str
    changes: dict[str, Any] = field(default_factory=dict)

    def apply(self, tx: Transaction) -> None:
        """Change the row; refused where the link is taken."""
        values = offer_values(self.changes)
        if "link" in values:
            refuse_taken(tx, tx.get(OFFER, self.id).show, values["link"], self.id)
        tx.update(OFFER, self.id, **values)

    def label(self, tx: Transaction) -> Message:
        """Names the offer and the fields."""
        fields = field_words([name for name in self.changes if name in FIELDS])
        return message(OFFER_EDITED, name=offer_name(tx, self.id), fields=fields)


@dataclass(frozen=True, kw_only=True)
class MoveOffer(Action):
    """Move an offer behind another; after None = to the end, "" = to the start."""

    kind: ClassVar[str] = "offer.move"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Move offer")
    id: str
    after: str | None

    def apply(self, tx: Transaction) -> None:
        """Change its place; its link number stays."""
        offer = tx.get(OFFER, self.id)
        if self.after == self.id:
            return
        [place] = place_after(tx, offer.show, self.after)
        tx.update(OFFER, self.id, place=place)

    def label(self, tx: Transaction) -> Message:
        """Names the offer."""
        return message(OFFER_MOVED, name=offer_name(tx, self.id))


@dataclass(frozen=True, kw_only=True)
class RemoveOffer(Action):
    """Take an offer out of the plan, and out of the cues it stands in."""

    kind: ClassVar[str] = "offer.remove"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Remove offer")
    id: str

    def apply(self, tx: Transaction) -> None:
        """Refused once a run has dealt with it; up next, or not yet pressed, does not hold it."""
        tx.get(OFFER, self.id)
        states = tx.where(OFFER_STATE, "offer = ?", self.id)
        notes = tx.where(HERE_ONLY, "offer = ?", self.id)
        explained = tx.where(EXPLAINED, "offer = ? LIMIT 1", self.id)
        released = tx.where(RELEASE, "offer = ? LIMIT 1", self.id)
        if (
            explained
            or released
            or any(row.sale != "on" for row in states)
            or any(row.ticked_at is not None for row in notes)
        ):
            raise Refused(message(IN_RUN, name=offer_name(tx, self.id)))
        for state in states:
            tx.delete(OFFER_STATE, state.id)
        for note in notes:
            tx.delete(HERE_ONLY, note.id)
        remove(tx, OFFER, self.id)

    def label(self, tx: Transaction) -> Message:
        """Names the offer that went."""
        row = next(Offer(**effect.before) for effect in tx.changed(OFFER) if effect.before)
        name = name_in_show(row, tx.find(PRODUCT, row.product))
        return message(REMOVED, link=row.link, name=name)


ACTIONS: tuple[type[Action], ...] = (
    AddProduct,
    EditProduct,
    AddOffer,
    EditOffer,
    MoveOffer,
    OrderOffers,
    RemoveOffer,
    TakeOverCard,
    ImportProducts,
    RevertPrice,
    *LIBRARY_ACTIONS,
    *QUEUE_ACTIONS,
)
