"""A toy part of a room, so that core is tested without shows: notes on boards, and pings."""

import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, ClassVar, NamedTuple

import pytest
from sqlite_utils import Database, Migrations

from console.core import facts, journal
from console.core.action import Action, Concern, Confirmation, Intent, Outcome
from console.core.clock import SimulatedClock
from console.core.derive import Deriver, Fact
from console.core.fact import FactKind
from console.core.ids import Ids
from console.core.journal import Decisions
from console.core.message import Message, message
from console.core.run_files import Kept
from console.core.store import Layout, open_file
from console.core.table import Commit, Rows, Table
from console.core.transaction import Transaction
from console.core.undo import Redo, Undo
from console.core.writer import Writer


class Board(NamedTuple):
    id: str
    show: str
    name: str


class Note(NamedTuple):
    id: str
    show: str
    board: str | None
    text: str
    size: int


BOARD = Table("board", Board, plan="show")
NOTE = Table("note", Note, plan="show", search=lambda note: note.text)
TABLES: dict[str, Table[Any]] = {"board": BOARD, "note": NOTE}

DECISION_SET = Migrations("toy")
FACT_SET = Migrations("toy_facts")


@DECISION_SET()
def boards_and_notes(db: Database) -> None:
    db.conn.execute(
        "CREATE TABLE board (id TEXT PRIMARY KEY, show TEXT NOT NULL, name TEXT NOT NULL) STRICT"
    )
    db.conn.execute(
        "CREATE TABLE note (id TEXT PRIMARY KEY, show TEXT NOT NULL,"
        " board TEXT REFERENCES board (id), text TEXT NOT NULL, size INTEGER NOT NULL) STRICT"
    )
    db.conn.execute(
        "CREATE VIRTUAL TABLE note_search USING fts5(words, content='', detail=none, columnsize=0)"
    )


class Ping(NamedTuple):
    at: int
    source_at: int | None
    source_id: str | None
    text: str


PING = FactKind("ping", Ping, drop_rank=1)


@FACT_SET()
def pings(db: Database) -> None:
    db.conn.execute(
        f"CREATE TABLE ping ({facts.COMMON}, at INTEGER NOT NULL, source_at INTEGER,"
        " source_id TEXT, text TEXT NOT NULL) STRICT"
    )
    db.conn.execute("CREATE UNIQUE INDEX ping_source ON ping (source, source_id)")
    db.conn.execute("CREATE TABLE tally (second INTEGER PRIMARY KEY, count INTEGER) STRICT")


class Tally(NamedTuple):
    second: int
    count: int


