"""Triage by rules: word lists and shapes of sentences, Chinese and English."""

import re
from collections.abc import Sequence
from functools import lru_cache

from console.show.questions.intents import Intents, Tongues, need
from console.show.questions.links import find_link
from console.show.questions.normalise import LENGTH, Folder
from console.show.questions.triage import Verdict
from console.show.questions.words import Words, load

_SURPRISE = re.compile(r"[\s啊哈嗯哦呃额诶咦喔噢草哇呵嘿嘻蛤]|lol|omg|wow|huh|wtf|what|ha|oh|hm")
_CLAUSE = re.compile(r"([^,.!?~;]{1,80})[.,~!\s]{0,2}\?")

REMEMBERED = 8192
"""Texts whose verdicts are kept: viewers repeat each other."""


class RuleTriage:
    """Judges comments by the program's word list; the same text always gets the same verdict."""

    def __init__(self) -> None:
        self._words: Words = load()
        self._folder = Folder(self._words.typed)
        self._intents = Intents(self._words)
        self._remembered = lru_cache(REMEMBERED)(self._judged)

    def judge(self, texts: Sequence[str]) -> list[Verdict]:
        """One verdict for each text, in their order."""
        return [self._remembered(text[:LENGTH]) for text in texts]

    def _judged(self, text: str) -> Verdict:
        folded = self._folder.fold(text)
        tongues = Tongues(folded)
        named = find_link(folded)
        link = named.link if named else None
        if not tongues.any:
            return Verdict(False, "", link, "")
        if self._complains(folded, tongues):
            return Verdict(True, "complaint", link, need("complaint", folded, named))
        if not self._asks(folded, tongues):
            return Verdict(False, "", link, "")
        intent = self._intents.intent(folded, named, tongues)
        return Verdict(True, intent, link, need(intent, folded, named))

    def _complains(self, text: str, tongues: Tongues) -> bool:
        words = self._words
        return tongues.found(words.complaint, text) and not tongues.found(words.spared, text)

    def _asks(self, text: str, tongues: Tongues) -> bool:
        """Whether it needs an answer, exclamations in the dress of questions left aside."""
        plain = tongues.without(self._words.rhetoric, text)
        return tongues.found(self._words.asks, plain) or _marked(plain)


def _marked(text: str) -> bool:
    """Whether a question mark stands behind something that could be asked; "啊?" is surprise."""
    return "?" in text and any(
        len(_SURPRISE.sub("", clause)) > 1 for clause in _CLAUSE.findall(text)
    )
