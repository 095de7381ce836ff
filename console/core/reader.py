"""Readers: threads with query_only connections; one request is one short read transaction."""

import queue
import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, NamedTuple, TypeVar

from console.core.store import Layout, connect

T = TypeVar("T")

THREADS = 2


class Files:
    """The connections of one reader thread: the decisions file, and runs' files as asked for."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self.decisions = connect(layout.room, write=False)
        self._runs: dict[str, sqlite3.Connection] = {}
        self._pool: sqlite3.Connection | None = None

    def run(self, run: str) -> sqlite3.Connection | None:
        """The file of a run, or None while it has none."""
        path = self.layout.run(run)
        if run not in self._runs and path.exists():
            self._runs[run] = connect(path, write=False)
        return self._runs.get(run)

    def pool(self) -> sqlite3.Connection | None:
        """The file of the pool, or None while nothing was ever imported into it."""
        if self._pool is None and self.layout.pool.exists():
            self._pool = connect(self.layout.pool, write=False)
        return self._pool

    def close(self) -> None:
        """Close all connections."""
        for conn in (self.decisions, *self._runs.values()):
            conn.close()
        if self._pool is not None:
            self._pool.close()


class _Request(NamedTuple):
    key: str
    number: int
    ask: Callable[[Files], Any]
    done: "Future[Any]"


class Readers:
    """Two reading threads. A newer request with the same key drops the older one."""

    def __init__(self, layout: Layout) -> None:
        self._layout = layout
        self._queue: queue.SimpleQueue[_Request | None] = queue.SimpleQueue()
        self._newest: dict[str, int] = {}
        self._lock = threading.Lock()
        self._threads = [
            threading.Thread(target=self._work, name=f"reader-{n}") for n in range(THREADS)
        ]
        for thread in self._threads:
            thread.start()

    def ask(self, ask: Callable[[Files], T], key: str = "") -> "Future[T]":
        """Run `ask` on a reader's thread. With a key, an older waiting request is cancelled."""
        done: Future[T] = Future()
        with self._lock:
            number = self._newest.get(key, 0) + 1
            self._newest[key] = number
        self._queue.put(_Request(key, number, ask, done))
        return done

    def stop(self) -> None:
        """End the threads after what was asked already."""
        for _ in self._threads:
            self._queue.put(None)
        for thread in self._threads:
            thread.join()

    def _work(self) -> None:
        files = Files(self._layout)
        try:
            while (request := self._queue.get()) is not None:
                self._answer(files, request)
        finally:
            files.close()

    def _answer(self, files: Files, request: _Request) -> None:
        stale = request.key and self._newest[request.key] != request.number
        if stale:
            request.done.cancel()
        if not request.done.set_running_or_notify_cancel():
            return
        try:
            request.done.set_result(request.ask(files))
        except Exception as error:
            request.done.set_exception(error)
