"""What is decided on air: GO and its guard, arm, pause, added time, stop, un-GO, the end."""

from typing import Any

import pytest
from run_room import MINUTE, a_cue, a_show, an_offer, cues, go, log, start

from console.core.action import Action
from console.core.undo import Undo
from console.show.base.actions import RestoreVersion, SaveVersion, SetSetting
from console.show.base.tables import RUN
from console.show.products.queue_actions import Explain
from console.show.products.tables import EXPLAINED, OFFER_STATE
from console.show.rundown.actions import EditCue
from console.show.rundown.live_actions import (
    AddTime,
    Arm,
    EndRun,
    Go,
    Pause,
    Resume,
    Stop,
)
from console.show.rundown.row_actions import MoveCues, SkipCues
from console.show.rundown.tables import CUE, RUN_LOG
from console.show.rundown.un_go import UnGo

SECOND = 1000


def on_air(room: Any) -> str:
    """The title of the cue on air, "" for none."""
    last = ""
    for row in room.rows(RUN_LOG, "WHERE do IN ('go', 'stop', 'end_show') ORDER BY seq"):
        last = room.row(CUE, row.cue).title if row.cue else ""
    return last


@pytest.mark.parametrize(
    "action", [Go(), Arm(), Pause(), Resume(), AddTime(seconds=60), Stop(), UnGo(), EndRun()]
)
def test_nothing_is_decided_on_air_while_no_run_is_open(room: Any, action: Action) -> None:
    cues(room, a_show(room), "ab")
    assert "No run is open" in room.refusal(action)


def test_go_starts_one_cue_after_the_other_and_ends_at_the_last(room: Any) -> None:
    show = a_show(room)
    cues(room, show, "abc")
    start(room, show)
    for title in "abc":
        go(room)
        assert on_air(room) == title
    room.clock.advance(MINUTE)
    assert "End of run-of-show" in room.refusal(Go())
    assert on_air(room) == "c"


def test_go_passes_over_skipped_cues(room: Any) -> None:
    show = a_show(room)
    a, _b = cues(room, show, "ab")
    room.done(SkipCues(cues=(a,)))
    start(room, show)
    go(room)
    assert on_air(room) == "b"


def test_go_is_refused_when_the_button_showed_another_cue(room: Any) -> None:
    show = a_show(room)
    _a, b, _c = cues(room, show, "abc")
    start(room, show)
    assert "would start “a” now, not “b”" in room.refusal(Go(cue=b))
    assert log(room) == []


def test_go_within_the_guard_time_is_ignored_whoever_gives_it(room: Any) -> None:
    show = a_show(room)
    cues(room, show, "abc")
    start(room, show)
    go(room)
    room.clock.advance(999)
    assert "moment ago" in room.refusal(Go(), desk="other desk")
    room.clock.advance(1)
    assert room.refusal(Go()) == ""
    assert on_air(room) == "b"


def test_the_guard_time_goes_by_the_steady_clock(room: Any) -> None:
    show = a_show(room)
    cues(room, show, "abc")
    start(room, show)
    go(room)
    room.clock.step(3_600 * SECOND)
    assert "moment ago" in room.refusal(Go())
    room.clock.step(-7_200 * SECOND)
    room.clock.advance(SECOND)
    assert room.refusal(Go()) == ""


def test_the_guard_time_is_a_setting(room: Any) -> None:
    show = a_show(room)
    cues(room, show, "abc")
    start(room, show)
    room.done(SetSetting(key="go.guard_ms", value=3_000))
    go(room)
    room.clock.advance(2_999)
    assert "moment ago" in room.refusal(Go())


def test_an_armed_cue_is_next_and_used_up_by_go(room: Any) -> None:
    show = a_show(room)
    _a, _b, c, _d = cues(room, show, "abcd")
    start(room, show)
    room.done(Arm(cue=c))
    go(room, c)
    assert on_air(room) == "c"
    go(room)
    assert on_air(room) == "d"


def test_disarmed_the_first_to_come_is_next_again(room: Any) -> None:
    show = a_show(room)
    a, _b, c = cues(room, show, "abc")
    start(room, show)
    room.done(Arm(cue=c))
    room.done(Arm())
    go(room, a)
    assert on_air(room) == "a"


