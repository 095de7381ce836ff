"""On air: jump, insert, staged edits, reminders, clocks that jump, keys that are held."""

from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from console.panels.run_of_show import PANEL
from console.show.rundown.actions import AddCue, EditCue
from console.show.rundown.block_actions import AddBlock
from console.show.rundown.live_actions import Go

SECOND, MINUTE = 1_000, 60_000
EVENING = 1_795_780_800_000
KEY, MOD = Qt.Key, Qt.KeyboardModifier
CUE = 2


@pytest.fixture
def cues(bench: Any) -> list[str]:
    """A and B in a block, C behind it: ten minutes each."""
    block = bench.done(AddBlock(show=bench.show, name="Warm-up")).id
    return [
        bench.done(AddCue(show=bench.show, cue_title=name, duration=10 * MINUTE, block=inside)).id
        for name, inside in (("A", block), ("B", block), ("C", ""))
    ]


@pytest.fixture
def panel(bench: Any, cues: list[str]) -> Any:
    """On air, A since this moment, the keys at the list."""
    bench.clock.set(EVENING)
    bench.start("air")
    made = bench.open(PANEL, "air", (560, 900))
    bench.done(Go())
    bench.later(2_000)
    made.air.table.setFocus()
    return made


def on_air(bench: Any) -> str:
    return getattr(bench.live.rundown.on_air, "title", "")


def titles(bench: Any) -> str:
    return "".join(cue.title for cue in bench.live.rundown.plan.cues)


def held(key: Qt.Key, text: str = "", *, again: bool = False, kind: Any = None) -> None:
    """A key that goes down and stays down, or repeats by itself."""
    target = QApplication.focusWidget()
    assert target is not None
    event = QKeyEvent(kind or QEvent.Type.KeyPress, key, MOD.NoModifier, text, again, 1)
    QApplication.sendEvent(target, event)


def test_j_starts_the_chosen_cue_at_once(bench: Any, panel: Any, cues: list[str]) -> None:
    panel.air.table.select_key(cues[2])
    bench.press(KEY.Key_J)
    bench.until(lambda: on_air(bench) == "C")
    assert panel.air.model.rows[panel.air.model.row_of(cues[1])][CUE].colour == "text3"


def test_j_without_a_cue_starts_nothing(bench: Any, panel: Any) -> None:
    bench.press(KEY.Key_J)
    bench.until(lambda: bool(bench.refusals))
    assert "Choose the cue to jump to" in bench.refusals[0]
    assert on_air(bench) == "A"


def test_enter_and_space_never_jump(bench: Any, panel: Any, cues: list[str]) -> None:
    panel.air.table.select_key(cues[2])
    for key in (KEY.Key_Space, KEY.Key_Return, KEY.Key_Enter):
        bench.press(key)
    panel.air.go.buttons["run.jump"].setFocus()
    for key in (KEY.Key_Space, KEY.Key_Return):
        bench.press(key)
    bench.later(0)
    assert on_air(bench) == "A"


def test_letters_are_letters_where_someone_types(bench: Any, panel: Any, cues: list[str]) -> None:
    panel.air.table.select_key(cues[2])
    field = QLineEdit(panel)
    field.show()
    field.setFocus()
    bench.type("jal")
    assert field.text() == "jal"
    assert on_air(bench) == "A"
    assert bench.live.rundown.next.title == "B"


def test_a_held_go_starts_one_cue_and_the_key_must_come_up_first(bench: Any, panel: Any) -> None:
    held(KEY.Key_F12)
    bench.until(lambda: on_air(bench) == "B")
    for _ in range(3):
        bench.later(2_000)  # long past the guard time
        held(KEY.Key_F12, again=True)
        held(KEY.Key_F12)  # some systems repeat without saying so
    bench.later(0)
    assert on_air(bench) == "B"
    held(KEY.Key_F12, kind=QEvent.Type.KeyRelease)
    held(KEY.Key_F12)
    bench.until(lambda: on_air(bench) == "C")


def test_go_works_while_an_input_method_composes(bench: Any, panel: Any) -> None:
    field = QLineEdit(panel)
    field.show()
    field.setFocus()
    QApplication.sendEvent(field, QInputMethodEvent("ni hao", []))
    held(KEY.Key_F12)
    bench.until(lambda: on_air(bench) == "B")
    held(KEY.Key_J, "j")
    bench.later(0)
    assert on_air(bench) == "B"


def test_insert_puts_a_cue_behind_the_one_on_air(bench: Any, panel: Any, cues: list[str]) -> None:
    bench.press(KEY.Key_Insert)
    line = panel.air.line
    assert line.isVisible()
    assert "after “A”" in line.name.placeholderText()
    bench.type("X")
    bench.press(KEY.Key_Tab)
    bench.type("90s")
    bench.press(KEY.Key_Return)
    bench.until(lambda: titles(bench) == "AXBC")
    new = bench.live.rundown.plan.cues[1]
    assert new.duration == 90 * SECOND
    assert new.block == bench.live.rundown.plan.cue(cues[0]).block
    assert on_air(bench) == "A"
    assert bench.live.rundown.next.title == "X"
    assert not line.isVisible()
    assert panel.air.table.hasFocus()


def test_a_length_that_is_not_understood_stays_as_typed(bench: Any, panel: Any) -> None:
    bench.press(KEY.Key_Insert)
    line = panel.air.line
    bench.type("X")
    line.length.setText("soon")
    bench.press(KEY.Key_Return)
    assert bench.refusals == ["“soon” is no length such as 7, 7:30 or 90s."]
    assert (line.isVisible(), line.length.text()) == (True, "soon")
    bench.press(KEY.Key_Escape)
    assert not line.isVisible()
    assert titles(bench) == "ABC"


