"""Notes to the anchor in words: on the anchor's screen, in the panel and in the bar."""

from typing import NamedTuple

from console.core.message import QT_TRANSLATE_NOOP
from console.core.plain_text import plain
from console.desk.live import Live
from console.show.rundown.anchor.tables import AnchorNote
from console.show.rundown.anchor.words import FIELDS, MONEY, SALES, TEMPLATES, WRONG
from console.ui.figures import amount
from console.ui.translate import tr

CORRECT = QT_TRANSLATE_NOOP("anchor", "Correct it: {what}")
LINE = QT_TRANSLATE_NOOP("anchor", "I said the {what} wrong just now. Correct is: {right}")
LINE_SAID = QT_TRANSLATE_NOOP("anchor", "I just said it wrong: {said}. Correct is: {right}")
CHANGE = QT_TRANSLATE_NOOP("anchor", "{before} → {after}")
NONE = QT_TRANSLATE_NOOP("anchor", "none")
URGENT = QT_TRANSLATE_NOOP("anchor", "URGENT · {by}")
OF = QT_TRANSLATE_NOOP("anchor", "No. {link} · {what}")
QUESTION = QT_TRANSLATE_NOOP("anchor", "A viewer asks")
ASKERS = QT_TRANSLATE_NOOP("anchor", "{count} people ask")


class Words(NamedTuple):
    """What a note says: whose or about what, the words, and what stands beneath them."""

    head: str
    text: str
    below: str = ""


def note_words(live: Live, note: AnchorNote) -> Words:
    """A note in words."""
    if note.kind == "question":
        return Words(_asked(live, note), plain(note.text, 200), plain(note.after, 200))
    if note.kind == "misspoke":
        what = tr(WRONG.get(note.field, WRONG["name"]))
        return Words(_about(live, note, tr(CORRECT, what=what)), correction(live, note))
    if note.kind in ("price", "claim"):
        field = tr(FIELDS.get(note.field, FIELDS["claim"]))
        return _changed(live, note, _about(live, note, field))
    ready = tr(TEMPLATES[note.field]) if note.field in TEMPLATES else ""
    text = plain(note.text, 200)
    who = tr(URGENT, by=note.by) if note.kind == "urgent" else note.by
    return Words(who, ready or text, text if ready else "")


def one_line(live: Live, note: AnchorNote) -> str:
    """A note in one line, for lists."""
    words = note_words(live, note)
    head = words.head if note.kind in ("price", "claim", "misspoke") else ""
    parts = (head, " ".join(words.text.split()), " ".join(words.below.split()))
    return " · ".join(part for part in parts if part)


def correction(live: Live, note: AnchorNote) -> str:
    """The line that the anchor reads out."""
    what = tr(WRONG.get(note.field, WRONG["name"]))
    right = _shown(live, "price" if note.field == "price" else "", note.after)
    right = " ".join(right.replace("\n", " · ").split())
    if note.before:
        return tr(LINE_SAID, said=plain(note.before, 120), right=right)
    return tr(LINE, what=what, right=right)


def _changed(live: Live, note: AnchorNote, head: str) -> Words:
    before, after = note.before.splitlines(), note.after.splitlines()
    if len(before) > 1 or len(after) > 1:
        gone = [f"− {line}" for line in before if line.strip() and line not in after]
        come = [f"+ {line}" for line in after if line.strip() and line not in before]
        return Words(head, plain_joined(come), plain_joined(gone))
    old, new = (_shown(live, note.field, text) for text in (note.before, note.after))
    return Words(head, tr(CHANGE, before=old, after=new))


def plain_joined(lines: list[str]) -> str:
    """Some lines, each of bounded length."""
    return "\n".join(plain(line, 120) for line in lines[:4])


def _shown(live: Live, field: str, value: str) -> str:
    if not value:
        return tr(NONE)
    if field in MONEY and value.isdecimal():
        return amount(int(value), live.sales.currency)
    if field == "sale" and value in SALES:
        return tr(SALES[value])
    return plain(value, 200)


def _about(live: Live, note: AnchorNote, what: str) -> str:
    offer = live.products.by_id.get(note.offer)
    return tr(OF, link=offer.link, what=what) if offer is not None else what


def _asked(live: Live, note: AnchorNote) -> str:
    card = live.questions.cards.get(note.card)
    return tr(ASKERS, count=card.askers) if card is not None else tr(QUESTION)
