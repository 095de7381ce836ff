"""A sheet: a frame over the window that never blocks it; Esc closes it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from console.core.message import QT_TRANSLATE_NOOP
from console.ui.labels import label
from console.ui.theme import STRIP, Theme
from console.ui.translate import tr

CLOSE = QT_TRANSLATE_NOOP("ui", "Close (Esc)")


class Sheet(QFrame):
    """Stands in the middle below the strip, at most as large as its window.

    Content goes into `body`. `closed` follows when it is closed in whichever way.
    """

    closed = Signal()

    def __init__(self, window: QWidget, theme: Theme, title: str, width: int, height: int) -> None:
        super().__init__(window)
        self.setObjectName("sheet")
        self._theme, self._wish, self._over = theme, (width, height), window
        self._before: QWidget | None = None
        px = theme.px
        outer = QVBoxLayout(self)
        outer.setContentsMargins(px(16), px(12), px(16), px(16))
        outer.setSpacing(px(12))
        head = QHBoxLayout()
        head.addWidget(label(title, role="title", name="sheetTitle"), 1)
        close = QToolButton()
        close.setObjectName("sheetClose")
        close.setText("×")
        close.setToolTip(tr(CLOSE))
        close.setAccessibleName(tr(CLOSE))
        close.clicked.connect(self.dismiss)
        head.addWidget(close)
        outer.addLayout(head)
        self.body = QVBoxLayout()
        self.body.setSpacing(px(8))
        outer.addLayout(self.body, 1)
        self.hide()
        window.installEventFilter(self)

    def present(self, focus: QWidget) -> None:
        """Show the sheet and put the focus inside; what had it before gets it back later."""
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        self._place()
        self.show()
        self.raise_()
        focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def dismiss(self) -> None:
        """Close the sheet and give the focus back."""
        if self.isHidden():
            return
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _place(self) -> None:
        px, window = self._theme.px, self._over
        top = px(STRIP) + px(16)
        width = min(px(self._wish[0]), window.width() - px(32))
        height = min(px(self._wish[1]), window.height() - top - px(16))
        self.setGeometry((window.width() - width) // 2, top, width, height)
