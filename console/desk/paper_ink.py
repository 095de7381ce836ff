"""Ink on pages: fonts, colours, and the marks that a page is made of.

Everything is laid out in units of 1/1200 inch, on whatever it is drawn, so that a PDF and a
picture of it are the same.
"""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontDatabase,
    QImage,
    QPainter,
    QPen,
    QTextLayout,
    QTextLine,
)

UNITS_PER_INCH = 1200
MM = UNITS_PER_INCH / 25.4
"""Units in a millimetre."""
POINT = UNITS_PER_INCH / 72
"""Units in a typographic point."""

BLACK = QColor("#14181D")
GREY = QColor("#5A6470")
FAINT = QColor("#8A939E")
HAIR = QColor("#C4CBD3")
BAND = QColor("#E6EAEF")
WASH = QColor("#F4F6F8")
HIT = QColor("#8A5200")
HIT_WASH = QColor("#FFF4DC")
DANGER = QColor("#C21A1F")
WHITE = QColor("#FFFFFF")

FAMILIES = (
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "Source Han Sans SC",
    "PingFang SC",
    "Microsoft YaHei",
    "WenQuanYi Micro Hei",
)
"""One family for Latin and Han, so that lines of both stand evenly; the first that is there."""


class Line(NamedTuple):
    """A line of text and where it is drawn; `line` belongs to a layout that must be kept."""

    line: QTextLine
    x: float
    y: float
    colour: QColor
    layout: QTextLayout

    @property
    def text(self) -> str:
        """What the line says."""
        start = self.line.textStart()
        return self.layout.text()[start : start + self.line.textLength()]


class Box(NamedTuple):
    """A rectangle: filled, framed or both; edge is the width of the frame."""

    area: QRectF
    fill: QColor | None = None
    frame: QColor | None = None
    edge: float = 0.0
    radius: float = 0.0


class Photo(NamedTuple):
    """A picture in a rectangle of its shape."""

    area: QRectF
    image: QImage


Mark = Line | Box | Photo
Page = list[Mark]
"""What is drawn on one page, in order."""


def font(points: float, *, bold: bool = False, latin: bool = False) -> QFont:
    """The font of the pages in a size in points; latin: for text without Han.

    Features that put another glyph in a letter's place stay off: a PDF then no longer says which
    letter it was. Han fonts have figures of one width without being asked.
    """
    made = QFont(_families())
    made.setPixelSize(max(1, round(points * POINT)))
    made.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for feature in ("locl", "liga"):
        made.setFeature(QFont.Tag(feature), 0)
    if latin:  # quotation marks and dots as wide as Latin wants them, not as wide as Han
        made.setFeature(QFont.Tag("palt"), 1)
    return made


def draw(painter: QPainter, page: Page) -> None:
    """Draw a page; the painter's units must be those of this module."""
    for mark in page:
        if isinstance(mark, Box):
            _draw_box(painter, mark)
        elif isinstance(mark, Photo):
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(mark.area, mark.image)
        else:
            painter.setPen(mark.colour)
            mark.line.draw(painter, QPointF(mark.x, mark.y))


def _draw_box(painter: QPainter, box: Box) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush if box.fill is None else QBrush(box.fill))
    if box.frame is None:
        painter.setPen(Qt.PenStyle.NoPen)
    else:
        painter.setPen(QPen(box.frame, box.edge, j=Qt.PenJoinStyle.MiterJoin))
    if box.radius:
        painter.drawRoundedRect(box.area, box.radius, box.radius)
    else:
        painter.drawRect(box.area)


def _families() -> list[str]:
    installed = set(QFontDatabase.families())
    return [one for one in FAMILIES if one in installed] or ["sans-serif"]
