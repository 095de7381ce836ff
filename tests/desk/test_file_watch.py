"""The file of the run that is shown is checked beside the work, and damage is told."""

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from console.core.clock import SystemClock
from console.core.fact import Batch
from console.core.message import english
from console.core.say import Say
from console.desk.desk import Desk
from console.desk.file_watch import RUN_FILE, FileWatch
from console.desk.health import HealthBoard
from console.show.base.actions import AddShow, StartRun
from console.show.questions.facts import Comment
from console.show.room import Room


class Bench:
    """A room with a run and its file, a desk on it and a board."""

    def __init__(self, path: Path) -> None:
        self.room = Room(path, SystemClock(), desk="d", rng=random.Random(1), reserve_bytes=0)
        self.show = AddShow(name="show").identified(self.room.ids.new)
        self.run = StartRun(show=self.show.id, run_kind="rehearsal").identified(self.room.ids.new)
        for action in (self.show, self.run):
            self.room.do(action, actor="me").result()
        self.store("a", 500)
        self.desk = Desk(self.room, Say("en"), actor="me")
        self.board = HealthBoard(self.room.clock)
        self.watch = FileWatch(self.desk, self.board)

    def store(self, prefix: str, count: int) -> None:
        at = self.room.clock.wall()
        facts = [
            Comment(at, None, f"{prefix}{n}", "u", "", "", "x" * 400, "", 0) for n in range(count)
        ]
        self.room.store(self.run.id, Batch("chat", facts)).result()
        self.room.writer.settled(self.run.id).result()

    def close(self) -> None:
        self.desk.stop()
        self.room.close()


@pytest.fixture
def bench(qapp: Any, tmp_path: Path) -> Iterator[Bench]:
    made = Bench(tmp_path / "room")
    yield made
    made.close()


def test_a_whole_file_is_said_to_be_whole(bench: Bench, qtbot: Any) -> None:
    bench.desk.open(bench.show.id, bench.run.id)
    qtbot.waitUntil(lambda: bench.board.state(RUN_FILE) == "ok", timeout=5_000)


def test_a_file_set_aside_is_told_with_its_backup(bench: Bench, qtbot: Any, caplog: Any) -> None:
    backup = bench.room.back_up(bench.run.id).result()
    bench.room.writer.files.replace(bench.run.id)
    qtbot.waitUntil(lambda: bench.board.state(RUN_FILE) == "bad", timeout=5_000)
    note = bench.board.parts[RUN_FILE].note
    assert note is not None
    assert "set aside" in english(note)
    assert backup.name in english(note)
