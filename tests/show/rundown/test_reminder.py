"""What a desk is reminded of, and when."""

from console.show.rundown.plan import Entry, Plan, PlanCue
from console.show.rundown.reminder import Coming, coming
from console.show.rundown.timing import timing

S, MINUTE = 1_000, 60_000


def seen(cues: list[PlanCue], log: list[Entry], now: int, within: int = 30 * S) -> Coming | None:
    return coming(timing(Plan(0, None, cues), log, now), now, within)


A, B = PlanCue("a", 10 * MINUTE), PlanCue("b", 10 * MINUTE)
STARTED = [Entry(0, "go", "a")]


def test_the_end_of_the_cue_on_air_is_told_within_the_time_only() -> None:
    assert seen([A, B], STARTED, 9 * MINUTE) is None
    assert seen([A, B], STARTED, 9 * MINUTE + 30 * S) == Coming("end", "a", 30 * S, "b")
    assert seen([A], STARTED, 10 * MINUTE - 1) == Coming("end", "a", 1, "")


def test_overtime_is_no_reminder() -> None:
    assert seen([A, B], STARTED, 10 * MINUTE) is None
    assert seen([A, B], STARTED, 12 * MINUTE) is None


def test_a_pause_is_no_reminder() -> None:
    paused = [*STARTED, Entry(9 * MINUTE + 40 * S, "pause")]
    assert seen([A, B], paused, 9 * MINUTE + 50 * S) is None


def test_a_hit_time_that_is_waited_for_is_told_too() -> None:
    hit = B._replace(start_at=20 * MINUTE)
    over = [*STARTED, Entry(10 * MINUTE, "stop")]
    assert seen([A, hit], over, 19 * MINUTE) is None
    assert seen([A, hit], over, 19 * MINUTE + 45 * S) == Coming("start", "b", 15 * S, "")


def test_before_the_show_its_start_is_told() -> None:
    assert seen([A, B], [], -10 * S) == Coming("start", "a", 10 * S, "")
    assert seen([A, B], [], 10 * S) is None


def test_nothing_is_told_at_the_end() -> None:
    assert seen([A], [*STARTED, Entry(5 * MINUTE, "end_show")], 6 * MINUTE) is None
    assert seen([], [], 0) is None
