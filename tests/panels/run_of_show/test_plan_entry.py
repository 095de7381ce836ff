"""What is typed into the plan's cells is read exactly or not at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.panels.run_of_show.entry import (
    NotUnderstood,
    hit_time_of,
    length_of,
    links_of,
    span_of,
)
from console.panels.run_of_show.faces import Clockface
from console.show.rundown.words import clock, duration

MINUTE = 60_000
EVENING = 1_795_780_800_000  # 20:00 in Shanghai


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("7", 420),
        ("7m", 420),
        (" 7 min ", 420),
        ("7分", 420),
        ("7:30", 450),
        ("７：３０", 450),
        ("7'30\"", 450),
        ("7′30″", 450),
        ("1:07:30", 4050),
        ("90s", 90),
        ("90:00", 5400),
        ("0:45", 45),
    ],
)
def test_a_length_is_read(text: str, seconds: int) -> None:
    assert length_of(text) == seconds * 1000


@pytest.mark.parametrize("text", ["", "soon", "七分半", "7:75", "1:75:00", "-5", "99:00:00", "7.5"])
def test_what_is_no_length_is_not_guessed(text: str) -> None:
    with pytest.raises(NotUnderstood):
        length_of(text)


@given(st.integers(0, 24 * 3600))
def test_a_length_as_it_is_shown_is_read_back(seconds: int) -> None:
    assert length_of(duration(seconds * 1000)) == seconds * 1000


def test_a_span_has_two_ends_or_is_one_length() -> None:
    assert span_of("5-15") == (5 * MINUTE, 15 * MINUTE)
    assert span_of("5 – 7:30") == (5 * MINUTE, 450_000)
    assert span_of("5") == (5 * MINUTE, 5 * MINUTE)
    assert span_of("") == (None, None)
    for wrong in ("15-5", "1-2-3", "x"):
        with pytest.raises(NotUnderstood):
            span_of(wrong)


def test_a_hit_time_is_the_instant_nearest_to_where_the_plan_is() -> None:
    assert hit_time_of("21:00", "Asia/Shanghai", EVENING) == EVENING + 60 * MINUTE
    assert hit_time_of("⚑ 21:00", "Asia/Shanghai", EVENING) == EVENING + 60 * MINUTE
    assert hit_time_of("0:30", "Asia/Shanghai", EVENING) == EVENING + 270 * MINUTE
    assert hit_time_of(" ", "Asia/Shanghai", EVENING) is None
    with pytest.raises(NotUnderstood):
        hit_time_of("nine", "Asia/Shanghai", EVENING)


def test_link_numbers_are_read_with_any_comma() -> None:
    assert links_of("1，4、 7;8") == [1, 4, 7, 8]
    assert links_of("") == []
    with pytest.raises(NotUnderstood):
        links_of("1, lip")


@given(
    st.integers(EVENING - 10**11, EVENING + 10**11),
    st.sampled_from(["Asia/Shanghai", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu"]),
)
def test_the_clockface_agrees_with_the_words_of_the_show(at: int, zone: str) -> None:
    at = at // 1000 * 1000
    assert Clockface(zone)(at) == clock(at, zone)
