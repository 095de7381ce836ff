"""Orders: lines as viewers buy them, paid at once or later, some given back; and stock figures."""

from collections import defaultdict
from itertools import accumulate
from typing import NamedTuple

import numpy as np

from console.core.fact import Row
from console.feeds.simulator.crowd import Crowd
from console.feeds.simulator.market import Market
from console.feeds.simulator.plain_data import Deed, Scenario
from console.feeds.simulator.rolls import Floats, about, generator, pick, times
from console.show.sales.facts import OrderLine, Stock

_FIRST_ORDER = 691_900_000_000
_STOCK_EVERY = 10
_CLOSED_AFTER = 900  # seconds after which the shop closes an order that nobody pays
_BACK_WITHIN = 2_700  # seconds in which goods are given back, after the first three minutes


class Bought(NamedTuple):
    """One line that somebody buys in a second: ms of the second, link, pieces, a new order."""

    ms: int
    link: int
    quantity: int
    new: bool


class Quota:
    """Spreads an exact number over the seconds of a scenario, each by its weight."""

    def __init__(self, total: int, weights: Floats) -> None:
        self._left = total
        self._rest = np.append(np.cumsum(weights[::-1])[::-1], 0.0)
        self._weights = weights

    def draw(self, rng: np.random.Generator, second: int) -> int:
        """How many of what is left come in this second; each second is asked once, in order."""
        rest = float(self._rest[second])
        if not self._left or rest <= 0:
            return 0
        share = min(1.0, float(self._weights[second]) / rest)
        drawn = self._left if self._rest[second + 1] <= 0 else int(rng.binomial(self._left, share))
        self._left -= drawn
        return drawn


