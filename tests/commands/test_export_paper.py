"""`liveroom export` onto paper: by the ending, what is asked for, and clear lines where not."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from console.cli import main
from console.core.action import Action
from console.core.clock import SystemClock
from console.show.base.actions import AddShow
from console.show.products.actions import AddOffer
from console.show.room import Room
from console.show.rundown.actions import AddCue


@pytest.fixture
def room_file(tmp_path: Path, qapp: QApplication) -> Path:
    """A room with a planned show."""
    path = tmp_path / "room.sqlite"
    room = Room(path, SystemClock(), desk="desk", reserve_bytes=0)

    def do(action: Action) -> Any:
        made = action.identified(room.ids.new)
        assert room.do(made, actor="me").result().seq is not None
        return made

    show = do(AddShow(name="周五美妆场")).id
    offer = do(AddOffer(show=show, name="丝绒唇釉", price=890_000)).id
    do(AddCue(show=show, cue_title="讲解", duration=420_000, anchor="陈", offers=(offer,)))
    room.close()
    return path


def export(room_file: Path, name: str, *args: str) -> tuple[int, Path]:
    file = room_file.parent / name
    return main(["export", "周五美妆场", "--room", str(room_file), "--to", str(file), *args]), file


@pytest.mark.parametrize("what", ["", "cues", "callsheets", "handcards", "wall", "handover"])
def test_each_print_is_a_pdf(room_file: Path, what: str) -> None:
    code, file = export(room_file, "x.pdf", *(("--what", what) if what else ()))
    assert code == 0
    assert file.read_bytes()[:5] == b"%PDF-"


def test_the_wall_is_a_picture_too(room_file: Path) -> None:
    code, file = export(room_file, "x.png", "--paper", "A4-portrait")
    assert code == 0
    assert file.read_bytes()[1:4] == b"PNG"


@pytest.mark.parametrize(
    ("name", "args"),
    [
        ("x.png", ("--what", "cues")),
        ("x.pdf", ("--what", "offers")),
        ("x.csv", ("--what", "wall")),
        ("x.pdf", ("--paper", "B5")),
        ("x.pdf", ("--what", "asrun")),
        ("nowhere/x.pdf", ()),
    ],
)
def test_what_cannot_be_drawn_is_said_in_one_line(
    room_file: Path, capsys: pytest.CaptureFixture[str], name: str, args: tuple[str, ...]
) -> None:
    code, file = export(room_file, name, *args)
    assert code == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert not file.exists()
    assert not list(room_file.parent.glob("*.part"))


def test_an_unknown_show_is_named(room_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    line = ["--room", str(room_file), "--to", str(room_file.with_name("x.pdf"))]
    assert main(["export", "none", *line]) == 2
    assert "none" in capsys.readouterr().err