def _tally(conn: Any, found: Any, decisions: Any, run: str) -> tuple[Rows, ...]:
    counts: dict[int, int] = {}
    for fact in found:
        assert isinstance(fact, Fact)
        counts[fact.row.at // 1000] = counts.get(fact.row.at // 1000, 0) + 1
    conn.executemany(
        "INSERT INTO tally VALUES (?, ?) ON CONFLICT DO UPDATE SET count = count + excluded.count",
        list(counts.items()),
    )
    return (Rows("tally", tuple(Tally(*pair) for pair in counts.items())),)


TALLY = Deriver("tally", (PING,), _tally, slice=100)


@dataclass(frozen=True, kw_only=True)
class AddBoard(Action):
    kind: ClassVar[str] = "board.add"
    title: ClassVar[tuple[str, str]] = ("toy", "Add board")
    makes: ClassVar[tuple[str, ...]] = ("id",)
    id: str = ""
    name: str = "board"

    def apply(self, tx: Transaction) -> None:
        tx.insert(BOARD, Board(self.id, "s", self.name))


@dataclass(frozen=True, kw_only=True)
class AddNote(Action):
    kind: ClassVar[str] = "note.add"
    title: ClassVar[tuple[str, str]] = ("toy", "Add note")
    makes: ClassVar[tuple[str, ...]] = ("id",)
    id: str = ""
    board: str | None = None
    text: str = ""
    size: int = 0

    def apply(self, tx: Transaction) -> None:
        tx.insert(NOTE, Note(self.id, "s", self.board, self.text, self.size))

    def label(self, tx: Transaction) -> Message:
        return message(("toy", "Add note “{text}”"), text=self.text)


@dataclass(frozen=True, kw_only=True)
class EditNote(Action):
    kind: ClassVar[str] = "note.edit"
    title: ClassVar[tuple[str, str]] = ("toy", "Edit note")
    id: str
    changes: dict[str, Any] = field(default_factory=dict)

    def apply(self, tx: Transaction) -> None:
        tx.update(NOTE, self.id, **self.changes)


@dataclass(frozen=True, kw_only=True)
class DropNote(Action):
    kind: ClassVar[str] = "note.drop"
    title: ClassVar[tuple[str, str]] = ("toy", "Drop note")
    id: str

    def apply(self, tx: Transaction) -> None:
        tx.delete(NOTE, self.id)


@dataclass(frozen=True, kw_only=True)
class Shout(EditNote):
    kind: ClassVar[str] = "note.shout"
    live: ClassVar[bool] = True


def _big(tx: Transaction) -> list[Concern]:
    """A note of more than 100 must be confirmed."""
    sizes = [(e.row, e.after["size"]) for e in tx.changed(NOTE) if e.after and "size" in e.after]
    return [Concern("big", row, (size,), "self", Message("toy", "Big", {}))
            for row, size in sizes if size > 100]  # fmt: skip


KEPT = Kept((facts.MIGRATIONS, FACT_SET), (PING,), (TALLY,))
SETS = (journal.MIGRATIONS, DECISION_SET)


class ToyRoom:
    """A room of the toy part with a running writer; everything is waited for."""

    actions: ClassVar[dict[str, type[Action]]] = {
        one.kind: one for one in (AddBoard, AddNote, EditNote, DropNote, Shout, Undo, Redo)
    }
    board, note, ping = BOARD, NOTE, Ping

    def __init__(self, path: Path, reserve_bytes: int = 0) -> None:
        self.layout = Layout(path)
        self.clock = SimulatedClock(1_700_000_000_000)
        self.ids = Ids(self.clock)
        self.news: list[Commit] = []
        self.open(reserve_bytes)

    def open(self, reserve_bytes: int = 0) -> None:
        conn = open_file(self.layout.room, SETS, write=True, backups=self.layout.backups)
        decisions = Decisions(conn, TABLES, (_big,))
        self.writer = Writer(
            self.layout, decisions, KEPT, self.clock, self.ids, self.news.append, reserve_bytes
        )
        self.writer.start()

    def do(
        self,
        kind: str,
        *,
        desk: str = "desk",
        confirmed: tuple[Confirmation, ...] = (),
        **fields: Any,
    ) -> Outcome:
        action = self.actions[kind](**fields).identified(self.ids.new)
        now = self.clock.wall()
        intent = Intent(action, desk, "me", now, self.clock.steady(), "boot", "", confirmed)
        return self.writer.perform(intent).result(10)

    def notes(self) -> dict[str, Note]:
        conn = open_file(self.layout.room, SETS, write=False)
        rows = [NOTE.make(row) for row in conn.execute(NOTE.select("ORDER BY id")).fetchall()]
        conn.close()
        return {row.text: row for row in rows}

    def query(self, sql: str, *values: object, run: str = "") -> list[Any]:
        path = self.layout.run(run) if run else self.layout.room
        conn = open_file(path, KEPT.sets if run else SETS, write=False)
        found = conn.execute(sql, values).fetchall()
        conn.close()
        return found

    def close(self) -> None:
        if self.writer.is_alive():
            self.writer.stop()


@pytest.fixture
def toy(tmp_path: Path) -> Iterator[ToyRoom]:
    room = ToyRoom(tmp_path / "room.liveroom-store")
    yield room
    room.close()


@pytest.fixture
def toy_at() -> Iterator[Callable[..., ToyRoom]]:
    rooms: list[ToyRoom] = []

    def make(path: Path, reserve_bytes: int = 0) -> ToyRoom:
        rooms.append(ToyRoom(path, reserve_bytes))
        return rooms[-1]

    yield make
    for room in rooms:
        room.close()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A real disk of 16 MB that a test may fill."""
    path = tmp_path / "disk"
    path.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", str(path)]
    if subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("a disk of its own can only be mounted as root")
    yield path
    subprocess.run(["umount", "-l", str(path)], check=True)
