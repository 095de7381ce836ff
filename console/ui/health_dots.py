"""The health of the parts as dots in the strip, the worst first."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.core.message import QT_TRANSLATE_NOOP
from console.desk.health import HealthBoard, Part
from console.ui.theme import Theme
from console.ui.translate import tr, tr_message

PARTS = {
    "store": QT_TRANSLATE_NOOP("health", "Store"),
    "run_file": QT_TRANSLATE_NOOP("health", "Run file"),
    "awake": QT_TRANSLATE_NOOP("health", "Stay awake"),
    "backup": QT_TRANSLATE_NOOP("health", "Backup"),
    "run": QT_TRANSLATE_NOOP("health", "Run file"),
    "simulator": QT_TRANSLATE_NOOP("health", "Simulator"),
    "recording": QT_TRANSLATE_NOOP("health", "Recording"),
    "io": QT_TRANSLATE_NOOP("health", "Network"),
    "anchor": QT_TRANSLATE_NOOP("health", "Anchor's screen"),
    "wall": QT_TRANSLATE_NOOP("health", "Strategy wall"),
}

STATES = {
    "ok": QT_TRANSLATE_NOOP("health", "well"),
    "working": QT_TRANSLATE_NOOP("health", "working"),
    "warn": QT_TRANSLATE_NOOP("health", "check"),
    "bad": QT_TRANSLATE_NOOP("health", "failed"),
    "off": QT_TRANSLATE_NOOP("health", "off"),
}

COLOURS = {"ok": "fine", "working": "accent", "warn": "amber", "bad": "air", "off": "text3"}
MARKS = {"ok": "●", "working": "◌", "warn": "▲", "bad": "■", "off": "○"}
"""A shape for each state, so that colour is not the only sign."""

MOST = 3


def part_name(part: str) -> str:
    """A part as people call it; what nobody named is shown as it is."""
    return tr(PARTS[part]) if part in PARTS else part


class HealthDots(QWidget):
    """Up to three parts; a click asks for the panel."""

    clicked = Signal()

    def __init__(self, theme: Theme, board: HealthBoard) -> None:
        super().__init__()
        self.setObjectName("healthDots")
        self._theme, self._board = theme, board
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._rows: list[tuple[str, str]] = []
        board.changed.connect(self._read)
        self._read()

    @property
    def lines(self) -> list[str]:
        """What is shown, the worst first."""
        return [text for _, text in self._rows]

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._theme.font("small"))
        widest = max((metrics.horizontalAdvance(text) for text in self.lines), default=0)
        return QSize(min(widest + self._theme.px(22), self._theme.px(160)), self._theme.px(54))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.clicked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px = self._theme, self._theme.px
        painter = QPainter(self)
        painter.setFont(theme.font("small"))
        top = (self.height() - px(18) * len(self._rows)) // 2
        for state, text in self._rows:
            painter.setPen(theme.color(COLOURS[state]))
            painter.drawText(0, top, px(14), px(18), Qt.AlignmentFlag.AlignCenter, MARKS[state])
            painter.setPen(theme.color("text2"))
            room = self.width() - px(18)
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.drawText(px(18), top, room, px(18), Qt.AlignmentFlag.AlignVCenter, shown)
            top += px(18)
        painter.end()

    def _read(self) -> None:
        shown = [(name, part) for name, part in self._board.in_order() if part.state != "off"]
        self._rows = [(part.state, _line(name, part)) for name, part in shown[:MOST]]
        self.setToolTip("\n".join(_full(name, part) for name, part in shown))
        self.setAccessibleName(self.toolTip())
        self.updateGeometry()
        self.update()


def _line(name: str, part: Part) -> str:
    return part_name(name) if part.state == "ok" else f"{part_name(name)} {tr(STATES[part.state])}"


def _full(name: str, part: Part) -> str:
    note = f" · {tr_message(part.note)}" if part.note else ""
    return f"{part_name(name)}: {tr(STATES[part.state])}{note}"
