"""Under which terms a row of the pool is found: its words, its category, its price, itself.

Whatever is asked for at once (words, category, band of prices) is one query of terms, each of which
the index walks in the order of the rows and can leave after a page; nothing is gathered first.
"""

import math

from console.core.money import SCALE
from console.core.search import beginnings, normal, words
from console.show.products.pool.tables import Goods
from console.show.products.sheet import key_of

_CATEGORY, _PRICE, _KEY = "\ue001", "\ue002", "\ue003"  # for private use: no text has them

STEP = math.log(1.1)
"""Neighbouring steps of the price ladder differ by a tenth."""

LEVELS = (1, 6, 36)
"""Steps that a price's terms span, so that any band is a few dozen of them."""

MOST_STEP = 400
"""Above every price that can be kept."""


def text_of(name: str, brand: str, category: str, code: str) -> str:
    """What someone who searches can mean."""
    return f"{name} {brand} {category} {code}"


def terms_of(row: Goods) -> str:
    """All terms of a row, with spaces between."""
    text = text_of(row.name, row.brand, row.category, row.code)
    parts = [words(text), beginnings(text), key_term(row)]
    parts += [_CATEGORY + name for name in category_names(row.category)]
    if row.price is not None:
        step = step_of(row.price)
        parts += [_price_term(level, step // span) for level, span in enumerate(LEVELS)]
    return " ".join(parts)


def key_term(row: Goods) -> str:
    """The term of what is the same product in any catalogue."""
    return _KEY + key(row).removeprefix("sheet:")


def key(row: Goods) -> str:
    """The source key that the library knows the product by."""
    values = {"code": row.code, "name": row.name, "brand": row.brand, "specs": row.specs}
    return key_of(values)


def category_names(category: str) -> list[str]:
    """The parts of a category ("女装/连衣裙"), each as one word; the whole one comes last."""
    parts = [_joined(part) for part in category.replace(">", "/").split("/")]
    return list(dict.fromkeys(part for part in (*parts, _joined(category)) if part))


def category_term(category: str) -> str | None:
    """The term that all rows of a category have; None for no category."""
    names = category_names(category)
    return _CATEGORY + names[-1] if names else None


def price_terms(low: int | None, high: int | None) -> list[str]:
    """Terms of which every price of a band has one; some prices outside have one too."""
    first = 0 if low is None else step_of(low)
    last = MOST_STEP if high is None else step_of(high)
    return _cover(first, last + 1) if first <= last else [_price_term(0, MOST_STEP + 1)]


def step_of(price: int) -> int:
    """The step of the ladder a price stands on, from 0; never falls where the price rises."""
    hundredths = price * 100 // SCALE
    return min(MOST_STEP, int(math.log(hundredths + 1) / STEP))


def _cover(first: int, end: int) -> list[str]:
    """The fewest terms for the steps first to end - 1."""
    found = []
    while first < end:
        level = max(n for n, span in enumerate(LEVELS) if first % span == 0 and first + span <= end)
        found.append(_price_term(level, first // LEVELS[level]))
        first += LEVELS[level]
    return found


def _price_term(level: int, place: int) -> str:
    return f"{_PRICE}{'abc'[level]}{place}"


def _joined(text: str) -> str:
    return "".join(one for one in normal(text) if one.isalnum())[:40]
