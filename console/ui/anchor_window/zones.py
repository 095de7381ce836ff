"""The parts of the anchor's screen that only say: clock, card, what is never said, foot, 3-2-1."""

from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPaintEvent
from PySide6.QtWidgets import QWidget

from console.core.message import QT_TRANSLATE_NOOP
from console.ui.anchor_window.facts import Card, Head, Point
from console.ui.anchor_window.painted import PRICE, Brush, Zone, begun
from console.ui.theme import Theme
from console.ui.translate import tr

NEXT = QT_TRANSLATE_NOOP("anchor", "next")
NEVER = QT_TRANSLATE_NOOP("anchor", "Never say: {words}")
NOTHING = QT_TRANSLATE_NOOP("anchor", "Nothing is explained now")
REHEARSAL = QT_TRANSLATE_NOOP("anchor", "REHEARSAL")
REPLAY = QT_TRANSLATE_NOOP("anchor", "REPLAY")
MARKS = {"rehearsal": REHEARSAL, "replay": REPLAY}

BOLD, STRONG = QFont.Weight.Bold, QFont.Weight.DemiBold


class HeadZone(Zone):
    """What remains, very large, what runs and what follows, and how far the cue is."""

    def follow(self, view: Head) -> None:
        """Show the present."""
        then = f"{tr(NEXT)} {view.next}" if view.next else ""
        self.say(view, f"{view.big} {view.what} {then}".strip())

    def paintEvent(self, event: QPaintEvent) -> None:
        view = self.view
        painter, brush = begun(self)
        if isinstance(view, Head):
            base = brush.px(150)
            big = "text" if view.colour in ("air", "accent") else view.colour
            used = brush.line(0, base, view.big, 150, big, weight=BOLD)
            x = used + brush.px(44)
            most = self.width() - x
            brush.line(x, base - brush.px(52), view.what, 42, "text2", most=most)
            lead = brush.line(x, base, f"{tr(NEXT)}  ", 42, "text2") if view.next else 0.0
            brush.line(
                x + lead, base, view.next, 42, "accent", weight=STRONG, most=max(1.0, most - lead)
            )
            bar = QRectF(0, self.height() - brush.px(14), self.width(), brush.px(10))
            painter.fillRect(bar, brush.colour("surface3"))
            bar.setWidth(bar.width() * view.share)
            painter.fillRect(bar, brush.colour(view.colour))
        painter.end()


class CardZone(Zone):
    """The product as it must be named, its price, what to say, with what is proved ticked."""

    def follow(self, view: Card) -> None:
        """Show the present."""
        points = " ".join(point.text for point in view.points)
        parts = (view.title, view.specs, view.alert, view.price, view.deal, view.usual, points)
        self.say(view, " ".join(part for part in (*parts, view.text) if part) or tr(NOTHING))

    def paintEvent(self, event: QPaintEvent) -> None:
        view = self.view
        painter, brush = begun(self)
        whole = QRectF(self.rect())
        if isinstance(view, Card):
            y = brush.text(QRectF(0, 0, whole.width(), brush.px(160)), view.title, 64, weight=BOLD)
            if view.specs:
                y += brush.text(QRectF(0, y, whole.width(), brush.px(96)), view.specs, 36, "text2")
            if view.price:
                y = self._money(brush, view, y + brush.px(16))
            for point in view.points:
                y += self._point(brush, point, y)
            rest = QRectF(0, y + brush.px(24), whole.width(), whole.height() - y - brush.px(24))
            brush.text(rest, view.text, 42, least=0.6)
        painter.end()

    def _money(self, brush: Brush, view: Card, y: float) -> float:
        """The price, and beside it what comes with it; beneath it where it is too wide."""
        base = y + brush.px(112)
        used = brush.line(0, base, view.price, 110, PRICE, weight=BOLD)
        if view.alert:
            used += brush.px(32)
            used += brush.line(used, base, view.alert, 64, "air", weight=BOLD)
        x = used + brush.px(40)
        most = self.width() - x
        if max(brush.width(view.deal, 42), brush.width(view.usual, 42)) > most * 1.6:
            x, most, base = 0.0, float(self.width()), base + brush.px(116)
        up = base - brush.px(52) if view.usual else base
        brush.line(x, up, view.deal, 42, most=most)
        brush.line(x, base, view.usual, 42, "text2", most=most)
        return base + brush.px(44)

    def _point(self, brush: Brush, point: Point, y: float) -> float:
        """One point; its height. What no evidence proves has no tick."""
        left, room = brush.px(52), self.height() - y
        if room < brush.px(40):
            return 0.0
        mark, colour = ("✓", "fine") if point.proven else ("•", "text3")
        box = QRectF(left, y, self.width() - left, min(room, brush.px(116)))
        high = brush.text(box, point.text, 42)
        brush.line(0, y + brush.px(44), mark, 42, colour)
        return high + brush.px(10)


