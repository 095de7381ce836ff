"""How the parts of the console are doing, told by any of them from any thread."""

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from console.core.clock import Clock, SystemClock
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.desk.desk import Desk

STATES = ("ok", "working", "warn", "bad", "off")

STORE = "store"
"""The name under which the writer is on the board."""

MANY_WAITING = 20_000
"""Facts waiting for the disk from which on it is worth a warning."""

DISK_FULL = QT_TRANSLATE_NOOP(
    "health", "The disk is full: {count} facts wait in memory. Free some space; decisions go on."
)
WAITING = QT_TRANSLATE_NOOP("health", "{count} facts wait for the disk.")
SAFE = QT_TRANSLATE_NOOP("health", "Everything is saved.")

_WORST = {"bad": 0, "warn": 1, "working": 2, "ok": 3, "off": 4}


class Part(NamedTuple):
    """The state of one part, what it says about it, and since when (ms UTC) it is so."""

    state: str
    note: Message | None
    since: int


class HealthBoard(QObject):
    """Part → state, note, since. Called from any thread (`core.ports.Health`).

    changed: with the name of the part, on the thread of the board.
    """

    changed = Signal(str)
    _told = Signal(str, str, object)

    def __init__(self, clock: Clock | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock or SystemClock()
        self.parts: dict[str, Part] = {}
        self._told.connect(self._take)

    def __call__(self, part: str, state: str, note: Message | None = None) -> None:
        """Take note of how a part is doing: ok, working, warn, bad or off."""
        self._told.emit(part, state, note)

    def state(self, part: str) -> str:
        """The state of a part, "" for one that never told."""
        found = self.parts.get(part)
        return found.state if found else ""

    def in_order(self) -> list[tuple[str, Part]]:
        """All parts, the worst first, then by name."""
        return sorted(self.parts.items(), key=lambda item: (_WORST[item[1].state], item[0]))

    @Slot(str, str, object)
    def _take(self, part: str, state: str, note: Message | None) -> None:
        before = self.parts.get(part)
        if state not in STATES or (before and (before.state, before.note) == (state, note)):
            return
        same = before is not None and before.state == state
        since = before.since if before and same else self._clock.wall()
        self.parts[part] = Part(state, note, since)
        self.changed.emit(part)


class StoreWatch(QObject):
    """Tells the board how the writer is doing: what waits for the disk, and a full disk."""

    def __init__(self, desk: Desk, board: HealthBoard) -> None:
        super().__init__(desk)
        self._desk, self._board = desk, board
        self._next = 0
        desk.ticked.connect(self._look)

    @Slot()
    def _look(self) -> None:
        """Once a second is often enough for figures that people read."""
        now = self._desk.clock.real.steady()
        if now < self._next:
            return
        self._next = now + 1_000
        writer = self._desk.room.writer
        count = f"{writer.waiting:,}"
        if writer.full:
            self._board(STORE, "bad", message(DISK_FULL, count=count))
        elif writer.waiting > MANY_WAITING:
            self._board(STORE, "warn", message(WAITING, count=count))
        else:
            self._board(STORE, "ok", message(SAFE))
