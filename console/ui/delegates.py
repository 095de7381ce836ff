"""Drawing of cells: text with a badge pill, an edge bar, progress, the wait clock."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from console.ui.tables import CELL_ROLE, Cell
from console.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex


def wait_colour(ms: int, amber_ms: int = 25_000, red_ms: int = 40_000) -> str:
    """The colour role of a wait: text, then amber, then air."""
    return "air" if ms >= red_ms else "amber" if ms >= amber_ms else "text"


def draw_pill(
    painter: QPainter, theme: Theme, left: int, middle: int, text: str, colour: str = "text2"
) -> int:
    """Draw a badge whose left edge and vertical middle are given; its width in pixels."""
    font = theme.font("small")
    width = QFontMetrics(font).horizontalAdvance(text) + theme.px(12)
    height = theme.px(20)
    box = QRect(left, middle - height // 2, width, height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("surface3"))
    painter.drawRoundedRect(box, theme.px(4), theme.px(4))
    painter.setFont(font)
    painter.setPen(theme.color(colour))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()
    return width


def draw_progress(
    painter: QPainter, theme: Theme, box: QRect, share: float, colour: str = "accent"
) -> None:
    """A 4 px bar along the foot of `box`, filled to a share 0 to 1."""
    height = theme.px(4)
    foot = QRect(box.left(), box.bottom() - height + 1, box.width(), height)
    painter.fillRect(foot, theme.color("surface3"))
    foot.setWidth(round(box.width() * min(1.0, max(0.0, share))))
    painter.fillRect(foot, theme.color(colour))


class CellDelegate(QStyledItemDelegate):
    """Draws `Cell`s: background role, edge bar, text in its font and colour, badge, progress."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell: Cell = index.data(CELL_ROLE) or Cell(str(index.data() or ""))
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        self._background(painter, box, cell, selected)
        inner = box.adjusted(self.theme.px(8), 0, -self.theme.px(8), 0)
        align = index.data(Qt.ItemDataRole.TextAlignmentRole)
        self._text(painter, inner, cell, Qt.AlignmentFlag(align) if align else None)
        if cell.progress >= 0:
            foot = box.adjusted(self.theme.px(8), 0, -self.theme.px(8), -self.theme.px(2))
            draw_progress(painter, self.theme, foot, cell.progress, cell.bar or "accent")

    def _background(self, painter: QPainter, box: QRect, cell: Cell, selected: bool) -> None:
        if cell.back:
            painter.fillRect(box, self.theme.color(cell.back))
        if selected:
            wash = QColor(self.theme.color("surface3"))
            wash.setAlpha(150 if cell.back else 255)
            painter.fillRect(box, wash)
        if cell.bar:
            painter.fillRect(
                QRect(box.left(), box.top(), self.theme.px(4), box.height()),
                self.theme.color(cell.bar),
            )

    def _text(
        self, painter: QPainter, box: QRect, cell: Cell, align: Qt.AlignmentFlag | None
    ) -> None:
        theme = self.theme
        font = theme.font(cell.font)
        metrics = QFontMetrics(font)
        pill = 0
        if cell.badge:
            pill = QFontMetrics(theme.font("small")).horizontalAdvance(cell.badge) + theme.px(20)
        room = max(0, box.width() - pill)
        text = metrics.elidedText(cell.text, Qt.TextElideMode.ElideRight, room)
        painter.setFont(font)
        painter.setPen(theme.color(cell.colour))
        flags = align or (Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(box.adjusted(0, 0, -pill, 0), flags, text)
        if cell.badge:
            left = box.left() + min(room, metrics.horizontalAdvance(text)) + theme.px(8)
            draw_pill(painter, theme, left, box.center().y() + 1, cell.badge, cell.badge_colour)
