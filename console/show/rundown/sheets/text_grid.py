"""Tables of text as grids: csv and tsv files, and what is on a clipboard."""

import csv
import io
from collections.abc import Iterable
from html.parser import HTMLParser
from pathlib import Path
from typing import TextIO

from console.core.errors import BadInput
from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.plain_text import cell_text
from console.core.sheet import ROW_LIMIT
from console.core.textfile import open_text, scan
from console.show.rundown.sheets.grid import (
    BLANK_ROWS,
    LAST_ROW,
    MOST_COLUMNS,
    Grid,
    Merge,
    Value,
    refuse_far_right,
)

CLIPBOARD_LIMIT = 16 << 20
"""Characters of a clipboard that are looked at."""

LONG_ROW = QT_TRANSLATE_NOOP("sheet", "{file}, row {row}, is longer than a megabyte.")
BROKEN = QT_TRANSLATE_NOOP("sheet", "{file}, row {row}, has a quote that is never closed.")
LONG_TEXT = QT_TRANSLATE_NOOP("sheet", "{file} is too long to be a sheet.")


def file_grid(path: Path, encoding: str | None = None) -> Grid:
    """A csv or tsv file as a grid, its encoding and delimiter found out. Raises BadInput."""
    file = scan(path, encoding)
    with open_text(file) as text:
        head = [text.readline(ROW_LIMIT + 1) for _ in range(20)]
    with open_text(file) as text:
        return _grid(path.name, text, _delimiter(head))


def clipboard_grid(text: str, name: str) -> Grid:
    """What Excel, WPS or Feishu puts on a clipboard: tabs between cells, or an HTML table."""
    if len(text) > CLIPBOARD_LIMIT:
        raise BadInput(message(LONG_TEXT, file=name))
    if "<table" in text[:100_000].lower():
        return _html_grid(text, name)
    return _grid(name, io.StringIO(text, newline=""), "\t" if "\t" in text else ",")


def _delimiter(lines: list[str]) -> str:
    outside = ["".join(line.split('"')[::2]) for line in lines]
    return max(",\t;|", key=lambda mark: sum(line.count(mark) for line in outside))


def _grid(name: str, text: TextIO, delimiter: str) -> Grid:
    rows: list[list[Value]] = []
    blank = stopped = 0
    lines = _bounded(text, name)
    reader = csv.reader(lines, delimiter=delimiter)
    try:
        for found in reader:
            row: list[Value] = [cell_text(cell) or None for cell in found]
            while row and (row[-1] is None or not str(row[-1]).strip()):
                row.pop()
            refuse_far_right(name, len(row) - 1)
            blank = 0 if row else blank + 1
            rows.append(row)
            if blank > BLANK_ROWS or len(rows) >= LAST_ROW:
                stopped = len(rows)
                break
    except csv.Error as error:
        raise BadInput(message(BROKEN, file=name, row=len(rows) + 1)) from error
    while rows and not rows[-1]:
        rows.pop()
    return Grid("", rows, stopped=stopped)


def _bounded(text: TextIO, name: str) -> Iterable[str]:
    number = 0
    while line := text.readline(ROW_LIMIT + 1):
        number += 1
        if len(line) > ROW_LIMIT:
            raise BadInput(message(LONG_ROW, file=name, row=number))
        yield line


def _html_grid(text: str, name: str) -> Grid:
    table = _Table(name)
    table.feed(text)
    table.close()
    return Grid("", table.rows, tuple(table.merges))


class _Table(HTMLParser):
    """The first table of a piece of HTML."""

    def __init__(self, name: str) -> None:
        super().__init__(convert_charrefs=True)
        self.rows: list[list[Value]] = []
        self.merges: list[Merge] = []
        self._name = name
        self._taken: set[tuple[int, int]] = set()
        self._text: list[str] | None = None
        self._spot = (0, 0)
        self._over = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A row, a cell, or a line break in one begins."""
        if self._over:
            return
        if tag == "tr":
            self._close_cell()
            self.rows.append([])
        elif tag in ("td", "th") and self.rows:
            self._close_cell()
            self._open_cell({key: value or "" for key, value in attrs})
        elif tag in ("br", "p", "div") and self._text:
            self._text.append("\n")

    def handle_endtag(self, tag: str) -> None:
        """A cell or the table ends."""
        if tag in ("td", "th", "tr"):
            self._close_cell()
        elif tag == "table":
            self._close_cell()
            self._over = True

    def handle_data(self, data: str) -> None:
        """Text; outside cells it is only what the source was laid out with."""
        if self._text is not None:
            self._text.append(data)

    def _open_cell(self, attributes: dict[str, str]) -> None:
        row = len(self.rows) - 1
        column = 0
        while (row, column) in self._taken or column < len(self.rows[row]):
            column += 1
        down, across = (_span(attributes.get(one, "")) for one in ("rowspan", "colspan"))
        refuse_far_right(self._name, column + across - 1)
        if row >= LAST_ROW:
            raise BadInput(message(LONG_TEXT, file=self._name))
        if down > 1 or across > 1:
            self.merges.append(Merge(row, column, row + down - 1, column + across - 1))
            self._taken.update((row + y, column + x) for y in range(down) for x in range(across))
        self._spot, self._text = (row, column), []

    def _close_cell(self) -> None:
        if self._text is None:
            return
        text = "\n".join(" ".join(line.split()) for line in "".join(self._text).split("\n"))
        row, column = self._spot
        self.rows[row] += [None] * (column + 1 - len(self.rows[row]))
        self.rows[row][column] = text.strip() or None
        self._text = None


def _span(text: str) -> int:
    """A span as written, within what a table has."""
    return min(max(int(text), 1), MOST_COLUMNS) if text.isdecimal() and len(text) < 7 else 1
