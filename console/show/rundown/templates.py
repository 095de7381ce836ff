"""Templates: blocks with their cues, kept in the room and put into any show."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, NamedTuple

import msgspec

from console.core.action import Action
from console.core.errors import Refused
from console.core.ids import derived_id
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.order import spread
from console.core.transaction import Transaction
from console.show.base.changes import name_of
from console.show.base.tables import SHOW
from console.show.rundown.fields import EDITABLE, check_cue, cue_changes
from console.show.rundown.places import spot
from console.show.rundown.plan_rows import engine_cue
from console.show.rundown.tables import BLOCK, CUE, TEMPLATE, Block, Cue, Template

MOST_BLOCKS, MOST_CUES = 50, 1_000
"""Blocks of a template, and cues of all of them."""

NO_BLOCKS = QT_TRANSLATE_NOOP("rundown", "A template needs a block with cues.")
TOO_LARGE = QT_TRANSLATE_NOOP(
    "rundown", "A template takes at most {blocks} blocks and {cues} cues."
)
NAME_TAKEN = QT_TRANSLATE_NOOP("rundown", "There is a template “{name}” already.")

SAVED = QT_TRANSLATE_NOOP("action", "Save template “{name}”")
DELETED = QT_TRANSLATE_NOOP("action", "Delete template “{name}”")
INSERTED = QT_TRANSLATE_NOOP("action", "Insert template “{name}”")

_TIMES = ("start_at", "end_at")
KEPT = tuple(name for name in EDITABLE if name not in (*_TIMES, "skip"))
"""The fields of a cue that a template keeps: not its hit times, which belong to one evening."""


class TemplateBlock(NamedTuple):
    """One block of a template: its name, and the kept fields of each of its cues."""

    name: str
    cues: list[dict[str, Any]]


def read_template(row: Template) -> list[TemplateBlock]:
    """The blocks that a row keeps; raises Refused for what is none."""
    try:
        return msgspec.json.decode(row.content, type=list[TemplateBlock])
    except (msgspec.MsgspecError, RecursionError) as error:
        raise Refused(message(NO_BLOCKS)) from error


def length_of(blocks: Sequence[TemplateBlock]) -> int:
    """How long a template takes, in ms."""
    return sum(cue.get("duration") or 0 for block in blocks for cue in block.cues)


@dataclass(frozen=True, kw_only=True)
class SaveTemplate(Action):
    """Keep blocks of a plan under a name; without hit times and products, which belong to a show.

    blocks: their ids, in the order in which they are kept.
    """

    kind: ClassVar[str] = "template.save"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Save block as template")
    makes: ClassVar[tuple[str, ...]] = ("id",)
    id: str = ""
    name: str
    blocks: tuple[str, ...]

    def apply(self, tx: Transaction) -> None:
        """Add the row; refused for a name in use and for blocks without cues."""
        name = name_of(self.name)
        if tx.where(TEMPLATE, "name = ?", name):
            raise Refused(message(NAME_TAKEN, name=name))
        kept = [_block_kept(tx, block) for block in dict.fromkeys(self.blocks)]
        _check_size(kept)
        tx.insert(TEMPLATE, Template(self.id, name, msgspec.json.encode(kept).decode()))

    def label(self, tx: Transaction) -> Message:
        """Names the template."""
        return message(SAVED, name=tx.get(TEMPLATE, self.id).name)


@dataclass(frozen=True, kw_only=True)
class DeleteTemplate(Action):
    """Throw a template away; what was made of it stays."""

    kind: ClassVar[str] = "template.delete"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Delete template")
    id: str

    def apply(self, tx: Transaction) -> None:
        """Delete the row."""
        tx.delete(TEMPLATE, self.id)

    def label(self, tx: Transaction) -> Message:
        """Names the template that was."""
        gone = [one.before for one in tx.changed(TEMPLATE) if one.before is not None]
        return message(DELETED, name=gone[0]["name"])


@dataclass(frozen=True, kw_only=True)
class InsertTemplate(Action):
    """Put a template's blocks into a show; it carries them, so that it is the same everywhere.

    after: None = at the end, "" = first, else the block or cue to stand behind.
    """

    kind: ClassVar[str] = "template.insert"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Insert template")
    makes: ClassVar[tuple[str, ...]] = ("id",)
    id: str = ""
    show: str
    name: str
    blocks: tuple[TemplateBlock, ...]
    after: str | None = None

    def apply(self, tx: Transaction) -> None:
        """Add a row for each block and cue; ids follow from the action's own."""
        tx.get(SHOW, self.show)
        _check_size(self.blocks)
        places = spot(tx, self.show, block="", after=self.after).places(len(self.blocks))
        for number, (block, place) in enumerate(zip(self.blocks, places, strict=True)):
            made = Block(derived_id(self.id, number), self.show, place, name_of(block.name))
            tx.insert(BLOCK, made)
            inside = spread(len(block.cues), None, None)
            for n, (fields, at) in enumerate(zip(block.cues, inside, strict=True)):
                tx.insert(CUE, _cue(derived_id(made.id, n), made, at, fields))

    def label(self, tx: Transaction) -> Message:
        """Names the template."""
        return message(INSERTED, name=name_of(self.name))


ACTIONS: tuple[type[Action], ...] = (SaveTemplate, DeleteTemplate, InsertTemplate)

_BLANK: dict[str, Any] = dict.fromkeys(EDITABLE, "") | {
    "duration": None, "min": None, "max": None, "start_at": None, "end_at": None,
    "skip": 0, "droppable": 0, "priority": 2, "custom": "{}",
}  # fmt: skip


def _cue(row: str, block: Block, place: str, fields: Mapping[str, Any]) -> Cue:
    given = {name: value for name, value in fields.items() if name in KEPT}
    cue = Cue(row, block.show, block.id, place, **(_BLANK | cue_changes(given)))
    check_cue(cue)
    return cue


def _block_kept(tx: Transaction, block: str) -> TemplateBlock:
    cues = tx.where(CUE, "block = ? ORDER BY place, id", block)
    return TemplateBlock(tx.get(BLOCK, block).name, [_kept(cue) for cue in cues])


def _kept(cue: Cue) -> dict[str, Any]:
    """What is kept of a cue: what differs from an empty one; its ideal length where it had none."""
    values = cue._replace(duration=engine_cue(cue).ideal)._asdict()
    return {name: values[name] for name in KEPT if values[name] != _BLANK[name]}


def _check_size(blocks: Sequence[TemplateBlock]) -> None:
    cues = sum(len(block.cues) for block in blocks)
    if not cues:
        raise Refused(message(NO_BLOCKS))
    if len(blocks) > MOST_BLOCKS or cues > MOST_CUES:
        raise Refused(message(TOO_LARGE, blocks=MOST_BLOCKS, cues=MOST_CUES))
