"""A producer plans with keys: add, edit in place, move, duplicate, delete, skip, undo."""

from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QLineEdit

from console.core.undo import Undo
from console.panels.run_of_show import PANEL
from console.panels.run_of_show.plan_fields import fields
from console.show.products.actions import AddOffer
from console.show.rundown.actions import AddCue, EditCue
from console.show.rundown.block_actions import AddBlock
from console.show.rundown.live_actions import Go

MINUTE = 60_000
EVENING = 1_795_780_800_000
KEY, MOD = Qt.Key, Qt.KeyboardModifier
IDS = [field.id for field in fields(())]
columns = SimpleNamespace(
    NUMBER=IDS.index("number"), START=IDS.index("start"), LENGTH=IDS.index("length"),
    SPAN=IDS.index("span"), MUST=IDS.index("must"), CUE=IDS.index("title"),
    PRODUCTS=IDS.index("products"), SCENE=IDS.index("scene"),
)  # fmt: skip


@pytest.fixture
def plan(bench: Any) -> dict[str, str]:
    """A block with A and B, a block with C; title → id."""
    ids = {}
    for block, cues in (("One", "AB"), ("Two", "C")):
        ids[block] = bench.done(AddBlock(show=bench.show, name=block)).id
        for name in cues:
            cue = AddCue(show=bench.show, block=ids[block], cue_title=name, duration=10 * MINUTE)
            ids[name] = bench.done(cue).id
    return ids


@pytest.fixture
def panel(bench: Any, plan: dict[str, str]) -> Any:
    return bench.open(PANEL, "plan")


def titles(bench: Any) -> str:
    rows = bench.live.rundown.plan.rows
    return " ".join(row.name if hasattr(row, "name") else row.title or "-" for row in rows)


def text(panel: Any, key: str, column: int) -> str:
    model = panel.plan.model
    return str(model.index(model.row_of(key), column).data())


def at(panel: Any, key: str, column: int) -> None:
    """Make a cell the current one."""
    panel.plan.grid.setFocus()
    panel.plan.grid.setCurrentIndex(panel.plan.model.index(panel.plan.model.row_of(key), column))


def edit(bench: Any, panel: Any, key: str, column: int, typed: str) -> None:
    """Enter, the text, Enter."""
    grid = panel.plan.grid
    grid.select_key(key)
    grid.setCurrentIndex(panel.plan.model.index(panel.plan.model.row_of(key), column))
    bench.press(KEY.Key_Return)
    editor = grid.findChild(QLineEdit, "cellEditor")
    assert editor is not None
    editor.setFocus()
    editor.selectAll()
    bench.type(typed)
    bench.press(KEY.Key_Return)
    bench.until(lambda: not grid.editing and grid.findChild(QLineEdit, "cellEditor") is None)


def test_the_model_is_sound(panel: Any, qtmodeltester: Any) -> None:
    qtmodeltester.check(panel.plan.model)


def test_rows_show_blocks_and_cues_with_their_times(panel: Any, plan: dict[str, str]) -> None:
    assert text(panel, plan["One"], 0) == "One   20:00 – 20:20"
    assert text(panel, plan["C"], columns.NUMBER) == "3"
    assert text(panel, plan["C"], columns.START) == "20:20"
    assert text(panel, plan["C"], columns.LENGTH) == "10:00"


def test_a_length_is_edited_in_place(bench: Any, panel: Any, plan: dict[str, str]) -> None:
    edit(bench, panel, plan["A"], columns.LENGTH, "7:30")
    bench.until(lambda: text(panel, plan["A"], columns.LENGTH) == "7:30")
    assert text(panel, plan["B"], columns.START) == "20:07:30"


def test_what_is_no_length_stays_in_the_cell_marked_and_is_not_written(
    bench: Any, panel: Any, plan: dict[str, str]
) -> None:
    edit(bench, panel, plan["A"], columns.LENGTH, "half past")
    assert "half past" in bench.refusals[0]
    cell = panel.plan.model.cells(1)[columns.LENGTH]
    assert (cell.text, cell.colour) == ("half past", "amber")
    assert bench.live.rundown.plan.cue(plan["A"]).duration == 10 * MINUTE


def test_a_text_that_waits_goes_with_esc(bench: Any, panel: Any, plan: dict[str, str]) -> None:
    edit(bench, panel, plan["A"], columns.LENGTH, "half past")
    at(panel, plan["A"], columns.LENGTH)
    bench.press(KEY.Key_Escape)
    assert text(panel, plan["A"], columns.LENGTH) == "10:00"


def test_a_text_that_waits_goes_when_it_is_put_right(
    bench: Any, panel: Any, plan: dict[str, str]
) -> None:
    edit(bench, panel, plan["A"], columns.LENGTH, "half past")
    edit(bench, panel, plan["A"], columns.LENGTH, "1h20")
    bench.until(lambda: text(panel, plan["A"], columns.LENGTH) == "1:20:00")


