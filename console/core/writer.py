"""The writer: the one thread that changes files. Actions first, then facts, then the derived."""

import logging
import sqlite3
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

from console.core.action import Intent, Outcome
from console.core.backup import RESERVE_BYTES, give_back, reserve
from console.core.clock import Clock, SystemClock
from console.core.derive import advance
from console.core.errors import Refused, StoreError
from console.core.fact import Batch, Taken
from console.core.facts import FactsFile
from console.core.ids import Ids
from console.core.journal import Decisions, Unconfirmed, last_seq
from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.run_files import Kept, RunFiles, greatest_seq, is_damage
from console.core.side_files import SideFile, SideFiles, SideWork, Work
from console.core.store import Layout
from console.core.table import Commit
from console.core.waiting import Pace, Piece, Queue, Settling, Turns, WaitingAction

LIVE_DEADLINE_MS = 1_000
"""A live decision that was not carried out within this time is refused, never done later."""

SWITCH_SECONDS = 0.00002
"""How long a thread keeps the interpreter from others. Every statement, and every call into Qt,
gives it away and has to win it back, from a busy thread only after this time."""

RETRY_SECONDS = 0.5
TOO_LATE = QT_TRANSLATE_NOOP(
    "store", "The disk did not answer within a second. Nothing was done; press again."
)
NO_ROOM = QT_TRANSLATE_NOOP(
    "store", "The disk is full. Nothing was changed; free some space and try again."
)
NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "store", "The disk refused to write ({error}). Nothing was changed."
)
FAULTY = QT_TRANSLATE_NOOP(
    "store", "This could not be done, by a fault of the console ({error}). Nothing was changed."
)
CLOSED = QT_TRANSLATE_NOOP("store", "The room is closed. Nothing was changed.")

log = logging.getLogger(__name__)

T = TypeVar("T")