class Shop:
    """Order lines of one second after another."""

    def __init__(
        self, scenario: Scenario, seed: int, crowd: Crowd, prefix: str,
        online: Floats, deeds: list[Deed],
    ) -> None:  # fmt: skip
        self._scenario = scenario
        self._behaviour = scenario.behaviour
        self._crowd = crowd
        self._prefix = prefix
        self._rng = generator(seed, "shop")
        self._later: dict[int, list[OrderLine]] = defaultdict(list)
        self._orders = 0
        self._stocks = 0
        self._told = [0] * len(scenario.goods)
        self._sizes = np.array([size for size, _ in self._behaviour.quantities])
        self._shares = np.array([share for _, share in self._behaviour.quantities])
        self._quota = _quota(scenario, online, deeds)
        self.sold = 0.0

    def second(self, second: int, start: int, market: Market, online: float) -> list[Row]:
        """Facts of the second that begins at `start` (ms UTC), by time."""
        bought = self._bought(second, market, online)
        self.sold = self.sold * 0.8 + len(bought) * 0.2
        facts: list[Row] = self._lines(bought, second, start, market)
        due = self._later.pop(second, ())
        facts += due
        if second % _STOCK_EVERY == 0:
            facts += self._stock(start, market)
        if due or second % _STOCK_EVERY == 0:
            facts.sort(key=lambda fact: fact[0])
        return facts

    def _bought(self, second: int, market: Market, online: float) -> list[Bought]:
        demand = market.demand(second, online)
        rng = self._rng
        if self._behaviour.units_total and self._quota:
            pieces = self._quota.draw(rng, second)
            quantities = self._split(pieces)
        else:
            lines = self._quota.draw(rng, second) if self._quota else about(rng, demand.sum())
            quantities = self._sizes[pick(rng, self._shares, lines)].tolist()
        links = (pick(rng, demand, len(quantities)) + 1).tolist()
        fresh = (rng.random(len(quantities)) >= self._behaviour.several).tolist()
        made: list[Bought] = []
        ms = 0
        for moment, link, wanted, new in zip(
            times(rng, len(quantities)), links, quantities, fresh, strict=True
        ):
            quantity = market.sell(link, wanted, second)
            if quantity:
                first = new or not made
                ms = moment if first else ms
                made.append(Bought(ms, link, quantity, first))
        return made

    def _split(self, pieces: int) -> list[int]:
        """Lines of the usual sizes with so many pieces in all."""
        sizes: list[int] = self._sizes[pick(self._rng, self._shares, pieces)].tolist()
        made = []
        for size, total in zip(sizes, accumulate(sizes), strict=True):
            if total >= pieces:
                made.append(size - (total - pieces))
                break
            made.append(size)
        return [size for size in made if size]

    def _lines(self, bought: list[Bought], second: int, start: int, market: Market) -> list[Row]:
        count = len(bought)
        lots = self._rng.random((count, 3)).tolist()
        buyers = self._crowd.speakers(self._rng, sum(line.new for line in bought))
        made: list[Row] = []
        people = iter(buyers)
        number, unpaid, buyer = 0, False, ""
        for line, lot in zip(bought, lots, strict=True):
            if line.new:
                self._orders += 1
                number, unpaid, buyer = 1, lot[0] < self._behaviour.unpaid, next(people).id
            else:
                number += 1
            row = self._line(line, number, start + line.ms, unpaid, buyer, market, second)
            self._follow_up(row, line, second, lot)
            made.append(row)
        return made

    def _line(
        self, line: Bought, number: int, at: int, unpaid: bool, buyer: str, market: Market,
        second: int,
    ) -> OrderLine:  # fmt: skip
        good = self._scenario.goods[line.link - 1]
        order = f"{self._prefix}{_FIRST_ORDER + self._orders}"
        key = f"{order}-{number}"
        spec = (self._orders + number) % len(good.specs) if good.specs else 0
        amount = self._price(line.link, market, second) * line.quantity
        status = "unpaid" if unpaid else "paid"
        return OrderLine(
            at, at, f"{key}:{status}", key, order, good.code, f"{good.code}-{spec + 1}",
            good.name.zh, good.category.zh, line.quantity, amount, "CNY", status,
            None if unpaid else at, at, 0, buyer, 0, "",
        )  # fmt: skip

    def _price(self, link: int, market: Market, second: int) -> int:
        for fault in self._scenario.faults:
            if fault.what == "slip" and fault.link == link and fault.start <= second < fault.end:
                return fault.amount
        return market.price[link - 1]

    def _follow_up(self, row: OrderLine, line: Bought, second: int, lot: list[float]) -> None:
        """What becomes of a line later: paid, closed, or given back."""
        if row.status == "unpaid":
            # One lot for all lines of an order, so that they are paid together.
            fate = int(row.order_id[-6:]) * 7_919 % 1_000 / 1_000
            wait = 20 + int(fate * 700) if fate < 0.75 else _CLOSED_AFTER
            self._report(row, second, wait, "paid" if fate < 0.75 else "closed")
        elif self._behaviour.refunds and lot[1] < self._scenario.goods[line.link - 1].returns * 0.4:
            self._report(row, second, 180 + int(lot[2] * _BACK_WITHIN), "refunded")

    def _report(self, row: OrderLine, second: int, wait: int, status: str) -> None:
        """Report the line again, so many seconds after this one."""
        if second + wait >= self._scenario.seconds:
            return
        at = row.at + wait * 1000
        self._later[second + wait].append(
            row._replace(
                at=at, source_at=at, source_id=f"{row.key}:{status}", status=status,
                paid_at=at if status == "paid" else row.paid_at, updated_at=at,
                refunded=row.amount if status == "refunded" else 0,
            )
        )  # fmt: skip

    def _stock(self, start: int, market: Market) -> list[Row]:
        made: list[Row] = []
        for place, left in enumerate(market.left):
            if left != self._told[place]:
                self._told[place] = left
                self._stocks += 1
                number = f"{self._prefix}s{self._stocks}"
                code = self._scenario.goods[place].code
                made.append(Stock(start, start, number, code, "", left))
        return made


def _quota(scenario: Scenario, online: Floats, deeds: list[Deed]) -> Quota | None:
    """How exact totals come about: over a burst, else as the planned deeds move the room."""
    behaviour = scenario.behaviour
    total = behaviour.units_total or behaviour.orders_total
    if not total:
        return None
    low, high = behaviour.burst
    if high:
        weights = np.zeros(scenario.seconds)
        weights[low:high] = np.exp(-np.arange(high - low) / 9)
        return Quota(total, weights)
    market, due = Market(scenario), iter([*deeds, None])
    deed = next(due)
    weights = np.zeros(scenario.seconds)
    for second in range(scenario.seconds):
        while deed is not None and deed.at <= second * 1000:
            market.heed(deed)
            deed = next(due)
        weights[second] = market.demand(second, float(online[second])).sum()
    return Quota(total, weights)
