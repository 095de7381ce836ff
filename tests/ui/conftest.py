"""A desk on a real room, a window with small panels of its own, and a clock that stands still."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from console.core.action import Action, Outcome
from console.core.clock import SimulatedClock
from console.core.say import Say
from console.core.setting import MachineSettings
from console.desk.desk import Desk
from console.desk.health import HealthBoard
from console.show.base.actions import AddShow
from console.show.room import Room
from console.ui.context import Command, Context, Panel
from console.ui.focus import Focus
from console.ui.header import PanelHeader
from console.ui.shortcuts import Shortcuts
from console.ui.theme import Theme
from console.ui.translate import use_language
from console.ui.window import MainWindow

EVENING = 1_795_780_800_000
"""2026-11-27 20:00 in Shanghai, ms UTC."""


class FakePanel(QWidget):
    """A header, a field to type in, and a note of what was done."""

    def __init__(self, context: Context, name: str) -> None:
        super().__init__()
        self.context = context
        self.done: list[str] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(PanelHeader(context, name))
        self.field = QLineEdit()
        column.addWidget(self.field, 1)
        self.setFocusProxy(self.field)


def fake_panel(name: str, places: dict[Any, str], key: str = "") -> Panel:
    def commands(widget: QWidget) -> tuple[Command, ...]:
        assert isinstance(widget, FakePanel)
        run = widget.done.append
        return (
            Command(f"{name}.do", ("test", f"Do {name}"), lambda: run("do"), key, on_air=bool(key)),
        )

    title = ("test", name.capitalize())
    return Panel(name, title, "", places, lambda context: FakePanel(context, title[1]), commands)


PANELS = (
    fake_panel("run_of_show", {"plan": "left", "air": "left"}, "F12"),
    fake_panel("products", {"plan": "middle", "air": "middle"}),
    fake_panel("questions", {"air": "right", "review": "right"}),
    fake_panel("sales", {"air": "bottom", "review": "left"}),
    fake_panel("journal", {"plan": "right", "review": "right-below"}),
)


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
