"""Text on a screen that is read from afar: lengths in 1/1080 of its height, always dark."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from console.ui.theme import Theme

BLACK = "#000000"
PRICE = "#FFD24A"
"""The price is the one warm thing on the screen."""

WIDE, HIGH = 1920, 1080
"""What the screen is laid out for; another size is a larger or smaller picture of it."""

_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_ANYWHERE = Qt.TextFlag.TextWrapAnywhere | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_SMALLER = 0.92
_TALL = 100_000


class Zone(QWidget):
    """A part of the screen that is painted anew only when what it says is another thing."""

    def __init__(self, parent: QWidget, theme: Theme, name: str) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.theme = theme
        self.view: object = None
        self.painted = 0

    def say(self, view: object, spoken: str) -> None:
        """Show this; spoken: the same for who cannot see it."""
        if view != self.view:
            self.view = view
            self.setAccessibleName(spoken)
            self.update()

    def unit(self) -> float:
        """Pixels of one unit of the layout."""
        window = self.window()
        return max(0.1, min(window.width() / WIDE, window.height() / HIGH))


class Brush:
    """Paints lines one below the other in a box, sizes in units."""

    def __init__(self, zone: Zone, painter: QPainter) -> None:
        self._zone, self._painter, self._unit = zone, painter, zone.unit()

    def px(self, units: float) -> float:
        """Units in pixels."""
        return units * self._unit

    def font(self, size: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """A font of so many units."""
        made = QFont(self._zone.theme.font("text"))
        made.setPixelSize(max(1, round(self.px(size))))
        made.setWeight(weight)
        return made

    def colour(self, role: str) -> QColor:
        """A role of the dark theme, or a colour by its code."""
        return QColor(role) if role.startswith("#") else self._zone.theme.color(role)

    def text(
        self, box: QRectF, text: str, size: float, colour: str = "text", *,
        weight: QFont.Weight = QFont.Weight.Normal, least: float = 0.55,
    ) -> float:  # fmt: skip
        """Paint wrapped text at the top of a box, smaller where it must be; its height in pixels.

        What does not fit even at `least` of its size is cut off with "…" at a whole line.
        """
        if not text or box.height() <= 0 or box.width() <= 0:
            return 0.0
        now = size
        height = self.height(box.width(), text, now, weight)
        while height > box.height() and now > size * least:
            now *= _SMALLER
            height = self.height(box.width(), text, now, weight)
        body = text
        while height > box.height() and body:
            body = body[: int(len(body) * 0.92) - 1].rstrip(" ·")
            text = f"{body}…"
            height = self.height(box.width(), text, now, weight)
        self._painter.setFont(self.font(now, weight))
        self._painter.setPen(self.colour(colour))
        self._painter.drawText(box, self._box(box.width(), text, now, weight)[1], text)
        return height

    def height(self, width: float, text: str, size: float, weight: QFont.Weight) -> float:
        """How high wrapped text is, in pixels."""
        return float(self._box(width, text, size, weight)[0].height())

    def _box(
        self, width: float, text: str, size: float, weight: QFont.Weight
    ) -> tuple[QRectF, int]:
        """The box of wrapped text and how it is broken: between words, else anywhere."""
        metrics = QFontMetricsF(self.font(size, weight))
        room = QRectF(0, 0, width, _TALL)
        box = metrics.boundingRect(room, int(_WRAP), text)
        if box.width() <= width + 1:
            return box, int(_WRAP)
        return metrics.boundingRect(room, int(_ANYWHERE), text), int(_ANYWHERE)

    def line(
        self, x: float, base: float, text: str, size: float, colour: str = "text", *,
        weight: QFont.Weight = QFont.Weight.Normal, most: float = 1e6,
    ) -> float:  # fmt: skip
        """Paint one line on its base line, elided to `most` pixels; its width in pixels."""
        font = self.font(size, weight)
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, most)
        self._painter.setFont(font)
        self._painter.setPen(self.colour(colour))
        self._painter.drawText(round(x), round(base), shown)
        return float(metrics.horizontalAdvance(shown))

    def width(self, text: str, size: float, weight: QFont.Weight = QFont.Weight.Normal) -> float:
        """How wide a line is, in pixels."""
        return float(QFontMetricsF(self.font(size, weight)).horizontalAdvance(text))

    def box(self, rect: QRectF, colour: str, edge: str = "") -> None:
        """A filled box with small round corners, with an edge of another colour."""
        painter = self._painter
        painter.setPen(self.colour(edge) if edge else Qt.PenStyle.NoPen)
        painter.setBrush(self.colour(colour))
        painter.drawRoundedRect(rect, self.px(6), self.px(6))


def begun(zone: Zone) -> tuple[QPainter, Brush]:
    """A painter on the zone's black ground."""
    zone.painted += 1
    painter = QPainter(zone)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRect(zone.rect()), QColor(BLACK))
    return painter, Brush(zone, painter)
