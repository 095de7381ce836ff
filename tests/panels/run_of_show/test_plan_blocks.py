"""Blocks of cells: filled, emptied, copied and pasted with a real clipboard; each one decision."""

from typing import Any

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from console.core.undo import Undo
from console.panels.run_of_show import PANEL
from console.show.rundown.actions import AddCue
from console.show.rundown.custom_columns import PlanColumn, SetPlanColumns

MINUTE = 60_000
KEY, MOD = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def plan(bench: Any) -> list[str]:
    """Cues A to D in no block."""
    cues = [AddCue(show=bench.show, cue_title=name, duration=10 * MINUTE) for name in "ABCD"]
    return [bench.done(cue).id for cue in cues]


@pytest.fixture
def page(bench: Any, plan: list[str]) -> Any:
    panel = bench.open(PANEL, "plan")
    panel.plan.grid.setFocus()
    return panel.plan


def choose(page: Any, row: int, field: str, rows: int = 1, columns: int = 1) -> None:
    """Choose cells with the keys a person uses: there, then Shift and the arrows."""
    page.grid.setFocus()
    page.grid.setCurrentIndex(page.model.index(row, page.column(field)))
    for _ in range(rows - 1):
        QTest.keyClick(page.grid, KEY.Key_Down, MOD.ShiftModifier)
    for _ in range(columns - 1):
        QTest.keyClick(page.grid, KEY.Key_Right, MOD.ShiftModifier)


def column(bench: Any, name: str) -> list[Any]:
    return [getattr(cue, name) for cue in bench.live.rundown.plan.cues]


def clipboard(text: str = "", html: str = "") -> None:
    data = QMimeData()
    if text:
        data.setText(text)
    if html:
        data.setHtml(html)
    QGuiApplication.clipboard().setMimeData(data)


def test_typing_over_a_cell_begins_an_edit_and_enter_goes_below(bench: Any, page: Any) -> None:
    choose(page, 0, "scene")
    bench.press(KEY.Key_S)
    editor = page.grid.findChild(QLineEdit, "cellEditor")
    assert editor.text() == "s"
    QTest.keyClicks(editor, "tage")
    QTest.keyClick(editor, KEY.Key_Return)
    bench.until(lambda: column(bench, "scene")[0] == "stage")
    assert page.grid.currentIndex().row() == 1


def test_fill_down_gives_the_cells_below_the_first_value(bench: Any, page: Any) -> None:
    choose(page, 0, "title", rows=3)
    bench.press(KEY.Key_D, MOD.ControlModifier | MOD.ShiftModifier)
    bench.until(lambda: column(bench, "title") == ["A", "A", "A", "D"])
    bench.done(Undo())
    assert column(bench, "title") == ["A", "B", "C", "D"]


def test_delete_empties_cells_and_whole_rows_go(bench: Any, page: Any) -> None:
    choose(page, 0, "title", rows=2)
    bench.press(KEY.Key_Delete)
    bench.until(lambda: column(bench, "title") == ["", "", "C", "D"])
    choose(page, 1, "number", rows=2)
    bench.press(KEY.Key_Delete)
    bench.until(lambda: column(bench, "title") == ["", "D"])


def test_ctrl_arrows_go_to_the_edges(bench: Any, page: Any) -> None:
    choose(page, 0, "title")
    bench.press(KEY.Key_Down, MOD.ControlModifier)
    assert page.grid.currentIndex().row() == 3
    bench.press(KEY.Key_Up, MOD.ControlModifier | MOD.ShiftModifier)
    assert len(page.grid.chosen()) == 4


def test_copied_cells_are_text_and_a_table_for_spreadsheets(bench: Any, page: Any) -> None:
    choose(page, 0, "length", rows=2)
    bench.press(KEY.Key_C, MOD.ControlModifier)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "10:00\n10:00\n"
    assert data.html().count("<td") == 2


