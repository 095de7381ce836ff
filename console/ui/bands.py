"""Rows of a table that are one band from edge to edge: blocks, and what stands out."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QTableView

from console.ui.delegates import CellDelegate, cell_of, key_of
from console.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex

_FOCUS = QStyle.StateFlag.State_HasFocus.value


class BandDelegate(CellDelegate):
    """Draws the rows named in `bands` as one: the first cell's text from the left edge, the last
    cell's at the right. No spans are needed, so that rows may come, go and move."""

    def __init__(self, theme: Theme, table: QTableView, *, lines: bool = False) -> None:
        super().__init__(theme, table)
        self.bands: frozenset[str] = frozenset()
        self._table, self._lines = table, lines

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        band = bool(self.bands) and key_of(index) in self.bands
        if band:
            self._band(painter, option, index)
        else:
            super().paint(painter, option, index)
        if self._lines:
            box: QRect = option.rect
            left, top, width, height = box.left(), box.top(), box.width(), box.height()
            if not band:
                line = self.theme.color("line")
                painter.fillRect(left + width - 1, top, 1, height, line)
            painter.fillRect(left, top + height - 1, width, 1, self.theme.color("surface3"))
            state: QStyle.StateFlag = option.state
            if state.value & _FOCUS:
                self._mark(painter, box, band)

    def whole_row(self, box: QRect) -> QRect:
        """The row that a cell is part of, as far as it is seen."""
        head = self._table.horizontalHeader()
        width = min(head.length(), self._table.viewport().width())
        return QRect(max(0, -head.offset()), box.top(), width, box.height())

    def _mark(self, painter: QPainter, box: QRect, band: bool) -> None:
        """Mark the current cell; of a band, which is more than its cell, the edge alone."""
        if band:
            painter.fillRect(QRect(0, box.top(), 3, box.height()), self.theme.color("accent"))
            return
        painter.setPen(self.theme.color("accent"))
        painter.drawRect(box.adjusted(0, 0, -1, -1))
        painter.drawRect(box.adjusted(1, 1, -2, -2))

    def _band(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model, box = index.model(), option.rect
        first = cell_of(model.index(index.row(), 0))[0]
        last = cell_of(model.index(index.row(), model.columnCount() - 1))[0]
        state: QStyle.StateFlag = option.state
        self._background(painter, box, first, bool(state & QStyle.StateFlag.State_Selected))
        row = self.whole_row(box).adjusted(self.theme.px(12), 0, -self.theme.px(8), 0)
        painter.save()
        painter.setClipRect(box)
        for cell, align in (
            (first, Qt.AlignmentFlag.AlignLeft),
            (last, Qt.AlignmentFlag.AlignRight),
        ):
            painter.setFont(self.theme.font(cell.font))
            painter.setPen(self.theme.color(cell.colour))
            painter.drawText(row, align | Qt.AlignmentFlag.AlignVCenter, cell.text)
        painter.restore()
