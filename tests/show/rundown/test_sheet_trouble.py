"""Sheets that are broken, hostile or something else: one clear sentence, nothing half-read."""

import zipfile
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook
from sheet_words import book, laid, lengths, read_book, said, titles

from console.core.errors import BadInput
from console.core.message import english
from console.show.rundown.sheets import xlsx_parts
from console.show.rundown.sheets.read import NoRundown, read_sheet, read_text

ROWS: list[list[Any]] = [["环节", "时长"], ["A", 5], ["B", 6]]


def refusal(path: Path) -> str:
    """The sentence with which a file is refused."""
    with pytest.raises(BadInput) as caught:
        read_sheet(path)
    return english(caught.value.what)


def with_sheet(path: Path, change: Any) -> Path:
    """The workbook with the XML of its sheet changed."""
    with zipfile.ZipFile(path) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    name = "xl/worksheets/sheet1.xml"
    parts[name] = change(parts[name])
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for part, data in parts.items():
            new.writestr(part, data)
    return path


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A small run-of-show."""
    path = tmp_path / "plan.xlsx"
    book(path, ROWS).save(path)
    return path


def test_a_million_empty_rows_are_not_waited_for(file: Path) -> None:
    rows = b"".join(b'<row r="%d"><c r="A%d" s="0"/></row>' % (n, n) for n in range(4, 60_000))
    with_sheet(file, lambda xml: xml.replace(b"</sheetData>", rows + b"</sheetData>"))
    reading = read_sheet(file)
    assert titles(reading) == ["A", "B"]
    assert said(reading)[-1].startswith("row 1004: nothing was read from here on")


def test_a_cell_far_below_does_not_make_the_sheet_long(file: Path) -> None:
    row = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
    with_sheet(file, lambda xml: xml.replace(b"</sheetData>", row))
    assert titles(read_sheet(file)) == ["A", "B"]


def test_a_cell_far_to_the_right_is_named(file: Path) -> None:
    row = b'<row r="4"><c r="XFD4"><v>1</v></c></row></sheetData>'
    with_sheet(file, lambda xml: xml.replace(b"</sheetData>", row))
    assert "column XFD" in refusal(file)


def test_a_bomb_is_not_unpacked(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx_parts, "UNPACKED_LIMIT", 1 << 20)
    with_sheet(file, lambda xml: xml + b" " * (2 << 20))
    assert "unpacks to more than 1 MB" in refusal(file)


def test_a_part_that_says_it_is_smaller_than_it_is(file: Path) -> None:
    with_sheet(file, lambda xml: xml + b" " * 5_000)
    data = bytearray(file.read_bytes())
    with zipfile.ZipFile(file) as whole:
        size = whole.getinfo("xl/worksheets/sheet1.xml").file_size
    while (at := data.find(size.to_bytes(4, "little"))) >= 0:
        data[at : at + 4] = (100).to_bytes(4, "little")
    file.write_bytes(data)
    assert "damaged" in refusal(file)


def test_entities_are_not_expanded(file: Path) -> None:
    head = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]>'
    with_sheet(file, lambda xml: head + xml[xml.index(b"<worksheet") :])
    assert "damaged" in refusal(file)


@pytest.mark.parametrize("cut", [30, 400, 3_000])
def test_a_file_that_is_cut_off(file: Path, cut: int) -> None:
    file.write_bytes(file.read_bytes()[:cut])
    assert "damaged" in refusal(file)


def test_noise_in_a_sheet(file: Path) -> None:
    with_sheet(file, lambda xml: xml.replace(b'r="A2"', b'r="2A"'))
    assert "damaged" in refusal(file)


def test_macro_files_are_refused_by_name(file: Path) -> None:
    macros = file.rename(file.with_suffix(".xlsm"))
    assert refusal(macros) == (
        "plan.xlsm is a file with macros, which are not read. Save it as .xlsx first."
    )
    renamed = macros.rename(macros.with_suffix(".xlsx"))
    with zipfile.ZipFile(renamed, "a") as whole:
        whole.writestr("xl/vbaProject.bin", b"x")
    assert "macros" in refusal(renamed)


def test_encrypted_files_are_refused_by_name(tmp_path: Path) -> None:
    file = tmp_path / "secret.xlsx"
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
    file.write_bytes(ole + "EncryptedPackage".encode("utf-16-le"))
    assert refusal(file).startswith("secret.xlsx is protected by a password")


@pytest.mark.parametrize(
    ("name", "content", "what"),
    [
        ("x.xlsx", b"a,b\n1,2\n", "ends in .xlsx, but it is text inside"),
        ("x.xls", b"<html><table><tr><td>1</table>", "ends in .xls, but it is text inside"),
        ("x.csv", b"\xff\xd8\xff\xe0\0\x10JFIF\0\1", "not a text file"),
        ("x.csv", b"", "is empty"),
        ("x.docx", b"PK\x03\x04", "damaged"),
        ("x.json", b'{"a": 1}', "not a list of objects"),
        (
            "x.xls",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"W\0o\0r\0k\0b\0o\0o\0k\0" * 99,
            "damaged",
        ),
    ],
)
def test_other_files(tmp_path: Path, name: str, content: bytes, what: str) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    assert what in refusal(file)


def test_an_old_workbook_under_a_new_name(file: Path) -> None:
    csv_name = file.rename(file.with_suffix(".csv"))
    assert "ends in .csv, but it is an .xlsx workbook inside" in refusal(csv_name)


def test_a_sheet_of_something_else_is_no_run_of_show(tmp_path: Path) -> None:
    tables = (("姓名", "电话"), ("时间", "用户", "内容"), ("商品名称", "价格", "开始时间", "备注"))
    for header in tables:
        with pytest.raises(NoRundown):
            read_text("\t".join(header) + "\nx\t1\t1\t1\n", "clipboard")
    with pytest.raises(BadInput, match="no cues below it"):
        read_text("环节\t时长\n", "clipboard")


def test_a_quote_that_is_never_closed_takes_no_rows_with_it(tmp_path: Path) -> None:
    rows = "\n".join(f"cue {number},5" for number in range(40_000))
    file = tmp_path / "x.csv"
    file.write_text(f'环节,时长\n"开场,5\n{rows}\n' * 3, "utf-8")
    assert refusal(file)


def test_more_cues_than_one_import_takes(tmp_path: Path) -> None:
    text = "环节\t时长\n" + "A\t1\n" * 10_001
    with pytest.raises(BadInput, match="more than 10000 cues"):
        read_text(text, "clipboard")


def test_formulas_count_with_their_values_and_errors_are_told(tmp_path: Path) -> None:
    reading = read_book(
        tmp_path / "x.xlsx", [["环节", "时长"], ["A", "#REF!"], ["=B9", 5], ["C", "=1+1"]]
    )
    problems = said(reading)
    assert "row 2, 时长: the cell holds the error #REF! and was left empty" in problems
    assert "row 3, 环节: the formula has no result; open and save the sheet once" in problems
    assert [row.number for row in reading.rows] == [2, 3, 4]


def test_hidden_rows_are_read_and_said_and_hidden_sheets_are_not(file: Path) -> None:
    made = load_workbook(file)
    made.active.row_dimensions[3].hidden = True
    other = made.create_sheet("旧", 0)
    for row in [["环节", "时长", "备注"], ["Z", 1, "x"]]:
        other.append(row)
    other.sheet_state = "hidden"
    made.save(file)
    reading = read_sheet(file)
    assert titles(reading) == ["A", "B"]
    assert "row 3: the row is hidden in the sheet and was read all the same" in said(reading)


def test_the_sheet_with_the_plan_is_found_among_others(file: Path) -> None:
    made = load_workbook(file)
    made.create_sheet("说明", 0)["A1"] = "请看流程"
    made.save(file)
    assert read_sheet(file).sheet == "流程"


def test_a_workbook_without_sheets_to_read(tmp_path: Path) -> None:
    Workbook().save(tmp_path / "x.xlsx")
    assert "has no run-of-show" in refusal(tmp_path / "x.xlsx")


def test_very_long_cells_are_kept_whole_beside_the_cue(tmp_path: Path) -> None:
    words = "长" * 300
    row = laid(read_book(tmp_path / "x.xlsx", [["环节", "时长"], [words, 5]])).rows[0]
    assert len(row.title) <= 200
    assert row.custom == {"环节?": words}


def test_negative_and_absurd_lengths_are_not_understood(tmp_path: Path) -> None:
    rows = [["环节", "时长"], ["A", -5], ["B", 99_999], ["C", True]]
    reading = read_book(tmp_path / "x.xlsx", rows)
    assert lengths(reading) == [None, None, None]
    assert len(said(reading)) == 6
