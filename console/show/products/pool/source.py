"""Tables of any kind opened to be read row by row: text, workbooks, what was pasted."""

import io
import zipfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, time
from hashlib import blake2b
from pathlib import Path
from typing import Any, NamedTuple

from openpyxl import load_workbook
from python_calamine import CalamineError, CalamineWorkbook

from console.core.errors import BadInput
from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.sheet import Fault, Sheet, open_table
from console.core.textfile import CHUNK, TextFile, digest_of, open_bytes, scan
from console.show.products.columns import fields_of

MOST_UNPACKED = 4 << 30
"""Bytes a workbook may unpack to."""

MOST_WHOLE = 64 << 20
"""Bytes of a workbook of a kind that can only be read whole."""

HEADER_ROWS = 20
"""Rows of a workbook among which its header is looked for."""

NOT_READ = QT_TRANSLATE_NOOP("pool", "{file} cannot be read as a table: {why}.")
TOO_LARGE = QT_TRANSLATE_NOOP("pool", "{file} is too large; save it as .csv or .xlsx.")
NO_HEADER = QT_TRANSLATE_NOOP("pool", "{file} has no row with the names of its columns.")


class Source(NamedTuple):
    """What is to be read: a file, or under a name a table's text (see `pasted.as_table`)."""

    name: str
    path: str = ""
    text: str = ""


@dataclass
class OpenTable:
    """A table under way. lines: about how many rows there are, the header's among them."""

    digest: str
    lines: int
    headers: list[str]
    rows: Iterator[tuple[int, list[str]]]
    faults: list[Fault] = field(default_factory=list)


@contextmanager
def open_source(source: Source) -> Iterator[OpenTable]:
    """Open a table; raises BadInput, also while it is read."""
    path = Path(source.path)
    kind = "text" if source.text else _kind(path)
    if source.text:
        digest = blake2b(source.text.encode(), digest_size=16).hexdigest()
        sheet = Sheet(io.StringIO(source.text), TextFile(Path(source.name), "utf-8", digest))
        yield _of_text(sheet, digest, source.text.count("\n"))
    elif kind == "text":
        file = scan(path)
        with open_table(file) as sheet:
            yield _of_text(sheet, file.digest, _lines(path))
    elif kind == "xlsx":
        with _xlsx(path) as table:
            yield table
    else:
        yield _whole(path)


def _of_text(sheet: Sheet, digest: str, lines: int) -> OpenTable:
    rows = ((sheet.line, cells) for cells in sheet)
    return OpenTable(digest, lines, sheet.headers, rows, sheet.faults)


def _kind(path: Path) -> str:
    """text, xlsx, or another kind of workbook, told by how the file begins."""
    with open_bytes(path) as raw:
        head = raw.read(8)
    if head.startswith(b"PK"):
        return "whole" if path.suffix.lower() == ".ods" else "xlsx"
    return "whole" if head.startswith(b"\xd0\xcf\x11\xe0") else "text"


def _lines(path: Path) -> int:
    count = 0
    with open_bytes(path) as raw:
        while data := raw.read(CHUNK):
            count += data.count(b"\n")
    return count


@contextmanager
def _xlsx(path: Path) -> Iterator[OpenTable]:
    try:
        with zipfile.ZipFile(path) as packed:
            unpacked = sum(one.file_size for one in packed.infolist())
        if unpacked > MOST_UNPACKED:
            raise BadInput(message(TOO_LARGE, file=path.name))
        book = load_workbook(path, read_only=True, data_only=True)
    except (zipfile.BadZipFile, KeyError, ValueError, OSError) as error:
        raise BadInput(message(NOT_READ, file=path.name, why=type(error).__name__)) from error
    with closing(book):
        sheet = book.worksheets[0] if book.worksheets else None
        if sheet is None:
            raise BadInput(message(NO_HEADER, file=path.name))
        rows = (list(row) for row in sheet.iter_rows(values_only=True))
        yield _of_rows(path, rows, sheet.max_row or 0)


def _whole(path: Path) -> OpenTable:
    if path.stat().st_size > MOST_WHOLE:
        raise BadInput(message(TOO_LARGE, file=path.name))
    try:
        sheet = CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0)
    except (CalamineError, OSError, ValueError, IndexError) as error:
        raise BadInput(message(NOT_READ, file=path.name, why=type(error).__name__)) from error
    return _of_rows(path, iter(sheet.iter_rows()), sheet.total_height)


def _of_rows(path: Path, rows: Iterator[list[Any]], lines: int) -> OpenTable:
    """The table below the first row that names columns."""
    best: tuple[int, int, list[str]] = (0, 0, [])
    ahead: list[list[str]] = []
    for number, row in zip(range(1, HEADER_ROWS + 1), rows, strict=False):
        cells = [_shown(value) for value in row]
        ahead.append(cells)
        known = len(fields_of(cells))
        if known > best[0]:
            best = (known, number, cells)
    if not best[0]:
        best = next(((1, n, row) for n, row in enumerate(ahead, 1) if any(row)), best)
    if not best[1]:
        raise BadInput(message(NO_HEADER, file=path.name))
    at, headers = best[1], best[2]
    width = len(headers)

    def below() -> Iterator[tuple[int, list[str]]]:
        for number, cells in enumerate(ahead[at:], at + 1):
            yield number, (cells + [""] * width)[:width]
        for number, row in enumerate(rows, len(ahead) + 1):
            cells = [_shown(value) for value in row]
            yield number, (cells + [""] * width)[:width]

    return OpenTable(digest_of(path), lines, headers, below())


def _shown(value: Any) -> str:
    """A cell as its text; whole numbers without a point."""
    if value is None:
        return ""
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(value)
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    return str(value)
