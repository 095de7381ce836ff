"""Workbooks (.xlsx, .ods, .xls) as grids, read within bounds."""

import math
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from xml.etree.ElementTree import ParseError

from defusedxml import DefusedXmlException
from python_calamine import (
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
    load_workbook,
)

from console.core.errors import BadInput
from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.plain_text import cell_text
from console.show.rundown.sheets import ods_scan, xls_scan
from console.show.rundown.sheets.grid import LAST_ROW, Grid, Merge, Value, refuse_far_right
from console.show.rundown.sheets.kinds import DAMAGED, ENCRYPTED, UNREADABLE, Kind
from console.show.rundown.sheets.xlsx_parts import bounded_parts, safe_book

FAR_BELOW = QT_TRANSLATE_NOOP(
    "sheet", "{file} has something in row {row}, far below any table. Delete it first."
)


def grids_of(path: Path, kind: Kind) -> list[Grid]:
    """The visible sheets of a workbook, each read whole; raises BadInput."""
    if kind == "xlsx":
        return _xlsx(path)
    return _ods(path) if kind == "ods" else _xls(path)


def _xlsx(path: Path) -> list[Grid]:
    safe = safe_book(path)
    grids = []
    with _opened(path, safe.data) as book:
        for name in _visible(book):
            found = safe.scans.get(name)
            if found is None:
                continue
            grid = Grid(name, _rows(book, name), tuple(found.merges), frozenset(found.hidden))
            grids.append(
                grid._replace(
                    errors=found.errors, stale=frozenset(found.stale), stopped=found.stopped
                )
            )
    return grids


def _ods(path: Path) -> list[Grid]:
    content = bounded_parts(path).get("content.xml", b"")
    try:
        scans = ods_scan.scan(path.name, content)
    except (ParseError, DefusedXmlException, ValueError) as error:
        raise BadInput(message(DAMAGED, file=path.name)) from error
    grids = []
    for found in scans.values():
        if found.stopped:
            raise BadInput(message(FAR_BELOW, file=path.name, row=found.stopped))
    with _opened(path, BytesIO(path.read_bytes())) as book:
        for name in _visible(book):
            found = scans.get(name, ods_scan.OdsScan())
            rows = _rows(book, name)
            hidden = frozenset(found.hidden)
            grids.append(Grid(name, rows, tuple(found.merges), hidden, found.errors))
    return grids


def _xls(path: Path) -> list[Grid]:
    data = path.read_bytes()
    try:
        scans = xls_scan.scan(data)
    except xls_scan.Odd as error:
        raise BadInput(message(DAMAGED, file=path.name)) from error
    for found in scans.values():
        refuse_far_right(path.name, found.last_column)
        if found.last_row >= LAST_ROW:
            raise BadInput(message(FAR_BELOW, file=path.name, row=found.last_row + 1))
    grids = []
    with _opened(path, BytesIO(data)) as book:
        for name in _visible(book):
            found = scans.get(name, xls_scan.XlsScan())
            merges = book.get_sheet_by_name(name).merged_cell_ranges or []
            spans = tuple(Merge(*first, *last) for first, last in merges)
            rows = _rows(book, name)
            grids.append(Grid(name, rows, spans, frozenset(found.hidden), found.errors))
    return grids


@contextmanager
def _opened(path: Path, data: BytesIO) -> Iterator[CalamineWorkbook]:
    try:
        with load_workbook(data) as book:
            yield book
    except (BadInput, KeyboardInterrupt, SystemExit):
        raise
    except PasswordError as error:
        raise BadInput(message(ENCRYPTED, file=path.name)) from error
    except OSError as error:
        raise BadInput(message(UNREADABLE, file=path.name, why=error)) from error
    except BaseException as error:  # a damaged file may make the reader panic
        raise BadInput(message(DAMAGED, file=path.name)) from error


def _visible(book: CalamineWorkbook) -> list[str]:
    return [
        one.name
        for one in book.sheets_metadata
        if one.visible == SheetVisibleEnum.Visible and one.typ == SheetTypeEnum.WorkSheet
    ]


def _rows(book: CalamineWorkbook, name: str) -> list[list[Value]]:
    """All rows from the first, without the blank cells and rows at the end."""
    rows: list[list[Value]] = []
    for found in book.get_sheet_by_name(name).to_python(skip_empty_area=False):
        row: list[Value] = [_value(cell) for cell in found]
        while row and row[-1] is None:
            row.pop()
        rows.append(row)
    while rows and not rows[-1]:
        rows.pop()
    return rows


def _value(cell: Value) -> Value:
    """A cell; the apostrophe with which a text was kept from being a formula is no part of it."""
    if isinstance(cell, float) and not math.isfinite(cell):
        return None
    if not isinstance(cell, str):
        return cell
    return cell_text(cell) or None
