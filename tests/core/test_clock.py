"""Two times and a boot: the machine's, and simulated ones."""

import threading

import pytest

from console.core.clock import Clock, SimulatedClock, SystemClock

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
