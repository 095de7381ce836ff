"""Landing it writes exactly what was shown, in one undo, or nothing."""

from typing import Any

import pytest
import run_room

from console.core.undo import Undo
from console.show.rundown.actions import EditCue
from console.show.rundown.land import land
from console.show.rundown.land_action import LandChange, LandIt, land_changes
from console.show.rundown.plan_rows import read_plan
from console.show.rundown.row_actions import SkipCues
from console.show.rundown.tables import CUE

MINUTE = run_room.MINUTE


@pytest.fixture
def show(room: Any) -> str:
    """10 + 10 + 5 min before a hit time after 16 min; the second may be dropped."""
    show = run_room.a_show(room)
    run_room.a_cue(room, show, "a", 10, min=7 * MINUTE)
    run_room.a_cue(room, show, "b", 10, min=8 * MINUTE, droppable=True)
    start = room.clock.wall() + 12 * MINUTE
    run_room.a_cue(room, show, "c", 5, start_at=start)
    return show


def proposed(room: Any, show: str) -> LandIt:
    """The action for what the engine proposes."""
    plan = read_plan(room.conn, show, 0)
    found = land(plan, (), plan.start)
    assert found is not None
    return LandIt(show=show, changes=land_changes(plan, found))


def lengths(room: Any) -> dict[str, tuple[int | None, int]]:
    return {cue.title: (cue.duration, cue.skip) for cue in room.rows(CUE)}


def test_the_proposal_is_carried_out_and_taken_back_at_once(room: Any, show: str) -> None:
    before = lengths(room)
    action = proposed(room, show)
    assert [one.to for one in action.changes] == [None]
    room.done(action)
    assert lengths(room) == before | {"b": (10 * MINUTE, 1)}
    room.done(Undo())
    assert lengths(room) == before


def test_lengths_are_trimmed(room: Any, show: str) -> None:
    [first] = room.rows(CUE, "WHERE title = 'a'")
    change = LandChange(first.id, 10 * MINUTE, 7 * MINUTE)
    assert change.wins == 3 * MINUTE
    room.done(LandIt(show=show, changes=(change,)))
    assert lengths(room)["a"] == (7 * MINUTE, 0)


def test_a_proposal_that_the_plan_has_left_behind_is_refused_whole(room: Any, show: str) -> None:
    first, second, _ = room.rows(CUE, "ORDER BY title")
    both = (
        LandChange(first.id, 10 * MINUTE, 7 * MINUTE),
        LandChange(second.id, 10 * MINUTE, None),
    )
    room.done(EditCue(cue=second.id, changes={"duration": 9 * MINUTE}))
    assert "“b” was changed since" in room.refusal(LandIt(show=show, changes=both))
    assert lengths(room)["a"] == (10 * MINUTE, 0)
    room.done(SkipCues(cues=(first.id,)))
    assert "“a” was changed since" in room.refusal(LandIt(show=show, changes=both[:1]))


def test_it_goes_below_no_shortest_length(room: Any, show: str) -> None:
    [first] = room.rows(CUE, "WHERE title = 'a'")
    change = LandChange(first.id, 10 * MINUTE, 6 * MINUTE)
    assert "shortest" in room.refusal(LandIt(show=show, changes=(change,)))


def test_what_is_no_proposal_is_refused(room: Any, show: str) -> None:
    [first] = room.rows(CUE, "WHERE title = 'a'")
    other = run_room.a_show(room, "other")
    change = LandChange(first.id, 10 * MINUTE, 7 * MINUTE)
    assert "another show" in room.refusal(LandIt(show=other, changes=(change,)))
    assert "twice" in room.refusal(LandIt(show=show, changes=(change, change)))
    assert "nothing" in room.refusal(LandIt(show=show, changes=()))


def test_the_cue_on_air_is_trimmed_and_never_dropped(room: Any, show: str) -> None:
    run_room.start(room, show)
    run_room.go(room)
    [first] = room.rows(CUE, "WHERE title = 'a'")
    drop = LandChange(first.id, 10 * MINUTE, None)
    assert "on air" in room.refusal(LandIt(show=show, changes=(drop,)))
    room.done(LandIt(show=show, changes=(drop._replace(to=8 * MINUTE),)))
    assert lengths(room)["a"] == (8 * MINUTE, 0)
