"""Tables of text (csv, tsv and their kin), streamed row by row."""

import csv
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple, TextIO

from console.core.errors import BadInput
from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.textfile import TextFile, bounded, open_text, scan

ROW_LIMIT = 1_000_000
"""A row of more bytes than this is a fault of the row."""

RAW_LIMIT = 65_536
"""At most this many bytes of a row are given as it came."""

SAMPLE = 200
"""Characters of a faulty row that are kept to show it."""

# The module's own limit is one number for the whole process: raised once, here, never lowered, so
# that no reader elsewhere changes its mind half-way.
csv.field_size_limit(max(csv.field_size_limit(), 2 * ROW_LIMIT))

_HEADERS = QT_TRANSLATE_NOOP("sheet", "{file} has the column {name} twice.")
_NO_HEADER = QT_TRANSLATE_NOOP("sheet", "{file} does not begin with a line of column names.")
_NO_ROWS = QT_TRANSLATE_NOOP("sheet", "{file} has a line of column names, but no rows.")


class Fault(NamedTuple):
    """A row that could not be read: its number, a reason code, the start of what came."""

    line: int
    reason: str
    sample: str


class _TooLong(Exception):
    """The row under the reader has passed ROW_LIMIT."""


class _Lines:
    """Lines of a file one by one; those of the row under way are remembered."""

    def __init__(self, text: TextIO) -> None:
        self._read = text.readline
        self._back: deque[str] = deque()
        self._size = 0
        self.row: list[str] = []

    def __iter__(self) -> "_Lines":
        return self

    def __next__(self) -> str:
        line = self._back.popleft() if self._back else self._read(ROW_LIMIT + 1)
        if not line:
            raise StopIteration
        self.row.append(line)
        if len(line) > ROW_LIMIT // 4 or len(self.row) > 1:
            self._count(line)
        return line

    def _count(self, line: str) -> None:
        # Bytes are counted only for rows that could be too long: long lines, rows of many.
        if len(self.row) < 3:
            self._size = sum(len(part.encode()) for part in self.row)
        else:
            self._size += len(line.encode())
        if self._size > ROW_LIMIT:
            raise _TooLong

    def keep_first(self) -> str:
        """Give all but the row's first line back, to be read again; the first line."""
        self._back.extendleft(reversed(self.row[1:]))
        del self.row[1:]
        return self.row[0]

    def more(self) -> bool:
        """Whether a line that is not blank follows; all lines looked at come again."""
        ahead: list[str] = []
        line = "\n"
        while line and not line.strip():
            line = self._read(ROW_LIMIT + 1)
            ahead.append(line)
        self._back.extend(ahead)
        return bool(line)

    def skip_line(self) -> None:
        """Read on to the end of the line that was too long."""
        line = self.row[-1]
        while line and not line.endswith(("\n", "\r")):
            line = self._read(ROW_LIMIT)


class Sheet:
    """An open table: `headers`, and rows with exactly as many cells.

    While a row is out, `line` is its number (the header's is 1) and `raw` its text as it came.
    Rows that cannot be read are left out and listed in `faults`, which the caller may empty.
    """

    def __init__(self, text: TextIO, file: TextFile) -> None:
        self.file = file
        self.line = 1
        self.faults: list[Fault] = []
        self._lines = _Lines(text)
        try:
            head = next(self._lines)
            self._delimiter = max(",\t;|", key=_outside_quotes(head).count)
            row = next(csv.reader([head], delimiter=self._delimiter))
        except (StopIteration, csv.Error, _TooLong) as error:
            raise BadInput(message(_NO_HEADER, file=file.path.name)) from error
        self.headers = [cell.strip() for cell in row]
        self._check()

    def _check(self) -> None:
        name = self.file.path.name
        if not any(self.headers):
            raise BadInput(message(_NO_HEADER, file=name))
        named = [header for header in self.headers if header]
        for header in named:
            if named.count(header) > 1:
                raise BadInput(message(_HEADERS, file=name, name=header))

    def has_rows(self) -> bool:
        """Whether anything but blank lines is left to read."""
        return self._lines.more()

    @property
    def raw(self) -> str:
        """The row's text as it came, without its line end, at most RAW_LIMIT bytes."""
        lines = self._lines.row
        text = (lines[0] if len(lines) == 1 else "".join(lines)).rstrip("\r\n")
        return text if len(text) * 4 <= RAW_LIMIT else bounded(text, RAW_LIMIT)

    def __iter__(self) -> Iterator[list[str]]:
        lines, width = self._lines, len(self.headers)
        reader = csv.reader(lines, delimiter=self._delimiter, strict=True)
        found: list[str] | None
        while True:
            lines.row.clear()
            self.line += 1
            try:
                found = next(reader)
            except StopIteration:
                return
            except _TooLong:
                found = self._overlong()
            except csv.Error as error:
                found = self._mend("end of data" in str(error))
            if found and len(found) != width:
                found = self._fit(found)
            if found:
                yield found

    def _overlong(self) -> list[str] | None:
        """A row past the limit: a fault, or a quote that was opened and never closed."""
        if len(self._lines.row) > 1:
            return self._mend(False)
        self._fault("too_long")
        self._lines.skip_line()
        return None

    def _mend(self, at_end: bool) -> list[str] | None:
        """A row with a stray quote is its first line alone; the lines it swallowed come again."""
        alone = len(self._lines.row) == 1
        first = self._lines.keep_first()
        if at_end and alone and not first.endswith(("\n", "\r")):
            self._fault("truncated")
            return None
        for quoting in (csv.QUOTE_MINIMAL, csv.QUOTE_NONE):
            reader = csv.reader([first.rstrip("\r\n")], delimiter=self._delimiter, quoting=quoting)
            row = next(reader, [])
            if len(row) == len(self.headers):
                return row
        self._fault("columns")
        return None

    def _fit(self, row: list[str]) -> list[str] | None:
        """Cells missing at the end are empty; cells too many make a fault unless empty."""
        width = len(self.headers)
        if any(row[width:]):
            self._fault("columns")
            return None
        return row[:width] + [""] * (width - len(row))

    def _fault(self, reason: str) -> None:
        sample = self._lines.row[0][:SAMPLE].rstrip("\r\n")
        self.faults.append(Fault(self.line, reason, sample))


def _outside_quotes(line: str) -> str:
    return "".join(line.split('"')[::2])


@contextmanager
def open_table(path: Path | TextFile, encoding: str | None = None) -> Iterator[Sheet]:
    """Open a table for reading; a file scanned before is not scanned again. Raises BadInput.

    The delimiter is told from the header line. `encoding` None: found out from the file.
    """
    file = path if isinstance(path, TextFile) else scan(path, encoding)
    with open_text(file) as text:
        sheet = Sheet(text, file)
        if not sheet.has_rows():
            raise BadInput(message(_NO_ROWS, file=file.path.name))
        yield sheet
