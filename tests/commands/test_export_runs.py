"""What is written of a run: the as-run, its clips and the hand-over sheet, or one clear line."""

import json
from contextlib import closing
from typing import Any

import pytest

from console.commands.export_runs import ENDINGS, content
from console.core.clock import SimulatedClock
from console.core.errors import BadInput
from console.core.fact import Batch
from console.core.message import english
from console.core.say import Say
from console.core.store import Layout, open_file
from console.show.base.actions import AddMarker, AddShow, StartRun
from console.show.parts import SETS
from console.show.questions.facts import Comment
from console.show.room import Room
from console.show.rundown.actions import AddCue
from console.show.rundown.live_actions import EndRun, Go

START = 1_795_780_800_000


@pytest.fixture
def clock():
    return SimulatedClock(START)


@pytest.fixture
def played(tmp_path, clock):
    """The file of a room with a show in which one cue was played and one question asked."""
    path = tmp_path / "room.sqlite"
    room = Room(path, clock, desk="desk", reserve_bytes=0)
    try:
        do(room, AddShow(id="show", name="Friday", start=START))
        do(room, AddCue(id="cue", show="show", cue_title="Opening", duration=600_000))
        do(room, StartRun(id="run", show="show", run_kind="air"))
        clock.advance(60_000)
        do(room, Go())
        comment = Comment(
            clock.wall() + 5_000, None, "1", "may", "u1", "", "怎么卖的", "d", 0,
        )  # fmt: skip
        room.store("run", Batch("chat", (comment,))).result(10)
        room.writer.settled("run").result(10)
        for at, kind in ((10_000, "clip_in"), (20_000, "clip_out")):
            do(room, AddMarker(marker=kind, at=clock.wall() + at))
        clock.advance(120_000)
        do(room, EndRun())
    finally:
        room.close()
    return path


def do(room: Any, action: Any) -> None:
    outcome = room.do(action, actor="Li").result(10)
    assert outcome.seq is not None, outcome


def written(path: Any, clock: Any, what: str, suffix: str) -> bytes:
    with closing(open_file(path, SETS, write=False)) as conn:
        return content(what, suffix, conn, Layout(path), "show", clock, Say("en"))


def test_the_as_run_tells_what_was_asked_in_the_take(played, clock):
    (take,) = json.loads(written(played, clock, "asrun", ".json"))["takes"]
    assert (take["title"], take["length"], take["late"], take["by"]) == ("Opening", 120, 60, "Li")
    assert (take["comments"], take["asked"]) == (1, 1)
    assert written(played, clock, "asrun", ".csv").startswith(b"\xef\xbb\xbfNo.,Cue")
    assert written(played, clock, "asrun", ".xlsx").startswith(b"PK")


def test_clips_count_from_the_start_of_the_run(played, clock):
    assert b"cut_clip 70.000 10.000 001-clip.mp4" in written(played, clock, "clips", ".sh")
    assert b"00:01:10:00 00:01:20:00" in written(played, clock, "clips", ".edl")


def test_the_hand_over_is_of_the_run(played, clock):
    found = json.loads(written(played, clock, "handover", ".json"))
    assert (found["state"], [one["title"] for one in found["ran"]]) == ("ended", ["Opening"])


def test_what_cannot_be_written_is_said(tmp_path, clock):
    path = tmp_path / "room.sqlite"
    room = Room(path, clock, desk="desk", reserve_bytes=0)
    try:
        do(room, AddShow(id="show", name="Friday"))
    finally:
        room.close()
    for what, sentence in (("asrun", "nothing of it has been played"), ("clips", "no clip")):
        with pytest.raises(BadInput) as told:
            written(path, clock, what, ENDINGS[what][0])
        assert sentence in english(told.value.what)
    with pytest.raises(BadInput) as told:
        written(path, clock, "asrun", ".docx")
    assert ".xlsx, .csv, .json" in english(told.value.what)