def test_what_the_room_refuses_stays_in_the_cell_too(
    bench: Any, panel: Any, plan: dict[str, str]
) -> None:
    edit(bench, panel, plan["A"], columns.SPAN, "20-30")
    bench.until(lambda: bool(bench.refusals))
    assert panel.plan.model.cells(1)[columns.SPAN].colour == "amber"
    assert bench.live.rundown.plan.cue(plan["A"]).min is None


def test_a_start_time_makes_a_hit_time_with_a_flag(
    bench: Any, panel: Any, plan: dict[str, str]
) -> None:
    edit(bench, panel, plan["B"], columns.START, "21:00")
    bench.until(lambda: text(panel, plan["B"], columns.START) == "⚑ 21:00")
    assert text(panel, plan["A"], columns.MUST) == "20:50"


def test_texts_and_products_are_edited_in_place(
    bench: Any, panel: Any, plan: dict[str, str]
) -> None:
    bench.done(AddOffer(show=bench.show, name="lip glaze", link=3))
    edit(bench, panel, plan["A"], columns.SCENE, "Beauty desk")
    edit(bench, panel, plan["A"], columns.PRODUCTS, "3")
    bench.until(lambda: text(panel, plan["A"], columns.PRODUCTS) == "3 lip glaze")
    assert text(panel, plan["A"], columns.SCENE) == "Beauty desk"
    edit(bench, panel, plan["A"], columns.PRODUCTS, "9")
    assert "9" in bench.refusals[0]


def test_tab_goes_to_the_next_cell_that_takes_something(
    bench: Any, panel: Any, plan: dict[str, str]
) -> None:
    edit(bench, panel, plan["A"], columns.SPAN, "5-15")
    bench.until(lambda: text(panel, plan["A"], columns.SPAN) == "5 – 15")
    bench.press(KEY.Key_Tab)
    assert panel.plan.grid.currentIndex().column() == columns.CUE


def test_typing_goes_to_the_row_it_was_begun_in(
    bench: Any, panel: Any, plan: dict[str, str]
) -> None:
    panel.plan.grid.edit_cell(plan["B"], columns.CUE)
    editor = panel.plan.grid.findChild(QLineEdit, "cellEditor")
    cue = AddCue(show=bench.show, block=plan["One"], after="", cue_title="X", duration=MINUTE)
    bench.done(cue)
    assert titles(bench) == "One X A B Two C"
    assert editor.text() == "B"
    editor.setText("B2")
    bench.press(KEY.Key_Return)
    bench.until(lambda: titles(bench) == "One X A B2 Two C")


def test_insert_adds_below_and_begins_with_the_title(
    bench: Any, panel: Any, plan: dict[str, str]
) -> None:
    panel.plan.grid.select_key(plan["A"])
    bench.press(KEY.Key_Insert)
    bench.until(lambda: panel.plan.grid.editing)
    bench.until(lambda: panel.plan.grid.findChild(QLineEdit, "cellEditor").hasFocus())
    bench.type("New")
    bench.press(KEY.Key_Return)
    bench.until(lambda: titles(bench) == "One A New B Two C")


def test_rows_move_by_keys_and_stay_chosen(bench: Any, panel: Any, plan: dict[str, str]) -> None:
    panel.plan.grid.choose([plan["A"], plan["B"]])
    bench.press(KEY.Key_Down, MOD.AltModifier)
    bench.until(lambda: titles(bench) == "One Two A B C")
    assert panel.plan.grid.chosen() == [plan["A"], plan["B"]]
    bench.press(KEY.Key_Down, MOD.AltModifier)
    bench.until(lambda: titles(bench) == "One Two C A B")
    bench.press(KEY.Key_Up, MOD.AltModifier)
    bench.until(lambda: titles(bench) == "One Two A B C")
    bench.press(KEY.Key_Up, MOD.AltModifier)
    bench.until(lambda: titles(bench) == "One A B Two C")


def test_a_block_moves_with_its_cues(bench: Any, panel: Any, plan: dict[str, str]) -> None:
    panel.plan.grid.choose([plan["Two"]])
    bench.press(KEY.Key_Up, MOD.AltModifier)
    bench.until(lambda: titles(bench) == "Two C One A B")


def test_rows_are_dragged(bench: Any, panel: Any, plan: dict[str, str]) -> None:
    model = panel.plan.model
    dragged = model.mimeData([model.index(model.row_of(plan["C"]), 0)])
    model.dropMimeData(dragged, Qt.DropAction.MoveAction, model.row_of(plan["B"]), 0, QModelIndex())
    bench.until(lambda: titles(bench) == "One A C B Two")


