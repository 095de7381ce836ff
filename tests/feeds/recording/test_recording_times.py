"""The times that people and programs write."""

import os
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from console.feeds.recording.draft import BadRow
from console.feeds.recording.times import Times, export_time

CHINA = ZoneInfo("Asia/Shanghai")
DAY = 1_704_456_000_000  # 2024-01-05 20:00 in China


@pytest.mark.parametrize(
    "text",
    [
        "2024-01-05 20:00:00",
        "2024-01-05T20:00:00.0000000",
        "2024-01-05T12:00:00Z",
        "2024-01-05T21:00:00+09:00",
        "2024-01-05 20:00:00 +0800",
        "2024-01-05 12:00:00 UTC",
        "2024/1/5 20:00:00",
        "2024年1月5日 20时00分00秒",
        "2024.01.05 20:00:00",
        "1/5/2024 8:00:00 PM",
        "20240105200000",
        "1704456000",
        "1704456000000",
        "1704456000000000",
        "1704456000.000",
        "\t2024-01-05 20:00:00",
    ],
)
def test_ways_of_writing_one_moment(text: str) -> None:
    assert Times(CHINA)[text] == (DAY, False)


@pytest.mark.parametrize("text", ["2024-01-05 20:00", "2024-01-05T20:00", "2024/1/5 20:00"])
def test_a_time_that_stops_at_the_minute(text: str) -> None:
    assert Times(CHINA)[text] == (DAY, True)


def test_fractions_count_to_the_millisecond() -> None:
    assert Times(CHINA)["2024-01-05T20:00:00.6348295+08:00"].ms == DAY + 634


@pytest.mark.parametrize("text", ["13/1/2024 20:00:00", "1/13/2024 20:00:00"])
def test_day_or_month_first_where_only_one_is_possible(text: str) -> None:
    assert Times(CHINA)[text].ms == DAY + 8 * 86_400_000


def test_the_hour_that_a_clock_change_repeats_is_the_first() -> None:
    assert Times(ZoneInfo("America/New_York"))["2017-11-05 01:30:00"].ms == 1_509_859_800_000


@pytest.mark.parametrize(
    "text", ["", "soon", "12:00", "5/1/2024 20:00:00", "2024-13-01", "2024-02-30 10:00", "1" * 50]
)
def test_what_is_no_time(text: str) -> None:
    with pytest.raises(BadRow, match="time"):
        Times(CHINA)[text]


@pytest.mark.parametrize("text", ["1999-12-31 23:59:59", "0001-01-01 00:00:00", "9999-12-31"])
def test_years_that_cannot_be(text: str) -> None:
    with pytest.raises(BadRow, match="year"):
        Times(CHINA)[text]


def test_an_export_is_as_old_as_its_name_says(tmp_path: Path) -> None:
    path = tmp_path / "orders_20240105_200000.csv"
    path.touch()
    assert export_time(path, CHINA) == DAY


def test_an_export_without_a_date_is_as_old_as_its_file(tmp_path: Path) -> None:
    path = tmp_path / "orders 2017-12.csv"
    path.touch()
    os.utime(path, (1_704_456_000, 1_704_456_000))
    assert export_time(path, CHINA) == DAY
