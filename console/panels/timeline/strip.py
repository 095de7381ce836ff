"""The strip itself: one widget, painted whole, that knows which cue lies under the pointer."""

from bisect import bisect_right

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from console.core.message import QT_TRANSLATE_NOOP
from console.panels.timeline.model import STEPS, Bar, Person, Strip, past_words
from console.show.rundown.words import clock, duration
from console.ui.people import MINUTE
from console.ui.theme import Theme
from console.ui.translate import tr

AXIS, PLAN, TAKES, PERSON, GAP, SIDE = 20, 28, 12, 18, 4, 8
"""Pixels at scale 1: the times of day, the rows, between them, and beside them."""

LEAST_PERSON = 6

TIP = QT_TRANSLATE_NOOP("timeline", "{cue}\n{start}–{end} · {length}")
TIP_SCENE = QT_TRANSLATE_NOOP("timeline", "{cue}\n{start}–{end} · {length} · {scene}")
NAME = QT_TRANSLATE_NOOP("timeline", "Timeline of {count} cues")


class StripView(QWidget):
    """Draws a `Strip`. picked: a cue was clicked, or reached with the arrow keys."""

    picked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("timelineStrip")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(False)
        self._theme = theme
        self._strip: Strip | None = None
        self._zone = "UTC"
        self._chosen = ""
        self._order: list[Bar] = []
        self._starts: list[int] = []
        theme.changed.connect(self.update)

    def show_strip(self, strip: Strip, zone: str) -> None:
        """Draw this from now on."""
        if (strip, zone) == (self._strip, self._zone):
            return
        self._strip, self._zone = strip, zone
        self._order = sorted(strip.bars, key=lambda bar: bar.start)
        self._starts = [bar.start for bar in self._order]
        self.setAccessibleName(tr(NAME, count=len(strip.bars)))
        self.setAccessibleDescription(
            "; ".join(filter(None, (past_words(one, strip.limit) for one in strip.people)))
        )
        self.update()

    def choose(self, cue: str) -> None:
        """Frame this cue ("" for none)."""
        if cue != self._chosen:
            self._chosen = cue
            self.update()

    def cue_at(self, at: QPoint) -> Bar | None:
        """The cue whose planned bar lies at a point, at whatever height."""
        if self._strip is None or not self._order:
            return None
        ms = self._time(at.x())
        n = bisect_right(self._starts, ms) - 1
        found = self._order[max(0, n)]
        near = self._theme.px(4)
        within = self._x(found.start) - near <= at.x() <= self._x(found.end) + near
        return found if within else None

    def sizeHint(self) -> QSize:
        people = min(4, len(self._strip.people)) if self._strip else 2
        height = AXIS + PLAN + TAKES + people * PERSON + 6 * GAP
        return QSize(self._theme.px(400), self._theme.px(height))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self.cue_at(event.position().toPoint())
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            self.picked.emit(found.cue)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is None or self._strip is None or not self._order:
            super().keyPressEvent(event)
            return
        cues = [bar.cue for bar in self._order]
        place = cues.index(self._chosen) + step if self._chosen in cues else 0
        self.picked.emit(cues[max(0, min(len(cues) - 1, place))])

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            text = self.tip_at(event.pos())
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def tip_at(self, at: QPoint) -> str:
        """What is said about what lies at a point."""
        strip = self._strip
        if strip is None:
            return ""
        row = (at.y() - self._people_top()) // self._person_height(strip)
        if 0 <= row < len(strip.people) and at.y() >= self._people_top():
            person = strip.people[row]
            return past_words(person, strip.limit) or person.name
        bar = self.cue_at(at)
        if bar is None:
            return ""
        start, end = clock(bar.start, self._zone), clock(bar.end, self._zone)
        head = TIP_SCENE if bar.scene else TIP
        length = duration(bar.end - bar.start)
        return tr(head, cue=bar.title, start=start, end=end, length=length, scene=bar.scene)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        strip = self._strip
        painter.fillRect(self.rect(), self._theme.color("surface1"))
        if strip is not None and strip.bars:
            painter.setFont(self._theme.font("small"))
            self._axis(painter, strip)
            self._cues(painter, strip)
            self._takes(painter, strip)
            for row, person in enumerate(strip.people):
                self._person(painter, strip, person, row)
            self._now(painter, strip)
        painter.end()

    def _axis(self, painter: QPainter, strip: Strip) -> None:
        px, theme = self._theme.px, self._theme
        room = QFontMetrics(painter.font()).horizontalAdvance("00:00") + px(24)
        per_minute = self._width() * MINUTE / (strip.end - strip.first)
        step = next((s for s in STEPS if s * per_minute >= room), STEPS[-1]) * MINUTE
        at = -(-strip.first // step) * step
        while at <= strip.end:
            x = self._x(at)
            painter.setPen(theme.color("line"))
            painter.drawLine(x, px(AXIS), x, self.height())
            painter.setPen(theme.color("text2"))
            box = QRect(x - room // 2, 0, room, px(AXIS))
            box.moveLeft(max(px(SIDE) // 2, min(box.left(), self.width() - box.width())))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, clock(at, self._zone))
            at += step

    def _cues(self, painter: QPainter, strip: Strip) -> None:
        px, theme = self._theme.px, self._theme
        top, height = px(AXIS + 2), px(PLAN)
        metrics = QFontMetrics(painter.font())
        ink = theme.color("text")
        frame: QRect | None = None
        for bar in strip.bars:
            box = self._box(bar.start, bar.end, top, height)
            colour = QColor(theme.color(bar.colour))
            colour.setAlpha(90 if bar.broken else 150)
            painter.fillRect(box, colour)
            if bar.cue == self._chosen:
                frame = box
            if box.width() > px(36):
                inner = box.adjusted(px(4), 0, -px(2), 0)
                painter.setPen(ink)
                text = metrics.elidedText(bar.title, Qt.TextElideMode.ElideRight, inner.width())
                painter.drawText(inner, _LEFT, text)
        if frame is not None:
            painter.setPen(theme.color("accent"))
            painter.drawRect(frame.adjusted(-1, -1, 0, 0))
            painter.drawRect(frame.adjusted(-2, -2, 1, 1))

    def _takes(self, painter: QPainter, strip: Strip) -> None:
        px = self._theme.px
        top, colour = px(AXIS + 2 + PLAN + GAP), self._theme.color("text3")
        for span in strip.takes:
            painter.fillRect(self._box(span.start, span.end, top, px(TAKES)), colour)

    def _person(self, painter: QPainter, strip: Strip, person: Person, row: int) -> None:
        """One row of stretches; what is past the limit is another colour and says so in words."""
        px, theme = self._theme.px, self._theme
        each = self._person_height(strip)
        top, height = self._people_top() + row * each, each - px(3)
        base = QColor(theme.color("series1" if person.shift.anchor else "text3"))
        base.setAlpha(130)
        for stretch in person.shift.stretches:
            box = self._box(stretch.start, stretch.end, top, height)
            painter.fillRect(box, base)
            text = person.name
            if stretch.length > strip.limit:
                over = self._box(stretch.start + strip.limit, stretch.end, top, height)
                passed = strip.now is not None and strip.now > stretch.start + strip.limit
                past = QColor(theme.color("air" if passed else "amber"))
                past.setAlpha(180)
                painter.fillRect(over, past)
                text = past_words(person, strip.limit)
            metrics = QFontMetrics(painter.font())
            if box.width() > px(28) and height >= px(12):
                painter.setPen(theme.color("text"))
                inner = box.adjusted(px(4), 0, -px(2), 0)
                if stretch.length > strip.limit:
                    inner.setRight(min(inner.right(), self._x(stretch.start + strip.limit)))
                short = metrics.elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
                painter.drawText(inner, _LEFT, short)

    def _now(self, painter: QPainter, strip: Strip) -> None:
        if strip.now is not None and strip.first <= strip.now <= strip.end:
            x = self._x(strip.now)
            painter.fillRect(x, self._theme.px(AXIS), 2, self.height(), self._theme.color("text"))

    def _people_top(self) -> int:
        return self._theme.px(AXIS + 2 + PLAN + GAP + TAKES + 2 * GAP)

    def _person_height(self, strip: Strip) -> int:
        """Rows are lower where there are many people, so that nobody is left out."""
        px = self._theme.px
        room = (self.height() - self._people_top() - px(2)) // max(1, len(strip.people))
        return max(px(LEAST_PERSON), min(px(PERSON), room))

    def _box(self, start: int, end: int, top: int, height: int) -> QRect:
        left = self._x(start)
        return QRect(left, top, max(1, self._x(end) - left - 1), height)

    def _width(self) -> int:
        return max(1, self.width() - 2 * self._theme.px(SIDE))

    def _x(self, at: int) -> int:
        strip = self._strip
        if strip is None:
            return 0
        share = (at - strip.first) / (strip.end - strip.first)
        return self._theme.px(SIDE) + round(share * self._width())

    def _time(self, x: int) -> int:
        strip = self._strip
        if strip is None:
            return 0
        share = (x - self._theme.px(SIDE)) / self._width()
        return strip.first + round(share * (strip.end - strip.first))


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
