"""Checklists: lines known by their text, ticked in a run, whatever becomes of the plan."""

from typing import Any

from run_room import MINUTE, a_cue, a_show, start

from console.core.table import Rows
from console.show.rundown.actions import EditCue
from console.show.rundown.checklist import Line, Ticks, lines_of, progress
from console.show.rundown.checklist_actions import TickLine, UntickLine
from console.show.rundown.live_actions import EndRun
from console.show.rundown.row_actions import DeleteCues
from console.show.rundown.tables import CHECKLIST_TICK


def ticks(room: Any, run: str) -> Ticks:
    """The ticks of a run as a console loads them."""
    made = Ticks()
    made.take(Rows(CHECKLIST_TICK.name, tuple(room.rows(CHECKLIST_TICK))), run)
    return made


def a_listed_cue(room: Any, show: str, title: str = "a") -> str:
    return a_cue(room, show, title, checklist="mic\nlight\nmic")


def test_lines_end_at_breaks_and_semicolons_and_repeat_by_number() -> None:
    assert lines_of(" mic \n\n light；coupon; mic ") == (
        Line("mic"), Line("light"), Line("coupon"), Line("mic", 1),
    )  # fmt: skip
    assert lines_of("") == ()
    assert len(lines_of("\n".join(f"line {n}" for n in range(500)))) == 60
    assert lines_of("a\u202eb")[0].text == "ab"


def test_a_tick_says_who_and_when_and_can_be_taken_back(room: Any) -> None:
    show = a_show(room)
    cue = a_listed_cue(room, show)
    run = start(room, show)
    room.clock.advance(MINUTE)
    room.done(TickLine(cue=cue, line="mic", nth=1), actor="Li")
    found = ticks(room, run).of(cue)
    assert [(line, row.by, row.at) for line, row in found.items()] == [
        (Line("mic", 1), "Li", room.clock.wall())
    ]
    assert progress("mic\nlight\nmic", found).open == (Line("mic"), Line("light"))
    room.done(UntickLine(cue=cue, line="mic", nth=1))
    assert room.rows(CHECKLIST_TICK) == []


def test_ticking_twice_keeps_the_first(room: Any) -> None:
    show = a_show(room)
    cue = a_listed_cue(room, show)
    start(room, show)
    room.done(TickLine(cue=cue, line="mic"), actor="Li")
    room.done(TickLine(cue=cue, line="mic"), actor="Wu")
    assert [row.by for row in room.rows(CHECKLIST_TICK)] == ["Li"]


def test_ticks_belong_to_their_run(room: Any) -> None:
    show = a_show(room)
    cue = a_listed_cue(room, show)
    assert "run" in room.refusal(TickLine(cue=cue, line="mic"))
    first = start(room, show, "rehearsal")
    room.done(TickLine(cue=cue, line="mic"))
    room.done(EndRun())
    second = start(room, show)
    assert ticks(room, second).of(cue) == {}
    assert list(ticks(room, first).of(cue)) == [Line("mic")]


def test_editing_the_plan_moves_no_tick_to_another_line(room: Any) -> None:
    show = a_show(room)
    cue = a_listed_cue(room, show)
    run = start(room, show)
    room.done(TickLine(cue=cue, line="light"))
    text = "coupon\nmic\nlight"
    room.done(EditCue(cue=cue, changes={"checklist": text}))
    assert progress(text, ticks(room, run).of(cue)).open == (Line("coupon"), Line("mic"))
    room.done(EditCue(cue=cue, changes={"checklist": "lights"}))
    assert progress("lights", ticks(room, run).of(cue)).done == 0
    assert "no line" in room.refusal(TickLine(cue=cue, line="light"))
    room.done(EditCue(cue=cue, changes={"checklist": text}))
    assert progress(text, ticks(room, run).of(cue)).done == 1


def test_cues_of_other_shows_cannot_be_ticked(room: Any) -> None:
    show, other = a_show(room), a_show(room, "Saturday")
    cue = a_listed_cue(room, other)
    start(room, show)
    assert "another show" in room.refusal(TickLine(cue=cue, line="mic"))


def test_a_cue_with_ticks_stays_for_the_record(room: Any) -> None:
    show = a_show(room)
    cue = a_listed_cue(room, show)
    start(room, show)
    room.done(TickLine(cue=cue, line="mic"))
    assert "stays for its record" in room.refusal(DeleteCues(cues=(cue,)))


def test_ticks_of_another_run_change_nothing_that_is_shown(room: Any) -> None:
    made = Ticks()
    show = a_show(room)
    cue = a_listed_cue(room, show)
    start(room, show)
    room.done(TickLine(cue=cue, line="mic"))
    rows = tuple(room.rows(CHECKLIST_TICK))
    assert not made.take(Rows(CHECKLIST_TICK.name, rows), "another")
    assert made.take(Rows(CHECKLIST_TICK.name, rows), rows[0].run)
    assert made.take(Rows(CHECKLIST_TICK.name, (), (rows[0].id,)), rows[0].run)
    assert made.of(cue) == {}
