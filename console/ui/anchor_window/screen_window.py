"""A window for another screen: full screen there, in a window where that screen is not."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QKeyEvent, QPainter, QPaintEvent, QScreen
from PySide6.QtWidgets import QApplication, QWidget

from console.core.message import QT_TRANSLATE_NOOP
from console.ui.anchor_window.painted import BLACK
from console.ui.context import Context
from console.ui.labels import label
from console.ui.theme import Theme
from console.ui.translate import tr

ESC_AGAIN = QT_TRANSLATE_NOOP("anchor", "Press Esc once more to leave full screen")

AGAIN_MS = 2_000
"""Within this time a second Esc leaves full screen while a run is open."""


class ScreenWindow(QWidget):
    """Knows the screen it was put on, and goes into a window when that goes away.

    shut: it was closed. Everything in it is drawn dark, whatever the console's theme is.
    """

    shut = Signal()

    def __init__(self, context: Context, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setMinimumSize(480, 270)
        self.resize(1280, 720)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.context, self.desk = context, context.desk
        self.theme = Theme("dark", 1.0, self)
        self.screen_name = ""
        self._esc_at: int | None = None
        self._hint = label(name="escHint")
        self._hint.setParent(self)
        self._hint.hide()

    def show_on(self, screen: QScreen, *, full: bool) -> None:
        """Stand on a screen, the whole of it or in a window."""
        self.screen_name = screen.name()
        place = screen.availableGeometry()
        if self.isFullScreen():
            self.showNormal()
        self.setScreen(screen)
        wide, high = min(self.width(), place.width()), min(self.height(), place.height())
        middle = place.center()
        self.setGeometry(QRect(middle.x() - wide // 2, middle.y() - high // 2, wide, high))
        if full:
            self.showFullScreen()
        else:
            self.showNormal()
        self.raise_()

    def switch_full(self) -> None:
        """Full screen, or a window."""
        self._esc_at = None
        self._hint.hide()
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def fall_back(self) -> None:
        """Be a window on the first screen: the one it stood on is gone."""
        first = QApplication.primaryScreen()
        if first is not None:
            kept = self.screen_name
            self.resize(min(1280, first.availableGeometry().width()), 720)
            self.show_on(first, full=False)
            self.screen_name = kept

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            self.pressed(event)
        elif not event.isAutoRepeat():
            self._escape()

    def pressed(self, event: QKeyEvent) -> None:
        """Any key but Esc, which means something here or nothing at all."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(BLACK))
        painter.end()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.shut.emit()

    def follow_time(self) -> None:
        """Take the hint away when its time is over."""
        if self._esc_at is not None and self._now() - self._esc_at > AGAIN_MS:
            self._esc_at = None
            self._hint.hide()

    def _escape(self) -> None:
        """Leave full screen; while a run is open only when it is pressed twice."""
        if not self.isFullScreen():
            return
        on_air = self.desk.live.base.open_run is not None
        if on_air and (self._esc_at is None or self._now() - self._esc_at > AGAIN_MS):
            self._esc_at = self._now()
            self._hint.setText(tr(ESC_AGAIN))
            self._hint.adjustSize()
            self._hint.move((self.width() - self._hint.width()) // 2, 24)
            self._hint.show()
            self._hint.raise_()
            return
        self.switch_full()

    def _now(self) -> int:
        return self.desk.clock.real.steady()
