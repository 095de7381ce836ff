"""Which columns of the plan someone sees, in which order and how wide; kept for this machine."""

import json
from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from console.core.errors import StoreError
from console.core.message import QT_TRANSLATE_NOOP
from console.core.setting import MachineSettings, Setting
from console.panels.run_of_show.column_sets import (
    Arrangement,
    ColumnSets,
    arrangement,
    read_json,
)
from console.panels.run_of_show.plan_fields import CUSTOM, SETS, STANDARD, Field
from console.ui.cell_grid import CellGrid
from console.ui.context import Context
from console.ui.translate import tr, tr_message

COLUMN_SET = Setting(
    "plan.column_set", str, "", QT_TRANSLATE_NOOP("setting", "Columns of the plan"), "machine"
)

ALL = QT_TRANSLATE_NOOP("run_of_show", "All columns")
SAVE_MS = 400


class ColumnView(QObject):
    """Arranges the grid's columns and remembers what is arranged by hand."""

    def __init__(self, context: Context, grid: CellGrid, fields: Sequence[Field]) -> None:
        super().__init__(grid)
        self._machine: MachineSettings | None = context.machine
        self._desk, self._grid, self._fields = context.desk, grid, tuple(fields)
        self._running = False
        self.sets = ColumnSets(context.machine, [tr(title) for title, _ in SETS] + [tr(ALL)])
        kept = read_json(context.machine.get(COLUMN_SET)) if context.machine is not None else None
        self._order: list[str] = []
        self._hidden: set[str] | None = None
        self._widths: dict[str, int] = {}
        self._take(arrangement(kept))
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

    def show_named(self, name: str) -> None:
        """Show the columns that were kept under this name."""
        if name in self.sets.all:
            self._take(self.sets.all[name])
            self.apply()
            self._timer.start()

    def keep(self, name: str) -> None:
        """Keep the columns as they are under a new name; raises Refused where that cannot be."""
        self.sets.add(name, self._arrangement())

    def replace(self, name: str) -> None:
        """Keep the columns as they are under a name there is."""
        self.sets.replace(name, self._arrangement())

    def toggle(self, field: str, shown: bool) -> None:
        """Show or hide a column."""
        hidden = set(self.hidden())
        self._hidden = hidden - {field} if shown else hidden | {field}
        self.apply()
        self._timer.start()

    def menu(self, parent: QWidget, last: Sequence[QAction]) -> QMenu:
        """Sets of columns, named ones, every column with a tick, and what `last` holds."""
        menu = QMenu(parent)
        menu.setObjectName("columnsMenu")
        every = [field.id for field in self._fields]
        for title, shown in (*((tr(marked), ids) for marked, ids in SETS), (tr(ALL), every)):
            action = menu.addAction(title)
            action.setData(list(shown))
            action.triggered.connect(self._set_chosen)
        if self.sets.all:
            menu.addSeparator()
        for name in self.sets.all:
            action = menu.addAction(name.replace("&", "&&"))
            action.setData(name)
            action.triggered.connect(self._named_chosen)
        menu.addSeparator()
        hidden = self.hidden()
        for field in self._fields[1:]:
            action = menu.addAction(field.title)
            action.setCheckable(True)
            action.setChecked(field.id not in hidden)
            action.setData(field.id)
            action.triggered.connect(self._ticked)
        menu.addSeparator()
        menu.addActions(list(last))
        return menu

    def _set_chosen(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            self.show_set([str(one) for one in sender.data()])

    def _named_chosen(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            self.show_named(str(sender.data()))

    def _ticked(self, shown: bool) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            self.toggle(str(sender.data()), shown)

    def _arranged(self) -> None:
        ids = [field.id for field in self._fields]
        self._order = [ids[column] for column in self._grid.order()]
        self._widths = {ids[column]: width for column, width in self._grid.widths.items()}
        self._timer.start()

    def _take(self, what: Arrangement) -> None:
        self._order, self._widths = list(what.order), dict(what.widths)
        self._hidden = None if what.hidden is None else set(what.hidden)

    def _arrangement(self) -> Arrangement:
        """How the columns are arranged now."""
        return Arrangement(tuple(self._order), frozenset(self.hidden()), dict(self._widths))

    def _save(self) -> None:
        if self._machine is None:
            return
        kept = self._arrangement().kept()
        try:
            self._machine.set(COLUMN_SET, json.dumps(kept, ensure_ascii=False))
        except StoreError as error:
            self._grid.setToolTip(tr_message(error.what))
