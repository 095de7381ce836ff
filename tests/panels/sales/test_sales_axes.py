"""Ticks of the graph's axes."""

import pytest
from PySide6.QtWidgets import QApplication

from console.panels.sales.axes import ClockAxis, round_step, short_amount


@pytest.mark.parametrize(
    ("units", "text"),
    [(9_500_000, "¥950"), (120_000_000, "¥12k"), (15_000_000_000, "¥1.5M"), (0, "¥0")],
)
def test_money_is_short_on_an_axis(units: int, text: str) -> None:
    assert short_amount(units, "CNY") == text


@pytest.mark.parametrize(("least", "step"), [(1, 1), (1.2, 2), (3, 5), (7, 10), (240, 500)])
def test_steps_are_round(least: float, step: float) -> None:
    assert round_step(least) == step


def test_ticks_stand_on_round_times_of_the_shows_zone(qapp: QApplication) -> None:
    axis = ClockAxis()
    axis.show_from(1_795_780_800 + 7, "Asia/Kolkata")  # 17:30:07 there
    [(step, values)] = axis.tickValues(0, 7_200, 900)
    assert (step, axis.tickStrings(values[:3], 1, step)) == (900, ["17:45", "18:00", "18:15"])
