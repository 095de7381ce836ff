"""What judges comments: the word list, outvoted by learned weights where it is not certain."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from console.show.questions.intents import need, own_need
from console.show.questions.learned import CLASSES, weights
from console.show.questions.normalise import LENGTH
from console.show.questions.rules import COMPLAINT, Reading, Rules
from console.show.questions.triage import Triage, Verdict

REMEMBERED = 8192
"""Texts whose verdicts are kept: viewers repeat each other."""

JOINED = 0.68
"""From this probability on a comment shares a card with others of its intent."""

OUTVOTED = 0.55
"""What the weights must hold for probable to outvote the rules on whether a comment asks."""

LONG = 20
"""Chinese characters beyond which the rules alone say whether it asks: no viewer types so much in
one comment, so what was learned from comments does not tell."""

LEARNED = "learned"

_CHINESE = re.compile(r"[\u4e00-\u9fff]")


class LearnedTriage:
    """Judges comments by rules and weights together; the same text always gets the same verdict.

    A complaint that the rules find stays one. What is less probable than JOINED shares a card
    with the same wording only.
    """

    def __init__(self) -> None:
        self._rules = Rules()
        self._weights = weights()
        self._remembered = lru_cache(REMEMBERED)(self._judged)

    def judge(self, texts: Sequence[str]) -> list[Verdict]:
        """One verdict for each text, in their order."""
        return [self._remembered(text[:LENGTH]) for text in texts]

    def _judged(self, text: str) -> Verdict:
        found = self._rules.read(text)
        if found.wordless:
            return Verdict(False, "", found.link, "")
        intent, sure = self._named(found)
        if not intent:
            return Verdict(False, "", found.link, "")
        if sure >= JOINED and intent != "other":
            wanted = need(intent, found.text, found.named)
        else:
            wanted = "=" + own_need(found.text)
        why = found.why if intent == found.intent else LEARNED
        return Verdict(True, intent, found.link, wanted, why)

    def _named(self, found: Reading) -> tuple[str, float]:
        """The intent, "" where it asks nothing, and how probable it is."""
        odds = self._weights.odds(found)
        if found.intent == COMPLAINT:
            return COMPLAINT, 1.0
        least = 1.0 - OUTVOTED if found.intent else OUTVOTED
        if len(_CHINESE.findall(found.text)) > LONG:
            least = 0.0 if found.intent else 1.0
        if 1.0 - odds[0] <= least:
            return "", odds[0]
        best = max(range(1, len(CLASSES)), key=odds.__getitem__)
        return CLASSES[best], odds[best]


@cache
def triage() -> Triage:
    """What judges comments everywhere, made when the first ones come."""
    return LearnedTriage()
