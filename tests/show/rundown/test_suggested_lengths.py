"""Lengths of earlier takes: medians over rehearsals and airings, used as one decision."""

from run_room import MINUTE, a_cue, a_show, cue_row, go, start

from console.show.base.actions import AddShow
from console.show.rundown.actions import EditCue
from console.show.rundown.earlier import read_runs
from console.show.rundown.live_actions import EndRun, Pause, Resume
from console.show.rundown.suggest import UseSuggestedDurations, rounded, suggestions


def play(room, show, *minutes, kind="rehearsal"):
    """A run of the show whose cues last so many minutes each."""
    run = start(room, show, kind)
    for count in minutes:
        go(room)
        room.clock.advance((count - 1) * MINUTE)
    room.clock.advance(MINUTE)
    room.done(EndRun())
    return run


def suggested(room, show, *cues):
    return suggestions([cue_row(room, one) for one in cues], read_runs(room.conn, show))


def test_the_median_of_all_runs_is_suggested(room):
    show = a_show(room)
    first, second = a_cue(room, show, "A"), a_cue(room, show, "B")
    play(room, show, 6, 12)
    play(room, show, 8, 14, kind="air")
    play(room, show, 20, 16)
    found = suggested(room, show, first, second)
    assert (found[first].length, found[first].takes) == (8 * MINUTE, 3)
    assert (found[first].shortest, found[first].longest) == (6 * MINUTE, 20 * MINUTE)
    assert found[second].length == 14 * MINUTE


def test_replays_pauses_and_hit_times_do_not_count(room):
    show = a_show(room)
    cue = a_cue(room, show, "A")
    ends = room.clock.wall() + 90 * MINUTE
    until = a_cue(room, show, "B", end_at=ends)
    play(room, show, 30, 30, kind="replay")
    start(room, show, "rehearsal")
    go(room)
    room.clock.advance(3 * MINUTE)
    room.done(Pause())
    room.clock.advance(9 * MINUTE)
    room.done(Resume())
    room.clock.advance(2 * MINUTE)
    room.done(EndRun())
    assert {key: one.length for key, one in suggested(room, show, cue, until).items()} == {
        cue: 5 * MINUTE
    }


def test_using_them_is_one_decision_and_bounds_in_the_way_move_along(room):
    show = a_show(room)
    one, two = a_cue(room, show, "A", min=8 * MINUTE), a_cue(room, show, "B", max=11 * MINUTE)
    before = room.seq
    room.done(UseSuggestedDurations(lengths={one: 5 * MINUTE, two: 12 * MINUTE}))
    assert room.seq == before + 1
    assert cue_row(room, one)[6:9] == (5 * MINUTE, 5 * MINUTE, None)
    assert cue_row(room, two)[6:9] == (12 * MINUTE, None, 12 * MINUTE)


def test_lengths_are_suggested_as_people_plan_them():
    assert [rounded(ms) for ms in (479_000, 297_400, 20_600, 59_999)] == [
        480_000, 295_000, 21_000, 60_000,
    ]  # fmt: skip


def test_nothing_to_change_is_refused(room):
    cue = a_cue(room, a_show(room), "A")
    same = UseSuggestedDurations(lengths={cue: 10 * MINUTE})
    assert room.refusal(same) == "No earlier take suggests another length."
    assert "duration" in room.refusal(UseSuggestedDurations(lengths={cue: -1}))


def test_a_show_that_never_ran_suggests_nothing(room):
    show = room.done(AddShow(name="new")).id
    cue = a_cue(room, show, "A")
    room.done(EditCue(cue=cue, changes={"title": "B"}))
    assert suggested(room, show, cue) == {}
