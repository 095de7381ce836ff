"""Bringing a catalogue into the pool: read in a process of its own, stored when nothing waits.

The process hands over some hundred rows at a time and waits until they are taken, so that memory
holds no more than a few of them however long the file is. Each transaction notes how far the file
has been brought in: after a cut the import goes on from there, or is thrown away.
"""

import logging
import sqlite3
import threading
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from functools import partial
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any, NamedTuple, Protocol

from console.core.action import Action, Outcome
from console.core.clock import SystemClock
from console.core.errors import BadInput, ConsoleError, Refused, StoreError
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.search import delete
from console.core.side_files import SideFile, T, Work
from console.core.store import Layout
from console.core.waiting import Pace
from console.show.products.pool.actions import FinishPool
from console.show.products.pool.index import terms_of
from console.show.products.pool.reading import CHUNK, Chunk, Order, count_categories, read_chunks
from console.show.products.pool.tables import ROW_MIGRATIONS, SEARCH, SHIFT, Goods

ACTOR = "import"

AT_ONCE = 50
"""Rows in one statement."""

KEPT_PROBLEMS = 200
"""Problems of one import that are kept to be read."""

TRIES = 3
"""How often the end of an import is noted before it is left for the next time."""

SWEEP = 500
"""Rows of an import thrown away that go in one transaction."""

ENDED = QT_TRANSLATE_NOOP("pool", "The reading of {file} ended before its end; import it again.")
STOPPED = QT_TRANSLATE_NOOP("pool", "The import of {file} was stopped.")
NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "pool", "{file} was not brought in whole ({error}). Nothing of it is found; import it again."
)

log = logging.getLogger(__name__)


class Keeper(Protocol):
    """What keeps a room, as far as the pool needs it."""

    layout: Layout

    def do(self, action: Action, *, actor: str) -> "Future[Outcome]":
        """Perform an action."""

    def aside(self, file: SideFile, work: Work[T]) -> "Future[T]":
        """One transaction on a file of reference data."""

    def on_close(self, end: Callable[[], None]) -> None:
        """Have something ended before the room is closed."""


class Progress(NamedTuple):
    """How far an import is: rows brought in and left out, the line, about how many there are."""

    rows: int
    rejected: int
    line: int
    lines: int


def pool_file(layout: Layout) -> SideFile:
    """The file of the pool."""
    return SideFile(layout.pool, (ROW_MIGRATIONS,))


class Loading:
    """One import under way, on a thread of its own. `done` gets nothing, or why it stopped.

    done: the Message of what went wrong, None when all rows are in and the import waits.
    """

    def __init__(self, room: Keeper, made: str, order: Order, lines: int) -> None:
        self.id, self.order = made, order
        self.done: Future[Message | None] = Future()
        self.progress = Progress(0, 0, order.after, lines)
        self._room, self._file = room, pool_file(room.layout)
        self._pace, self._clock = Pace(CHUNK), SystemClock()
        self._process: BaseProcess | None = None
        self._stopped = False
        self._lock = threading.Lock()
        self._thread = threading.Thread(target=self._run, name="pool")
        room.on_close(self.stop)
        self._thread.start()

    def halt(self) -> None:
        """End it where it is; it can go on later. `done` is told when nothing of it runs."""
        with self._lock:
            self._stopped = True
            if self._process is not None:
                self._process.terminate()

    def stop(self) -> None:
        """The same; returns when nothing of it is left running."""
        self.halt()
        if threading.current_thread() is not self._thread:
            self._thread.join()

    def _run(self) -> None:
        try:
            self._load()
        except ConsoleError as error:
            self.done.set_result(error.what)
        except Exception as error:
            log.error("pool: %s", error)
            why = message(NOT_WRITTEN, file=self.order.source.name, error=str(error))
            self.done.set_result(why)
        else:
            self.done.set_result(None)

    def _load(self) -> None:
        file = self.order.source.name
        began = self._room.aside(self._file, lambda conn: state_of(conn, self.order.number))
        state = began.result()
        self.order = self.order._replace(after=state.last)
        self.progress = Progress(state.rows, state.rejected, state.last, self.progress.lines)
        for chunks in self._gathered():
            if self._stopped:
                raise StoreError(message(STOPPED, file=file))
            started = self._clock.steady()
            self._room.aside(self._file, partial(self._store, chunks)).result()
            count = sum(len(chunk.rows) for chunk in chunks)
            self._pace.learn(self._clock.steady() - started, count)
            now = self.progress
            left_out = sum(len(chunk.problems) for chunk in chunks)
            self.progress = Progress(
                now.rows + count, now.rejected + left_out, chunks[-1].last, now.lines
            )
        if self._stopped:
            raise StoreError(message(STOPPED, file=file))
        finish = FinishPool(id=self.id, rows=self.progress.rows, rejected=self.progress.rejected)
        refused: Message | None = None
        for _ in range(TRIES):  # a disk that is slow for a moment refuses what is live
            refused = self._room.do(finish, actor=ACTOR).result().refused
            if refused is None:
                return
        if refused is not None:
            raise Refused(refused)

    def _gathered(self) -> Iterator[list[Chunk]]:
        """Chunks for one transaction each, as many rows as the pace allows."""
        some: list[Chunk] = []
        for chunk in self._read():
            some.append(chunk)
            if sum(len(one.rows) + len(one.problems) for one in some) >= self._pace.rows:
                yield some
                some = []
        if some:
            yield some

    def _read(self) -> Iterator[Chunk]:
        """What the other process reads; raises the error that it met."""
        context = get_context("spawn")
        here, there = context.Pipe(duplex=False)
        process = context.Process(target=_work, args=(there, self.order), daemon=True)
        with self._lock:
            if self._stopped:
                return
            process.start()
            self._process = process
        there.close()
        try:
            while True:
                came = here.recv()
                if isinstance(came, Message):
                    raise BadInput(came)
                if came is None:
                    return
                yield came
        except EOFError:
            if not self._stopped:
                why = message(ENDED, file=self.order.source.name)
                raise StoreError(why) from None
        finally:
            here.close()
            process.terminate()
            process.join()

    def _store(self, chunks: list[Chunk], conn: sqlite3.Connection) -> None:
        """One transaction: rows, their terms, problems, and how far the file has come."""
        number = self.order.number
        rows = [pair for chunk in chunks for pair in chunk.rows]
        problems = [one for chunk in chunks for one in chunk.problems]
        _insert(conn, "goods", [row for row, _ in rows], len(Goods._fields))
        _insert(conn, f"{SEARCH}(rowid, words)", [(row.n, terms) for row, terms in rows], 2)
        was = state_of(conn, number)
        for one in problems[: max(0, KEPT_PROBLEMS - was.rejected)]:
            values = (number, one.line, one.reason, "", one.cell)
            conn.execute("INSERT INTO problem VALUES (?, ?, ?, ?, ?)", values)
        counted: Counter[str] = Counter()
        count_categories(counted, [row for row, _ in rows])
        conn.executemany(
            "INSERT INTO category VALUES (?, ?, ?)"
            " ON CONFLICT DO UPDATE SET rows = rows + excluded.rows",
            [(number, name, count) for name, count in counted.items()],
        )
        conn.execute(
            "INSERT OR REPLACE INTO loaded VALUES (?, ?, ?, ?)",
            (number, was.rows + len(rows), was.rejected + len(problems), chunks[-1].last),
        )


