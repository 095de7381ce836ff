"""Who is on air in words: the countdown to the break, and what is past the limit."""

import pytest

from console.show.rundown.people import OnAir
from console.ui.people import hours, on_air_words
from console.ui.translate import use_language

MINUTE = 60_000


@pytest.fixture(autouse=True)
def english(qapp):
    use_language("en")


def on_air(name="Chen", limit=60, rest=42, anchor=True, last=False):
    return OnAir(name, anchor, 0, limit * MINUTE, rest * MINUTE, last)


def test_minutes_are_rounded_to_the_nearest():
    assert (hours(0), hours(89_000), hours(90_000), hours(91 * MINUTE)) == (
        "0:00", "0:01", "0:02", "1:31",
    )  # fmt: skip


def test_a_break_in_time_is_said_plainly():
    assert on_air_words([on_air()], 10 * MINUTE, "air") == ("Chen on air 0:10 · break in 0:32", "")
    assert on_air_words([on_air(last=True)], 0, "air")[0] == "Chen on air 0:00 · until the end"


def test_a_break_after_the_limit_is_amber_and_a_passed_limit_is_danger():
    late = on_air(rest=75)
    assert on_air_words([late], 10 * MINUTE, "air") == (
        "Chen on air 0:10 · break in 1:05, 0:15 past the limit", "amber",
    )  # fmt: skip
    assert on_air_words([late], 61 * MINUTE, "air") == (
        "Chen on air 1:01 · 0:01 past the limit", "air",
    )  # fmt: skip


def test_assistants_are_told_where_no_anchor_is():
    both = [on_air(), on_air("Li", anchor=False)]
    assert "Li" not in on_air_words(both, 0, "air")[0]
    assert on_air_words(both[1:], 0, "air")[0].startswith("Li on air")
    assert on_air_words([], 0, "air") == ("", "")
