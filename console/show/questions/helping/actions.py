"""What can be decided about people of the room, and about what viewers want to see."""

from dataclasses import dataclass
from typing import ClassVar

from console.core.action import Action
from console.core.errors import Refused
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.plain_text import plain
from console.core.transaction import Transaction
from console.show.base.runs import running
from console.show.questions.actions import ABOUT, ClaimCard
from console.show.questions.helping.routing import topics
from console.show.questions.helping.tables import (
    PERSON,
    SKINS,
    VIEWER_REQUEST,
    Person,
    ViewerRequest,
)
from console.show.questions.tables import CARD_STATE, CardState

NAME, WORD, TEXT = 80, 40, 500

NO_NAME = QT_TRANSLATE_NOOP("helping", "A person needs a name.")
NAMED_SO = QT_TRANSLATE_NOOP("helping", "There is a {name} already.")
NO_SKIN = QT_TRANSLATE_NOOP("helping", "“{skin}” is no skin tone. There are: {skins}.")
NO_HEIGHT = QT_TRANSLATE_NOOP("helping", "A height is between 50 and 250 cm.")
NO_WEIGHT = QT_TRANSLATE_NOOP("helping", "A weight is between 10 and 300 kg.")
NOT_QUALIFIED = QT_TRANSLATE_NOOP("helping", "{name} is not marked as qualified.")
NOTHING = QT_TRANSLATE_NOOP("helping", "Type what the viewer wants to see.")
NOBODY = QT_TRANSLATE_NOOP("helping", "Choose who shows it first.")
OVER = QT_TRANSLATE_NOOP("helping", "This request is done or declined. Take that back first.")
NOT_BACK = QT_TRANSLATE_NOOP("helping", "There is nothing to take back: it is only asked.")
NO_REASON = QT_TRANSLATE_NOOP("helping", "Say why this is declined.")

_NEXT = {"asked": "accepted", "accepted": "on_screen", "on_screen": "done"}
_STAMP = {"accepted": "accepted_at", "on_screen": "shown_at", "done": "done_at"}
_SAYS = {
    "accepted": QT_TRANSLATE_NOOP("action", "{name} accepts “{text}”"),
    "on_screen": QT_TRANSLATE_NOOP("action", "{name} on screen: “{text}”"),
    "done": QT_TRANSLATE_NOOP("action", "{name} has shown “{text}”"),
}


@dataclass(frozen=True, kw_only=True)
class SavePerson(Action):
    """Add a person of the room, or change all that is known of one; see Person for the fields."""

    kind: ClassVar[str] = "person.save"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Save a person of the room")
    makes: ClassVar[tuple[str, ...]] = ("id",)

    id: str = ""
    name: str
    height: int | None = None
    weight: int | None = None
    size: str = ""
    skin: str = ""
    topics: str = ""
    qualified: bool = False
    contact: str = ""
    on_duty: bool = True
    note: str = ""

    def apply(self, tx: Transaction) -> None:
        """Keep the row; raises Refused for what cannot be."""
        row = self._row()
        if not row.name:
            raise Refused(message(NO_NAME))
        if any(one.id != row.id for one in tx.where(PERSON, "name = ?", row.name)):
            raise Refused(message(NAMED_SO, name=row.name))
        if row.skin and row.skin not in SKINS:
            raise Refused(message(NO_SKIN, skin=plain(row.skin, WORD), skins=", ".join(SKINS)))
        if row.height is not None and not 50 <= row.height <= 250:
            raise Refused(message(NO_HEIGHT))
        if row.weight is not None and not 10_000 <= row.weight <= 300_000:
            raise Refused(message(NO_WEIGHT))
        if tx.find(PERSON, row.id) is None:
            tx.insert(PERSON, row)
        else:
            tx.update(PERSON, row.id, **row._asdict())

    def _row(self) -> Person:
        listed = ", ".join(topics(plain(self.topics, TEXT)))
        return Person(
            self.id, plain(self.name.strip(), NAME), self.height, self.weight,
            plain(self.size.strip(), WORD), self.skin, listed, int(self.qualified),
            plain(self.contact.strip(), NAME), int(self.on_duty), plain(self.note.strip(), TEXT),
        )  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class RemovePerson(Action):
    """Take a person out of the room's list; what they have shown or answered stays."""

    kind: ClassVar[str] = "person.remove"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Remove a person of the room")

    id: str

    def apply(self, tx: Transaction) -> None:
        """Delete the row."""
        tx.delete(PERSON, self.id)


