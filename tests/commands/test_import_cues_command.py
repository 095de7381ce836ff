"""`liveroom import` and `export` of a run-of-show, as people call them."""

import json
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from console.cli import main

ROWS: list[list[Any]] = [
    ["周五美妆场 直播流程 2026-11-27"], [],
    ["时间", "时长", "环节", "产品", "备注"],
    ["20:00", "5-8分", "开场", None, "红包雨"],
    ["20:08", "7′", "讲解", "1号链接", None],
    [None, None, None, None, None],
    ["合计", "15分钟"],
]  # fmt: skip


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    """A team's sheet."""
    book = Workbook()
    for row in ROWS:
        book.active.append(row)
    book.save(tmp_path / "周五场.xlsx")
    return tmp_path / "周五场.xlsx"


def called(capsys: Any, *args: object) -> dict[str, Any]:
    capsys.readouterr()
    assert main([str(one) for one in args]) == 0
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def test_a_dry_run_tells_how_each_row_was_read_and_writes_nothing(
    sheet: Path, tmp_path: Path, capsys: Any
) -> None:
    room = tmp_path / "room.sqlite"
    told = called(capsys, "import", sheet, "--room", room, "--dry-run")
    assert (told["kind"], told["header_row"], told["rows"], told["added"]) == ("cues", 3, 2, 2)
    assert told["start"] == "2026-11-27T20:00:00+08:00"
    assert told["read"][0] == {
        "row": 4, "as": "added", "title": "开场", "notes": "红包雨",
        "duration": 480, "min": 300, "max": 480,
    }  # fmt: skip
    assert told["read"][1]["links"] == [1]
    assert told["read"][1]["doubts"] == [
        "row 5, 产品: there is no product with link 1 in this show"
    ]
    assert told["problems"][-1] == "row 7: “合计” is a total and was left out"
    assert not room.exists()


def test_an_import_makes_the_show_and_a_second_one_adds_nothing(
    sheet: Path, tmp_path: Path, capsys: Any
) -> None:
    room = tmp_path / "room.sqlite"
    assert called(capsys, "import", sheet, "--room", room)["added"] == 2
    again = called(capsys, "import", sheet, "--room", room)
    assert (again["show"], again["added"], again["changed"], again["same"]) == ("周五场", 0, 0, 2)


@pytest.mark.parametrize("suffix", [".xlsx", ".csv", ".json"])
def test_what_is_exported_comes_back_as_it_was(
    sheet: Path, tmp_path: Path, capsys: Any, suffix: str
) -> None:
    room, file = tmp_path / "room.sqlite", tmp_path / f"out{suffix}"
    called(capsys, "import", sheet, "--room", room)
    line = ["export", "周五场", "--room", str(room), "--what", "cues", "--lang", "zh_CN"]
    assert main([*line, "--to", str(file)]) == 0
    told = called(capsys, "import", file, "--room", room, "--show", "周五场")
    assert (told["added"], told["changed"], told["same"], told["problems"]) == (0, 0, 2, [])


def test_a_map_says_which_column_is_which(tmp_path: Path, capsys: Any) -> None:
    file, mapping = tmp_path / "x.csv", tmp_path / "map.toml"
    file.write_text("干啥,多久\n开场,5\n", "utf-8")
    mapping.write_text('[columns]\ntitle = "干啥"\nduration = "多久"\n', "utf-8")
    told = called(
        capsys, "import", file, "--room", tmp_path / "r.sqlite", "--map", mapping, "--dry-run"
    )
    assert told["read"][0]["duration"] == 300
    mapping.write_text('[columns]\nnonsense = "干啥"\n', "utf-8")
    assert main(["import", str(file), "--map", str(mapping), "--dry-run"]) == 2
    assert "nonsense" in capsys.readouterr().err


def test_bad_files_end_with_one_line_and_leave_nothing(tmp_path: Path, capsys: Any) -> None:
    room = tmp_path / "room.sqlite"
    for name, content in (("x.xlsm", b"PK\x03\x04"), ("x.xlsx", b"PK\x03\x04"), ("x.csv", b"a\nb")):
        (tmp_path / name).write_bytes(content)
        assert main(["import", str(tmp_path / name), "--room", str(room)]) == 2
        assert capsys.readouterr().err.count("\n") == 1
    assert not room.exists()


def test_products_of_a_workbook_are_imported_and_offers_written_as_one(
    tmp_path: Path, capsys: Any
) -> None:
    book = Workbook()
    book.active.append(["链接号", "商品名称", "直播价", "库存"])
    book.active.append([1, "丝绒唇釉", "¥129", 300])
    file, room, out = tmp_path / "p.xlsx", tmp_path / "r.sqlite", tmp_path / "offers.xlsx"
    book.save(file)
    told = called(capsys, "import", file, "--room", room, "--show", "周五")
    assert (told["kind"], told["offers_added"], told["problems"]) == ("products", 1, [])
    assert main(["export", "周五", "--room", str(room), "--to", str(out)]) == 0
    sheet = load_workbook(out).active
    row = {head.value: cell.value for head, cell in zip(sheet[1], sheet[2], strict=True)}
    assert (row["link"], row["name"], row["price"], row["stock"]) == (1, "丝绒唇釉", 129, 300)
    told = called(capsys, "import", out, "--room", room, "--show", "周五")
    assert told["offers_added"] == 0
