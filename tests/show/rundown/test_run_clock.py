"""Clocks that jump, sleep or start anew leave the time on air right."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from console.show.rundown.run_log import ClockNote, Moment, run_log
from console.show.rundown.tables import LogRow
from console.show.rundown.takes import Take, played

START = 1_795_348_800_000
MINUTE = 60_000
HOUR = 60 * MINUTE


def row(n: int, do: str, at: int, steady: int, boot: str = "b", cue: str | None = None) -> LogRow:
    """An entry at `at` after the start by the wall clock, `steady` by the other (ms)."""
    return LogRow(f"{n}", "run", n, START + at, steady, boot, do, cue, None)


def now(at: int, steady: int, boot: str = "b") -> Moment:
    return Moment(START + at, steady, boot)


def takes(rows: list[LogRow], moment: Moment) -> list[Take]:
    return played(run_log(rows, moment).entries, moment.at).takes


def test_with_clocks_in_step_the_log_is_as_written() -> None:
    rows = [row(1, "go", 0, 5_000, cue="a"), row(2, "pause", MINUTE, 5_000 + MINUTE)]
    log = run_log(rows, now(2 * MINUTE, 5_000 + 2 * MINUTE + 400))
    assert [entry.at for entry in log.entries] == [START, START + MINUTE]
    assert log.notes == []


def test_a_clock_set_forward_does_not_lengthen_the_take_on_air() -> None:
    rows = [row(1, "go", 0, 0, cue="a")]
    [take] = takes(rows, now(HOUR + 5 * MINUTE, 5 * MINUTE))
    assert take.start == START + HOUR


def test_a_clock_set_back_does_not_lose_the_take_on_air() -> None:
    rows = [row(1, "go", 0, 0, cue="a")]
    moment = now(5 * MINUTE - HOUR, 5 * MINUTE)
    assert takes(rows, moment) == [Take("a", START - HOUR)]
    assert run_log(rows, moment).notes == [ClockNote("1", "step", -HOUR)]


def test_pauses_and_takes_before_keep_their_lengths_over_a_step() -> None:
    rows = [
        row(1, "go", 0, 0, cue="a"),
        row(2, "go", 10 * MINUTE, 10 * MINUTE, cue="b"),
        row(3, "pause", 11 * MINUTE, 11 * MINUTE),
        row(4, "resume", 13 * MINUTE + HOUR, 13 * MINUTE),
    ]
    first, second = takes(rows, now(20 * MINUTE + HOUR, 20 * MINUTE))
    assert (first.start, first.end) == (START + HOUR, START + HOUR + 10 * MINUTE)
    assert (second.start, second.paused) == (START + HOUR + 10 * MINUTE, 2 * MINUTE)


def test_the_note_stands_at_the_entry_behind_which_the_clock_was_set() -> None:
    rows = [
        row(1, "go", 0, 0, cue="a"),
        row(2, "go", 10 * MINUTE + 900, 10 * MINUTE, cue="b"),
    ]
    notes = run_log(rows, now(11 * MINUTE + 900, 11 * MINUTE)).notes
    assert notes == [ClockNote("1", "step", 900)]


def test_sleep_is_time_on_air() -> None:
    rows = [row(1, "go", 0, 0, cue="a")]
    [take] = takes(rows, now(3 * HOUR, 3 * HOUR))
    assert take.start == START


def test_after_a_reboot_wall_time_counts_and_is_marked() -> None:
    rows = [row(1, "go", 0, 9 * HOUR, cue="a")]
    moment = now(10 * MINUTE, MINUTE, "next boot")
    assert takes(rows, moment) == [Take("a", START)]
    assert run_log(rows, moment).notes == [ClockNote("1", "reboot", 0)]


def test_a_steady_clock_that_starts_anew_under_one_name_is_a_reboot() -> None:
    rows = [row(1, "go", 0, 9 * HOUR, cue="a")]
    assert takes(rows, now(10 * MINUTE, MINUTE)) == [Take("a", START)]


def test_a_machine_that_came_back_with_its_clock_behind_keeps_what_is_on_air() -> None:
    rows = [
        row(1, "go", 0, HOUR, cue="a"),
        row(2, "go", 10 * MINUTE, HOUR + 10 * MINUTE, cue="b"),
    ]
    moment = now(-HOUR, MINUTE, "next boot")
    first, second = takes(rows, moment)
    assert second.start == moment.at
    assert second.start - first.start == 10 * MINUTE


def test_a_run_that_is_over_is_seen_in_its_own_last_time() -> None:
    rows = [
        row(1, "go", 0, 0, cue="a"),
        row(2, "end_show", HOUR + 10 * MINUTE, 10 * MINUTE),
    ]
    log = run_log(rows, None)
    assert [entry.at for entry in log.entries] == [START + HOUR, START + HOUR + 10 * MINUTE]
    assert log.notes == [ClockNote("1", "step", HOUR)]


def test_an_empty_log_is_nothing() -> None:
    assert run_log([], now(0, 0)) == ([], [])


@given(
    st.lists(
        st.tuples(
            st.integers(1, 20 * MINUTE),
            st.one_of(st.just(0), st.integers(-9 * HOUR, 9 * HOUR)),
            st.integers(0, 9).map(lambda n: n == 0),
        ),
        min_size=1,
        max_size=12,
    )
)
def test_whatever_the_clocks_do_entries_stay_in_order_and_takes_keep_their_lengths(
    passed: list[tuple[int, int, bool]],
) -> None:
    rows: list[LogRow] = []
    true, wall, steady, boot = 0, 0, 10 * HOUR, 0
    lived: list[tuple[int, int]] = []
    for n, (ms, step, rebooted) in enumerate(passed):
        rows.append(row(n, "go", wall, steady, f"boot {boot}", cue=f"{n}"))
        lived.append((true, boot))
        true, wall, steady = true + ms, wall + ms + step, steady + ms
        if rebooted:
            boot, steady = boot + 1, 0
    moment = now(wall, steady, f"boot {boot}")
    entries = run_log(rows, moment).entries
    times = [entry.at for entry in entries]
    assert times == sorted(times)
    assert times[-1] <= moment.at
    for (one, two), (a, b) in zip(pairwise(times), pairwise(lived), strict=True):
        if a[1] == b[1]:
            assert abs((two - one) - (b[0] - a[0])) <= 1_000
