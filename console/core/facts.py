"""The writing side of a run's file: facts in batches, each with one statement."""

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import chain
from typing import Any

from sqlite_utils import Database, Migrations

from console.core.derive import Deriver
from console.core.fact import Batch, FactKind, Rejection, Row, Taken
from console.core.table import Commit, Rows

MIGRATIONS = Migrations("facts")

SAMPLES = 200
"""How many rejected messages are kept for each reason of a run."""

SAMPLE_CHARACTERS = 500

SIZES = (16, 128, 1_024)
"""For how many rows there is a statement; a batch takes the least that holds it."""

COMMON = "n INTEGER PRIMARY KEY, seq INTEGER NOT NULL, source INTEGER NOT NULL"
"""What every table of facts begins with: number in the run, batch, and source."""


Counts = dict[tuple[int, str], tuple[int, int]]
"""(source, kind) → facts stored, and duplicates."""


@MIGRATIONS()
def batches(db: Database) -> None:
    """Where facts came from, in which batches, and how far what is derived has got."""
    for sql in (
        "CREATE TABLE source (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT",
        "CREATE TABLE batch (seq INTEGER PRIMARY KEY, source INTEGER NOT NULL,"
        " first INTEGER NOT NULL, last INTEGER NOT NULL) STRICT",
        "CREATE TABLE counted (source INTEGER NOT NULL, kind TEXT NOT NULL,"
        " stored INTEGER NOT NULL, duplicates INTEGER NOT NULL, dropped INTEGER NOT NULL,"
        " PRIMARY KEY (source, kind)) STRICT",
        "CREATE TABLE rejected (source INTEGER NOT NULL, reason TEXT NOT NULL,"
        " count INTEGER NOT NULL, PRIMARY KEY (source, reason)) STRICT",
        "CREATE TABLE rejected_sample (id INTEGER PRIMARY KEY, seq INTEGER NOT NULL,"
        " reason TEXT NOT NULL, sample TEXT NOT NULL) STRICT",
        "CREATE TABLE progress (name TEXT PRIMARY KEY, n INTEGER NOT NULL,"
        " seq INTEGER NOT NULL) STRICT",
    ):
        db.conn.execute(sql)


