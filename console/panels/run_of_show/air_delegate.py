"""Draws the run-of-show on air: the row of the cue on air is tall and carries what remains."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QTableView

from console.panels.run_of_show.air_rows import OnAir
from console.ui.bands import BandDelegate
from console.ui.delegates import draw_progress, key_of
from console.ui.theme import ROW, Theme

Index = QModelIndex | QPersistentModelIndex

TALL = 88
"""Pixels of the row of the cue on air at scale 1."""


class AirDelegate(BandDelegate):
    """`on_air` is what the tall row says below its cells."""

    def __init__(self, theme: Theme, table: QTableView) -> None:
        super().__init__(theme, table)
        self.on_air: OnAir | None = None
        self.progress = "air"

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        on_air = self.on_air
        if on_air is None or key_of(index) != on_air.key:
            super().paint(painter, option, index)
            return
        box = QRect(option.rect)
        upper = QStyleOptionViewItem(option)
        upper.rect = QRect(box.left(), box.top(), box.width(), self.theme.px(ROW))
        painter.fillRect(box, index.data(Qt.ItemDataRole.BackgroundRole))
        if index.column() == 0:
            edge = QRect(box.left(), box.top(), self.theme.px(4), box.height())
            painter.fillRect(edge, self.theme.color(self.progress))
        super().paint(painter, upper, index)
        painter.save()
        painter.setClipRect(box)
        self._figures(painter, box, on_air)
        painter.restore()

    def _figures(self, painter: QPainter, box: QRect, on_air: OnAir) -> None:
        """What remains, large; what was played beside it; how far it is, at the foot."""
        theme, px = self.theme, self.theme.px
        row = self.whole_row(box).adjusted(px(16), px(ROW - 4), -px(12), -px(8))
        words = QRect(row.left(), row.top(), row.width(), px(44))
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(theme.font("figure"))
        painter.setPen(theme.color(on_air.colour))
        painter.drawText(words, left, on_air.big)
        beside = QFontMetrics(theme.font("figure")).horizontalAdvance(on_air.big) + px(12)
        rest = words.adjusted(beside, px(6), 0, 0)
        painter.setFont(theme.font("text"))
        painter.setPen(theme.color("text2"))
        text = painter.fontMetrics().elidedText(
            on_air.small, Qt.TextElideMode.ElideRight, rest.width()
        )
        painter.drawText(rest, left, text)
        draw_progress(painter, theme, row, on_air.share, self.progress)
