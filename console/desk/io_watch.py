"""Watches that the io loop turns: a feed that hangs in it would hold up all others."""

import sys
from pathlib import Path
from types import FrameType

from PySide6.QtCore import QObject, Slot

from console.core.message import QT_TRANSLATE_NOOP, message
from console.desk.desk import Desk
from console.desk.health import HealthBoard

IO = "io"
"""The name under which the loop is on the board."""

EVERY_MS, PATIENCE_MS = 1_000, 3_000

STUCK = QT_TRANSLATE_NOOP(
    "health",
    "Feeds stand still for {seconds} s: {what} does not give way. Switch it off and open the"
    " console again; decisions go on.",
)
TURNS = QT_TRANSLATE_NOOP("health", "Feeds and outputs answer.")
SOMETHING = QT_TRANSLATE_NOOP("health", "something")


class IoWatch(QObject):
    """Asks the loop for a sign once a second; without one the board is told who holds it."""

    def __init__(self, desk: Desk, board: HealthBoard) -> None:
        super().__init__(desk)
        self._desk, self._board = desk, board
        self._asked: int | None = None
        self._answered = self._next = 0
        desk.ticked.connect(self._look)

    @Slot()
    def _look(self) -> None:
        now = self._desk.clock.real.steady()
        if now < self._next:
            return
        self._next = now + EVERY_MS
        if self._asked is None or self._answered >= self._asked:
            self._asked = now
            self._desk.room.io.loop.call_soon_threadsafe(self._answer, now)
        waited = now - self._asked if self._answered < self._asked else 0
        if waited >= PATIENCE_MS:
            culprit = self._culprit() or message(SOMETHING)
            self._board(IO, "bad", message(STUCK, seconds=waited // 1000, what=culprit))
        elif self._answered:
            self._board(IO, "ok", message(TURNS))

    def _answer(self, asked: int) -> None:
        """On the io thread: it turns."""
        self._answered = asked

    def _culprit(self) -> str:
        """The folder of the feed or output whose code the io thread is in, "" if in none."""
        frame: FrameType | None = sys._current_frames().get(self._desk.room.io.thread_id)
        while frame is not None:
            parts = Path(frame.f_code.co_filename).parts
            for package in ("feeds", "outputs"):
                if package in parts[:-1]:
                    return parts[parts.index(package) + 1]
            frame = frame.f_back
        return ""
