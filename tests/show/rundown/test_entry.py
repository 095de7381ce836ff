"""What people type into cells: every form that is understood, and that nothing is guessed."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.show.rundown.entry import (
    NotUnderstood,
    Span,
    clock_of,
    hit_time_of,
    length_of,
    length_text,
    lengths_of,
    links_of,
    span_of,
)
from console.show.rundown.tables import DAY_MS

SHANGHAI = ZoneInfo("Asia/Shanghai")
SHOW = int(datetime(2026, 11, 22, 12, tzinfo=UTC).timestamp() * 1000)
"""20:00 in Shanghai."""


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("7", 420), ("7m", 420), ("7'", 420), ("7′", 420), ("7′30″", 450), ("7:30", 450),
        ("1:07:30", 4050), ("90s", 90), ("1h20", 4800), ("7分", 420), ("7分半", 450),
        ("1小时20分", 4800), ("1小时20", 4800), ("7分30秒", 450), ("７：３０", 450),
        ("７分钟", 420),
        ("1.5h", 5400), ("半小时", 1800), ("1个半小时", 5400), ("1小时半", 5400), ("7m30", 450),
        ("2 min", 120), ("1h 20m 30s", 4830), ("45秒", 45), ("0", 0), ("7.5", 450),
        ("24:00:00", 86400),
    ],
)  # fmt: skip
def test_a_length(text: str, seconds: float) -> None:
    assert length_of(text) == seconds * 1000


@pytest.mark.parametrize(
    "text",
    ["", "abc", "7:75", "1:75:00", "1h90", "7 8", "-5", "5-8", "20点", "25h", "七分", "7:3",
     "7.0001",
     "9" * 50, "1h7s8", "7半", "20:18pm", "=7", "7,5"],
)  # fmt: skip
def test_what_is_no_length_is_not_understood(text: str) -> None:
    with pytest.raises(NotUnderstood):
        length_of(text)


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [("5-8分", 5, 8), ("0-5分钟", 0, 5), ("5~8", 5, 8), ("5～8分", 5, 8), ("5分-8分", 5, 8),
     ("5至8分钟", 5, 8), ("5:00–7:30", 5, 7.5), ("1-2小时", 60, 120), ("60-90s", 1, 1.5),
     ("5 - 8", 5, 8), ("5", 5, 5)],
)  # fmt: skip
def test_the_bounds_of_a_length(text: str, least: float, most: float) -> None:
    assert span_of(text) == (least * 60_000, most * 60_000)


def test_a_cell_of_lengths_takes_one_or_bounds_or_nothing() -> None:
    assert lengths_of("7") == Span(420_000, None, None)
    assert lengths_of("5-8分") == Span(None, 300_000, 480_000)
    assert lengths_of(" ") == Span(None, None, None)
    for text in ("8-5", "5-", "5-8-9", "5-x"):
        with pytest.raises(NotUnderstood):
            lengths_of(text)


def test_a_bare_number_counts_what_the_column_says() -> None:
    assert length_of("90", "s") == 90_000
    assert length_of("2", "h") == 7_200_000
    assert length_of("90s", "h") == 90_000


@pytest.mark.parametrize(
    ("text", "local"),
    [
        ("20:18", "22 20:18:00"), ("20:18:30", "22 20:18:30"), ("8:18pm", "22 20:18:00"),
        ("8:18 PM", "22 20:18:00"), ("8pm", "22 20:00:00"), ("12am", "23 00:00:00"),
        ("20点18分", "22 20:18:00"), ("20点半", "22 20:30:00"), ("晚上8点", "22 20:00:00"),
        ("晚8:30", "22 20:30:00"), ("晚上12点", "23 00:00:00"), ("25:10", "23 01:10:00"),
        ("次日1:10", "23 01:10:00"), ("次日13:00", "23 13:00:00"), ("11-23 01:10", "23 01:10:00"),
        ("11月23日 01:10", "23 01:10:00"), ("2026-11-22 25:10", "23 01:10:00"),
        ("凌晨1点", "23 01:00:00"), ("２０：１８", "22 20:18:00"),
        ("下午3:20", "22 15:20:00"), ("2026-11-22T13:00:00Z", "22 21:00:00"),
        ("⚑ 21:00", "22 21:00:00"),
    ],
)  # fmt: skip
def test_a_time_of_day(text: str, local: str) -> None:
    at = hit_time_of(text, SHANGHAI, SHOW, SHOW)
    assert at is not None
    found = datetime.fromtimestamp(at / 1000, SHANGHAI)
    assert f"{found:%d %H:%M:%S}" == local


@pytest.mark.parametrize(
    "text",
    ["abc", "20", "2018", "20.18", "30:00", "20:75", "晚上1点", "13pm", "2-30 10:00", "晚上8pm",
     "7分",
     "1900-01-01 10:00", "20:18-20:30"],
)  # fmt: skip
def test_what_is_no_time_is_not_understood(text: str) -> None:
    with pytest.raises(NotUnderstood):
        hit_time_of(text, SHANGHAI, SHOW)


def test_an_empty_cell_is_no_hit_time() -> None:
    assert hit_time_of(" ", SHANGHAI, SHOW) is None


def test_a_date_without_a_year_is_the_nearest_one() -> None:
    new_year = int(datetime(2026, 12, 31, 14, tzinfo=UTC).timestamp() * 1000)
    at = hit_time_of("1-1 00:10", SHANGHAI, new_year)
    assert at is not None
    assert at - new_year == 130 * 60_000


def test_link_numbers() -> None:
    assert links_of("1, 3、6") == [1, 3, 6]
    assert links_of("1号链接 2号；#5") == [1, 2, 5]
    assert links_of("") == []
    for text in ("唇釉", "1, x", "0"):
        with pytest.raises(NotUnderstood):
            links_of(text)


@given(st.integers(0, DAY_MS))
def test_a_length_that_was_written_is_read_as_the_same(ms: int) -> None:
    assert length_of(length_text(ms)) == ms


@given(st.integers(0, 23), st.integers(0, 59), st.integers(0, 59))
def test_a_time_is_the_same_in_all_forms(hour: int, minute: int, second: int) -> None:
    half_day = f"{hour % 12 or 12}:{minute:02}:{second:02} {'pm' if hour > 11 else 'am'}"
    forms = (f"{hour}:{minute:02}:{second:02}", f"{hour}点{minute}分{second}秒", half_day)
    assert {clock_of(form).ms for form in forms} == {((hour * 60 + minute) * 60 + second) * 1000}


@given(st.text(max_size=60))
def test_any_text_is_read_or_not_understood(text: str) -> None:
    for read in (length_of, span_of, lengths_of, clock_of, links_of):
        try:
            read(text)
        except NotUnderstood:
            continue
