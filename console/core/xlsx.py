"""A table written as an .xlsx file that people open, sort and print."""

import io
from collections.abc import Iterable, Sequence
from datetime import timedelta
from typing import Any

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE, Cell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from console.core.plain_text import CELL_LIMIT, cell_text, spreadsheet_cell

Value = str | int | float | bool | timedelta | None
"""What a cell takes; text stays text, whatever it begins with."""

_HEAD_FILL = PatternFill("solid", fgColor="FFE7EBF1")
_LENGTH = "[h]:mm:ss"
_SHEET_NAME = str.maketrans("", "", "[]:*?/\\")


def write_table(
    title: str,
    headers: Sequence[str],
    rows: Iterable[Sequence[Value]],
    widths: Sequence[int],
    hidden: frozenset[int] = frozenset(),
) -> bytes:
    """One sheet: a header that stays on screen and on every printed page; widths in characters.

    hidden: columns (from 0) that are kept for reading back but not shown.
    """
    book = Workbook()
    sheet: Worksheet = book.active
    sheet.title = title.translate(_SHEET_NAME).strip("' ")[:31] or "Sheet"
    for column, header in enumerate(headers, 1):
        cell = _set(sheet, 1, column, header)
        cell.font = Font(bold=True)
        cell.fill = _HEAD_FILL
        cell.alignment = Alignment(vertical="center", wrap_text=True)
    for row, values in enumerate(rows, 2):
        for column, value in enumerate(values, 1):
            _set(sheet, row, column, value)
    for column, width in enumerate(widths):
        sheet.column_dimensions[get_column_letter(column + 1)].width = width
        sheet.column_dimensions[get_column_letter(column + 1)].hidden = column in hidden
    _for_paper(sheet)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def _set(sheet: Worksheet, row: int, column: int, value: Value) -> Any:
    """Fill a cell; a text is never a formula, and says so to spreadsheets that look again."""
    cell: Cell = sheet.cell(row, column)
    if isinstance(value, str):
        text = ILLEGAL_CHARACTERS_RE.sub("", value)
        # Only a text that would lose an apostrophe when it is read gets one more.
        cell.value = ("'" + text if cell_text(text) != text else text)[:CELL_LIMIT]
        cell.data_type = "s"
        cell.quotePrefix = spreadsheet_cell(text) != text
        cell.alignment = Alignment(vertical="top", wrap_text=True)
    elif value is not None:
        cell.value = value
        cell.alignment = Alignment(vertical="top")
        if isinstance(value, timedelta):
            cell.number_format = _LENGTH
    return cell


def _for_paper(sheet: Worksheet) -> None:
    sheet.freeze_panes = "A2"
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.fitToHeight = 0
    sheet.page_margins.left = sheet.page_margins.right = 0.4
    sheet.page_margins.top = sheet.page_margins.bottom = 0.6
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.oddFooter.center.text = "&P / &N"
