"""A rehearsal begins at any cue, on a time of its own; guards go by real time."""

from typing import Any

import pytest
from run_room import MINUTE, a_cue, a_show, cues, go, log, start

from console.core.action import Intent
from console.core.clock import RehearsalClock
from console.core.errors import Refused
from console.core.message import english
from console.show.base.actions import AddShow
from console.show.base.tables import RUN
from console.show.review.as_run_reading import seen_at
from console.show.rundown.earlier import read_runs
from console.show.rundown.live_actions import EndRun, Go, Stop
from console.show.rundown.plan import Entry, Plan, PlanCue
from console.show.rundown.plan_rows import read_plan
from console.show.rundown.rehearse import Rehearse
from console.show.rundown.row_actions import SkipCues
from console.show.rundown.run_log import Moment, read_log, run_log
from console.show.rundown.suggest import suggestions
from console.show.rundown.tables import CUE, RUN_LOG
from console.show.rundown.timing import Timing, timing
from console.show.rundown.un_go import UnGo


class Stage:
    """A room whose rehearsals have their own time, as a console's desk arranges it."""

    def __init__(self, room: Any) -> None:
        self.room, self.outside = room, room.clock
        self.clock = RehearsalClock(room.clock)

    def do(self, action: Any) -> str:
        """The sentence with which the action is refused, "" if it was carried out."""
        room, clock = self.room, self.clock
        made = action.identified(room.ids.new)
        at = Moment(clock.wall(), clock.steady(), clock.boot)
        intent = Intent(made, "desk", "me", *at, real=clock.real.steady())
        try:
            commit = room.decisions.perform(intent, room.seq + 1, room.ids.new())
        except Refused as error:
            return english(error.what)
        room.seq = commit.seq
        return ""

    def rehearse(self, show: str, cue: str = "", speed: int = 1) -> None:
        """Begin a rehearsal and its time."""
        assert self.do(Rehearse(show=show, cue=cue)) == ""
        run = self.room.rows(RUN)[-1]
        rows = read_log(self.room.conn, run.id)
        at = rows[-1].at if rows else run.started_at
        self.clock.begin(at, rows[-1].steady if rows else 0, run.boot, speed)

    def timing(self, show: str) -> Timing:
        """What all screens show now."""
        run, clock = self.room.rows(RUN)[-1], self.clock
        now = Moment(clock.wall(), clock.steady(), clock.boot)
        rows = read_log(self.room.conn, run.id)
        plan = read_plan(self.room.conn, show, run.started_at)
        return timing(plan, run_log(rows, now).entries, now.at)


@pytest.fixture
def stage(room: Any) -> Stage:
    return Stage(room)


def states(timed: Timing) -> list[str]:
    return [one.state for one in timed.cues]


def test_a_run_begun_at_a_cue_has_passed_what_stands_ahead_of_it() -> None:
    plan = Plan(0, None, [PlanCue(name, 10 * MINUTE) for name in "abc"])
    timed = timing(plan, [Entry(10 * MINUTE, "arm", "b", passing=True)], 10 * MINUTE)
    assert states(timed) == ["passed", "to_come", "to_come"]
    assert (timed.state, timed.next) == ("before", "b")
    assert (timed.forecast_end, timed.over) == (30 * MINUTE, 0)


def test_a_cue_that_is_armed_passes_nothing() -> None:
    plan = Plan(0, None, [PlanCue(name, 10 * MINUTE) for name in "ab"])
    assert states(timing(plan, [Entry(0, "arm", "b")], 0)) == ["to_come", "to_come"]


def test_the_cue_that_a_run_began_at_may_be_deleted() -> None:
    plan = Plan(0, None, [PlanCue("a", 10 * MINUTE)])
    assert states(timing(plan, [Entry(0, "arm", "b", passing=True)], 0)) == ["to_come"]


def test_its_clock_begins_at_the_cues_planned_start(stage: Stage, room: Any) -> None:
    show = a_show(room)
    _, two, _ = cues(room, show, "abc")
    begin = room.clock.wall()
    room.clock.advance(5 * MINUTE)
    stage.rehearse(show, two)
    timed = stage.timing(show)
    assert stage.clock.wall() == begin + 10 * MINUTE
    assert states(timed) == ["passed", "to_come", "to_come"]
    assert (timed.next, timed.over) == (two, 0)


def test_go_starts_the_chosen_cue_and_un_go_takes_it_back(stage: Stage, room: Any) -> None:
    show = a_show(room)
    _, two, three = cues(room, show, "abc")
    stage.rehearse(show, two)
    assert stage.do(Go()) == ""
    assert (stage.timing(show).on_air, stage.timing(show).next) == (two, three)
    assert stage.do(UnGo()) == ""
    assert states(stage.timing(show)) == ["passed", "to_come", "to_come"]


def test_a_show_without_a_planned_start_is_rehearsed_on_time(stage: Stage, room: Any) -> None:
    show = str(room.done(AddShow(name="some day")).id)
    _, two = cues(room, show, "ab")
    stage.rehearse(show, two)
    assert stage.timing(show).over == 0


