"""A desk on a real room with one show, and panels shown in a small window with real keys."""

import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from console.core.action import Action, Outcome
from console.core.clock import SimulatedClock
from console.core.message import english
from console.desk.desk import Desk
from console.show.base.actions import AddShow, StartRun
from console.show.room import Room
from console.ui.context import Context, Panel
from console.ui.focus import Focus
from console.ui.shortcuts import Shortcuts
from console.ui.theme import Theme
from console.ui.translate import use_language

EVENING = 1_795_780_800_000
"""2026-11-27 20:00 in Shanghai, ms UTC."""

MINUTE = 60_000

A = TypeVar("A", bound=Action)


class Bench:
    """A desk with a show, and what was refused at it."""

    def __init__(self, room: Room, clock: SimulatedClock, qtbot: Any) -> None:
        self.room, self.clock, self.qtbot = room, clock, qtbot
        self.desk = Desk(room, use_language("en"), actor="Li")
        self.context = Context(self.desk, Focus(), Theme("dark"), Shortcuts())
        self.refusals: list[str] = []
        self.desk.refused.connect(self._refused)
        self.show = self.done(AddShow(name="Friday", start=EVENING)).id
        with qtbot.waitSignal(self.desk.opened):
            self.desk.open(self.show, "")

    @property
    def live(self) -> Any:
        return self.desk.live

    def done(self, action: A) -> A:
        """The action with its ids, carried out and absorbed."""
        made = action.identified(self.room.ids.new)
        outcomes: list[Outcome] = []
        self.desk.do(made, outcomes.append)
        self.qtbot.waitUntil(lambda: bool(outcomes))
        assert outcomes[0].seq is not None, outcomes[0]
        return made

    def start(self, kind: Any = "rehearsal") -> str:
        """Start a run."""
        return str(self.done(StartRun(show=self.show, run_kind=kind)).id)

    def later(self, ms: int) -> None:
        """Let time pass, and the desk take note of it."""
        self.clock.advance(ms)
        with self.qtbot.waitSignal(self.desk.ticked):
            pass

    def until(self, holds: Callable[[], bool]) -> None:
        """Wait until something holds, as after a key that decides something.

        It is seen a moment before the decision is settled, and until then the next live key does
        nothing: that is waited for too.
        """
        self.qtbot.waitUntil(lambda: holds() and self.desk._live is None)

    def open(self, panel: Panel, workspace: str, size: tuple[int, int] = (1200, 700)) -> Any:
        """The panel in a window of its own, its keys at work."""
        widget = panel.build(self.context)
        self.qtbot.addWidget(widget)
        self.context.keys.add(panel.commands(widget), widget)
        app = QApplication.instance()
        assert app is not None
        self.context.keys.install(app)
        widget.setProperty("workspace", workspace)
        widget.resize(*size)
        widget.show()
        widget.activateWindow()
        self.until(widget.isActiveWindow)
        widget.setFocus()
        return widget

    def press(self, key: Qt.Key, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
        """A real key on whatever has the focus."""
        target = QApplication.focusWidget() or QApplication.activeWindow()
        assert isinstance(target, QWidget)
        QTest.keyClick(target, key, modifier)

    def type(self, text: str) -> None:
        """Real letters into whatever has the focus."""
        QTest.keyClicks(QApplication.focusWidget(), text)

    def close(self) -> None:
        """End everything."""
        self.context.keys.remove()
        self.desk.stop()
        self.room.close()
        self.desk.deleteLater()

    def _refused(self, outcome: Outcome) -> None:
        assert outcome.refused is not None
        self.refusals.append(english(outcome.refused))


@pytest.fixture
def bench(tmp_path: Path, qapp: QApplication, qtbot: Any) -> Iterator[Bench]:
    """A desk with an empty show for this evening."""
    clock = SimulatedClock(EVENING - 30 * MINUTE)
    room = Room(tmp_path / "room.sqlite", clock, desk="desk", rng=random.Random(1), reserve_bytes=0)
    made = Bench(room, clock, qtbot)
    yield made
    made.close()
