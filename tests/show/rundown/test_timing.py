"""One sentence of run-of-show.md §2 and §4 a test, where the worked examples are silent."""

from rundown_words import MINUTE, at, cue, entry

from console.show.rundown.hits import Problem
from console.show.rundown.plan import Entry, Plan, PlanCue
from console.show.rundown.timing import Timing, timing


def run(
    cues: list[PlanCue], log: list[Entry], now: str, end: str = "", start: str = "10:00"
) -> Timing:
    return timing(Plan(at(start), at(end) if end else None, cues), log, at(now))


ABC = [cue(name, 10) for name in "abc"]


# The plan


def test_the_plan_runs_from_the_start_by_ideal_lengths() -> None:
    found = run(ABC, [], "9:00")
    assert [one.planned_start for one in found.cues] == [at("10:00"), at("10:10"), at("10:20")]
    assert (found.planned_start, found.planned_end) == (at("10:00"), at("10:30"))


def test_a_gap_is_positive_an_overlap_negative_and_the_first_cue_has_none() -> None:
    cues = [cue("a", 10, start_at="10:05"), cue("b", 5, start_at="10:20"), cue("c", 5, "10:22")]
    found = run(cues, [], "9:00")
    assert [one.gap for one in found.cues] == [0, 5 * MINUTE, -3 * MINUTE]
    assert found.problems == [Problem("c", "overlap", 3 * MINUTE), *found.problems[1:]]


def test_an_elastic_cue_is_as_long_as_its_min_in_back_times() -> None:
    found = run([cue("a", None, end_at="10:30", least=4)], [], "9:00")
    assert found.cues[0].planned_end == at("10:30")
    assert found.cues[0].must_start_by == at("10:26")


def test_a_show_without_cues_is_planned_at_its_start() -> None:
    found = run([cue("a", 10, skip=True)], [], "9:00", end="10:10")
    assert found.planned_start == found.planned_end == found.forecast_end == at("10:00")
    assert found.over == -10 * MINUTE


def test_the_planned_end_stays_the_plans_where_the_show_has_an_end() -> None:
    found = run(ABC, [], "9:00", end="10:25")
    assert found.planned_end == at("10:30")
    assert found.over == 5 * MINUTE


def test_a_skipped_cue_has_no_times_at_all() -> None:
    skipped = run([cue("a", 10, "10:00", "10:30", skip=True), *ABC[1:]], [], "9:00").cues[0]
    assert skipped.state == "skipped"
    assert set(skipped[2:]) == {None, 0}
    assert skipped.gap is None


# On air


def test_elapsed_leaves_out_finished_and_open_pauses() -> None:
    log = [
        entry("10:00", "go", "a"),
        entry("10:02", "pause"),
        entry("10:03", "resume"),
        entry("10:05", "pause"),
    ]
    found = run(ABC, log, "10:09")
    assert found.state == "paused"
    assert found.cues[0].elapsed == 4 * MINUTE
    assert found.cues[0].forecast_end == at("10:15")


def test_pauses_do_not_move_the_end_of_a_cue_that_counts_to_it_but_added_time_does() -> None:
    log = [entry("10:00", "go", "a"), entry("10:02", "pause"), entry("10:03", "add", minutes=2)]
    found = run([cue("a", None, end_at="10:20")], log, "10:05")
    assert found.cues[0].forecast_end == at("10:22")
    assert found.hit_times[0].due == at("10:20")
    assert found.hit_times[0].miss == 2 * MINUTE


def test_the_due_end_is_never_before_the_start_of_the_take() -> None:
    log = [entry("10:25", "go", "a")]
    assert run([cue("a", None, end_at="10:20")], log, "10:26").cues[0].remaining == -1 * MINUTE


def test_overtime_pushes_what_follows() -> None:
    found = run(ABC, [entry("10:00", "go", "a")], "10:13")
    assert found.cues[0].remaining == -3 * MINUTE
    assert found.cues[0].forecast_end == at("10:13") == found.cues[1].forecast_start


