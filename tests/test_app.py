"""The console as a whole: opened on a room, driven with real keys, closed with nothing left."""

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from console.app import Console, application, find_panels
from console.core.action import Action
from console.core.clock import SystemClock
from console.core.errors import StoreError
from console.core.fact import Batch
from console.core.store import connect
from console.show.base.actions import AddShow, StartRun
from console.show.products.actions import AddOffer
from console.show.questions.facts import Comment
from console.show.room import Room
from console.show.rundown.actions import AddCue
from console.show.sales.facts import OrderLine


@pytest.fixture
def room_file(tmp_path: Path) -> Path:
    """A room with a show of three cues, on air since just now, with comments and orders."""
    path = tmp_path / "room.sqlite"
    room = Room(path, SystemClock(), desk="desk", reserve_bytes=0)

    def do(action: Action) -> Any:
        made = action.identified(room.ids.new)
        assert room.do(made, actor="me").result().seq is not None
        return made

    show = do(AddShow(name="Friday")).id
    offer = do(AddOffer(show=show, name="lip glaze", price=890_000)).id
    for number in range(3):
        do(AddCue(show=show, cue_title=f"cue {number}", duration=60_000, offers=(offer,)))
    run = do(StartRun(show=show, run_kind="rehearsal")).id
    at = room.clock.wall()
    room.store(run, Batch("chat", [comment(at, n) for n in range(50)])).result()
    room.store(run, Batch("p:shop", [order(at, n) for n in range(10)])).result()
    room.writer.settled(run).result()
    room.close()
    return path


def comment(at: int, number: int) -> Comment:
    return Comment(at, None, str(number), "u", f"u{number}", "", "多少钱", "", 0)


def order(at: int, number: int) -> OrderLine:
    return OrderLine(at, None, f"s{number}", f"k{number}", f"o{number}", "p", "", "lip glaze", "",
                     1, 890_000, "", "paid", at, at, 0, "b", 0, "raw")  # fmt: skip


@pytest.fixture
def opened(qtbot: Any) -> Iterator[Callable[[Path], Console]]:
    """Opens consoles whose windows are shown and whose Live is filled."""
    consoles: list[Console] = []

    def open_console(path: Path) -> Console:
        application()
        console = Console(path, "en", reserve_bytes=0)
        consoles.append(console)
        with qtbot.waitSignal(console.desk.opened, timeout=5_000):
            console.open_last()
        console.window.show()
        return console

    yield open_console
    for console in consoles:
        console.window.close()
        console.close()


def log_of(path: Path) -> list[str]:
    with closing(connect(path, write=False)) as conn:
        return [row[0] for row in conn.execute("SELECT do FROM run_log ORDER BY seq")]


def test_every_panel_is_found() -> None:
    ids = {panel.id for panel in find_panels()}
    assert ids >= {"run_of_show", "products", "questions", "sales", "journal", "health"}


def test_a_room_is_opened_with_what_it_holds(
    room_file: Path, opened: Callable[[Path], Console]
) -> None:
    live = opened(room_file).desk.live
    assert len(live.rundown.plan.rows) == 3
    assert len(live.questions.comments) == 50
    assert live.sales.total.gmv == 8_900_000
    assert [card.card.askers for card in live.questions.open_cards(0)] == [50]


def test_go_is_pressed_and_the_next_cue_is_on_air(
    qtbot: Any, room_file: Path, opened: Callable[[Path], Console]
) -> None:
    console = opened(room_file)
    console.window.show_workspace("air")
    qtbot.keyClick(console.window, Qt.Key.Key_F12)
    qtbot.waitUntil(lambda: console.desk.live.rundown.on_air is not None, timeout=5_000)
    assert console.desk.live.rundown.on_air is not None
    assert console.desk.live.rundown.on_air.title == "cue 0"
    assert console.desk.live.products.explaining is not None
    assert log_of(room_file) == ["go"]


def test_space_and_enter_start_nothing(
    qtbot: Any, room_file: Path, opened: Callable[[Path], Console]
) -> None:
    console = opened(room_file)
    console.window.show_workspace("air")
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
        qtbot.keyClick(console.window, key)
    console.room.writer.settled(console.desk.live.base.shown.run).result(5)
    assert log_of(room_file) == []


def test_facts_that_come_in_are_seen(
    qtbot: Any, room_file: Path, opened: Callable[[Path], Console]
) -> None:
    console = opened(room_file)
    run = console.desk.live.base.shown.run
    at = console.room.clock.wall()
    console.room.store(run, Batch("chat", [comment(at, n) for n in range(100, 300)])).result(5)
    qtbot.waitUntil(lambda: len(console.desk.live.questions.comments) == 250, timeout=5_000)
    console.room.store(run, Batch("p:shop", [order(at, n) for n in range(100, 120)])).result(5)
    qtbot.waitUntil(lambda: console.desk.live.sales.total.orders == 30, timeout=5_000)


def test_a_second_console_on_the_room_is_refused(
    room_file: Path, opened: Callable[[Path], Console]
) -> None:
    opened(room_file)
    with pytest.raises(StoreError, match="another console"):
        Console(room_file, "en", reserve_bytes=0)


def test_every_workspace_paints_in_both_themes(
    room_file: Path, opened: Callable[[Path], Console]
) -> None:
    console = opened(room_file)
    for name in ("plan", "air", "review"):
        console.window.show_workspace(name)  # type: ignore[arg-type]
    console.window.context.theme.use("light")
    assert not console.window.grab().isNull()
