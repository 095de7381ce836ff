"""What can be decided about the cues of a plan: adding, editing, their offers."""

from dataclasses import dataclass, field
from typing import Any, ClassVar

from console.core.action import Action
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.transaction import Transaction
from console.show.base.tables import SHOW
from console.show.rundown import (
    block_actions,
    custom_columns,
    duplicate,
    edit_many,
    import_action,
    land_action,
    rehearse,
    row_actions,
    suggest,
    templates,
)
from console.show.rundown.cue_rows import set_offers
from console.show.rundown.fields import EDITABLE, check_cue, cue_changes
from console.show.rundown.places import spot
from console.show.rundown.standing import cue_name
from console.show.rundown.tables import CUE, Cue

ADDED = QT_TRANSLATE_NOOP("action", "Add cue “{cue}”")
EDITED = QT_TRANSLATE_NOOP("action", "Edit cue “{cue}”")
OFFERS_SET = QT_TRANSLATE_NOOP("action", "Set the products of cue “{cue}”")


@dataclass(frozen=True, kw_only=True)
class AddCue(Action):
    """Add a cue. Lengths in ms, hit times in ms UTC; custom: column name → plain value.

    after: None = at the end (of the block, else of the show), "" = first, else the cue or block
    to stand behind. block: None = that of `after`, "" = in none, else its id.
    """

    kind: ClassVar[str] = "cue.add"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Add cue")
    makes: ClassVar[tuple[str, ...]] = ("id",)
    id: str = ""
    show: str
    block: str | None = None
    after: str | None = None
    cue_title: str = ""
    cue_kind: str = ""
    duration: int | None = None
    min: int | None = None
    max: int | None = None
    start_at: int | None = None
    end_at: int | None = None
    skip: bool = False
    droppable: bool = False
    priority: int = 2
    scene: str = ""
    anchor: str = ""
    assistants: str = ""
    welfare: str = ""
    notes: str = ""
    script: str = ""
    checklist: str = ""
    colour: str = ""
    custom: dict[str, Any] = field(default_factory=dict)
    offers: tuple[str, ...] = ()

    def apply(self, tx: Transaction) -> None:
        """Add the row and its offers; refused for what a cue cannot be."""
        tx.get(SHOW, self.show)
        where = spot(tx, self.show, block=self.block, after=self.after)
        mine = {name: getattr(self, name) for name in EDITABLE if name not in ("title", "kind")}
        content = cue_changes({**mine, "title": self.cue_title, "kind": self.cue_kind})
        cue = Cue(self.id, self.show, where.block, where.places(1)[0], **content)
        check_cue(cue)
        tx.insert(CUE, cue)
        set_offers(tx, cue, self.offers)

    def label(self, tx: Transaction) -> Message:
        """Names the cue."""
        return message(ADDED, cue=cue_name(tx.get(CUE, self.id)))


@dataclass(frozen=True, kw_only=True)
class EditCue(Action):
    """Change a cue's content: column of the cue → new value, checked as a whole."""

    kind: ClassVar[str] = "cue.edit"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Edit cue")
    cue: str
    changes: dict[str, Any] = field(default_factory=dict)

    def apply(self, tx: Transaction) -> None:
        """Change the row; the cue on air may be edited too."""
        changes = cue_changes(self.changes)
        check_cue(tx.get(CUE, self.cue)._replace(**changes))
        tx.update(CUE, self.cue, **changes)

    def label(self, tx: Transaction) -> Message:
        """Names the cue."""
        return message(EDITED, cue=cue_name(tx.get(CUE, self.cue)))


@dataclass(frozen=True, kw_only=True)
class SetCueOffers(Action):
    """Set which offers a cue explains, in this order; GO on it begins with the first."""

    kind: ClassVar[str] = "cue.offers"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Set products of cue")
    cue: str
    offers: tuple[str, ...] = ()

    def apply(self, tx: Transaction) -> None:
        """Add, move and remove rows."""
        set_offers(tx, tx.get(CUE, self.cue), self.offers)

    def label(self, tx: Transaction) -> Message:
        """Names the cue."""
        return message(OFFERS_SET, cue=cue_name(tx.get(CUE, self.cue)))


ACTIONS: tuple[type[Action], ...] = (
    AddCue,
    EditCue,
    SetCueOffers,
    *row_actions.ACTIONS,
    *block_actions.ACTIONS,
    *land_action.ACTIONS,
    *duplicate.ACTIONS,
    *templates.ACTIONS,
    *suggest.ACTIONS,
    *rehearse.ACTIONS,
    *import_action.ACTIONS,
    *edit_many.ACTIONS,
    *custom_columns.ACTIONS,
)
