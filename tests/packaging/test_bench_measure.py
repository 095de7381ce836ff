"""The helpers of the bench: percentiles, the busy thread, what is met and what is not."""

import math
from pathlib import Path

import pytest

from bench.measure import BATCH, COMMITS, Busy, median, percentile, seconds, spin, sqlite_loop_rows
from bench.table import Result, line, lines, written


def test_a_percentile_is_a_value_that_was_measured() -> None:
    values = [float(n) for n in range(100, 0, -1)]
    assert [percentile(values, share) for share in (0, 0.5, 0.95, 0.99, 1)] == [1, 50, 95, 99, 100]
    assert percentile([7.0], 0.99) == 7


def test_of_nothing_there_is_no_figure() -> None:
    assert math.isnan(percentile([], 0.5))
    assert math.isnan(median([]))
    assert written(math.nan) == "none"


def test_the_busy_thread_ends_where_it_is_left() -> None:
    with Busy() as busy:
        assert busy.is_alive()
    assert not busy.is_alive()


def test_work_takes_longer_than_none() -> None:
    assert seconds(lambda: spin(100_000)) > seconds(lambda: None) >= 0


def test_the_fixed_sqlite_loop_stores_all_its_rows(tmp_path: Path) -> None:
    assert sqlite_loop_rows(tmp_path) > 0
    assert (tmp_path / "calibration.sqlite").stat().st_size > COMMITS * BATCH


@pytest.mark.parametrize(
    ("figure", "at_least", "met"),
    [(16.0, False, True), (16.01, False, False), (0.5, True, True), (0.49, True, False)],
)
def test_a_limit_itself_is_met(figure: float, at_least: bool, met: bool) -> None:
    limit = 0.5 if at_least else 16
    assert Result("x", figure, "", limit, at_least).met == met


def test_what_could_not_be_measured_is_not_met() -> None:
    missing = Result("tick", math.nan, "ms", 16)
    assert not missing.met
    assert line(missing).endswith("NOT MET")


def test_the_table_says_what_must_be_reached_and_whether_it_is() -> None:
    shown = list(
        lines([Result("ratio", 0.25, "", 0.5, True, "rows"), Result("pass", 5.5, "ms", 10)])
    )
    assert "≥ 0.5" in shown[1]
    assert "NOT MET" in shown[1]
    assert shown[1].endswith("rows")
    assert shown[2].split() == ["pass", "5.50", "ms", "≤", "10", "ms", "met"]