def test_a_change_of_the_cue_on_air_is_shown_first(bench: Any, panel: Any, cues: list[str]) -> None:
    panel.air.table.select_key(cues[0])
    bench.press(KEY.Key_L)
    line = panel.air.line
    assert (line.name.text(), line.length.text()) == ("A", "10:00")
    line.length.setText("12")
    bench.press(KEY.Key_Return)
    staged = panel.air.staged
    assert staged.isVisible()
    assert "“A” ends 20:12 instead of 20:10." in staged.words.text()
    assert bench.live.rundown.plan.cue(cues[0]).duration == 10 * MINUTE
    bench.press(KEY.Key_Return, MOD.ControlModifier)
    bench.until(lambda: bench.live.rundown.plan.cue(cues[0]).duration == 12 * MINUTE)
    assert not staged.isVisible()


def test_escape_keeps_the_next_cue_as_it_was(bench: Any, panel: Any, cues: list[str]) -> None:
    panel.air.table.select_key(cues[1])
    bench.press(KEY.Key_L)
    panel.air.line.length.setText("20")
    bench.press(KEY.Key_Return)
    assert panel.air.staged.isVisible()
    bench.press(KEY.Key_Escape)
    bench.later(0)
    assert not panel.air.staged.isVisible()
    assert bench.live.rundown.plan.cue(cues[1]).duration == 10 * MINUTE


def test_a_later_cue_is_changed_at_once(bench: Any, panel: Any, cues: list[str]) -> None:
    panel.air.table.select_key(cues[2])
    bench.press(KEY.Key_L)
    panel.air.line.length.setText("3")
    bench.press(KEY.Key_Return)
    bench.until(lambda: bench.live.rundown.plan.cue(cues[2]).duration == 3 * MINUTE)


def test_the_block_on_air_says_when_it_ends(bench: Any, panel: Any) -> None:
    bench.later(4 * MINUTE - 2_000)
    assert panel.air.delegate.on_air.small == ("4:00 of 10:00 · ends 20:10 · block ends in 16:00")
    assert panel.air.model.rows[0][-1].text == "ends in 16:00"
    bench.later(8 * MINUTE)
    assert panel.air.delegate.on_air.big == "2:00 overtime"
    assert panel.air.model.rows[0][-1].text == "ends in 10:00"


def test_a_reminder_lights_the_row_every_other_second(bench: Any, panel: Any) -> None:
    bench.desk.reminder.seconds = 30
    backs = set()
    bench.later(9 * MINUTE + 40 * SECOND)
    for _ in range(4):
        bench.later(SECOND)
        row = panel.air.model.rows[1]
        backs.add(row[CUE].back)
        assert (row[CUE].back == "amber_row") is bench.desk.reminder.lit
    assert backs == {"air_row", "amber_row"}
    bench.done(Go())
    bench.later(0)
    assert bench.desk.reminder.coming is None


def test_a_reminder_is_due_once_for_each_approach(bench: Any, panel: Any) -> None:
    bench.desk.reminder.seconds = 30
    due: list[Any] = []
    bench.desk.reminder.due.connect(due.append)
    bench.later(9 * MINUTE + 40 * SECOND)
    bench.later(SECOND)
    assert [(one.edge, one.then) for one in due] == [("end", bench.live.rundown.plan.cues[1].id)]
    bench.press(KEY.Key_F10)  # a minute more
    bench.until(lambda: bench.desk.reminder.coming is None)
    bench.later(MINUTE)
    assert len(due) == 2


def test_texts_of_the_cue_on_air_stand_where_there_is_room(
    bench: Any, panel: Any, cues: list[str]
) -> None:
    text = panel.air.text
    assert not text.isVisible()
    changes = {"notes": "Price board\n\nCoupon\n", "script": "Hello everyone"}
    bench.done(EditCue(cue=cues[0], changes=changes))
    bench.until(text.isVisible)
    assert text.words.text() == "Notes\nPrice board\n\nCoupon\n\nScript\nHello everyone"
    bench.press(KEY.Key_F12, MOD.ShiftModifier)
    assert (text.isVisible(), text.area.isVisible()) == (True, False)
    bench.press(KEY.Key_F12, MOD.ShiftModifier)
    assert text.area.isVisible()
    panel.resize(560, 520)
    assert not text.isVisible()


@pytest.mark.parametrize("hours", [-3, 5])
def test_a_clock_that_is_set_changes_no_length_on_air(bench: Any, panel: Any, hours: int) -> None:
    bench.later(2 * MINUTE - 2_000)
    bench.clock.step(hours * 60 * MINUTE)
    bench.later(MINUTE)
    assert panel.air.delegate.on_air.big == "7:00 left"
    bench.press(KEY.Key_F12)
    bench.until(lambda: on_air(bench) == "B")
    assert panel.air.delegate.on_air.big == "10:00 left"


def test_all_that_ask_between_two_ticks_are_given_the_same_timing(bench: Any, panel: Any) -> None:
    first = bench.live.rundown.timing(*bench.desk.moment)
    bench.clock.advance(700)
    assert bench.live.rundown.timing(*bench.desk.moment) is first
    bench.later(0)
    assert bench.live.rundown.timing(*bench.desk.moment) is not first
