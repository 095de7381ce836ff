"""On air: the checklists of the cue on air and of the next one, ticked by key and by mouse."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from console.panels.run_of_show import PANEL
from console.show.rundown.actions import AddCue, EditCue
from console.show.rundown.live_actions import Go

MINUTE = 60_000
CUE = 2
KEY, MOD = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def cues(bench: Any) -> list[str]:
    lists = (("A", "mic\nlight"), ("B", "coupon\nlink & price"), ("C", ""))
    return [
        bench.done(AddCue(show=bench.show, cue_title=name, duration=10 * MINUTE, checklist=text)).id
        for name, text in lists
    ]


@pytest.fixture
def panel(bench: Any, cues: list[str]) -> Any:
    bench.start("rehearsal")
    panel = bench.open(PANEL, "air", (520, 900))
    bench.done(Go())
    bench.until(panel.air.checklist.isVisible)
    panel.air.table.setFocus()
    return panel


def heads(panel: Any) -> list[str]:
    return [group.head.text() for group in panel.air.checklist.groups if group.head.isVisible()]


def lines(panel: Any, group: int) -> list[tuple[str, bool]]:
    boxes = [box for box in panel.air.checklist.groups[group].boxes if box.isVisible()]
    return [(box.accessibleName(), box.isChecked()) for box in boxes]


def badge(panel: Any, key: str) -> str:
    model = panel.air.model
    return str(model.rows[model.row_of(key)][CUE].badge)


def test_both_lists_are_seen_and_the_rows_say_how_far(
    bench: Any, panel: Any, cues: list[str]
) -> None:
    assert heads(panel) == ["Checklist 0/2", "Next 0/2"]
    assert lines(panel, 0) == [("mic", False), ("light", False)]
    assert badge(panel, cues[0]) == "☐"
    assert badge(panel, cues[1]) == "next ☐"
    assert badge(panel, cues[2]) == ""


def test_k_ticks_line_after_line_and_shift_k_takes_back(
    bench: Any, panel: Any, cues: list[str]
) -> None:
    for text in ("Checklist 1/2", "Checklist 2/2"):
        bench.press(KEY.Key_K)
        bench.until(lambda text=text: heads(panel)[0] == text)
        bench.clock.advance(1_000)
    assert badge(panel, cues[0]) == ""
    bench.press(KEY.Key_K)
    bench.until(lambda: lines(panel, 1)[0] == ("coupon", True))
    bench.press(KEY.Key_K, MOD.ShiftModifier)
    bench.until(lambda: lines(panel, 1)[0] == ("coupon", False))


def test_a_click_ticks_a_line_where_it_stands_and_another_takes_it_back(
    bench: Any, panel: Any, cues: list[str]
) -> None:
    box = panel.air.checklist.groups[1].boxes[1]
    box.click()
    bench.until(lambda: lines(panel, 1) == [("coupon", False), ("link & price", True)])
    assert "Li" in box.toolTip()
    box.click()
    bench.until(lambda: lines(panel, 1)[1] == ("link & price", False))


def test_where_there_is_little_room_the_first_open_line_stands_with_the_rest_as_a_number(
    bench: Any, panel: Any, cues: list[str]
) -> None:
    panel.resize(520, 420)
    bench.until(lambda: lines(panel, 0) == [("mic  (+1)", False)])
    panel.air.checklist.groups[0].boxes[0].click()
    bench.until(lambda: lines(panel, 0) == [("light", False)])


def test_typing_ticks_nothing(bench: Any, panel: Any, cues: list[str]) -> None:
    field = QLineEdit(panel)
    field.show()
    field.setFocus()
    bench.until(field.hasFocus)
    bench.type("k")
    bench.qtbot.wait(30)
    assert heads(panel)[0] == "Checklist 0/2"


def test_an_edit_of_the_plan_keeps_the_ticks_at_their_lines(
    bench: Any, panel: Any, cues: list[str]
) -> None:
    bench.press(KEY.Key_K)
    bench.until(lambda: heads(panel)[0] == "Checklist 1/2")
    bench.done(EditCue(cue=cues[0], changes={"checklist": "coffee\nlight\nmic"}))
    bench.until(lambda: lines(panel, 0) == [("coffee", False), ("light", False), ("mic", True)])


def test_ticks_are_there_again_when_the_run_is_opened(
    bench: Any, panel: Any, cues: list[str]
) -> None:
    bench.press(KEY.Key_K)
    bench.until(lambda: heads(panel)[0] == "Checklist 1/2")
    run = bench.live.base.open_run.id
    with bench.qtbot.waitSignal(bench.desk.opened):
        bench.desk.open(bench.show, run)
    bench.until(lambda: heads(panel)[:1] == ["Checklist 1/2"])


def test_folding_leaves_one_line_a_cue(bench: Any, panel: Any, cues: list[str]) -> None:
    bench.press(KEY.Key_F12, MOD.ShiftModifier)
    bench.until(lambda: lines(panel, 0) == [("mic  (+1)", False)])
    bench.press(KEY.Key_F12, MOD.ShiftModifier)
    bench.until(lambda: len(lines(panel, 0)) == 2)
