"""The lanes under the graph, on the same clock."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPolygon
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.panels.sales.lanes import Lane, Mark
from console.panels.sales.plot import GUTTER, MARGIN, NOW
from console.panels.sales.span import Span
from console.ui.theme import Theme
from console.ui.translate import tr

LANE = 18
"""Height of a lane in pixels at scale 1."""


class LaneView(QWidget):
    """Draws lanes; pointed and clicked tell x as the graph does."""

    pointed = Signal(float)
    clicked = Signal(float)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("salesLanes")
        self._theme = theme
        self._span: Span | None = None
        self._lanes: tuple[Lane, ...] = ()
        self._now = self._hover = self._moment = -1.0
        self._now_role = NOW
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def draw(self, span: Span, lanes: tuple[Lane, ...], now: float, role: str = NOW) -> None:
        """Show these; now: x of now, below 0 for none, in a colour role."""
        self._span, self._now, self._now_role = span, now, role
        self.keep(lanes)

    def keep(self, lanes: tuple[Lane, ...]) -> None:
        """Show these lanes, as many as there is room for."""
        if len(lanes) != len(self._lanes):
            self._lanes = lanes
            self.updateGeometry()
        self._lanes = lanes
        self.update()

    def point_at(self, x: float) -> None:
        """Stand a line at x; below 0 takes it away."""
        if x != self._hover:
            self._hover = x
            self.update()

    def mark_moment(self, x: float) -> None:
        """Stand a line at the moment that is looked at."""
        self._moment = x
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, self._theme.px(LANE) * len(self._lanes) + self._theme.px(6))

    def minimumSizeHint(self) -> QSize:
        return QSize(100, self.sizeHint().height())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.pointed.emit(self._x(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        x = self._x(event.position())
        if event.button() == Qt.MouseButton.LeftButton and x >= 0:
            self.clicked.emit(x)

    def leaveEvent(self, event: QEvent) -> None:
        self.pointed.emit(-1.0)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px = self._theme, self._theme.px
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("surface1"))
        painter.setFont(theme.font("small"))
        for n, lane in enumerate(self._lanes):
            box = QRect(0, n * px(LANE), self.width(), px(LANE))
            painter.fillRect(QRect(0, box.bottom(), box.width(), 1), theme.color("surface2"))
            painter.setPen(theme.color("text3"))
            painter.drawText(
                box.adjusted(px(8), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, tr(lane.title)
            )
            self._lane(painter, lane, box)
        painter.setClipping(False)
        for x, role in (
            (self._moment, "accent"),
            (self._hover, "text3"),
            (self._now, self._now_role),
        ):
            if self._span is not None and 0 <= x <= self._span.seconds:
                painter.fillRect(QRect(self._px(x), 0, 1, self.height()), theme.color(role))
        painter.end()

    def _lane(self, painter: QPainter, lane: Lane, box: QRect) -> None:
        """Draw a lane's marks; the text of a moment has the room up to the next."""
        span = self._span
        if span is None:
            return
        left, right = self._px(0), self._px(span.seconds)
        painter.setClipRect(QRect(left, box.top(), right - left, box.height()))
        for n, mark in enumerate(lane.marks):
            at = self._px(mark.at / 1000 - span.first)
            until = mark.end if mark.end is not None else span.last * 1000
            if mark.shape == "band":
                end = self._px(until / 1000 - span.first)
                if end > left and at < right:
                    self._band(
                        painter, mark, QRect(at, box.top(), max(2, end - at), box.height()), left
                    )
                continue
            after = lane.marks[n + 1].at if n + 1 < len(lane.marks) else None
            room = right if after is None else self._px(after / 1000 - span.first)
            if left - box.height() <= at <= right:
                self._moment_mark(painter, mark, QRect(at, box.top(), room - at, box.height()))
        painter.setClipping(False)

    def _band(self, painter: QPainter, mark: Mark, box: QRect, left: int) -> None:
        theme, px = self._theme, self._theme.px
        painter.fillRect(box.adjusted(0, px(2), -1, -px(2)), theme.color(mark.colour))
        inner = QRect(box)
        inner.setLeft(max(box.left(), left) + px(6))
        inner.setRight(box.right() - px(4))
        if inner.width() > px(16):
            bright = mark.colour.startswith("series")
            painter.setPen(theme.color("on_amber" if bright else "text2"))
            self._words(painter, inner, mark.text)

    def _moment_mark(self, painter: QPainter, mark: Mark, box: QRect) -> None:
        theme, px = self._theme, self._theme.px
        size, middle = px(8), box.center().y()
        spot = QRect(box.left() - size // 2, middle - size // 2 + 1, size, size)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(mark.colour))
        if mark.shape == "circle":
            painter.drawEllipse(spot)
        elif mark.shape == "square":
            painter.drawRect(spot)
        else:
            top = QPoint(spot.center().x(), spot.top())
            painter.drawPolygon(QPolygon([top, spot.bottomRight(), spot.bottomLeft()]))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        words = box.adjusted(size, 0, -px(6), 0)
        if mark.text and words.width() > px(20):
            painter.setPen(theme.color("text2"))
            self._words(painter, words, mark.text)

    def _words(self, painter: QPainter, box: QRect, text: str) -> None:
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)

    def _px(self, x: float) -> int:
        """Seconds from the left edge → pixels."""
        left, width = self._area()
        return left + round(x * width / (self._span.seconds if self._span else 1))

    def _x(self, at: QPointF) -> float:
        left, width = self._area()
        if self._span is None or not left <= at.x() <= left + width:
            return -1.0
        return (at.x() - left) * self._span.seconds / width

    def _area(self) -> tuple[int, int]:
        left = self._theme.px(GUTTER)
        return left, max(1, self.width() - left - self._theme.px(MARGIN))
