"""The checklist of a cue as lines to tick, and which of them were ticked in a run."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from console.core.plain_text import plain
from console.core.table import Rows
from console.show.rundown.tables import CHECKLIST_TICK, ChecklistTick

MOST_LINES = 60
"""Lines of one checklist that can be ticked."""

LINE_LIMIT = 200
"""Characters of a line by which it is known."""

_BREAKS = re.compile("[\r\n;；\u2028\u2029]+")


class Line(NamedTuple):
    """A line is known by its text, so that other lines may come, go and move around it.

    nth: 0 for the first line with this text in the checklist, 1 for the second, and so on.
    """

    text: str
    nth: int = 0


@lru_cache(maxsize=512)
def lines_of(checklist: str) -> tuple[Line, ...]:
    """The lines of a checklist, in order; a semicolon ends a line as a line break does."""
    seen: dict[str, int] = {}
    found: list[Line] = []
    for part in _BREAKS.split(checklist):
        text = plain(part.strip(), LINE_LIMIT).strip()
        if text and len(found) < MOST_LINES:
            found.append(Line(text, seen.get(text, 0)))
            seen[text] = found[-1].nth + 1
    return tuple(found)


class Progress(NamedTuple):
    """How far a cue's checklist has got. open: the lines that are not ticked, in order."""

    lines: tuple[Line, ...]
    open: tuple[Line, ...]

    @property
    def done(self) -> int:
        """How many lines are ticked."""
        return len(self.lines) - len(self.open)


def progress(checklist: str, ticked: Iterable[Line]) -> Progress:
    """How far this checklist has got; ticks of lines that it does not have (any more) count not."""
    lines, done = lines_of(checklist), frozenset(ticked)
    return Progress(lines, tuple(line for line in lines if line not in done))


class Ticks:
    """The ticks of the opened run."""

    def __init__(self) -> None:
        self._rows: dict[str, ChecklistTick] = {}
        self._by_cue: dict[str, dict[Line, ChecklistTick]] = {}

    def of(self, cue: str) -> dict[Line, ChecklistTick]:
        """The ticked lines of a cue, with who ticked them when."""
        return self._by_cue.get(cue, {})

    def clear(self) -> None:
        """Forget all, as when another run is opened."""
        self._rows.clear()
        self._by_cue.clear()

    def take(self, part: Rows, run: str) -> bool:
        """Take in rows of the table; whether anything of this run changed."""
        if part.table != CHECKLIST_TICK.name:
            return False
        mine = [row for row in part.rows if row.run == run]
        gone = [self._rows[row] for row in part.gone if row in self._rows]
        for row in gone:
            del self._rows[row.id]
            self._by_cue[row.cue].pop(Line(row.line, row.nth), None)
        for row in mine:
            self._rows[row.id] = row
            self._by_cue.setdefault(row.cue, {})[Line(row.line, row.nth)] = row
        return bool(mine or gone)
