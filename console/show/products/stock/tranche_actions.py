"""What can be decided about the planned tranches of an offer."""

from dataclasses import dataclass, field
from typing import Any, ClassVar

from console.core import order
from console.core.action import Action
from console.core.errors import Refused
from console.core.ids import derived_id
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.transaction import Transaction
from console.show.base.changes import MOST, checked, within
from console.show.base.removal import remove
from console.show.products.names import offer_name
from console.show.products.stock.figures import WHOLE
from console.show.products.stock.tables import (
    TRANCHE,
    TRANCHE_CUE,
    TRIGGERS,
    Tranche,
    TrancheCue,
)
from console.show.products.tables import OFFER, Offer

EDITABLE = ("quantity", "trigger", "trigger_at", "trigger_share", "delivery", "note")
DAY_MS = 24 * 60 * 60 * 1000

NO_TRIGGER = QT_TRANSLATE_NOOP(
    "stock", "A tranche is released by hand, time, cue or sold, not “{trigger}”."
)
NO_TIME = QT_TRANSLATE_NOOP("stock", "Say at which time the tranche is released.")
NO_SHARE = QT_TRANSLATE_NOOP("stock", "Say at which share sold the tranche is released.")
NO_CUE = QT_TRANSLATE_NOOP("stock", "Say with which cue of this show the tranche is released.")
TOO_MANY = QT_TRANSLATE_NOOP(
    "stock", "{tranches} in tranches and {reserve} in reserve are more than the stock of {stock}."
)

ADDED = QT_TRANSLATE_NOOP("action", "Plan {quantity} of “{name}” as a tranche")
EDITED = QT_TRANSLATE_NOOP("action", "Edit a tranche of “{name}”")
MOVED = QT_TRANSLATE_NOOP("action", "Move a tranche of “{name}”")
REMOVED = QT_TRANSLATE_NOOP("action", "Remove a tranche of “{name}”")


@dataclass(frozen=True, kw_only=True)
class AddTranche(Action):
    """Plan a tranche behind the others; trigger_at in ms after the planned start of the show."""

    kind: ClassVar[str] = "tranche.add"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Plan a tranche")
    makes: ClassVar[tuple[str, ...]] = ("id",)
    id: str = ""
    offer: str
    quantity: int
    trigger: str = "hand"
    trigger_at: int | None = None
    trigger_share: int | None = None
    trigger_cue: str = ""
    delivery: str = ""
    note: str = ""

    def apply(self, tx: Transaction) -> None:
        """Add the row; refused where stock or trigger do not allow it."""
        offer = tx.get(OFFER, self.offer)
        fields = {name: value for name, value in self.payload().items() if name in EDITABLE}
        values = checked(Tranche, fields, EDITABLE)
        [place] = _places(tx, offer.id, None)
        row = Tranche(id=self.id, show=offer.show, offer=offer.id, place=place, **values)
        row = _fitting(row)
        within("quantity", row.quantity, 1, MOST)
        tx.insert(TRANCHE, row)
        _set_cue(tx, row, self.trigger_cue)
        _check_stock(tx, offer)

    def label(self, tx: Transaction) -> Message:
        """Names the offer and how many."""
        return message(ADDED, quantity=self.quantity, name=offer_name(tx, self.offer))


@dataclass(frozen=True, kw_only=True)
class EditTranche(Action):
    """Change a tranche: quantity, trigger and what belongs to it, promise, note."""

    kind: ClassVar[str] = "tranche.edit"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Edit a tranche")
    id: str
    changes: dict[str, Any] = field(default_factory=dict)

    def apply(self, tx: Transaction) -> None:
        """Change the row; refused where stock or trigger do not allow it."""
        before = tx.get(TRANCHE, self.id)
        changes = dict(self.changes)
        cue = changes.pop("trigger_cue", None)
        row = _fitting(before._replace(**checked(Tranche, changes, EDITABLE)))
        within("quantity", row.quantity, 1, MOST)
        tx.update(TRANCHE, self.id, **row._asdict())
        _set_cue(tx, row, _cue_of(tx, row.id) if cue is None else str(cue))
        if row.quantity > before.quantity:
            _check_stock(tx, tx.get(OFFER, row.offer))

    def label(self, tx: Transaction) -> Message:
        """Names the offer."""
        return message(EDITED, name=offer_name(tx, tx.get(TRANCHE, self.id).offer))


