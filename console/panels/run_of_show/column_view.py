"""Which columns of the plan someone sees, in which order and how wide; kept for this machine."""

import json
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from console.core.errors import StoreError
from console.core.message import QT_TRANSLATE_NOOP
from console.core.setting import MachineSettings, Setting
from console.panels.run_of_show.plan_fields import CUSTOM, SETS, STANDARD, Field
from console.ui.cell_grid import CellGrid
from console.ui.context import Context
from console.ui.translate import tr, tr_message

COLUMN_SET = Setting(
    "plan.column_set", str, "", QT_TRANSLATE_NOOP("setting", "Columns of the plan"), "machine"
)

ALL = QT_TRANSLATE_NOOP("run_of_show", "All columns")
OWN = QT_TRANSLATE_NOOP("run_of_show", "Own columns…")

SAVE_MS = 400
WIDEST = 2_000


class ColumnView(QObject):
    """Arranges the grid's columns and remembers what is arranged by hand."""

    def __init__(self, context: Context, grid: CellGrid, fields: Sequence[Field]) -> None:
        super().__init__(grid)
        self._machine: MachineSettings | None = context.machine
        self._desk, self._grid, self._fields = context.desk, grid, tuple(fields)
        self._running = False
        kept = _kept(self._machine)
        self._order = [str(one) for one in kept.get("order", [])]
        self._hidden = {str(one) for one in kept["hidden"]} if "hidden" in kept else None
        self._widths = {
            str(name): width for name, width in kept.get("widths", {}).items()
            if isinstance(width, int) and 16 <= width <= WIDEST
        }  # fmt: skip
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_MS)
        self._timer.timeout.connect(self._save)
        grid.arranged.connect(self._arranged)

    def use(self, fields: Sequence[Field]) -> None:
        """Other columns: those that stay keep their place."""
        self._fields = tuple(fields)
        self.apply()

    def run_open(self, running: bool) -> None:
        """Forecasts are shown while a run is open: before, they are what is planned."""
        if running != self._running:
            self._running = running
            self.apply()

    def hidden(self) -> set[str]:
        """Ids of the columns that someone does not want to see."""
        if self._hidden is not None:
            return self._hidden
        return {one.id for one in self._fields if one.id not in STANDARD and not one.custom}

    def apply(self) -> None:
        """Lay the grid out."""
        ids = [field.id for field in self._fields]
        order = [one for one in self._order if one in ids and one != "number"]
        for place, one in enumerate(ids):
            if one not in order and one != "number":
                before = ids[place - 1] if place else ""
                order.insert(order.index(before) + 1 if before in order else 0, one)
        hidden = self.hidden() | (set() if self._running else {"forecast"})
        self._grid.arrange(
            [ids.index(one) for one in ("number", *order)],
            frozenset(ids.index(one) for one in hidden if one in ids and one != "number"),
            {ids.index(one): width for one, width in self._widths.items() if one in ids},
        )

    def show_set(self, shown: Sequence[str]) -> None:
        """Show these columns and the team's own, in their order and usual width."""
        ids = [field.id for field in self._fields]
        self._hidden = {one for one in ids if one not in shown and not one.startswith(CUSTOM)}
        self._order, self._widths = list(shown), {}
        self.apply()
        self._timer.start()

    def toggle(self, field: str, shown: bool) -> None:
        """Show or hide a column."""
        hidden = set(self.hidden())
        self._hidden = hidden - {field} if shown else hidden | {field}
        self.apply()
        self._timer.start()

    def menu(self, parent: QWidget, own: QAction) -> QMenu:
        """Sets of columns, every column with a tick, and what makes own ones."""
        menu = QMenu(parent)
        menu.setObjectName("columnsMenu")
        every = [field.id for field in self._fields]
        for title, shown in (*((tr(marked), ids) for marked, ids in SETS), (tr(ALL), every)):
            action = menu.addAction(title)
            action.setData(list(shown))
            action.triggered.connect(self._set_chosen)
        menu.addSeparator()
        hidden = self.hidden()
        for field in self._fields[1:]:
            action = menu.addAction(field.title)
            action.setCheckable(True)
            action.setChecked(field.id not in hidden)
            action.setData(field.id)
            action.triggered.connect(self._ticked)
        menu.addSeparator()
        menu.addAction(own)
        return menu

    def _set_chosen(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            self.show_set([str(one) for one in sender.data()])

    def _ticked(self, shown: bool) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            self.toggle(str(sender.data()), shown)

    def _arranged(self) -> None:
        ids = [field.id for field in self._fields]
        self._order = [ids[column] for column in self._grid.order()]
        self._widths = {ids[column]: width for column, width in self._grid.widths.items()}
        self._timer.start()

    def _save(self) -> None:
        if self._machine is None:
            return
        kept = {"order": self._order, "hidden": sorted(self.hidden()), "widths": self._widths}
        try:
            self._machine.set(COLUMN_SET, json.dumps(kept, ensure_ascii=False))
        except StoreError as error:
            self._grid.setToolTip(tr_message(error.what))


def _kept(machine: MachineSettings | None) -> dict[str, Any]:
    """What was kept; nothing where it cannot be read."""
    try:
        found = json.loads(machine.get(COLUMN_SET) or "{}") if machine is not None else {}
    except (ValueError, RecursionError):
        return {}
    if not isinstance(found, dict):
        return {}
    kinds = {"order": list, "hidden": list, "widths": dict}
    return {name: one for name, one in found.items() if isinstance(one, kinds.get(name, ()))}
