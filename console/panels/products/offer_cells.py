"""The cells of offers that are edited in place: what they show, and what typing decides."""

import unicodedata
from collections.abc import Callable

from console.core.action import Action
from console.core.message import QT_TRANSLATE_NOOP
from console.core.money import to_text
from console.desk.live import Live
from console.show.products.actions import EditOffer, EditProduct
from console.show.products.cards import AMOUNTS
from console.show.products.prices import NotAPrice, price_of, rate_of, rate_text
from console.show.products.roles import ROLES
from console.show.products.tables import ROLES as ROLE_CODES
from console.show.products.tables import Offer
from console.ui.figures import amount, count
from console.ui.tables import RIGHT, Cell, Column, RowCells
from console.ui.translate import tr

FIELDS = (
    "link", "short_name", "name", "price", "list_price", "price_basis", "stock", "reserve", "role",
    "mechanism", "points", "demo", "suits", "never_say", "pronunciation", "floor", "cost",
    "coupon", "commission", "slot_fee", "freight", "limit_each", "shipping", "after_sales",
    "sample", "note",
)  # fmt: skip
_TITLES = (
    (QT_TRANSLATE_NOOP("products", "No."), 48),
    (QT_TRANSLATE_NOOP("products", "Short name"), 140),
    (QT_TRANSLATE_NOOP("products", "Full name"), 0),
    (QT_TRANSLATE_NOOP("products", "Live price"), 84),
    (QT_TRANSLATE_NOOP("products", "Usual price"), 84),
    (QT_TRANSLATE_NOOP("products", "Basis"), 150),
    (QT_TRANSLATE_NOOP("products", "Stock"), 72),
    (QT_TRANSLATE_NOOP("products", "Reserve"), 72),
    (QT_TRANSLATE_NOOP("products", "Role"), 92),
    (QT_TRANSLATE_NOOP("products", "Mechanism"), 168),
    (QT_TRANSLATE_NOOP("products", "Selling points"), 200),
    (QT_TRANSLATE_NOOP("products", "Show"), 120),
    (QT_TRANSLATE_NOOP("products", "Suits"), 120),
    (QT_TRANSLATE_NOOP("products", "Never say"), 120),
    (QT_TRANSLATE_NOOP("products", "Say it"), 100),
    (QT_TRANSLATE_NOOP("products", "Floor"), 84),
    (QT_TRANSLATE_NOOP("products", "Cost"), 84),
    (QT_TRANSLATE_NOOP("products", "Coupon share"), 96),
    (QT_TRANSLATE_NOOP("products", "Commission"), 92),
    (QT_TRANSLATE_NOOP("products", "Slot fee"), 92),
    (QT_TRANSLATE_NOOP("products", "Freight"), 84),
    (QT_TRANSLATE_NOOP("products", "Limit each"), 84),
    (QT_TRANSLATE_NOOP("products", "Shipping"), 120),
    (QT_TRANSLATE_NOOP("products", "After-sales"), 120),
    (QT_TRANSLATE_NOOP("products", "Sample"), 84),
    (QT_TRANSLATE_NOOP("products", "Note"), 120),
)
NO_PRICE = QT_TRANSLATE_NOOP(
    "products", "“{text}” is no price such as 89 or 9.90. The old price was kept."
)
NO_RATE = QT_TRANSLATE_NOOP("products", "“{text}” is no rate such as 20%. The old one was kept.")
NO_NUMBER = QT_TRANSLATE_NOOP("products", "“{text}” is no whole number. The old one was kept.")
NO_ROLE = QT_TRANSLATE_NOOP("products", "“{text}” is no role. Roles: {roles}.")
WITHDRAWN = QT_TRANSLATE_NOOP("products", "withdrawn: {reason}")

PRICES, NUMBERS = AMOUNTS, ("link", "stock", "reserve", "limit_each")
OF_PRODUCT = ("name", "pronunciation")

Refuse = Callable[..., None]


