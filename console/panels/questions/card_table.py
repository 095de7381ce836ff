"""The list of cards: two lines a card, askers and wait large beside them."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from console.ui.delegates import CellDelegate, cell_of
from console.ui.tables import Cell, DenseTable
from console.ui.theme import Theme

CARD_ROW = 48
"""Height of a card in pixels at scale 1."""

SIZES = (18, 14, 12)
"""Sizes of a large number, the first that fits: a digit cut off would make another number."""

Index = QModelIndex | QPersistentModelIndex


class CardDelegate(CellDelegate):
    """Draws a card's three cells; the selected card has the accent's outline."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell, align = cell_of(index)
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        self._ground(painter, box, index, bool(state & QStyle.StateFlag.State_Selected))
        inner = box.adjusted(self.theme.px(12), 0, -self.theme.px(12), 0)
        if index.column() == 1:
            self._lines(painter, inner.adjusted(-self.theme.px(12), 0, 0, 0), cell)
        elif cell.font == "strong":
            self._large(painter, inner, cell, right=index.column() == 2)
        else:
            self._text(painter, inner, cell, align)

    def _ground(self, painter: QPainter, box: QRect, index: Index, selected: bool) -> None:
        theme = self.theme
        if selected:
            painter.fillRect(box, theme.color("next_row"))
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), theme.color("line"))
        if not selected:
            return
        accent = theme.color("accent")
        painter.fillRect(QRect(box.left(), box.top(), box.width(), 1), accent)
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), accent)
        if index.column() == 0:
            painter.fillRect(QRect(box.left(), box.top(), theme.px(2), box.height()), accent)
        elif index.column() == index.model().columnCount() - 1:
            painter.fillRect(QRect(box.right(), box.top(), 1, box.height()), accent)

    def _lines(self, painter: QPainter, box: QRect, cell: Cell) -> None:
        """The need over what ties it."""
        theme, half = self.theme, box.height() // 2
        above, below = cell.text.split("\n", 1)
        upper = QRect(box.left(), box.top() + theme.px(3), box.width(), half - theme.px(2))
        lower = QRect(box.left(), box.top() + half, box.width(), half - theme.px(5))
        self._text(painter, upper, cell._replace(text=above), None)
        tie = cell.badge_colour or ("text2" if cell.colour == "text" else cell.colour)
        self._text(painter, lower, Cell(below, tie, font="small"), None)

    def _large(self, painter: QPainter, box: QRect, cell: Cell, right: bool) -> None:
        """Askers and wait, smaller only where the number is long."""
        font = QFont(self.theme.font("strong"))
        for size in SIZES:
            font.setPixelSize(self.theme.px(size))
            if QFontMetrics(font).horizontalAdvance(cell.text) <= box.width():
                break
        painter.setFont(font)
        painter.setPen(self.theme.color(cell.colour))
        align = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, align | Qt.AlignmentFlag.AlignVCenter, cell.text)


class CardTable(DenseTable):
    """Rows of 48 px without a head."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.setObjectName("questionCards")
        self.setItemDelegate(CardDelegate(theme, self))
        self.horizontalHeader().hide()

    def _measure(self) -> None:
        super()._measure()
        self.verticalHeader().setDefaultSectionSize(self._theme.px(CARD_ROW))
