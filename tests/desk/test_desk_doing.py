"""Doing things at a desk: what a disk that does not answer means for live decisions."""

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from console.core.action import Outcome
from console.core.clock import SimulatedClock
from console.core.message import english
from console.core.say import Say
from console.desk.desk import Desk
from console.desk.file_watch import RUN_FILE, FileWatch
from console.desk.health import HealthBoard
from console.show.base.actions import AddShow, StartRun
from console.show.room import Room
from console.show.rundown.actions import AddCue
from console.show.rundown.live_actions import Go


@pytest.fixture
def desk(tmp_path: Path, qapp: Any) -> Iterator[Desk]:
    """A desk on a show with one cue, on air in a replay."""
    room = Room(tmp_path / "room", SimulatedClock(1_795_780_800_000), desk="d", reserve_bytes=0)
    for action in (
        AddShow(id="s", name="Friday"),
        AddCue(id="a", show="s", cue_title="Opening", duration=60_000),
        StartRun(id="r", show="s", run_kind="replay"),
    ):
        assert room.do(action, actor="Li").result(10).seq is not None
    made = Desk(room, Say("en"), actor="Li")
    yield made
    made.stop()
    room.close()
    made.deleteLater()


def test_go_that_the_disk_keeps_waiting_is_refused_in_time_and_never_done(
    desk: Desk, qtbot: Any
) -> None:
    go_on, outcomes, pressed_again = threading.Event(), list[Outcome](), list[Outcome]()
    desk.room.listen(lambda _commit: go_on.wait(10))  # a disk that does not answer
    desk.do(AddCue(id="b", show="s", cue_title="Second", duration=60_000))
    desk.do(Go(), outcomes.append)
    desk.do(Go(), pressed_again.append)
    qtbot.waitUntil(lambda: bool(outcomes), timeout=3_000)
    assert "within a second" in english(outcomes[0].refused)
    go_on.set()
    done = list[Outcome]()
    desk.do(Go(), done.append)
    qtbot.waitUntil(lambda: bool(done))
    assert done[0].seq is not None
    assert not pressed_again
    with qtbot.waitSignal(desk.opened):
        desk.open("s", "r")
    assert [entry.do for entry in desk.live.rundown.log] == ["go"]


@pytest.mark.parametrize("damage", [b"x" * 90_000, b"SQLite format 3\0" + b"x" * 90_000])
def test_a_show_opens_though_the_file_of_its_run_is_damaged(
    desk: Desk, qtbot: Any, caplog: Any, damage: bytes
) -> None:
    path = desk.room.layout.run("r")
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(damage)
    board = HealthBoard(desk.clock)
    watch = FileWatch(desk, board)
    with qtbot.waitSignal(desk.opened):
        desk.open("s", "r")
    assert [cue.title for cue in desk.live.rundown.plan.cues] == ["Opening"]
    qtbot.waitUntil(lambda: board.state(RUN_FILE) == "bad")
    watch.deleteLater()
    board.deleteLater()


def test_a_listener_that_fails_harms_nobody(desk: Desk, qtbot: Any, caplog: Any) -> None:
    def faulty(_commit: object) -> None:
        raise KeyError("a fault of a feed")

    heard = list[object]()
    desk.room.listen(faulty)
    desk.room.listen(heard.append)
    assert desk.room.do(AddCue(show="s", duration=60_000), actor="Li").result(10).seq is not None
    assert len(heard) == 1
