"""Times read the same on every screen and page."""

import pytest

from console.core.message import english
from console.show.rundown.words import (
    clock,
    countdown,
    day,
    duration,
    minutes,
    over_words,
)

SECOND, MINUTE, HOUR = 1_000, 60_000, 3_600_000
EIGHT = 1_795_348_800_000  # 2026-11-22 20:00 in Shanghai


@pytest.mark.parametrize(
    ("over", "words"),
    [
        (250 * SECOND, "4:10 over"),
        (-2 * MINUTE, "2:00 under"),
        (0, "on time"),
        (999, "on time"),
        (-999, "on time"),
        (HOUR + SECOND, "1:00:01 over"),
    ],
)
def test_over_and_under_in_words(over: int, words: str) -> None:
    assert english(over_words(over)) == words


@pytest.mark.parametrize(
    ("ms", "figures"),
    [(0, "0:00"), (5_999, "0:05"), (10 * MINUTE, "10:00"), (HOUR, "1:00:00"), (-65_500, "−1:05")],
)
def test_a_length_in_figures(ms: int, figures: str) -> None:
    assert duration(ms) == figures


@pytest.mark.parametrize(
    ("ms", "figures"),
    [(1, "0:01"), (SECOND, "0:01"), (0, "0:00"), (-999, "0:00"), (-SECOND, "−0:01")],
)
def test_a_countdown_reaches_nought_when_it_is_due(ms: int, figures: str) -> None:
    assert countdown(ms) == figures


def test_whole_minutes_are_written_without_seconds() -> None:
    assert [minutes(ms) for ms in (7 * MINUTE, 450 * SECOND, 90 * MINUTE)] == ["7", "7:30", "90"]


def test_clock_times_are_local_to_the_zone() -> None:
    assert clock(EIGHT, "Asia/Shanghai") == "20:00"
    assert clock(EIGHT + 90 * SECOND, "Asia/Shanghai") == "20:01:30"
    assert clock(EIGHT, "Asia/Shanghai", seconds=True) == "20:00:00"
    assert clock(EIGHT, "Europe/London") == "12:00"
    assert clock(EIGHT, "Nowhere/Land") == "12:00"
    assert day(EIGHT + 5 * HOUR, "Asia/Shanghai") == "2026-11-23"
