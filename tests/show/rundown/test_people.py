"""People on air: names in cells, stretches, breaks, and who is on air now."""

from hypothesis import given
from hypothesis import strategies as st

from console.show.rundown.people import (
    Span,
    Stint,
    Stretch,
    expected_spans,
    names,
    on_air_now,
    planned_spans,
    shifts,
    stints,
)
from console.show.rundown.plan import Entry, Plan
from console.show.rundown.plan_rows import engine_cue
from console.show.rundown.tables import Cue
from console.show.rundown.takes import played
from console.show.rundown.timing import timing

MINUTE = 60_000
FIVE = 5 * MINUTE
HOUR = 60 * MINUTE


def cue(name, minutes, anchor="", assistants="", kind=""):
    blank = dict.fromkeys(("notes", "script", "checklist", "colour", "scene", "welfare"), "")
    return Cue(
        id=name, show="s", block=None, place="a", title=name, kind=kind,
        duration=minutes * MINUTE, min=None, max=None, start_at=None, end_at=None, skip=0,
        droppable=0, priority=2, anchor=anchor, assistants=assistants, custom="{}", **blank,
    )  # fmt: skip


def planned_shifts(*cues):
    timed = timing(Plan(0, None, [engine_cue(one) for one in cues]), [], 0)
    return {one.person: one for one in shifts(stints(cues, planned_spans(timed)), FIVE)}


def test_several_people_stand_in_one_cell():
    assert names("Li, Wang") == ("Li", "Wang")
    assert names("小李、小王/阿May，小陈") == ("小李", "小王", "阿May", "小陈")
    assert names(" , Li,,Li ") == ("Li",)
    assert names("") == ()


def test_time_on_air_is_summed_and_the_longest_stretch_found():
    found = planned_shifts(cue("a", 30, "Chen"), cue("b", 20, "Zhao"), cue("c", 45, "Chen"))
    assert found["Chen"].on_air == 75 * MINUTE
    assert found["Chen"].longest == Stretch(50 * MINUTE, 95 * MINUTE)
    assert found["Zhao"].stretches == (Stretch(30 * MINUTE, 50 * MINUTE),)


def test_a_short_rest_is_no_break():
    found = planned_shifts(cue("a", 30, "Chen"), cue("b", 4, "Zhao"), cue("c", 30, "Chen"))
    assert found["Chen"].stretches == (Stretch(0, 64 * MINUTE),)
    assert found["Chen"].on_air == 60 * MINUTE
    assert found["Chen"].past(HOUR) == [Stretch(0, 64 * MINUTE)]
    assert found["Chen"].past(64 * MINUTE) == []


def test_nobody_is_on_air_in_a_break():
    found = planned_shifts(
        cue("a", 30, "Chen"), cue("b", 10, "Chen", kind="break"), cue("c", 30, "Chen")
    )
    assert [one.length for one in found["Chen"].stretches] == [30 * MINUTE, 30 * MINUTE]


def test_anchors_stand_before_assistants_and_who_is_both_counts_once():
    cues = (cue("a", 30, "Chen", "Li"), cue("b", 60, "Chen, Li", "Li, Wang"))
    timed = timing(Plan(0, None, [engine_cue(one) for one in cues]), [], 0)
    found = shifts(stints(cues, planned_spans(timed)), FIVE)
    assert [(one.person, one.anchor, one.on_air // MINUTE) for one in found] == [
        ("Chen", True, 90), ("Li", True, 90), ("Wang", False, 60),
    ]  # fmt: skip


def test_who_is_on_air_has_a_countdown_to_the_break_and_the_limit():
    cues = (cue("a", 30, "Chen", "Li"), cue("b", 40, "Chen"), cue("c", 20, "Zhao"))
    log = [Entry(0, "go", "a"), Entry(35 * MINUTE, "go", "b")]
    now = 40 * MINUTE
    timed = timing(Plan(0, None, [engine_cue(one) for one in cues]), log, now)
    takes = played(log, now).takes
    expected = shifts(stints(cues, expected_spans(timed, takes, now)), FIVE)
    (chen,) = on_air_now(cues[1], expected, now, HOUR)
    assert (chen.person, chen.since, chen.limit_at) == ("Chen", 0, HOUR)
    assert chen.break_at == 75 * MINUTE
    assert chen.last


def test_a_cue_played_twice_counts_twice():
    cues = (cue("a", 10, "Chen"), cue("b", 10, "Zhao"))
    log = [Entry(0, "go", "a"), Entry(HOUR, "go", "a"), Entry(2 * HOUR, "stop")]
    timed = timing(Plan(0, None, [engine_cue(one) for one in cues]), log, 3 * HOUR)
    spans = expected_spans(timed, played(log, 3 * HOUR).takes, 3 * HOUR)
    assert spans[:2] == [Span("a", 0, HOUR), Span("a", HOUR, 2 * HOUR)]
    assert [span.cue for span in spans[2:]] == ["b"]


def test_nothing_on_air_is_nobody_on_air():
    assert on_air_now(None, [], 0, HOUR) == []
    assert on_air_now(cue("a", 5, "Chen", kind="break"), [], 0, HOUR) == []


SPANS = st.lists(st.tuples(st.integers(0, 500), st.integers(1, 60)), min_size=1, max_size=12)


@given(SPANS, st.integers(1, 30))
def test_stretches_are_apart_by_a_break_and_hold_all_time_on_air(spans, rest):
    found = [Stint("Chen", True, "c", start, start + length) for start, length in spans]
    (shift,) = shifts(found, rest)
    inside = {minute for start, length in spans for minute in range(start, start + length)}
    assert shift.on_air == len(inside)
    for one, two in zip(shift.stretches, shift.stretches[1:], strict=False):
        assert two.start - one.end >= rest
    held = {minute for one in shift.stretches for minute in range(one.start, one.end)}
    assert inside <= held