# Still to come


def test_finishing_early_pulls_what_follows_forward_up_to_the_next_start_at() -> None:
    cues = [cue("a", 10), cue("b", 10), cue("c", 10, start_at="10:15")]
    found = run(cues, [entry("10:00", "go", "a"), entry("10:04", "go", "b")], "10:05")
    assert found.cues[1].forecast_end == at("10:14")
    assert found.cues[2].forecast_start == at("10:15")


def test_before_the_first_take_nothing_starts_before_its_plan_nor_before_now() -> None:
    assert run(ABC, [], "9:00").cues[0].forecast_start == at("10:00")
    assert run(ABC, [], "10:03").cues[0].forecast_start == at("10:03")
    assert run(ABC, [], "10:03").state == "before"


def test_with_nothing_on_air_the_next_cue_could_start_now() -> None:
    found = run(ABC, [entry("9:50", "go", "a"), entry("9:55", "stop")], "9:57")
    assert found.state == "between"
    assert found.cues[1].forecast_start == at("9:57")


def test_cues_jumped_over_are_passed() -> None:
    found = run(ABC, [entry("10:00", "go", "b")], "10:01")
    assert [one.state for one in found.cues] == ["passed", "on_air", "to_come"]
    assert found.cues[0].forecast_end is None


def test_a_product_explained_early_is_not_counted_twice() -> None:
    log = [entry("10:00", "go", "c"), entry("10:10", "go", "a")]
    found = run(ABC, log, "10:11", end="10:30")
    assert [one.state for one in found.cues] == ["on_air", "to_come", "done"]
    assert found.forecast_end == at("10:30")
    assert found.cues[2].must_start_by is None
    assert found.cues[1].must_start_by == at("10:20")


def test_after_the_end_of_the_show_nothing_is_to_come() -> None:
    log = [entry("10:00", "go", "a"), entry("10:04", "end_show")]
    found = run(ABC, log, "10:30")
    assert found.state == "ended"
    assert [one.state for one in found.cues] == ["done", "passed", "passed"]
    assert found.next is None
    assert found.forecast_end == at("10:04")


def test_a_show_ended_before_its_first_cue_keeps_its_planned_end() -> None:
    assert run(ABC, [entry("10:00", "end_show")], "10:01").forecast_end == at("10:30")


def test_figures_are_those_of_the_latest_take() -> None:
    log = [entry("10:00", "go", "a"), entry("10:05", "go", "b"), entry("10:08", "go", "a")]
    found = run(ABC, log, "10:09")
    assert (found.cues[0].actual_start, found.cues[0].actual_end) == (at("10:08"), None)
    assert found.cues[0].elapsed == 1 * MINUTE
    assert (found.cues[1].actual_start, found.cues[1].actual_end) == (at("10:05"), at("10:08"))


# Back times


def test_a_bound_is_never_later_than_the_cues_own_start_at() -> None:
    cues = [cue("a", 10, start_at="10:00"), cue("b", 10)]
    found = run(cues, [], "9:00", end="11:00")
    assert [one.must_start_by for one in found.cues] == [at("10:00"), at("10:50")]


def test_nothing_bounds_a_cue_behind_the_last_hit_time() -> None:
    found = run([cue("a", 10), cue("b", 10, start_at="10:20"), cue("c", 10)], [], "9:00")
    assert [one.must_start_by for one in found.cues] == [at("10:10"), at("10:20"), None]


def test_after_the_latest_start_there_is_a_deficit() -> None:
    found = run([cue("a", 10, least=8)], [], "10:05", end="10:12")
    assert found.cues[0].late_by == 3 * MINUTE
    assert found.cues[0].deficit == 1 * MINUTE


# Hit times and problems


