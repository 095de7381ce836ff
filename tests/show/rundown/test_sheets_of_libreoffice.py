"""Sheets that another program wrote: LibreOffice converts, and the reading stays the same."""

import os
import shutil
import subprocess
from collections.abc import Callable
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from sheet_words import book, bring, laid, said, titles
from test_cue_export import full_show, plan

from console.core.errors import BadInput
from console.show.rundown.sheets.export import cue_table, to_csv, to_xlsx
from console.show.rundown.sheets.read import read_sheet
from console.show.rundown.tables import CUE, CUE_OFFER

ROWS: list[list[Any]] = [
    ["周五美妆场"], [],
    ["板块", "时间", "时长", "环节", "产品", "福利/机制", "备注"],
    ["一", datetime(2026, 11, 27, 20, 0), timedelta(minutes=7, seconds=30), "开场", None, 9.9, "a"],
    [None, time(20, 7, 30), "5-8分", "讲解", "1号链接", "¥129", "b"],
    [None, None, None, None, "2号链接", None, "c"],
    [],
    [None, "20:20", "=5*2", "讲解", "3", "=1/0", None],
    [None, "20:30", "7′", "=1", None, None, "hidden"],
    ["合计", None, "=SUM(C4:C5)"],
]  # fmt: skip

Convert = Callable[[Path, str], Path]
UTF8 = "44,34,76,1"
"""Commas, double quotes, UTF-8, from the first line."""


@pytest.fixture(scope="session")
def soffice(tmp_path_factory: pytest.TempPathFactory) -> Convert:
    """Converts a file to the kind of an ending, as someone saving it would."""
    program = shutil.which("soffice")
    if program is None:
        if os.environ.get("CI"):
            pytest.fail("LibreOffice must be there: packaging/dev.py test installs it")
        pytest.skip("LibreOffice is not installed")
    profile = tmp_path_factory.mktemp("profile").as_uri()

    def convert(file: Path, kind: str) -> Path:
        folder = tmp_path_factory.mktemp("converted")
        line = [
            program, f"-env:UserInstallation={profile}", "--headless",
            *([f"--infilter=CSV:{UTF8}"] if file.suffix == ".csv" else []),
            "--convert-to", f"csv:Text - txt - csv (StarCalc):{UTF8}" if kind == "csv" else kind,
            "--outdir", str(folder), str(file),
        ]  # fmt: skip
        subprocess.run(line, check=True, capture_output=True, timeout=180)
        return folder / f"{file.stem}.{kind}"

    return convert


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    """A team's sheet with merged cells, formulas, an error, a hidden row and a total."""
    made = book(tmp_path / "plan.xlsx", ROWS)
    for cells in ("A4:A6", "D5:D6", "A8:A9", "A1:G1"):
        made.active.merge_cells(cells)
    made.active["D9"].value = "收尾"
    made.active.row_dimensions[9].hidden = True
    made.save(tmp_path / "plan.xlsx")
    return tmp_path / "plan.xlsx"


@pytest.mark.parametrize("kind", ["xlsx", "xls", "ods"])
def test_a_workbook_of_any_kind_is_read_alike(sheet: Path, soffice: Convert, kind: str) -> None:
    reading = read_sheet(soffice(sheet, kind))
    rows = laid(reading).rows
    assert titles(reading) == ["开场", "讲解", "讲解", "收尾"]
    assert [row.row for row in rows] == [4, 5, 8, 9]
    assert [row.values["duration"] for row in rows] == [450_000, 480_000, 600_000, 420_000]
    assert [row.block for row in rows[:2]] == ["一", "一"]
    assert rows[1].values["notes"] == "b\nc"
    assert rows[1].values["min"] == 300_000
    assert laid(reading).start == 1_795_780_800_000
    problems = said(reading)
    assert "row 8, 福利/机制: the cell holds the error #DIV/0! and was left empty" in problems
    assert "row 9: the row is hidden in the sheet and was read all the same" in problems
    assert "row 10: “合计” is a total and was left out" in problems


def test_a_csv_that_it_saved(sheet: Path, soffice: Convert) -> None:
    reading = read_sheet(soffice(sheet, "csv"))
    rows = laid(reading).rows
    assert titles(reading) == ["开场", "讲解", "讲解", "收尾"]
    assert [row.values["duration"] for row in rows] == [450_000, 480_000, 600_000, 420_000]


@pytest.mark.parametrize("kind", ["xlsx", "xls", "ods", "csv"])
def test_our_workbook_saved_by_it_changes_nothing(
    room: Any, tmp_path: Path, soffice: Convert, kind: str
) -> None:
    show = full_show(room)
    file = tmp_path / "cues.xlsx"
    file.write_bytes(to_xlsx(cue_table(room.conn, show), "zh_CN"))
    before, offers = plan(room, show), room.rows(CUE_OFFER)
    count = len(room.rows(CUE))
    shown = bring(room, show, read_sheet(soffice(file, kind)))
    whole_seconds = kind == "csv"  # a csv holds what the cells show
    changed = [set(one.after) for one in shown.changes if one.what != "same"]
    assert changed in ([], [{"duration"}] if whole_seconds else [])
    assert len(room.rows(CUE)) == count
    assert room.rows(CUE_OFFER) == offers
    if not whole_seconds:
        assert plan(room, show) == before


def test_our_csv_opened_and_saved_by_it_changes_nothing(
    room: Any, tmp_path: Path, soffice: Convert
) -> None:
    show = full_show(room)
    file = tmp_path / "cues.csv"
    file.write_bytes(to_csv(cue_table(room.conn, show), "en"))
    shown = bring(room, show, read_sheet(soffice(file, "xlsx")))
    changed = [dict(one.after) for one in shown.changes if one.what != "same"]
    assert [set(one) for one in changed] in ([], [{"duration"}])


def test_an_old_workbook_with_broken_bytes_is_refused_or_read(
    sheet: Path, soffice: Convert, tmp_path: Path
) -> None:
    whole = soffice(sheet, "xls").read_bytes()
    file = tmp_path / "broken.xls"
    far = whole.replace(b"\x03\x02\x0e\x00\x03\x00", b"\x03\x02\x0e\x00\xff\xff", 1)
    assert far != whole
    file.write_bytes(far)
    with pytest.raises(BadInput, match="far below any table"):
        read_sheet(file)
    dimensions = whole.index(b"\x00\x02\x0e\x00") + 4
    file.write_bytes(whole[:dimensions] + b"\xff\xff\xff\x7f" + whole[dimensions + 4 :])
    with pytest.raises(BadInput, match="damaged"):
        read_sheet(file)
