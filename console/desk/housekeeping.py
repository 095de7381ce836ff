"""What keeps a console fit for hours on air: garbage collected off the beat, errors, backups."""

import gc
import logging
import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, QTimer, Slot

from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.desk.desk import Desk

YOUNG_MS = 250
"""Often, so that each time is short: in a rush a second of garbage takes half a frame."""

SETTLED = 4
"""After so many of these times the window is up."""

OLD_EVERY = 120
"""Every so many young collections one looks through all memory, while no run is open: that takes
as long as several frames."""

BACKUP_MS = 5 * 60_000
RUN_BACKUPS_EVERY = 6
"""Of how many backups of the decisions one takes the run's file too (30 minutes)."""

FAULT = QT_TRANSLATE_NOOP(
    "desk",
    "Something went wrong inside the console ({error}). The show goes on; nothing stored was lost.",
)
NO_BACKUP = QT_TRANSLATE_NOOP("desk", "A backup could not be made ({error}).")

log = logging.getLogger(__name__)

Tell = Callable[[Message], None]


class Housekeeping(QObject):
    """Collects young garbage on a timer, old only off air; makes backups while the room is open."""

    def __init__(self, desk: Desk, tell: Tell) -> None:
        super().__init__(desk)
        self._desk, self._tell = desk, tell
        self._count = self._beat = 0
        gc.disable()
        self._young = self._timer(YOUNG_MS, self._collect)
        self._backup = self._timer(BACKUP_MS, self.back_up)

    def _timer(self, interval: int, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(interval)
        timer.timeout.connect(slot)
        timer.start()
        return timer

    def stop(self) -> None:
        """Leave the interpreter as it was."""
        self._young.stop()
        self._backup.stop()
        gc.enable()
        gc.unfreeze()

    @Slot()
    def _collect(self) -> None:
        self._beat += 1
        if self._beat == SETTLED:
            # The window is up: what is there now stays, and is never looked through. The little
            # garbage in it may stay too; to find it takes as long as ten frames.
            gc.freeze()
        elif self._beat > SETTLED:
            quiet = self._desk.live.base.open_run is None and self._beat % OLD_EVERY == 0
            gc.collect(2 if quiet else 1)

    @Slot()
    def back_up(self) -> None:
        """Back up the decisions, and every half hour the file of the open run."""
        self._save("")
        run = self._desk.live.base.open_run
        if run is not None and self._count % RUN_BACKUPS_EVERY == RUN_BACKUPS_EVERY - 1:
            self._save(run.id)
        self._count += 1

    def _save(self, run: str) -> None:
        future = self._desk.room.back_up(run)
        future.add_done_callback(lambda done: self._saved(done.exception()))

    def _saved(self, error: BaseException | None) -> None:
        """Told on a reader's thread; the notice belongs on the main one."""
        if error is not None:
            log.error("no backup: %s", error)
            what = message(NO_BACKUP, error=str(error))
            self._desk.bridge.call(lambda: self._tell(what))


class Hooks:
    """Exceptions nobody caught are logged and told; they never end the console."""

    def __init__(self, desk: Desk, tell: Tell) -> None:
        self._desk, self._tell = desk, tell
        self._before = sys.excepthook, threading.excepthook
        sys.excepthook = self._on_main
        threading.excepthook = self._on_thread

    def remove(self) -> None:
        """Put back the hooks that were there."""
        sys.excepthook, threading.excepthook = self._before

    def _on_main(
        self, kind: type[BaseException], error: BaseException, where: TracebackType | None
    ) -> None:
        log.error("not caught", exc_info=(kind, error, where))
        what = message(FAULT, error=kind.__name__)
        self._desk.bridge.call(lambda: self._tell(what))

    def _on_thread(self, args: threading.ExceptHookArgs) -> None:
        self._on_main(args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback)
