"""Drawing of cells: text with a badge pill, an edge bar, progress, the wait clock."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from console.ui.tables import CELL_ROLE, KEY_ROLE, LEFT, Cell, RowsModel
from console.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex

MOST_FITTED = 4_000
"""Texts whose fit to a width is remembered."""

_SELECTED = QStyle.StateFlag.State_Selected.value


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


def cell_of(index: Index) -> tuple[Cell, Qt.AlignmentFlag]:
    """The cell at an index and how it is aligned, from the model itself where it is ours: by
    their roles each would go through Qt and back."""
    model = index.model()
    if isinstance(model, RowsModel):
        column = index.column()
        return model.cell_at(index.row(), column), model.columns[column].align
    cell = index.data(CELL_ROLE) or Cell(str(index.data() or ""))
    align = index.data(Qt.ItemDataRole.TextAlignmentRole)
    return cell, Qt.AlignmentFlag(align) if align else LEFT


def key_of(index: Index) -> str:
    """The key of an index's row."""
    model = index.model()
    if isinstance(model, RowsModel):
        return model.key_at(index.row())
    return str(index.data(KEY_ROLE))


class Fitting:
    """Texts as they are drawn at a width, and how wide they are; remembered, since most of what
    is painted was painted a moment ago."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._known: dict[tuple[str, str, int], tuple[str, int]] = {}

    def text(self, text: str, font: str, room: int) -> tuple[str, int]:
        """The text in a font role, elided to so many pixels, and its width in pixels."""
        key = text, font, room
        found = self._known.get(key)
        if found is None:
            if len(self._known) >= MOST_FITTED:
                self._known.clear()
            metrics = QFontMetrics(self._theme.font(font))
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            found = self._known[key] = shown, metrics.horizontalAdvance(shown)
        return found

    def forget(self) -> None:
        """Fonts are others now."""
        self._known.clear()


class CellDelegate(QStyledItemDelegate):
    """Draws `Cell`s: background role, edge bar, text in its font and colour, badge, progress."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._fitting = Fitting(theme)
        theme.changed.connect(self._forget)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell, align = cell_of(index)
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        selected = bool(state.value & _SELECTED)
        if cell.back or cell.bar or selected:
            self._background(painter, box, cell, selected)
        inner = box.adjusted(self.theme.px(8), 0, -self.theme.px(8), 0)
        self._text(painter, inner, cell, align)
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
        if not cell.text and not cell.badge:
            return
        theme, width, pill = self.theme, box.width(), 0
        if cell.badge:
            pill = self._fitting.text(cell.badge, "small", width)[1] + theme.px(20)
        room = max(0, width - pill)
        text, used = self._fitting.text(cell.text, cell.font, room)
        painter.setFont(theme.font(cell.font))
        painter.setPen(theme.color(cell.colour))
        painter.drawText(box.adjusted(0, 0, -pill, 0) if pill else box, align or LEFT, text)
        if cell.badge:
            left = box.left() + min(room, used) + theme.px(8)
            draw_pill(painter, theme, left, box.center().y() + 1, cell.badge, cell.badge_colour)

    def _forget(self) -> None:
        self._fitting.forget()
