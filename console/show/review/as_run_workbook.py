"""The as-run as a workbook; apart from the table, so that a window need not load what writes it."""

import io
from datetime import timedelta
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font

from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.money import to_decimal
from console.core.ports import Say
from console.show.review.as_run import AsRun
from console.show.review.as_run_table import COLUMNS, RUN_KINDS, Column, Value, table_rows
from console.show.rundown.words import local_time

MINUTES = QT_TRANSLATE_NOOP("asrun", "{title} (min)")


def to_xlsx(record: AsRun, say: Say) -> bytes:
    """The table as a workbook: times, lengths and money are numbers that can be reckoned with."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet(say(message(RUN_KINDS[record.run.kind])))
    sheet.freeze_panes = "C2"
    for column, letter in zip(COLUMNS, "ABCDEFGHIJKLMNOPQRST", strict=True):
        sheet.column_dimensions[letter].width = column.width + 2
    sheet.append([_heading(sheet, column, say) for column in COLUMNS])
    for row in table_rows(record, say):
        pairs = zip(COLUMNS, row, strict=True)
        sheet.append([_cell(sheet, column, value, record.show.zone) for column, value in pairs])
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


def _heading(sheet: Any, column: Column, say: Say) -> Any:
    title = message(column.title)
    cell = WriteOnlyCell(sheet, say(message(MINUTES, title=title)
                                    if column.kind == "signed" else title))  # fmt: skip
    cell.font = Font(bold=True)
    return cell


def _cell(sheet: Any, column: Column, value: Value, zone: str) -> Any:
    """One cell of a workbook, as what it is; a length below zero is written out, since
    spreadsheets have none."""
    if value is None or value == "":
        return None
    if isinstance(value, str):
        cell = _cell_of(sheet, value, "@")
        cell.data_type = "s"  # text, whatever it begins with
        return cell
    match column.kind:
        case "clock":
            return _cell_of(sheet, local_time(value, zone).replace(tzinfo=None), "hh:mm:ss")
        case "length":
            return _cell_of(sheet, timedelta(milliseconds=value), "[h]:mm:ss")
        case "signed":
            return _cell_of(sheet, round(value / 60_000, 2), "+0.0;-0.0;0.0")
        case "money":
            return _cell_of(sheet, to_decimal(value), "#,##0.00")
    return value


def _cell_of(sheet: Any, value: Any, form: str) -> Any:
    cell = WriteOnlyCell(sheet, value)
    cell.number_format = form
    return cell
