"""Ctrl+K: everything that can be done, found by typing."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from console.core.message import QT_TRANSLATE_NOOP
from console.core.search import normal
from console.ui.command import Command
from console.ui.delegates import CellDelegate
from console.ui.labels import label
from console.ui.sheet import Sheet
from console.ui.shortcuts import Shortcuts, key_text
from console.ui.tables import RIGHT, Cell, Column, DenseTable, RowCells, RowsModel
from console.ui.theme import Theme
from console.ui.translate import tr

TITLE = QT_TRANSLATE_NOOP("ui", "Do")
TYPE = QT_TRANSLATE_NOOP("ui", "Type what to do")
ON_AIR = QT_TRANSLATE_NOOP("ui", "On air only by its key or a click: {key}")
BY_CLICK = QT_TRANSLATE_NOOP("ui", "On air only by a click")


def found(commands: list[Command], text: str, groups: dict[str, tuple[str, str]]) -> list[Command]:
    """The commands in whose title, English title or group all words are; by title order."""
    words = normal(text).split()

    def hay(command: Command) -> str:
        group = groups.get(command.id, ("", ""))
        return normal(f"{tr(command.title)} {command.title[1]} {tr(group)} {command.id}")

    chosen = [command for command in commands if all(word in hay(command) for word in words)]
    start = words[0] if words else ""
    return sorted(chosen, key=lambda one: not normal(tr(one.title)).startswith(start))


class Palette(Sheet):
    """A line to type in and the commands it finds. Enter runs, save for what is on air."""

    ran = Signal(str)

    def __init__(self, window: QWidget, theme: Theme, keys: Shortcuts) -> None:
        super().__init__(window, theme, tr(TITLE), 640, 480)
        self.setObjectName("palette")
        self._keys = keys
        self._theme = theme
        self.line = QLineEdit()
        self.line.setObjectName("paletteLine")
        self.line.setPlaceholderText(tr(TYPE))
        self.line.setAccessibleName(tr(TYPE))
        self.line.textChanged.connect(self._find)
        self.line.installEventFilter(self)
        columns = (Column("", 0), Column("", 140), Column("", 120, RIGHT))
        self.model = RowsModel(theme, columns, self)
        self.table = DenseTable(theme, parent=self)
        self.table.setObjectName("paletteList")
        self.table.setItemDelegate(CellDelegate(theme, self.table))
        self.table.show_model(self.model)
        self.table.horizontalHeader().hide()
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.table.clicked.connect(self._clicked)
        self.hint = label(role="small", colour="amber", name="paletteHint")
        for part in (self.line, self.table, self.hint):
            self.body.addWidget(part)

    def open(self) -> None:
        """Show it empty."""
        self.line.clear()
        self._find("")
        self.present(self.line)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress:
                return self._key(event)
            return False
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is not None:
            row = self.table.currentIndex().row() + step
            self.table.select_key(self.model.key_at(max(0, min(row, self.model.rowCount() - 1))))
            self._warn("")
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter(self.table.current_key())
            return True
        return False

    def _enter(self, name: str) -> None:
        command = self._keys.commands.get(name)
        if command is not None and command.on_air:
            key = key_text(self._keys.key_of(name))
            self._warn(tr(ON_AIR, key=key) if key else tr(BY_CLICK))
        elif command is not None:
            self._run(name)

    def _clicked(self, index: QModelIndex) -> None:
        self._run(self.model.key_at(index.row()))

    def _run(self, name: str) -> None:
        command = self._keys.commands.get(name)
        if command is None or not command.enabled():
            return
        self.dismiss()
        command.run()
        self.ran.emit(name)

    def _find(self, text: str) -> None:
        commands = found(list(self._keys.commands.values()), text, self._keys.groups)
        self.model.set_rows([self._row(one) for one in commands], [one.id for one in commands])
        self.table.select_key(self.model.key_at(0))
        self._warn("")

    def _row(self, command: Command) -> RowCells:
        colour = "text" if command.enabled() else "text3"
        group = self._keys.groups.get(command.id, ("", ""))
        key = key_text(self._keys.key_of(command.id))
        return (Cell(tr(command.title), colour), Cell(tr(group), "text3"), Cell(key, "text2"))

    def _warn(self, text: str) -> None:
        self.hint.setText(text)
        self.hint.setVisible(bool(text))
