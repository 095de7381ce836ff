"""One look over an .ods file's content: its bounds, merges, hidden rows and failed formulas."""

import io
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from defusedxml.ElementTree import iterparse

from console.show.rundown.sheets.grid import (
    BLANK_ROWS,
    LAST_ROW,
    Merge,
    Spot,
    refuse_far_right,
)

_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_ERROR = "{urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0}value-type"


@dataclass
class OdsScan:
    """What was found in one sheet; rows and columns from 0. stopped: as in Grid."""

    merges: list[Merge] = field(default_factory=list)
    hidden: set[int] = field(default_factory=set)
    errors: dict[Spot, str] = field(default_factory=dict)
    stopped: int = 0


def scan(file: str, content: bytes) -> dict[str, OdsScan]:
    """Sheet name → what was found. Raises BadInput for content far outside any table."""
    found: dict[str, OdsScan] = {}
    rows: _Rows | None = None
    for event, one in iterparse(io.BytesIO(content), ("start", "end")):
        tag = str(one.tag)
        if tag == f"{_TABLE}table" and event == "start":
            rows = _Rows(file)
            found[one.get(f"{_TABLE}name", "")] = rows.found
        elif tag == f"{_TABLE}table-row" and event == "end" and rows is not None:
            rows.take(one)
            one.clear()
    return found


class _Rows:
    """The rows of one sheet, one after another."""

    def __init__(self, file: str) -> None:
        self.found = OdsScan()
        self._file = file
        self._row = 0
        self._last = -1

    def take(self, row: Element) -> None:
        """Look at a row, which may stand for many."""
        times = _times(row, "number-rows-repeated")
        visible = row.get(f"{_TABLE}visibility", "visible") == "visible"
        if self._cells(row):
            far = self._row - self._last > BLANK_ROWS or self._row + times > LAST_ROW
            if far and not self.found.stopped:
                self.found.stopped = self._row + 1
            self._last = self._row + times - 1
        if not visible and self._row < LAST_ROW:
            self.found.hidden.update(range(self._row, min(self._row + times, LAST_ROW)))
        self._row += times

    def _cells(self, row: Element) -> bool:
        """Whether the row has content."""
        column, content = 0, False
        for cell in row:
            times = _times(cell, "number-columns-repeated")
            if cell.get(f"{_OFFICE}value-type") or cell.find(f"{_TEXT}p") is not None:
                content = True
                refuse_far_right(self._file, column + times - 1)
                self._note(cell, column)
            column += times
        return content

    def _note(self, cell: Element, column: int) -> None:
        down = _times(cell, "number-rows-spanned")
        across = _times(cell, "number-columns-spanned")
        if (down > 1 or across > 1) and self._row + down < LAST_ROW:
            bottom, right = self._row + down - 1, column + across - 1
            self.found.merges.append(Merge(self._row, column, bottom, right))
        if cell.get(_ERROR) == "error":
            self.found.errors[self._row, column] = cell.findtext(f"{_TEXT}p", "")


def _times(element: Element, name: str) -> int:
    text = element.get(f"{_TABLE}{name}", "1")
    return int(text) if text.isdecimal() and len(text) < 9 else 1
