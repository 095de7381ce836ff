"""What is written of a plan is read back as the same plan, through every kind of file."""

import io
import json
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from run_room import MINUTE, a_cue, a_show, an_offer
from sheet_words import bring

from console.show.rundown.actions import AddCue
from console.show.rundown.block_actions import AddBlock
from console.show.rundown.sheets.export import cue_table, to_csv, to_json, to_xlsx
from console.show.rundown.sheets.read import read_sheet
from console.show.rundown.tables import BLOCK, CUE, CUE_OFFER

KINDS = ["xlsx", "csv", "json"]
CUSTOM = {
    "负责人": "老王", "件数": 3, "比例": 0.5, "要": True, "编号": "007", "数字文": "3",
    "时间": "随", "评论": "=1+1", "环节名称": "@x",
}  # fmt: skip


def full_show(room: Any) -> str:
    """A show with everything that a cue can hold."""
    show = a_show(room)
    begins = room.clock.wall()
    offers = tuple(an_offer(room, show, name) for name in ("唇釉", "口红"))
    block = room.done(AddBlock(show=show, name="第一板块")).id
    room.done(AddBlock(show=show, name="空板块"))
    a_cue(room, show, "开场", 5, block="")
    room.done(
        AddCue(
            show=show,
            block=block,
            cue_title="=讲解",
            cue_kind="explain",
            duration=450_500,
            min=5 * MINUTE,
            max=30 * MINUTE,
            start_at=begins + 5 * MINUTE + 1_250,
            end_at=begins + 90 * MINUTE,
            droppable=True,
            priority=3,
            scene="近景",
            anchor="小雨",
            assistants="阿May",
            welfare="'=¥9.9",
            notes="一行\n-二行",
            script="@话术",
            checklist="+改价",
            colour="#3a7bd5",
            custom=CUSTOM,
            offers=(offers[1], offers[0]),
        )
    )
    a_cue(room, show, "讲解", 8, skip=True)
    a_cue(room, show, "讲解", 9)
    room.done(
        AddCue(show=show, cue_title="", cue_kind="break", end_at=begins + 120 * MINUTE, min=60_000)
    )
    return show


def written(room: Any, show: str, kind: str, folder: Path, lang: str = "en") -> Path:
    """The file that an export leaves."""
    table = cue_table(room.conn, show)
    file = folder / f"cues.{kind}"
    write = {"xlsx": to_xlsx, "csv": to_csv, "json": lambda table, _: to_json(table)}[kind]
    file.write_bytes(write(table, lang))
    return file


def plan(room: Any, show: str) -> list[Any]:
    """All that a plan says, without ids and places."""
    names = {row.id: row.name for row in room.rows(BLOCK)}
    found = []
    for cue in room.rows(CUE, "WHERE show = ? ORDER BY title, duration", show):
        offers = [row.offer for row in room.rows(CUE_OFFER, "WHERE cue = ? ORDER BY place", cue.id)]
        row = cue._asdict() | {"block": names.get(cue.block, ""), "custom": json.loads(cue.custom)}
        found.append(
            {k: v for k, v in row.items() if k not in ("id", "show", "place")} | {"o": len(offers)}
        )
    return found


@pytest.mark.parametrize("lang", ["en", "zh_CN"])
@pytest.mark.parametrize("kind", KINDS)
def test_a_plan_that_comes_back_changes_nothing(
    room: Any, tmp_path: Path, kind: str, lang: str
) -> None:
    show = full_show(room)
    before = room.rows(CUE), room.rows(BLOCK), room.rows(CUE_OFFER)
    shown = bring(room, show, read_sheet(written(room, show, kind, tmp_path, lang)))
    assert [(one.what, dict(one.after)) for one in shown.changes if one.what != "same"] == []
    assert [one.what for one in shown.problems] == []
    assert (room.rows(CUE), room.rows(BLOCK), room.rows(CUE_OFFER)) == before


@pytest.mark.parametrize("kind", KINDS)
def test_a_plan_comes_out_the_same_in_another_show(room: Any, tmp_path: Path, kind: str) -> None:
    show = full_show(room)
    other = a_show(room, "Other")
    for name in ("唇釉", "口红"):
        an_offer(room, other, name)
    bring(room, other, read_sheet(written(room, show, kind, tmp_path)))
    assert plan(room, other) == plan(room, show)
    again = written(room, other, "json", tmp_path).read_bytes()
    fresh = [row | {"id": ""} for row in json.loads(again)]
    assert fresh == [row | {"id": ""} for row in json.loads(to_json(cue_table(room.conn, show)))]


def test_an_edit_in_the_file_is_an_edit_of_the_cue(room: Any, tmp_path: Path) -> None:
    show = full_show(room)
    file = written(room, show, "xlsx", tmp_path)
    book = load_workbook(file)
    sheet = book.active
    columns = {cell.value: cell.column for cell in sheet[1]}
    rows = {row[columns["Cue"] - 1].value: row[0].row for row in sheet.iter_rows(min_row=2)}
    sheet.cell(rows["开场"], columns["Cue"]).value = "暖场"
    sheet.cell(rows["=讲解"], columns["Notes"]).value = None
    book.save(file)
    shown = bring(room, show, read_sheet(file))
    assert [dict(one.after) for one in shown.changes if one.what == "changed"] == [
        {"notes": ""}, {"title": "暖场"},
    ]  # fmt: skip


def test_a_row_copied_with_its_id_is_a_new_cue(room: Any, tmp_path: Path) -> None:
    show = full_show(room)
    file = written(room, show, "csv", tmp_path)
    text = file.read_text("utf-8-sig")
    [line] = [line for line in text.splitlines() if "开场" in line]
    file.write_text(text + line, "utf-8-sig")
    shown = bring(room, show, read_sheet(file))
    assert [one.what for one in shown.changes].count("added") == 1


def test_cells_that_look_like_formulas_stay_text(room: Any, tmp_path: Path) -> None:
    show = full_show(room)
    book = load_workbook(written(room, show, "xlsx", tmp_path))
    cells = [cell for row in book.active.iter_rows() for cell in row]
    risky = [cell for cell in cells if isinstance(cell.value, str) and cell.value[:1] in "=+-@"]
    assert len(risky) >= 4
    assert {cell.data_type for cell in risky} == {"s"}
    text = to_csv(cue_table(room.conn, show), "en").decode("utf-8-sig")
    assert "'=讲解" in text
    assert ",=" not in text


def test_the_workbook_is_ready_to_print(room: Any) -> None:
    show = full_show(room)
    book = load_workbook(io.BytesIO(to_xlsx(cue_table(room.conn, show), "zh_CN")))
    sheet = book.active
    assert sheet.print_title_rows == "$1:$1"
    assert sheet.freeze_panes == "A2"
    assert [cell.value for cell in sheet[1]][:3] == ["板块", "环节", "类型"]
    assert sheet["B1"].font.bold
