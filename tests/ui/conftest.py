"""A desk on a real room, a window with small panels of its own, and a clock that stands still."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from small_panels import PANELS

from console.core.action import Action, Outcome
from console.core.clock import SimulatedClock
from console.core.say import Say
from console.core.setting import MachineSettings
from console.desk.desk import Desk
from console.desk.health import HealthBoard
from console.show.base.actions import AddShow
from console.show.room import Room
from console.ui.context import Context
from console.ui.focus import Focus
from console.ui.shortcuts import Shortcuts
from console.ui.theme import Theme
from console.ui.translate import use_language
from console.ui.window import MainWindow

EVENING = 1_795_780_800_000
"""2026-11-27 20:00 in Shanghai, ms UTC."""


@pytest.fixture
def clock() -> SimulatedClock:
    return SimulatedClock(EVENING)


@pytest.fixture
def machine(tmp_path: Path) -> MachineSettings:
    return MachineSettings(tmp_path / "settings.toml")


@pytest.fixture
def context(tmp_path: Path, clock: SimulatedClock, qapp: QApplication) -> Any:
    """What panels are given, on an empty room."""
    use_language("en")
    room = Room(tmp_path / "room.sqlite", clock, desk="desk-1", reserve_bytes=0)
    desk = Desk(room, Say("en"), actor="Li")
    yield Context(desk, Focus(), Theme("dark"), Shortcuts(), HealthBoard(clock))
    desk.stop()
    room.close()
    desk.deleteLater()


@pytest.fixture
def do(context: Context, qtbot: Any) -> Callable[[Action], Outcome]:
    """Perform an action and wait for its outcome."""

    def perform(action: Action) -> Outcome:
        outcomes: list[Outcome] = []
        context.desk.do(action, outcomes.append)
        qtbot.waitUntil(lambda: bool(outcomes))
        return outcomes[0]

    return perform


@pytest.fixture
def show(context: Context, do: Callable[[Action], Outcome], qtbot: Any) -> str:
    """A show planned for this evening, opened."""
    name = "Friday beauty show"
    made = do(AddShow(id="show-1", name=name, start=EVENING, end=EVENING + 3 * 3_600_000))
    assert made.seq is not None, made
    with qtbot.waitSignal(context.desk.opened):
        context.desk.open("show-1", "")
    return "show-1"


@pytest.fixture
def window(context: Context, machine: MachineSettings, show: str, qtbot: Any) -> Any:
    """The main window with five small panels, at the size of a common screen."""
    made = MainWindow(context, PANELS, machine)
    qtbot.addWidget(made)
    made.resize(1920, 1080)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    QApplication.processEvents()
    return made
