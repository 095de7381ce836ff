"""What is typed into a field of a hand card, and what the field shows: text to value and back."""

import unicodedata
from typing import Any

from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.money import to_text
from console.show.products.card_fields import BY_NAME, CardField
from console.show.products.prices import NotAPrice, price_of, rate_of, rate_text
from console.show.products.tables import ROLES, Offer, Product

NO_PRICE = QT_TRANSLATE_NOOP("card", "“{text}” is no price such as 89 or 9.90.")
OTHER_MONEY = QT_TRANSLATE_NOOP("card", "“{text}” is in another currency than this room's.")
NEGATIVE = QT_TRANSLATE_NOOP("card", "“{text}” is below zero.")
NO_RATE = QT_TRANSLATE_NOOP("card", "“{text}” is no rate such as 20%.")
NO_NUMBER = QT_TRANSLATE_NOOP("card", "“{text}” is no whole number.")
NO_LINK = QT_TRANSLATE_NOOP("card", "A link number is missing.")
NO_ROLE = QT_TRANSLATE_NOOP("card", "There is no such role.")

_WHY = {"price": NO_PRICE, "currency": OTHER_MONEY, "negative": NEGATIVE, "rate": NO_RATE}
_MOST_DIGITS = 11
_SHOWN = 40


class NotTaken(ValueError):
    """A text that a field does not take, and the sentence that says why."""

    def __init__(self, what: Message) -> None:
        super().__init__(what.text)
        self.what = what


def card_text(name: str, offer: Offer, product: Product | None) -> str:
    """What the editor of a field begins with."""
    field = BY_NAME[name]
    row: Offer | Product | None = offer if field.of == "offer" else product
    value = getattr(row, name, None)
    if value is None:
        return ""
    if field.kind == "money":
        return to_text(value)
    if field.kind == "rate":
        return rate_text(value)
    return str(value)


def card_value(name: str, text: str, currency: str) -> Any:
    """The value that a typed text means; raises NotTaken, and never guesses."""
    field = BY_NAME[name]
    try:
        if field.kind == "money":
            return price_of(text, currency)
        if field.kind == "rate":
            return rate_of(text)
    except NotAPrice as error:
        raise NotTaken(message(_WHY[error.reason], text=_short(text))) from error
    if field.kind == "count":
        return _count(field, text)
    if field.kind == "choice" and text not in ROLES:
        raise NotTaken(message(NO_ROLE))
    return text.strip()


def _count(field: CardField, text: str) -> int | None:
    plain = unicodedata.normalize("NFKC", text).strip().replace(",", "")
    if not plain:
        if field.name == "link":
            raise NotTaken(message(NO_LINK))
        return 0 if field.name == "reserve" else None
    if not (plain.isdecimal() and len(plain) <= _MOST_DIGITS):
        raise NotTaken(message(NO_NUMBER, text=_short(text)))
    return int(plain)


def _short(text: str) -> str:
    return text.strip()[:_SHOWN]
