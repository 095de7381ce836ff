"""Rehearsing in the whole console with real keys: from a chosen cue, faster, GO, end, restart."""

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from console.app import Console, application
from console.core.clock import SystemClock
from console.core.store import connect
from console.show.base.actions import AddShow
from console.show.room import Room
from console.show.rundown.actions import AddCue
from console.show.rundown.block_actions import AddBlock

MINUTE = 60_000
EVENING = 1_795_780_800_000
"""2026-11-27 20:00 in Shanghai, ms UTC."""

F6, F7, F12 = Qt.Key.Key_F6, Qt.Key.Key_F7, Qt.Key.Key_F12
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def room_file(tmp_path: Path) -> Path:
    """A room with a show of three cues, the last two in a block."""
    path = tmp_path / "room.sqlite"
    room = Room(path, SystemClock(), desk="desk", reserve_bytes=0)
    for action in (
        AddShow(id="s", name="Friday", start=EVENING),
        AddCue(id="a", show="s", cue_title="Opening", duration=10 * MINUTE),
        AddBlock(id="block", show="s", name="Round 1"),
        AddCue(id="b", show="s", cue_title="Lip glaze", duration=10 * MINUTE, block="block"),
        AddCue(id="c", show="s", cue_title="Questions", duration=10 * MINUTE, block="block"),
    ):
        assert room.do(action, actor="me").result(10).seq is not None
    room.close()
    return path


@pytest.fixture
def opened(qtbot: Any, room_file: Path) -> Iterator[Callable[[], Console]]:
    """Opens the console on the room; opened again it is a restart."""
    consoles: list[Console] = []

    def leave() -> None:
        for console in consoles:
            console.window.close()
            console.close()
        consoles.clear()

    def open_console() -> Console:
        leave()
        application()
        console = Console(room_file, "en", reserve_bytes=0)
        consoles.append(console)
        with qtbot.waitSignal(console.desk.opened, timeout=5_000):
            console.open_last()
        console.window.resize(1366, 768)
        console.window.show()
        return console

    yield open_console
    leave()


def choose(console: Console, row: str) -> None:
    """Choose a row of the plan."""
    console.window.show_workspace("plan")
    panel: Any = console.window.panel_widgets()["run_of_show"]
    assert panel.panel.plan.grid.select_key(row)


def light(console: Console) -> str:
    words = console.window.strip.findChild(QLabel, "onAirLight")
    assert words is not None
    return words.text()


def rehearse_from(console: Console, row: str, qtbot: Any) -> None:
    choose(console, row)
    qtbot.keyClick(console.window, F7, SHIFT)
    qtbot.waitUntil(lambda: console.desk.rehearsing.speed is not None, timeout=5_000)


def log_of(path: Path) -> list[Any]:
    with closing(connect(path, write=False)) as conn:
        return conn.execute("SELECT do, cue, at FROM run_log ORDER BY seq").fetchall()


def test_from_a_chosen_cue_at_another_speed_to_its_end(
    qtbot: Any, room_file: Path, opened: Callable[[], Console]
) -> None:
    console = opened()
    rehearse_from(console, "b", qtbot)
    assert light(console) == "REHEARSAL ×1"
    assert console.window.strip.kind == "rehearsal"
    for _ in range(5):
        qtbot.keyClick(console.window, F6)
    assert light(console) == "REHEARSAL ×60"
    qtbot.keyClick(console.window, F6, SHIFT)
    assert light(console) == "REHEARSAL ×30"
    qtbot.keyClick(console.window, F12)
    qtbot.waitUntil(lambda: console.desk.live.rundown.on_air is not None, timeout=5_000)
    qtbot.keyClick(console.window, Qt.Key.Key_F8, CTRL)
    qtbot.waitUntil(lambda: console.desk.live.base.open_run is None, timeout=5_000)
    assert (console.window.strip.kind, console.desk.rehearsing.speed) == ("", None)
    begun, went, ended = log_of(room_file)
    assert begun == ("arm", "b", EVENING + 10 * MINUTE)
    assert went[:2] == ("go", "b")
    assert begun[2] <= went[2] <= ended[2]
    assert abs(console.desk.moment.at - SystemClock().wall()) < 10_000


def test_a_chosen_block_is_rehearsed_from_its_first_cue(
    qtbot: Any, opened: Callable[[], Console]
) -> None:
    console = opened()
    rehearse_from(console, "block", qtbot)
    assert getattr(console.desk.live.rundown.next, "id", "") == "b"


def test_f7_rehearses_from_the_first_cue(qtbot: Any, opened: Callable[[], Console]) -> None:
    console = opened()
    qtbot.keyClick(console.window, F7)
    qtbot.waitUntil(lambda: console.desk.rehearsing.speed == 1, timeout=5_000)
    assert getattr(console.desk.live.rundown.next, "id", "") == "a"
    assert 0 <= console.desk.moment.at - EVENING < 10_000


def test_the_control_in_the_strip_is_there_while_rehearsing(
    qtbot: Any, opened: Callable[[], Console]
) -> None:
    console = opened()
    strip = console.window.strip
    assert not strip.speed.isVisible()
    choose(console, "c")
    button = strip.findChild(QPushButton, "button_run.rehearse_from")
    assert button is not None
    assert "Shift+F7" in button.toolTip()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(strip.speed.isVisible, timeout=5_000)
    for name, says in (
        ("faster", "REHEARSAL ×2"),
        ("hold", "REHEARSAL · HELD"),
        ("hold", "REHEARSAL ×2"),
        ("slower", "REHEARSAL ×1"),
    ):
        one = strip.findChild(QPushButton, f"button_rehearsal.{name}")
        qtbot.mouseClick(one, Qt.MouseButton.LeftButton)
        assert light(console) == says


def test_a_window_built_anew_goes_on_rehearsing(qtbot: Any, opened: Callable[[], Console]) -> None:
    console = opened()
    rehearse_from(console, "b", qtbot)
    qtbot.keyClick(console.window, F6)
    console.window.rebuild()
    qtbot.waitUntil(lambda: console.window.strip.speed.isVisible())
    assert console.window.strip.speed.window() is console.window
    assert light(console) == "REHEARSAL ×2"


def test_from_here_is_offered_in_the_plan_only(opened: Callable[[], Console]) -> None:
    console = opened()
    button = console.window.strip.findChild(QPushButton, "button_run.rehearse_from")
    assert button is not None
    console.window.show_workspace("plan")
    assert button.isVisible()
    console.window.show_workspace("air")
    assert not button.isVisible()


def test_speed_keys_do_nothing_on_air(qtbot: Any, opened: Callable[[], Console]) -> None:
    console = opened()
    qtbot.keyClick(console.window, F6)
    assert console.desk.rehearsing.speed is None


def test_a_console_opened_again_goes_on_with_the_rehearsal_and_says_so(
    qtbot: Any, opened: Callable[[], Console]
) -> None:
    console = opened()
    rehearse_from(console, "b", qtbot)
    qtbot.keyClick(console.window, F12)
    qtbot.waitUntil(lambda: console.desk.live.rundown.on_air is not None, timeout=5_000)
    again = opened()
    assert light(again) == "REHEARSAL ×1"
    assert getattr(again.desk.live.rundown.on_air, "id", "") == "b"
    assert any("goes on from its last decision, at 20:10" in t for t in again.window.notices.texts)
    assert 0 <= again.desk.moment.at - (EVENING + 10 * MINUTE) < 60_000
