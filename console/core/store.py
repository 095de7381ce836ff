"""The files of a room: opened, checked, brought up to date, locked by one writer."""

import json
import os
import socket
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock, Timeout
from sqlite_utils import Database, Migrations

from console.core.backup import back_up
from console.core.errors import BadInput, StoreError
from console.core.message import QT_TRANSLATE_NOOP, message

HEADER = b"SQLite format 3\0"

BUSY_MS = 5_000

NOT_THERE = QT_TRANSLATE_NOOP("store", "There is no room file {path}.")
NOT_A_ROOM = QT_TRANSLATE_NOOP("store", "{path} is not a room file. Nothing was changed.")
DAMAGED = QT_TRANSLATE_NOOP(
    "store",
    "{path} is damaged ({error}). It was left as it is; the newest good backup is {backup}.",
)
NO_BACKUP = QT_TRANSLATE_NOOP("store", "none")
NEWER = QT_TRANSLATE_NOOP(
    "store", "{path} was written by a newer console ({name}). Nothing was changed; please update."
)
READ_ONLY = QT_TRANSLATE_NOOP("store", "{path} cannot be written ({error}). Nothing was changed.")
HELD = QT_TRANSLATE_NOOP(
    "store", "{path} is open in another console ({holder}). Nothing was changed."
)


@dataclass(frozen=True)
class Layout:
    """Where the files of a room are."""

    room: Path

    @property
    def facts(self) -> Path:
        """The folder with one file a run."""
        return self.room.with_name(self.room.name + ".facts")

    @property
    def lock(self) -> Path:
        """The file whose lock the writing console holds."""
        return self.room.with_name(self.room.name + ".lock")

    @property
    def backups(self) -> Path:
        """The folder of backups."""
        return self.room.with_name(self.room.name + ".backups")

    @property
    def reserve(self) -> Path:
        """Room on the disk that is given back when the disk is full."""
        return self.facts / "reserve"

    @property
    def pool(self) -> Path:
        """The file of the pool: reference data, of which a run has nothing."""
        return self.facts / "pool.sqlite"

    @property
    def pictures(self) -> Path:
        """The folder of products' pictures."""
        return self.facts / "pictures"

    def run_files(self) -> list[Path]:
        """The files of all runs that have one."""
        return sorted(path for path in self.facts.glob("*.sqlite") if path != self.pool)

    def run(self, run: str) -> Path:
        """The file of one run, or of the orders of a show outside its runs (`show-<id>`)."""
        return self.facts / f"{run}.sqlite"


@contextmanager
def writing_lock(layout: Layout) -> Iterator[None]:
    """Hold the room for writing; raises StoreError naming the holder when another one does."""
    lock = FileLock(layout.lock)
    name = layout.lock.with_name(layout.lock.name + ".holder")
    try:
        layout.room.parent.mkdir(parents=True, exist_ok=True)
        lock.acquire(timeout=0)
    except Timeout as error:
        raise StoreError(message(HELD, path=str(layout.room), holder=_holder(name))) from error
    except OSError as error:
        raise StoreError(message(READ_ONLY, path=str(layout.room), error=str(error))) from error
    try:
        who = {"pid": os.getpid(), "host": socket.gethostname()}
        name.write_text(json.dumps(who), encoding="utf-8")
        yield
    finally:
        name.unlink(missing_ok=True)
        lock.release()


def open_file(
    path: Path,
    sets: Sequence[Migrations],
    *,
    write: bool,
    backups: Path | None = None,
    quick: bool = False,
) -> sqlite3.Connection:
    """Open a file of a room; makes or migrates it when writing, with a backup first.

    quick: leave out the check of its pages, which takes seconds for the file of a long run and
    is done by a reader meanwhile. Raises BadInput when reading a file that is not there,
    StoreError when it cannot be used.
    """
    exists = path.exists() and path.stat().st_size > 0
    if not exists and not write:
        raise BadInput(message(NOT_THERE, path=str(path)))
    if exists:
        _look(path)
    try:
        if not exists:
            _make(path, sets)
        return _opened(path, sets, write, backups if exists else None, quick)
    except sqlite3.OperationalError as error:
        raise StoreError(message(READ_ONLY, path=str(path), error=str(error))) from error
    except sqlite3.DatabaseError as error:
        raise damaged(path, str(error), backups) from error


def in_memory(sets: Sequence[Migrations]) -> sqlite3.Connection:
    """An empty store that leaves nothing behind, for sums over a file that is not brought in."""
    conn = _plain(Path(":memory:"))
    for one in sets:
        one.apply(Database(conn, execute_plugins=False))
    return conn


