"""Sheets of the panel: the proposal on air, how a version differs."""

from collections.abc import Callable, Sequence
from typing import TypeVar, cast

from PySide6.QtWidgets import QWidget

from console.core.action import Action
from console.core.message import QT_TRANSLATE_NOOP, Message
from console.panels.checks.land_view import TITLE as LAND
from console.panels.checks.land_view import LandView
from console.show.review.plan_diff import DiffLine
from console.ui.context import Context
from console.ui.delegates import CellDelegate
from console.ui.labels import label
from console.ui.sheet import Sheet
from console.ui.tables import Cell, Column, DenseTable, RowCells, RowsModel
from console.ui.translate import tr, tr_message

COMPARED = QT_TRANSLATE_NOOP("checks", "Changes since a version")
SINCE = QT_TRANSLATE_NOOP("checks", "{count} changes since “{name}”")
NO_CHANGES = QT_TRANSLATE_NOOP("checks", "Nothing has changed since “{name}”.")
WHAT = QT_TRANSLATE_NOOP("checks", "What")
FIELD = QT_TRANSLATE_NOOP("checks", "Field")
THEN = QT_TRANSLATE_NOOP("checks", "Then")
NOW = QT_TRANSLATE_NOOP("checks", "Now")
KINDS = {
    "added": (QT_TRANSLATE_NOOP("checks", "added"), "fine"),
    "removed": (QT_TRANSLATE_NOOP("checks", "removed"), "air"),
}

S = TypeVar("S", bound=Sheet)

MOST = 5_000
"""Lines shown of one comparison."""


class Shelf:
    """The sheets of a panel, each made when it is first asked for; they go when it goes."""

    def __init__(self, owner: QWidget, context: Context) -> None:
        self._owner, self._context = owner, context
        self._made: dict[object, Sheet] = {}

    def of(self, make: Callable[[QWidget, Context], S]) -> S:
        """The sheet that this makes, over the owner's window."""
        if make not in self._made:
            made = make(self._owner.window(), self._context)
            self._owner.destroyed.connect(made.deleteLater)
            self._made[make] = made
        return cast(S, self._made[make])


class LandSheet(Sheet):
    """The proposal over the window, where the panel is not in sight."""

    def __init__(self, window: QWidget, context: Context) -> None:
        super().__init__(window, context.theme, tr(LAND), 560, 360)
        self._used = False
        self.view = LandView(context)
        self.view.header.set_title("")  # the sheet has one
        self.view.dismissed.connect(self.dismiss)
        self.body.addWidget(self.view)
        self.body.addStretch(1)

    def use(self, apply: Callable[[Action], None]) -> None:
        """Have the proposal carried out by this, once however often it is said."""
        if not self._used:
            self._used = True
            self.view.applied.connect(apply)

    def open(self) -> None:
        """Show the sheet with what its view shows."""
        self.present(self.view.best_button())


class DiffSheet(Sheet):
    """What was added, removed and changed, line by line."""

    def __init__(self, window: QWidget, context: Context) -> None:
        super().__init__(window, context.theme, tr(COMPARED), 880, 620)
        self.words = label(role="text2", name="diffWords")
        columns = (Column(tr(WHAT)), Column(tr(FIELD), 160), Column(tr(THEN), 200),
                   Column(tr(NOW), 200))  # fmt: skip
        self.model = RowsModel(context.theme, columns, self)
        self.table = DenseTable(context.theme, dense=True, parent=self)
        self.table.setObjectName("diffTable")
        self.table.setItemDelegate(CellDelegate(context.theme, self.table))
        self.table.show_model(self.model)
        self.body.addWidget(self.words)
        self.body.addWidget(self.table, 1)

    def open(self, version: str, lines: Sequence[DiffLine]) -> None:
        """Show how the plan differs from the version of that name."""
        marked = SINCE if lines else NO_CHANGES
        self.words.setText(tr(marked, count=len(lines), name=version))
        self.model.set_rows([_row(one) for one in lines[:MOST]])
        self.present(self.table)


def _row(line: DiffLine) -> RowCells:
    what = tr_message(line.what)
    if line.field is None:
        marked, colour = KINDS[line.kind]
        return Cell(what, badge=tr(marked), badge_colour=colour), "", "", ""
    return (
        Cell(what),
        Cell(tr_message(line.field), "text2"),
        Cell(_said(line.before), "text2"),
        Cell(_said(line.after)),
    )


def _said(what: str | Message) -> str:
    return what if isinstance(what, str) else tr_message(what)
