"""What may be changed of a product and of an offer, and what neither takes."""

from collections.abc import Mapping
from typing import Any

from console.core import order
from console.core.errors import Refused
from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.transaction import Transaction
from console.show.base.changes import MOST, checked, name_of, price_within, within
from console.show.products.card_fields import OF_OFFER
from console.show.products.names import offer_name
from console.show.products.tables import OFFER, ROLES, Offer, Product

PRODUCT_FIELDS = (
    "name", "brand", "category", "code", "list_price", "price", "stock", "unit", "pronunciation",
    "picture", "note", "supplier", "barcode",
)  # fmt: skip
CARD_FIELDS = tuple(field.name for field in OF_OFFER if field.name != "link")
"""Fields of a hand card; with the link number all of an offer that is edited."""

AMOUNTS = tuple(field.name for field in OF_OFFER if field.kind == "money")
"""Fields that hold money, 1/10,000 of the major unit."""

WHOLE_RATE = 10_000
"""A commission of the whole price, in its parts."""

LINK_TAKEN = QT_TRANSLATE_NOOP("plan", "Link {link} is “{name}” already.")
NO_ROLE = QT_TRANSLATE_NOOP("plan", "There is no role “{role}”. Roles: {roles}.")

EMPTY_CARD: dict[str, Any] = {
    **dict.fromkeys(CARD_FIELDS, ""),
    **dict.fromkeys(AMOUNTS),
    "stock": None,
    "reserve": 0,
    "commission": None,
    "limit_each": None,
}


def product_values(values: Mapping[str, Any]) -> dict[str, Any]:
    """Values of a product, checked; raises Refused."""
    made = checked(Product, values, PRODUCT_FIELDS)
    if "name" in made:
        made["name"] = name_of(made["name"])
    _check_numbers(made)
    return made


def offer_values(values: Mapping[str, Any]) -> dict[str, Any]:
    """Values of an offer, checked but for the link being free; raises Refused."""
    made = checked(Offer, values, (*CARD_FIELDS, "link"))
    _check_numbers(made)
    within("commission", made.get("commission"), 0, WHOLE_RATE)
    if "limit_each" in made:
        made["limit_each"] = made["limit_each"] or None  # 0: no limit
        within("limit_each", made["limit_each"], 1, MOST)
    if "link" in made:
        within("link", made["link"], 1, MOST)
    if made.get("role", "") not in ROLES:
        raise Refused(message(NO_ROLE, role=made["role"][:40], roles=", ".join(ROLES[1:])))
    return made


def refuse_taken(tx: Transaction, show: str, link: int, offer: str) -> None:
    """Raise Refused where another offer of the show has the link number."""
    for row in tx.where(OFFER, "show = ? AND link = ? AND id != ?", show, link, offer):
        raise Refused(message(LINK_TAKEN, link=link, name=offer_name(tx, row.id)))


def free_link(tx: Transaction, show: str) -> int:
    """The number after the greatest that is in use."""
    query = "SELECT coalesce(max(link), 0) + 1 FROM offer WHERE show = ?"
    return int(tx.conn.execute(query, (show,)).fetchone()[0])


def place_after(tx: Transaction, show: str, after: str | None, count: int = 1) -> list[str]:
    """Places for rows behind an offer: None = at the end, "" = at the start; in rising order."""
    if after is None:
        query = "SELECT max(place) FROM offer WHERE show = ?"
        return order.spread(count, tx.conn.execute(query, (show,)).fetchone()[0], None)
    before = tx.get(OFFER, after).place if after else None
    query = "SELECT min(place) FROM offer WHERE show = ? AND place > ?"
    following = tx.conn.execute(query, (show, before or "")).fetchone()[0]
    return order.spread(count, before, following)


def _check_numbers(values: Mapping[str, Any]) -> None:
    for name in AMOUNTS:
        price_within(name, values.get(name))
    for name in ("stock", "reserve"):
        within(name, values.get(name), 0, MOST)