@dataclass(frozen=True, kw_only=True)
class MoveTranche(Action):
    """Move a tranche behind another of its offer; after None = to the end, "" = to the start."""

    kind: ClassVar[str] = "tranche.move"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Move a tranche")
    id: str
    after: str | None

    def apply(self, tx: Transaction) -> None:
        """Change its place."""
        row = tx.get(TRANCHE, self.id)
        if self.after != self.id:
            [place] = _places(tx, row.offer, self.after)
            tx.update(TRANCHE, self.id, place=place)

    def label(self, tx: Transaction) -> Message:
        """Names the offer."""
        return message(MOVED, name=offer_name(tx, tx.get(TRANCHE, self.id).offer))


@dataclass(frozen=True, kw_only=True)
class RemoveTranche(Action):
    """Take a tranche out of the plan; what was released of it stays released."""

    kind: ClassVar[str] = "tranche.remove"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Remove a tranche")
    id: str

    def apply(self, tx: Transaction) -> None:
        """Take the row away."""
        tx.get(TRANCHE, self.id)
        remove(tx, TRANCHE, self.id)

    def label(self, tx: Transaction) -> Message:
        """Names the offer."""
        [row] = [effect.before for effect in tx.changed(TRANCHE) if effect.before]
        return message(REMOVED, name=offer_name(tx, row["offer"]))


TRANCHE_ACTIONS: tuple[type[Action], ...] = (AddTranche, EditTranche, MoveTranche, RemoveTranche)


def _fitting(row: Tranche) -> Tranche:
    """The row with what its trigger needs and nothing else; raises Refused where that misses."""
    if row.trigger not in TRIGGERS:
        raise Refused(message(NO_TRIGGER, trigger=row.trigger[:40]))
    at = row.trigger_at if row.trigger == "time" else None
    share = row.trigger_share if row.trigger == "sold" else None
    if row.trigger == "time" and at is None:
        raise Refused(message(NO_TIME))
    if row.trigger == "sold" and share is None:
        raise Refused(message(NO_SHARE))
    within("time", at, -DAY_MS, 7 * DAY_MS)
    within("share", share, 1, WHOLE)
    return row._replace(trigger_at=at, trigger_share=share)


def _set_cue(tx: Transaction, row: Tranche, cue: str) -> None:
    """Keep with which cue the tranche comes, or none; raises Refused for one of no show's."""
    now = tx.where(TRANCHE_CUE, "tranche = ?", row.id)
    if row.trigger != "cue":
        for one in now:
            tx.delete(TRANCHE_CUE, one.id)
        return
    found = tx.conn.execute("SELECT show FROM cue WHERE id = ?", (cue,)).fetchone()
    if found is None or found[0] != row.show:
        raise Refused(message(NO_CUE))
    if now:
        tx.update(TRANCHE_CUE, now[0].id, cue=cue)
    else:
        made = TrancheCue(derived_id(row.id, "cue"), row.show, row.id, cue)
        tx.insert(TRANCHE_CUE, made)


def _cue_of(tx: Transaction, tranche: str) -> str:
    found = tx.where(TRANCHE_CUE, "tranche = ?", tranche)
    return found[0].cue if found else ""


def _check_stock(tx: Transaction, offer: Offer) -> None:
    """Raise Refused where the tranches and the reserve are more than the stock."""
    rows = tx.where(TRANCHE, "offer = ?", offer.id)
    total = sum(row.quantity for row in rows)
    if offer.stock is not None and total + offer.reserve > offer.stock:
        raise Refused(message(TOO_MANY, tranches=total, reserve=offer.reserve, stock=offer.stock))


def _places(tx: Transaction, offer: str, after: str | None) -> list[str]:
    """A place behind another tranche of the offer: None = at the end, "" = at the start."""
    rows = tx.where(TRANCHE, "offer = ? ORDER BY place, id", offer)
    if after is None:
        return order.spread(1, rows[-1].place if rows else None, None)
    before = tx.get(TRANCHE, after).place if after else None
    following = next((row.place for row in rows if before is None or row.place > before), None)
    return order.spread(1, before, following)
