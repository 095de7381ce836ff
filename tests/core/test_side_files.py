"""Reference data: written behind all else, whole or not at all."""

import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlite_utils import Database, Migrations

from console.core.clock import SystemClock
from console.core.errors import StoreError
from console.core.side_files import SideFile
from console.show.base.actions import AddShow
from console.show.room import Room

SETS = Migrations("side_test")


@SETS()
def words(db: Database) -> None:
    db.conn.execute("CREATE TABLE word (text TEXT NOT NULL) STRICT")


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    made = Room(tmp_path / "room", SystemClock(), desk="desk", reserve_bytes=0)
    yield made
    made.close()


@pytest.fixture
def side(room: Room) -> SideFile:
    return SideFile(room.layout.pool, (SETS,))


def add(conn: sqlite3.Connection) -> int:
    conn.execute("INSERT INTO word VALUES ('one')")
    return int(conn.execute("SELECT count(*) FROM word").fetchone()[0])


def fail(conn: sqlite3.Connection) -> None:
    add(conn)
    raise ValueError("no")


def test_work_is_carried_out_in_order(room: Room, side: SideFile) -> None:
    asked = [room.aside(side, add) for _ in range(3)]
    assert [one.result(10) for one in asked] == [1, 2, 3]


def test_work_that_fails_leaves_nothing_and_tells_who_asked(room: Room, side: SideFile) -> None:
    with pytest.raises(ValueError, match="no"):
        room.aside(side, fail).result(10)
    assert room.aside(side, add).result(10) == 1


def test_a_decision_goes_before_what_waits(room: Room, side: SideFile) -> None:
    begun, go, done = threading.Event(), threading.Event(), []

    def hold(conn: sqlite3.Connection) -> None:
        begun.set()
        go.wait(10)

    room.aside(side, hold)
    begun.wait(10)
    later = room.aside(side, add)
    later.add_done_callback(lambda _: done.append("side"))
    decided = room.do(AddShow(name="Friday"), actor="me")
    decided.add_done_callback(lambda _: done.append("decision"))
    go.set()
    later.result(10)
    assert done == ["decision", "side"]


def test_the_file_is_no_run(room: Room, side: SideFile) -> None:
    room.aside(side, add).result(10)
    assert room.layout.pool.exists()
    assert room.layout.run_files() == []


def test_after_the_end_it_is_refused(tmp_path: Path) -> None:
    room = Room(tmp_path / "other", SystemClock(), desk="desk", reserve_bytes=0)
    waiting = room.aside(SideFile(room.layout.pool, (SETS,)), add)
    room.close()
    assert waiting.result(10) == 1
    with pytest.raises(StoreError, match="closed"):
        room.aside(SideFile(room.layout.pool, (SETS,)), add).result(10)
