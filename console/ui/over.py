"""What stands over the foot of the window, at the right: it moves nothing, hides no price and no
question."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QFrame, QWidget

from console.ui.theme import Theme

FOOT = 40
"""Pixels at scale 1 left free below: the tabs of the panels at the foot."""


class Over(QFrame):
    """A frame over a window; several stand above each other, the first made lowest."""

    def __init__(self, window: QWidget, theme: Theme, name: str) -> None:
        super().__init__(window)
        self.setObjectName(name)
        self._theme, self._over = theme, window
        self.hide()
        window.installEventFilter(self)

    def place(self) -> None:
        """Stand where it belongs, as large as it wants to be, above the panels."""
        px, window = self._theme.px, self._over
        self.ensurePolished()
        self.adjustSize()
        wide = min(self.sizeHint().width(), window.width() - px(32))
        self.resize(wide, self.sizeHint().height())
        foot = window.height() - px(FOOT)
        for other in window.findChildren(Over):
            if other is self:
                break
            if other.isVisible():
                foot -= other.height() + px(8)
        self.move(window.width() - wide - px(16), foot - self.height())
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.place()
        return False
