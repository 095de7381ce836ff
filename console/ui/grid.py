"""A table that is worked in like a spreadsheet: cells edited in place, rows chosen and moved."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QByteArray,
    QItemSelection,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyleOptionViewItem,
    QWidget,
)

from console.ui.bands import BandDelegate
from console.ui.lint_marks import LintMarks, Look
from console.ui.tables import KEY_ROLE, Column, DenseTable, RowsModel
from console.ui.theme import Theme

MIME = "application/x-liveroom-rows"

LEAST_REST = 160
"""Pixels of the column that takes the rest, where there is not even that much."""

_NOWHERE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex

EditText = Callable[[str, int], str | None]
"""What a cell's editor begins with, by row key and column; None where nothing is edited."""


class GridModel(RowsModel):
    """Prepared rows. What is typed or dropped is told and never kept: rows change when the room
    does. edited: key, column, text. dropped: keys, and the key to stand behind ("" = first)."""

    edited = Signal(str, int, str)
    dropped = Signal(list, str)

    def __init__(
        self, theme: Theme, columns: Sequence[Column], text: EditText,
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(theme, columns, parent)
        self._text = text

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.EditRole and index.isValid():
            return self._text(self.key_at(index.row()), index.column()) or ""
        return super().data(index, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        flags = super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled
        if self._text(self.key_at(index.row()), index.column()) is not None:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        keys = [self.key_at(row) for row in sorted({index.row() for index in indexes})]
        data = QMimeData()
        data.setData(MIME, QByteArray("\n".join(keys).encode()))
        return data

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        known = set(self.keys)
        keys = bytes(data.data(MIME).data()).decode(errors="replace").split("\n")
        moved = [key for key in keys if key in known]
        if row < 0:
            row = parent.row() + 1 if parent.isValid() else len(self.keys)
        if moved:
            self.dropped.emit(moved, self.key_at(row - 1))
        return bool(moved)


class GridDelegate(BandDelegate):
    """Draws grid lines and the current cell, and edits a cell in a line of text.

    look: what underlines words while a cell (key, column) is typed in; None where nothing does.
    """

    look: Callable[[str, int], Look | None] | None = None

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setObjectName("cellEditor")
        editor.setProperty("role", "cell")
        # Rows may move while someone types; what is typed belongs to the row it was begun in.
        editor.setProperty("key", index.data(KEY_ROLE))
        editor.setAccessibleName(
            self._table.model().headerData(index.column(), Qt.Orientation.Horizontal)
        )
        look = self.look(str(index.data(KEY_ROLE)), index.column()) if self.look else None
        if look is not None:
            LintMarks(editor, self.theme, look)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QLineEdit) and editor.property("before") is None:
            text = str(index.data(Qt.ItemDataRole.EditRole))
            editor.setProperty("before", text)
            editor.setText(text)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: Any, index: Index) -> None:
        if isinstance(editor, QLineEdit) and isinstance(model, GridModel):
            text = editor.text()
            if text != editor.property("before"):
                editor.setProperty("before", text)
                model.edited.emit(str(editor.property("key")), index.column(), text)


