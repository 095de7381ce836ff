"""One typed line: a new product ("12 velvet lip glaze 89 1000"), or an order ("1，4，7，8")."""

import re
import unicodedata
from typing import NamedTuple

from console.show.products.prices import NotAPrice, price_of

MOST_IN_ORDER = 500
"""Link numbers that one typed order may name."""

_PART = r"(?:#|no\.?)?\s*\d{1,9}\s*号?"
_RANGE = rf"{_PART}(?:\s*[-–~〜至到]\s*{_PART})?"
_ORDER = re.compile(rf"{_RANGE}(?:\s*[,、;；。\s/]\s*{_RANGE})*\s*[,、;。]?", re.IGNORECASE)
_ONE = re.compile(_RANGE, re.IGNORECASE)
_NUMBERS = re.compile(r"\d+")
_LINK = re.compile(r"(?:#|no\.?)?(\d{1,6})(?:号链接|号|\.|:|、)?", re.IGNORECASE)
_MARKED_LINK = re.compile(r"(?:#|no\.?|链接)\d{1,6}[号:]?|\d{1,6}(?:号链接|号)", re.IGNORECASE)
_STOCK = re.compile(r"\d{1,9}(?:件|pcs|个|支|瓶|盒|套)?", re.IGNORECASE)
_NAMED_STOCK = re.compile(
    r"(?:库存|备货|数量|stock|qty|x|×)[:=]?(\d{1,9})(?:件|pcs|个|支|瓶|盒|套)?", re.IGNORECASE
)
_NAMED_PRICE = re.compile(r"(?:直播价|到手价|活动价|价格|售价|价|price|@)[:=]?(.+)", re.IGNORECASE)
_BETWEEN = re.compile(r"[\s|;]+|(?<!\d),|,(?!\d)")
_CHINESE_COMMA = re.compile("[，、]")
"""Never part of a number; the Latin comma is one, as in 1,299."""


class NewOffer(NamedTuple):
    """What a line says about a product; price in 1/10,000; None where it says nothing."""

    link: int | None
    name: str
    price: int | None
    stock: int | None


def order_of(text: str) -> list[int] | None:
    """Link numbers in the wanted order, each once, "3-6" spelled out; None where it is no order.

    Full-width figures, commas, "、" and spaces are read; one number alone is an order too.
    """
    line = unicodedata.normalize("NFKC", text).strip()
    if not _ORDER.fullmatch(line):
        return None
    links: list[int] = []
    for part in _ONE.findall(line):
        ends = [int(number) for number in _NUMBERS.findall(part)]
        first, last = ends[0], ends[-1]
        if abs(last - first) >= MOST_IN_ORDER:
            return None
        step = 1 if last >= first else -1
        links += range(first, last + step, step)
    unique = list(dict.fromkeys(links))
    return unique if len(unique) <= MOST_IN_ORDER else None


def offer_of(text: str, currency: str) -> NewOffer | None:
    """What the line says: link? name price? stock?; None where it has no name.

    Words are parted by spaces, tabs or "|". The last one or two words are price and stock if they
    are numbers: of one alone, the price. "库存300" and "价89" say so wherever they stand.
    """
    line = unicodedata.normalize("NFKC", _CHINESE_COMMA.sub(" ", text))
    words = [word for word in _BETWEEN.split(line) if word]
    link: int | None = None
    if len(words) > 1 and (found := _LINK.fullmatch(words[0])):
        link, words = int(found[1]), words[1:]
    words, price, stock = _named(words, currency)
    tail: list[str] = []
    most = (price is None) + (stock is None)
    while len(words) > 1 and len(tail) < most and _is_number(words[-1], currency):
        tail.insert(0, words.pop())
    if len(tail) == 2 and not _STOCK.fullmatch(tail[1]):
        words.append(tail.pop(0))
    if tail and price is None:
        price = price_of(tail.pop(0), currency)
    if tail and _STOCK.fullmatch(tail[0]):
        stock = int(_NUMBERS.findall(tail.pop(0))[0])
    name = " ".join([*words, *tail])
    nameless = not name or name.isdecimal() or _MARKED_LINK.fullmatch(name) is not None
    return None if nameless else NewOffer(link, name, price, stock)


def _named(words: list[str], currency: str) -> tuple[list[str], int | None, int | None]:
    """The other words, and the price and stock that words say by name."""
    rest: list[str] = []
    price = stock = None
    for word in words:
        if stock is None and (found := _NAMED_STOCK.fullmatch(word)):
            stock = int(found[1])
        elif price is None and (found := _NAMED_PRICE.fullmatch(word)):
            price = _price(found[1], currency)
            rest += [word] if price is None else []
        else:
            rest.append(word)
    return rest, price, stock


def _price(text: str, currency: str) -> int | None:
    try:
        return price_of(text, currency)
    except NotAPrice:
        return None


def _is_number(word: str, currency: str) -> bool:
    return bool(_STOCK.fullmatch(word)) or _price(word, currency) is not None
