"""A grid in which single cells are chosen: typed over and walked through."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QWidget

from console.ui.arranged_grid import ArrangedGrid
from console.ui.tables import RowsModel
from console.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex

_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
_CTRL = Qt.KeyboardModifier.ControlModifier
_CURSOR = QAbstractItemView.CursorAction


class CellGrid(ArrangedGrid):
    """Like a spreadsheet: the first column stands for the whole row, and rows are dragged by it.

    escaped: Esc, while nobody types.
    """

    escaped = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._columns: list[int] = []
        self._jumping = False
        # Letters typed here begin an edit; they are no keys of commands.
        self.setProperty("types", True)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.AnyKeyPressed)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)

    def chosen(self) -> list[str]:
        """Keys of the rows of which any cell is selected, in order."""
        model = self.model()
        if not isinstance(model, RowsModel) or self.selectionModel() is None:
            return []
        rows = {row for part in self._parts() for row in range(part.top(), part.bottom() + 1)}
        return [model.key_at(row) for row in sorted(rows)]

    def chosen_columns(self) -> list[int]:
        """The columns of which any cell is selected, from left to right."""
        found: set[int] = set()
        for part in self._parts():
            found.update(range(part.left(), part.right() + 1))
        return [column for column in self.shown_columns() if column in found]

    def whole_rows(self) -> bool:
        """Whether whole rows are selected rather than cells."""
        columns = set(self.chosen_columns())
        return bool(columns) and columns == set(self.shown_columns())

    def choose(self, keys: Sequence[str]) -> None:
        """Select these rows as a whole."""
        self._columns = list(range(self.model().columnCount()))
        super().choose(keys)

    def choose_cells(self, keys: Sequence[str], columns: Sequence[int]) -> None:
        """Select the cells where these rows and columns cross."""
        self._columns = list(columns)
        super().choose(keys)

    def selectionCommand(
        self, index: Index, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """The first column selects the row. What the program chooses is not toggled by a Ctrl that
        is still held down from the key before."""
        flags = super().selectionCommand(index, event)
        if event is None and flags & QItemSelectionModel.SelectionFlag.Toggle:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        whole = index.isValid() and index.column() == 0
        return flags | QItemSelectionModel.SelectionFlag.Rows if whole else flags

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Rows are dragged by their number or band; elsewhere dragging selects cells."""
        index = self.indexAt(event.position().toPoint())
        banded = index.isValid() and self.model().data(index, Qt.ItemDataRole.UserRole) in (
            self.delegate.bands
        )
        self.setDragEnabled(index.isValid() and (index.column() == 0 or banded))
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.editing:
            super().keyPressEvent(event)
        elif event.key() in _ARROWS and event.modifiers() & _CTRL:
            self._jumping = True
            held = event.modifiers() & ~_CTRL
            super().keyPressEvent(QKeyEvent(event.type(), event.key(), held))
            self._jumping = False
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are typed into cells; where nothing is typed they do nothing."""

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        steps = {
            _CURSOR.MoveUp: (-1, 0), _CURSOR.MoveDown: (1, 0),
            _CURSOR.MoveLeft: (0, -1), _CURSOR.MoveRight: (0, 1),
        }  # fmt: skip
        if self._jumping and action in steps and self.currentIndex().isValid():
            return self._edge(*steps[action])
        return super().moveCursor(action, modifiers)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Enter goes on to the cell below, as in any spreadsheet."""
        super().closeEditor(editor, hint)
        if hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache and not self.editing:
            self._go_below()

    def _edge(self, down: int, right: int) -> QModelIndex:
        """Where filled cells end that way, or where they begin again, as in any spreadsheet."""
        at, model = self.currentIndex(), self.model()
        columns = self.shown_columns()
        rows = range(model.rowCount())
        place = columns.index(at.column()) if at.column() in columns else 0
        row, found = at.row(), at
        filled = None
        while row + down in rows and 0 <= place + right < len(columns):
            row, place = row + down, place + right
            index = model.index(row, columns[place])
            has = bool(index.data())
            if filled is None:
                filled = has and bool(at.data())
            elif filled and not has:
                return found
            if not filled and has:
                return index
            found = index
        return found

    def _go_below(self) -> None:
        at, model = self.currentIndex(), self.model()
        for row in range(at.row() + 1, model.rowCount()):
            index = model.index(row, at.column())
            if index.flags() & Qt.ItemFlag.ItemIsEditable:
                self.setCurrentIndex(index)
                return

    def _step(self, index: QModelIndex, step: int) -> QModelIndex:
        """The next cell shown that can be edited, row by row; none at the end."""
        model, columns = index.model(), self.shown_columns()
        place = columns.index(index.column()) if index.column() in columns else 0
        at = index.row() * len(columns) + place + step
        while 0 <= at < model.rowCount() * len(columns):
            row, place = divmod(at, len(columns))
            found = model.index(row, columns[place])
            if found.flags() & Qt.ItemFlag.ItemIsEditable:
                return found
            at += step
        return QModelIndex()

    def _choose(self) -> None:
        super()._choose()
        model = self.model()
        if isinstance(model, RowsModel) and not model.filling and not self._following:
            self._columns = self.chosen_columns()

    def _restore(self) -> None:
        """Select the same cells of the same rows, wherever they are now."""
        model = self.model()
        if not isinstance(model, RowsModel):
            return
        if self.chosen() == self._chosen and set(self.chosen_columns()) == set(self._columns) & set(
            self.shown_columns()
        ):
            return
        selection = QItemSelection()
        places = {key: row for row, key in enumerate(model.keys)}
        rows = sorted(places[key] for key in self._chosen if key in places)
        for first, last in runs(rows):
            for left, right in runs(sorted(self._columns)):
                selection.select(model.index(first, left), model.index(last, right))
        self._following = True
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().select(selection, flags)
        self._following = False

    def _parts(self) -> list[QItemSelectionRange]:
        if self.model() is None:
            return []
        selection = self.selectionModel().selection()
        return [selection.at(n) for n in range(selection.size())]


def runs(numbers: Sequence[int]) -> list[tuple[int, int]]:
    """Unbroken stretches of ascending numbers: first and last of each."""
    found: list[tuple[int, int]] = []
    for number in numbers:
        if found and found[-1][1] == number - 1:
            found[-1] = found[-1][0], number
        else:
            found.append((number, number))
    return found