def connect(path: Path, *, write: bool) -> sqlite3.Connection:
    """A connection with the settings all of ours have; query_only unless writing."""
    conn = _plain(path)
    _set_up(conn, write=write)
    return conn


def _plain(path: Path) -> sqlite3.Connection:
    """A connection that has changed nothing yet, so that a file can be judged first."""
    conn = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    try:
        conn.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
        conn.execute("PRAGMA foreign_keys = ON")
        conn.execute("PRAGMA cache_size = -16000")
    except BaseException:
        conn.close()
        raise
    return conn


def _set_up(conn: sqlite3.Connection, *, write: bool) -> None:
    if write:
        conn.execute("PRAGMA journal_mode = WAL")
        conn.execute("PRAGMA synchronous = FULL")
    else:
        conn.execute("PRAGMA query_only = ON")


def check(conn: sqlite3.Connection) -> str | None:
    """What quick_check finds wrong, None when all is well."""
    found = str(conn.execute("PRAGMA quick_check(1)").fetchone()[0])
    return None if found == "ok" else found


def newest_backup(backups: Path | None, name: str) -> Path | None:
    """The newest backup of a file; all of them passed a check when they were made."""
    kept = sorted(backups.glob(f"{name}.{'[0-9]' * 15}")) if backups else []
    return kept[-1] if kept else None


def damaged(path: Path, error: str, backups: Path | None) -> StoreError:
    """The error for a damaged file, naming the newest backup."""
    backup = newest_backup(backups, path.name)
    newest = message(NO_BACKUP) if backup is None else str(backup)
    return StoreError(message(DAMAGED, path=str(path), error=error, backup=newest))


def set_aside(path: Path) -> Path:
    """Put a damaged file and its log under another name, never over one that is there."""
    number = 1
    while (aside := path.with_name(f"{path.name}.damaged-{number}")).exists():
        number += 1
    for ending in ("-wal", "-shm", ""):
        part = path.with_name(path.name + ending)
        if part.exists():
            part.rename(aside.with_name(aside.name + ending))
    return aside


def _opened(
    path: Path, sets: Sequence[Migrations], write: bool, backups: Path | None, quick: bool
) -> sqlite3.Connection:
    path.parent.mkdir(parents=True, exist_ok=True)
    conn = _plain(path)
    try:
        wrong = None if quick else check(conn)
        if wrong is not None:
            raise damaged(path, wrong, backups)
        _refuse_newer(conn, sets, path)
        _set_up(conn, write=write)
        if write:
            _bring_up_to_date(conn, sets, path, backups)
        return conn
    except BaseException:
        conn.close()
        raise


def _make(path: Path, sets: Sequence[Migrations]) -> None:
    """Make a file whole before it has its name: a reader never sees one with half its tables."""
    fresh = path.with_name(f"{path.name}.new")
    for ending in ("-wal", "-shm", ""):
        fresh.with_name(fresh.name + ending).unlink(missing_ok=True)
    _opened(fresh, sets, True, None, True).close()
    fresh.replace(path)


def _bring_up_to_date(
    conn: sqlite3.Connection, sets: Sequence[Migrations], path: Path, backups: Path | None
) -> None:
    db = Database(conn, execute_plugins=False)
    pending = [one for one in sets if one.pending(db)]
    if pending and backups is not None:
        back_up(conn, backups, path.name)
    for one in pending:
        one.apply(db)


def _refuse_newer(conn: sqlite3.Connection, sets: Sequence[Migrations], path: Path) -> None:
    names = [row[0] for row in conn.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    if names and Migrations.migrations_table not in names:
        raise StoreError(message(NOT_A_ROOM, path=str(path)))
    if not names:
        return
    known = {(one.name, step.name) for one in sets for step in one._migrations}
    query = f"SELECT migration_set, name FROM {Migrations.migrations_table}"
    for row in conn.execute(query).fetchall():
        if tuple(row) not in known:
            raise StoreError(message(NEWER, path=str(path), name=f"{row[0]}.{row[1]}"))


def _look(path: Path) -> None:
    """Refuse what is no SQLite file before SQLite touches it."""
    try:
        with path.open("rb") as file:
            head = file.read(len(HEADER))
    except OSError as error:
        raise StoreError(message(READ_ONLY, path=str(path), error=str(error))) from error
    if head != HEADER:
        raise StoreError(message(NOT_A_ROOM, path=str(path)))


def _holder(name: Path) -> str:
    """Who holds the lock, as far as they said."""
    try:
        who = json.loads(name.read_text(encoding="utf-8"))
        return f"{who['host']}, {who['pid']}"
    except (OSError, ValueError, KeyError):
        return "?"
