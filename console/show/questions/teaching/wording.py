"""Wordings compared: what two viewers typed, without the product number and the small words."""

from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache

from console.show.questions.intents import own_need, without
from console.show.questions.links import find_link
from console.show.questions.normalise import Folder
from console.show.questions.numbers import tokens
from console.show.questions.words import load

ALIKE = 0.85
"""From this share of common pairs of characters on (Dice, 0 to 1) two wordings are one."""

SHORTEST = 4
"""Shorter wordings must be equal: one character makes them another question."""


@cache
def _folder() -> Folder:
    return Folder(load().typed)


def wording(text: str) -> str:
    """A comment's words, folded; never empty for a comment that asks."""
    folded = _folder().fold(text)
    return own_need(without(folded, find_link(folded)) or folded)


def product(text: str) -> int | None:
    """The product number that a comment names; None where it names none."""
    found = find_link(_folder().fold(text))
    return found.link if found is not None else None


def numbers(words: str) -> tuple[str, ...]:
    """The numbers in a wording; wordings with others never mean the same."""
    return tokens(words)


def pairs(words: str) -> frozenset[str]:
    """Pairs of neighbouring characters."""
    return frozenset(words[i : i + 2] for i in range(len(words) - 1))


class Alike:
    """Finds the taught wording that a new one repeats, word for word or nearly."""

    def __init__(self, known: Iterable[str]) -> None:
        self._known: Mapping[str, frozenset[str]] = {words: pairs(words) for words in sorted(known)}
        self._with: dict[str, list[str]] = {}
        for words, found in self._known.items():
            if len(words) >= SHORTEST:
                for pair in found:
                    self._with.setdefault(pair, []).append(words)

    def find(self, words: str) -> str | None:
        """The taught wording, the most alike one first; None where there is none."""
        if words in self._known:
            return words
        if len(words) < SHORTEST:
            return None
        own, given = pairs(words), numbers(words)
        common = Counter(other for pair in own for other in self._with.get(pair, ()))
        shares = [
            (2 * count / (len(own) + len(self._known[other])), other)
            for other, count in common.items()
        ]
        close = (pair for pair in shares if pair[0] >= ALIKE and numbers(pair[1]) == given)
        return max(close, default=(0.0, None))[1]
