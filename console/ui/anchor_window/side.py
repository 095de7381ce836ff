"""The right column: the question that viewers ask, and notes from the desk until they are read."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from console.core.message import QT_TRANSLATE_NOOP
from console.desk.live import Live
from console.show.rundown.anchor.tables import AnchorNote
from console.ui.anchor_window.note_words import Words, note_words
from console.ui.anchor_window.painted import Brush, Zone, begun
from console.ui.theme import Theme
from console.ui.translate import tr

HOW = QT_TRANSLATE_NOOP("anchor", "click here or page key: got it")
MORE = QT_TRANSLATE_NOOP("anchor", "+{count} more")

SHARES = (1.0, 0.85, 0.72)
"""How much smaller cards are written where there are many."""

CROWDED = 0.85

AMBER_GROUND, RED_GROUND = "#3B2A10", "#4A1216"
GROUNDS = {"question": "surface2", "urgent": RED_GROUND}
TONES = {"question": "text2", "urgent": "air"}


class Shown(NamedTuple):
    """A note on the screen: its id, kind and words."""

    id: str
    kind: str
    words: Words


class Side(NamedTuple):
    """What stands in the column from the top, and which is acknowledged by the page key."""

    shown: tuple[Shown, ...]
    first: str


def side(live: Live) -> Side:
    """What cannot wait and what changed, then the newest question, then what is typed."""
    if live.base.open_run is None:
        return Side((), "")
    present = live.anchor
    typed = [note for note in present.open if note.kind == "note"]
    ahead = [note for note in present.open if note.kind != "note"]
    notes = (*ahead, *present.questions[:1], *typed)
    first = present.first
    return Side(tuple(_shown(live, note) for note in notes), first.id if first else "")


def _shown(live: Live, note: AnchorNote) -> Shown:
    return Shown(note.id, note.kind, note_words(live, note))


class SideZone(Zone):
    """Cards that are clicked away; `acknowledged` with the id of the note."""

    acknowledged = Signal(str)

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent, theme, "anchorSide")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.boxes: list[tuple[str, QRectF]] = []
        self._share = 1.0

    def follow(self, view: Side) -> None:
        """Show the present."""
        spoken = " ".join(" ".join(one.words) for one in view.shown)
        self.say(view, spoken.strip())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = QPointF(event.position())
        found = next((name for name, box in self.boxes if box.contains(place)), "")
        if found:
            self.acknowledged.emit(found)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, brush = begun(self)
        self.boxes = []
        view = self.view
        if isinstance(view, Side):
            y, room = 0.0, float(self.height())
            self._share = self._fitting(brush, view)
            for number, one in enumerate(view.shown):
                more = len(view.shown) - number - 1
                high = self._high(brush, one, one.id == view.first)
                if number and y + high > room - (brush.px(76) if more else 0):
                    text = tr(MORE, count=more + 1)
                    brush.line(brush.px(34), y + brush.px(32), text, 32, "amber")
                    break
                high = min(high, room - y)
                self._card(brush, one, QRectF(0, y, self.width() - 1, high), one.id == view.first)
                y += high + brush.px(28)
        painter.end()

    def _fitting(self, brush: Brush, view: Side) -> float:
        """How large cards are written so that all can be seen; where they never can, it is
        better to read the first ones from afar."""
        for self._share in SHARES:
            high = sum(self._high(brush, one, one.id == view.first) for one in view.shown)
            if high + brush.px(28) * (len(view.shown) - 1) <= self.height():
                return self._share
        return CROWDED

    def _parts(self, one: Shown) -> list[tuple[str, float, str, QFont.Weight]]:
        tone = TONES.get(one.kind, "amber")
        large = 64.0 if one.kind in ("question", "urgent") else 46.0
        bold, normal = QFont.Weight.Bold, QFont.Weight.Normal
        return [
            (one.words.head, 30.0, tone, normal),
            (one.words.text, large * self._share, "text", bold),
            (one.words.below, 40.0 * self._share, "text", normal),
        ]

    def _high(self, brush: Brush, one: Shown, first: bool) -> float:
        inner = self.width() - 2 * brush.px(34)
        parts = [part for part in self._parts(one) if part[0]]
        high = sum(brush.height(inner, text, size, weight) for text, size, _, weight in parts)
        hint = brush.px(44) if first else 0.0
        return high + 2 * brush.px(26 * self._share) + brush.px(10) * (len(parts) - 1) + hint

    def _card(self, brush: Brush, one: Shown, box: QRectF, first: bool) -> None:
        ground = GROUNDS.get(one.kind, AMBER_GROUND)
        brush.box(box, ground, "air" if one.kind == "urgent" else "")
        self.boxes.append((one.id, box))
        edge = brush.px(26 * self._share)
        inner = box.adjusted(brush.px(34), edge, -brush.px(34), -edge)
        if first:
            inner.setBottom(inner.bottom() - brush.px(44))
        y = inner.y()
        for text, size, colour, weight in self._parts(one):
            if text:
                part = QRectF(inner.x(), y, inner.width(), inner.bottom() - y + 2)
                y += brush.text(part, text, size, colour, weight=weight) + brush.px(10)
        if first:
            brush.line(
                inner.x(), box.bottom() - brush.px(24), tr(HOW), 28, "text2", most=inner.width()
            )
