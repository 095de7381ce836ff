"""Jump: any cue at once, as one decision."""

from typing import Any

import pytest
from run_room import MINUTE, a_show, an_offer, cues, go, log, start

from console.show.products.tables import EXPLAINED
from console.show.rundown.actions import SetCueOffers
from console.show.rundown.live_actions import Arm, EndRun, Go, Jump
from console.show.rundown.plan_rows import read_plan
from console.show.rundown.row_actions import SkipCues
from console.show.rundown.run_log import Moment, read_log, run_log
from console.show.rundown.timing import Timing, timing
from console.show.rundown.un_go import UnGo


def timed(room: Any, show: str, run: str) -> Timing:
    now = Moment(room.clock.wall(), room.clock.steady(), room.clock.boot)
    entries = run_log(read_log(room.conn, run), now).entries
    return timing(read_plan(room.conn, show, 0), entries, now.at)


@pytest.fixture
def running(room: Any) -> tuple[str, str, list[str]]:
    """A show of a, b, c, d with a on air; show, run, cues."""
    show = a_show(room)
    made = cues(room, show, "abcd")
    run = start(room, show)
    go(room)
    room.clock.advance(MINUTE)
    return show, run, made


def test_the_cues_between_are_passed(room: Any, running: Any) -> None:
    show, run, (_, _, c, d) = running
    room.done(Jump(cue=c))
    now = timed(room, show, run)
    assert [one.state for one in now.cues] == ["done", "passed", "on_air", "to_come"]
    assert now.next == d
    assert log(room) == ["go", "go"]


def test_a_cue_that_was_played_is_played_again(room: Any, running: Any) -> None:
    show, run, (a, b, _, _) = running
    go(room)
    room.clock.advance(MINUTE)
    room.done(Jump(cue=a))
    now = timed(room, show, run)
    assert now.on_air == a
    assert now.next not in (a, b)


def test_what_was_armed_is_used_up(room: Any, running: Any) -> None:
    show, run, (_, b, c, d) = running
    room.done(Arm(cue=d))
    room.done(Jump(cue=b))
    assert timed(room, show, run).next == c


def test_un_go_takes_it_back_with_what_was_armed(room: Any, running: Any) -> None:
    show, run, (a, b, _, d) = running
    room.done(Arm(cue=d))
    room.done(Jump(cue=b))
    room.done(UnGo())
    now = timed(room, show, run)
    assert (now.on_air, now.next) == (a, d)


def test_explaining_follows_the_cue(room: Any, running: Any) -> None:
    show, _, (_, _, c, _) = running
    offer = an_offer(room, show, "Mask")
    room.done(SetCueOffers(cue=c, offers=(offer,)))
    room.done(Jump(cue=c))
    assert [(row.offer, row.cue, row.end) for row in room.rows(EXPLAINED)] == [(offer, c, None)]


def test_the_guard_of_go_holds_for_it(room: Any, running: Any) -> None:
    _, _, (_, _, c, d) = running
    room.done(Jump(cue=c))
    room.clock.advance(300)
    assert "a moment ago" in room.refusal(Jump(cue=d))
    assert "a moment ago" in room.refusal(Go())


def test_what_cannot_be_started_is_refused(room: Any, running: Any) -> None:
    _, _, (a, b, c, _) = running
    room.done(SkipCues(cues=(b,)))
    assert "skipped" in room.refusal(Jump(cue=b))
    assert "on air already" in room.refusal(Jump(cue=a))
    assert "not there" in room.refusal(Jump(cue="nothing"))
    other = cues(room, a_show(room, "Saturday"), "x")[0]
    assert "not a cue of the show" in room.refusal(Jump(cue=other))
    room.done(EndRun())
    assert "No run is open" in room.refusal(Jump(cue=c))
