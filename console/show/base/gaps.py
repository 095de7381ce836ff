"""Where feeds lost something, as stretches of time: for bands over graphs and comments."""

from collections.abc import Iterable
from typing import NamedTuple

from console.show.base.facts import Gap

MOST = 2_000
"""Gaps kept of one run."""


class Missing(NamedTuple):
    """From start to end (ms UTC; None: still) something of a feed is missing, and why.

    lost: how many messages were let go, as far as that is known.
    """

    start: int
    end: int | None
    feed: str
    reason: str
    lost: int


class Gaps:
    """The gaps of one run: told as they begin, and again when they are over."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, int, str], Gap] = {}

    def clear(self) -> None:
        """Another run is shown."""
        self._known.clear()

    def take(self, rows: Iterable[Gap]) -> None:
        """Take in what feeds tell, in the order in which they told it."""
        for row in rows:
            key = (row.feed, row.at, row.reason)
            known = self._known.get(key)
            if known is None or known.until is None:
                self._known[key] = row
        while len(self._known) > MOST:
            del self._known[next(iter(self._known))]

    def missing(self, ended: int | None) -> list[Missing]:
        """All gaps by their start; one whose end was never told lasts until the feed's next, else
        until the run's end (ms UTC, None while it is open)."""
        found = []
        following: dict[str, int] = {}
        for gap in sorted(self._known.values(), key=lambda one: one.at, reverse=True):
            end = gap.until if gap.until is not None else following.get(gap.feed, ended)
            following[gap.feed] = gap.at
            lost = gap.likes + gap.enters + gap.comments
            found.append(Missing(gap.at, end, gap.feed, gap.reason, lost))
        return found[::-1]
