"""No sleep and no screen saver while on air; health says when that cannot be had."""

import threading

from wakepy import keep

from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.ports import Health

PART = "awake"

KEPT = QT_TRANSLATE_NOOP("health", "Sleep and screen saver are held off.")
FAILED = QT_TRANSLATE_NOOP(
    "health", "Sleep could not be held off: set this machine to stay awake by hand."
)


class Awake:
    """Holds sleep off on a thread of its own, since asking the system for it may take seconds."""

    def __init__(self, health: Health) -> None:
        self._health = health
        self._stop: threading.Event | None = None
        self._thread: threading.Thread | None = None

    def hold(self, wanted: bool) -> None:
        """Hold sleep off, or no longer."""
        if wanted and self._thread is None:
            self._stop = threading.Event()
            self._thread = threading.Thread(
                target=self._work, args=(self._stop,), name="awake", daemon=True
            )
            self._thread.start()
        elif not wanted and self._thread is not None and self._stop is not None:
            self._stop.set()
            self._thread.join()
            self._thread = self._stop = None
            self._health(PART, "off")

    def _work(self, stop: threading.Event) -> None:
        self._health(PART, "working")
        with keep.presenting(on_fail="pass") as mode:
            failed = mode.result is None or not mode.result.success
            self._health(PART, "warn" if failed else "ok", message(FAILED if failed else KEPT))
            stop.wait()