def test_only_a_cue_that_will_be_played_can_be_begun_at(stage: Stage, room: Any) -> None:
    show, other = a_show(room), a_show(room, "Saturday")
    skipped, elsewhere = a_cue(room, show, "quiz"), a_cue(room, other, "opening")
    room.done(SkipCues(cues=(skipped,)))
    assert "is skipped" in stage.do(Rehearse(show=show, cue=skipped))
    assert "not a cue of this show" in stage.do(Rehearse(show=show, cue=elsewhere))
    assert room.rows(RUN) == []


def test_no_rehearsal_beside_an_airing(stage: Stage, room: Any) -> None:
    show = a_show(room)
    start(room, show)
    assert "A run of “Friday” is open" in stage.do(Rehearse(show=show))


def test_a_double_press_is_a_matter_of_real_time(stage: Stage, room: Any) -> None:
    show = a_show(room)
    cues(room, show, "abc")
    stage.rehearse(show, speed=60)
    assert stage.do(Go()) == ""
    stage.outside.advance(900)  # 54 s of the rehearsal
    assert "a moment ago" in stage.do(Go())
    stage.outside.advance(200)
    assert stage.do(Go()) == ""


def test_a_held_rehearsal_takes_a_go_after_a_second(stage: Stage, room: Any) -> None:
    show = a_show(room)
    cues(room, show, "abc")
    stage.rehearse(show, speed=0)
    assert stage.do(Go()) == ""
    stage.outside.advance(1_100)
    assert stage.do(Go()) == ""


def test_un_go_has_its_ten_seconds_at_any_speed(stage: Stage, room: Any) -> None:
    show = a_show(room)
    cues(room, show, "ab")
    stage.rehearse(show, speed=60)
    stage.do(Go())
    stage.outside.advance(9_000)
    assert stage.do(UnGo()) == ""
    stage.do(Go())
    stage.outside.advance(11_000)
    assert "within 10 seconds" in stage.do(UnGo())


def test_the_log_holds_rehearsed_times_and_they_suggest_lengths(stage: Stage, room: Any) -> None:
    show = a_show(room)
    _, two, _ = cues(room, show, "abc")
    stage.rehearse(show, two, speed=30)
    stage.do(Go())
    stage.clock.go_at(60)
    stage.outside.advance(7_000)
    stage.do(Stop())
    stage.do(EndRun())
    stage.clock.end()
    found = suggestions(room.rows(CUE), read_runs(room.conn, show))
    assert {cue: one.length for cue, one in found.items()} == {two: 7 * MINUTE}


def test_un_go_after_a_rehearsal_leaves_it_and_the_airing_alone(stage: Stage, room: Any) -> None:
    show = a_show(room)
    cues(room, show, "ab")
    stage.rehearse(show)
    stage.outside.advance(60 * MINUTE)
    stage.do(EndRun())
    stage.clock.end()
    assert "rehearsal is over" in stage.do(UnGo())


def test_un_go_opens_the_airing_that_ended_last_not_a_later_rehearsal(room: Any) -> None:
    stage, show = Stage(room), a_show(room)
    _, late = cues(room, show, "ab")
    stage.rehearse(show, late, speed=60)  # ends ten minutes ahead of the time outside
    stage.do(EndRun())
    stage.clock.end()
    run = start(room, show)
    go(room)
    assert stage.do(EndRun()) == ""
    assert stage.do(UnGo()) == ""
    assert room.row(RUN, run).ended_at is None


def test_the_airing_behind_it_keeps_steady_time(stage: Stage, room: Any) -> None:
    show = a_show(room)
    cues(room, show, "ab")
    stage.rehearse(show, speed=60)
    stage.do(Go())
    stage.outside.advance(10_000)
    stage.do(EndRun())
    stage.clock.end()
    run = start(room, show)
    stage.do(Go())
    stage.outside.step(3_600_000)  # someone sets the machine's clock
    stage.outside.advance(4 * MINUTE)
    on_air = next(one for one in stage.timing(show).cues if one.state == "on_air")
    assert on_air.elapsed == 4 * MINUTE
    assert [row.run for row in room.rows(RUN_LOG, "ORDER BY seq")][-1] == run
    assert log(room) == ["go", "end_show", "go"]


def test_ended_from_elsewhere_it_ends_at_its_last_entry(stage: Stage, room: Any) -> None:
    show = a_show(room)
    _, two = cues(room, show, "ab")
    begin = room.clock.wall() + 10 * MINUTE
    stage.rehearse(show, two, speed=60)
    stage.do(Go())
    stage.outside.advance(5_000)
    stage.do(Stop())
    room.done(EndRun())  # by a command, on the machine's own clock
    run, rows = room.rows(RUN)[-1], room.rows(RUN_LOG, "ORDER BY seq")
    assert run.ended_at == begin + 5 * MINUTE
    assert [(row.do, row.boot) for row in rows][-1] == ("end_show", run.boot)


def test_a_console_beside_it_tells_it_as_of_its_latest_entry(stage: Stage, room: Any) -> None:
    show = a_show(room)
    cues(room, show, "ab")
    room.clock.advance(600 * MINUTE)  # the show was planned for ten hours ago
    stage.rehearse(show, speed=60)
    stage.do(Go())
    run, outside = room.rows(RUN)[-1], room.clock
    seen = seen_at(room.conn, run.id, Moment(outside.wall(), outside.steady(), outside.boot))
    assert seen.at == run.started_at