class _State(NamedTuple):
    """Rows brought in, rows left out, and the last line they came from."""

    rows: int
    rejected: int
    last: int


def state_of(conn: sqlite3.Connection, number: int) -> _State:
    """How far an import has come."""
    query = "SELECT rows, rejected, last FROM loaded WHERE number = ?"
    return _State._make(conn.execute(query, (number,)).fetchone() or (0, 0, 0))


def thrown_out(pool: sqlite3.Connection, decisions: sqlite3.Connection) -> list[int]:
    """The numbers of imports with rows of which there is no import any more."""
    # In this order: an import is decided on before its first row is stored.
    loaded = [row[0] for row in pool.execute("SELECT number FROM loaded")]
    kept = {row[0] for row in decisions.execute("SELECT number FROM pool_import")}
    return [number for number in loaded if number not in kept]


def sweep(number: int, conn: sqlite3.Connection) -> bool:
    """Take away some rows of an import that was thrown out; whether there are more."""
    base = number << SHIFT
    found = conn.execute(
        f"SELECT {', '.join(Goods._fields)} FROM goods WHERE n >= ? AND n < ? LIMIT ?",
        (base, base + (1 << SHIFT), SWEEP),
    ).fetchall()
    rows = [Goods._make(row) for row in found]
    conn.executemany(delete(SEARCH), [(row.n, terms_of(row)) for row in rows])
    conn.executemany("DELETE FROM goods WHERE n = ?", [(row.n,) for row in rows])
    if len(rows) < SWEEP:
        for table in ("loaded", "category", "problem"):
            conn.execute(f"DELETE FROM {table} WHERE number = ?", (number,))
    return len(rows) == SWEEP


def _insert(
    conn: sqlite3.Connection, into: str, rows: Sequence[tuple[Any, ...]], width: int
) -> None:
    """Rows in statements of many: each statement gives the interpreter away once."""
    marks = f"({', '.join('?' * width)})"
    for first in range(0, len(rows), AT_ONCE):
        some = rows[first : first + AT_ONCE]
        values = [value for row in some for value in row]
        conn.execute(f"INSERT INTO {into} VALUES {', '.join([marks] * len(some))}", values)


def _work(answer: Connection, order: Order) -> None:
    """The other process: reads, hands over, waits until it is taken."""
    try:
        for chunk in read_chunks(order):
            answer.send(chunk)
        answer.send(None)
    except BadInput as error:
        answer.send(error.what)
    except (BrokenPipeError, KeyboardInterrupt):
        return  # nobody wants it any more
    answer.close()