def test_what_looks_like_a_formula_is_copied_and_pasted_as_text(bench: Any, page: Any) -> None:
    clipboard("=1+1\n@x")
    choose(page, 0, "notes")
    bench.press(KEY.Key_V, MOD.ControlModifier)
    bench.until(lambda: column(bench, "notes")[:2] == ["=1+1", "@x"])
    choose(page, 0, "notes")
    bench.press(KEY.Key_C, MOD.ControlModifier)
    assert QGuiApplication.clipboard().text() == "'=1+1\n"


def test_pasted_cells_edit_their_columns_as_one_decision(bench: Any, page: Any) -> None:
    clipboard("7′30″\t5-8分\n1h20\t")
    choose(page, 0, "length")
    bench.press(KEY.Key_V, MOD.ControlModifier)
    bench.until(lambda: column(bench, "duration")[0] == 450_000)
    assert column(bench, "duration")[1] == 80 * MINUTE
    assert column(bench, "min")[0] == 5 * MINUTE
    bench.done(Undo())
    assert column(bench, "duration")[:2] == [10 * MINUTE] * 2


def test_a_pasted_cell_that_is_not_understood_is_marked_and_the_others_count(
    bench: Any, page: Any
) -> None:
    clipboard("soon\n7")
    choose(page, 0, "length")
    bench.press(KEY.Key_V, MOD.ControlModifier)
    bench.until(lambda: column(bench, "duration")[1] == 7 * MINUTE)
    assert page.model.text_at(0, page.column("length")) == "soon"
    assert column(bench, "duration")[0] == 10 * MINUTE


def test_rows_beyond_the_last_cue_become_new_ones_with_one_undo(bench: Any, page: Any) -> None:
    clipboard("D2\nE\nF")
    choose(page, 3, "title")
    bench.press(KEY.Key_V, MOD.ControlModifier)
    bench.until(lambda: column(bench, "title") == ["A", "B", "C", "D2", "E", "F"])
    bench.done(Undo())
    assert column(bench, "title") == ["A", "B", "C", "D"]


def test_a_table_with_a_header_becomes_new_cues_behind_the_chosen_row(
    bench: Any, page: Any
) -> None:
    cells = "<tr><td>环节</td><td>时长</td></tr><tr><td>开场</td><td>5分</td></tr>"
    clipboard("环节\t时长\n开场\t5分", f"<table>{cells}<tr><td>A</td><td>7</td></tr></table>")
    choose(page, 1, "title")
    bench.press(KEY.Key_V, MOD.ControlModifier)
    bench.until(lambda: column(bench, "title") == ["A", "B", "开场", "A", "C", "D"])
    assert column(bench, "duration")[2:4] == [5 * MINUTE, 7 * MINUTE]
    bench.done(Undo())
    assert column(bench, "title") == ["A", "B", "C", "D"]


def test_whole_rows_are_cut_and_pasted_elsewhere(bench: Any, page: Any) -> None:
    choose(page, 0, "number", rows=2)
    bench.press(KEY.Key_X, MOD.ControlModifier)
    bench.until(lambda: column(bench, "title") == ["C", "D"])
    choose(page, 1, "number")
    bench.press(KEY.Key_V, MOD.ControlModifier)
    bench.until(lambda: column(bench, "title") == ["C", "D", "A", "B"])


def test_find_goes_through_all_columns_and_replaces_with_one_undo(bench: Any, page: Any) -> None:
    clipboard("red desk\nblue\nred wall")
    choose(page, 0, "scene")
    bench.press(KEY.Key_V, MOD.ControlModifier)
    bench.until(lambda: column(bench, "scene")[2] == "red wall")
    bench.press(KEY.Key_F, MOD.ControlModifier)
    bench.type("RED")
    assert page.find_bar.count.text() == "1 of 2"
    bench.press(KEY.Key_Return)
    assert (page.grid.currentIndex().row(), page.find_bar.count.text()) == (2, "2 of 2")
    page.find_bar.by.setText("green")
    page.find_bar.findChild(object, "replaceAll").click()
    bench.until(lambda: column(bench, "scene")[:3] == ["green desk", "blue", "green wall"])
    bench.done(Undo())
    assert column(bench, "scene")[0] == "red desk"