def test_a_skipped_cue_or_one_of_another_show_is_not_armed(room: Any) -> None:
    show = a_show(room)
    a, _b = cues(room, show, "ab")
    other = a_cue(room, a_show(room, "Saturday"), "x")
    room.done(SkipCues(cues=(a,)))
    start(room, show)
    assert "“a” is skipped" in room.refusal(Arm(cue=a))
    assert "not a cue of the show" in room.refusal(Arm(cue=other))


def test_pause_and_added_time_need_something_on_air(room: Any) -> None:
    show = a_show(room)
    cues(room, show, "a")
    start(room, show)
    for action in (Pause(), Resume(), AddTime(seconds=60), Stop()):
        assert "No cue is on air" in room.refusal(action)
    go(room)
    assert "not paused" in room.refusal(Resume())
    assert "no time to add" in room.refusal(AddTime(seconds=0))
    room.done(Pause())
    assert "paused already" in room.refusal(Pause())
    room.done(Resume())
    room.done(AddTime(seconds=-30))
    room.done(Stop())
    assert log(room) == ["go", "pause", "resume", "add", "stop"]


def test_go_explains_the_first_offer_and_ends_the_one_before(room: Any) -> None:
    show = a_show(room)
    one, two, three = (an_offer(room, show, name) for name in "xyz")
    a = a_cue(room, show, "a", offers=(one, two))
    b = a_cue(room, show, "b", offers=(three,))
    a_cue(room, show, "c")
    start(room, show)
    for _ in "abc":
        go(room)
    rows = room.rows(EXPLAINED, "ORDER BY start")
    assert [(row.offer, row.cue) for row in rows] == [(one, a), (three, b)]
    assert rows[0].end == rows[1].start
    assert rows[1].end == room.clock.wall()


def test_a_withdrawn_offer_is_passed_over(room: Any) -> None:
    show = a_show(room)
    one, two = (an_offer(room, show, name) for name in "xy")
    a_cue(room, show, "a", offers=(one, two))
    room.conn.execute("UPDATE offer SET withdrawn = 'broken' WHERE id = ?", (one,))
    start(room, show)
    go(room)
    assert [row.offer for row in room.rows(EXPLAINED)] == [two]


def test_stop_and_the_end_of_the_show_end_explaining(room: Any) -> None:
    show = a_show(room)
    offer = an_offer(room, show, "x")
    a_cue(room, show, "a", offers=(offer,))
    a_cue(room, show, "b", offers=(offer,))
    run = start(room, show)
    go(room)
    room.clock.advance(MINUTE)
    room.done(Stop())
    go(room)
    room.clock.advance(MINUTE)
    room.done(EndRun())
    assert all(row.end is not None for row in room.rows(EXPLAINED))
    assert room.row(RUN, run).ended_at == room.clock.wall()
    assert on_air(room) == ""


def test_un_go_puts_the_cue_before_back_on_air_with_its_explaining(room: Any) -> None:
    show = a_show(room)
    one, two = (an_offer(room, show, name) for name in "xy")
    a_cue(room, show, "a", offers=(one,))
    a_cue(room, show, "b", offers=(two,))
    start(room, show)
    go(room)
    before = room.rows(EXPLAINED), room.rows(OFFER_STATE)
    go(room)
    room.clock.advance(9 * SECOND)
    room.done(UnGo())
    assert (room.rows(EXPLAINED), room.rows(OFFER_STATE)) == before
    go(room)
    assert on_air(room) == "b"


def test_un_go_takes_the_entries_since_back_too(room: Any) -> None:
    show = a_show(room)
    offer = an_offer(room, show, "x")
    a_cue(room, show, "a", offers=(offer,))
    a_cue(room, show, "b")
    start(room, show)
    go(room)
    before = room.rows(EXPLAINED)
    go(room)
    room.done(Pause())
    room.done(Stop())
    room.done(UnGo())
    assert room.rows(EXPLAINED) == before
    room.clock.advance(SECOND)
    room.done(AddTime(seconds=60))


def test_what_was_explained_from_the_queue_since_go_stands(room: Any) -> None:
    show = a_show(room)
    one, two, three = (an_offer(room, show, name) for name in "xyz")
    a_cue(room, show, "a", offers=(one,))
    a_cue(room, show, "b", offers=(two,))
    start(room, show)
    go(room)
    go(room)
    room.clock.advance(SECOND)
    room.done(Explain(offer=three))
    room.done(UnGo())
    assert [row.offer for row in room.rows(EXPLAINED, "WHERE end IS NULL")] == [three]


