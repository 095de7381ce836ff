"""What a room keeps about viewers and comments: notes, and filters with a name."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import ClassVar, Self

from console.core.action import Action
from console.core.errors import Refused
from console.core.ids import derived_id
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.plain_text import plain
from console.core.transaction import Transaction
from console.show.base.changes import name_of
from console.show.questions.filter.query import FilterError, parse
from console.show.questions.moderation.actions import TEXT, check_viewer
from console.show.questions.moderation.tables import (
    COLOURS,
    SAVED_FILTER,
    VIEWER_NOTE,
    SavedFilter,
    ViewerNote,
)

NOTE = 1_000
NOTED = QT_TRANSLATE_NOOP("action", "Note about viewer {about}")
SAVED = QT_TRANSLATE_NOOP("action", "Keep the filter “{about}”")
DROPPED = QT_TRANSLATE_NOOP("action", "Drop the filter “{about}”")
NO_COLOUR = QT_TRANSLATE_NOOP("moderation", "There is no such colour to mark comments with.")
MOST_FILTERS = 100
TOO_MANY = QT_TRANSLATE_NOOP("moderation", "There are {most} filters already. Drop one first.")


@dataclass(frozen=True, kw_only=True)
class NoteViewer(Action):
    """Note something about a viewer, for all shows; an empty text takes the note away."""

    kind: ClassVar[str] = "viewer.note"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Note about a viewer")

    source: str
    user: str
    text: str
    name: str = ""

    def apply(self, tx: Transaction) -> None:
        """Write, change or remove the note."""
        check_viewer(self.source, self.user)
        key = derived_id(self.source, "note", self.user)
        text = plain(self.text.strip(), NOTE)
        before = tx.find(VIEWER_NOTE, key)
        row = ViewerNote(key, self.source, self.user, text, tx.at, tx.intent.actor)
        if before is None:
            if text:
                tx.insert(VIEWER_NOTE, row)
        elif text:
            tx.update(VIEWER_NOTE, key, **row._asdict())
        else:
            tx.delete(VIEWER_NOTE, key)

    def label(self, tx: Transaction) -> Message:
        """Names the viewer."""
        return message(NOTED, about=plain(self.name or self.user, TEXT))


@dataclass(frozen=True, kw_only=True)
class SaveFilter(Action):
    """Keep a filter under a name, in place of one with the same name; colour: see COLOURS."""

    kind: ClassVar[str] = "filter.save"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Keep a filter")

    name: str
    query: str
    colour: str = ""
    id: str = ""

    def identified(self, new_id: Callable[[], str]) -> Self:
        """One row a name, whoever keeps it first."""
        return self if self.id else replace(self, id=derived_id("filter", self.name.strip()))

    def apply(self, tx: Transaction) -> None:
        """Write or change the row; refused for a filter that cannot be read."""
        try:
            parse(self.query)
        except FilterError as error:
            raise Refused(error.what) from error
        if self.colour not in COLOURS:
            raise Refused(message(NO_COLOUR))
        name = name_of(self.name)
        row = SavedFilter(self.id, name, self.query, self.colour, tx.at, tx.intent.actor)
        found = tx.where(SAVED_FILTER, "name = ?", name)
        if found:
            tx.update(SAVED_FILTER, found[0].id, **row._replace(id=found[0].id)._asdict())
        elif len(tx.where(SAVED_FILTER, "true")) >= MOST_FILTERS:
            raise Refused(message(TOO_MANY, most=MOST_FILTERS))
        else:
            tx.insert(SAVED_FILTER, row)

    def label(self, tx: Transaction) -> Message:
        """Names it."""
        return message(SAVED, about=plain(self.name, TEXT))


@dataclass(frozen=True, kw_only=True)
class RemoveFilter(Action):
    """Drop a filter with a name."""

    kind: ClassVar[str] = "filter.remove"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Drop a filter")

    id: str

    def apply(self, tx: Transaction) -> None:
        """Take the row away."""
        tx.delete(SAVED_FILTER, self.id)

    def label(self, tx: Transaction) -> Message:
        """Names it."""
        gone = [one.before for one in tx.changed(SAVED_FILTER) if one.before is not None]
        return message(DROPPED, about=str(gone[0]["name"]))


ACTIONS: tuple[type[Action], ...] = (NoteViewer, SaveFilter, RemoveFilter)
