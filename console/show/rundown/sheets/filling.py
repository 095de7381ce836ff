"""A grid made ready to be read: merged cells filled down, and the header found."""

import re
from collections.abc import Mapping
from datetime import date, datetime
from typing import NamedTuple

from console.core.plain_text import cell_text, spreadsheet_cell
from console.show.rundown.sheets.columns import Columns, recognise, with_map
from console.show.rundown.sheets.grid import Grid, Spot, Value, shown

HEADER_ROWS = 20
"""The header stands in one of so many first rows."""

HEADER_LENGTH = 240

_DAY = re.compile(r"(?<!\d)(20\d\d)\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)")


class Filled(NamedTuple):
    """A grid whose vertical merges are filled down.

    joined: filled cell → row it was merged from. wide: row → columns that its widest merge covers.
    """

    grid: Grid
    rows: list[list[Value]]
    joined: Mapping[Spot, int]
    wide: Mapping[int, int]

    def own(self, row: int) -> dict[int, Value]:
        """The cells of a row that hold something, and hold it for themselves."""
        return {
            column: value
            for column, value in enumerate(self.rows[row])
            if not is_blank(value) and (row, column) not in self.joined
        }


class Header(NamedTuple):
    """The row the header is in, from 0, and its columns."""

    row: int
    columns: Columns


def fill(grid: Grid) -> Filled:
    """Fill what is merged downwards; merges across keep their text in the first cell."""
    rows = [list(row) for row in grid.rows]
    joined: dict[Spot, int] = {}
    wide: dict[int, int] = {}
    for top, left, bottom, right in grid.merges:
        if top >= len(rows):
            continue
        wide[top] = max(wide.get(top, 1), right - left + 1)
        value = rows[top][left] if left < len(rows[top]) else None
        for row in range(top + 1, min(bottom + 1, len(rows))):
            rows[row] += [None] * (left + 1 - len(rows[row]))
            rows[row][left] = value
            joined[row, left] = top
    return Filled(grid, rows, joined, wide)


def find_header(filled: Filled, wanted: Mapping[str, str]) -> Header | None:
    """The row among the first ones that names the most columns; the first of equals."""
    best: Header | None = None
    for number, row in enumerate(filled.rows[:HEADER_ROWS]):
        headers = [_header(value) for value in row]
        columns = recognise(with_map(headers, wanted))
        if columns and (best is None or len(columns.places) > len(best.columns.places)):
            best = Header(number, columns)
    return best


def _header(value: Value) -> str:
    """The text of a header on one line, without what no cell can hold."""
    return " ".join(cell_text(spreadsheet_cell(shown(value))).split())[:HEADER_LENGTH]


def day_named(file: str, filled: Filled, header: int) -> date | None:
    """The one date that stands above the header or in the file's name; None if several do."""
    days: set[date] = set()
    texts = [file]
    for row in filled.rows[:header]:
        days.update(value.date() for value in row if isinstance(value, datetime))
        days.update(value for value in row if type(value) is date)
        texts += [value for value in row if isinstance(value, str)]
    for found in (one for text in texts for one in _DAY.findall(text[:200])):
        try:
            days.add(date(*map(int, found)))
        except ValueError:
            continue
    return days.pop() if len(days) == 1 else None


def is_blank(value: Value) -> bool:
    """Whether a cell has nothing to see in it."""
    return value is None or (isinstance(value, str) and not value.strip())