class FactsFile:
    """Stores batches of facts of one run. Used by the writer's thread alone."""

    def __init__(self, conn: sqlite3.Connection, run: str, kinds: Iterable[FactKind]) -> None:
        self.conn = conn
        self.run = run
        self._db = Database(conn, recursive_triggers=False, execute_plugins=False)
        self.kinds: Mapping[type[Any], FactKind] = {kind.row: kind for kind in kinds}
        self.last_n = max((self._last(kind) for kind in self.kinds.values()), default=0)
        self.done: dict[str, int] = dict(conn.execute("SELECT name, n FROM progress").fetchall())
        self.sources: dict[str, int] = dict(conn.execute("SELECT name, id FROM source").fetchall())

    def store(self, batches: Sequence[tuple[Batch, int]]) -> list[tuple[Taken, Commit]]:
        """Store batches, each under its seq, in one transaction; what became of each.

        Facts whose source id the run already has from this source are duplicates. Raises
        sqlite3.Error where the disk does; then nothing was stored.
        """
        first = self.last_n
        try:
            with self._db.atomic():
                counts: Counts = {}
                told = [self._store(batch, seq, counts) for batch, seq in batches]
                for (source, kind), count in counts.items():
                    self._add(source, kind, *count, 0)
                return told
        except BaseException:
            self.last_n = first
            self.sources.clear()
            raise

    def _store(self, batch: Batch, seq: int, counts: Counts) -> tuple[Taken, Commit]:
        self.last_n = max(self.last_n, batch.first - 1)
        first = self.last_n + 1
        source = self._source(batch.source)
        parts = []
        for kind, rows in self._by_kind(batch.facts):
            part = self._insert(kind, rows, source, batch.source, seq)
            parts.append(part)
            stored, doubles = counts.get((source, kind.name), (0, 0))
            more = len(rows) - len(part.rows)
            counts[source, kind.name] = (stored + len(part.rows), doubles + more)
        self._reject(batch.rejected, source, seq)
        self.conn.execute(
            "INSERT INTO batch VALUES (?, ?, ?, ?)", (seq, source, first, self.last_n)
        )
        new = sum(len(part.rows) for part in parts)
        taken = Taken(new, len(batch.facts) - new, _count(batch.rejected))
        return taken, Commit(seq, self.run, "facts", None, tuple(p for p in parts if p.rows))

    def furthest_behind(self, derivers: Sequence[Deriver]) -> Deriver | None:
        """What has the most facts before it still; None when all is complete."""
        behind = {one.name: self.last_n - self.done.get(one.name, 0) for one in derivers}
        late = max(derivers, key=lambda one: behind[one.name], default=None)
        return late if late is not None and behind[late.name] > 0 else None

    def note_dropped(self, source: str, kind: str, count: int) -> None:
        """Count facts that could not be kept because there was no room for them."""
        with self._db.atomic():
            self._add(self._source(source), kind, 0, 0, count)

    def _by_kind(self, facts: Sequence[Row]) -> list[tuple[FactKind, list[Row]]]:
        kinds: dict[type[Any], list[Row]] = {one: [] for one in dict.fromkeys(map(type, facts))}
        for row, rows in kinds.items():
            rows += facts if len(kinds) == 1 else (fact for fact in facts if type(fact) is row)
        return [(self.kinds[row], rows) for row, rows in kinds.items()]

    def _insert(self, kind: FactKind, rows: list[Row], source: int, name: str, seq: int) -> Rows:
        """Insert rows of one kind; the rows that are new, with their numbers."""
        before = self.last_n
        done = 0
        for at in range(0, len(rows), SIZES[-1]):
            some = rows[at : at + SIZES[-1]]
            size = next(size for size in SIZES if size >= len(some))
            empty = (None,) * ((size - len(some)) * len(kind.row._fields))
            values = (before + at + 1, seq, source, len(some), *chain.from_iterable(some), *empty)
            done += self.conn.execute(insert_sql(kind, size), values).rowcount
        self.last_n = before + len(rows)
        numbers = tuple(range(before + 1, self.last_n + 1))
        if done < len(rows):
            query = f'SELECT json_group_array(n) FROM "{kind.name}" WHERE n > ?'
            numbers = tuple(sorted(json.loads(self.conn.execute(query, (before,)).fetchone()[0])))
            rows = [rows[n - before - 1] for n in numbers]
        return Rows(kind.name, tuple(rows), numbers=numbers, source=name)

    def _reject(self, rejected: Sequence[Rejection], source: int, seq: int) -> None:
        for reason, count in _count(rejected).items():
            upsert = (
                "INSERT INTO rejected VALUES (?, ?, ?)"
                " ON CONFLICT DO UPDATE SET count = count + excluded.count"
            )
            self.conn.execute(upsert, (source, reason, count))
            query = "SELECT count(*) FROM rejected_sample WHERE reason = ?"
            room = SAMPLES - self.conn.execute(query, (reason,)).fetchone()[0]
            samples = [r.sample[:SAMPLE_CHARACTERS] for r in rejected if r.reason == reason]
            self.conn.executemany(
                "INSERT INTO rejected_sample (seq, reason, sample) VALUES (?, ?, ?)",
                [(seq, reason, sample) for sample in samples[: max(0, room)]],
            )

    def _add(self, source: int, kind: str, stored: int, duplicates: int, dropped: int) -> None:
        self.conn.execute(
            "INSERT INTO counted VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET"
            " stored = stored + excluded.stored, duplicates = duplicates + excluded.duplicates,"
            " dropped = dropped + excluded.dropped",
            (source, kind, stored, duplicates, dropped),
        )

    def _source(self, name: str) -> int:
        if name not in self.sources:
            self.conn.execute("INSERT OR IGNORE INTO source (name) VALUES (?)", (name,))
            found = self.conn.execute("SELECT id FROM source WHERE name = ?", (name,)).fetchone()
            self.sources[name] = found[0]
        return self.sources[name]

    def _last(self, kind: FactKind) -> int:
        query = f'SELECT coalesce(max(n), 0) FROM "{kind.name}"'
        return int(self.conn.execute(query).fetchone()[0])


@cache
def insert_sql(kind: FactKind, size: int) -> str:
    """The statement that stores up to `size` rows of a kind.

    Parameters: number of the first, seq, source, how many there are, and the values of all rows.
    """
    # One statement for all rows, so that the GIL is given away once and not at every row; with
    # bound values, for reading them out of one JSON text takes twice as long as storing them.
    columns = kind.row._fields
    marks = ", ".join("?" * len(columns))
    rows = ", ".join(f"({place}, {marks})" for place in range(size)).replace("?", "?5", 1)
    values = ", ".join(f"column{place + 2}" for place in range(len(columns)))
    return (
        f'INSERT OR IGNORE INTO "{kind.name}" (n, seq, source, {", ".join(columns)})'
        f" SELECT ?1 + column1, ?2, ?3, {values} FROM (VALUES {rows}) WHERE column1 < ?4"
    )


def _count(rejected: Sequence[Rejection]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for rejection in rejected:
        counts[rejection.reason] = counts.get(rejection.reason, 0) + 1
    return counts