class Grid(DenseTable):
    """Enter edits, Tab goes to the next cell that takes something, rows are dragged or chosen
    together. What is chosen stays chosen while rows come, go and move. settled: typing ended."""

    settled = Signal()

    def __init__(
        self, theme: Theme, *, many: bool = True, lines: bool = True, least: int = LEAST_REST,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(theme, parent=parent)
        self._rest, self._least = -1, least
        modes = QAbstractItemView.SelectionMode
        self.setProperty("role", "grid")
        self.setSelectionMode(modes.ExtendedSelection if many else modes.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.setTabKeyNavigation(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDragDropOverwriteMode(False)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.delegate = GridDelegate(theme, self, lines=lines)
        self.setItemDelegate(self.delegate)
        self._chosen: list[str] = []

    def show_model(self, model: RowsModel) -> None:
        super().show_model(model)
        self.selectionModel().selectionChanged.connect(self._choose)

    def set_columns(self, columns: Sequence[Column]) -> None:
        """As for any table, but a column that takes the rest is never squeezed to nothing."""
        head = self.horizontalHeader()
        head.setMinimumSectionSize(self._theme.px(16))
        self._rest = next((n for n, column in enumerate(columns) if not column.width), -1)
        for number, column in enumerate(columns):
            head.setSectionResizeMode(number, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(number, self._theme.px(column.width or self._least))
        self.fill_rest()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fill_rest()

    def fill_rest(self) -> None:
        """Give the column that takes the rest what is left, or the least."""
        if self._rest >= 0:
            others = self.horizontalHeader().length() - self.columnWidth(self._rest)
            rest = self.viewport().width() - others
            self.setColumnWidth(self._rest, max(self._theme.px(self._least), rest))

    @property
    def editing(self) -> bool:
        """Whether someone types in a cell; rows must stay where they are meanwhile."""
        return self.state() == QAbstractItemView.State.EditingState

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        if not self.editing:
            self.settled.emit()

    def chosen(self) -> list[str]:
        """Keys of the rows that are selected, in order."""
        model = self.model()
        if not isinstance(model, RowsModel):
            return []
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [model.key_at(row) for row in rows]

    def choose(self, keys: Sequence[str]) -> None:
        """Select the rows with these keys."""
        self._chosen = list(keys)
        self._restore()

    def edit_cell(self, key: str, column: int) -> None:
        """Begin to edit a cell."""
        model = self.model()
        row = model.row_of(key) if isinstance(model, RowsModel) else -1
        if row >= 0:
            index = model.index(row, column)
            self.setCurrentIndex(index)
            self.scrollTo(index)
            self.edit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        index = self.currentIndex()
        if enter and not self.editing and index.isValid():
            if not index.flags() & Qt.ItemFlag.ItemIsEditable:
                index = self._step(index, 1)
            if index.isValid():
                self.setCurrentIndex(index)
                self.edit(index)
            return
        super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Rows go where the mark is; the room moves them, so the view must not take them away."""
        index = self.indexAt(event.position().toPoint())
        where, places = self.dropIndicatorPosition(), QAbstractItemView.DropIndicatorPosition
        row = self.model().rowCount()
        if index.isValid():
            row = index.row() + (where != places.AboveItem)
        if event.source() is self:
            action = Qt.DropAction.MoveAction
            self.model().dropMimeData(event.mimeData(), action, row, 0, QModelIndex())
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        self.stopAutoScroll()
        self.setState(QAbstractItemView.State.NoState)
        self.viewport().update()

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        steps = {
            QAbstractItemView.CursorAction.MoveNext: 1,
            QAbstractItemView.CursorAction.MovePrevious: -1,
        }
        if action in steps and self.currentIndex().isValid():
            return self._step(self.currentIndex(), steps[action])
        return super().moveCursor(action, modifiers)

    def _step(self, index: QModelIndex, step: int) -> QModelIndex:
        """The next cell that can be edited, row by row; none at the end."""
        model = index.model()
        width = model.columnCount()
        at = index.row() * width + index.column() + step
        while 0 <= at < model.rowCount() * width:
            found = model.index(at // width, at % width)
            if found.flags() & Qt.ItemFlag.ItemIsEditable:
                return found
            at += step
        return QModelIndex()

    def _choose(self) -> None:
        model = self.model()
        if isinstance(model, RowsModel) and not model.filling and not self._following:
            self._chosen = self.chosen()

    def _hold(self) -> None:
        chosen, held = self._chosen, self._held
        super()._hold()
        self._chosen = chosen
        if chosen and (chosen != [held] or self.chosen() != chosen):
            self._restore()

    def _go_to(self, row: int) -> None:
        self._following = True
        index = self.model().index(row, max(0, self.currentIndex().column()))
        if row >= 0:
            self.setCurrentIndex(index)
        else:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        self._following = False
        self._chosen = [self._held] if row >= 0 and self._held else []

    def _restore(self) -> None:
        model = self.model()
        if not isinstance(model, RowsModel):
            return
        places = {key: row for row, key in enumerate(model.keys)}
        selection = QItemSelection()
        for row in sorted(places[key] for key in self._chosen if key in places):
            selection.select(model.index(row, 0), model.index(row, model.columnCount() - 1))
        flag = QItemSelectionModel.SelectionFlag
        self._following = True
        self.selectionModel().select(selection, flag.ClearAndSelect | flag.Rows)
        self._following = False