@dataclass(frozen=True, kw_only=True)
class SetOnDuty(Action):
    """Note that someone came or went."""

    kind: ClassVar[str] = "person.duty"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Someone came or went")
    live: ClassVar[bool] = True

    id: str
    on_duty: bool = True

    def apply(self, tx: Transaction) -> None:
        """Keep it with the person."""
        tx.update(PERSON, self.id, on_duty=int(self.on_duty))


@dataclass(frozen=True, kw_only=True)
class CardToSpecialist(ClaimCard):
    """Hand a question to someone who is qualified to answer it."""

    kind: ClassVar[str] = "card.to_specialist"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP(
        "action", "Hand a question to a specialist"
    )
    sentence: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "“{about}” to a specialist")

    person: str

    def made(self, tx: Transaction, run: str) -> CardState:
        """With whom; refused for who is not qualified."""
        person = tx.get(PERSON, self.person)
        if not person.qualified:
            raise Refused(message(NOT_QUALIFIED, name=person.name))
        return super().made(tx, run)._replace(handed="specialist", whom=person.id)


@dataclass(frozen=True, kw_only=True)
class AskAssistant(ClaimCard):
    """Make a request of a question: an assistant is to show it. person "": nobody chosen yet."""

    kind: ClassVar[str] = "card.to_assistant"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Ask an assistant to show it")
    sentence: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "“{about}” to an assistant")
    makes: ClassVar[tuple[str, ...]] = ("request",)

    request: str = ""
    person: str = ""
    offer: str = ""

    def made(self, tx: Transaction, run: str) -> CardState:
        """With the request; one that is open for the same card stays the only one."""
        mine = "card = ? AND run = ? AND state NOT IN ('done', 'declined')"
        for row in tx.where(VIEWER_REQUEST, mine, self.card, run):
            tx.delete(VIEWER_REQUEST, row.id)
        if self.person:
            tx.get(PERSON, self.person)
        _add(tx, run, self.request, self.about, self.person, card=self.card, offer=self.offer)
        return super().made(tx, run)._replace(handed="assistant", whom=self.person)


class _AboutRequest(Action):
    """Base of decisions about one request; its label names who and what."""

    def _words(self, tx: Transaction, row: ViewerRequest) -> dict[str, str]:
        person = tx.find(PERSON, row.person) if row.person else None
        return {"name": person.name if person else "…", "text": plain(row.text, ABOUT)}


@dataclass(frozen=True, kw_only=True)
class AddRequest(_AboutRequest):
    """Note what a viewer wants to see, as it was typed."""

    kind: ClassVar[str] = "request.add"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Add a viewer's request")
    live: ClassVar[bool] = True
    makes: ClassVar[tuple[str, ...]] = ("id",)

    id: str = ""
    text: str
    person: str = ""
    offer: str = ""

    def apply(self, tx: Transaction) -> None:
        """Add the row; refused without words."""
        if self.person:
            tx.get(PERSON, self.person)
        _add(tx, running(tx).id, self.id, self.text, self.person, offer=self.offer)


@dataclass(frozen=True, kw_only=True)
class NextOfRequest(_AboutRequest):
    """Go on with a request: asked → accepted → on screen → done; person: who shows it, "" as is.

    A request that is done answers the question it was made of.
    """

    kind: ClassVar[str] = "request.next"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Go on with a viewer's request")
    live: ClassVar[bool] = True

    id: str
    person: str = ""

    def apply(self, tx: Transaction) -> None:
        """One state further, with the time; refused where nobody shows it."""
        row = tx.get(VIEWER_REQUEST, self.id)
        state = _NEXT.get(row.state)
        if state is None:
            raise Refused(message(OVER))
        person = self.person or row.person
        if not person:
            raise Refused(message(NOBODY))
        if person != row.person:
            tx.get(PERSON, person)
        stamp = {_STAMP[state]: tx.at}
        by = tx.intent.actor
        tx.update(VIEWER_REQUEST, row.id, state=state, person=person, by=by, **stamp)
        if state == "done":
            _settle(tx, row, "answered")

    def label(self, tx: Transaction) -> Message:
        """Says what became of it."""
        row = tx.get(VIEWER_REQUEST, self.id)
        return message(_SAYS[row.state], **self._words(tx, row))


