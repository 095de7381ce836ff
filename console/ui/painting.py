"""Painting of tables: all cells that are to be seen anew in one go.

QTableView asks the model for each cell's index, flags and size before it has the cell painted.
Every such question, put to a model written in Python, has to win the interpreter anew; beside a
busy thread that takes longer than the painting. Here only the delegate is asked.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple, cast

from PySide6.QtCore import QItemSelectionRange, QRect
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QHeaderView,
    QStyle,
    QStyleOptionViewItem,
    QTableView,
)

_PLAIN = QStyle.StateFlag.State_Enabled
_CHOSEN = _PLAIN | QStyle.StateFlag.State_Selected
_FOCUS = QStyle.StateFlag.State_HasFocus
STATES = ((_PLAIN, _PLAIN | _FOCUS), (_CHOSEN, _CHOSEN | _FOCUS))
"""State of a cell by whether it is selected, then by whether it is the current one."""

Span = tuple[int, int, int]
"""A row or column: its number in the model, where it begins, and its size in pixels."""


class _Chosen(NamedTuple):
    """What is selected, and the current cell while the table has the focus."""

    ranges: list[tuple[int, int, int, int]]
    current: tuple[int, int]

    def state(self, row: int, column: int) -> QStyle.StateFlag:
        """The state that a cell is drawn in."""
        selected = any(
            top <= row <= bottom and left <= column <= right
            for top, left, bottom, right in self.ranges
        )
        return STATES[selected][(row, column) == self.current]


def fill(table: QTableView, event: QPaintEvent, ground: QColor) -> None:
    """Fill what is to be painted with the ground."""
    painter = QPainter(table.viewport())
    painter.fillRect(event.rect(), ground)
    painter.end()


def paint_cells(
    table: QTableView, event: QPaintEvent, delegate: QAbstractItemDelegate, ground: QColor
) -> None:
    """Fill what is to be painted with the ground, and have the delegate paint the cells on it."""
    model, painter = table.model(), QPainter(table.viewport())
    option = QStyleOptionViewItem()
    option.initFrom(table)
    chosen, drawn = _chosen(table), set()
    try:
        for area in cast(Iterable[QRect], event.region()):
            painter.fillRect(area, ground)
            columns = list(_spans(table.horizontalHeader(), area.left(), area.right()))
            for row, top, height in _spans(table.verticalHeader(), area.top(), area.bottom()):
                for column, left, width in columns:
                    if (row, column) not in drawn:
                        drawn.add((row, column))
                        option.rect = QRect(left, top, width, height)
                        option.state = chosen.state(row, column)
                        delegate.paint(painter, option, model.createIndex(row, column))
    finally:
        painter.end()


def _spans(header: QHeaderView, first: int, last: int) -> Iterator[Span]:
    """The rows or columns between two places of the viewport, as they stand there."""
    place = header.visualIndexAt(first)
    at = header.sectionViewportPosition(header.logicalIndex(place)) if place >= 0 else 0
    count = header.count()
    while 0 <= place < count and at <= last:
        section = header.logicalIndex(place)
        size = header.sectionSize(section)  # 0 where it is hidden
        if size:
            yield section, at, size
        at += size
        place += 1


def _chosen(table: QTableView) -> _Chosen:
    selected = table.selectionModel().selection()
    ranges: list[QItemSelectionRange] = [selected.at(n) for n in range(selected.size())]
    current, focus = table.currentIndex(), table.hasFocus() or table.viewport().hasFocus()
    return _Chosen(
        [(one.top(), one.left(), one.bottom(), one.right()) for one in ranges],
        (current.row(), current.column()) if focus else (-1, -1),
    )
