"""What is decided about notes to the anchor: sending, acknowledging, taking back, correcting."""

from dataclasses import dataclass
from typing import Any, ClassVar

from console.core.action import Action
from console.core.errors import Refused
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.plain_text import plain
from console.core.transaction import Transaction
from console.show.base.runs import running
from console.show.base.tables import MARKER, Marker, Run
from console.show.products.names import offer_name
from console.show.products.tables import OFFER, PRODUCT
from console.show.rundown.anchor.notes import explained_offer, open_notes, seen, settle
from console.show.rundown.anchor.tables import ANCHOR_NOTE, AnchorNote
from console.show.rundown.anchor.words import TEMPLATES, WRONG

TEXT = 200
"""Characters of a note: what can be read at three metres in a glance."""

MISSPOKE_MARK = "misspoke"
"""The kind of the markers that corrections leave."""

NOTHING = QT_TRANSLATE_NOOP("anchor", "There is nothing to tell the anchor. Type a note first.")
NO_TEMPLATE = QT_TRANSLATE_NOOP(
    "anchor", "There is no ready sentence “{code}”. There are: {codes}."
)
SETTLED = QT_TRANSLATE_NOOP("anchor", "This note was read or taken back already.")
NOT_HERE = QT_TRANSLATE_NOOP("anchor", "That product is not of the show that is running.")
NO_OFFER = QT_TRANSLATE_NOOP("anchor", "No product is explained, so there is nothing to correct.")
NO_FACT = QT_TRANSLATE_NOOP("anchor", "The card of “{name}” does not say what is right.")

SAID = QT_TRANSLATE_NOOP("action", "Tell the anchor: “{text}”")
CALLED = QT_TRANSLATE_NOOP("action", "Urgent to the anchor: “{text}”")
ASKED = QT_TRANSLATE_NOOP("action", "Put the question “{text}” to the anchor")
SEEN = QT_TRANSLATE_NOOP("action", "The anchor read: {text}")
WITHDRAWN = QT_TRANSLATE_NOOP("action", "Take back from the anchor: {text}")
MISSPOKE = QT_TRANSLATE_NOOP("action", "Misspoke about “{name}”: {what}")


@dataclass(frozen=True, kw_only=True)
class TellAnchor(Action):
    """Show the anchor a typed note; offer "" = what is explained."""

    kind: ClassVar[str] = "anchor.note"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Note to the anchor")
    live: ClassVar[bool] = True
    makes: ClassVar[tuple[str, ...]] = ("id",)
    id: str = ""
    text: str
    offer: str = ""

    def apply(self, tx: Transaction) -> None:
        """Add the note; refused without words."""
        run, text = running(tx), plain(self.text, TEXT).strip()
        if not text:
            raise Refused(message(NOTHING))
        _add(tx, run, self.id, "note", offer=_offer(tx, run, self.offer), text=text)

    def label(self, tx: Transaction) -> Message:
        """Says what was sent."""
        return message(SAID, text=tx.get(ANCHOR_NOTE, self.id).text)


@dataclass(frozen=True, kw_only=True)
class CallAnchor(Action):
    """Show the anchor something that cannot wait: a ready sentence, typed words, or both."""

    kind: ClassVar[str] = "anchor.urgent"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Urgent to the anchor")
    live: ClassVar[bool] = True
    makes: ClassVar[tuple[str, ...]] = ("id",)
    id: str = ""
    template: str = ""
    text: str = ""
    offer: str = ""

    def apply(self, tx: Transaction) -> None:
        """Add the note; the same ready sentence that is still open stays the only one."""
        run, text = running(tx), plain(self.text, TEXT).strip()
        if self.template and self.template not in TEMPLATES:
            codes = ", ".join(TEMPLATES)
            raise Refused(message(NO_TEMPLATE, code=plain(self.template, 40), codes=codes))
        if not text and not self.template:
            raise Refused(message(NOTHING))
        offer = _offer(tx, run, self.offer)
        same = "kind = 'urgent' AND field = ? AND offer = ? AND text = ?"
        for row in open_notes(tx, run.id, same, self.template, offer, text):
            settle(tx, row, "withdrawn", tx.intent.actor)
        _add(tx, run, self.id, "urgent", field=self.template, offer=offer, text=text)

    def label(self, tx: Transaction) -> Message:
        """Says what was sent."""
        row = tx.get(ANCHOR_NOTE, self.id)
        ready = message(TEMPLATES[row.field]) if row.field else row.text
        return message(CALLED, text=ready)


@dataclass(frozen=True, kw_only=True)
class AskAnchor(Action):
    """Put a question of viewers to the anchor, with the answer if one is known; card: its id."""

    kind: ClassVar[str] = "anchor.question"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Question to the anchor")
    live: ClassVar[bool] = True
    makes: ClassVar[tuple[str, ...]] = ("id",)
    id: str = ""
    card: str
    text: str
    answer: str = ""
    offer: str = ""

    def apply(self, tx: Transaction) -> None:
        """Add the question, in place of what is open about the same card."""
        run, text = running(tx), plain(self.text, TEXT).strip()
        if not text:
            raise Refused(message(NOTHING))
        card = plain(self.card, 80)
        for row in open_notes(tx, run.id, "kind = 'question' AND card = ? AND card != ''", card):
            settle(tx, row, "withdrawn", tx.intent.actor)
        offer = _offer(tx, run, self.offer)
        answer = plain(self.answer, TEXT).strip()
        _add(tx, run, self.id, "question", offer=offer, card=card, text=text, after=answer)

    def label(self, tx: Transaction) -> Message:
        """Says the question."""
        return message(ASKED, text=tx.get(ANCHOR_NOTE, self.id).text)


