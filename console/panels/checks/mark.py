"""The sign of a finding: a disc for what blocks, a triangle for a warning."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QWidget

from console.core.message import QT_TRANSLATE_NOOP
from console.show.review.checks.finding import Severity
from console.ui.theme import Theme
from console.ui.translate import tr

ERROR = QT_TRANSLATE_NOOP("checks", "blocks")
WARNING = QT_TRANSLATE_NOOP("checks", "warning")


class Mark(QWidget):
    """Ten pixels: shape and colour say the same, and so does the tooltip."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("mark")
        self._theme = theme
        self.severity: Severity = "warning"
        self.show_severity("warning")

    def show_severity(self, severity: Severity) -> None:
        """Show this one."""
        self.severity = severity
        words = tr(ERROR if severity == "error" else WARNING)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(12), self._theme.px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        size = self._theme.px(10)
        left, top = (self.width() - size) / 2, (self._theme.px(20) - size) / 2
        error = self.severity == "error"
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("air" if error else "amber"))
        if error:
            painter.drawEllipse(QRectF(left, top, size, size))
        else:
            corners = [(left + size / 2, top), (left + size, top + size), (left, top + size)]
            painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
        painter.end()
