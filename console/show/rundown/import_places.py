"""Where new rows of an import go: kept in memory, so that thousands are placed at once."""

from bisect import bisect_right, insort
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from console.core.order import spread
from console.show.rundown.tables import Block, Cue


class Gap(NamedTuple):
    """A place for new rows: the block (None: beside the blocks), and the neighbours' places."""

    block: str | None
    before: str | None
    following: str | None


class Places:
    """The rows of a plan by block (None: beside the blocks), each list in order."""

    def __init__(self, blocks: Iterable[Block], cues: Iterable[Cue]) -> None:
        self._rows: dict[str | None, list[tuple[str, str]]] = {None: []}
        self._where: dict[str, tuple[str | None, str]] = {}
        for block in blocks:
            self._rows[block.id] = []
            self._keep(block.id, None, block.place)
        for cue in cues:
            self._keep(cue.id, cue.block, cue.place)

    def block_of(self, row: str) -> str | None:
        """The block that a cue stands in."""
        return self._where[row][0]

    def behind(self, block: str | None, after: str | None) -> Gap:
        """The gap in a block behind a row (None: at the end), or behind the block it is in."""
        rows = self._rows[block]
        while after is not None and self._where[after][0] != block:
            after = self._where[after][0]
        before = self._where[after][1] if after else rows[-1][0] if rows else None
        at = 0 if before is None else bisect_right(rows, (before, "\U0010ffff"))
        return Gap(block, before, rows[at][0] if at < len(rows) else None)

    def ahead(self, cue: str) -> Gap:
        """The gap right ahead of a cue."""
        block, place = self._where[cue]
        rows = self._rows[block]
        at = rows.index((place, cue))
        return Gap(block, rows[at - 1][0] if at else None, place)

    def fill(self, gap: Gap, rows: Sequence[str]) -> list[str]:
        """Put rows into a gap, in order; returns their places."""
        places = spread(len(rows), gap.before, gap.following)
        for row, place in zip(rows, places, strict=True):
            self._keep(row, gap.block, place)
        return places

    def add_block(self, block: str, after: str | None) -> str:
        """A new block behind a row, or behind the block it is in; returns its place."""
        [place] = self.fill(self.behind(None, after), [block])
        self._rows[block] = []
        return place

    def take(self, cue: str) -> None:
        """Take a cue out of where it is, to be put elsewhere."""
        block, place = self._where.pop(cue)
        self._rows[block].remove((place, cue))

    def _keep(self, row: str, block: str | None, place: str) -> None:
        known = block if block in self._rows else None
        insort(self._rows[known], (place, row))
        self._where[row] = known, place