def test_own_columns_have_kinds_and_are_renamed_with_their_cells(bench: Any, page: Any) -> None:
    columns = (PlanColumn("Takes", "number"),)
    bench.done(SetPlanColumns(show=bench.show, columns=columns))
    bench.until(lambda: page.model.fields[-1].title == "Takes")
    clipboard("3\nmany")
    choose(page, 0, "custom:Takes")
    bench.press(KEY.Key_V, MOD.ControlModifier)
    bench.until(lambda: column(bench, "custom")[0] == '{"Takes": 3}')
    assert column(bench, "custom")[1] == "{}"
    new = (PlanColumn("Shots", "number"),)
    bench.done(SetPlanColumns(show=bench.show, columns=new, renamed={"Takes": "Shots"}))
    assert column(bench, "custom")[0] == '{"Shots": 3}'


def test_columns_are_hidden_and_sets_are_chosen(bench: Any, page: Any) -> None:
    kind = page.column("kind")
    assert page.grid.isColumnHidden(kind)
    assert page.grid.isColumnHidden(page.column("forecast"))
    page.view.toggle("kind", shown=True)
    assert not page.grid.isColumnHidden(kind)
    page.view.show_set(("number", "start", "title"))
    assert page.grid.shown_columns() == [0, page.column("start"), page.column("title")]


def test_forecasts_stand_beside_the_plan_while_a_run_is_open(bench: Any, page: Any) -> None:
    bench.start()
    bench.until(lambda: not page.grid.isColumnHidden(page.column("forecast")))
    places = [page.model.fields[one].id for one in page.grid.shown_columns()]
    assert places[1:3] == ["start", "forecast"]


def test_lines_pasted_into_an_empty_plan_become_cues(bench: Any) -> None:
    bench.open(PANEL, "plan")
    clipboard("Opening\nWelfare")
    bench.press(KEY.Key_V, MOD.ControlModifier)
    bench.until(lambda: column(bench, "title") == ["Opening", "Welfare"])


def test_own_columns_are_added_and_removed_on_their_sheet(bench: Any, page: Any) -> None:
    head = page.parentWidget().parentWidget().head
    head.own_columns()
    sheet = head._own
    bench.type("Camera")
    bench.press(KEY.Key_Return)
    bench.until(lambda: page.model.fields[-1].title == "Camera")
    clipboard("two")
    choose(page, 0, "custom:Camera")
    bench.press(KEY.Key_V, MOD.ControlModifier)
    bench.until(lambda: column(bench, "custom")[0] == '{"Camera": "two"}')
    head.own_columns()
    sheet.findChildren(object, "ownRemove")[-2].click()
    sheet.apply.click()
    bench.until(lambda: column(bench, "custom")[0] == "{}")
    bench.done(Undo())
    assert column(bench, "custom")[0] == '{"Camera": "two"}'


def test_rows_are_dragged_by_their_number_and_cells_are_chosen_elsewhere(
    bench: Any, page: Any
) -> None:
    view, model = page.grid.viewport(), page.model
    first, last = (page.grid.visualRect(model.index(row, page.column("scene"))).center()
                   for row in (0, 2))  # fmt: skip
    QTest.mousePress(view, Qt.MouseButton.LeftButton, MOD.NoModifier, first)
    QTest.mouseMove(view, last)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, MOD.NoModifier, last)
    assert len(page.grid.chosen()) == 3
    assert page.grid.chosen_columns() == [page.column("scene")]
    assert not page.grid.dragEnabled()
    number = page.grid.visualRect(model.index(0, 0)).center()
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, MOD.NoModifier, number)
    assert page.grid.dragEnabled()
    assert page.grid.whole_rows()
