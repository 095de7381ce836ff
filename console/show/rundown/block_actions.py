"""What can be decided about the blocks of a plan."""

from dataclasses import dataclass
from typing import ClassVar

from console.core.action import Action
from console.core.errors import Refused
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.transaction import Transaction
from console.show.base.changes import name_of
from console.show.base.tables import SHOW
from console.show.rundown.places import OTHER_SHOW, spot
from console.show.rundown.plan_rows import in_order
from console.show.rundown.tables import BLOCK, CUE, Block, Cue

ADDED = QT_TRANSLATE_NOOP("action", "Add block “{name}”")
EDITED = QT_TRANSLATE_NOOP("action", "Edit block “{name}”")
MOVED = QT_TRANSLATE_NOOP("action", "Move block “{name}”")
MOVED_MANY = QT_TRANSLATE_NOOP("action", "Move {count} blocks")
MOVED_BOTH = QT_TRANSLATE_NOOP("action", "Move {blocks} blocks and {cues} cues")
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
class MoveBlocks(Action):
    """Move blocks with their cues, and cues beside them, together and in the order they have.

    A cue of some block leaves it and stands beside the blocks then; `after` as for adding one.
    """

    kind: ClassVar[str] = "block.move_many"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Move blocks")
    rows: tuple[str, ...]
    after: str | None = None

    def apply(self, tx: Transaction) -> None:
        """Write one place a row; what is on air stays on air."""
        moving = _in_order(tx, self.rows)
        if not moving:
            return
        where = spot(tx, moving[0].show, block="", after=self.after, moving=self.rows)
        for row, place in zip(moving, where.places(len(moving)), strict=True):
            if isinstance(row, Block):
                tx.update(BLOCK, row.id, place=place)
            else:
                tx.update(CUE, row.id, block=None, place=place)

    def label(self, tx: Transaction) -> Message:
        """Says how many rows."""
        blocks = sum(tx.find(BLOCK, row) is not None for row in self.rows)
        cues = len(self.rows) - blocks
        if not cues:
            return message(MOVED_MANY, count=blocks)
        return message(MOVED_BOTH, blocks=blocks, cues=cues)


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


ACTIONS: tuple[type[Action], ...] = (AddBlock, EditBlock, MoveBlock, MoveBlocks, DeleteBlock)


def _in_order(tx: Transaction, rows: tuple[str, ...]) -> list[Block | Cue]:
    """These rows as the plan has them; raises Refused for one that is not there, or elsewhere."""
    found: dict[str, Block | Cue] = {}
    for row in dict.fromkeys(rows):
        block = tx.find(BLOCK, row)
        found[row] = tx.get(CUE, row) if block is None else block
    shows = {row.show for row in found.values()}
    if len(shows) > 1:
        raise Refused(message(OTHER_SHOW))
    for show in shows:
        blocks = {block.id: block for block in tx.where(BLOCK, "show = ?", show)}
        cues = [row for row in found.values() if isinstance(row, Cue)]
        return [row for row in in_order(blocks, cues) if row.id in found]
    return []
