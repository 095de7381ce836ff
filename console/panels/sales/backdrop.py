"""What lies behind the lines: bands of cues, and gaps in which a source was silent."""

import pyqtgraph as pg
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from console.ui.theme import Theme

Stretch = tuple[float, float]
"""From, to, in seconds from the left edge."""


class Backdrop(pg.GraphicsObject):  # type: ignore[misc]  # pyqtgraph has no types
    """Every second cue is a shade lighter, so that cues part without lines."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._cues: tuple[Stretch, ...] = ()
        self._gaps: tuple[Stretch, ...] = ()
        self._width = 1.0
        self.setZValue(-10)

    def show_stretches(
        self, width: float, cues: tuple[Stretch, ...], gaps: tuple[Stretch, ...]
    ) -> None:
        """Cues in order, and gaps, inside a graph of some width (s)."""
        if width != self._width:
            self.prepareGeometryChange()
        self._width, self._cues, self._gaps = width, cues, gaps
        self.update()

    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, self._width, 1)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        for n, (first, end) in enumerate(self._cues):
            if n % 2:
                painter.fillRect(QRectF(first, 0, end - first, 1), self._theme.color("surface2"))
        for first, end in self._gaps:
            painter.fillRect(QRectF(first, 0, end - first, 1), self._theme.color("air_row"))
