"""A room as it is kept: all parts of a show, and the threads that keep them."""

import logging
import random
import threading
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import ExitStack
from pathlib import Path

from console.core.action import Action, Confirmation, Intent, Outcome
from console.core.backup import RESERVE_BYTES, back_up, reserve
from console.core.clock import Clock, RehearsalClock
from console.core.fact import Batch, Taken
from console.core.ids import Ids
from console.core.io import IoThread
from console.core.journal import Decisions
from console.core.reader import Files, Readers
from console.core.side_files import SideFile, T, Work
from console.core.store import Layout, open_file, writing_lock
from console.core.table import Commit
from console.core.writer import Writer
from console.show.parts import KEPT, RULES, SETS, TABLES

Listener = Callable[[Commit], None]

log = logging.getLogger(__name__)


class Room:
    """One room file open for writing: its lock, writer, readers and io thread.

    Raises StoreError or BadInput when the file cannot be used; then nothing is left open.
    """

    def __init__(
        self,
        path: Path,
        clock: Clock,
        *,
        desk: str,
        rng: random.Random | None = None,
        reserve_bytes: int = RESERVE_BYTES,
    ) -> None:
        self.layout = Layout(path)
        self.clock = clock if isinstance(clock, RehearsalClock) else RehearsalClock(clock)
        self.desk = desk
        self.ids = Ids(clock.real, rng)  # in the order they are made in, whatever is rehearsed
        self._listeners: list[Listener] = []
        self._listening = threading.Lock()
        self._ends: list[Callable[[], None]] = []
        self._held = ExitStack()
        self._held.enter_context(writing_lock(self.layout))
        try:
            conn = open_file(path, SETS, write=True, backups=self.layout.backups)
        except BaseException:
            self._held.close()
            raise
        reserve(self.layout.reserve, reserve_bytes)
        decisions = Decisions(conn, TABLES, RULES)
        entry_rng = None if rng is None else random.Random(rng.getrandbits(64))
        ids = Ids(clock.real, entry_rng)
        self.writer = Writer(self.layout, decisions, KEPT, clock, ids, self._tell, reserve_bytes)
        self.writer.start()
        self.readers = Readers(self.layout)
        self.io = IoThread()

    def listen(self, listener: Listener) -> None:
        """Tell the listener every commit from now on, on the writer's thread."""
        with self._listening:
            self._listeners.append(listener)

    def do(
        self,
        action: Action,
        *,
        actor: str,
        reason: str = "",
        confirmed: tuple[Confirmation, ...] = (),
    ) -> "Future[Outcome]":
        """Perform an action; refusals come back in the outcome."""
        made = action.identified(self.ids.new)
        clock = self.clock
        now, steady, real = clock.wall(), clock.steady(), clock.real.steady()
        return self.writer.perform(
            Intent(made, self.desk, actor, now, steady, clock.boot, reason, confirmed, real)
        )

    def store(self, run: str, batch: Batch) -> "Future[Taken]":
        """Store facts of a run; told when they are safe on disk."""
        return self.writer.store(run, batch)

    def aside(self, file: SideFile, work: Work[T]) -> "Future[T]":
        """One short transaction on a file of reference data, when nothing else waits."""
        return self.writer.aside(file, work)

    def on_close(self, end: Callable[[], None]) -> None:
        """Have something ended before the files are closed."""
        self._ends.append(end)

    def back_up(self, run: str = "") -> "Future[Path]":
        """Copy the decisions file, or a run's, into the folder of backups, beside the writing."""
        at = self.clock.real.wall()  # backups are kept and offered by their age
        return self.readers.ask(lambda files: self._back_up(files, run, at))

    def close(self) -> None:
        """End feeds, store what waits, close all files. Returns when nothing is left running."""
        for end in self._ends:
            end()
        self.io.stop()
        self.writer.stop()
        self.readers.stop()
        self._held.close()

    def _back_up(self, files: Files, run: str, at: int) -> Path:
        conn = files.run(run) if run else files.decisions
        name = f"{run}.sqlite" if run else self.layout.room.name
        return back_up(conn or files.decisions, self.layout.backups, name, at)

    def _tell(self, commit: Commit) -> None:
        with self._listening:
            listeners = tuple(self._listeners)
        for listener in listeners:
            try:
                listener(commit)
            except Exception:  # it was stored; the other listeners are told all the same
                log.exception("a listener failed")
