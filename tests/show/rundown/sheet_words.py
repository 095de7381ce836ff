"""Short words for tests that read sheets: a sheet made of rows, read and laid out."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from openpyxl import Workbook

from console.core.message import english
from console.show.rundown.import_action import ImportCues
from console.show.rundown.sheets.lay import Preview, preview
from console.show.rundown.sheets.read import read_sheet, read_text
from console.show.rundown.sheets.reading import SheetReading

NOW = 1_795_000_000_000
"""In November 2026."""


def tsv(*rows: Sequence[Any]) -> SheetReading:
    """Rows as a clipboard has them."""
    return read_text("\n".join("\t".join(map(str, row)) for row in rows), "clipboard")


def book(
    path: Path, rows: Sequence[Sequence[Any]], header_row: int = 1, title: str = "流程"
) -> Any:
    """A workbook with rows from some row on, for a test to add to; not yet saved."""
    made = Workbook()
    sheet = made.active
    sheet.title = title
    for at, row in enumerate(rows):
        for column, value in enumerate(row):
            if value is not None:
                sheet.cell(header_row + at, column + 1, value)
    return made


def read_book(path: Path, rows: Sequence[Sequence[Any]], header_row: int = 1) -> SheetReading:
    """The reading of a workbook made of rows."""
    book(path, rows, header_row).save(path)
    return read_sheet(path)


def laid(reading: SheetReading) -> Preview:
    """The sheet as a show of its own."""
    return preview(None, "", reading, NOW)


def titles(reading: SheetReading) -> list[str]:
    """The names of the cues."""
    return [str(row.value("title")) for row in reading.cues]


def lengths(reading: SheetReading) -> list[float | None]:
    """The lengths of the cues in minutes."""
    found = (row.values.get("duration") for row in laid(reading).rows if not row.only_block)
    return [None if one is None else one / 60_000 for one in found]


def said(reading: SheetReading) -> list[str]:
    """All that was said about the rows."""
    return [english(one.sentence()) for one in laid(reading).problems]


def bring(room: Any, show: str, reading: SheetReading) -> Preview:
    """Import a sheet into a show, as a command does; what the preview said."""
    shown = preview(room.conn, show, reading, NOW)
    room.done(ImportCues(show=show, file=reading.file, rows=shown.rows))
    return shown
