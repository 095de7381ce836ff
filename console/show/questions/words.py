"""The word list that finds questions, read once and compiled."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from typing import NamedTuple

from console.core import resources

Patterns = re.Pattern[str]
_TIERS = ("certain", "sure", "likely")


class Spoken(NamedTuple):
    """One thing to look for, in Chinese and in English."""

    zh: Patterns
    en: Patterns


class Sign(NamedTuple):
    """What tells an intent, and how surely: certain, sure or likely."""

    spoken: Spoken
    intent: str
    tier: str

    @property
    def name(self) -> str:
        """Under which an explanation and the learned weights know it."""
        return f"{self.intent}.{self.tier}"


class Words(NamedTuple):
    """All that `resources/words/questions.toml` holds, compiled.

    signs: what tells an intent, in the order in which they are tried.
    """

    typed: Mapping[str, str]
    rhetoric: Spoken
    asks: Spoken
    complaint: Spoken
    spared: Spoken
    signs: tuple[Sign, ...]


@cache
def load() -> Words:
    """The program's own word list."""
    text = resources.path("words", "questions.toml").read_text(encoding="utf-8")
    table = tomllib.loads(text)
    parts: dict[str, str] = table["parts"]
    signs = tuple(
        Sign(_spoken(tiers[tier], parts), intent, tier)
        for tier in _TIERS
        for intent, tiers in table["intent"].items()
        if tier in tiers
    )
    return Words(
        table["typed"],
        rhetoric=_spoken(table["rhetoric"], parts),
        asks=_spoken(table["asks"], parts),
        complaint=_spoken(table["complaint"], parts),
        spared=_spoken(table["spared"], parts),
        signs=signs,
    )


def _spoken(entry: Mapping[str, Sequence[str]], parts: Mapping[str, str]) -> Spoken:
    english = _joined(entry["en"], parts)
    return Spoken(
        re.compile(_joined(entry["zh"], parts)),
        re.compile(rf"(?<![a-z])(?:{english})(?![a-z])"),
    )


def _joined(patterns: Sequence[str], parts: Mapping[str, str]) -> str:
    filled = []
    for pattern in patterns:
        for name, part in parts.items():
            pattern = pattern.replace("{" + name + "}", part)
        filled.append(pattern)
    return "|".join(filled) or r"(?!)"
