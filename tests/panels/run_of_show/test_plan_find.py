"""Find looks through all columns, says in which one it found, and shows what is hidden there."""

from typing import Any

import pytest
from PySide6.QtCore import Qt

from console.core.undo import Undo
from console.panels.run_of_show import PANEL
from console.panels.run_of_show.plan_find import around
from console.show.rundown.actions import AddCue
from console.show.rundown.block_actions import AddBlock
from console.show.rundown.custom_columns import PlanColumn, SetPlanColumns

MINUTE = 60_000
KEY, MOD = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def page(bench: Any) -> Any:
    long = "x" * 600 + " lipstick at the very end"
    block = bench.done(AddBlock(show=bench.show, name="Lipstick hour")).id
    for title, fields in (
        ("A", {"script": long}), ("B", {"scene": "Lipstick wall", "block": block}), ("C", {}),
    ):  # fmt: skip
        bench.done(AddCue(show=bench.show, cue_title=title, duration=MINUTE, **fields))
    panel = bench.open(PANEL, "plan")
    panel.plan.grid.setFocus()
    return panel.plan


def look_for(bench: Any, text: str) -> None:
    bench.press(KEY.Key_F, MOD.ControlModifier)
    bench.type(text)


def title_at(bench: Any, page: Any) -> str:
    cue = bench.live.rundown.plan.cue(page.grid.current_key())
    return "" if cue is None else str(cue.title)


def test_what_is_in_a_column_that_is_not_shown_is_found_and_its_value_told(
    bench: Any, page: Any
) -> None:
    assert page.grid.isColumnHidden(page.column("script"))
    look_for(bench, "LIPstick")
    assert page.find_bar.count.text() == "1 of 3"
    assert title_at(bench, page) == ""  # the block
    bench.press(KEY.Key_Return)
    found = page.find_bar.where.text()
    assert title_at(bench, page) == "B"
    assert found == "in “Scene”"
    bench.press(KEY.Key_Return)
    found = page.find_bar.where.text()
    assert title_at(bench, page) == "A"
    assert page.find_bar.count.text() == "3 of 3"
    assert found.startswith("in “Script” (not shown): …")
    assert "lipstick at the very end" in found
    bench.press(KEY.Key_Return)
    assert page.find_bar.count.text() == "1 of 3"
    bench.press(KEY.Key_Return, MOD.ShiftModifier)
    assert page.find_bar.count.text() == "3 of 3"
    bench.press(KEY.Key_Return, MOD.ShiftModifier)
    assert title_at(bench, page) == "B"


def test_own_columns_that_are_hidden_are_searched_too(bench: Any, page: Any) -> None:
    cue = bench.live.rundown.plan.cues[0].id
    bench.done(SetPlanColumns(show=bench.show, columns=(PlanColumn("Camera", "text"),)))
    bench.until(lambda: page.model.fields[-1].title == "Camera")
    page.model.edited.emit(cue, len(page.model.fields) - 1, "crane")
    bench.until(lambda: "crane" in bench.live.rundown.plan.cue(cue).custom)
    page.view.toggle("custom:Camera", shown=False)
    look_for(bench, "crane")
    assert page.find_bar.where.text() == "in “Camera” (not shown): crane"


def test_replacing_goes_through_what_is_found_with_one_undo(bench: Any, page: Any) -> None:
    look_for(bench, "lipstick")
    page.find_bar.by.setText("gloss")
    page.find_bar.findChild(object, "replaceAll").click()
    bench.until(lambda: any("gloss" in cue.script for cue in bench.live.rundown.plan.cues))
    assert [cue.scene for cue in bench.live.rundown.plan.cues if cue.scene] == ["gloss wall"]
    bench.done(Undo())
    assert not any("gloss" in cue.script for cue in bench.live.rundown.plan.cues)


def test_nothing_found_says_so_and_forgets_where(bench: Any, page: Any) -> None:
    look_for(bench, "lipstick")
    page.find_bar.line.setText("nowhere")
    assert (page.find_bar.count.text(), page.find_bar.where.text()) == ("not found", "")


def test_the_part_around_what_was_found_is_told() -> None:
    assert around("one\ntwo", "TWO") == "one two"
    assert around("a" * 100 + "b" + "c" * 100, "b") == "…" + "a" * 24 + "b" + "c" * 24 + "…"
