"""The versions of the plan: how much changed since each, what, and back to one."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from console.core.message import QT_TRANSLATE_NOOP
from console.panels.checks.surface import fill_panel, rule
from console.show.base.tables import Version
from console.ui.context import Context
from console.ui.delegates import CellDelegate
from console.ui.figures import clock, count, day
from console.ui.header import PanelHeader
from console.ui.labels import label
from console.ui.tables import RIGHT, Cell, Column, DenseTable, RowCells, RowsModel
from console.ui.translate import tr

TITLE = QT_TRANSLATE_NOOP("checks", "Versions")
NAME = QT_TRANSLATE_NOOP("checks", "Version")
WHEN = QT_TRANSLATE_NOOP("checks", "Saved")
CHANGES = QT_TRANSLATE_NOOP("checks", "Changes since")
SAVE = QT_TRANSLATE_NOOP("checks", "Save version…")
SAVE_AS = QT_TRANSLATE_NOOP("checks", "Name of the version, then Enter")
DIFF = QT_TRANSLATE_NOOP("checks", "Compare")
RESTORE = QT_TRANSLATE_NOOP("checks", "Restore")
NONE = QT_TRANSLATE_NOOP(
    "checks", "Name a version before you try something bold; compare and restore it later."
)

MOST_ROWS = 3
"""Rows that are seen without scrolling."""


class NameLine(QLineEdit):
    """Takes a name; Esc leaves it."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class VersionsView(QWidget):
    """Newest first; the buttons are about the chosen one, else the newest."""

    named = Signal(str)
    compared = Signal(str)
    restored = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("versions")
        fill_panel(self)
        self._theme = context.theme
        self.header = PanelHeader(context, tr(TITLE))
        self.compare = self.header.add_action(DIFF, self._compare, name="versionCompare")
        self.restore = self.header.add_action(RESTORE, self._restore, name="versionRestore")
        save = self.header.add_action(SAVE, self._ask_name, name="versionSave")
        save.setProperty("command", "version.save")
        self.line = NameLine()
        self.line.setObjectName("versionName")
        self.line.setPlaceholderText(tr(SAVE_AS))
        self.line.setAccessibleName(tr(SAVE_AS))
        self.line.setMaxLength(200)
        self.line.returnPressed.connect(self._name)
        self.line.left.connect(self.line.hide)
        self.line.hide()
        columns = (Column(tr(NAME)), Column(tr(WHEN), 104), Column(tr(CHANGES), 104, RIGHT))
        self.model = RowsModel(context.theme, columns, self)
        self.table = DenseTable(context.theme, dense=True, parent=self)
        self.table.setObjectName("versionTable")
        self.table.setItemDelegate(CellDelegate(context.theme, self.table))
        self.table.show_model(self.model)
        self.words = label(tr(NONE), role="text2", name="versionWords")
        self.words.setWordWrap(True)
        self.words.setContentsMargins(*[context.theme.px(12)] * 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (rule(), self.header, self.line, self.table, self.words):
            column.addWidget(widget)
        self.show_versions([], {}, "UTC", "")

    def show_versions(
        self, versions: list[Version], since: Mapping[str, int], zone: str, today: str
    ) -> None:
        """Show these, newest first; since: version → changes, absent while it is not known."""
        rows = [_row(one, since.get(one.id), zone, today) for one in versions]
        self.model.set_rows(rows, [one.id for one in versions])
        if versions and not self.table.current_key():
            self.table.select_key(versions[0].id)
        px = self._theme.px
        self.table.setFixedHeight(px(28) + px(26) * min(len(rows), MOST_ROWS) + 2)
        for widget in (self.table, self.compare, self.restore):
            widget.setVisible(bool(rows))
        self.words.setVisible(not rows)

    def ask_name(self) -> QLineEdit:
        """Ask for the name of a new version; the field that takes it."""
        self.line.clear()
        self.line.show()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return self.line

    def _ask_name(self) -> None:
        self.ask_name()

    def _name(self) -> None:
        if self.line.text().strip():
            self.named.emit(self.line.text())

    def _compare(self) -> None:
        if self.table.current_key():
            self.compared.emit(self.table.current_key())

    def _restore(self) -> None:
        if self.table.current_key():
            self.restored.emit(self.table.current_key())


def _row(version: Version, since: int | None, zone: str, today: str) -> RowCells:
    date, time = day(version.at, zone), clock(version.at, zone)
    return (
        Cell(version.name, tip=f"{version.name} · {date} {time}"),
        Cell(time if date == today else f"{date[5:]} {time}", "text2"),
        Cell(count(since), "text2"),
    )
