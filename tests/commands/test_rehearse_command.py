"""`liveroom rehearse`: what it refuses before a window opens."""

from pathlib import Path

import pytest

from console.cli import main


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
