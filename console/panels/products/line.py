"""One typed line: a new product ("12 velvet lip glaze 89 1000"), or an order ("1，4，7，8")."""

import re
import unicodedata
from typing import NamedTuple

from console.show.products.prices import NotAPrice, price_of

_ORDER = re.compile(r"\d{1,9}(?:\s*[,、;\s]\s*\d{1,9})+\s*[,、;]?")
_NUMBERS = re.compile(r"\d+")
_LINK = re.compile(r"(?:#|no\.?)?(\d{1,6})(?:号|\.|:|、)?", re.IGNORECASE)
_STOCK = re.compile(r"\d{1,9}(?:件|pcs|个)?")


class NewOffer(NamedTuple):
    """What a line says about a product; price in 1/10,000; None where it says nothing."""

    link: int | None
    name: str
    price: int | None
    stock: int | None


def order_of(text: str) -> list[int] | None:
    """Link numbers in the wanted order, each once; None where the line is no such list."""
    line = unicodedata.normalize("NFKC", text).strip()
    if not _ORDER.fullmatch(line):
        return None
    return list(dict.fromkeys(int(number) for number in _NUMBERS.findall(line)))


def offer_of(text: str, currency: str) -> NewOffer | None:
    """What the line says: link? name price? stock?; None where it has no name.

    The last one or two words are price and stock if they are numbers: of one alone, the price.
    """
    words = unicodedata.normalize("NFKC", text).split()
    link: int | None = None
    if len(words) > 1 and (found := _LINK.fullmatch(words[0])):
        link, words = int(found[1]), words[1:]
    tail: list[str] = []
    while len(words) > 1 and len(tail) < 2 and _is_number(words[-1], currency):
        tail.insert(0, words.pop())
    if len(tail) == 2 and not _STOCK.fullmatch(tail[1]):
        words.append(tail.pop(0))
    price = price_of(tail[0], currency) if tail else None
    stock = int(_NUMBERS.findall(tail[1])[0]) if len(tail) == 2 else None
    name = " ".join(words)
    return NewOffer(link, name, price, stock) if name and not name.isdecimal() else None


def _is_number(word: str, currency: str) -> bool:
    if _STOCK.fullmatch(word):
        return True
    try:
        return price_of(word, currency) is not None
    except NotAPrice:
        return False