@dataclass(frozen=True, kw_only=True)
class AcknowledgeNote(Action):
    """The anchor has read a note; by: who read it, "" = whoever acts."""

    kind: ClassVar[str] = "anchor.acknowledge"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Acknowledge note")
    live: ClassVar[bool] = True
    id: str
    by: str = ""

    def apply(self, tx: Transaction) -> None:
        """Note when and by whom; refused where that was done before."""
        settle(tx, _still_open(tx, self.id), "seen", plain(self.by, 80) or tx.intent.actor)

    def label(self, tx: Transaction) -> Message:
        """Names the note."""
        return message(SEEN, text=_short(tx, self.id))


@dataclass(frozen=True, kw_only=True)
class WithdrawNote(Action):
    """Take a note off the anchor's screen again, unread."""

    kind: ClassVar[str] = "anchor.withdraw"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Take back a note to the anchor")
    live: ClassVar[bool] = True
    id: str

    def apply(self, tx: Transaction) -> None:
        """Note when and by whom; refused where it was read already."""
        settle(tx, _still_open(tx, self.id), "withdrawn", tx.intent.actor)

    def label(self, tx: Transaction) -> Message:
        """Names the note."""
        return message(WITHDRAWN, text=_short(tx, self.id))


@dataclass(frozen=True, kw_only=True)
class Misspoke(Action):
    """Record that something wrong was said, and give the anchor the line that corrects it.

    what: name, brand, price or function. said: what was heard, as far as someone typed it. offer
    "" = what is explained. What is right comes from the card.
    """

    kind: ClassVar[str] = "anchor.misspoke"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Misspoke")
    live: ClassVar[bool] = True
    makes: ClassVar[tuple[str, ...]] = ("id", "marker")
    id: str = ""
    marker: str = ""
    what: str
    said: str = ""
    offer: str = ""

    def apply(self, tx: Transaction) -> None:
        """Add the correction and a marker on the graph; refused where the card says nothing."""
        run = running(tx)
        offer = _offer(tx, run, self.offer)
        if not offer:
            raise Refused(message(NO_OFFER))
        right = _right(tx, offer, self.what)
        said = plain(self.said, TEXT).strip()
        for row in open_notes(
            tx, run.id, "kind = 'misspoke' AND offer = ? AND field = ?", offer, self.what
        ):
            settle(tx, row, "withdrawn", tx.intent.actor)
        _add(tx, run, self.id, "misspoke", field=self.what, offer=offer, before=said, after=right)
        text = f"{tx.get(OFFER, offer).link} {offer_name(tx, offer)}"
        text = f"{text}: {said}" if said else text
        tx.insert(MARKER, Marker(self.marker, run.id, tx.at, MISSPOKE_MARK, text, offer))

    def label(self, tx: Transaction) -> Message:
        """Names the product and what was said wrong."""
        row = tx.get(ANCHOR_NOTE, self.id)
        what = message(WRONG[row.field])
        return message(MISSPOKE, name=offer_name(tx, row.offer), what=what)


ACTIONS: tuple[type[Action], ...] = (
    TellAnchor,
    CallAnchor,
    AskAnchor,
    AcknowledgeNote,
    WithdrawNote,
    Misspoke,
)


def _add(tx: Transaction, run: Run, row: str, kind: str, **values: Any) -> None:
    empty = AnchorNote(row, run.id, kind, "", "", "", "", "", "", "", tx.at, tx.intent.actor)
    tx.insert(ANCHOR_NOTE, empty._replace(**values))


def _offer(tx: Transaction, run: Run, offer: str) -> str:
    """The offer that is meant; raises Refused for one of another show."""
    if not offer:
        return explained_offer(tx, run.id)
    if tx.get(OFFER, offer).show != run.show:
        raise Refused(message(NOT_HERE))
    return offer


def _still_open(tx: Transaction, row: str) -> AnchorNote:
    note = tx.get(ANCHOR_NOTE, row)
    if seen(tx, row) is not None:
        raise Refused(message(SETTLED))
    return note


def _right(tx: Transaction, offer: str, what: str) -> str:
    """What the card says about it; prices in 1/10,000. Raises Refused where it says nothing."""
    card = tx.get(OFFER, offer)
    product = tx.find(PRODUCT, card.product)
    name = offer_name(tx, offer)
    facts = {
        "name": product.name if product is not None else card.short_name,
        "brand": product.brand if product is not None else "",
        "price": "" if card.price is None else str(card.price),
        "function": card.points,
    }
    right = facts.get(what, "").strip()
    if not right:
        raise Refused(message(NO_FACT, name=name))
    return plain(right, 500)


def _short(tx: Transaction, row: str) -> str | Message:
    """What a note is called in the journal."""
    note = tx.get(ANCHOR_NOTE, row)
    if note.text:
        return note.text
    if note.kind == "urgent":
        return message(TEMPLATES[note.field])
    name = offer_name(tx, note.offer) if note.offer else ""
    return message(WRONG[note.field]) if note.kind == "misspoke" else name
