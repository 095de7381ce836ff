"""Which line is which: a short mark in its colour and style, and its name."""

from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.ui.theme import Theme


class Key(NamedTuple):
    """One entry: its name, colour role, and how its line looks."""

    text: str
    colour: str
    look: str
    """line, dash, dot or bar."""


class Legend(QWidget):
    """Draws entries in a row; those that do not fit are left out, the last ones first."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("salesLegend")
        self._theme = theme
        self._keys: tuple[Key, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_keys(self, keys: tuple[Key, ...]) -> None:
        """Show these."""
        if keys != self._keys:
            self._keys = keys
            self.setAccessibleName(", ".join(key.text for key in keys))
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(sum(self._width(key) for key in self._keys), self._theme.px(24))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._theme.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px = self._theme, self._theme.px
        painter = QPainter(self)
        painter.setFont(theme.font("small"))
        left, middle = 0, self.height() // 2
        for key in self._keys:
            if left + self._width(key) > self.width() + px(16):
                break
            painter.setPen(theme.color(key.colour))
            mark = QRect(left, middle - px(1), px(14), px(3))
            if key.look == "bar":
                mark = QRect(left + px(5), middle - px(6), px(5), px(12))
            for piece in _pieces(mark, {"dash": 2, "dot": 4}.get(key.look, 1)):
                painter.fillRect(piece, theme.color(key.colour))
            words = QRect(left + px(19), 0, self.width(), self.height())
            painter.setPen(theme.color("text2"))
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, key.text)
            left += self._width(key)
        painter.end()

    def _width(self, key: Key) -> int:
        words = QFontMetrics(self._theme.font("small")).horizontalAdvance(key.text)
        return words + self._theme.px(35)


def _pieces(mark: QRect, count: int) -> list[QRect]:
    """A mark cut into `count` pieces with room between them."""
    if count == 1:
        return [mark]
    step = mark.width() / count
    width = max(1, round(step * 0.6))
    return [
        QRect(mark.left() + round(n * step), mark.top(), width, mark.height()) for n in range(count)
    ]
