"""Two times and a boot: the machine's, and simulated ones."""

import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.core.clock import Clock, RehearsalClock, SimulatedClock, SystemClock

NINE = 1_763_888_400_000


def test_the_machines_wall_time_is_in_milliseconds() -> None:
    clock: Clock = SystemClock()
    assert 1_600_000_000_000 < clock.wall() < 10_000_000_000_000


def test_steady_time_never_goes_back() -> None:
    clock = SystemClock()
    times = [clock.steady() for _ in range(1000)]
    assert times == sorted(times)


def test_two_clocks_of_one_machine_name_the_same_boot() -> None:
    assert SystemClock().boot == SystemClock().boot != ""


def test_simulated_time_stands_until_it_is_advanced() -> None:
    clock = SimulatedClock(NINE)
    assert (clock.wall(), clock.steady()) == (NINE, 0)
    clock.advance(250)
    assert (clock.wall(), clock.steady()) == (NINE + 250, 250)


def test_setting_simulated_time_forward_lets_it_pass() -> None:
    clock = SimulatedClock(NINE)
    clock.set(NINE + 60_000)
    assert (clock.wall(), clock.steady()) == (NINE + 60_000, 60_000)


def test_setting_simulated_time_back_leaves_the_steady_time() -> None:
    clock = SimulatedClock(NINE)
    clock.advance(5_000)
    clock.set(NINE)
    assert (clock.wall(), clock.steady()) == (NINE, 5_000)


def test_a_step_of_the_wall_parts_the_two_times() -> None:
    clock = SimulatedClock(NINE)
    clock.step(3_600_000)
    assert (clock.wall(), clock.steady()) == (NINE + 3_600_000, 0)


def test_time_does_not_pass_backwards() -> None:
    with pytest.raises(ValueError):
        SimulatedClock(NINE).advance(-1)


def test_no_advance_is_lost_between_threads() -> None:
    clock = SimulatedClock(NINE)

    def advance() -> None:
        for _ in range(500):
            clock.advance(1)

    threads = [threading.Thread(target=advance) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (clock.wall(), clock.steady()) == (NINE + 2000, 2000)


def rehearsed() -> tuple[RehearsalClock, SimulatedClock]:
    """A rehearsal's clock that has begun at nine, and the time outside it."""
    outside = SimulatedClock(NINE - 3_600_000, boot="machine")
    clock = RehearsalClock(outside)
    clock.begin(NINE, 0, "rehearsal-1")
    return clock, outside


def test_while_nothing_is_rehearsed_the_time_outside_holds() -> None:
    outside = SimulatedClock(NINE, boot="machine")
    clock: Clock = RehearsalClock(outside)
    outside.advance(250)
    assert (clock.wall(), clock.steady(), clock.boot) == (NINE + 250, 250, "machine")
    assert clock.real is outside


def test_a_rehearsal_has_a_time_and_a_boot_of_its_own() -> None:
    clock, outside = rehearsed()
    outside.advance(250)
    assert (clock.wall(), clock.steady(), clock.boot) == (NINE + 250, 250, "rehearsal-1")
    clock.end()
    assert (clock.wall(), clock.boot) == (outside.wall(), "machine")


def test_a_rehearsal_goes_faster_and_real_time_does_not() -> None:
    clock, outside = rehearsed()
    clock.go_at(60)
    outside.advance(1_000)
    assert (clock.wall(), clock.real.steady()) == (NINE + 60_000, 1_000)


def test_a_step_of_the_machines_wall_time_is_none_of_the_rehearsals() -> None:
    clock, outside = rehearsed()
    outside.step(3_600_000)
    assert clock.wall() == NINE


def test_a_held_rehearsal_stands() -> None:
    clock, outside = rehearsed()
    clock.go_at(0)
    outside.advance(60_000)
    assert (clock.wall(), clock.steady(), clock.speed) == (NINE, 0, 0)


def test_a_speed_without_a_rehearsal_changes_nothing() -> None:
    outside = SimulatedClock(NINE)
    clock = RehearsalClock(outside)
    clock.go_at(60)
    outside.advance(1_000)
    assert (clock.wall(), clock.speed) == (NINE + 1_000, None)


def test_a_rehearsal_never_goes_backwards() -> None:
    clock, _ = rehearsed()
    with pytest.raises(ValueError):
        clock.go_at(-1)


@given(st.lists(st.tuples(st.sampled_from((0, 1, 2, 5, 10, 30, 60)), st.integers(0, 100_000))))
def test_rehearsed_time_is_the_sum_of_speed_by_real_time(steps: list[tuple[int, int]]) -> None:
    clock, outside = rehearsed()
    before = passed = 0
    for speed, ms in steps:
        clock.go_at(speed)
        assert clock.steady() == before == passed  # a change of speed is no jump
        outside.advance(ms)
        before, passed = clock.steady(), passed + speed * ms
        assert clock.wall() == NINE + passed
