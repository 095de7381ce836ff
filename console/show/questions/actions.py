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
from console.show.rundown.anchor.actions import AskAnchor
from console.show.rundown.anchor.notes import open_notes, settle
from console.show.rundown.tables import CUE

ID_LENGTH = 64
ABOUT = 80
REASON = 500
ANSWER = 1_000
LONGEST_OFF_S = 12 * 3_600

NO_CARD = QT_TRANSLATE_NOOP("questions", "There is no such question.")
CLAIMED = QT_TRANSLATE_NOOP("questions", "{by} is answering this already.")
ANSWERED = QT_TRANSLATE_NOOP("questions", "This was answered by {by}. Reopen it first.")
OPEN = QT_TRANSLATE_NOOP("questions", "This question is open.")
NO_REASON = QT_TRANSLATE_NOOP(
    "questions", "Say why this is muted. That it is negative is no reason."
)

TOO_LONG = QT_TRANSLATE_NOOP(
    "questions", "A question can be put off for at most {hours} hours, and not into the past."
)

NOT_A_REASON = frozenset(
    ("negative", "criticism", "bad review", "complaint", "负面", "差评", "负面评价", "批评", "投诉")
)
"""Unfavourable words must not be hidden to mislead, so these alone do not mute a card."""


@dataclass(frozen=True, kw_only=True)
class CardAction(Action):
    """Base of decisions on one card of a run; cards themselves lie in the run's file of facts.

    run: "" for the open one. about: the question's text, for the journal. since: from when on
    viewers had waited as the desk saw it, ms UTC.
    """

    live: ClassVar[bool] = True
    state: ClassVar[str]
    sentence: ClassVar[tuple[str, str]]

    card: str
    run: str = ""
    about: str = ""
    since: int | None = None

    def apply(self, tx: Transaction) -> None:
        """Keep the new state with the time and who decided; a run that is over can be tidied."""
        if not 0 < len(self.card) <= ID_LENGTH:
            raise Refused(message(NO_CARD))
        run = tx.get(RUN, self.run) if self.run else running(tx)
        before = tx.find(CARD_STATE, self.card)
        if before is not None and before.run != run.id:
            raise Refused(message(NO_CARD))
        self.check(tx, before)
        keep(tx, self.made(tx, run.id), before)

    def check(self, tx: Transaction, before: CardState | None) -> None:
        """Raise Refused where the card's state forbids it."""

    def made(self, tx: Transaction, run: str) -> CardState:
        """What is kept of it."""
        return CardState(self.card, run, self.state, tx.at, tx.intent.actor, "", self.since)

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
    """Note that a question was answered, for all who ask it; of one asked again, that it was again.

    answer: what was answered. comments: how many there were on the card as the desk saw it.
    """

    kind: ClassVar[str] = "card.answer"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Question answered")
    state: ClassVar[str] = "answered"
    sentence: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Answered “{about}”")

    answer: str = ""
    comments: int | None = None

    def made(self, tx: Transaction, run: str) -> CardState:
        """With the answer, and how many had asked by then."""
        row = super().made(tx, run)
        return row._replace(answer=plain(self.answer.strip(), ANSWER), comments=self.comments)


@dataclass(frozen=True, kw_only=True)
class DeferCard(CardAction):
    """Put a question off: for so many seconds, until a cue is on air, or until someone reopens it.

    seconds: 0 for no time; cue: its id, "" for none.
    """

    kind: ClassVar[str] = "card.defer"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Put a question off")
    state: ClassVar[str] = "deferred"
    sentence: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Put off “{about}”")

    seconds: int = 0
    cue: str = ""

    def check(self, tx: Transaction, before: CardState | None) -> None:
        """Refused for what is answered, and for a time or a cue that never comes."""
        if before is not None and before.state == "answered":
            raise Refused(message(ANSWERED, by=before.by))
        if not 0 <= self.seconds <= LONGEST_OFF_S:
            raise Refused(message(TOO_LONG, hours=LONGEST_OFF_S // 3600))
        if self.cue:
            tx.get(CUE, self.cue)

    def made(self, tx: Transaction, run: str) -> CardState:
        """With when it comes back."""
        until = tx.at + self.seconds * 1000 if self.seconds else None
        return super().made(tx, run)._replace(until=until, until_cue=self.cue)


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
        said = self._why().casefold().strip(" .!。！")
        if not said or said in NOT_A_REASON:
            raise Refused(message(NO_REASON))

    def made(self, tx: Transaction, run: str) -> CardState:
        """With what was typed, on one line."""
        return super().made(tx, run)._replace(reason=self._why())

    def _why(self) -> str:
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


@dataclass(frozen=True, kw_only=True)
class CardToAnchor(ClaimCard):
    """Put a question on the anchor's screen and note that the anchor has it.

    answer: what is known to answer it; offer: the product it is about, "" for what is explained.
    """

    kind: ClassVar[str] = "card.to_anchor"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Hand a question to the anchor")
    sentence: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "“{about}” to the anchor")
    makes: ClassVar[tuple[str, ...]] = ("note",)

    note: str = ""
    answer: str = ""
    offer: str = ""

    def made(self, tx: Transaction, run: str) -> CardState:
        """With the note that the anchor sees."""
        AskAnchor(
            id=self.note, card=self.card, text=self.about, answer=self.answer, offer=self.offer
        ).apply(tx)
        return super().made(tx, run)._replace(handed="anchor")


def keep(tx: Transaction, row: CardState, before: CardState | None) -> None:
    """Store what was decided; what the anchor was asked before is taken off the screen."""
    if before is not None and before.handed == "anchor" and row.handed != "anchor":
        mine = "kind = 'question' AND card = ?"
        for note in open_notes(tx, row.run, mine, row.id):
            settle(tx, note, "withdrawn", tx.intent.actor)
    if before is None:
        tx.insert(CARD_STATE, row)
    else:
        tx.update(CARD_STATE, row.id, **row._asdict())


ACTIONS: tuple[type[Action], ...] = (
    ClaimCard,
    AnswerCard,
    DeferCard,
    MuteCard,
    ReopenCard,
    CardToAnchor,
)
