"""Where in the run's file a comment that memory no longer holds is to be found.

Numbers of comments are no places: other facts lie between. So the number of every PAGEth comment
is remembered, and a page is read by the number that it begins with.
"""

from collections import OrderedDict
from collections.abc import Sequence

from console.panels.questions.pages import PAGE, Said

KEPT = 50
"""Pages kept in memory."""


class Shelf:
    """Comments older than those in memory. A place is counted from the newest of them, 0 first.

    first: the number of the oldest comment in memory when the list began. complete: whether all
    below it were counted.
    """

    def __init__(self, first: int) -> None:
        self.first = first
        self.complete = first <= 1
        self.missing: set[int] = set()
        self._moved = self._below = 0
        self._forward: list[int] = []
        self._backward: list[int] = [first]
        self._pages: OrderedDict[int, Sequence[Said]] = OrderedDict()

    @property
    def count(self) -> int:
        """Comments known here so far."""
        return self._moved + self._below

    @property
    def lowest(self) -> int:
        """The number up to which they were counted downwards."""
        return self._backward[-1]

    def leave(self, said: Sequence[Said]) -> None:
        """Comments left memory, oldest first."""
        if said:
            self._pages.pop(self._moved // PAGE, None)  # it may have been read half
        for one in said:
            if self._moved % PAGE == 0:
                self._forward.append(one.n)
            self._moved += 1

    def counted(self, marks: Sequence[int], count: int, ended: bool) -> int:
        """Every PAGEth number below `lowest`, and how many comments there are; how many are new."""
        self._backward += marks
        self._below += count
        self.complete = ended
        return count

    def get(self, place: int) -> Said | None:
        """The comment at a place; None until its page is there, which is noted as missing."""
        at = self._moved - 1 - place
        page = at // PAGE
        rows = self._pages.get(page)
        slot = at - page * PAGE if page >= 0 else PAGE - 1 - (at - page * PAGE)
        if rows is None:
            self.missing.add(page)
            return None
        return rows[slot] if slot < len(rows) else None

    def begin(self, page: int) -> int:
        """The number that a page begins with (page ≥ 0), or lies below."""
        return self._forward[page] if page >= 0 else self._backward[-1 - page]

    def put(self, page: int, rows: Sequence[Said]) -> tuple[int, int]:
        """A page came: of 0 and up oldest first, else newest first. Its first and last place."""
        self._pages[page] = rows
        if len(self._pages) > KEPT:
            self._pages.popitem(last=False)
        last = self._moved - 1 - page * PAGE
        return max(0, last - PAGE + 1), min(self.count - 1, last)
