"""Room files that cannot be used are refused with one sentence and left as they are."""

import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from console.core.backup import back_up
from console.core.errors import BadInput, StoreError
from console.core.journal import MIGRATIONS
from console.core.store import Layout, open_file, writing_lock


def refused(path: Path, *, write: bool = True) -> str:
    before = path.read_bytes() if path.exists() else b""
    with pytest.raises((StoreError, BadInput)) as error:
        open_file(path, (MIGRATIONS,), write=write)
    assert (path.read_bytes() if path.exists() else b"") == before
    return str(error.value)


def test_reading_does_not_make_a_file(tmp_path: Path) -> None:
    assert "no room file" in refused(tmp_path / "none", write=False)
    assert not (tmp_path / "none").exists()


def test_a_file_that_is_not_sqlite_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("shopping list")
    assert "not a room file" in refused(path)


def test_someone_elses_sqlite_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    conn = sqlite3.connect(path)
    conn.execute("CREATE TABLE theirs (x)")
    conn.close()
    assert "not a room file" in refused(path)


def test_a_damaged_file_is_refused_and_its_backup_named(
    toy_at: Callable[..., Any], tmp_path: Path
) -> None:
    room = toy_at(tmp_path / "room")
    for n in range(200):
        room.do("note.add", text=f"note {n}", size=1)
    room.close()
    layout = Layout(tmp_path / "room")
    conn = sqlite3.connect(layout.room)
    kept = back_up(conn, layout.backups, layout.room.name)
    conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    conn.close()
    data = bytearray(layout.room.read_bytes())
    data[5_000:20_000] = b"\xff" * 15_000
    layout.room.write_bytes(data)
    with pytest.raises(StoreError) as error:
        open_file(layout.room, (MIGRATIONS,), write=True, backups=layout.backups)
    assert "damaged" in str(error.value)
    assert kept.name in str(error.value)
    assert layout.room.read_bytes() == bytes(data)


def test_a_truncated_file_is_refused(toy_at: Callable[..., Any], tmp_path: Path) -> None:
    room = toy_at(tmp_path / "room")
    for n in range(200):
        room.do("note.add", text=f"note {n}")
    room.close()
    data = (tmp_path / "room").read_bytes()
    (tmp_path / "room").write_bytes(data[: len(data) // 2])
    assert refused(tmp_path / "room")


def test_a_newer_schema_is_refused_by_name(tmp_path: Path) -> None:
    open_file(tmp_path / "room", (MIGRATIONS,), write=True).close()
    conn = sqlite3.connect(tmp_path / "room")
    conn.execute(
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('core', 'v9', '')"
    )
    conn.commit()
    conn.close()
    assert "core.v9" in refused(tmp_path / "room")


def test_a_pending_migration_is_applied_after_a_backup(
    toy_at: Callable[..., Any], tmp_path: Path
) -> None:
    layout = Layout(tmp_path / "room")
    open_file(layout.room, (MIGRATIONS,), write=True, backups=layout.backups).close()
    assert not layout.backups.exists()
    toy_at(layout.room).close()
    [backup] = layout.backups.iterdir()
    conn = sqlite3.connect(backup)
    assert conn.execute("PRAGMA quick_check").fetchone() == ("ok",)
    conn.close()


def test_the_last_five_backups_are_kept(toy: Any) -> None:
    conn = sqlite3.connect(toy.layout.room)
    for at in range(8):
        back_up(conn, toy.layout.backups, "room", at)
    conn.close()
    kept = sorted(int(path.suffix[1:]) for path in toy.layout.backups.iterdir())
    assert kept == [3, 4, 5, 6, 7]


HOLD = """
import sys
from pathlib import Path
from console.core.store import Layout, writing_lock
with writing_lock(Layout(Path(sys.argv[1]))):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_a_second_console_is_told_who_holds_the_room(tmp_path: Path) -> None:
    layout = Layout(tmp_path / "room")
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(layout.room)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert holder.stdout and holder.stdin  # noqa: PT018
    assert holder.stdout.readline() == "held\n"
    with pytest.raises(StoreError) as error, writing_lock(layout):
        pass
    assert str(holder.pid) in str(error.value)
    holder.kill()
    holder.wait()
    holder.stdout.close()
    holder.stdin.close()
    with writing_lock(layout):
        pass


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="mounts a small disk")
def test_a_room_on_a_read_only_disk_is_refused(small_disk: Path) -> None:
    path = small_disk / "room"
    open_file(path, (MIGRATIONS,), write=True).close()
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    assert "cannot be written" in refused(path)
    with pytest.raises(StoreError), writing_lock(Layout(path)):
        pass
