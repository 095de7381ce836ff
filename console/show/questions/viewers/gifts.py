"""Gifts and paid messages of the opened run, apart from what is merely said."""

from collections import deque
from typing import NamedTuple

from console.core.live import Load
from console.core.table import Commit
from console.show.base.facts import GIFT, Gift
from console.show.base.opened import Opened, opened

KEPT = 500
"""Gifts held in memory, the latest."""


class GiftTotal(NamedTuple):
    """All gifts of one name; value: 1/10,000 of the major unit, 0 where nobody told."""

    name: str
    count: int  # type: ignore[assignment]  # hides tuple.count, which nobody asks a row for
    value: int
    paid: int


TOTALS = Load(
    "(SELECT 0 AS n, name, sum(count) AS count, sum(value) AS value, sum(text != '') AS paid"
    " FROM gift GROUP BY name)",
    GiftTotal,
    "run",
    "",
    "facts",
)

LOADS: tuple[Load, ...] = (
    TOTALS,
    Load(
        GIFT.name,
        Gift,
        "run",
        f"WHERE n >= (SELECT min(n) FROM (SELECT n FROM gift ORDER BY n DESC LIMIT {KEPT}))"
        " ORDER BY n",
        "facts",
    ),
)


class GiftsPresent:
    """latest: number and gift, newest last. totals: by the gift's name."""

    def __init__(self) -> None:
        self._opened = Opened("", "")
        self.latest: deque[tuple[int, Gift]] = deque(maxlen=KEPT)
        self.totals: dict[str, GiftTotal] = {}

    @property
    def value(self) -> int:
        """What all gifts are worth as far as it is told, 1/10,000 of the major unit."""
        return sum(one.value for one in self.totals.values())

    @property
    def number(self) -> int:
        """How many were given."""
        return sum(one.count for one in self.totals.values())

    def absorb(self, commit: Commit) -> set[str]:
        """Take in news; topic: gifts."""
        before, self._opened = self._opened, opened(commit, self._opened)
        changed = before.run != self._opened.run
        if changed:
            self.latest.clear()
            self.totals.clear()
        loaded = any(part.table == TOTALS.table for part in commit.parts)
        for part in commit.parts:
            if part.table == TOTALS.table:
                self.totals = {row.name: row for row in part.rows}
                changed = True
            elif part.table == GIFT.name:
                self.latest.extend(zip(part.numbers, part.rows, strict=True))
                changed = True
                for row in () if loaded else part.rows:
                    self._add(row)
        return {"gifts"} if changed else set()

    def _add(self, row: Gift) -> None:
        old = self.totals.get(row.name, GiftTotal(row.name, 0, 0, 0))
        self.totals[row.name] = GiftTotal(
            row.name, old.count + row.count, old.value + row.value, old.paid + bool(row.text)
        )
