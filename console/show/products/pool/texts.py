"""What catalogues write for prices and sales: read exactly, or left marked as the text it is."""

import re
import unicodedata
from decimal import Decimal
from typing import NamedTuple

from console.show.base.changes import MOST
from console.show.products.prices import NotAPrice, price_of

_FACTORS = {"": 1, "千": 1_000, "k": 1_000, "万": 10_000, "w": 10_000, "亿": 100_000_000}
_SOLD = re.compile(
    r"(?:总销量|月销量|销量|月销|已售|已拼|售出|sold)?[:\s]*"
    r"(?P<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*(?P<factor>[千万亿kw]?)"
    r"\s*(?P<more>\+?)\s*"
    r"(?:人付款|人已付款|人收货|人购买|人已买|人买过|人|件|笔|单|条|已售|付款|sold)?\s*(?P<end>\+?)"
)
_PLAIN = re.compile(r"\d+(?:\.\d+)?")


class Price(NamedTuple):
    """A price as read: 1/10,000 of the major unit or None, and the text where it says more."""

    units: int | None
    text: str


class Sold(NamedTuple):
    """Pieces sold or None where the text says no number; more: at least so many."""

    pieces: int | None
    more: bool
    text: str


def price(text: str, currency: str) -> Price:
    """Read a price; what is no exact amount of the currency ("99-129", "￥59起") stays text."""
    try:
        units = price_of(text, currency)
    except NotAPrice:
        units = None
    return Price(units, "" if _PLAIN.fullmatch(text) and units is not None else text)


def sold(text: str) -> Sold:
    """Read a number sold, such as "5万+人付款" (at least 50,000) or "1.2w"; else it stays text."""
    plain = unicodedata.normalize("NFKC", text).strip().casefold()
    found = _SOLD.fullmatch(plain)
    if found is None:
        return Sold(None, False, text)
    pieces = Decimal(found["number"].replace(",", "")) * _FACTORS[found["factor"]]
    if pieces != int(pieces) or pieces > MOST:
        return Sold(None, False, text)
    more = bool(found["more"] or found["end"])
    return Sold(int(pieces), more, "" if plain.isdecimal() else text)


def pieces(text: str) -> int | None:
    """A whole number of pieces ("1,200"); None for anything else."""
    digits = unicodedata.normalize("NFKC", text).strip().replace(",", "")
    if not digits.isdecimal() or len(digits) > 10 or int(digits) > MOST:
        return None
    return int(digits)
