"""What can be decided about several cues at once: moving, copying, deleting, skipping."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import ClassVar, Self

from console.core.action import Action
from console.core.errors import Refused
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.transaction import Transaction
from console.show.base.removal import remove
from console.show.rundown.cue_rows import in_plan_order, named, offers_of, set_offers
from console.show.rundown.places import spot
from console.show.rundown.standing import cue_name, open_standing
from console.show.rundown.tables import CHECKLIST_TICK, CUE, RUN_LOG, Cue

DELETES_ON_AIR = QT_TRANSLATE_NOOP("rundown", "“{cue}” is on air. It cannot be deleted.")
DELETES_PLAYED = QT_TRANSLATE_NOOP(
    "rundown", "“{cue}” was played or armed in a run and stays for its record. Skip it instead."
)
DELETES_TICKED = QT_TRANSLATE_NOOP(
    "rundown", "The checklist of “{cue}” was ticked in a run and stays for its record. Skip it."
)

MOVED = QT_TRANSLATE_NOOP("action", "Move cue “{cue}”")
MOVED_MANY = QT_TRANSLATE_NOOP("action", "Move {count} cues")
DOUBLED = QT_TRANSLATE_NOOP("action", "Duplicate cue “{cue}”")
DOUBLED_MANY = QT_TRANSLATE_NOOP("action", "Duplicate {count} cues")
DELETED = QT_TRANSLATE_NOOP("action", "Delete cue “{cue}”")
DELETED_MANY = QT_TRANSLATE_NOOP("action", "Delete {count} cues")
SKIPPED = QT_TRANSLATE_NOOP("action", "Skip cue “{cue}”")
SKIPPED_MANY = QT_TRANSLATE_NOOP("action", "Skip {count} cues")
UNSKIPPED = QT_TRANSLATE_NOOP("action", "Bring back cue “{cue}”")
UNSKIPPED_MANY = QT_TRANSLATE_NOOP("action", "Bring back {count} cues")


@dataclass(frozen=True, kw_only=True)
class MoveCues(Action):
    """Move cues together, keeping their order; `after` and `block` as for adding a cue."""

    kind: ClassVar[str] = "cue.move"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Move cues")
    cues: tuple[str, ...]
    after: str | None = None
    block: str | None = None

    def apply(self, tx: Transaction) -> None:
        """Write one place a row; what is on air stays on air."""
        cues = in_plan_order(tx, self.cues)
        if not cues:
            return
        moving = [cue.id for cue in cues]
        where = spot(tx, cues[0].show, block=self.block, after=self.after, moving=moving)
        for cue, place in zip(moving, where.places(len(moving)), strict=True):
            tx.update(CUE, cue, block=where.block, place=place)

    def label(self, tx: Transaction) -> Message:
        """Names the cue, or how many."""
        return named(tx, self.cues, MOVED, MOVED_MANY)


@dataclass(frozen=True, kw_only=True)
class DuplicateCues(Action):
    """Copy cues with their offers, behind the last of them. copies: the new ids, one a cue.

    The copies keep no hit time but the end of one that has no other length: two cues cannot meet
    the same moment.
    """

    kind: ClassVar[str] = "cue.duplicate"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Duplicate cues")
    cues: tuple[str, ...]
    copies: tuple[str, ...] = ()

    def identified(self, new_id: Callable[[], str]) -> Self:
        """With an id for each copy."""
        if len(self.copies) == len(self.cues):
            return self
        return replace(self, copies=tuple(new_id() for _ in self.cues))

    def apply(self, tx: Transaction) -> None:
        """Add a row a cue, and its offers."""
        cues = in_plan_order(tx, self.cues)
        if not cues:
            return
        where = spot(tx, cues[0].show, block=None, after=cues[-1].id)
        places = where.places(len(cues))
        for cue, new_id, place in zip(cues, self.copies, places, strict=False):
            end_at = cue.end_at if cue.duration is None else None
            copy = cue._replace(
                id=new_id, block=where.block, place=place, start_at=None, end_at=end_at
            )
            tx.insert(CUE, copy)
            set_offers(tx, copy, tuple(row.offer for row in offers_of(tx, cue.id)))

    def label(self, tx: Transaction) -> Message:
        """Names the cue, or how many."""
        return named(tx, self.cues, DOUBLED, DOUBLED_MANY)


@dataclass(frozen=True, kw_only=True)
class DeleteCues(Action):
    """Take cues out of the plan; refused for one that is on air or was played in any run."""

    kind: ClassVar[str] = "cue.delete"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Delete cues")
    cues: tuple[str, ...]

    def apply(self, tx: Transaction) -> None:
        """Take the rows away, and what ties offers and welfare to them."""
        standing = open_standing(tx)
        for cue in in_plan_order(tx, self.cues):
            if standing is not None and standing.on_air == cue.id:
                raise Refused(message(DELETES_ON_AIR, cue=cue_name(cue)))
            if tx.where(RUN_LOG, "cue = ? LIMIT 1", cue.id):
                raise Refused(message(DELETES_PLAYED, cue=cue_name(cue)))
            if tx.where(CHECKLIST_TICK, "cue = ? LIMIT 1", cue.id):
                raise Refused(message(DELETES_TICKED, cue=cue_name(cue)))
            remove(tx, CUE, cue.id)

    def label(self, tx: Transaction) -> Message:
        """Names the cue, or how many."""
        gone = [one.before for one in tx.changed(CUE) if one.before is not None]
        if len(gone) == 1:
            return message(DELETED, cue=cue_name(Cue(**gone[0])))
        return message(DELETED_MANY, count=len(gone))


@dataclass(frozen=True, kw_only=True)
class SkipCues(Action):
    """Leave cues out of the run; they stay in the list and influence nothing."""

    kind: ClassVar[str] = "cue.skip"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Skip cues")
    cues: tuple[str, ...]

    def apply(self, tx: Transaction) -> None:
        """Mark the rows."""
        for cue in self.cues:
            tx.update(CUE, cue, skip=1)

    def label(self, tx: Transaction) -> Message:
        """Names the cue, or how many."""
        return named(tx, self.cues, SKIPPED, SKIPPED_MANY)


@dataclass(frozen=True, kw_only=True)
class UnskipCues(Action):
    """Bring skipped cues back."""

    kind: ClassVar[str] = "cue.unskip"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Bring back cues")
    cues: tuple[str, ...]

    def apply(self, tx: Transaction) -> None:
        """Unmark the rows."""
        for cue in self.cues:
            tx.update(CUE, cue, skip=0)

    def label(self, tx: Transaction) -> Message:
        """Names the cue, or how many."""
        return named(tx, self.cues, UNSKIPPED, UNSKIPPED_MANY)


ACTIONS: tuple[type[Action], ...] = (MoveCues, DuplicateCues, DeleteCues, SkipCues, UnskipCues)
