"""The two axes: the clock of the show below, money at the left."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pyqtgraph as pg

from console.ui.figures import amount, clock

STEPS = (5, 10, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 7_200, 14_400, 43_200, 86_400)
"""Seconds between ticks that people count by."""

TICK_ROOM, MONEY_ROOM = 90, 36
"""Pixels that a tick needs beside and above it."""

DAY_S = 86_400


class ClockAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """Seconds from `first` (s UTC) shown as the time of day in a zone."""

    def __init__(self) -> None:
        super().__init__("bottom")
        self.first = 0
        self.zone = "UTC"

    def show_from(self, first: int, zone: str) -> None:
        """Another beginning or zone."""
        if (first, zone) != (self.first, self.zone):
            self.first, self.zone = first, zone
            self.picture = None
            self.update()

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        room = max(1.0, size / TICK_ROOM)
        step = next((one for one in STEPS if (high - low) / one <= room), STEPS[-1])
        # Ticks stand on round times of the zone, so its distance from UTC is taken along.
        away = datetime.fromtimestamp(self.first, ZoneInfo(self.zone)).utcoffset()
        shift = self.first + (int(away.total_seconds()) if away else 0)
        start = -(-(low + shift) // step) * step - shift
        values = [start + n * step for n in range(int((high - start) // step) + 1)]
        return [(float(step), values)]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        made = [round((self.first + value) * 1000) for value in values]
        if spacing >= DAY_S:
            return [
                datetime.fromtimestamp(v / 1000, ZoneInfo(self.zone)).strftime("%m-%d")
                for v in made
            ]
        return [clock(at, self.zone, seconds=spacing < 60) for at in made]


class MoneyAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """Shares of the height shown as money; `full`: what the whole height stands for."""

    def __init__(self) -> None:
        super().__init__("left")
        self.full = 1.0
        self.currency = "CNY"

    def show_full(self, full: float, currency: str) -> None:
        """Another height (1/10,000 of the major unit) or currency."""
        if (full, currency) != (self.full, self.currency):
            self.full, self.currency = full, currency
            self.picture = None
            self.update()

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        room = max(1.0, size / MONEY_ROOM)
        step = round_step(self.full / 10_000 / room) * 10_000 / self.full
        return [(step, [n * step for n in range(1, int(high / step) + 1)])]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        return [short_amount(value * self.full, self.currency) for value in values]


def round_step(least: float) -> float:
    """The smallest of 1, 2, 5 × a power of ten that is not below `least`."""
    power = 1.0
    while power * 5 < least:
        power *= 10
    return next(n * power for n in (1, 2, 5, 10) if n * power >= least)


def short_amount(units: float, currency: str) -> str:
    """Money for an axis: ¥950, ¥12k, ¥1.5M; units: 1/10,000 of the major unit."""
    major = units / 10_000
    for size, letter in ((1_000_000, "M"), (1_000, "k")):
        if major >= size:
            sign = amount(0, currency)[:-1]
            return f"{sign}{major / size:.3g}{letter}"
    return amount(round(units), currency)
