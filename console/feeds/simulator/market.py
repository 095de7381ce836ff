"""What buyers react to: what is explained, at which price, what was just released or given away."""

import numpy as np

from console.feeds.simulator.plain_data import Deed, Scenario
from console.feeds.simulator.rolls import Floats

_LONG_AGO = -1e6


class Market:
    """The state of all offers as viewers see it; seconds are counted from the run's start.

    Arrays are by link number less one. explaining: a link, or 0.
    """

    def __init__(self, scenario: Scenario) -> None:
        goods = scenario.goods
        self.scenario = scenario
        self.explaining = 0
        self.since = _LONG_AGO
        self.welfare_at = _LONG_AGO
        self.usual = np.array([good.price for good in goods], dtype=np.float64)
        self.price = [good.price for good in goods]
        self._planned = _tranches(scenario)
        self.left = [0 if n in self._planned else good.stock for n, good in enumerate(goods, 1)]
        self.closed = [False] * len(goods)
        self.sold_out_at = _LONG_AGO
        self._weight = np.array([good.weight for good in goods])
        self._ended = np.full(len(goods), _LONG_AGO)
        self._released = np.full(len(goods), _LONG_AGO)
        self._first_offer = {cue.key: next(iter(cue.offers), 0) for cue in scenario.cues}

    def heed(self, deed: Deed) -> None:
        """Take note of what an operator did."""
        second, place = deed.at / 1000, deed.link - 1
        if deed.what == "go":
            self._explain(self._first_offer[deed.cue], second)
        elif deed.what == "explain":
            self._explain(deed.link, second)
        elif deed.what == "end":
            self._explain(0, second)
        elif deed.what == "price":
            self.price[place] = deed.amount
        elif deed.what == "release":
            self.left[place] += deed.amount
            self._released[place] = second
            self.closed[place] = False
        elif deed.what in ("sold_out", "on_sale"):
            self.closed[place] = deed.what == "sold_out"
        elif deed.what == "explained" and deed.link == self.explaining:
            self._explain(0, second)
        elif deed.what == "welfare":
            self.welfare_at = second

    def demand(self, second: int, online: float) -> Floats:
        """Order lines a second that viewers would want of each offer."""
        behaviour = self.scenario.behaviour
        after = 0.012 + 0.3 * np.exp(-np.clip(second - self._ended, 0, 3_000) / 110)
        attention = np.where(self._ended > _LONG_AGO, after, 0.001)
        if self.explaining:
            attention[self.explaining - 1] = self._attention(second)
        cheap = (self.usual / np.maximum(self.price, 1)) ** 1.6
        fresh = 1 + 1.7 * np.exp(-np.clip(second - self._released, 0, 600) / 18)
        rate = behaviour.orders * online / 10_000 * self._weight * attention * cheap * fresh
        return np.asarray(rate * (1 + 0.9 * self.excitement(second)), dtype=np.float64)

    def excitement(self, second: float) -> float:
        """How much a gift still moves the room, 0 to 1."""
        age = second - self.welfare_at
        return float(np.exp(-age / 70)) if 0 <= age < 900 else 0.0

    def sell(self, link: int, wanted: int, second: int) -> int:
        """Take pieces out of stock: how many there were of those wanted."""
        place = link - 1
        there = 0 if self.closed[place] else max(0, min(wanted, self.left[place]))
        self.left[place] -= there
        if there < wanted and link == self.explaining and self._offered(place):
            self.sold_out_at = second
        return there

    def _offered(self, place: int) -> bool:
        """Whether it was on sale at all, so that viewers can be disappointed."""
        return place + 1 not in self._planned or bool(self._released[place] > _LONG_AGO)

    def _attention(self, second: int) -> float:
        age = second - self.since
        rising = min(1.0, (age + 5) / 30)
        return rising * (0.5 + 0.5 * float(np.exp(-max(0.0, age - 150) / 200)))

    def _explain(self, link: int, second: float) -> None:
        if self.explaining:
            self._ended[self.explaining - 1] = second
        self.explaining, self.since = link, second


def _tranches(scenario: Scenario) -> set[int]:
    """The links that the plan puts on sale in tranches."""
    deeds = (deed for cue in scenario.cues for deed in cue.deeds)
    return {deed.link for deed in deeds if deed.what == "release"}
