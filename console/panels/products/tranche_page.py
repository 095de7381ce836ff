"""The tranches of one product, planned in a table: pieces, what releases them, their promise."""

import unicodedata

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from console.core.action import Action
from console.core.message import QT_TRANSLATE_NOOP
from console.desk.live import Live
from console.panels.products.stock_words import trigger_text
from console.panels.products.trigger_cell import NoTrigger, trigger_edit, trigger_of
from console.show.base.settings import SPARE_PERCENT
from console.show.products.stock.figures import spare_wanted, unplanned
from console.show.products.stock.tables import Tranche
from console.show.products.stock.tranche_actions import (
    AddTranche,
    EditTranche,
    MoveTranche,
    RemoveTranche,
)
from console.show.products.tables import Offer
from console.show.rundown.words import clock
from console.ui.context import Context
from console.ui.figures import count
from console.ui.grid import Grid, GridModel
from console.ui.labels import label
from console.ui.reach import refuse
from console.ui.tables import RIGHT, Cell, Column, RowCells
from console.ui.translate import tr

NUMBER, QUANTITY, TRIGGER, DELIVERY, NOTE, RELEASED = range(6)
_TITLES = (
    (QT_TRANSLATE_NOOP("products", "No."), 44),
    (QT_TRANSLATE_NOOP("products", "Pieces"), 84),
    (QT_TRANSLATE_NOOP("products", "Released"), 190),
    (QT_TRANSLATE_NOOP("products", "Delivery promise"), 0),
    (QT_TRANSLATE_NOOP("products", "Note"), 140),
    (QT_TRANSLATE_NOOP("products", "In this run"), 130),
)
FIELDS = {DELIVERY: "delivery", NOTE: "note"}

HEAD = QT_TRANSLATE_NOOP("products", "Tranches of {link} {name}")
STOCK = QT_TRANSLATE_NOOP("products", "stock {count}")
PLANNED = QT_TRANSLATE_NOOP("products", "planned {count}")
RESERVE = QT_TRANSLATE_NOOP("products", "reserve {count}")
REST = QT_TRANSLATE_NOOP("products", "not planned {count}")
SPARE = QT_TRANSLATE_NOOP("products", "to keep spare {count}")
NO_STOCK = QT_TRANSLATE_NOOP("products", "stock unknown")
HINT = QT_TRANSLATE_NOOP(
    "products",
    "N adds a tranche. Enter edits a cell; what releases it is typed: nothing is by hand, 80% a"
    " share sold, 21:30 or +0:30 a time, #7 a cue. Alt with the arrow keys moves a row, Del"
    " removes it, Esc goes back.",
)
DONE = QT_TRANSLATE_NOOP("products", "{count} at {time}")
NO_NUMBER = QT_TRANSLATE_NOOP("products", "“{text}” is no number of pieces. The old one was kept.")
NOT_CHOSEN = QT_TRANSLATE_NOOP("products", "Choose a tranche first.")

FIRST = 100
"""Pieces of a new tranche where the stock is not known."""


