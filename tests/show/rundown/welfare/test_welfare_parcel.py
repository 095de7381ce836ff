"""Welfare goes to another room in a `.liveroom` file, with what runs gave of it."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from welfare_words import MINUTE, a_bag, a_cue, a_show, on_air

from console.cli import main
from console.core.clock import SimulatedClock
from console.show.products.actions import AddOffer
from console.show.room import Room
from console.show.rundown.live_actions import EndRun
from console.show.rundown.welfare.actions import NoteWelfareResult
from console.show.rundown.welfare.live_actions import StartWelfare

TABLES = ("welfare", "welfare_cue", "welfare_offer", "welfare_sent", "welfare_press",
          "welfare_result")  # fmt: skip


class Planned:
    """A room in which one show was aired with a lucky bag."""

    def __init__(self, path: Path) -> None:
        self.clock = SimulatedClock(1_700_000_000_000)
        self.room = Room(path, self.clock, desk="desk", reserve_bytes=0)
        show = a_show(self)
        offer = self.done(AddOffer(show=show, name="mousse", price=1)).id
        bag = a_bag(self, show, cue=a_cue(self, show), offer=offer)
        on_air(self, show)
        start = self.done(StartWelfare(welfare=bag)).id
        self.done(NoteWelfareResult(sent=start, given=9))
        self.clock.advance(MINUTE)
        self.done(EndRun())
        self.room.close()

    def done(self, action: Any) -> Any:
        made = action.identified(self.room.ids.new)
        assert self.room.do(made, actor="Li").result().seq is not None
        return made


@pytest.fixture
def file(tmp_path: Path) -> Path:
    Planned(tmp_path / "room.sqlite")
    made = tmp_path / "friday.liveroom"
    room = str(tmp_path / "room.sqlite")
    assert main(["export", "Friday", "--room", room, "--to", str(made), "--runs"]) == 0
    return made


def rows(path: Path, table: str) -> list[Any]:
    with closing(sqlite3.connect(path)) as conn:
        return sorted(conn.execute(f"SELECT * FROM {table}").fetchall(), key=repr)


def test_all_of_it_is_the_same_elsewhere(file: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.sqlite"
    assert main(["import", str(file), "--room", str(other)]) == 0
    for table in TABLES:
        found = rows(tmp_path / "room.sqlite", table)
        assert found, table
        assert rows(other, table) == found, table


def test_a_welfare_that_cannot_be_is_refused_with_the_file(
    file: Path, tmp_path: Path, capsys: Any
) -> None:
    with closing(sqlite3.connect(file)) as conn:
        conn.execute("UPDATE welfare SET every = 5")
        conn.commit()
    other = tmp_path / "other.sqlite"
    assert main(["import", str(file), "--room", str(other)]) == 2
    assert "welfare has a row that cannot be" in capsys.readouterr().err
