"""A text folded for the lint, with the place in the original of every character left."""

import unicodedata
from typing import NamedTuple

from console.core import search

LENGTH = 20_000
"""Characters of a text that are looked at; no field of a show holds more."""

_MOST_SOFT = 3  # so many symbols between two Chinese characters do not hide a word
_HARD = frozenset(",。!?;:…、/|()[]{}<>【】《》「」『』〈〉〔〕\n\r\t\v\f%￥¥$€£+")
_PLUS = frozenset("➕✚＋➕﹢")
_COMPATIBLE = dict(zip("，！？；：（）［］｛｝", ",!?;:()[]{}", strict=True))
_KINDS = {"L": "letter", "N": "letter", "S": "soft", "P": "soft", "Z": "soft", "C": "gone"}

_known: dict[str, tuple[str, str]] = {}


class Folded(NamedTuple):
    """text: what patterns are matched against. where: place in the original of each character."""

    text: str
    where: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the original that a stretch of the folded text came from."""
        return self.where[start], self.where[end - 1] + 1


def fold(text: str) -> Folded:
    """NFKC, lower case, simplified; nothing unseen; no symbols inside Chinese words."""
    chars: list[str] = []
    where: list[int] = []
    soft = 0  # how many soft characters end the list
    for place, char in enumerate(text[:LENGTH]):
        made, kind = _known.get(char) or _remember(char)
        if kind == "gone":
            continue
        if kind == "soft":
            soft += 1
        elif soft:
            if kind == "letter":
                before = chars[-soft - 1] if len(chars) > soft else ""
                if soft <= _MOST_SOFT and _joins(before, made):
                    del chars[-soft:], where[-soft:]
            soft = 0
        for one in made:
            chars.append(one)
            where.append(place)
        soft += (len(made) - 1) if kind == "soft" else 0
    return Folded("".join(chars), tuple(where))


def folded(text: str) -> str:
    """The folded text alone, for comparing."""
    return fold(text).text


def _joins(before: str, after: str) -> bool:
    return bool(before) and before not in _HARD and (_han(before) or _han(after[0]))


def _han(char: str) -> bool:
    return "\u4e00" <= char <= "\u9fff"


def _remember(char: str) -> tuple[str, str]:
    """What a character becomes and what it is; kept, since a text has few different ones."""
    if len(_known) > 60_000:
        _known.clear()
    _known[char] = found = _look(char)
    return found


def _look(char: str) -> tuple[str, str]:
    if char in _PLUS:
        return "+", "hard"
    if char in "\n\r\t\v\f":
        return "\n", "hard"
    made = _COMPATIBLE.get(char) or search.normal(char)
    if not char.isascii():
        made = unicodedata.normalize("NFKD", made)
        made = "".join(one for one in made if unicodedata.category(one)[0] not in "MC")
    if not made or unicodedata.category(made[0])[0] == "C":
        return "", "gone"
    if made in _HARD:
        return made, "hard"
    return made, _KINDS.get(unicodedata.category(made[0])[0], "soft")
