"""Rows of prepared cells: what views are told, and the row that stays selected."""

import pytest
from PySide6.QtCore import Qt

from console.ui.delegates import CellDelegate
from console.ui.tables import CELL_ROLE, Cell, Column, DenseTable, RowsModel
from console.ui.theme import Theme


@pytest.fixture
def theme(qapp):
    return Theme("dark")


@pytest.fixture
def model(theme):
    made = RowsModel(theme, (Column("Cue"), Column("Length", 80)))
    made.set_rows([("Opening", "10:00"), (Cell("Explain", "amber"), "7:00")], ["a", "b"])
    return made


@pytest.fixture
def table(qtbot, theme, model):
    made = DenseTable(theme)
    made.setItemDelegate(CellDelegate(theme, made))
    made.show_model(model)
    qtbot.addWidget(made)
    made.resize(400, 200)
    made.show()
    return made


def test_the_model_keeps_the_rules_of_models(model, qtmodeltester):
    qtmodeltester.check(model)
    model.set_rows([("Opening", "10:00")], ["a"])
    qtmodeltester.check(model)


def test_only_the_range_that_differs_is_told(model):
    told = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    model.set_rows([("Opening", "10:00"), ("Explain", "6:30")], ["a", "b"])
    model.set_rows([("Opening", "10:00"), ("Explain", "6:30")], ["a", "b"])
    assert told == [(1, 1)]


def test_rows_come_and_go_at_the_end(model, qtbot):
    with qtbot.waitSignal(model.rowsInserted, timeout=1000):
        model.set_rows([("A", ""), ("B", ""), ("C", "")], ["a", "b", "c"])
    with qtbot.waitSignal(model.rowsRemoved, timeout=1000):
        model.set_rows([("C", "")], ["c"])
    assert model.key_at(0) == "c"
    assert model.row_of("a") == -1


def test_rows_that_come_first_are_inserted_and_the_others_stay_untold(model, table):
    told, inserted = [], []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    model.rowsInserted.connect(lambda _parent, first, last: inserted.append((first, last)))
    table.select_key("b")
    rows = [("New", ""), ("Opening", "10:00"), (Cell("Explain", "amber"), "7:00")]
    model.set_rows(rows, ["n", "a", "b"])
    assert (inserted, told) == ([(0, 0)], [])
    assert table.currentIndex().row() == 2


def test_a_full_list_lets_the_last_row_go_when_one_comes_first(model, qtmodeltester):
    model.set_rows([("New", ""), ("Opening", "10:00")], ["n", "a"])
    assert model.keys == ["n", "a"]
    qtmodeltester.check(model)


def test_a_cell_gives_its_colour_and_a_plain_string_none(model, theme):
    assert model.index(1, 0).data(Qt.ItemDataRole.ForegroundRole) == theme.color("amber")
    assert model.index(0, 0).data(CELL_ROLE) == Cell("Opening")


def test_the_selection_goes_with_its_row(table, model):
    table.select_key("b")
    model.set_rows([("Explain", "7:00"), ("Opening", "10:00")], ["b", "a"])
    assert table.currentIndex().row() == 0
    assert table.current_key() == "b"


def test_filling_anew_does_not_count_as_picking(table, model, qtbot):
    table.select_key("b")
    with qtbot.assertNotEmitted(table.picked):
        model.set_rows([("Opening", "10:00")], ["a"])
    assert table.current_key() == ""


def test_the_down_key_picks_the_next_row(table, qtbot):
    table.select_key("a")
    with qtbot.waitSignal(table.picked, timeout=1000) as picked:
        qtbot.keyClick(table, Qt.Key.Key_Down)
    assert picked.args == ["b"]


def test_rows_keep_their_height_and_columns_their_width(table, theme):
    assert table.rowHeight(0) == theme.px(32)
    assert table.columnWidth(1) == theme.px(80)


def test_cells_are_painted_with_everything_they_may_have(table, model):
    full = Cell("讲解", "text", "air_row", "strong", "", "主推", "text2", "air", 0.8)
    model.set_rows([(full, Cell("7:00", back="next_row"))], ["x"])
    table.select_key("x")
    assert not table.grab().isNull()