def test_un_go_is_refused_after_ten_seconds_and_without_a_go(room: Any) -> None:
    show = a_show(room)
    cues(room, show, "ab")
    start(room, show)
    assert "no GO" in room.refusal(UnGo())
    go(room)
    room.clock.advance(10 * SECOND + 1)
    assert "within 10 seconds" in room.refusal(UnGo())


def test_each_un_go_takes_back_one_go(room: Any) -> None:
    show = a_show(room)
    cues(room, show, "abc")
    start(room, show)
    go(room)
    go(room, after=2 * SECOND)
    room.done(UnGo())
    room.done(UnGo())
    assert "no GO" in room.refusal(UnGo())
    go(room)
    assert on_air(room) == "a"


def test_un_go_opens_a_run_again_that_was_just_ended(room: Any) -> None:
    show = a_show(room)
    offer = an_offer(room, show, "x")
    a_cue(room, show, "a", offers=(offer,))
    run = start(room, show)
    go(room)
    room.done(EndRun())
    room.clock.advance(5 * SECOND)
    room.done(UnGo())
    assert room.row(RUN, run).ended_at is None
    assert room.rows(EXPLAINED)[0].end is None
    room.done(Pause())


def test_undo_never_touches_what_was_decided_on_air(room: Any) -> None:
    show = a_show(room)
    cue = a_cue(room, show, "a")
    room.done(EditCue(cue=cue, changes={"notes": "n"}))
    start(room, show)
    go(room)
    room.done(Undo())
    assert (room.row(CUE, cue).notes, log(room)) == ("", ["go"])


def test_the_cue_on_air_does_not_go_by_undo_of_its_adding(room: Any) -> None:
    show = a_show(room)
    cue = a_cue(room, show, "a")
    start(room, show)
    go(room)
    assert "“GO: “a””" in room.refusal(Undo())
    assert room.row(CUE, cue) is not None


def test_the_cue_on_air_does_not_go_by_restoring_a_version(room: Any) -> None:
    show = a_show(room)
    version = room.done(SaveVersion(show=show, name="empty")).id
    a = a_cue(room, show, "a")
    b = a_cue(room, show, "b")
    start(room, show)
    go(room)
    room.done(RestoreVersion(id=version))
    assert [row.id for row in room.rows(CUE)] == [a]
    assert room.row(CUE, b) is None


def test_the_cue_on_air_is_not_skipped_by_any_way(room: Any) -> None:
    show = a_show(room)
    cue = a_cue(room, show, "a", skip=True)
    version = room.done(SaveVersion(show=show, name="skipped")).id
    room.done(EditCue(cue=cue, changes={"skip": False}))
    start(room, show)
    go(room)
    for action in (
        SkipCues(cues=(cue,)),
        EditCue(cue=cue, changes={"skip": True}),
        Undo(),
        RestoreVersion(id=version),
    ):
        assert "“a” is on air. It cannot be skipped" in room.refusal(action)
    assert room.row(CUE, cue).skip == 0


def test_moving_cues_leaves_the_one_on_air_on_air(room: Any) -> None:
    show = a_show(room)
    a, _b, c = cues(room, show, "abc")
    start(room, show)
    go(room)
    room.done(MoveCues(cues=(a,), after=c))
    assert on_air(room) == "a"
    assert "End of run-of-show" in room.refusal(_later(room))


def test_editing_the_cue_on_air_is_allowed(room: Any) -> None:
    show = a_show(room)
    cue = a_cue(room, show, "a")
    start(room, show)
    go(room)
    room.done(EditCue(cue=cue, changes={"duration": 20 * MINUTE, "title": "A"}))
    assert on_air(room) == "A"


def test_a_cue_without_a_title_is_called_by_its_kind(room: Any) -> None:
    show = a_show(room)
    cue = a_cue(room, show, "", cue_kind="welfare")
    start(room, show)
    go(room)
    assert "“Welfare” is on air" in room.refusal(SkipCues(cues=(cue,)))


def _later(room: Any) -> Go:
    room.clock.advance(MINUTE)
    return Go()


def test_a_run_of_a_show_without_cues_ends_too(room: Any) -> None:
    show = a_show(room)
    run = start(room, show, "rehearsal")
    assert "End of run-of-show" in room.refusal(Go())
    room.done(EndRun())
    assert room.row(RUN, run).ended_at is not None
