"""Rehearsals at a desk on a real room: begun at any cue, at any speed, across a restart."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from console.core.action import Action, Outcome
from console.core.clock import SimulatedClock
from console.core.say import Say
from console.desk.desk import Desk
from console.show.base.actions import AddShow, SetSetting, StartRun
from console.show.base.settings import RULES_IN_REHEARSAL
from console.show.room import Room
from console.show.rundown.actions import AddCue
from console.show.rundown.live_actions import EndRun, Go
from console.show.rundown.welfare.actions import AddWelfare

MINUTE = 60_000
EVENING = 1_795_780_800_000
"""2026-11-27 20:00 in Shanghai, ms UTC: four hours after the console is opened."""


class Seat:
    """A desk in a room; `leave` closes it and `sit` opens it again, as a restart does."""

    def __init__(self, path: Path, qtbot: Any) -> None:
        self.path, self.qtbot = path, qtbot
        self.real = SimulatedClock(EVENING - 240 * MINUTE, boot="machine")
        self.sit()
        for action in (
            AddShow(id="s", name="Friday", start=EVENING),
            *(AddCue(id=name, show="s", cue_title=name, duration=10 * MINUTE) for name in "abc"),
        ):
            self.done(action)
        self.open("")

    def sit(self) -> None:
        self.room = Room(self.path, self.real, desk="d", reserve_bytes=0)
        self.desk = Desk(self.room, Say("en"), actor="Li")

    def leave(self) -> None:
        self.desk.stop()
        self.room.close()
        self.desk.deleteLater()

    def open(self, run: str) -> None:
        with self.qtbot.waitSignal(self.desk.opened):
            self.desk.open("s", run)

    def done(self, action: Action) -> None:
        outcomes: list[Outcome] = []
        self.desk.do(action, outcomes.append)
        self.qtbot.waitUntil(lambda: bool(outcomes))
        assert outcomes[0].seq is not None, outcomes[0]

    def rehearse(self, cue: str, speed: int = 1) -> str:
        """Begin a rehearsal; its run."""
        self.desk.rehearsing.start(cue)
        self.qtbot.waitUntil(lambda: self.desk.rehearsing.speed is not None)
        self.desk.rehearsing.go_at(speed)
        return str(self.desk.live.base.shown.run)

    def later(self, ms: int) -> None:
        """Real time passes, and the desk takes note of it."""
        self.real.advance(ms)
        with self.qtbot.waitSignal(self.desk.ticked):
            pass

    def elapsed(self) -> int | None:
        """How long the cue on air lasts, ms."""
        timed = self.desk.live.rundown.timing(*self.desk.moment)
        return next((cue.elapsed for cue in timed.cues if cue.state == "on_air"), None)


@pytest.fixture
def seat(tmp_path: Path, qapp: Any, qtbot: Any) -> Iterator[Seat]:
    made = Seat(tmp_path / "room", qtbot)
    yield made
    made.leave()


def test_the_clock_of_all_screens_is_the_rehearsals_from_its_first_moment(seat: Seat) -> None:
    seen: list[int] = []
    seat.desk.changed.connect(lambda topics: seen.append(seat.desk.moment.at))
    seat.rehearse("b")
    assert seen[0] == EVENING + 10 * MINUTE
    assert seat.desk.live.rundown.next.id == "b"  # type: ignore[union-attr]


def test_a_change_of_speed_is_no_jump(seat: Seat) -> None:
    seat.rehearse("b", 30)
    seat.done(Go())
    seat.later(2_000)
    assert seat.elapsed() == MINUTE
    seat.desk.rehearsing.go_at(5)
    seat.later(0)
    assert seat.elapsed() == MINUTE
    seat.later(1_000)
    assert seat.elapsed() == MINUTE + 5_000


def test_one_step_faster_or_slower_and_no_further_than_sixty(seat: Seat) -> None:
    rehearsing = seat.desk.rehearsing
    rehearsing.faster()
    assert rehearsing.speed is None
    seat.rehearse("a")
    speeds: list[int | None] = []
    for _ in range(6):
        rehearsing.faster()
        speeds.append(rehearsing.speed)
    assert speeds == [2, 5, 10, 30, 60, 60]
    rehearsing.slower()
    assert rehearsing.speed == 30


def test_held_it_goes_on_at_the_speed_it_had(seat: Seat) -> None:
    seat.rehearse("a", 10)
    seat.done(Go())
    seat.desk.rehearsing.hold()
    seat.later(60_000)
    assert (seat.elapsed(), seat.desk.rehearsing.speed) == (0, 0)
    seat.desk.rehearsing.hold()
    seat.later(1_000)
    assert (seat.elapsed(), seat.desk.rehearsing.speed) == (10_000, 10)


def test_its_end_gives_back_the_real_time(seat: Seat) -> None:
    seat.rehearse("a", 60)
    seat.done(Go())
    seat.later(5_000)
    seat.done(EndRun())
    assert seat.desk.moment.at == seat.real.wall()
    assert seat.desk.live.base.run.ended_at == EVENING + 5 * MINUTE  # type: ignore[union-attr]


def test_an_airing_is_never_rehearsed(seat: Seat) -> None:
    seat.done(StartRun(show="s", run_kind="air"))
    seat.desk.rehearsing.go_at(60)
    seat.later(1_000)
    assert (seat.desk.rehearsing.speed, seat.desk.moment.at) == (None, seat.real.wall())


def test_ids_are_in_the_order_in_which_they_are_made(seat: Seat) -> None:
    before = seat.room.ids.new()
    seat.rehearse("c", 60)
    seat.later(60_000)
    during = seat.room.ids.new()
    seat.done(EndRun())
    seat.later(1)
    assert before < during < seat.room.ids.new()


def test_a_backup_during_it_is_dated_by_the_real_time(seat: Seat) -> None:
    seat.rehearse("a", 60)
    rehearsed = seat.room.back_up().result(10)
    seat.done(EndRun())
    seat.later(1_000)
    assert rehearsed.name < seat.room.back_up().result(10).name


def test_after_a_restart_it_goes_on_from_its_last_decision(seat: Seat) -> None:
    run = seat.rehearse("b", 60)
    seat.done(Go())
    seat.later(5_000)
    seat.done(Go())
    seat.leave()
    seat.real.advance(30 * MINUTE)
    seat.sit()
    told: list[int] = []
    seat.desk.rehearsing.resumed.connect(told.append)
    seat.open(run)
    assert told == [EVENING + 15 * MINUTE]
    assert (seat.desk.rehearsing.speed, seat.elapsed()) == (1, 0)
    seat.later(2_000)
    assert seat.elapsed() == 2_000
    takes = seat.desk.live.rundown.takes(*seat.desk.moment)
    assert [(take.cue, take.start) for take in takes] == [
        ("b", EVENING + 10 * MINUTE),
        ("c", EVENING + 15 * MINUTE),
    ]
    assert seat.desk.live.rundown.clock_notes(*seat.desk.moment) == []


def test_after_a_restart_before_its_first_go_it_begins_where_it_was_to(seat: Seat) -> None:
    run = seat.rehearse("b", 60)
    seat.later(60_000)
    seat.leave()
    seat.sit()
    seat.open(run)
    assert seat.desk.moment.at == EVENING + 10 * MINUTE


def test_another_show_opened_meanwhile_leaves_its_clock_alone(seat: Seat) -> None:
    run = seat.rehearse("a", 60)
    seat.done(AddShow(id="t", name="Saturday"))
    with seat.qtbot.waitSignal(seat.desk.opened):
        seat.desk.open("t", "")
    seat.later(1_000)
    seat.open(run)
    assert seat.desk.moment.at == EVENING + MINUTE


def test_a_rule_that_acts_leaves_five_real_seconds_to_cancel(seat: Seat) -> None:
    for key in ("rules.welfare", RULES_IN_REHEARSAL.key):
        seat.done(SetSetting(key=key, value=True, show="s"))
    said = {"conditions": "from ¥99", "ends": "tonight", "starts": "cue"}
    seat.done(AddWelfare(show="s", name="coupon", cue="a", fields=said))
    seat.rehearse("a", 10)
    seat.done(Go())
    seat.later(0)
    assert len(seat.desk.acting.announced) == 1
    seat.later(4_900)
    assert len(seat.desk.acting.announced) == 1
    seat.later(200)
    assert not seat.desk.acting.announced
