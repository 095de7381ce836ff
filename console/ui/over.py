"""What stands over the window below the strip, at the right: it moves nothing, hides no price."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QFrame, QWidget

from console.ui.theme import STRIP, Theme


class Over(QFrame):
    """A frame over a window; several stand below each other, the first made on top."""

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
        top = px(STRIP) + px(8)
        for other in window.findChildren(Over):
            if other is self:
                break
            if other.isVisible():
                top += other.height() + px(8)
        self.move(window.width() - wide - px(16), top)
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.place()
        return False
