"""A show goes to another room as one `.liveroom` file; nothing in that file is trusted."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from console.cli import main
from console.core.action import Action
from console.core.clock import SystemClock
from console.core.fact import Batch
from console.core.store import connect
from console.show.base.actions import AddShow, SaveVersion, StartRun
from console.show.products.actions import AddOffer
from console.show.questions.facts import Comment
from console.show.room import Room
from console.show.rundown.actions import AddCue
from console.show.rundown.checklist_actions import TickLine
from console.show.rundown.live_actions import EndRun, Go

PLAN = ("show", "product", "offer", "block", "cue", "cue_offer", "run", "run_log",
        "explained", "checklist_tick")  # fmt: skip


@pytest.fixture
def room_file(tmp_path: Path) -> Path:
    """A room with one show that was aired once."""
    path = tmp_path / "room.sqlite"
    room = Room(path, SystemClock(), desk="desk", reserve_bytes=0)

    def do(action: Action) -> Any:
        made = action.identified(room.ids.new)
        assert room.do(made, actor="me").result().seq is not None
        return made

    show = do(AddShow(name="周五美妆场")).id
    offer = do(AddOffer(show=show, name="丝绒唇釉", price=890_000, link=3)).id
    cue = do(
        AddCue(show=show, cue_title="讲解 3号", duration=420_000, offers=(offer,), checklist="开灯")
    ).id
    do(SaveVersion(show=show, name="final"))
    run = do(StartRun(show=show, run_kind="air")).id
    do(Go())
    do(TickLine(cue=cue, line="开灯"))
    at = room.clock.wall()
    facts = [
        Comment(at + i, None, str(i), "u", f"u{i % 7}", "", "3号多少钱", "", 0) for i in range(30)
    ]
    room.store(run, Batch("chat", facts)).result()
    room.store(run, Batch("chat", [facts[0], facts[0]._replace(source_id="x")])).result()
    room.writer.settled(run).result()
    do(EndRun())
    room.close()
    return path


def rows(path: Path, table: str) -> list[Any]:
    with closing(connect(path, write=False)) as conn:
        return sorted(conn.execute(f'SELECT * FROM "{table}"').fetchall(), key=repr)


def exported(room_file: Path, *args: str) -> Path:
    file = room_file.with_name("show.liveroom")
    assert main(["export", "周五美妆场", "--room", str(room_file), "--to", str(file), *args]) == 0
    return file


def brought(file: Path, room: Path, capsys: Any) -> dict[str, Any]:
    capsys.readouterr()
    assert main(["import", str(file), "--room", str(room)]) == 0
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def test_a_show_with_its_runs_is_the_same_elsewhere(
    room_file: Path, tmp_path: Path, capsys: Any
) -> None:
    other = tmp_path / "other.sqlite"
    answer = brought(exported(room_file, "--runs"), other, capsys)
    assert answer["facts_added"] == 31
    for table in PLAN:
        assert rows(other, table) == rows(room_file, table), table
    [run] = [row[0] for row in rows(other, "run")]
    here, there = (
        path.with_name(f"{path.name}.facts") / f"{run}.sqlite" for path in (room_file, other)
    )
    for table in ("card", "verdict", "asker"):
        assert rows(there, table) == rows(here, table), table
    with closing(connect(there, write=False)) as conn:
        assert conn.execute("SELECT max(n) FROM comment").fetchone() == (32,)


def test_without_runs_only_the_plan_goes(room_file: Path, tmp_path: Path, capsys: Any) -> None:
    other = tmp_path / "other.sqlite"
    brought(exported(room_file), other, capsys)
    assert rows(other, "cue") == rows(room_file, "cue")
    assert rows(other, "run") == []
    assert len(rows(other, "past_entry")) >= 6


def test_bringing_it_twice_adds_nothing(room_file: Path, tmp_path: Path, capsys: Any) -> None:
    file, other = exported(room_file, "--runs"), tmp_path / "other.sqlite"
    brought(file, other, capsys)
    before = {table: rows(other, table) for table in (*PLAN, "journal")}
    again = brought(file, other, capsys)
    assert (again["rows_added"], again["facts_added"]) == (0, 0)
    assert {table: rows(other, table) for table in (*PLAN, "journal")} == before


def test_a_name_that_is_taken_gets_a_number(room_file: Path, tmp_path: Path, capsys: Any) -> None:
    other = tmp_path / "other.sqlite"
    room = Room(other, SystemClock(), desk="desk", reserve_bytes=0)
    room.do(AddShow(name="周五美妆场").identified(room.ids.new), actor="me").result()
    room.close()
    brought(exported(room_file), other, capsys)
    assert sorted(row[1] for row in rows(other, "show")) == ["周五美妆场", "周五美妆场 (2)"]


def test_the_whole_import_is_one_undo(room_file: Path, tmp_path: Path, capsys: Any) -> None:
    other = tmp_path / "other.sqlite"
    brought(exported(room_file), other, capsys)
    assert [row[2] for row in rows(other, "journal")] == ["show.bring"]


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE cue SET duration = 'soon'",
        "UPDATE cue SET title = x'00ff'",
        "UPDATE offer SET points = printf('%.*c', 200000, 'x')",
        "UPDATE parcel SET value = '99' WHERE key = 'format'",
        "DROP TABLE show",
        "DELETE FROM show",
        "ALTER TABLE cue DROP COLUMN place",
        "UPDATE fact_comment SET at = 'then'",
        "UPDATE parcel SET value = '{'",
        "UPDATE run SET id = '../../elsewhere'",
        "UPDATE show SET zone = 'Mars'",
        "UPDATE show SET start = 9223372036854775807",
        "UPDATE show SET name = char(8238) || name",
        "UPDATE cue SET custom = '[1]'",
        "UPDATE cue SET colour = 'url(x)'",
        "UPDATE offer SET price = 9223372036854775807",
        "UPDATE journal SET label = 'x'",
        """UPDATE journal SET label = '["a", "{n:>999999999}", {"n": 1}]'""",
    ],
)
def test_a_file_that_was_tampered_with_is_refused_whole(
    room_file: Path, tmp_path: Path, capsys: Any, damage: str
) -> None:
    file, other = exported(room_file, "--runs"), tmp_path / "other.sqlite"
    with closing(sqlite3.connect(file)) as conn:
        conn.execute(damage)
        conn.commit()
    assert main(["import", str(file), "--room", str(other)]) == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert not other.exists()


def test_a_view_in_place_of_a_table_runs_nothing(
    room_file: Path, tmp_path: Path, capsys: Any
) -> None:
    file = exported(room_file)
    with closing(sqlite3.connect(file)) as conn:
        conn.execute("ALTER TABLE cue RENAME TO cue2")
        conn.execute("CREATE VIEW cue AS SELECT * FROM cue2")
        conn.commit()
    assert main(["import", str(file), "--room", str(tmp_path / "other.sqlite")]) == 2


def test_something_else_is_not_taken_for_a_show(tmp_path: Path, capsys: Any) -> None:
    file = tmp_path / "x.liveroom"
    file.write_bytes(b"SQLite format 3\0" + b"\xff" * 5_000)
    assert main(["import", str(file), "--room", str(tmp_path / "room.sqlite")]) == 2
    assert not (tmp_path / "room.sqlite").exists()


def test_export_writes_over_nothing_and_leaves_nothing_half_written(
    room_file: Path, capsys: Any
) -> None:
    exported(room_file)
    line = ["export", "周五美妆场", "--room", str(room_file), "--to"]
    assert main([*line, str(room_file.with_name("show.liveroom"))]) == 2
    assert main([*line, str(room_file.parent / "nowhere" / "x.csv")]) == 2
    assert main([*line, str(room_file.with_name("x.docx"))]) == 2
    assert not list(room_file.parent.glob("*.part"))


def test_doctor_reads_a_parcel_from_end_to_end(room_file: Path, capsys: Any) -> None:
    file = exported(room_file, "--runs")
    capsys.readouterr()
    assert main(["doctor", "--room", str(room_file), "--verify", str(file)]) == 0
    found = json.loads(capsys.readouterr().out)
    assert sum(found["verify"]["facts"].values()) == 31
    with closing(sqlite3.connect(file)) as conn:
        conn.execute("UPDATE fact_comment SET text = 7")
        conn.commit()
    assert main(["doctor", "--room", str(room_file), "--verify", str(file)]) == 1
