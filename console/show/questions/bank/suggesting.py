"""Which ready answers fit a question, the best first: a pure ranking. A person sends."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from console.core import search
from console.core.message import QT_TRANSLATE_NOOP
from console.show.products.faq import faq
from console.show.questions.bank.filling import PLACEHOLDER, code, filled
from console.show.questions.bank.tables import Answer, AnswerUse

MOST = 9
"""Answers that are suggested; one digit each."""

ALIKE = 0.5
"""From this share of a FAQ question's words on it is about what is asked."""

DEFAULTS: dict[str, tuple[tuple[str, str], ...]] = {
    "price": (
        QT_TRANSLATE_NOOP("answers", "No. {link} is {price}, {mechanism}."),
        QT_TRANSLATE_NOOP("answers", "No. {link} is {price} in the live room."),
        QT_TRANSLATE_NOOP("answers", "No. {link} is {price}; it usually costs {usual}."),
    ),
    "coupon": (
        QT_TRANSLATE_NOOP("answers", "No. {link}: {mechanism}. {price} now."),
        QT_TRANSLATE_NOOP("answers", "No. {link}: at most {limit} a person."),
    ),
    "stock": (QT_TRANSLATE_NOOP("answers", "No. {link} has {left} left."),),
    "shipping": (QT_TRANSLATE_NOOP("answers", "Shipping: {shipping}"),),
    "aftersales": (QT_TRANSLATE_NOOP("answers", "After-sales: {aftersales}"),),
    "link": (QT_TRANSLATE_NOOP("answers", "{name} is no. {link}."),),
    "spec": (QT_TRANSLATE_NOOP("answers", "{name}: {specs}"),),
    "size": (QT_TRANSLATE_NOOP("answers", "Sizes: {specs}"),),
}
"""Intent → ready sentences that need nobody to teach them; given only where the facts are known."""

RANKS = ("taught", "size", "product", "faq", "room", "default", "card")
"""Origins of suggestions, the best first; "card": the hand card's other questions."""


class Asked(NamedTuple):
    """A question: its intent, its need, its words, and the product and offer it is about."""

    intent: str
    need: str
    text: str
    product: str = ""
    offer: str = ""


class Suggestion(NamedTuple):
    """An answer with the facts put in; missing: facts that nobody knows, so it cannot be given."""

    id: str
    origin: str
    text: str
    missing: tuple[str, ...] = ()

    @property
    def usable(self) -> bool:
        """Whether it can be given."""
        return not self.missing


class Ready(NamedTuple):
    """What there is to answer with: the bank, its uses, the card's FAQ, what charts gave.

    defaults: ready sentences by intent, in the language of the room.
    """

    answers: Sequence[Answer] = ()
    uses: Sequence[AnswerUse] = ()
    faq: str = ""
    sizes: Sequence[str] = ()
    defaults: Mapping[str, Sequence[str]] = {}


def expired(answer: Answer, at: int) -> bool:
    """Whether an answer does not hold any more at an instant, ms UTC."""
    return answer.valid_until is not None and answer.valid_until < at


def suggested(asked: Asked, ready: Ready, facts: dict[str, str], at: int) -> list[Suggestion]:
    """What fits a question, those that can be given in front; at most nine."""
    given = {row: n for row, n in _given(asked, ready.uses).items() if not row.startswith("size:")}
    found: list[tuple[int, int, Suggestion]] = []
    for place, (row, origin, text) in enumerate(_candidates(asked, ready, at)):
        made = filled(text, facts)
        taught = given.get(row, 0)
        rank = RANKS.index("taught" if taught else origin)
        one = Suggestion(row, "taught" if taught else origin, made.text, made.missing)
        found.append((rank, place - 1000 * taught, one))
    if any(one.usable for _, _, one in found):  # what is ready without teaching need not say more
        found = [each for each in found if each[2].usable or each[2].origin != "default"]
    ordered = sorted(found, key=lambda each: (bool(each[2].missing), each[0], each[1]))
    unique: dict[str, Suggestion] = {}
    for _, _, one in ordered:
        unique.setdefault(one.text, one)
    return list(unique.values())[:MOST]


def _given(asked: Asked, uses: Iterable[AnswerUse]) -> dict[str, int]:
    """How often each answer was given to the same need about the same product, else about any."""
    same = [one for one in uses if (one.intent, one.need) == (asked.intent, asked.need)]
    mine = [one for one in same if one.product == asked.product] or same
    counts: dict[str, int] = {}
    for one in mine:
        counts[one.answer] = counts.get(one.answer, 0) + 1
    return counts


def _candidates(asked: Asked, ready: Ready, at: int) -> Iterable[tuple[str, str, str]]:
    """Id, origin and words of everything that may be said."""
    for place, text in enumerate(ready.sizes):
        yield f"size:{place}", "size", _plain(text)
    for answer in ready.answers:
        fits = answer.product in (None, asked.product) and not expired(answer, at)
        if fits and answer.intent in ("", asked.intent):
            bound = answer.product is not None
            yield answer.id, "product" if bound else "room", answer.text
    for pair in faq(ready.faq):
        about = _share(pair.question, asked.text) >= ALIKE
        if pair.answer and (about or asked.intent not in DEFAULTS):
            yield f"faq:{asked.offer}:{pair.line}", "faq" if about else "card", _plain(pair.answer)
    for place, text in enumerate(ready.defaults.get(asked.intent, ())):
        yield f"default:{asked.intent}:{place}", "default", text


def _plain(text: str) -> str:
    """A card's words as they are; braces of no fact in them are no placeholders."""
    return PLACEHOLDER.sub(lambda one: one[0] if code(one[1]) else f"({one[1]})", text)


def _share(question: str, text: str) -> float:
    """How many of a question's words stand in a text, 0 to 1."""
    wanted = {word for word in search.words(question).split() if len(word) > 1}
    if not wanted:
        return 0.0
    return len(wanted & set(search.words(text).split())) / len(wanted)
