"""Which licences a product's category asks for, and what their numbers look like."""

import re
import tomllib
from functools import cache
from typing import NamedTuple

from console.core import resources
from console.core.message import QT_TRANSLATE_NOOP
from console.show.products.claims.folding import folded
from console.show.products.claims.hit import Severity

TITLES: dict[str, tuple[str, str]] = {
    "special_cosmetics": QT_TRANSLATE_NOOP("licence", "Special-cosmetics registration"),
    "medical_device": QT_TRANSLATE_NOOP("licence", "Medical-device registration"),
    "infant_formula": QT_TRANSLATE_NOOP("licence", "Infant-formula registration"),
    "health_food": QT_TRANSLATE_NOOP("licence", "Health-food registration"),
    "food": QT_TRANSLATE_NOOP("licence", "Food production licence"),
    "drug": QT_TRANSLATE_NOOP("licence", "Drug approval"),
}
"""Kind of licence → its name; teams may enter other kinds by their own names."""


class Required(NamedTuple):
    """A licence that products of some categories must have; number: what its numbers look like."""

    kind: str
    severity: Severity
    category: re.Pattern[str]
    but: re.Pattern[str] | None
    number: re.Pattern[str]


@cache
def load() -> tuple[Required, ...]:
    """All of `resources/claims/licences.toml`."""
    text = resources.path("claims", "licences.toml").read_text(encoding="utf-8")
    return tuple(
        Required(
            kind,
            one["severity"],
            re.compile(one["category"]),
            re.compile(one["but"]) if "but" in one else None,
            re.compile(one["number"]),
        )
        for kind, one in tomllib.loads(text).items()
    )


def required(category: str) -> tuple[Required, ...]:
    """The licences that products of a category must have."""
    name = folded(category)
    return tuple(
        one
        for one in load()
        if one.category.search(name) and not (one.but is not None and one.but.search(name))
    )


def looks_right(kind: str, number: str) -> bool:
    """Whether a number could be one of that kind; kinds that are not known take any."""
    bare = "".join(folded(number).split())
    return all(one.number.search(bare) is not None for one in load() if one.kind == kind)
