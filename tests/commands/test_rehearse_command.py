"""`liveroom rehearse`: what it refuses before a window opens."""

import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from console.cli import main
from console.core.clock import SimulatedClock
from console.core.store import connect
from console.show.base.actions import AddShow, StartRun
from console.show.room import Room


def test_a_rehearsal_that_was_cut_off_is_ended_by_the_next(tmp_path: Path) -> None:
    path = tmp_path / "room"
    room = Room(path, SimulatedClock(1_795_780_800_000), desk="d", reserve_bytes=0)
    for action in (AddShow(id="s", name="x"), StartRun(id="r", show="s", run_kind="rehearsal")):
        assert room.do(action, actor="me").result(10).seq is not None
    room.close()
    line = ["rehearse", "--room", str(path), "--for", "1", "--speed", "60", "--seed", "3"]
    # In a process of its own: a command that runs the application also ends it.
    done = subprocess.run(
        [sys.executable, "-m", "console", *line], capture_output=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, b"")
    with closing(connect(path, write=False)) as conn:
        found = conn.execute("SELECT ended_at IS NULL FROM run ORDER BY id = 'r'").fetchall()
    assert found == [(1,), (0,)]


def refused(capsys: pytest.CaptureFixture[str], *line: str) -> str:
    """The one line that a bad rehearsal ends with."""
    assert main(["rehearse", "--for", "1", *line]) == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    return said


@pytest.mark.parametrize("content", [b"no database at all", b"SQLite format 3\0" + b"x" * 9_000])
def test_a_file_that_is_no_room(
    qapp: object, tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes
) -> None:
    room = tmp_path / "room"
    room.write_bytes(content)
    refused(capsys, "--room", str(room))
    assert room.read_bytes() == content


def test_a_place_that_takes_no_pictures(
    qapp: object, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    taken = tmp_path / "taken"
    taken.write_text("a file")
    assert "cannot take pictures" in refused(capsys, "--shots", str(taken))
