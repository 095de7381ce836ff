"""Tables for live data: strings prepared beforehand, ranged signals, fixed row heights."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from console.ui.painting import fill, paint_cells
from console.ui.theme import DENSE_ROW, ROW, Theme

KEY_ROLE = Qt.ItemDataRole.UserRole
CELL_ROLE = Qt.ItemDataRole.UserRole + 1

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter

_NOWHERE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class Cell(NamedTuple):
    """One cell as it is drawn. colour, back and badge_colour are theme roles; font a font role.

    bar: a colour role for a 4 px bar at the left edge. progress: a share 0 to 1 drawn at the foot.
    """

    text: str
    colour: str = "text"
    back: str = ""
    font: str = "text"
    tip: str = ""
    badge: str = ""
    badge_colour: str = "text2"
    bar: str = ""
    progress: float = -1.0


class Column(NamedTuple):
    """A column: its title in the language in force, its width in pixels (0: takes the rest)."""

    title: str
    width: int = 0
    align: Qt.AlignmentFlag = LEFT


RowCells = tuple["str | Cell", ...]


class RowsModel(QAbstractTableModel):
    """Rows of prepared cells, each with a key that stays the same while the row moves."""

    filled = Signal()

    def __init__(
        self, theme: Theme, columns: Sequence[Column], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.columns = tuple(columns)
        self.rows: list[RowCells] = []
        self.keys: list[str] = []
        self.filling = False
        theme.changed.connect(self._repaint)

    def set_rows(self, rows: Sequence[RowCells], keys: Sequence[str] | None = None) -> None:
        """Show these rows; views are told only of the range that differs."""
        new, names = list(rows), list(keys) if keys is not None else [""] * len(rows)
        self.filling = True
        self._take_front(new, names)
        old_count = len(self.rows)
        if len(new) > old_count:
            self.beginInsertRows(_NOWHERE, old_count, len(new) - 1)
            self._extend(new[old_count:], names[old_count:])
            self.endInsertRows()
        elif len(new) < old_count:
            self.beginRemoveRows(_NOWHERE, len(new), old_count - 1)
            del self.rows[len(new) :], self.keys[len(new) :]
            self.endRemoveRows()
        first, last = self._differing(new, names)
        self.rows, self.keys = new, names
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))
        self._settle()

    def set_row(self, row: int, cells: RowCells) -> None:
        """Show one row anew."""
        if self.rows[row] != cells:
            self.rows[row] = cells
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(self.columns) - 1))

    def cell_at(self, row: int, column: int) -> Cell:
        """A cell as it is drawn; the same as by its role, without the way through Qt."""
        cell = self.rows[row][column]
        return Cell(cell) if isinstance(cell, str) else cell

    def row_of(self, key: str) -> int:
        """Where the row with this key stands, −1 if it is not shown."""
        try:
            return self.keys.index(key)
        except ValueError:
            return -1

    def key_at(self, row: int) -> str:
        """The key of a row, "" outside."""
        return self.keys[row] if 0 <= row < len(self.keys) else ""

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        cell = self.rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell if isinstance(cell, str) else cell.text
        if role == CELL_ROLE:
            return Cell(cell) if isinstance(cell, str) else cell
        if role == KEY_ROLE:
            return self.keys[index.row()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.columns[index.column()].align
        return None if isinstance(cell, str) else self._look(cell, role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        return self.columns[section].align if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _look(self, cell: Cell, role: int) -> Any:
        if role == Qt.ItemDataRole.ForegroundRole:
            return self.theme.color(cell.colour)
        if role == Qt.ItemDataRole.BackgroundRole and cell.back:
            return self.theme.color(cell.back)
        if role == Qt.ItemDataRole.FontRole:
            return self.theme.font(cell.font)
        return (cell.tip or cell.text) if role == Qt.ItemDataRole.ToolTipRole else None

    def _take_front(self, new: list[RowCells], names: list[str]) -> None:
        """Insert what is new before all others, where the rest follows as it stood."""
        if not self.keys or not self.keys[0] or names[:1] == self.keys[:1]:
            return
        count = names.index(self.keys[0]) if self.keys[0] in names else 0
        if count and names[count:] == self.keys[: len(names) - count]:
            self.beginInsertRows(_NOWHERE, 0, count - 1)
            self.rows[:0], self.keys[:0] = new[:count], names[:count]
            self.endInsertRows()

    def _settle(self) -> None:
        self.filling = False
        self.filled.emit()

    def _extend(self, rows: list[RowCells], keys: list[str]) -> None:
        self.rows.extend(rows)
        self.keys.extend(keys)

    def _differing(self, new: list[RowCells], keys: list[str]) -> tuple[int, int]:
        """First and last row that differ from what is shown; equal lengths are given."""
        differ = [n for n, row in enumerate(new) if row != self.rows[n] or keys[n] != self.keys[n]]
        return (differ[0], differ[-1]) if differ else (0, -1)

    def _repaint(self) -> None:
        if self.rows:
            self.dataChanged.emit(
                self.index(0, 0), self.index(len(self.rows) - 1, len(self.columns) - 1)
            )


class DenseTable(QTableView):
    """A table of whole rows without grid: fixed heights, elided text, keyboard moves.

    The selected row is held by its key: when the order changes, the selection goes with the row.
    """

    picked = Signal(str)

    def __init__(self, theme: Theme, dense: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._dense = theme, dense
        self._held = ""
        self._following = False
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        # The ground is painted with the cells, so that nothing behind it has to be.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._measure()
        theme.changed.connect(self._measure)

    def paintEvent(self, event: QPaintEvent) -> None:
        ground = self._theme.color("surface1")
        if self.state() == QAbstractItemView.State.DraggingState:
            fill(self, event, ground)
            super().paintEvent(event)  # it alone knows where a drop would land
        else:
            paint_cells(self, event, self.itemDelegate(), ground)

    def show_model(self, model: RowsModel) -> None:
        """Show a model of prepared rows and lay out its columns."""
        self.setModel(model)
        model.filled.connect(self._hold)
        self.selectionModel().currentRowChanged.connect(self._moved)
        self.set_columns(model.columns)

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Give columns their widths; those of width 0 share what is left."""
        head = self.horizontalHeader()
        head.setMinimumSectionSize(self._theme.px(16))
        for number, column in enumerate(columns):
            mode = QHeaderView.ResizeMode
            head.setSectionResizeMode(number, mode.Fixed if column.width else mode.Stretch)
            if column.width:
                self.setColumnWidth(number, self._theme.px(column.width))

    def current_key(self) -> str:
        """The key of the selected row, "" for none."""
        return self._held

    def select_key(self, key: str) -> bool:
        """Select the row with this key; False when it is not shown."""
        model = self.model()
        row = model.row_of(key) if isinstance(model, RowsModel) else -1
        self._held = key if row >= 0 else ""
        self._go_to(row)
        return row >= 0

    def _go_to(self, row: int) -> None:
        self._following = True
        if row >= 0:
            self.setCurrentIndex(self.model().index(row, 0))
        else:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        self._following = False

    def _hold(self) -> None:
        model = self.model()
        if not self._held or not isinstance(model, RowsModel):
            return
        row = model.row_of(self._held)
        if row != self.currentIndex().row():
            self._go_to(row)
        if row < 0:
            self._held = ""

    def _moved(self, current: QModelIndex) -> None:
        model = self.model()
        if not isinstance(model, RowsModel) or not current.isValid():
            return
        if self._following or model.filling:
            return
        if (key := model.key_at(current.row())) != self._held:
            self._held = key
            self.picked.emit(key)

    def _measure(self) -> None:
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        height = self._theme.px(DENSE_ROW if self._dense else ROW)
        self.verticalHeader().setDefaultSectionSize(height)
        self.horizontalHeader().setFixedHeight(self._theme.px(28))
        if isinstance(model := self.model(), RowsModel):
            self.set_columns(model.columns)
