"""The writing side of a run's file: facts in batches, each with one statement."""

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import msgspec
from sqlite_utils import Database, Migrations

from console.core.fact import Batch, FactKind, Rejection, Row, Taken
from console.core.table import Commit, Rows

MIGRATIONS = Migrations("facts")

SAMPLES = 200
"""How many rejected messages are kept for each reason of a run."""

SAMPLE_CHARACTERS = 500

COMMON = "n INTEGER PRIMARY KEY, seq INTEGER NOT NULL, source INTEGER NOT NULL"
"""What every table of facts begins with: number in the run, batch, and source."""


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
        self.kinds: Mapping[type[Any], FactKind] = {kind.row: kind for kind in kinds}
        self.last_n = max((self._last(kind) for kind in self.kinds.values()), default=0)
        self.sources: dict[str, int] = dict(conn.execute("SELECT name, id FROM source").fetchall())

    def store(self, batches: Sequence[tuple[Batch, int]]) -> list[tuple[Taken, Commit]]:
        """Store batches, each under its seq, in one transaction; what became of each.

        Facts whose source id the run already has from this source are duplicates. Raises
        sqlite3.Error where the disk does; then nothing was stored.
        """
        first = self.last_n
        try:
            with Database(self.conn, execute_plugins=False).atomic():
                return [self._store(batch, seq) for batch, seq in batches]
        except BaseException:
            self.last_n = first
            self.sources.clear()
            raise

    def _store(self, batch: Batch, seq: int) -> tuple[Taken, Commit]:
        self.last_n = max(self.last_n, batch.first - 1)
        first = self.last_n + 1
        source = self._source(batch.source)
        parts = [
            self._insert(kind, rows, source, batch.source, seq)
            for kind, rows in self._by_kind(batch.facts)
        ]
        self._reject(batch.rejected, source, seq)
        self.conn.execute(
            "INSERT INTO batch VALUES (?, ?, ?, ?)", (seq, source, first, self.last_n)
        )
        stored = sum(len(part.rows) for part in parts)
        taken = Taken(stored, len(batch.facts) - stored, _count(batch.rejected))
        return taken, Commit(seq, self.run, "facts", None, tuple(p for p in parts if p.rows))

    def note_dropped(self, source: str, kind: str, count: int) -> None:
        """Count facts that could not be kept because there was no room for them."""
        with Database(self.conn, execute_plugins=False).atomic():
            self._add(self._source(source), kind, 0, 0, count)

    def _by_kind(self, facts: Sequence[Row]) -> list[tuple[FactKind, list[Row]]]:
        kinds: dict[type[Any], list[Row]] = {}
        for fact in facts:
            kinds.setdefault(type(fact), []).append(fact)
        return [(self.kinds[row], rows) for row, rows in kinds.items()]

    def _insert(self, kind: FactKind, rows: list[Row], source: int, name: str, seq: int) -> Rows:
        """Insert rows of one kind with one statement, so that the GIL is given away once."""
        before = self.last_n
        text = msgspec.json.encode(rows).decode()
        done = self.conn.execute(insert_sql(kind), (before + 1, seq, source, text)).rowcount
        self.last_n = before + len(rows)
        self._add(source, kind.name, done, len(rows) - done, 0)
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


def insert_sql(kind: FactKind) -> str:
    """The one statement that stores a batch of a kind; ? = first number, seq, source, JSON."""
    columns = kind.row._fields
    names = ", ".join(columns)
    values = ", ".join(f"json_extract(value, '$[{i}]')" for i in range(len(columns)))
    return (
        f'INSERT OR IGNORE INTO "{kind.name}" (n, seq, source, {names})'
        f" SELECT ?1 + key, ?2, ?3, {values} FROM json_each(?4)"
    )


def _count(rejected: Sequence[Rejection]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for rejection in rejected:
        counts[rejection.reason] = counts.get(rejection.reason, 0) + 1
    return counts
