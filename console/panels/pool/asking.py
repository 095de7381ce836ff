"""Searching as someone types: asked at once, answers that come too late are dropped."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from console.core.reader import Files
from console.desk.desk import Desk
from console.show.products.pool.search import (
    PAGE,
    Found,
    Place,
    Wanted,
    accepted,
    categories,
    find,
)
from console.show.products.pool.tables import Goods

MOST_SHOWN = 2_000
"""Products listed at most; beyond, a narrower question helps more than a longer list."""


class Asking(QObject):
    """The products found so far. changed: there are others, or more; `searching` says whether
    the pool is still being looked through."""

    changed = Signal()
    sorted_out = Signal(list)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._number = 0
        self._more: Place | None = None
        self._wish = PAGE
        self.wanted = Wanted()
        self.rows: list[Goods] = []
        self.searching = False

    def search(self, wanted: Wanted) -> None:
        """Look for something; what was asked before is given up."""
        self.wanted, self._more, self._wish = wanted, None, PAGE
        self._ask(fresh=True)

    def more(self) -> None:
        """Find the next page."""
        if self._more is not None and not self.searching and len(self.rows) < MOST_SHOWN:
            self._wish = len(self.rows) + PAGE
            self._ask(fresh=False)

    def ask_categories(self) -> None:
        """Ask which categories there are; `sorted_out` tells them."""

        def look(files: Files) -> list[str]:
            pool = files.pool()
            return [] if pool is None else categories(pool, accepted(files.decisions))

        answer = self._desk.room.readers.ask(look, key="pool categories")
        self._desk.bridge.when_done(answer, self.sorted_out.emit)

    @property
    def all_found(self) -> bool:
        """Whether there is nothing beyond what is listed."""
        return self._more is None and not self.searching

    def _ask(self, fresh: bool) -> None:
        self._number += 1
        self.searching = True
        answer = self._desk.room.readers.ask(_question(self.wanted, self._more), key="pool search")
        self._desk.bridge.when_done(answer, self._taker(self._number, fresh))

    def _taker(self, number: int, fresh: bool) -> Callable[[Found], None]:
        def take(found: Found) -> None:
            if number != self._number:
                return  # somebody typed on
            self.rows = found.rows if fresh else self.rows + found.rows
            self._more, self.searching = found.more, False
            if found.more is not None and len(self.rows) < self._wish:
                self._ask(fresh=False)
            self.changed.emit()

        return take


def _question(wanted: Wanted, begin: Place | None) -> Callable[[Files], Found]:
    def look(files: Files) -> Found:
        pool = files.pool()
        numbers = accepted(files.decisions)
        return Found([], None) if pool is None else find(pool, numbers, wanted, begin)

    return look
