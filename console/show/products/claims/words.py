"""The groups of words that the lint looks for, read once from `resources/claims/words.toml`."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

from console.core import resources
from console.show.products.claims.hit import Severity


class Rule(NamedTuple):
    """One rule. spared: where a hit must not begin. unless: what settles it when it is there.

    number: whether the matched number is one of pieces that the true stock is held against.
    """

    code: str
    severity: Severity
    zh: re.Pattern[str] | None
    en: re.Pattern[str] | None
    spared: re.Pattern[str] | None
    unless: tuple[str, ...]
    not_for: re.Pattern[str] | None
    number: bool
    free: bool


class Group(NamedTuple):
    """Rules about one kind of word, and where none of them applies.

    denied: whether it may be asked and denied, as in "can it be used instead? no".
    """

    code: str
    denied: bool
    spared: re.Pattern[str] | None
    rules: tuple[Rule, ...]


@cache
def load() -> tuple[Group, ...]:
    """The program's own word groups."""
    text = resources.path("claims", "words.toml").read_text(encoding="utf-8")
    groups: Mapping[str, Any] = tomllib.loads(text)["group"]
    return tuple(_group(code, table) for code, table in groups.items())


def _group(code: str, table: Mapping[str, Any]) -> Group:
    rules = tuple(_rule(one, table["severity"]) for one in table["rules"])
    return Group(code, table.get("denied", False), _any(table.get("except", ())), rules)


def _rule(table: Mapping[str, Any], severity: Severity) -> Rule:
    return Rule(
        table["code"],
        table.get("severity", severity),
        _any(table.get("zh", ())),
        _any(table.get("en", ()), r"(?![a-z0-9])"),
        _any(table.get("except", ())),
        tuple(table.get("unless", ())),
        _any([table["not_for"]] if "not_for" in table else ()),
        table.get("number", False),
        table.get("free", False),
    )


def _any(patterns: Sequence[str], end: str = "") -> re.Pattern[str] | None:
    return re.compile(f"(?:{'|'.join(patterns)}){end}") if patterns else None