class NeverZone(Zone):
    """The words that must never be said, at the foot, in red."""

    def follow(self, words: tuple[str, ...]) -> None:
        """Show the present."""
        self.say(words, tr(NEVER, words=", ".join(words)) if words else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, brush = begun(self)
        if isinstance(self.view, tuple) and self.view:
            text = f"✕ {tr(NEVER, words=' · '.join(self.view))}"
            box = QRectF(self.rect())
            high = min(box.height(), brush.height(box.width(), text, 42, QFont.Weight.Normal))
            brush.text(box.adjusted(0, box.height() - high, 0, 0), text, 42, "air")
        painter.end()


class FootZone(Zone):
    """The time of day, and for how long who is on air."""

    def follow(self, view: tuple[str, str, str]) -> None:
        """Show the present."""
        self.say(view, " ".join(view[:2]))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, brush = begun(self)
        if isinstance(self.view, tuple):
            at, words, colour = self.view
            base = self.height() - brush.px(14)
            beside = brush.width(at, 36) + brush.px(24)
            two = words and beside + brush.width(words, 32) > self.width()
            brush.line(0, base - brush.px(50) if two else base, at, 36, "text2")
            x = 0.0 if two else beside
            brush.line(x, base, words, 32, colour, most=self.width() - x)
        painter.end()


class RunMark(Zone):
    """A hatched edge that says that this is no airing; as good as away on air."""

    def follow(self, kind: str) -> None:
        """Show the kind of the run."""
        self.say(kind, tr(MARKS[kind]) if kind in MARKS else "")
        self.setVisible(kind in MARKS)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, brush = begun(self)
        if isinstance(self.view, str) and self.view in MARKS:
            hatch = QColor(brush.colour("text3"))
            painter.fillRect(self.rect(), QBrush(hatch, Qt.BrushStyle.BDiagPattern))
            word = tr(MARKS[self.view])
            wide = brush.width(word, 22, STRONG) + brush.px(32)
            middle = QRectF((self.width() - wide) / 2, 0, wide, self.height())
            painter.fillRect(middle, QColor("#000000"))
            base = self.height() - brush.px(6)
            brush.line(middle.x() + brush.px(16), base, word, 22, "text2", weight=STRONG)
        painter.end()


class Counting(NamedTuple):
    """3-2-1 as it fills the screen: the digit, the product, its price and pieces."""

    digit: str
    name: str
    price: str
    below: str


class CountZone(Zone):
    """Stands over all else while 3-2-1 counts, and a moment after."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent, theme, "anchorCount")
        self.hide()

    def follow(self, view: Counting | None) -> None:
        """Show it, or be away."""
        if view is None:
            self.hide()
            return
        self.say(view, " ".join(view))
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, brush = begun(self)
        view = self.view
        if isinstance(view, Counting):
            middle = self.width() / 2
            small = not view.digit.isdigit()
            lines = (
                (0.13, view.name, 64.0, "text"),
                (0.66, view.digit, 220.0 if small else 560.0, "fine" if small else "text"),
                (0.83, view.price, 110.0, PRICE),
                (0.94, view.below, 48.0, "text2"),
            )
            for at, text, size, colour in lines:
                wide = min(brush.width(text, size, BOLD), self.width() * 0.94)
                x = middle - wide / 2
                brush.line(
                    x, self.height() * at, text, size, colour, weight=BOLD,
                    most=self.width() * 0.94 + 1,
                )  # fmt: skip
        painter.end()
