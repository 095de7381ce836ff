"""A button that has to be held: what must not happen by accident while on air."""

from PySide6.QtCore import QRect, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from console.ui.theme import Theme

HOLD_MS = 2_000
"""How long it has to be held."""


class HoldButton(QPushButton):
    """`held` follows after it was held for two seconds, by pointer or Space; it fills meanwhile."""

    held = Signal()

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._filling = QVariantAnimation(self)
        self._filling.setDuration(HOLD_MS)
        self._filling.setStartValue(0.0)
        self._filling.setEndValue(1.0)
        self._filling.valueChanged.connect(self._filled)
        self._filling.finished.connect(self.held)

    def _filled(self, _share: object) -> None:
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._filling.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._let_go()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._filling.start()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        super().keyReleaseEvent(event)
        if not event.isAutoRepeat():
            self._let_go()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._let_go()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        done = self._filling.currentTime() / HOLD_MS
        if self._filling.state() == QVariantAnimation.State.Running:
            painter = QPainter(self)
            wash = QColor(self._theme.color("on_air"))
            wash.setAlpha(90)
            painter.fillRect(QRect(0, 0, round(self.width() * done), self.height()), wash)
            painter.end()

    def _let_go(self) -> None:
        self._filling.stop()
        self.update()
