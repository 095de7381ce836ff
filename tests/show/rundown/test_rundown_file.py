"""Rundown files: how bare times are placed, and what is refused by the field's name."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.core.errors import BadInput
from console.show.rundown.local_time import local_iso
from console.show.rundown.rundown_file import Rundown, read_rundowns
from console.show.rundown.timing import timing
from console.show.rundown.timing_file import written_timing


def show(*cues: dict[str, Any], **more: Any) -> dict[str, Any]:
    """An object of the file; cues get ids and lengths where they have none."""
    named = [{"id": "abcdef"[n : n + 1], **one} for n, one in enumerate(cues)]
    return {
        "zone": "Asia/Shanghai",
        "start": "2026-11-22T20:00:00",
        "now": "2026-11-22T19:00:00",
        "cues": [one if "end_at" in one else {"duration": 600, **one} for one in named],
        **more,
    }


def read(given_show: Any) -> Rundown:
    found = read_rundowns(json.dumps(given_show).encode())
    assert isinstance(found, Rundown)
    return found


def starts(given_show: Any) -> list[str]:
    """The resolved start_at of each cue."""
    found = read(given_show)
    return [local_iso(one.start_at or 0, found.zone)[:16] for one in found.plan.cues]


def ends(given_show: Any) -> list[str]:
    """The resolved end_at of each cue."""
    found = read(given_show)
    return [local_iso(one.end_at or 0, found.zone) for one in found.plan.cues]


def complaint(given_show: Any) -> str:
    with pytest.raises(BadInput) as caught:
        read_rundowns(
            given_show if isinstance(given_show, bytes) else json.dumps(given_show).encode()
        )
    said = str(caught.value)
    assert "\n" not in said
    return said


def test_lengths_are_read_to_the_millisecond_and_times_in_the_zone() -> None:
    found = read(show({"duration": 90.25, "min": 60}))
    assert (found.plan.cues[0].duration, found.plan.cues[0].min) == (90_250, 60_000)
    assert local_iso(found.plan.start, found.zone) == "2026-11-22T20:00:00+08:00"


def test_a_bare_start_is_nearest_to_where_the_plan_has_got_to() -> None:
    cues = [{"start_at": "20:05"}, {"start_at": "23:30"}, {"start_at": "00:20"}]
    assert starts(show(*cues)) == ["2026-11-22T20:05", "2026-11-22T23:30", "2026-11-23T00:20"]


def test_a_bare_start_walks_on_over_several_days() -> None:
    cues = [{"duration": 36_000, "start_at": at} for at in ("20:00", "06:00", "16:00", "26:00")]
    assert starts(show(*cues)) == [
        "2026-11-22T20:00",
        "2026-11-23T06:00",
        "2026-11-23T16:00",
        "2026-11-24T02:00",
    ]


def test_a_skipped_cue_does_not_take_the_plan_further() -> None:
    skipped = {"duration": 50_000, "skip": True, "start_at": "04:00"}
    assert starts(show({}, skipped, {"start_at": "08:15"}))[2] == "2026-11-22T08:15"


def test_a_bare_end_is_the_first_at_or_after_the_cues_own_planned_start() -> None:
    cues = [{"start_at": "22:00", "end_at": "22:00"}, {"end_at": "21:59"}]
    assert ends(show(*cues)) == ["2026-11-22T22:00:00+08:00", "2026-11-23T21:59:00+08:00"]


def test_a_bare_end_of_the_show_is_the_first_at_or_after_its_start() -> None:
    found = read(show(end="01:00"))
    assert local_iso(found.plan.end or 0, found.zone) == "2026-11-23T01:00:00+08:00"


def test_an_end_may_be_the_second_of_a_time_that_comes_twice() -> None:
    berlin = {"zone": "Europe/Berlin", "start": "2026-10-25T02:40:00+02:00"}
    assert ends(show({"end_at": "02:30"}, **berlin)) == ["2026-10-25T02:30:00+01:00"]


def test_only_an_id_and_a_length_are_needed() -> None:
    found = read(show({"id": "x", "duration": 60}))
    assert found.plan.cues[0][2:] == (None, None, None, False, False, 2)
    assert found.log == []


def test_a_list_in_is_a_list_out() -> None:
    assert read_rundowns(b"[]") == []
    found = read_rundowns(json.dumps([show(), show({})]).encode())
    assert isinstance(found, list)
    assert [len(one.plan.cues) for one in found] == [0, 1]


def test_a_byte_order_mark_is_passed_over() -> None:
    assert read_rundowns(b"\xef\xbb\xbf[]") == []


def test_log_entries_later_than_now_are_ignored() -> None:
    log = [
        {"at": "2026-11-22T19:00:00", "do": "go", "cue": "a"},
        {"at": "2026-11-22T19:00:01", "do": "go", "cue": "nobody"},
    ]
    assert len(read(show({}, log=log)).log) == 1


LOG_FAULTS: dict[str, tuple[dict[str, Any], str]] = {
    "unknown cue": ({"do": "go", "cue": "nobody"}, "log[0].cue: there is no cue 'nobody'"),
    "skipped cue": ({"do": "go", "cue": "b"}, "log[0].cue: the cue 'b' is skipped"),
    "armed skipped cue": ({"do": "arm", "cue": "b"}, "log[0].cue: the cue 'b' is skipped"),
    "go without a cue": ({"do": "go"}, "log[0].cue: "),
    "add without seconds": ({"do": "add"}, "log[0].seconds: "),
    "add with text": ({"do": "add", "seconds": "60"}, "log[0].seconds: "),
    "unknown deed": ({"do": "explode"}, "log[0].do: "),
    "no time": ({"do": "stop", "at": "soon"}, "log[0].at: "),
}


@pytest.mark.parametrize("fault", LOG_FAULTS)
def test_a_fault_of_the_log_is_named(fault: str) -> None:
    entry, said = LOG_FAULTS[fault]
    log = [{"at": "2026-11-22T18:00:00", **entry}]
    assert complaint(show({}, {"skip": True}, log=log)).startswith(said)


CUE_FAULTS: dict[str, tuple[dict[str, Any], str]] = {
    "negative length": ({"duration": -1}, "cues[1].duration: "),
    "negative min": ({"min": -1}, "cues[1].min: "),
    "negative max": ({"max": -0.5}, "cues[1].max: "),
    "min above the length": ({"duration": 60, "min": 61}, "cues[1].min: "),
    "doubled id": ({"id": "a"}, "cues[1].id: the id 'a' stands twice"),
    "no length": ({"duration": None}, "cues[1].duration: "),
    "a length that never ends": ({"duration": 1e300}, "cues[1].duration: "),
    "a length of text": ({"duration": "600"}, "cues[1].duration: "),
    "a length of yes": ({"duration": True}, "cues[1].duration: "),
    "an id of a number": ({"id": 7}, "cues[1].id: "),
    "no time": ({"start_at": "half past"}, "cues[1].start_at: "),
    "no time of a skipped cue": ({"skip": True, "end_at": "31:00"}, "cues[1].end_at: "),
    "skip that is no yes or no": ({"skip": "yes"}, "cues[1].skip: "),
    "priority that is no number": ({"priority": "high"}, "cues[1].priority: "),
}


@pytest.mark.parametrize("fault", CUE_FAULTS)
def test_a_fault_of_a_cue_is_named(fault: str) -> None:
    cue, said = CUE_FAULTS[fault]
    assert complaint(show({}, cue)).startswith(said)


def test_a_fault_in_a_list_says_in_which_object() -> None:
    assert complaint([show(), show({"min": 601})]).startswith("[1].cues[0].min: ")
    assert complaint([show(), show({"min": "x"})]).startswith("[1].cues[0].min: ")
    assert complaint([show(), 5]).startswith("[1]: ")


@pytest.mark.parametrize("field", ["zone", "start", "now", "cues"])
def test_a_missing_field_is_named(field: str) -> None:
    given_show = show({})
    del given_show[field]
    assert complaint(given_show).startswith(f"{field}: ")


@pytest.mark.parametrize("field", ["zone", "start", "now", "end"])
def test_a_wrong_field_of_the_show_is_named(field: str) -> None:
    assert complaint(show(**{field: "x"})).startswith(f"{field}: 'x' is not a time")
    assert complaint(show(**{field: 5})).startswith(f"{field}: ")


@pytest.mark.parametrize("field", ["start", "now"])
def test_a_bare_time_of_the_show_is_refused(field: str) -> None:
    assert complaint(show(**{field: "20:00"})) == f"{field}: '20:00' has no date"


@pytest.mark.parametrize(
    "data",
    [b"", b"{", b"\xff\xfe", b"nonsense", b"[" * 100_000, b'{"zone": "\xff"}', b"5", b"null"],
)
def test_what_is_no_rundown_is_refused(data: bytes) -> None:
    assert complaint(data)


def test_times_that_leave_the_calendar_are_refused() -> None:
    assert "years" in complaint(
        show(*[{"duration": 31_000_000, "id": str(n)} for n in range(9000)])
    )
    far = read(show(end="8000-01-01T00:00"))
    assert written_timing(timing(*far[:3]), far.zone)["over"] < 0  # type: ignore[operator]


def test_back_times_that_leave_the_calendar_are_refused() -> None:
    cue = {"duration": 31_000_000, "start_at": "2026-11-22T20:00"}
    found = read(show(*[{**cue, "id": str(n)} for n in range(2100)]))
    with pytest.raises(BadInput, match="years"):
        written_timing(timing(*found[:3]), found.zone)


times = st.integers(0, 29 * 60 + 59).map(lambda minutes: f"{minutes // 60:02}:{minutes % 60:02}")
some_cues = st.lists(
    st.fixed_dictionaries(
        {"duration": st.integers(0, 40_000)},
        optional={"start_at": times, "end_at": times, "skip": st.booleans()},
    ),
    max_size=6,
)


@given(some_cues, st.none() | times)
def test_without_dst_a_show_a_day_later_differs_in_its_dates_only(
    cues: list[dict[str, Any]], end: str | None
) -> None:
    def told(day: int) -> str:
        given_show = show(*cues, start=f"2026-11-{day}T20:00:00", now=f"2026-11-{day}T21:00:00")
        found = read({**given_show, "end": end})
        out = json.dumps(written_timing(timing(*found[:3]), found.zone))
        for n in range(-2, 7):
            out = out.replace(f"2026-11-{day + n}T", f"day {n} ")
        return out

    assert told(12) == told(13)
