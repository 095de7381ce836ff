"""The worked examples of run-of-show.md, and what a show at midnight must do."""

from typing import NamedTuple

from rundown_words import MINUTE, at, cue, entry

from console.show.rundown.land import Change, land
from console.show.rundown.plan import Entry, Plan
from console.show.rundown.timing import timing


class Shown(NamedTuple):
    """Forecast starts and ends as clock times, by cue; over in minutes."""

    starts: dict[str, int | None]
    ends: dict[str, int | None]
    over: float


def shown(plan: Plan, log: list[Entry], now: str) -> Shown:
    found = timing(plan, log, at(now))
    return Shown(
        {one.id: one.forecast_start for one in found.cues},
        {one.id: one.forecast_end for one in found.cues},
        found.over / MINUTE,
    )


def test_a_gap_swallows_a_late_start() -> None:
    cues = [cue("a", 10), cue("b", 10, start_at="10:20"), cue("c", 10)]
    found = shown(Plan(at("10:00"), None, cues), [entry("10:05", "go", "a")], "10:06")
    assert found.ends == {"a": at("10:15"), "b": at("10:30"), "c": at("10:40")}
    assert found.starts["b"] == at("10:20")
    assert found.over == 0


def test_a_skipped_cue_before_it_changes_nothing() -> None:
    cues = [cue("s", 30, skip=True), cue("a", 10), cue("b", 10, start_at="10:20"), cue("c", 10)]
    found = shown(Plan(at("10:00"), None, cues), [entry("10:05", "go", "a")], "10:06")
    assert found.ends == {"s": None, "a": at("10:15"), "b": at("10:30"), "c": at("10:40")}
    assert found.over == 0


def test_a_cue_that_counts_to_its_end_swallows_lateness() -> None:
    cues = [cue("a", 10), cue("b", None, end_at="10:40"), cue("c", 10)]
    found = shown(Plan(at("10:00"), None, cues), [entry("10:20", "go", "a")], "10:21")
    assert found.starts["c"] == at("10:40")
    assert found.ends["c"] == at("10:50")


def test_a_pause_and_added_time_move_the_due_end() -> None:
    log = [
        entry("10:00", "go", "a"),
        entry("10:04", "pause"),
        entry("10:06", "resume"),
        entry("10:06", "add", minutes=1),
    ]
    found = shown(Plan(at("10:00"), None, [cue("a", 10)]), log, "10:07")
    assert found.ends["a"] == at("10:13")


def test_back_times_from_the_end_of_the_show() -> None:
    plan = Plan(at("10:00"), at("10:25"), [cue(name, 10) for name in "abc"])
    found = timing(plan, [], at("10:00")).cues
    assert [one.must_start_by for one in found] == [at("9:55"), at("10:05"), at("10:15")]
    assert [one.late_by for one in found] == [5 * MINUTE] * 3


def test_back_times_with_mins_and_landing() -> None:
    plan = Plan(at("10:00"), at("10:25"), [cue(name, 10, least=8) for name in "abc"])
    found = timing(plan, [], at("10:00"))
    latest = [one.latest_start for one in found.cues]
    assert latest == [at("10:01"), at("10:09"), at("10:17")]
    proposal = land(plan, [], at("10:00"))
    assert proposal is not None
    assert proposal.changes == [
        Change("a", 9 * MINUTE),
        Change("b", 8 * MINUTE),
        Change("c", 8 * MINUTE),
    ]


def test_a_count_to_the_end_runs_over_midnight_and_into_overtime() -> None:
    cues = [cue("a", 10), cue("b", None, end_at="24:10")]
    plan, log = (
        Plan(at("23:40"), None, cues),
        [entry("23:40", "go", "a"), entry("23:50", "go", "b")],
    )
    assert timing(plan, log, at("24:05")).cues[1].remaining == 5 * MINUTE
    assert timing(plan, log, at("24:20")).cues[1].remaining == -10 * MINUTE


def test_a_pause_over_midnight_is_a_pause_of_its_real_length() -> None:
    log = [entry("23:50", "go", "a"), entry("23:55", "pause"), entry("24:25", "resume")]
    found = timing(Plan(at("23:50"), None, [cue("a", 10)]), log, at("24:26")).cues[0]
    assert found.elapsed == 6 * MINUTE
    assert found.forecast_end == at("24:30")


def test_a_show_of_three_days_keeps_its_days() -> None:
    cues = [cue(name, 20 * 60) for name in "abcd"]
    found = timing(Plan(at("20:00"), None, cues), [entry("20:00", "go", "a")], at("20:00"))
    assert found.forecast_end == at("20:00") + 80 * 60 * MINUTE
