"""A grid whose columns people move, resize and hide."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QHeaderView, QWidget

from console.ui.grid import Grid
from console.ui.tables import Column, RowsModel
from console.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex


class ArrangedGrid(Grid):
    """Keeps the widths that someone chose. arranged: someone moved or resized a column."""

    arranged = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._arranging = False
        self._widths: dict[int, int] = {}
        head = self.horizontalHeader()
        head.setSectionsMovable(True)
        head.setFirstSectionMovable(False)
        head.sectionMoved.connect(self._moved_by_hand)
        head.sectionResized.connect(self._resized_by_hand)

    def set_columns(self, columns: Sequence[Column]) -> None:
        """As for any grid; widths that someone chose are kept, and can be changed by hand."""
        self._arranging = True
        super().set_columns(columns)
        head = self.horizontalHeader()
        for column in range(len(columns)):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
        for column, width in self._widths.items():
            self.setColumnWidth(column, self._theme.px(width))
        self._arranging = False
        self.fill_rest()

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Have those columns painted and no others: in a table whose columns are hidden or moved
        Qt would paint all of them. An editor and a screen reader have to be told by Qt."""
        if self.editing or QAccessible.isActive():
            super().dataChanged(first, last, roles)
            return
        ground = self.viewport()
        top = max(0, self.rowViewportPosition(first.row()))
        below = self.rowViewportPosition(last.row()) + self.rowHeight(last.row())
        height = min(ground.height(), below) - top
        for column in range(first.column(), last.column() + 1):
            left, width = self.columnViewportPosition(column), self.columnWidth(column)
            if width and height > 0:  # a hidden one has no width
                ground.update(left, top, width, height)

    def fill_rest(self) -> None:
        """Nothing is filled once someone gave that column a width."""
        if self._rest in self._widths or self._arranging:
            return
        self._arranging = True
        super().fill_rest()
        self._arranging = False

    def arrange(
        self, order: Sequence[int], hidden: frozenset[int], widths: Mapping[int, int]
    ) -> None:
        """Show columns in this order (all of them are named), some hidden, some with a width."""
        head = self.horizontalHeader()
        self._widths = dict(widths)
        self._arranging = True
        for place, column in enumerate(order):
            if head.visualIndex(column) != place:
                head.moveSection(head.visualIndex(column), place)
            if self.isColumnHidden(column) != (column in hidden):
                self.setColumnHidden(column, column in hidden)
        self._arranging = False
        if isinstance(model := self.model(), RowsModel):
            self.set_columns(model.columns)

    def order(self) -> list[int]:
        """All columns as they stand from left to right, hidden ones too."""
        head = self.horizontalHeader()
        return [head.logicalIndex(place) for place in range(head.count())]

    def shown_columns(self) -> list[int]:
        """The columns that are shown, from left to right."""
        return [column for column in self.order() if not self.isColumnHidden(column)]

    @property
    def widths(self) -> Mapping[int, int]:
        """Columns that someone gave a width, in pixels at scale 1."""
        return self._widths

    def _moved_by_hand(self) -> None:
        if not self._arranging:
            self.arranged.emit()

    def _resized_by_hand(self, column: int, before: int, after: int) -> None:
        if not self._arranging and before and after and self.isVisible():
            self._widths[column] = round(after * 100 / max(1, self._theme.px(100)))
            self.fill_rest()
            self.arranged.emit()
