"""Merging cards and splitting comments off one; both teach the wordings of this room."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import ClassVar

from console.core.action import Action
from console.core.errors import Refused
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.plain_text import plain
from console.core.transaction import Transaction
from console.show.base.runs import running
from console.show.base.tables import RUN, Run
from console.show.questions.actions import ABOUT, ID_LENGTH, NO_CARD
from console.show.questions.teaching.tables import (
    CARD_FOLD,
    CARD_PART,
    CARD_TIE,
    CardFold,
    CardPart,
    CardTie,
)
from console.show.questions.teaching.wording import numbers, product, wording
from console.show.questions.triage import INTENTS

MOST = 200
"""Cards, comments or wordings that one decision is about."""

NEED = 200
TEXT = 500

TOO_FEW = QT_TRANSLATE_NOOP("questions", "Choose another question to merge with this one.")
TOO_MANY = QT_TRANSLATE_NOOP("questions", "At most {most} at a time.")
OTHER_NUMBERS = QT_TRANSLATE_NOOP(
    "questions", "“{one}” and “{other}” name different numbers; they are different questions."
)
NO_COMMENTS = QT_TRANSLATE_NOOP("questions", "Choose the comments that ask something else.")
NO_INTENT = QT_TRANSLATE_NOOP("questions", "There is no such kind of question: {intent}.")


@dataclass(frozen=True, kw_only=True)
class MergeCards(Action):
    """Show the comments of some cards on another one, and teach their wordings its need.

    cards: ids of those that go; into: the card that stays, with its intent, need and text. texts:
    comments of the cards that go, as viewers wrote them. run: "" for the open one.
    """

    kind: ClassVar[str] = "card.merge"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Merge questions")

    cards: tuple[str, ...]
    into: str
    intent: str
    need: str
    about: str = ""
    texts: tuple[str, ...] = ()
    run: str = ""

    def apply(self, tx: Transaction) -> None:
        """Fold the cards into the one that stays; raises Refused where numbers differ."""
        run = _run(tx, self.run)
        _bounded(self.cards, self.texts)
        home = _home(tx, self.into, run.id)
        going = dict.fromkeys(one for one in self.cards if one != home)
        if not going or not self.into:
            raise Refused(message(TOO_FEW))
        for text in self.texts:
            _same_numbers(text, self.about)
        for card in going:
            _fold(tx, CardFold(_id(card), run.id, home, tx.at, tx.intent.actor))
        _teach(tx, self.texts, self.intent, self.need)

    def label(self, tx: Transaction) -> Message:
        """Quotes the question that stays."""
        sentence = QT_TRANSLATE_NOOP("action", "Merge {count} into “{about}”")
        return message(sentence, count=len(self.cards), about=plain(self.about, ABOUT) or "…")


@dataclass(frozen=True, kw_only=True)
class SplitCard(Action):
    """Take comments off a card into one of their own, and teach their wordings that need.

    card: the one they are on; numbers: of the comments in the run; texts: as viewers wrote them.
    intent, link, offer: of the new card. askers, first_at, last_at: of these comments, ms UTC.
    part: id of the new card, made by the desk.
    """

    kind: ClassVar[str] = "card.split"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Split a question")
    makes: ClassVar[tuple[str, ...]] = ("part",)

    card: str
    numbers: tuple[int, ...]
    texts: tuple[str, ...]
    intent: str
    link: int | None = None
    offer: str = ""
    askers: int = 0
    first_at: int = 0
    last_at: int = 0
    run: str = ""
    part: str = ""

    def apply(self, tx: Transaction) -> None:
        """Make the card; raises Refused where no comments are named or their numbers differ."""
        run = _run(tx, self.run)
        _bounded(self.numbers, self.texts)
        if not self.numbers or not self.texts:
            raise Refused(message(NO_COMMENTS))
        first = self.texts[0]
        for text in self.texts:
            _same_numbers(text, first)
        need = own(first)
        many = max(1, min(self.askers, len(self.numbers)))
        row = CardPart(
            self.part, run.id, _id(self.card), json.dumps(sorted(set(self.numbers))),
            _known(self.intent), self.link, self.offer, need, first[:TEXT], many,
            self.first_at or tx.at, self.last_at or tx.at, tx.at, tx.intent.actor,
        )  # fmt: skip
        tx.insert(CARD_PART, row)
        _teach(tx, self.texts, self.intent, need)

    def label(self, tx: Transaction) -> Message:
        """Quotes the new question."""
        sentence = QT_TRANSLATE_NOOP("action", "Split “{about}” off")
        return message(sentence, about=plain(self.texts[0], ABOUT) or "…")


@dataclass(frozen=True, kw_only=True)
class ForgetWording(Action):
    """Teach a wording no longer: the opposite of what merging and splitting taught.

    tie: id of the taught wording.
    """

    kind: ClassVar[str] = "card.forget"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Forget a taught wording")

    tie: str

    def apply(self, tx: Transaction) -> None:
        """Take the wording away; comments that came meanwhile stay where they are."""
        tx.get(CARD_TIE, self.tie)
        tx.delete(CARD_TIE, self.tie)


def own(text: str) -> str:
    """The need that comments of this wording alone have."""
    return "=" + wording(text)


def tie_id(words: str) -> str:
    """The id of a taught wording: each wording is taught once in a room."""
    return blake2b(words.encode("utf-8", "replace"), digest_size=16).hexdigest()


def _run(tx: Transaction, run: str) -> Run:
    return tx.get(RUN, run) if run else running(tx)


def _bounded(*given: Sequence[object]) -> None:
    if any(len(some) > MOST for some in given):
        raise Refused(message(TOO_MANY, most=MOST))


def _id(card: str) -> str:
    if not 0 < len(card) <= ID_LENGTH:
        raise Refused(message(NO_CARD))
    return card


def _known(intent: str) -> str:
    if intent not in INTENTS:
        raise Refused(message(NO_INTENT, intent=plain(intent, ABOUT)))
    return intent


def _same_numbers(text: str, about: str) -> None:
    """Raise Refused where two texts name different numbers, or two products by theirs."""
    products = {product(text), product(about)} - {None}
    if len(products) > 1 or numbers(wording(text)) != numbers(wording(about)):
        raise Refused(message(OTHER_NUMBERS, one=plain(text, ABOUT), other=plain(about, ABOUT)))


def _home(tx: Transaction, card: str, run: str) -> str:
    """The card on which a card is shown."""
    seen = {card}
    while (fold := tx.find(CARD_FOLD, card)) is not None and fold.run == run:
        card = fold.home
        if card in seen:
            break
        seen.add(card)
    return _id(card)


def _fold(tx: Transaction, row: CardFold) -> None:
    before = tx.find(CARD_FOLD, row.id)
    if before is None:
        tx.insert(CARD_FOLD, row)
    elif before.run != row.run:
        raise Refused(message(NO_CARD))
    else:
        tx.update(CARD_FOLD, row.id, **row._asdict())


def _teach(tx: Transaction, texts: Sequence[str], intent: str, need: str) -> None:
    """Remember what each wording means from now on."""
    if not 0 < len(need) <= NEED:
        raise Refused(message(NO_CARD))
    for words, text in {wording(text): text for text in texts}.items():
        row = CardTie(
            tie_id(words), words, _known(intent), need, text[:TEXT], tx.at, tx.intent.actor
        )
        if tx.find(CARD_TIE, row.id) is None:
            tx.insert(CARD_TIE, row)
        else:
            tx.update(CARD_TIE, row.id, **row._asdict())


ACTIONS: tuple[type[Action], ...] = (MergeCards, SplitCard, ForgetWording)
