"""What an asking comment is about, and which of its words make it a need of its own."""

import re

from console.show.questions.links import Named
from console.show.questions.numbers import tokens
from console.show.questions.words import Sign, Spoken, Words

_ZH = re.compile(r"[\u4e00-\u9fff]")
_EN = re.compile(r"[a-z]{2}")
_FILLERS = re.compile(
    r"[\s,.!?~;:()+\-/*#%]|主播|姐姐|姐|宝贝|宝宝|宝|亲|老板|家人们|家人|请问|问下|问一下|一下|"
    r"[啊呀哦哈呢吗嘛吧么哇的了]"
)
_NEED_LENGTH = 60


class Tongues:
    """Looks for the patterns of the languages that a text is written in."""

    def __init__(self, text: str) -> None:
        self.zh = _ZH.search(text) is not None
        self.en = _EN.search(text) is not None

    @property
    def any(self) -> bool:
        """Whether there are words in it at all."""
        return self.zh or self.en

    def found(self, what: Spoken, text: str) -> bool:
        """Whether the text holds one of the patterns."""
        return (self.zh and what.zh.search(text) is not None) or (
            self.en and what.en.search(text) is not None
        )

    def without(self, what: Spoken, text: str) -> str:
        """The text with the patterns taken out."""
        if self.zh:
            text = what.zh.sub(" ", text)
        return what.en.sub(" ", text) if self.en else text


class Intents:
    """Names the intent of texts that ask."""

    def __init__(self, words: Words) -> None:
        self._signs = words.signs

    def all(self, text: str, tongues: Tongues) -> list[Sign]:
        """Every line that a text without its product number matches, in their order."""
        return [sign for sign in self._signs if tongues.found(sign.spoken, text)]


def without(text: str, named: Named | None) -> str:
    """A folded text without the product number that it names."""
    return text if named is None else f"{text[: named.start]} {text[named.end :]}".strip()


def need(intent: str, text: str, named: Named | None) -> str:
    """The key of what is wanted inside (intent, link): the intent and the numbers in the text.

    Where the intent says nothing (other) it is the wording.
    """
    if intent == "other":
        return own_need(text)
    rest = text if named is None else f"{text[: named.start]} {text[named.end :]}"
    return intent + _numbers(rest)


def own_need(text: str) -> str:
    """The key of a need that only the same wording shares, fillers aside, numbers told apart."""
    wording = _FILLERS.sub("", text) or text
    return wording[:_NEED_LENGTH] + _numbers(wording[_NEED_LENGTH:])


def _numbers(text: str) -> str:
    return "".join(f" {number}" for number in tokens(text))
