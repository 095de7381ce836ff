"""On air: GO and its opposites by key and button, the row on air, what GO will start."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from console.panels.run_of_show import PANEL
from console.panels.run_of_show.air_delegate import TALL
from console.panels.run_of_show.air_rows import columns
from console.show.rundown.actions import AddCue
from console.show.rundown.live_actions import Go

MINUTE = 60_000
EVENING = 1_795_780_800_000
KEY, MOD = Qt.Key, Qt.KeyboardModifier
CUE = 2


@pytest.fixture
def cues(bench: Any) -> list[str]:
    """A, B (must start at 20:30), C: ten minutes each."""
    return [
        bench.done(AddCue(show=bench.show, cue_title=name, duration=10 * MINUTE, start_at=hit)).id
        for name, hit in (("A", None), ("B", EVENING + 30 * MINUTE), ("C", None))
    ]


@pytest.fixture
def panel(bench: Any, cues: list[str]) -> Any:
    bench.clock.set(EVENING)
    bench.start("air")
    return bench.open(PANEL, "air", (520, 640))


def cell(panel: Any, key: str, column: int = CUE) -> Any:
    return panel.air.model.rows[panel.air.model.row_of(key)][column]


def on_air(bench: Any) -> str:
    return getattr(bench.live.rundown.on_air, "title", "")


def go(bench: Any) -> None:
    bench.later(2_000)
    before = bench.live.rundown.version
    bench.press(KEY.Key_F12)
    bench.until(lambda: bench.live.rundown.version > before)


def test_the_model_is_sound(panel: Any, qtmodeltester: Any) -> None:
    qtmodeltester.check(panel.air.model)


def test_go_starts_what_its_button_names(bench: Any, panel: Any, cues: list[str]) -> None:
    button = panel.air.go.buttons["run.go"]
    assert "A" in button.words
    go(bench)
    assert on_air(bench) == "A"
    assert "B" in button.words
    bench.clock.advance(2_000)
    bench.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    bench.until(lambda: on_air(bench) == "B")


def test_the_row_on_air_is_tall_and_says_what_remains(
    bench: Any, panel: Any, cues: list[str]
) -> None:
    go(bench)
    bench.clock.advance(4 * MINUTE)
    bench.until(lambda: panel.air.delegate.on_air.big == "6:00 left")
    assert panel.air.delegate.on_air.small == "4:00 of 10:00 · ends 20:10"
    assert abs(panel.air.delegate.on_air.share - 0.4) < 0.01
    assert panel.air.table.rowHeight(0) == TALL
    assert cell(panel, cues[0]).back == "air_row"
    assert "6:00 left" in cell(panel, cues[0]).tip


def test_a_rehearsal_never_uses_the_red(bench: Any, cues: list[str]) -> None:
    bench.start("rehearsal")
    panel = bench.open(PANEL, "air")
    bench.done(Go())
    assert {one.back for one in panel.air.model.rows[0]} == {"surface3"}
    assert panel.air.delegate.progress != "air"


def test_time_is_added_and_taken_off(bench: Any, panel: Any, cues: list[str]) -> None:
    go(bench)
    bench.press(KEY.Key_F10)
    bench.until(lambda: panel.air.delegate.on_air.big == "11:00 left")
    bench.press(KEY.Key_F10, MOD.ShiftModifier)
    bench.until(lambda: panel.air.delegate.on_air.big == "10:00 left")


def test_pause_and_resume_are_one_key(bench: Any, panel: Any, cues: list[str]) -> None:
    go(bench)
    bench.press(KEY.Key_F9)
    bench.until(lambda: bench.live.rundown.state == "paused")
    assert panel.air.go.buttons["run.pause"].words == "Resume"
    bench.press(KEY.Key_F9)
    bench.until(lambda: bench.live.rundown.state == "on_air")


def test_un_go_takes_go_back(bench: Any, panel: Any, cues: list[str]) -> None:
    go(bench)
    go(bench)
    bench.press(KEY.Key_F11)
    bench.until(lambda: on_air(bench) == "A")


def test_a_armed_row_is_what_go_starts(bench: Any, panel: Any, cues: list[str]) -> None:
    go(bench)
    panel.air.table.setFocus()
    panel.air.table.select_key(cues[2])
    bench.press(KEY.Key_A)
    bench.until(lambda: cell(panel, cues[2]).badge == "armed")
    assert "C" in panel.air.go.buttons["run.go"].words
    bench.press(KEY.Key_A)
    bench.until(lambda: cell(panel, cues[1]).badge.startswith("next"))


def test_after_the_last_cue_go_says_so_and_starts_nothing(
    bench: Any, panel: Any, cues: list[str]
) -> None:
    for _ in cues:
        go(bench)
    assert panel.air.go.buttons["run.go"].words == "End of run-of-show"
    bench.clock.advance(2_000)
    bench.press(KEY.Key_F12)
    bench.until(lambda: bool(bench.refusals))
    assert "End of run-of-show" in bench.refusals[0]
    assert on_air(bench) == "C"


def test_a_hit_time_says_by_how_much_it_is_missed(bench: Any, panel: Any, cues: list[str]) -> None:
    assert cell(panel, cues[1]).badge == "hit time"
    go(bench)
    bench.clock.advance(34 * MINUTE)
    bench.until(lambda: "late" in cell(panel, cues[1]).badge)
    assert cell(panel, cues[1]).badge.endswith("hit time · 4:02 late")
    assert cell(panel, cues[1], 0).colour == "amber"


def test_function_keys_work_while_someone_types(bench: Any, panel: Any, cues: list[str]) -> None:
    field = QLineEdit(panel)
    field.show()
    field.setFocus()
    go(bench)
    assert on_air(bench) == "A"
    bench.type("a")
    assert field.text() == "a"


def test_space_and_enter_start_nothing(bench: Any, panel: Any, cues: list[str]) -> None:
    panel.air.go.buttons["run.go"].setFocus()
    for key in (KEY.Key_Space, KEY.Key_Return, KEY.Key_Enter):
        bench.press(key)
    bench.qtbot.wait(50)
    assert bench.live.rundown.on_air is None


def test_ticks_tell_views_of_rows_that_changed_only(
    bench: Any, panel: Any, cues: list[str]
) -> None:
    go(bench)
    told: list[int] = []
    panel.air.model.dataChanged.connect(lambda a, b: told.extend(range(a.row(), b.row() + 1)))
    bench.clock.advance(1_000)
    bench.until(lambda: bool(told))
    assert set(told) == {0}


def test_without_a_run_it_offers_to_start_one(bench: Any, cues: list[str]) -> None:
    panel = bench.open(PANEL, "air")
    assert panel.air.start.isVisible()
    assert not panel.air.go.isVisible()
    button = panel.air.start.findChild(type(panel.air.start._rehearse), "start_run.rehearse")
    bench.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    bench.until(lambda: bench.live.base.open_run is not None)
    bench.until(panel.air.go.isVisible)
    assert bench.live.base.open_run.kind == "rehearsal"


def test_columns_are_those_of_the_air_list(panel: Any) -> None:
    titles = [column.title for column in columns()]
    assert titles == ["Planned", "Forecast", "Cue", "Length", "Scene"]