def columns() -> tuple[Column, ...]:
    """The columns of the plan's table in the language in force."""
    made = [Column(tr(title), width) for title, width in _TITLES]
    for number, field in enumerate(FIELDS):
        if field in (*PRICES, "stock", "reserve", "commission", "limit_each"):
            made[number] = made[number]._replace(align=RIGHT)
    return tuple(made)


def row(live: Live, offer: Offer) -> RowCells:
    """An offer's cells."""
    currency = live.sales.currency
    cells: list[str | Cell] = []
    for field in FIELDS:
        if field in PRICES:
            price = getattr(offer, field)
            cells.append("" if price is None else amount(price, currency))
        elif field == "role":
            cells.append(tr(ROLES[offer.role]) if offer.role else "")
        elif field == "commission":
            cells.append(_rate(offer))
        elif field in NUMBERS:
            value = getattr(offer, field)
            cells.append(
                "" if value in (None, 0) else str(value) if field == "link" else count(value)
            )
        else:
            cells.append(_text(live, offer, field).replace("\n", "；"))
    never = FIELDS.index("never_say")
    cells[never] = Cell(str(cells[never]), "air") if cells[never] else ""
    price_at = FIELDS.index("price")
    cells[price_at] = Cell(str(cells[price_at]), font="strong")
    if offer.withdrawn:
        why = tr(WITHDRAWN, reason=offer.withdrawn)
        return tuple(
            Cell(str(c.text if isinstance(c, Cell) else c), "text3", tip=why) for c in cells
        )
    return tuple(cells)


def edit_text(live: Live, offer: str, field: str) -> str | None:
    """What the editor of a field begins with; None for an offer that is gone."""
    found = live.products.by_id.get(offer)
    if found is None:
        return None
    if field in PRICES:
        price = getattr(found, field)
        return "" if price is None else to_text(price)
    if field == "role":
        return tr(ROLES[found.role]) if found.role else ""
    if field == "commission":
        return _rate(found)
    if field in NUMBERS:
        value = getattr(found, field)
        return "" if value is None else str(value)
    return _text(live, found, field)


def edit_action(live: Live, offer: str, field: str, text: str, refuse: Refuse) -> Action | None:
    """The action that a typed text means; None once `refuse` was told why not."""
    found = live.products.by_id.get(offer)
    if found is None:
        return None
    if field in OF_PRODUCT:
        return EditProduct(id=found.product, changes={field: text.strip()})
    value: object = text.strip()
    if field in PRICES:
        try:
            value = price_of(text, live.sales.currency)
        except NotAPrice:
            refuse(NO_PRICE, text=text[:40])
            return None
    elif field == "commission":
        try:
            value = rate_of(text)
        except NotAPrice:
            refuse(NO_RATE, text=text[:40])
            return None
    elif field in NUMBERS:
        plain = unicodedata.normalize("NFKC", text).strip().replace(",", "")
        if plain and not (plain.isdecimal() and len(plain) < 12):
            refuse(NO_NUMBER, text=text[:40])
            return None
        value = int(plain) if plain else 0 if field == "reserve" else None
        if field == "link" and value is None:
            refuse(NO_NUMBER, text=text[:40])
            return None
    elif field == "role":
        code = role_code(text)
        if code is None:
            refuse(
                NO_ROLE, text=text[:40], roles=", ".join(tr(ROLES[one]) for one in ROLE_CODES[1:])
            )
            return None
        value = code
    return EditOffer(id=offer, changes={field: value})


def _rate(offer: Offer) -> str:
    return "" if offer.commission is None else rate_text(offer.commission)


def role_code(text: str) -> str | None:
    """The role that a text names, by its code or its name in the language in force."""
    wanted = text.strip().casefold()
    if not wanted:
        return ""
    names = {tr(ROLES[code]).casefold(): code for code in ROLE_CODES[1:]}
    named = names.get(wanted, names.get(wanted.removesuffix("款")))
    return named or (wanted if wanted in ROLE_CODES else None)


def _text(live: Live, offer: Offer, field: str) -> str:
    if field not in OF_PRODUCT:
        return str(getattr(offer, field))
    product = live.products.product(offer)
    return "" if product is None else str(getattr(product, field))
