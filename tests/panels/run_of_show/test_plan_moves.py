"""Rows moved together: several cues, several blocks, both; one decision, one undo."""

from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest

from console.core.undo import Undo
from console.panels.run_of_show import PANEL
from console.panels.run_of_show.moves import moved_behind
from console.show.rundown.actions import AddCue
from console.show.rundown.block_actions import AddBlock
from console.show.rundown.live_actions import Go
from console.show.rundown.tables import Block

MINUTE = 60_000
KEY, MOD = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def plan(bench: Any) -> dict[str, str]:
    """Blocks 1 (A, B), 2 (C, D), 3 (E); then F in none."""
    ids: dict[str, str] = {}
    for name, cues in (("1", "AB"), ("2", "CD"), ("3", "E"), ("", "F")):
        if name:
            ids[name] = bench.done(AddBlock(show=bench.show, name=name)).id
        for title in cues:
            block = ids[name] if name else ""
            cue = AddCue(show=bench.show, cue_title=title, duration=MINUTE, block=block)
            ids[title] = bench.done(cue).id
    return ids


@pytest.fixture
def panel(bench: Any, plan: dict[str, str]) -> Any:
    panel = bench.open(PANEL, "plan")
    panel.plan.grid.setFocus()
    return panel


def order(bench: Any) -> str:
    rows = bench.live.rundown.plan.rows
    return "".join(row.name if isinstance(row, Block) else row.title for row in rows)


def drop(panel: Any, keys: list[str], behind: str) -> None:
    """Drag what is chosen, and let it go below a row."""
    model = panel.plan.model
    panel.plan.grid.choose(keys)
    data = model.mimeData(panel.plan.grid.selectedIndexes())
    row = model.row_of(behind) + 1 if behind else 0
    model.dropMimeData(data, Qt.DropAction.MoveAction, row, 0, QModelIndex())


def shift(bench: Any, panel: Any, keys: list[str], key: Any) -> None:
    panel.plan.grid.choose(keys)
    bench.press(key, MOD.AltModifier)


def test_several_blocks_are_dragged_at_once_with_one_undo(
    bench: Any, panel: Any, plan: dict[str, str]
) -> None:
    assert order(bench) == "1AB2CD3EF"
    drop(panel, [plan["1"], plan["3"]], plan["F"])
    bench.until(lambda: order(bench) == "2CDF1AB3E")
    assert panel.plan.grid.chosen() == [plan["1"], plan["3"]]
    bench.done(Undo())
    assert order(bench) == "1AB2CD3EF"


def test_a_block_dropped_in_anothers_place_takes_it(
    bench: Any, panel: Any, plan: dict[str, str]
) -> None:
    drop(panel, [plan["3"]], plan["A"])
    bench.until(lambda: order(bench) == "3E1AB2CDF")
    drop(panel, [plan["3"]], plan["C"])
    bench.until(lambda: order(bench) == "1AB2CD3EF")


def test_cues_of_a_chosen_block_go_with_it(bench: Any, panel: Any, plan: dict[str, str]) -> None:
    drop(panel, [plan[one] for one in "1AB2"], plan["E"])
    bench.until(lambda: order(bench) == "3E1AB2CDF")
    assert bench.live.rundown.plan.cue(plan["A"]).block == plan["1"]


def test_blocks_and_cues_together_stand_beside_each_other(
    bench: Any, panel: Any, plan: dict[str, str]
) -> None:
    drop(panel, [plan["2"], plan["F"]], "")
    bench.until(lambda: order(bench) == "2CDF1AB3E")
    drop(panel, [plan["D"], plan["3"]], "")
    bench.until(lambda: order(bench) == "D3E2CF1AB")
    assert bench.live.rundown.plan.cue(plan["D"]).block is None


def test_several_cues_are_dragged_from_different_blocks_in_their_order(
    bench: Any, panel: Any, plan: dict[str, str]
) -> None:
    drop(panel, [plan["A"], plan["D"], plan["F"]], plan["E"])
    bench.until(lambda: order(bench) == "1B2C3EADF")
    bench.done(Undo())
    assert order(bench) == "1AB2CD3EF"


def test_several_blocks_go_by_keys_past_one_row_at_a_time(
    bench: Any, panel: Any, plan: dict[str, str]
) -> None:
    shift(bench, panel, [plan["1"], plan["2"]], KEY.Key_Down)
    bench.until(lambda: order(bench) == "3E1AB2CDF")
    bench.press(KEY.Key_Down, MOD.AltModifier)
    bench.until(lambda: order(bench) == "3EF1AB2CD")
    bench.press(KEY.Key_Up, MOD.AltModifier)
    bench.until(lambda: order(bench) == "3E1AB2CDF")
    bench.press(KEY.Key_Up, MOD.AltModifier)
    bench.until(lambda: order(bench) == "1AB2CD3EF")


def test_what_would_move_nothing_is_no_decision(bench: Any, plan: dict[str, str]) -> None:
    rows = bench.live.rundown.plan.rows
    assert moved_behind(rows, [plan["2"]], plan["B"]) is None
    assert moved_behind(rows, [plan["2"], plan["3"]], plan["D"]) is None
    assert moved_behind(rows, [plan["1"], plan["2"]], "") is None
    assert moved_behind(rows, [], plan["A"]) is None


def test_whatever_moves_the_cue_on_air_stays_on_air(
    bench: Any, panel: Any, plan: dict[str, str]
) -> None:
    bench.start()
    bench.done(Go())
    assert bench.live.rundown.on_air.title == "A"
    drop(panel, [plan["1"], plan["2"]], plan["F"])
    bench.until(lambda: order(bench) == "3EF1AB2CD")
    assert bench.live.rundown.on_air.title == "A"
    assert bench.live.rundown.next.title == "B"


def test_pressing_on_one_of_several_chosen_rows_keeps_them_for_the_drag(
    bench: Any, panel: Any, plan: dict[str, str]
) -> None:
    grid, model = panel.plan.grid, panel.plan.model
    keys = [plan["1"], plan["3"]]
    grid.choose(keys)
    spot = grid.visualRect(model.index(model.row_of(plan["3"]), 0)).center()
    QTest.mousePress(grid.viewport(), Qt.MouseButton.LeftButton, MOD.NoModifier, spot)
    assert grid.chosen() == keys
    assert grid.dragEnabled()