class Writer(threading.Thread):
    """Owns the only writing connections of a room. Tells `news` on its own thread."""

    def __init__(
        self, layout: Layout, decisions: Decisions, kept: Kept, clock: Clock, ids: Ids,
        news: Callable[[Commit], None], reserve_bytes: int = RESERVE_BYTES,
    ) -> None:  # fmt: skip
        super().__init__(name="writer")
        self.layout = layout
        self.full = False
        self._decisions, self._kept, self._clock, self._ids = decisions, kept, clock, ids
        self._news, self._reserve_bytes = news, reserve_bytes
        self._kind_of = {kind.row: kind for kind in kept.kinds}
        self._queue = Queue()
        self._wake = threading.Condition()
        self._stopping = self._closed = False
        self.files = RunFiles(layout, kept)
        self._side = SideFiles(layout.backups)
        self._settling = Settling()
        self._pace = Pace()
        self._turns = Turns()
        self._real = SystemClock()  # what the disk and this thread do takes real time
        self.seq = max(last_seq(decisions.conn), greatest_seq(layout.run_files()))

    def perform(self, intent: Intent) -> "Future[Outcome]":
        """Queue an action; the future is told its outcome after the commit."""
        done: Future[Outcome] = Future()
        with self._wake:
            if self._closed:
                done.set_result(Outcome(None, message(CLOSED)))
            else:
                self._queue.actions.append(WaitingAction(intent, self._real.steady(), done))
            self._wake.notify()
        return done

    def store(self, run: str, batch: Batch) -> "Future[Taken]":
        """Queue facts of a run from a feed that waits; told when they are safe on disk."""
        with self._wake:
            if self._closed:
                return _refused()
            done = self._queue.add_facts(run, batch)
            self._wake.notify()
        return done

    def offer(self, run: str, batch: Batch) -> "Future[Taken]":
        """The same from a feed that cannot wait: with no room left the least are dropped."""
        with self._wake:
            if self._closed:
                return _refused()
            done = self._queue.add_facts(run, self._queue.thin(run, batch, self._kind_of))
            self._wake.notify()
        return done

    def settled(self, run: str) -> "Future[None]":
        """Opens a run's file; told when all its facts are stored and all derived is complete."""
        with self._wake:
            self._turns.behind[run] = None
            done = self._settling.add(run)
            self._wake.notify()
        return done

    def aside(self, file: SideFile, work: Work[T]) -> "Future[T]":
        """Queue one short transaction on a file of reference data: it goes behind all else."""
        done: Future[T] = Future()
        with self._wake:
            if self._stopping:
                done.set_exception(StoreError(message(CLOSED)))
            else:
                self._queue.aside.append(SideWork(file, work, done))
            self._wake.notify()
        return done

    @property
    def waiting(self) -> int:
        """Facts that wait for the disk."""
        return self._queue.waiting

    def stop(self) -> None:
        """Carry out what waits, then end; returns when the thread has ended."""
        with self._wake:
            self._stopping = True
            self._wake.notify()
        self.join()

    def run(self) -> None:
        """The thread: one piece of work at a time until it is stopped and drained."""
        sys.setswitchinterval(SWITCH_SECONDS)
        try:
            while self._turn():
                pass
        finally:
            with self._wake:
                self._closed = True
                actions, aside = self._queue.left()
            for action in actions:  # whoever still waits for an answer gets one
                action.done.set_result(Outcome(None, message(CLOSED)))
            for work in aside:
                work.done.set_exception(StoreError(message(CLOSED)))
            self.files.close()
            self._side.close()
            self._decisions.conn.close()

    def _turn(self) -> bool:
        """One piece of work, the most urgent; False when stopped and nothing is left."""
        with self._wake:
            queue = self._queue
            while not (queue.actions or self._facts_next() or self._derive_next() or queue.aside):
                if self._stopping and not self._queue.facts:
                    return False
                self._wake.wait(
                    RETRY_SECONDS if self.full else self._turns.patience(self._real.steady())
                )
                if self.full and (reserve(self.layout.reserve, self._reserve_bytes)):
                    self.full = False
                elif self.full and self._stopping:
                    return False
            action = queue.actions.popleft() if queue.actions else None
            pieces = [] if action or not self._facts_next() else queue.take_facts(self._pace.rows)
            idle = not (action or pieces or self._derive_next())
            aside = queue.aside.popleft() if idle and queue.aside else None
        if action is not None:
            self._act(action)
        elif pieces:
            self._store(pieces)
        elif aside is not None:
            self._side.carry_out(aside)
        else:
            self._derive(next(iter(self._turns.behind)))
        return True

    def _derive_next(self) -> bool:
        """Whether something is to be derived now; nobody who waits for it waits in vain."""
        hurry = self._stopping or bool(self._settling.waiting)
        return not self.full and self._turns.ready(self._real.steady(), hurry)

    def _facts_next(self) -> bool:
        """Facts are made safe first; where they never pause, what is derived follows between."""
        due = self._derive_next() and self._real.steady() >= self._turns.due
        return bool(self._queue.facts) and not self.full and not due

    def _act(self, waiting: WaitingAction) -> None:
        if not waiting.done.set_running_or_notify_cancel():
            return  # a desk that has given up waiting has told so already
        live = waiting.intent.action.live
        if live and self._real.steady() - waiting.since > LIVE_DEADLINE_MS:
            waiting.done.set_result(Outcome(None, message(TOO_LATE)))
            return
        waiting.done.set_result(self._perform(waiting.intent))

    def _perform(self, intent: Intent, again: bool = True) -> Outcome:
        try:
            commit = self._decisions.perform(intent, self.seq + 1, self._ids.new())
        except Refused as error:
            return Outcome(None, error.what)
        except Unconfirmed as error:
            return Outcome(None, error.what, error.concerns)
        except sqlite3.Error as error:
            if _is_full(error) and self._no_room() and again:
                return self._perform(intent, again=False)
            log.error("action %s not written: %s", intent.action.kind, error)
            why = NO_ROOM if _is_full(error) else NOT_WRITTEN
            return Outcome(None, message(why, error=str(error)))
        except Exception as error:
            # One faulty action must never end the thread that keeps the whole show.
            log.exception("action %s failed", intent.action.kind)
            return Outcome(None, message(FAULTY, error=type(error).__name__))
        self.seq = commit.seq
        self._news(commit)
        return Outcome(commit.seq)

    def _store(self, pieces: list[Piece]) -> None:
        run, started = pieces[0].run, self._real.steady()
        try:
            file = self.files.get(run)
            seqs = range(self.seq + 1, self.seq + 1 + len(pieces))
            results = file.store([(p.batch, s) for p, s in zip(pieces, seqs, strict=True)])
        except Exception as error:
            self._not_stored(pieces, error)  # text or numbers that no file can hold among them
            return
        self.seq += len(pieces)
        self._pace.learn(self._real.steady() - started, sum(len(p.batch.facts) for p in pieces))
        self._turns.behind[run] = None
        for piece, (taken, commit) in zip(pieces, results, strict=True):
            self._news(commit)
            piece.whole.add(taken)
        self._tell_dropped(run, file)

    def _not_stored(self, pieces: list[Piece], error: Exception) -> None:
        """Keep facts for a new file or a disk with room; any other error is the feed's to see."""
        if isinstance(error, sqlite3.Error) and _is_full(error):
            self._no_room()
            with self._wake:
                self._queue.put_back(pieces)
            return
        if is_damage(error):
            self.files.replace(pieces[0].run)
            with self._wake:
                self._queue.put_back(pieces)
            return
        log.error("facts not stored: %s", error)
        for piece in pieces:
            piece.whole.fail(error)

    def _derive(self, run: str) -> None:
        """Carry what is furthest behind in a run one slice on."""
        began = self._real.steady()
        try:
            file = self.files.get(run)
            late = file.furthest_behind(self._kept.derivers)
            if late is not None:
                commit = advance(file.conn, late, self._decisions.conn, run, file.last_n)
                file.done[late.name] = file.last_n if commit is None else commit.upto
                if commit is not None:
                    self._news(commit)
                self._turns.derived(began, self._real.steady())
                return
        except Exception as error:
            if isinstance(error, sqlite3.Error) and _is_full(error):
                self._no_room()
            log.error("run %s is not complete: %s", run, error)
            with self._wake:
                self._settling.tell(run, error)
        self._turns.complete(self._real.steady())
        with self._wake:
            del self._turns.behind[run]
            if not any(piece.run == run for piece in self._queue.facts):
                self._settling.tell(run)

    def _no_room(self) -> bool:
        """Free the reserve, for decisions: facts wait from now on. Whether that made room."""
        log.error("the disk is full")
        self.full = True
        return give_back(self.layout.reserve)

    def _tell_dropped(self, run: str, file: FactsFile) -> None:
        with self._wake:
            mine = {key: count for key, count in self._queue.dropped.items() if key[0] == run}
        for key, count in mine.items():
            try:
                file.note_dropped(key[1], key[2], count)
            except sqlite3.Error as error:  # still on the list, for the next time
                log.error("not noted that %s of %s were dropped: %s", count, key[1], error)
                return
            with self._wake:
                self._queue.dropped[key] -= count
                if not self._queue.dropped[key]:
                    del self._queue.dropped[key]


def _refused() -> "Future[Taken]":
    """The answer to facts that come after the end."""
    done: Future[Taken] = Future()
    done.set_exception(StoreError(message(CLOSED)))
    return done


def _is_full(error: sqlite3.Error) -> bool:
    return getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_FULL
