"""A console with a show in it, for what is measured in its window."""

import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QAbstractItemView, QWidget

from console.app import Console, application
from console.commands.replaying import must
from console.core.clock import SystemClock
from console.core.ids import Ids
from console.feeds.simulator.scenario import scenario
from console.feeds.simulator.setup import Setup, setup_actions
from console.show.base.actions import ZONE
from console.show.room import Room

WIDTH, HEIGHT = 1920, 1080

T = TypeVar("T")


def plan_demo(room: Room, *, start: bool) -> Setup:
    """Bring the demo show into a room, and start an air run of it if wanted."""
    clock = SystemClock()
    setup = setup_actions(scenario("demo"), ZONE, clock.wall(), new_id=Ids(clock).new)
    for action in (*setup.rates, *setup.actions):
        must(room.do(action, actor="bench"))
    if start:
        must(room.do(replace(setup.start, run_kind="air"), actor="bench"))
    return setup


@contextmanager
def console(room: Path) -> Iterator[Console]:
    """A console of usual size on a room file, offscreen, with settings of its own."""
    application()
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        made = Console(room, "en", settings=Path(folder) / "settings.toml", reserve_bytes=0)
        try:
            made.window.resize(WIDTH, HEIGHT)
            yield made
        finally:
            made.close()


def show(made: Console, show_id: str, run: str, workspace: str) -> None:
    """Open a show and a run, and wait until they are drawn."""
    made.window.show_workspace(workspace)  # type: ignore[arg-type]
    made.window.show()
    wait_for(made.desk.opened, lambda: made.desk.open(show_id, run))
    rest(300)


def wait_for(signal: object, begin: Callable[[], None]) -> None:
    """Do something and let the event loop run until a signal comes."""
    loop = QEventLoop()
    signal.connect(loop.quit)  # type: ignore[attr-defined]
    begin()
    loop.exec()


def finish(made: Console, future: "Future[T]") -> T:
    """Let the event loop run until something on another thread is done; its result."""
    loop = QEventLoop()
    # By way of the loop: of something done already one is told at once, before the loop runs.
    future.add_done_callback(
        lambda _: made.desk.bridge.call(lambda: QTimer.singleShot(0, loop.quit))
    )
    loop.exec()
    return future.result()


def rest(ms: int) -> None:
    """Let the event loop run for a while."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def view(made: Console, name: str) -> QWidget:
    """What is painted of the list with a name."""
    found = made.window.findChild(QAbstractItemView, name)
    if found is None:
        raise LookupError(f"the window has no {name}")
    return found.viewport()
