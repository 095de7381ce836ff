"""The present of welfare follows decisions, and is the same after a restart."""

from pathlib import Path
from typing import Any

import pytest
from welfare_words import MINUTE, YUAN, a_bag, a_cue, a_show, on_air

from console.core.clock import SimulatedClock
from console.core.message import english
from console.core.table import Commit
from console.desk.live import LOADS, Live
from console.show.live_rows import read_rows
from console.show.room import Room
from console.show.rundown.welfare.actions import NoteWelfareResult, RemoveWelfare
from console.show.rundown.welfare.live_actions import StartWelfare, StopWelfare, TickWelfare

START = 1_700_000_000_000


class Kept:
    """A real room with its Live, that can be closed and opened again."""

    def __init__(self, path: Path) -> None:
        self.path, self.clock = path, SimulatedClock(START)
        self.show = self.run = ""
        self.open()

    def open(self) -> None:
        self.room = Room(self.path, self.clock, desk="desk", reserve_bytes=0)
        self.live = Live()
        ask = self.room.readers.ask(lambda files: read_rows(files, LOADS, self.show, self.run))
        self.live.fill(ask.result())
        self.room.listen(self.told)

    def told(self, commit: Commit) -> None:
        self.live.absorb(commit)

    def restart(self) -> None:
        self.room.close()
        self.open()

    def done(self, action: Any) -> Any:
        made = action.identified(self.room.ids.new)
        outcome = self.room.do(made, actor="Li").result()
        assert outcome.seq is not None, outcome.refused and english(outcome.refused)
        return made


@pytest.fixture
def kept(tmp_path: Path) -> Any:
    made = Kept(tmp_path / "room.sqlite")
    made.show = a_show(made)
    made.restart()
    yield made
    made.room.close()


def test_plan_and_run_are_the_same_after_a_restart(kept: Any) -> None:
    cue = a_cue(kept, kept.show)
    one, two = a_bag(kept, kept.show, "one", cue=cue), a_bag(kept, kept.show, "two")
    gone = a_bag(kept, kept.show, "gone")
    kept.done(RemoveWelfare(id=gone))
    kept.run = on_air(kept, kept.show)
    start = kept.done(StartWelfare(welfare=one)).id
    kept.done(NoteWelfareResult(sent=start, given=4))
    before = kept.live.welfare
    assert [row.name for row in before.rows] == ["one", "two"]
    assert [row.id for row in before.of_cue(cue)] == [one]
    assert [row.what for row in before.to_press] == ["start"]
    kept.restart()
    after = kept.live.welfare
    assert after is not before
    for name in ("by_id", "rows", "cues", "offers", "sent", "starts", "results", "to_press"):
        assert getattr(after, name) == getattr(before, name), name
    assert after.sent_of(two) == []


def test_what_runs_counts_down_and_goes(kept: Any) -> None:
    bag = a_bag(kept, kept.show)
    kept.run = on_air(kept, kept.show)
    kept.done(StartWelfare(welfare=bag))
    welfare, now = kept.live.welfare, kept.clock.wall()
    assert [one.welfare for one in welfare.running(now)] == [bag]
    assert welfare.running_start(bag, now + 3 * MINUTE) is None
    assert welfare.ready_at(now + 1, 300_000) == now + 300_000
    assert welfare.ready_at(now + 300_000, 300_000) is None
    kept.done(StopWelfare(welfare=bag))
    assert welfare.running(now + 1) == []
    assert welfare.spent(0).used == 200 * YUAN
    assert welfare.spent(1000 * YUAN).left == 800 * YUAN


def test_a_tick_clears_what_is_to_press(kept: Any) -> None:
    bag = a_bag(kept, kept.show)
    kept.run = on_air(kept, kept.show)
    kept.done(StartWelfare(welfare=bag))
    kept.done(TickWelfare(id=kept.live.welfare.to_press[0].id))
    assert kept.live.welfare.to_press == ()
