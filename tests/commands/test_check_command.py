"""`liveroom check` says what is wrong with a plan, in codes, and ends with 1 where it blocks."""

import json
from pathlib import Path
from typing import Any

import pytest

from console.cli import main
from console.core.clock import SystemClock
from console.show.base.actions import AddShow
from console.show.products.actions import AddOffer
from console.show.room import Room
from console.show.rundown.actions import AddCue

EVENING = 1_795_780_800_000


@pytest.fixture
def room(tmp_path: Path) -> Any:
    """A room that stays open for writing while it is checked."""
    made = Room(tmp_path / "room.sqlite", SystemClock(), desk="desk", reserve_bytes=0)
    yield made
    made.close()


def do(room: Room, action: Any) -> Any:
    made = action.identified(room.ids.new)
    assert room.do(made, actor="me").result().seq is not None
    return made


def checked(room: Room, show: str, capsys: Any) -> tuple[int, list[dict[str, Any]]]:
    code = main(["check", show, "--room", str(room.layout.room)])
    return code, [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_nothing_wrong_is_no_line_and_0(room: Room, capsys: Any) -> None:
    show = do(room, AddShow(name="周五", start=EVENING)).id
    do(room, AddCue(show=show, cue_kind="opening", duration=600_000, welfare="红包"))
    assert checked(room, "周五", capsys) == (0, [])


def test_warnings_alone_are_0_and_errors_are_1(room: Room, capsys: Any) -> None:
    show = do(room, AddShow(name="周五", start=EVENING)).id
    cue = do(room, AddCue(show=show, cue_title="开场", duration=600_000)).id
    code, lines = checked(room, "周五", capsys)
    assert code == 0
    assert lines == [
        {
            "kind": "no_opening_welfare", "severity": "warning",
            "cues": [{"id": cue, "number": 1, "title": "开场"}], "offers": [],
            "seconds": None, "count": None, "fix": "cue.add",
        }
    ]  # fmt: skip
    offer = do(room, AddOffer(show=show, name="面霜")).id
    code, lines = checked(room, show, capsys)
    assert (code, lines[0]["kind"], lines[0]["offers"][0]["id"]) == (1, "no_price", offer)


def test_sizes_in_time_are_seconds(room: Room, capsys: Any) -> None:
    show = do(room, AddShow(name="周五", start=EVENING, end=EVENING + 540_000)).id
    do(room, AddCue(show=show, duration=600_000, min=0, welfare="红包"))
    _, [line] = checked(room, "周五", capsys)
    assert (line["kind"], line["seconds"], line["fix"]) == ("over_end", 60, "cue.land")


def test_an_unknown_show_is_one_line_and_2(room: Room, capsys: Any) -> None:
    assert main(["check", "nonsense", "--room", str(room.layout.room)]) == 2
    assert "no show nonsense" in capsys.readouterr().err


def test_checking_makes_no_file(tmp_path: Path, capsys: Any) -> None:
    assert main(["check", "x", "--room", str(tmp_path / "none.sqlite")]) == 2
    assert list(tmp_path.iterdir()) == []
