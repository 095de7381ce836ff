"""What can be decided about the welfare of a plan, and about what became of it."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any, ClassVar, Self

from console.core import order
from console.core.action import Action
from console.core.errors import Refused
from console.core.ids import derived_id
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.money import LIMIT
from console.core.plain_text import plain
from console.core.table import Table
from console.core.transaction import Transaction
from console.show.base.changes import MOST, TEXT_LIMIT, within
from console.show.base.removal import remove
from console.show.base.tables import SHOW
from console.show.products.tables import OFFER
from console.show.rundown.tables import CUE
from console.show.rundown.welfare.fields import BLANK, welfare_values
from console.show.rundown.welfare.tables import (
    WELFARE,
    WELFARE_CUE,
    WELFARE_OFFER,
    WELFARE_RESULT,
    WELFARE_SENT,
    Welfare,
    WelfareCue,
    WelfareOffer,
    WelfareResult,
)

ADDED = QT_TRANSLATE_NOOP("action", "Add welfare “{name}”")
EDITED = QT_TRANSLATE_NOOP("action", "Edit welfare “{name}”")
MOVED = QT_TRANSLATE_NOOP("action", "Move welfare “{name}”")
REMOVED = QT_TRANSLATE_NOOP("action", "Remove welfare “{name}”")
DOUBLED = QT_TRANSLATE_NOOP("action", "Duplicate welfare “{name}”")
RESULT_NOTED = QT_TRANSLATE_NOOP("action", "Note the result of “{name}”")

WAS_SENT = QT_TRANSLATE_NOOP("welfare", "“{name}” was started in a run and stays for its record.")
NOT_OF_SHOW = QT_TRANSLATE_NOOP("welfare", "That is not of the same show. Nothing was changed.")


@dataclass(frozen=True, kw_only=True)
class AddWelfare(Action):
    """Add a welfare. fields: column → value; cue and offer: ids, "" = none.

    after: None = last, "" = first, else the welfare to stand behind.
    """

    kind: ClassVar[str] = "welfare.add"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Add welfare")
    makes: ClassVar[tuple[str, ...]] = ("id",)
    id: str = ""
    show: str
    name: str
    what: str = "coupon"
    cue: str = ""
    offer: str = ""
    after: str | None = None
    fields: dict[str, Any] = field(default_factory=dict)

    def apply(self, tx: Transaction) -> None:
        """Add the row and its ties."""
        tx.get(SHOW, self.show)
        values = BLANK | welfare_values({**self.fields, "name": self.name, "kind": self.what})
        place = _place(tx, self.show, self.after)
        tx.insert(WELFARE, Welfare(id=self.id, show=self.show, place=place, **values))
        tie_cue(tx, tx.get(WELFARE, self.id), self.cue)
        tie_offer(tx, tx.get(WELFARE, self.id), self.offer)

    def label(self, tx: Transaction) -> Message:
        """Names it."""
        return message(ADDED, name=tx.get(WELFARE, self.id).name)


@dataclass(frozen=True, kw_only=True)
class EditWelfare(Action):
    """Change fields of a welfare; cue and offer: None = as they are, "" = none, else ids."""

    kind: ClassVar[str] = "welfare.edit"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Edit welfare")
    id: str
    changes: dict[str, Any] = field(default_factory=dict)
    cue: str | None = None
    offer: str | None = None

    def apply(self, tx: Transaction) -> None:
        """Change the row and its ties."""
        row = tx.get(WELFARE, self.id)
        tx.update(WELFARE, self.id, **welfare_values(self.changes))
        if self.cue is not None:
            tie_cue(tx, row, self.cue)
        if self.offer is not None:
            tie_offer(tx, row, self.offer)

    def label(self, tx: Transaction) -> Message:
        """Names it."""
        return message(EDITED, name=tx.get(WELFARE, self.id).name)


@dataclass(frozen=True, kw_only=True)
class MoveWelfare(Action):
    """Move a welfare behind another; after None = to the end, "" = to the start."""

    kind: ClassVar[str] = "welfare.move"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Move welfare")
    id: str
    after: str | None = None

    def apply(self, tx: Transaction) -> None:
        """Change its place."""
        row = tx.get(WELFARE, self.id)
        if self.after != self.id:
            tx.update(WELFARE, self.id, place=_place(tx, row.show, self.after, self.id))

    def label(self, tx: Transaction) -> Message:
        """Names it."""
        return message(MOVED, name=tx.get(WELFARE, self.id).name)


@dataclass(frozen=True, kw_only=True)
class RemoveWelfare(Action):
    """Take a welfare out of the plan; refused for one that a run started."""

    kind: ClassVar[str] = "welfare.remove"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Remove welfare")
    id: str

    def apply(self, tx: Transaction) -> None:
        """Take the row and its ties away."""
        row = tx.get(WELFARE, self.id)
        if tx.where(WELFARE_SENT, "welfare = ? LIMIT 1", self.id):
            raise Refused(message(WAS_SENT, name=row.name))
        remove(tx, WELFARE, self.id)

    def label(self, tx: Transaction) -> Message:
        """Names what went."""
        gone = [one.before for one in tx.changed(WELFARE) if one.before is not None]
        return message(REMOVED, name=gone[0]["name"])


@dataclass(frozen=True, kw_only=True)
class DuplicateWelfare(Action):
    """Copy a welfare with its ties, behind itself; a copy keeps no time of day of its own."""

    kind: ClassVar[str] = "welfare.duplicate"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Duplicate welfare")
    makes: ClassVar[tuple[str, ...]] = ("copy",)
    id: str
    copy: str = ""

    def apply(self, tx: Transaction) -> None:
        """Add the row and its ties."""
        row = tx.get(WELFARE, self.id)
        made = row._replace(id=self.copy, place=_place(tx, row.show, row.id), start_at=None)
        tx.insert(WELFARE, made)
        for cue in tx.where(WELFARE_CUE, "welfare = ?", row.id):
            tie_cue(tx, made, cue.cue)
        for offer in tx.where(WELFARE_OFFER, "welfare = ?", row.id):
            tie_offer(tx, made, offer.offer)

    def label(self, tx: Transaction) -> Message:
        """Names it."""
        return message(DOUBLED, name=tx.get(WELFARE, self.id).name)


@dataclass(frozen=True, kw_only=True)
class NoteWelfareResult(Action):
    """Note what became of one start: given and redeemed in pieces, cost in 1/10,000; None = not
    known. A second note takes the place of the first."""

    kind: ClassVar[str] = "welfare.result"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Note result of welfare")
    sent: str
    given: int | None = None
    redeemed: int | None = None
    cost: int | None = None
    winners: str = ""
    id: str = ""

    def identified(self, new_id: Callable[[], str]) -> Self:
        """One row a start, whoever notes it first."""
        return self if self.id else replace(self, id=derived_id(self.sent, "welfare_result"))

    def apply(self, tx: Transaction) -> None:
        """Write the row, or change it."""
        start = tx.get(WELFARE_SENT, self.sent)
        for name in ("given", "redeemed"):
            within(name, getattr(self, name), 0, MOST)
        within("cost", self.cost, 0, LIMIT)
        row = WelfareResult(
            self.id, start.run, self.sent, self.given, self.redeemed, self.cost,
            plain(self.winners, TEXT_LIMIT), tx.at, tx.intent.actor,
        )  # fmt: skip
        found = tx.where(WELFARE_RESULT, "sent = ?", self.sent)
        if found:
            told = row._asdict()
            del told["id"]
            tx.update(WELFARE_RESULT, found[0].id, **told)
        else:
            tx.insert(WELFARE_RESULT, row)

    def label(self, tx: Transaction) -> Message:
        """Names the welfare."""
        start = tx.get(WELFARE_SENT, self.sent)
        return message(RESULT_NOTED, name=tx.get(WELFARE, start.welfare).name)


ACTIONS: tuple[type[Action], ...] = (
    AddWelfare,
    EditWelfare,
    MoveWelfare,
    RemoveWelfare,
    DuplicateWelfare,
    NoteWelfareResult,
)


def tie_cue(tx: Transaction, welfare: Welfare, cue: str) -> None:
    """Schedule a welfare in a cue of its show, in place of the one before; "" = in none."""
    _tie(tx, WELFARE_CUE, WelfareCue, welfare, "cue", cue, CUE)


def tie_offer(tx: Transaction, welfare: Welfare, offer: str) -> None:
    """Let a welfare go with an offer of its show; "" = with none."""
    _tie(tx, WELFARE_OFFER, WelfareOffer, welfare, "offer", offer, OFFER)


def _tie(
    tx: Transaction, table: Table[Any], row: Any, welfare: Welfare, column: str, other: str,
    of: Table[Any],
) -> None:  # fmt: skip
    found = tx.where(table, "welfare = ?", welfare.id)
    if not other:
        for one in found:
            tx.delete(table, one.id)
        return
    if tx.get(of, other).show != welfare.show:
        raise Refused(message(NOT_OF_SHOW))
    if found:
        tx.update(table, found[0].id, **{column: other})
    else:
        tie = derived_id(welfare.id, table.name)
        tx.insert(table, row(tie, welfare.show, welfare.id, other))


def _place(tx: Transaction, show: str, after: str | None, moving: str = "") -> str:
    """A place behind another: None = last, "" = first."""
    rows = [
        (one.place, one.id)
        for one in tx.where(WELFARE, "show = ? ORDER BY place, id", show)
        if one.id != moving
    ]
    if after is None:
        return order.spread(1, rows[-1][0] if rows else None, None)[0]
    before = tx.get(WELFARE, after).place if after else None
    behind = [place for place, _ in rows if before is None or place > before]
    return order.spread(1, before, behind[0] if behind else None)[0]
