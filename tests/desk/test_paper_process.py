"""Printing from the window goes on in a process of its own, and says how it ended."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from console.core.clock import SystemClock
from console.core.message import Message, english
from console.desk.paper_process import Printing, print_show
from console.show.base.actions import AddShow
from console.show.room import Room
from console.show.rundown.actions import AddCue


@pytest.fixture
def room(tmp_path: Path) -> Room:
    """A room that is open for writing all the while; whoever uses it closes it."""
    return Room(tmp_path / "room.sqlite", SystemClock(), desk="desk", reserve_bytes=0)


def ended(qtbot: QtBot, printing: Printing) -> tuple[bool, str]:
    with qtbot.waitSignal(printing.finished, timeout=60_000) as told:
        pass
    done, sentence = told.args or (False, Message("", "", {}))
    return bool(done), english(sentence)


def test_a_show_is_printed_beside_the_writing_console(
    qtbot: QtBot, room: Room, tmp_path: Path
) -> None:
    made = AddShow(name="Friday").identified(room.ids.new)
    room.do(made, actor="me").result()
    cue = AddCue(show=made.id, cue_title="A", duration=60_000).identified(room.ids.new)
    room.do(cue, actor="me").result()
    file = tmp_path / "sheet.pdf"
    printing = print_show(tmp_path / "room.sqlite", made.id, "cues", file, "en")
    assert ended(qtbot, printing) == (True, "sheet.pdf is ready.")
    assert file.read_bytes()[:5] == b"%PDF-"
    room.close()


def test_what_goes_wrong_is_said_in_one_sentence(qtbot: QtBot, room: Room, tmp_path: Path) -> None:
    file = tmp_path / "sheet.pdf"
    printing = print_show(tmp_path / "room.sqlite", "none", "cues", file, "en")
    done, sentence = ended(qtbot, printing)
    assert not done
    assert sentence == "Printing failed: there is no show none in room.sqlite"
    assert not file.exists()
    room.close()


def test_it_can_be_cancelled(qtbot: QtBot, room: Room, tmp_path: Path) -> None:
    file = tmp_path / "sheet.pdf"
    printing = print_show(tmp_path / "room.sqlite", "none", "cues", file, "en")
    with qtbot.waitSignal(printing.finished, timeout=60_000) as told:
        printing.cancel()
    assert told.args is not None
    assert english(told.args[1]) == "Printing was cancelled; nothing was written."
    room.close()
