"""The bars: filled boxes on whole pixels, which are drawn ten times faster than others."""

import numpy as np
import numpy.typing as npt
import pyqtgraph as pg
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from console.ui.theme import Theme

Floats = npt.NDArray[np.float64]

GAP = 0.12
"""Share of a bar's room that is left free on each side, where there is room for that."""

STRENGTH = 0.7
"""How much of its colour a bar has, so that lines stand out before it."""


class Bars(pg.GraphicsObject):  # type: ignore[misc]  # pyqtgraph has no types
    """Bars of equal width in seconds, standing on 0, their tops shares of the height."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._seconds, self._width = 1.0, 1
        self._starts: Floats = np.zeros(0)
        self._tops: Floats = np.zeros(0)

    def show_bars(self, seconds: float, width: int, tops: Floats) -> None:
        """Bars of `width` s from 0 on, in a graph of so many seconds; none where a top is 0."""
        if seconds != self._seconds:
            self.prepareGeometryChange()
        there = np.flatnonzero(tops > 0)
        self._seconds, self._width = seconds, width
        self._starts, self._tops = there.astype(np.float64) * width, tops[there]
        self.update()

    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, self._seconds, 1)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        look = painter.worldTransform()
        room = self._width * look.m11()
        gap = room * GAP if room >= 3 else 0.0
        left = np.rint(self._starts * look.m11() + look.dx() + gap).astype(np.int64)
        width = max(1, round(room - 2 * gap))
        foot = round(look.dy())
        high = np.maximum(1, np.rint(-self._tops * look.m22())).astype(np.int64)
        colour = _mixed(self._theme.color("series0"), self._theme.color("surface1"))
        painter.save()
        painter.resetTransform()
        for x, height in zip(left.tolist(), high.tolist(), strict=True):
            painter.fillRect(QRect(x, foot - height, width, height), colour)
        painter.restore()


def _mixed(colour: QColor, ground: QColor) -> QColor:
    """The colour over the ground, opaque: a translucent brush costs ten times as much."""
    pairs = zip(colour.getRgb()[:3], ground.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round(STRENGTH * over + (1 - STRENGTH) * under) for over, under in pairs))
