"""The present of sales: what graphs and totals of a run are drawn from."""

from collections.abc import Iterable
from typing import NamedTuple

import numpy as np

from console.core.live import Load
from console.core.table import Commit, Rows
from console.show.base.facts import AUDIENCE, Audience
from console.show.base.opened import Opened, opened
from console.show.base.settings import CURRENCY, taken
from console.show.base.tables import SETTING
from console.show.products.tables import Offer, Product
from console.show.sales.columns import Columns, Floats
from console.show.sales.figures import Figure, Online, Rate, Sums, figures
from console.show.sales.sold import Sold, SoldProducts
from console.show.sales.tables import CategoryTotal, ProductTotal, Second, Total

MOST_SAMPLES = 100_000
"""Samples of the audience that are read at opening."""

_SALES = "sales"

LOADS: tuple[Load, ...] = (
    Load("second", Second, "run", "", _SALES),
    Load("product_total", ProductTotal, "run", "", _SALES),
    Load("category_total", CategoryTotal, "run", "", _SALES),
    Load("total", Total, "run", "", _SALES),
    Load(
        AUDIENCE.name,
        Audience,
        "run",
        f"WHERE n > (SELECT coalesce(max(n), 0) - {MOST_SAMPLES} FROM audience) ORDER BY n",
        "facts",
    ),
)
"""Comments per second come with what `questions` loads."""


class Graph(NamedTuple):
    """Spans of equal length, ready to draw: `at` is each one's start (s UTC); sums of each span.

    gmv, refunded: 1/10,000 of the major unit; before: gmv of all that came ahead of the first
    span. online: the greatest sample of a span, NaN where there was none.
    """

    at: Floats
    gmv: Floats
    refunded: Floats
    orders: Floats
    comments: Floats
    online: Floats
    before: int


class SalesPresent:
    """Sums of the opened run in the room's currency; lines in another are totalled apart."""

    def __init__(self) -> None:
        self._opened = Opened("", "")
        self.currency = CURRENCY.default
        self._forget()

    def _forget(self) -> None:
        self._seconds: dict[str, Columns] = {}
        self._chat = Columns("comments", "asks")
        self._samples = Columns("online")
        self._products = SoldProducts()
        self._categories: dict[tuple[str, str], CategoryTotal] = {}
        self._totals: dict[str, Total] = {}

    def absorb(self, commit: Commit) -> set[str]:
        """Take in news; topics: sales."""
        before, self._opened = self._opened, opened(commit, self._opened)
        if before != self._opened:
            self._forget()
        # A list, so that every part is taken in.
        changed = [self._take(part) for part in commit.parts]
        return {"sales"} if any(changed) or before != self._opened else set()

    @property
    def total(self) -> Total:
        """Everything in the room's currency."""
        mine = [self._totals[one] for one in self._mine if one in self._totals]
        sums = (sum(numbers) for numbers in zip(*(one[1:] for one in mine), strict=True))
        return Total(self.currency, *sums) if mine else Total(self.currency, 0, 0, 0, 0, 0, 0, 0)

    @property
    def other_currencies(self) -> list[Total]:
        """What was sold in currencies that are not the room's."""
        return [one for name, one in sorted(self._totals.items()) if name not in self._mine]

    @property
    def first_at(self) -> int | None:
        """The first second of anything that the graph shows, s UTC."""
        found = [int(c["at_s"].min()) for c in (*self._of_room(), self._chat, self._samples) if c]
        return min(found, default=None)

    @property
    def last_at(self) -> int | None:
        """The last second of anything that the graph shows, s UTC."""
        found = [int(c["at_s"].max()) for c in (*self._of_room(), self._chat, self._samples) if c]
        return max(found, default=None)

    def between(self, first: int, end: int) -> Sold:
        """What was sold in first ≤ second < end (s UTC)."""
        names = ("lines", "units", "gmv", "refunded")
        return Sold(*(sum(s.between(n, first, end) for s in self._of_room()) for n in names))

    def orders_between(self, first: int, end: int) -> int:
        """Orders of first ≤ second < end (s UTC)."""
        return sum(seconds.between("orders", first, end) for seconds in self._of_room())

    def graph(self, first: int, width: int, count: int) -> Graph:
        """`count` spans of `width` seconds from the second `first` (s UTC)."""
        spans = (first, width, count)
        seconds = self._of_room()

        def summed(name: str) -> Floats:
            return sum((s.buckets(name, *spans) for s in seconds), np.zeros(count))

        return Graph(
            np.arange(count, dtype=np.float64) * width + first,
            summed("gmv"),
            summed("refunded"),
            summed("orders"),
            self._chat.buckets("comments", *spans),
            self._samples.peaks("online", *spans),
            sum(one.between("gmv", 0, first) for one in seconds),
        )

    def sold(self, offer: Offer, product: Product | None) -> Sold:
        """What an offer sold: by product id or SKU, else by name, else by its link number."""
        return self._products.of(offer, product, self._mine)

    def product_totals(self) -> list[ProductTotal]:
        """Products in the room's currency, the greatest gmv first."""
        return self._products.totals(self._mine)

    def figures(self, rate: Rate, over: bool) -> dict[str, Figure]:
        """The dictionary's figures; over: the run has ended."""
        total, last = self.total, self.last_at
        kept: dict[str, int] = {}
        for (category, currency), one in self._categories.items():
            if currency in self._mine:
                kept[category] = kept.get(category, 0) + one.kept
        viewer_s, held_s, peak = self._samples.held("online")
        online = Online(viewer_s * 1000, held_s * 1000, peak)
        sums = Sums(
            total.gmv, total.refunded, total.orders, total.units, total.buyers, kept, online
        )
        return figures(sums, rate, None if last is None else last * 1000, over)

    @property
    def _mine(self) -> tuple[str, str]:
        """A fact without a currency is in the room's."""
        return ("", self.currency)

    def _of_room(self) -> list[Columns]:
        return [self._seconds[one] for one in self._mine if one in self._seconds]

    def _take(self, part: Rows) -> bool:
        """Take in one table's rows; whether anything here changed."""
        match part.table:
            case "second":
                self._take_seconds(part.rows)
            case "chat_second":
                self._chat.put(part.rows)
            case AUDIENCE.name:
                told = [row for row in part.rows if row.online is not None]
                self._samples.put([(row.at // 1000, row.online) for row in told])
            case "product_total":
                self._products.take(part.rows)
            case "category_total":
                self._categories.update(((row.category, row.currency), row) for row in part.rows)
            case "total":
                self._totals.update((row.currency, row) for row in part.rows)
            case SETTING.name:
                return self._take_currency(part)
            case _:
                return False
        return True

    def _take_seconds(self, rows: Iterable[Second]) -> None:
        by_currency: dict[str, list[tuple[int, ...]]] = {}
        for row in rows:
            by_currency.setdefault(row.currency, []).append((row.at_s, *row[2:]))
        for currency, mine in by_currency.items():
            if currency not in self._seconds:
                self._seconds[currency] = Columns("orders", "lines", "units", "gmv", "refunded")
            self._seconds[currency].put(mine)

    def _take_currency(self, part: Rows) -> bool:
        before = self.currency
        for row in part.rows:
            if row.key == CURRENCY.key and row.scope == "room":
                self.currency = taken(CURRENCY, row.value) or CURRENCY.default
        return self.currency != before
