"""Which offer the panel is about, and what is worked out of it."""

from collections.abc import Callable
from typing import Any, NamedTuple

from console.core.message import QT_TRANSLATE_NOOP
from console.desk.live import Live
from console.show.products.card_values import NotTaken, card_value
from console.show.products.faq import faq
from console.show.products.price_safety.guard import terms_of
from console.show.products.price_safety.margin import margin
from console.show.products.price_safety.words import margin_sum
from console.show.products.spoken import in_words
from console.show.products.tables import Offer, Product
from console.ui.figures import amount, count
from console.ui.translate import language, tr, tr_message

NO_COST = QT_TRANSLATE_NOOP("card", "Without a cost the margin is not known.")
MARGIN = QT_TRANSLATE_NOOP("card", "Margin {left}: {sum}")
NO_BASIS = QT_TRANSLATE_NOOP("card", "No basis: a comparison with this price is not allowed.")
DISCOUNT = QT_TRANSLATE_NOOP("card", "{percent}% below the usual price")
QUESTIONS = QT_TRANSLATE_NOOP("card", "Questions read: {count}")
UNANSWERED = QT_TRANSLATE_NOOP("card", "Questions read: {count}, {open} without an answer")
FIRST = QT_TRANSLATE_NOOP("card", "First tranche {first} of {tranches}; {free} not planned")
ONE_TRANCHE = QT_TRANSLATE_NOOP("card", "No tranches: all of it is on sale at once")

AMOUNTS = ("price", "list_price", "cost", "freight", "coupon", "slot_fee", "commission", "stock")
"""Fields that the margin is worked out of."""

Typed = Callable[[str], str]
"""Field → what stands in it now."""


class Said(NamedTuple):
    """Words beside a field, and their colour role."""

    words: str
    colour: str = "text2"


NOTHING = Said("")


def chosen(live: Live, offer: str) -> tuple[Offer | None, Product | None]:
    """An offer of the show and its product."""
    found = live.products.by_id.get(offer)
    return found, live.products.product(found) if found is not None else None


def beside(live: Live, offer: Offer, name: str, typed: Typed) -> Said:
    """What stands below a field: an amount in words, what is missing, how many there are."""
    currency = live.sales.currency
    if name in ("price", "list_price"):
        units = _value(name, typed, currency)
        if name == "price":
            return _price(units, _value("list_price", typed, currency), currency)
        return Said(in_words(units, language(), currency)) if units is not None else NOTHING
    if name == "price_basis":
        usual = _value("list_price", typed, currency)
        return Said(tr(NO_BASIS), "amber") if usual and not typed(name).strip() else NOTHING
    if name == "faq":
        pairs = faq(typed(name))
        lacking = sum(not pair.answer for pair in pairs)
        if lacking:
            return Said(tr(UNANSWERED, count=len(pairs), open=lacking), "amber")
        return Said(tr(QUESTIONS, count=len(pairs))) if pairs else NOTHING
    if name == "reserve":
        return _tranches(live, offer)
    if name == "slot_fee":
        return margin_said(offer, typed, currency)
    return NOTHING


def margin_said(offer: Offer, typed: Typed, currency: str) -> Said:
    """The margin of what is typed, with its arithmetic; NOTHING without a price."""
    values: dict[str, Any] = {name: _value(name, typed, currency) for name in AMOUNTS}
    price = values.pop("price")
    if price is None:
        return NOTHING
    if values["cost"] is None:
        return Said(tr(NO_COST))
    terms = terms_of(offer._replace(**values))
    found = margin(price, terms)
    left = amount(round(found.left), currency)
    words = tr(MARGIN, left=left, sum=tr_message(margin_sum(found, terms, currency)))
    return Said(words, "air" if found.left < 0 else "text2")


def _price(units: int | None, usual: int | None, currency: str) -> Said:
    if units is None:
        return NOTHING
    parts = [in_words(units, language(), currency)]
    if usual and units < usual:
        parts.append(tr(DISCOUNT, percent=round((usual - units) * 100 / usual)))
    return Said(" · ".join(filter(None, parts)))


def _tranches(live: Live, offer: Offer) -> Said:
    planned = live.stock.tranches(offer.id)
    if not planned:
        return Said(tr(ONE_TRANCHE)) if offer.stock else NOTHING
    free = (offer.stock or 0) - offer.reserve - sum(one.quantity for one in planned)
    words = tr(FIRST, first=count(planned[0].quantity), tranches=len(planned), free=count(free))
    return Said(words, "amber" if free < 0 else "text2")


def _value(name: str, typed: Typed, currency: str) -> int | None:
    """A number as it is typed; None for none, or for what is no number yet."""
    try:
        value = card_value(name, typed(name), currency)
    except NotTaken:
        return None
    return value if isinstance(value, int) else None
