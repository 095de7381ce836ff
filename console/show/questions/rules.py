"""Triage by rules: word lists and shapes of sentences, Chinese and English."""

import re
from typing import NamedTuple

from console.show.questions.intents import Intents, Tongues, without
from console.show.questions.links import Named, find_link
from console.show.questions.normalise import Folder
from console.show.questions.words import Sign, Words, load

_SURPRISE = re.compile(r"[\s啊哈嗯哦呃额诶咦喔噢草哇呵嘿嘻蛤]|lol|omg|wow|huh|wtf|what|ha|oh|hm")
_CLAUSE = re.compile(r"([^,.!?~;]{1,80})[.,~!\s]{0,2}\?")

COMPLAINT = "complaint"


class Reading(NamedTuple):
    """What the word list finds in one comment.

    text: folded; named: the product number in it; wordless: there is nothing to judge. said: a
    line about asking matched; marked: a question mark stands behind something that could be
    asked; rhetoric, suffered, spared: lines about exclamations, wrongs, and what is none of them;
    signs: every line about intents that matches, the first one decides.
    """

    text: str
    named: Named | None
    wordless: bool
    said: bool = False
    marked: bool = False
    rhetoric: bool = False
    suffered: bool = False
    spared: bool = False
    signs: tuple[Sign, ...] = ()

    @property
    def link(self) -> int | None:
        """The product number it names."""
        return self.named.link if self.named else None

    @property
    def intent(self) -> str:
        """What the rules alone make of it; "" where it asks nothing."""
        if self.suffered and not self.spared:
            return COMPLAINT
        if not (self.said or self.marked):
            return ""
        return self.signs[0].intent if self.signs else "other"

    @property
    def why(self) -> str:
        """The line that says so."""
        if self.intent in ("", COMPLAINT):
            return self.intent
        return self.signs[0].name if self.signs else "asks"


class Rules:
    """Reads comments by the program's word list."""

    def __init__(self) -> None:
        self._words: Words = load()
        self._folder = Folder(self._words.typed)
        self._intents = Intents(self._words)

    def read(self, text: str) -> Reading:
        """What the lines find in a text; the same for the same text."""
        folded = self._folder.fold(text)
        tongues = Tongues(folded)
        named = find_link(folded)
        if not tongues.any:
            return Reading(folded, named, wordless=True)
        words = self._words
        plain = tongues.without(words.rhetoric, folded)
        signs = self._intents.all(without(folded, named), tongues)
        if named and not signs:
            signs = self._intents.all(folded, tongues)
        return Reading(
            folded,
            named,
            wordless=False,
            said=tongues.found(words.asks, plain),
            marked=_marked(plain),
            rhetoric=plain != folded,
            suffered=tongues.found(words.complaint, folded),
            spared=tongues.found(words.spared, folded),
            signs=tuple(signs),
        )


def _marked(text: str) -> bool:
    """Whether a question mark stands behind something that could be asked; "啊?" is surprise."""
    return "?" in text and any(
        len(_SURPRISE.sub("", clause)) > 1 for clause in _CLAUSE.findall(text)
    )
