"""A run in which things are sold, and the panel that draws it."""

from typing import Any

import pytest

from console.core.fact import Batch
from console.panels.sales import PANEL
from console.show.base.facts import Audience
from console.show.sales.facts import OrderLine


class Shop:
    """Sells in the open run of a bench; times in seconds from the run's start."""

    def __init__(self, bench: Any) -> None:
        self.bench, self.run, self.sold = bench, bench.start(), 0
        self.start = bench.clock.wall()

    def sell(self, *at: int, price: int = 89, name: str = "Lip glaze") -> None:
        """One order of one piece at each time; waits until the desk knows."""
        lines = []
        for second in at:
            self.sold += 1
            key, when = f"o{self.sold}", self.start + second * 1000
            line = OrderLine(
                when, None, key, key, key, name, "", name, "makeup", 1, price * 10_000, "",
                "paid", when, when, 0, f"b{self.sold}", 0, "",
            )  # fmt: skip
            lines.append(line)
        self._store(lines)
        self.bench.until(lambda: self.bench.live.sales.total.orders == self.sold)

    def watch(self, *samples: tuple[int, int]) -> None:
        """Samples of the audience: (second, online)."""
        told = [
            Audience(self.start + at * 1000, None, f"a{at}", online, None, None)
            for at, online in samples
        ]
        self._store(told)
        self.bench.until(lambda: self.bench.live.base.online == samples[-1][1])

    def pass_time(self, seconds: int) -> None:
        """Let the clock stand `seconds` after the run's start."""
        self.bench.clock.set(self.start + seconds * 1000)

    def panel(self, workspace: str = "air", size: tuple[int, int] = (1200, 420)) -> Any:
        """The panel in a window of its own."""
        return self.bench.open(PANEL, workspace, size)

    def _store(self, facts: list[Any]) -> None:
        self.bench.room.store(self.run, Batch("douyin:shop", tuple(facts))).result()


@pytest.fixture
def shop(bench: Any) -> Shop:
    """A rehearsal that has just begun."""
    return Shop(bench)