class TranchePage(QWidget):
    """left: Esc was pressed, or the product is gone."""

    left = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("tranchePage")
        self._desk = context.desk
        self.offer = ""
        self._added = ""
        px = context.theme.px
        self.head = label(role="strong", name="trancheHead")
        self.sums = label(name="trancheSums")
        self.hint = label(tr(HINT), role="small", name="trancheHint")
        self.table = Grid(context.theme, many=False)
        self.table.setObjectName("tranchesTable")
        self.model = GridModel(context.theme, _columns(), self._edit_text, self)
        self.table.show_model(self.model)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, px(8), 0, 0)
        box.setSpacing(px(4))
        for one in (self.head, self.sums, self.hint):
            one.setContentsMargins(px(16), 0, px(16), 0)
            one.setWordWrap(True)
            box.addWidget(one)
        box.addWidget(self.table, 1)
        self.setFocusProxy(self.table)
        self.model.edited.connect(self._edited)
        self.model.dropped.connect(self._dropped)
        self.table.settled.connect(self.follow)

    def show_offer(self, offer: str) -> None:
        """Plan another product's tranches."""
        self.offer = offer
        self.follow()

    def follow(self) -> None:
        """Show the present."""
        live = self._desk.live
        offer = live.products.by_id.get(self.offer)
        if offer is None:
            if self.offer:
                self.offer = ""
                self.left.emit()
            return
        tranches = live.stock.tranches(offer.id)
        if self.table.editing and [one.id for one in tranches] != self.model.keys:
            return
        self.head.setText(tr(HEAD, link=offer.link, name=live.products.name(offer.id)))
        self.sums.setText(_sums(live, offer, tranches))
        rows = [_row(live, number, one) for number, one in enumerate(tranches, 1)]
        self.model.set_rows(rows, [one.id for one in tranches])
        if self._added in self.model.keys:
            added, self._added = self._added, ""
            self.table.edit_cell(added, QUANTITY)

    def add(self) -> None:
        """Plan one more, of what is left but for the spare; its pieces are typed next."""
        live = self._desk.live
        offer = live.products.by_id.get(self.offer)
        if offer is None:
            return
        rest = _rest(live, offer)
        spare = spare_wanted(offer.stock or 0, live.base.value(SPARE_PERCENT)) - offer.reserve
        quantity = FIRST if rest is None else rest - spare if 0 < spare < rest else max(1, rest)
        self._added = self._desk.room.ids.new()
        self._desk.do(AddTranche(id=self._added, offer=offer.id, quantity=quantity))

    def remove(self) -> None:
        """Take the chosen tranche out of the plan."""
        if key := self._chosen():
            self._desk.do(RemoveTranche(id=key))

    def shift(self, step: int) -> None:
        """Move the chosen tranche one row up (−1) or down (1)."""
        key, keys = self._chosen(), self.model.keys
        at = keys.index(key) + step if key in keys else -1
        if 0 <= at < len(keys):
            after = keys[at] if step > 0 else keys[at - 1] if at > 0 else ""
            self._desk.do(MoveTranche(id=key, after=after))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.table.editing:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _chosen(self) -> str:
        key = self.table.current_key()
        if not key:
            refuse(self._desk, NOT_CHOSEN)
        return key

    def _edit_text(self, key: str, column: int) -> str | None:
        tranche = self._desk.live.stock.tranche(key)
        if tranche is None or column in (NUMBER, RELEASED):
            return None
        if column == QUANTITY:
            return str(tranche.quantity)
        if column == TRIGGER:
            return trigger_edit(self._desk.live, tranche)
        return str(getattr(tranche, FIELDS[column]))

    def _edited(self, key: str, column: int, text: str) -> None:
        action = self._edit(key, column, text)
        if action is not None:
            self._desk.do(action)

    def _edit(self, key: str, column: int, text: str) -> Action | None:
        if column == QUANTITY:
            plain = unicodedata.normalize("NFKC", text).strip().replace(",", "")
            if not plain.isdecimal() or len(plain) > 9:
                refuse(self._desk, NO_NUMBER, text=text[:40])
                return None
            return EditTranche(id=key, changes={"quantity": int(plain)})
        if column == TRIGGER:
            try:
                return EditTranche(id=key, changes=trigger_of(self._desk.live, text))
            except NoTrigger as error:
                refuse(self._desk, error.what[:2], **error.what.values)
                return None
        return EditTranche(id=key, changes={FIELDS[column]: text.strip()})

    def _dropped(self, keys: list[str], after: str) -> None:
        if keys[0] != after:
            self._desk.do(MoveTranche(id=keys[0], after=after))


def _columns() -> tuple[Column, ...]:
    made = [Column(tr(title), width) for title, width in _TITLES]
    made[QUANTITY] = made[QUANTITY]._replace(align=RIGHT)
    return tuple(made)


def _row(live: Live, number: int, tranche: Tranche) -> RowCells:
    release, show = live.stock.release_of(tranche.id), live.base.show
    done = ""
    if release is not None and show is not None:
        done = tr(DONE, count=count(release.quantity), time=clock(release.at, show.zone))
    trigger = trigger_text(live, tranche)
    gone = tranche.trigger == "cue" and not live.stock.cue_of(tranche.id)
    cells = (
        Cell(str(number), "text2"),
        Cell(count(tranche.quantity), font="strong"),
        Cell(trigger, "amber" if gone else "text", tip=trigger),
        Cell(tranche.delivery, tip=tranche.delivery),
        Cell(tranche.note, tip=tranche.note),
        Cell(done, "fine"),
    )
    return tuple(one._replace(colour="text3") for one in cells) if release else cells


def _sums(live: Live, offer: Offer, tranches: list[Tranche]) -> str:
    rest = _rest(live, offer)
    parts = [tr(STOCK, count=count(offer.stock)) if offer.stock is not None else tr(NO_STOCK)]
    parts.append(tr(PLANNED, count=count(sum(one.quantity for one in tranches))))
    parts.append(tr(RESERVE, count=count(offer.reserve)))
    if offer.stock is not None:
        spare = spare_wanted(offer.stock, live.base.value(SPARE_PERCENT))
        parts += [tr(REST, count=count(rest)), tr(SPARE, count=count(spare))]
    return " · ".join(parts)


def _rest(live: Live, offer: Offer) -> int | None:
    sizes = [one.quantity for one in live.stock.tranches(offer.id)]
    return unplanned(offer.stock, offer.reserve, sizes)