@dataclass(frozen=True, kw_only=True)
class GiveRequest(_AboutRequest):
    """Choose who shows what a viewer wants to see."""

    kind: ClassVar[str] = "request.give"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Give a request to an assistant")
    live: ClassVar[bool] = True

    id: str
    person: str

    def apply(self, tx: Transaction) -> None:
        """Keep who; refused for what is over."""
        row = tx.get(VIEWER_REQUEST, self.id)
        if row.state not in _NEXT:
            raise Refused(message(OVER))
        person = tx.get(PERSON, self.person).id
        tx.update(VIEWER_REQUEST, self.id, person=person, by=tx.intent.actor)


@dataclass(frozen=True, kw_only=True)
class DeclineRequest(_AboutRequest):
    """Say no to a request, with the reason."""

    kind: ClassVar[str] = "request.decline"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Decline a viewer's request")
    live: ClassVar[bool] = True

    id: str
    reason: str

    def apply(self, tx: Transaction) -> None:
        """Keep the reason; refused without one."""
        row, reason = tx.get(VIEWER_REQUEST, self.id), plain(self.reason.strip(), TEXT)
        if row.state not in _NEXT:
            raise Refused(message(OVER))
        if not reason:
            raise Refused(message(NO_REASON))
        changes = {"state": "declined", "reason": reason, "by": tx.intent.actor}
        tx.update(VIEWER_REQUEST, row.id, done_at=tx.at, **changes)


@dataclass(frozen=True, kw_only=True)
class BackOfRequest(_AboutRequest):
    """Take the last step of a request back: the opposite of going on and of declining."""

    kind: ClassVar[str] = "request.back"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Take a request one step back")
    live: ClassVar[bool] = True

    id: str

    def apply(self, tx: Transaction) -> None:
        """The state before, without the time of this one."""
        row = tx.get(VIEWER_REQUEST, self.id)
        if row.state == "declined":
            row = row._replace(state=_before(row._replace(done_at=None)), done_at=None, reason="")
        elif row.state == "done":
            row = row._replace(state="on_screen", done_at=None)
            _settle(tx, row, "claimed")
        elif row.state == "on_screen":
            row = row._replace(state="accepted", shown_at=None)
        elif row.state == "accepted":
            row = row._replace(state="asked", accepted_at=None)
        else:
            raise Refused(message(NOT_BACK))
        tx.update(VIEWER_REQUEST, row.id, **row._replace(by=tx.intent.actor)._asdict())


ACTIONS: tuple[type[Action], ...] = (
    SavePerson,
    RemovePerson,
    SetOnDuty,
    CardToSpecialist,
    AskAssistant,
    AddRequest,
    NextOfRequest,
    GiveRequest,
    DeclineRequest,
    BackOfRequest,
)


def _settle(tx: Transaction, row: ViewerRequest, state: str) -> None:
    """Answer the question of a request that is done, or put it back to the assistant; what was
    decided about it otherwise meanwhile stays."""
    card = tx.find(CARD_STATE, row.card) if row.card else None
    if card is not None and card.handed == "assistant":
        tx.update(CARD_STATE, card.id, state=state, at=tx.at, by=tx.intent.actor)


def _before(row: ViewerRequest) -> str:
    """What a request was before it was declined."""
    if row.shown_at is not None:
        return "on_screen"
    return "asked" if row.accepted_at is None else "accepted"


def _add(
    tx: Transaction, run: str, row: str, text: str, person: str, *, card: str = "", offer: str = ""
) -> None:
    words = plain(text.strip(), TEXT)
    if not words:
        raise Refused(message(NOTHING))
    by = tx.intent.actor
    values = (words, person, "asked", tx.at, None, None, None, "", by)
    tx.insert(VIEWER_REQUEST, ViewerRequest(row, run, card, offer, *values))
