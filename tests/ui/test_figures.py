"""Figures as people read them."""

import pytest

from console.ui.figures import amount, clock, count, day, share, span


@pytest.mark.parametrize(
    ("units", "shown"),
    [(890_000, "¥89"), (99_000, "¥9.90"), (-12_800, "−¥1.28"), (0, "¥0"), (None, "—")],
)
def test_an_amount_shows_cents_only_where_there_are_any(units, shown):
    assert amount(units) == shown


def test_a_whole_amount_is_rounded_and_separated():
    assert amount(12_843_300_000, whole=True) == "¥1,284,330"
    assert amount(8_996_000, "USD", whole=True) == "$900"


def test_an_unknown_currency_is_named():
    assert amount(10_000, "THB") == "THB 1"


@pytest.mark.parametrize(
    ("ms", "shown"),
    [(46_000, "0:46"), (345_999, "5:45"), (5_025_000, "1:23:45"), (-250_000, "−4:10"), (None, "—")],
)
def test_a_span_grows_hours_only_when_it_has_some(ms, shown):
    assert span(ms) == shown


def test_the_time_of_day_is_that_of_the_zone():
    at = 1_764_257_025_000
    assert clock(at, "Asia/Shanghai", seconds=True) == "23:23:45"
    assert clock(at, "UTC") == "15:23"
    assert day(at, "Asia/Shanghai") == "2025-11-27"


def test_counts_and_shares():
    assert count(38214) == "38,214"
    assert share(0.523) == "52%"
    assert count(None) == share(None) == "—"
