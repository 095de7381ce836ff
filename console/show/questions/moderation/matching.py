"""Which ban word folds a comment away, and what a new one would fold."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from console.core.errors import Refused
from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.search import normal
from console.show.questions.moderation.patterns import LENGTH, pattern
from console.show.questions.moderation.tables import BanWord

COMPLAINT = "complaint"
PREVIEWED = 500
"""How many of the latest comments a new word is tried on."""

NO_WORD = QT_TRANSLATE_NOOP("moderation", "Type the word to keep off the list.")
TOO_LONG = QT_TRANSLATE_NOOP("moderation", "A word has at most {most} characters.")
NO_PATTERN = QT_TRANSLATE_NOOP("moderation", "“{pattern}” is no pattern: {why}")

_SPACE = re.compile(r"\s+")


class Preview(NamedTuple):
    """What a word would do: fold so many of the latest `of`; complaints it spares."""

    hides: int
    spares: int
    of: int
    examples: tuple[str, ...]


class Words:
    """All ban words, ready to be looked for."""

    def __init__(self, words: Iterable[BanWord]) -> None:
        self._plain: list[tuple[str, BanWord]] = []
        self._patterns: list[BanWord] = []
        for one in words:
            if one.kind == "word":
                self._plain.append((squeezed(one.pattern), one))
            else:
                self._patterns.append(one)

    def __bool__(self) -> bool:
        return bool(self._plain or self._patterns)

    def first(self, text: str) -> BanWord | None:
        """The first word that stands in a text."""
        whole = squeezed(text)
        for needle, word in self._plain:
            if needle and needle in whole:
                return word
        for word in self._patterns:
            if _found(word.pattern, text):
                return word
        return None


def check_word(text: str, kind: str) -> None:
    """Raise Refused for what cannot be looked for."""
    if len(text) > LENGTH:
        raise Refused(message(TOO_LONG, most=LENGTH))
    if kind == "word":
        if not squeezed(text):
            raise Refused(message(NO_WORD))
        return
    try:
        pattern(text, fold=True)
    except ValueError as error:
        raise Refused(message(NO_PATTERN, pattern=text[:40], why=str(error)[:120])) from error


def preview(text: str, kind: str, said: Sequence[tuple[str, str]]) -> Preview:
    """What a word would do to comments: (text, intent), oldest first. Raises Refused."""
    check_word(text, kind)
    words = Words([BanWord("", text, kind, "", 0, "")])
    latest = said[-PREVIEWED:]
    hit = [(what, intent) for what, intent in latest if words.first(what) is not None]
    hides = [what for what, intent in hit if intent != COMPLAINT]
    return Preview(len(hides), len(hit) - len(hides), len(latest), tuple(reversed(hides[-3:])))


def squeezed(text: str) -> str:
    """A text as words are looked for in it: folded, without spaces."""
    return _SPACE.sub("", normal(text))


def _found(typed: str, text: str) -> bool:
    try:
        return pattern(typed, fold=True).found(text)
    except ValueError:  # kept by a console with another RE2
        return False
