"""Which cards stand in the list: the most pressing first, but never moved under someone's hand."""

from collections.abc import Sequence
from typing import NamedTuple

from console.show.questions.waiting import Waiting

LISTED = 10
"""Cards in the list; the rest is one number until someone asks for it."""


class Unseen(NamedTuple):
    """Cards that came while the list kept its order, and since when the oldest waits (ms UTC)."""

    number: int
    since: int


class CardOrder:
    """The keys in the list as they stand."""

    def __init__(self) -> None:
        self.shown: list[str] = []
        self.all = False
        self._known: set[str] = set()

    def follow(self, waiting: Sequence[Waiting], frozen: bool) -> Unseen:
        """Take the order of `waiting`, or while frozen keep the one there is and count the new."""
        if frozen and self.shown:
            new = [one for one in waiting if one.card.id not in self._known]
            return Unseen(len(new), min((one.since for one in new), default=0))
        self._known = {one.card.id for one in waiting}
        self.shown = [one.card.id for one in waiting[: None if self.all else LISTED]]
        return Unseen(0, 0)
