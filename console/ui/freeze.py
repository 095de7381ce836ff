"""Nothing jumps under the pointer: a live list keeps its order while someone is at it."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView, QPushButton, QWidget

from console.core.message import QT_TRANSLATE_NOOP
from console.ui.figures import span
from console.ui.theme import restyle
from console.ui.translate import tr

HOLD_MS = 4_000
"""How long a list is left alone after the pointer moved over it or a key was used in it."""

AMBER_MS, RED_MS = 25_000, 40_000
"""From which age of the oldest unseen one the badge is amber, then red."""

UNSEEN = QT_TRANSLATE_NOOP("ui", "↑ {count} new · {age}")
SHOW_UNSEEN = QT_TRANSLATE_NOOP("ui", "Show what came meanwhile")


class Freeze(QObject):
    """Watches a view. `frozen` while the pointer moves over it or a key was used; then `thawed`."""

    thawed = Signal()
    froze = Signal()

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._pointer, self._keys = self._timer(), self._timer()
        view.viewport().setMouseTracking(True)
        view.viewport().installEventFilter(self)
        view.installEventFilter(self)

    @property
    def frozen(self) -> bool:
        """Whether the list has to keep its order now."""
        return self._pointer.isActive() or self._keys.isActive()

    def thaw(self) -> None:
        """Let go at once, as when someone asks for what is new."""
        self._pointer.stop()
        self._keys.stop()
        self.thawed.emit()

    def touch(self) -> None:
        """Hold as after a key in the view; for keys that are taken as commands before it."""
        self._hold(self._keys)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel):
            self._hold(self._pointer)
        elif kind == QEvent.Type.KeyPress and watched is self._view:
            self._hold(self._keys)
        elif kind == QEvent.Type.Leave and self._pointer.isActive():
            self._pointer.stop()
            self._let_go()
        return False

    def _hold(self, timer: QTimer) -> None:
        was = self.frozen
        timer.start(HOLD_MS)
        if not was:
            self.froze.emit()

    def _timer(self) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(self._let_go)
        return timer

    def _let_go(self) -> None:
        if not self.frozen:
            self.thawed.emit()


class UnseenBadge(QPushButton):
    """How many are not seen yet and how old the oldest is; red with age. A click thaws the list."""

    def __init__(self, freeze: Freeze, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("unseenBadge")
        self.setToolTip(tr(SHOW_UNSEEN))
        self.setProperty("role", "unseen")
        self.setProperty("age", "")
        self.clicked.connect(freeze.thaw)
        self.hide()

    def set_unseen(self, number: int, age_ms: int) -> None:
        """Show the number and the age of the oldest (ms); hidden for none."""
        self.setVisible(number > 0)
        if number > 0:
            self.setText(tr(UNSEEN, count=f"{number:,}", age=span(age_ms)))
            self.setAccessibleName(self.text())
            old = "red" if age_ms >= RED_MS else "amber" if age_ms >= AMBER_MS else ""
            restyle(self, age=old)