def test_a_block_is_dragged(bench: Any, panel: Any, plan: dict[str, str]) -> None:
    model = panel.plan.model
    dragged = model.mimeData([model.index(model.row_of(plan["One"]), 0)])
    model.dropMimeData(dragged, Qt.DropAction.MoveAction, -1, 0, QModelIndex())
    bench.until(lambda: titles(bench) == "Two C One A B")


def test_duplicate_delete_and_undo(bench: Any, panel: Any, plan: dict[str, str]) -> None:
    panel.plan.grid.select_key(plan["A"])
    bench.press(KEY.Key_D, MOD.ControlModifier)
    bench.until(lambda: titles(bench) == "One A A B Two C")
    bench.until(lambda: panel.plan.grid.chosen() not in ([], [plan["A"]]))
    bench.press(KEY.Key_Delete)
    bench.until(lambda: titles(bench) == "One A B Two C")
    bench.done(Undo())
    assert titles(bench) == "One A A B Two C"


def test_skip_takes_a_cue_out_of_the_times_and_back(
    bench: Any, panel: Any, plan: dict[str, str]
) -> None:
    panel.plan.grid.select_key(plan["A"])
    bench.press(KEY.Key_S, MOD.AltModifier)
    bench.until(lambda: text(panel, plan["B"], columns.START) == "20:00")
    assert text(panel, plan["A"], columns.START) == ""
    bench.press(KEY.Key_S, MOD.AltModifier)
    bench.until(lambda: text(panel, plan["B"], columns.START) == "20:10")


def test_delete_on_a_block_leaves_its_cues(bench: Any, panel: Any, plan: dict[str, str]) -> None:
    panel.plan.grid.choose([plan["Two"]])
    bench.press(KEY.Key_Delete)
    bench.until(lambda: titles(bench) == "One A B C")


def test_a_block_is_added_and_named(bench: Any, panel: Any, plan: dict[str, str]) -> None:
    panel.plan.grid.select_key(plan["B"])
    bench.press(KEY.Key_B, MOD.ControlModifier)
    bench.until(lambda: panel.plan.grid.findChild(QLineEdit, "cellEditor") is not None)
    bench.until(lambda: panel.plan.grid.findChild(QLineEdit, "cellEditor").hasFocus())
    bench.type("Three")
    bench.press(KEY.Key_Return)
    bench.until(lambda: titles(bench) == "One A B Three Two C")


def test_an_edit_tells_views_only_of_rows_that_differ(
    bench: Any, panel: Any, plan: dict[str, str]
) -> None:
    told: list[tuple[int, int]] = []
    panel.plan.model.dataChanged.connect(lambda a, b: told.append((a.row(), b.row())))
    bench.done(EditCue(cue=plan["B"], changes={"notes": "close-up"}))
    row = panel.plan.model.row_of(plan["B"])
    assert told == [(row, row)]


def test_what_is_chosen_is_what_is_looked_at(bench: Any, panel: Any, plan: dict[str, str]) -> None:
    panel.plan.grid.setFocus()
    panel.plan.grid.setCurrentIndex(panel.plan.model.index(1, 1))
    assert bench.context.focus.on("cue") == plan["A"]
    bench.context.focus.set("cue", plan["C"])
    assert panel.plan.grid.chosen() == [plan["C"]]


def test_an_empty_plan_teaches_and_offers_the_first_cue(bench: Any) -> None:
    panel = bench.open(PANEL, "plan")
    assert panel.empty.isVisible()
    bench.press(KEY.Key_Insert)
    bench.until(lambda: len(bench.live.rundown.plan.cues) == 1)
    assert panel.plan.isVisible()


def test_an_edit_of_the_next_cue_is_shown_before_it_is_applied(
    bench: Any, panel: Any, plan: dict[str, str]
) -> None:
    bench.clock.set(EVENING)
    bench.start()
    bench.done(Go())
    edit(bench, panel, plan["B"], columns.LENGTH, "17")
    staged = panel.plan.staged
    bench.until(staged.isVisible)
    assert staged.words.text() == (
        "“B” ends 20:27 instead of 20:20. The show ends 20:37 instead of 20:30."
    )
    assert text(panel, plan["B"], columns.LENGTH) == "10:00"
    bench.press(KEY.Key_Escape)
    assert not staged.isVisible()
    edit(bench, panel, plan["B"], columns.LENGTH, "17")
    bench.until(staged.isVisible)
    bench.press(KEY.Key_Return, MOD.ControlModifier)
    bench.until(lambda: text(panel, plan["B"], columns.LENGTH) == "17:00")


def test_a_count_to_end_is_marked(bench: Any, panel: Any, plan: dict[str, str]) -> None:
    end = EVENING + 30 * MINUTE
    bench.done(EditCue(cue=plan["C"], changes={"end_at": end}))
    assert text(panel, plan["C"], columns.LENGTH) == "→ 20:30"
