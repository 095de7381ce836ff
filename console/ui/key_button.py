"""A large button for what is done on air: what it does, and below it the key that does it too."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from console.ui.theme import Theme

_TEXT = {"primary": "on_accent", "amber": "on_amber", "danger": "on_air"}
_HEIGHT, _LOW, _LEAST = 56, 30, 96


class KeyButton(QPushButton):
    """Two lines, or one if it is low: without the key where that has no room.

    It never takes the focus: Space and Enter press nothing.
    """

    def __init__(
        self, theme: Theme, name: str, role: str = "", parent: QWidget | None = None, *,
        low: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._theme, self._role, self._low = theme, role, low
        self._big, self._small = "", ""
        self.setObjectName(name)
        self.setProperty("role", role)
        self.setProperty("on_air", True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def words(self) -> str:
        """What it says it does."""
        return self._big

    def say(self, big: str, small: str) -> None:
        """Show these lines; what does not fit is elided and stands in the tooltip."""
        if (big, small) == (self._big, self._small):
            return
        longer = (len(big), len(small)) != (len(self._big), len(self._small))
        self._big, self._small = big, small
        self.setAccessibleName(f"{big} {small}".strip())
        if longer:
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        big = QFontMetrics(self._theme.font("strong")).horizontalAdvance(self._big)
        small = QFontMetrics(self._theme.font("small")).horizontalAdvance(self._small)
        width = big + small + self._theme.px(8) if self._low else max(big, small)
        return QSize(width + self._theme.px(24), self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        font = "small" if self._low else "strong"
        words = QFontMetrics(self._theme.font(font)).horizontalAdvance(self._big)
        width = min(words + self._theme.px(16), self._theme.px(_LEAST))
        return QSize(width, self._theme.px(_LOW if self._low else _HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme, px = self._theme, self._theme.px
        on = self.isEnabled()
        colour = theme.color(_TEXT.get(self._role, "text") if on else "text3")
        painter = QPainter(self)
        painter.setPen(colour)
        inner = self.rect().adjusted(px(4), 0, -px(4), 0)
        if self._low:
            both = f"{self._big}  {self._small}"
            fits = QFontMetrics(theme.font("small")).horizontalAdvance(both) <= inner.width()
            self._line(painter, "small", inner, both if fits else self._big)
            painter.end()
            return
        middle = inner.center().y()
        lower = px(18) if self._small else 0
        top = middle - (px(22) + lower) // 2
        wide = QFontMetrics(theme.font("strong")).horizontalAdvance(self._big) > inner.width()
        font = "small_strong" if wide else "strong"
        self._line(painter, font, QRect(inner.left(), top, inner.width(), px(22)), self._big)
        foot = QRect(inner.left(), top + px(22), inner.width(), px(18))
        self._line(painter, "small", foot, self._small)
        painter.end()

    def _line(self, painter: QPainter, font: str, box: QRect, text: str) -> None:
        painter.setFont(self._theme.font(font))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)
