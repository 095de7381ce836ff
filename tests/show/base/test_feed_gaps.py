"""Gaps of feeds as stretches of time: from both ends that are told, or from what follows."""

import sqlite3
from contextlib import closing
from pathlib import Path

from console.core.clock import SimulatedClock
from console.core.fact import Batch
from console.show.base import present
from console.show.base.actions import AddShow, StartRun
from console.show.base.facts import Audience, Gap
from console.show.base.gaps import Gaps, Missing
from console.show.live_rows import read_rows
from console.show.room import Room

FEED = "douyin_grab:one"


def gap(at: int, until: int | None, reason: str = "lost", comments: int = 0) -> Gap:
    return Gap(at, None, None, FEED, until, reason, 0, 0, comments)


def test_a_gap_lasts_until_it_is_told_to_be_over() -> None:
    gaps = Gaps()
    gaps.take([gap(100, None)])
    assert gaps.missing(None) == [Missing(100, None, FEED, "lost", 0)]
    gaps.take([gap(100, 250)])
    assert gaps.missing(None) == [Missing(100, 250, FEED, "lost", 0)]


def test_the_news_of_its_end_may_come_again_but_never_reopens_it() -> None:
    gaps = Gaps()
    gaps.take([gap(100, 250), gap(100, None)])
    assert gaps.missing(None)[0].end == 250


def test_an_end_that_was_never_told_is_the_next_gap_or_the_end_of_the_run() -> None:
    gaps = Gaps()
    gaps.take([gap(100, None), gap(400, None, "silent"), gap(600, 700, "full", 12)])
    assert [(one.start, one.end) for one in gaps.missing(900)] == [
        (100, 400),
        (400, 600),
        (600, 700),
    ]
    assert gaps.missing(900)[2].lost == 12


def test_a_run_of_a_program_that_knew_no_gaps_is_read_without_them(tmp_path: Path) -> None:
    path = tmp_path / "a.room"
    clock = SimulatedClock(1_795_780_800_000)
    room = Room(path, clock, desk="desk", reserve_bytes=0)
    for action in (AddShow(id="s", name="One"), StartRun(id="r", show="s", run_kind="air")):
        room.do(action, actor="me").result()
    room.store("r", Batch(FEED, (Audience(1, None, "a", 5, None, None),))).result()
    file = room.layout.run("r")
    room.close()
    with closing(sqlite3.connect(file)) as conn:
        conn.execute("DROP TABLE gap")
        conn.execute("DELETE FROM _sqlite_migrations WHERE name = 'gaps'")
        conn.commit()
    room = Room(path, clock, desk="desk", reserve_bytes=0)
    try:
        commits = room.readers.ask(lambda f: read_rows(f, present.LOADS, "s", "r")).result()
        assert [part.table for part in commits[-1].parts] == ["audience"]
        assert room.store("r", Batch(FEED, (gap(1, 2),))).result().stored == 1
    finally:
        room.close()
