"""What can be decided about a question's card while a show runs."""

from dataclasses import dataclass
from typing import ClassVar

from console.core.action import Action
from console.core.errors import Refused
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.plain_text import plain
from console.core.transaction import Transaction
from console.show.base.runs import running
from console.show.base.tables import RUN
from console.show.questions.tables import CARD_STATE, CardState

ID_LENGTH = 64
ABOUT = 80
REASON = 500

NO_CARD = QT_TRANSLATE_NOOP("questions", "There is no such question.")
CLAIMED = QT_TRANSLATE_NOOP("questions", "{by} is answering this already.")
ANSWERED = QT_TRANSLATE_NOOP("questions", "This was answered by {by}. Reopen it first.")
OPEN = QT_TRANSLATE_NOOP("questions", "This question is open.")
NO_REASON = QT_TRANSLATE_NOOP(
    "questions", "Say why this is muted. That it is negative is no reason."
)

NOT_A_REASON = frozenset(
    ("negative", "criticism", "bad review", "complaint", "负面", "差评", "负面评价", "批评", "投诉")
)
"""Unfavourable words must not be hidden to mislead, so these alone do not mute a card."""


@dataclass(frozen=True, kw_only=True)
class CardAction(Action):
    """Base of decisions on one card of a run; cards themselves lie in the run's file of facts.

    run: "" for the open one. about: the question's text, for the journal.
    """

    live: ClassVar[bool] = True
    state: ClassVar[str]
    sentence: ClassVar[tuple[str, str]]

    card: str
    run: str = ""
    about: str = ""

    def apply(self, tx: Transaction) -> None:
        """Keep the new state with the time and who decided; a run that is over can be tidied."""
        if not 0 < len(self.card) <= ID_LENGTH:
            raise Refused(message(NO_CARD))
        run = tx.get(RUN, self.run) if self.run else running(tx)
        before = tx.find(CARD_STATE, self.card)
        if before is not None and before.run != run.id:
            raise Refused(message(NO_CARD))
        self.check(tx, before)
        by, why, since = tx.intent.actor, self.why(), self.waited_since()
        row = CardState(self.card, run.id, self.state, tx.at, by, why, since)
        if before is None:
            tx.insert(CARD_STATE, row)
        else:
            tx.update(CARD_STATE, self.card, **row._asdict())

    def check(self, tx: Transaction, before: CardState | None) -> None:
        """Raise Refused where the card's state forbids it."""

    def why(self) -> str:
        """The reason that is kept with the state."""
        return ""

    def waited_since(self) -> int | None:
        """Since when viewers waited for what is decided now, ms UTC."""
        return None

    def label(self, tx: Transaction) -> Message:
        """Quotes the question."""
        return message(self.sentence, about=plain(self.about, ABOUT) or "…")


@dataclass(frozen=True, kw_only=True)
class ClaimCard(CardAction):
    """Say that one is answering a question, so that no two do."""

    kind: ClassVar[str] = "card.claim"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Take a question")
    state: ClassVar[str] = "claimed"
    sentence: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Take “{about}”")

    def check(self, tx: Transaction, before: CardState | None) -> None:
        """Refused while another has it."""
        if before is not None and before.state == "claimed" and before.by != tx.intent.actor:
            raise Refused(message(CLAIMED, by=before.by))


@dataclass(frozen=True, kw_only=True)
class AnswerCard(CardAction):
    """Note that a question was answered; of one that is asked again, that it was again.

    since: from when on viewers had waited as the desk saw it, ms UTC.
    """

    kind: ClassVar[str] = "card.answer"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Question answered")
    state: ClassVar[str] = "answered"
    sentence: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Answered “{about}”")

    since: int | None = None

    def waited_since(self) -> int | None:
        """As the desk saw it."""
        return self.since


@dataclass(frozen=True, kw_only=True)
class DeferCard(CardAction):
    """Put a question off."""

    kind: ClassVar[str] = "card.defer"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Put a question off")
    state: ClassVar[str] = "deferred"
    sentence: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Put off “{about}”")

    def check(self, tx: Transaction, before: CardState | None) -> None:
        """Refused for what is answered."""
        if before is not None and before.state == "answered":
            raise Refused(message(ANSWERED, by=before.by))


@dataclass(frozen=True, kw_only=True)
class MuteCard(CardAction):
    """Take a question off the list, with the reason."""

    kind: ClassVar[str] = "card.mute"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Mute a question")
    state: ClassVar[str] = "muted"
    sentence: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Mute “{about}”")

    reason: str = ""

    def check(self, tx: Transaction, before: CardState | None) -> None:
        """Refused without a reason, or with none but that it is negative."""
        said = self.why().casefold().strip(" .!。！")
        if not said or said in NOT_A_REASON:
            raise Refused(message(NO_REASON))

    def why(self) -> str:
        """What was typed, on one line."""
        return plain(self.reason.strip(), REASON)


@dataclass(frozen=True, kw_only=True)
class ReopenCard(CardAction):
    """Put a card back on the list: the opposite of all the others."""

    kind: ClassVar[str] = "card.reopen"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Reopen a question")
    state: ClassVar[str] = "open"
    sentence: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Reopen “{about}”")

    def check(self, tx: Transaction, before: CardState | None) -> None:
        """Refused for what is open."""
        if before is None or before.state == "open":
            raise Refused(message(OPEN))


ACTIONS: tuple[type[Action], ...] = (ClaimCard, AnswerCard, DeferCard, MuteCard, ReopenCard)
