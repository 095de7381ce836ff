"""Painting of the timeline: where a time lies, and the rows one below the other."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter

from console.panels.timeline.model import STEPS, Person, Strip, past_words
from console.show.rundown.words import clock
from console.ui.people import MINUTE
from console.ui.theme import Theme

AXIS, PLAN, TAKES, PERSON, GAP, SIDE = 20, 28, 12, 18, 4, 8
"""Pixels at scale 1: the times of day, the rows, between them, and beside them."""

LEAST_PERSON = 6
"""A person's row is never lower than this."""

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Scale:
    """A strip laid into so many pixels; people_top: where the rows of people begin, person: the
    height of such a row."""

    def __init__(self, strip: Strip, theme: Theme, zone: str, width: int, height: int) -> None:
        self.strip, self.theme, self.zone = strip, theme, zone
        self.width, self.height = width, height
        px = theme.px
        self.across = max(1, width - 2 * px(SIDE))
        self._left, self._first = px(SIDE), strip.first
        self._per_ms = self.across / (strip.end - strip.first)
        self.people_top = px(AXIS + 2 + PLAN + GAP + TAKES + 2 * GAP)
        # Rows are lower where people are many, so that nobody is left out.
        room = (height - self.people_top - px(2)) // max(1, len(strip.people))
        self.person = max(px(LEAST_PERSON), min(px(PERSON), room))

    def x(self, at: int) -> int:
        """Where an instant (ms UTC) lies."""
        return self._left + round((at - self._first) * self._per_ms)

    def time(self, x: int) -> int:
        """Which instant lies at a pixel, ms UTC."""
        return self._first + round((x - self._left) / self._per_ms)

    def box(self, start: int, end: int, top: int, height: int) -> QRect:
        """The bar of a time, a pixel short so that neighbours part."""
        left = self.x(start)
        return QRect(left, top, max(1, self.x(end) - left - 1), height)

    def person_at(self, y: int) -> int | None:
        """Which person's row lies at a height."""
        row = (y - self.people_top) // self.person
        return row if 0 <= row < len(self.strip.people) else None


def paint(painter: QPainter, scale: Scale, chosen: str) -> None:
    """Paint everything; chosen: the cue to frame."""
    painter.setFont(scale.theme.font("small"))
    _axis(painter, scale)
    _cues(painter, scale, chosen)
    _takes(painter, scale)
    for row, person in enumerate(scale.strip.people):
        _person(painter, scale, person, row)
    _now(painter, scale)


def _axis(painter: QPainter, scale: Scale) -> None:
    px, theme, strip = scale.theme.px, scale.theme, scale.strip
    room = QFontMetrics(painter.font()).horizontalAdvance("00:00") + px(24)
    per_minute = scale.across * MINUTE / (strip.end - strip.first)
    step = next((s for s in STEPS if s * per_minute >= room), STEPS[-1]) * MINUTE
    at = -(-strip.first // step) * step
    while at <= strip.end:
        x = scale.x(at)
        painter.setPen(theme.color("line"))
        painter.drawLine(x, px(AXIS), x, scale.height)
        painter.setPen(theme.color("text2"))
        box = QRect(x - room // 2, 0, room, px(AXIS))
        box.moveLeft(max(px(SIDE) // 2, min(box.left(), scale.width - box.width())))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, clock(at, scale.zone))
        at += step


def _cues(painter: QPainter, scale: Scale, chosen: str) -> None:
    px, theme = scale.theme.px, scale.theme
    top, height = px(AXIS + 2), px(PLAN)
    ink, fills = theme.color("text"), _Fills(theme)
    framed: QRect | None = None
    for bar in scale.strip.bars:
        box = scale.box(bar.start, bar.end, top, height)
        painter.fillRect(box, fills.of(bar.colour, 90 if bar.broken else 150))
        framed = box if bar.cue == chosen else framed
        if box.width() > px(36):
            painter.setPen(ink)
            _words(painter, box.adjusted(px(4), 0, -px(2), 0), bar.title)
    if framed is not None:
        painter.setPen(theme.color("accent"))
        painter.drawRect(framed.adjusted(-1, -1, 0, 0))
        painter.drawRect(framed.adjusted(-2, -2, 1, 1))


def _takes(painter: QPainter, scale: Scale) -> None:
    px = scale.theme.px
    top, colour = px(AXIS + 2 + PLAN + GAP), scale.theme.color("text3")
    for span in scale.strip.takes:
        painter.fillRect(scale.box(span.start, span.end, top, px(TAKES)), colour)


def _person(painter: QPainter, scale: Scale, person: Person, row: int) -> None:
    """One row of stretches; what is past the limit has another colour and says so in words."""
    px, theme, strip = scale.theme.px, scale.theme, scale.strip
    top, height = scale.people_top + row * scale.person, scale.person - px(3)
    fills = _Fills(theme)
    for stretch in person.shift.stretches:
        box = scale.box(stretch.start, stretch.end, top, height)
        limit = stretch.start + strip.limit
        painter.fillRect(box, fills.of("series1" if person.shift.anchor else "text3", 130))
        inner, text = box.adjusted(px(4), 0, -px(2), 0), person.name
        if stretch.end > limit:
            passed = strip.now is not None and strip.now > limit
            past = fills.of(strip.danger if passed else "amber", 180)
            painter.fillRect(scale.box(limit, stretch.end, top, height), past)
            inner.setRight(min(inner.right(), scale.x(limit)))
            text = past_words(person, strip.limit)
        if box.width() > px(28) and height >= px(12):
            painter.setPen(theme.color("text"))
            _words(painter, inner, text)


def _now(painter: QPainter, scale: Scale) -> None:
    strip = scale.strip
    if strip.now is not None and strip.first <= strip.now <= strip.end:
        top = scale.theme.px(AXIS)
        painter.fillRect(scale.x(strip.now), top, 2, scale.height, scale.theme.color("text"))


def _words(painter: QPainter, box: QRect, text: str) -> None:
    short = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, _LEFT, short)


class _Fills:
    """Colours that let the ground through, each made once a paint."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._made: dict[tuple[str, int], QColor] = {}

    def of(self, role: str, alpha: int) -> QColor:
        """The colour of a role, alpha of 255."""
        if (role, alpha) not in self._made:
            colour = QColor(self._theme.color(role))
            colour.setAlpha(alpha)
            self._made[role, alpha] = colour
        return self._made[role, alpha]
