"""A figure of the strip: one large line over one small line."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.ui.theme import Theme

Run = tuple[str, str]
"""A piece of the small line and its colour role."""


class Figure(QWidget):
    """Draws itself; what does not fit of the small line is elided, the large line never is."""

    def __init__(self, theme: Theme, name: str, right: bool = False) -> None:
        super().__init__()
        self.setObjectName(name)
        self._theme, self._right = theme, right
        self._big, self._colour = "", "text"
        self._small: tuple[Run, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    @property
    def text(self) -> str:
        """Both lines, as a screen reader reads them."""
        return f"{self._big} {self.small}".strip()

    @property
    def small(self) -> str:
        """The small line."""
        return "".join(text for text, _ in self._small)

    def set(self, big: str, small: Sequence[Run], colour: str = "text") -> None:
        """Show these lines; repainted only where something changed."""
        runs = tuple(small)
        if (big, runs, colour) == (self._big, self._small, self._colour):
            return
        wider = (len(big), len(self.small)) != (len(self._big), sum(len(t) for t, _ in runs))
        self._big, self._small, self._colour = big, runs, colour
        self.setAccessibleName(self.text)
        self.setToolTip(self.small)
        if wider:
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        big, small = self._widths()
        return QSize(max(big, small), self._theme.px(54))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._widths()[0], self._theme.px(54))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px = self._theme, self._theme.px
        align = Qt.AlignmentFlag.AlignVCenter | (
            Qt.AlignmentFlag.AlignRight if self._right else Qt.AlignmentFlag.AlignLeft
        )
        painter = QPainter(self)
        painter.setFont(theme.font("figure"))
        painter.setPen(theme.color(self._colour))
        painter.drawText(0, 0, self.width(), px(36), align, self._big)
        painter.setFont(theme.font("small"))
        left = max(0, self.width() - self._widths()[1]) if self._right else 0
        for text, colour in self._small:
            shown = painter.fontMetrics().elidedText(
                text, Qt.TextElideMode.ElideRight, self.width() - left
            )
            painter.setPen(theme.color(colour))
            painter.drawText(
                left, px(35), self.width() - left, px(18), Qt.AlignmentFlag.AlignVCenter, shown
            )
            left += painter.fontMetrics().horizontalAdvance(text)
        painter.end()

    def _widths(self) -> tuple[int, int]:
        big = QFontMetrics(self._theme.font("figure")).horizontalAdvance(self._big)
        small = QFontMetrics(self._theme.font("small"))
        return big + 2, sum(small.horizontalAdvance(text) for text, _ in self._small) + 2