def test_hit_times_stand_in_list_order_start_before_end_and_the_shows_last() -> None:
    cues = [cue("a", 5, "10:00", "10:08"), cue("b", 5), cue("c", 5, "10:20")]
    found = run(cues, [], "9:00", end="10:30")
    assert [(hit.cue, hit.edge) for hit in found.hit_times] == [
        ("a", "start"),
        ("a", "end"),
        ("c", "start"),
        (None, "show_end"),
    ]


def test_a_hit_time_tells_what_happened_once_it_has() -> None:
    cues = [cue("a", 10, start_at="10:00"), cue("b", None, end_at="10:15"), cue("c", 5, "10:20")]
    log = [entry("10:02", "go", "a"), entry("10:12", "go", "b"), entry("10:16", "go", "a")]
    found = run(cues, log, "10:17").hit_times
    assert [hit.forecast for hit in found] == [at("10:16"), at("10:16"), at("10:26")]


def test_a_hit_time_jumped_over_has_no_forecast_and_no_miss() -> None:
    hit = run([cue("a", 5, "10:00"), cue("b", 5)], [entry("10:30", "go", "b")], "10:31").hit_times[
        0
    ]
    assert (hit.forecast, hit.miss) == (None, 0)


def test_a_miss_that_mins_can_make_up_is_missed_else_impossible_by_the_rest() -> None:
    cues = [cue("a", 10, least=6), cue("b", 10, start_at="10:05")]
    log = [entry("9:58", "go", "a")]
    assert run(cues, log, "10:00").problems[-1] == Problem("b", "hit_time_missed", 3 * MINUTE)
    late = run(cues, [entry("10:00", "go", "a")], "10:00").problems[-1]
    assert late == Problem("b", "hit_time_impossible", 1 * MINUTE)


def test_problems_of_the_shows_end_are_on_no_cue() -> None:
    found = run([cue("a", 10, least=4)], [], "10:00", end="10:06")
    assert found.problems == [Problem(None, "hit_time_missed", 4 * MINUTE)]


def test_overlaps_come_before_hit_times() -> None:
    cues = [cue("a", 10), cue("b", 5, start_at="10:05")]
    assert [one.kind for one in run(cues, [], "10:00").problems] == [
        "overlap",
        "hit_time_impossible",
    ]


# Next


def test_next_is_the_first_cue_to_come() -> None:
    assert run(ABC, [entry("10:00", "go", "a")], "10:01").next == "b"


def test_next_is_the_armed_cue_even_one_already_done_until_the_next_go() -> None:
    log = [entry("10:00", "go", "a"), entry("10:01", "arm", "a")]
    assert run(ABC, log, "10:02").next == "a"
    assert run(ABC, [*log, entry("10:03", "go", "b")], "10:04").next == "c"


def test_arming_nothing_disarms() -> None:
    log = [entry("10:00", "go", "a"), entry("10:01", "arm", "c"), entry("10:02", "arm")]
    assert run(ABC, log, "10:03").next == "b"


def test_arming_changes_no_forecast() -> None:
    plain = run(ABC, [entry("10:00", "go", "a")], "10:05")
    armed = run(ABC, [entry("10:00", "go", "a"), entry("10:01", "arm", "c")], "10:05")
    assert armed._replace(next="b") == plain


def test_behind_the_last_cue_there_is_no_next() -> None:
    assert run(ABC, [entry("10:00", "go", "c")], "10:01").next is None


def test_a_played_cue_that_was_skipped_since_still_marks_the_place() -> None:
    cues = [cue("a", 10), cue("b", 10), cue("c", 10, skip=True), cue("d", 10)]
    log = [entry("10:00", "go", "c"), entry("10:10", "stop")]
    found = run(cues, log, "10:11")
    assert [one.state for one in found.cues] == ["passed", "passed", "skipped", "to_come"]


def test_a_played_cue_that_was_deleted_since_ends_the_one_before_it() -> None:
    log = [entry("10:00", "go", "a"), entry("10:04", "go", "gone"), entry("10:06", "stop")]
    found = run(ABC, log, "10:07")
    assert found.cues[0].actual_end == at("10:04")
    assert found.next == "b"
