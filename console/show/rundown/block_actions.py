"""What can be decided about the blocks of a plan."""

from dataclasses import dataclass
from typing import ClassVar

from console.core.action import Action
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.transaction import Transaction
from console.show.base.changes import name_of
from console.show.base.tables import SHOW
from console.show.rundown.places import spot
from console.show.rundown.tables import BLOCK, CUE, Block

ADDED = QT_TRANSLATE_NOOP("action", "Add block “{name}”")
EDITED = QT_TRANSLATE_NOOP("action", "Edit block “{name}”")
MOVED = QT_TRANSLATE_NOOP("action", "Move block “{name}”")
DELETED = QT_TRANSLATE_NOOP("action", "Delete block “{name}”, keep its cues")


@dataclass(frozen=True, kw_only=True)
class AddBlock(Action):
    """Add a block. after: None = last, "" = first, else the block or cue to stand behind."""

    kind: ClassVar[str] = "block.add"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Add block")
    makes: ClassVar[tuple[str, ...]] = ("id",)
    id: str = ""
    show: str
    name: str
    after: str | None = None

    def apply(self, tx: Transaction) -> None:
        """Add the row."""
        tx.get(SHOW, self.show)
        place = spot(tx, self.show, block="", after=self.after).places(1)[0]
        tx.insert(BLOCK, Block(self.id, self.show, place, name_of(self.name)))

    def label(self, tx: Transaction) -> Message:
        """Names the block."""
        return message(ADDED, name=tx.get(BLOCK, self.id).name)


@dataclass(frozen=True, kw_only=True)
class EditBlock(Action):
    """Give a block another name."""

    kind: ClassVar[str] = "block.edit"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Edit block")
    block: str
    name: str

    def apply(self, tx: Transaction) -> None:
        """Change the row."""
        tx.update(BLOCK, self.block, name=name_of(self.name))

    def label(self, tx: Transaction) -> Message:
        """Names the block."""
        return message(EDITED, name=tx.get(BLOCK, self.block).name)


@dataclass(frozen=True, kw_only=True)
class MoveBlock(Action):
    """Move a block with its cues; `after` as for adding one."""

    kind: ClassVar[str] = "block.move"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Move block")
    block: str
    after: str | None = None

    def apply(self, tx: Transaction) -> None:
        """Write the block's place; its cues keep theirs within it."""
        show = tx.get(BLOCK, self.block).show
        where = spot(tx, show, block="", after=self.after, moving=(self.block,))
        tx.update(BLOCK, self.block, place=where.places(1)[0])

    def label(self, tx: Transaction) -> Message:
        """Names the block."""
        return message(MOVED, name=tx.get(BLOCK, self.block).name)


@dataclass(frozen=True, kw_only=True)
class DeleteBlock(Action):
    """Take a block away; its cues stay where they are, in no block."""

    kind: ClassVar[str] = "block.delete"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Delete block")
    block: str

    def apply(self, tx: Transaction) -> None:
        """Move the cues out to where the block stood, then delete the row."""
        block = tx.get(BLOCK, self.block)
        cues = tx.where(CUE, "block = ? ORDER BY place, id", block.id)
        where = spot(tx, block.show, block="", after=block.id)
        for cue, place in zip(cues, where.places(len(cues)), strict=True):
            tx.update(CUE, cue.id, block=None, place=place)
        tx.delete(BLOCK, block.id)

    def label(self, tx: Transaction) -> Message:
        """Names the block that was."""
        gone = [one.before for one in tx.changed(BLOCK) if one.before is not None]
        return message(DELETED, name=gone[0]["name"])


ACTIONS: tuple[type[Action], ...] = (AddBlock, EditBlock, MoveBlock, DeleteBlock)
