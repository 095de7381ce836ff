"""What is seen of a window from within: delays of its event loop, and when views were painted."""

import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

PROBE_MS = 5


class Probe(QObject):
    """A 5 ms timer; delays: how much later than due it came each time, ms."""

    def __init__(self) -> None:
        super().__init__()
        self.delays: list[float] = []
        self._last = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(PROBE_MS)
        self._timer.timeout.connect(self._came)

    def start(self) -> None:
        """Probe from now on."""
        self.delays.clear()
        self._last = time.perf_counter()
        self._timer.start()

    def stop(self) -> None:
        """Probe no longer."""
        self._timer.stop()

    def _came(self) -> None:
        now = time.perf_counter()
        self.delays.append(max(0.0, (now - self._last) * 1000 - PROBE_MS))
        self._last = now


class Painted(QObject):
    """Tells at the first turn of the event loop after a widget was painted.

    shows: asked as painting begins, what the widget shows; then: told that.
    """

    def __init__(
        self, widget: QWidget, shows: Callable[[], Any], then: Callable[[Any], None]
    ) -> None:
        super().__init__(widget)
        self._shows, self._then = shows, then
        self._told = True
        self._shown: Any = None
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """As in QObject."""
        if event.type() == QEvent.Type.Paint:
            self._shown = self._shows()
            if self._told:
                self._told = False
                QTimer.singleShot(0, self._tell)
        return False

    def _tell(self) -> None:
        self._told = True
        self._then(self._shown)
