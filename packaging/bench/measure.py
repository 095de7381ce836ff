"""Helpers of the bench: a thread kept busy, percentiles, calibrations, a child that loads."""

import gc
import math
import sqlite3
import statistics
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

SPINS = 1_000_000
"""Turns of the fixed Python loop."""

COMMITS, BATCH = 40, 1_000
"""Size of the fixed SQLite loop: commits, and rows in each."""


class Busy(threading.Thread):
    """A thread that computes until it is left; in `with`, for what is measured inside."""

    def __init__(self) -> None:
        super().__init__(name="busy", daemon=True)
        self._left = False

    def __enter__(self) -> "Busy":
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._left = True
        self.join()

    def run(self) -> None:
        """Compute until left."""
        while not self._left:
            spin(200)


def spin(turns: int) -> int:
    """A fixed Python loop."""
    total = 0
    for number in range(turns):
        total += number & 3
    return total


def seconds(work: Callable[[], object]) -> float:
    """How long some work takes, s."""
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


@contextmanager
def collected() -> Iterator[None]:
    """Without the garbage of what ran before, and without its collection inside."""
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def percentile(values: Sequence[float], share: float) -> float:
    """The value that a share (0 to 1) of all does not exceed (nearest rank); nan without values."""
    if not values:
        return math.nan
    ranked = sorted(values)
    return ranked[max(0, math.ceil(share * len(ranked)) - 1)]


def median(values: Sequence[float]) -> float:
    """The middle value; nan without values."""
    return statistics.median(values) if values else math.nan


def python_loop_ms() -> float:
    """The fixed Python loop, ms; the least of three, on an idle machine."""
    return min(seconds(lambda: spin(SPINS)) for _ in range(3)) * 1000


def sqlite_loop_rows(folder: Path) -> float:
    """Rows a second of a fixed loop: 1,000 rows a commit, WAL, synchronous FULL, one index."""
    with closing(sqlite3.connect(folder / "calibration.sqlite", isolation_level=None)) as conn:
        conn.execute("PRAGMA journal_mode = WAL")
        conn.execute("PRAGMA synchronous = FULL")
        conn.execute("CREATE TABLE row (n INTEGER PRIMARY KEY, key TEXT, text TEXT)")
        conn.execute("CREATE UNIQUE INDEX row_key ON row (key)")
        took = seconds(lambda: _commit_rows(conn))
    return COMMITS * BATCH / took


def _commit_rows(conn: sqlite3.Connection) -> None:
    for commit in range(COMMITS):
        first = commit * BATCH
        conn.execute("BEGIN")
        conn.executemany(
            "INSERT INTO row VALUES (?, ?, ?)",
            [(n, f"key {n}", "a comment of usual length") for n in range(first, first + BATCH)],
        )
        conn.execute("COMMIT")
