"""`liveroom import` of products: into which show, in which room, and back again."""

import json
from pathlib import Path
from typing import Any

import pytest

from console.cli import main

SHEET = "链接号,商品名称,直播价,撤下\n1,丝绒唇釉,129,\n2,旧款唇釉,99,质检未过\n"


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    """Two products, one of them withdrawn."""
    path = tmp_path / "friday.csv"
    path.write_text(SHEET, "utf-8")
    return path


def test_without_a_show_it_is_named_after_the_file(sheet: Path, tmp_path: Path) -> None:
    room = str(tmp_path / "room")
    assert main(["import", str(sheet), "--room", room]) == 0
    assert main(["export", "friday", "--room", room, "--to", str(tmp_path / "out.csv")]) == 0


def test_what_is_withdrawn_stays_withdrawn_from_room_to_room(sheet: Path, tmp_path: Path) -> None:
    here, there = str(tmp_path / "here"), str(tmp_path / "there")
    out, again = tmp_path / "out.csv", tmp_path / "again.csv"
    assert main(["import", str(sheet), "--room", here, "--show", "Fri"]) == 0
    assert main(["export", "Fri", "--room", here, "--to", str(out)]) == 0
    assert "质检未过" in out.read_text("utf-8-sig")
    assert main(["import", str(out), "--room", there, "--show", "Fri"]) == 0
    assert main(["export", "Fri", "--room", there, "--to", str(again)]) == 0
    assert again.read_bytes() == out.read_bytes()


def test_a_dry_run_names_the_rows_that_nobody_has_confirmed_and_makes_no_room(
    tmp_path: Path, capsys: Any
) -> None:
    sheet, room = tmp_path / "prices.csv", tmp_path / "room"
    sheet.write_text("品名,直播价,日常价\n好品,89,129\n高了,199,129\n", "utf-8")
    line = ["import", str(sheet), "--room", str(room), "--show", "Fri"]
    assert main([*line, "--dry-run"]) == 1
    tried = json.loads(capsys.readouterr().out)
    assert not room.exists()
    assert main(line) == 1
    done = json.loads(capsys.readouterr().out)
    assert tried["unconfirmed"] == done["unconfirmed"]
    assert [done["left_out"], done["products_added"]] == [tried["left_out"], 1] == [1, 1]


def test_a_file_that_is_no_room_is_refused_in_one_line(
    sheet: Path, tmp_path: Path, capsys: Any
) -> None:
    room = tmp_path / "room"
    room.write_bytes(b"not a room")
    assert main(["import", str(sheet), "--room", str(room)]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_a_room_file_that_is_still_empty_is_taken(sheet: Path, tmp_path: Path) -> None:
    room = tmp_path / "room"
    room.touch()
    assert main(["import", str(sheet), "--room", str(room)]) == 0
