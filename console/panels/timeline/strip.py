"""The strip itself: one widget, painted whole, that knows which cue lies under the pointer."""

from bisect import bisect_right

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from console.core.message import QT_TRANSLATE_NOOP
from console.panels.timeline.model import Bar, Strip, past_words
from console.panels.timeline.painting import AXIS, GAP, PERSON, PLAN, TAKES, Scale, paint
from console.show.rundown.words import clock, duration
from console.ui.theme import Theme
from console.ui.translate import tr

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
        scale, near = self._scale(self._strip), self._theme.px(4)
        n = bisect_right(self._starts, scale.time(at.x())) - 1
        found = self._order[max(0, n)]
        within = scale.x(found.start) - near <= at.x() <= scale.x(found.end) + near
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
        row = self._scale(strip).person_at(at.y())
        if row is not None:
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
        painter.fillRect(self.rect(), self._theme.color("surface1"))
        if self._strip is not None and self._strip.bars:
            paint(painter, self._scale(self._strip), self._chosen)
        painter.end()

    def _scale(self, strip: Strip) -> Scale:
        return Scale(strip, self._theme, self._zone, self.width(), self.height())
