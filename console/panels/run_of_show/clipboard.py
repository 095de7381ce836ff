"""Cells on the clipboard: what other programs take and give, and what this one gives itself."""

import csv
import html
import io
import json
from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QByteArray, QMimeData

from console.core.errors import BadInput
from console.core.message import QT_TRANSLATE_NOOP
from console.core.plain_text import cell_text, spreadsheet_cell
from console.show.rundown.sheets.text_grid import CLIPBOARD_LIMIT, clipboard_grid
from console.ui.translate import tr

MIME = "application/x-liveroom-cells"

NAME = QT_TRANSLATE_NOOP("run_of_show", "the clipboard")
"""What stands where a file is named."""

MOST_ROWS, MOST_COLUMNS = 10_000, 200


class CopiedRow(NamedTuple):
    """A row as it was copied: the text of each column; a block has its name alone."""

    cells: tuple[str, ...]
    block: str = ""


class Copied(NamedTuple):
    """Cells of a plan. fields: ids of their columns. whole: all there is of these rows."""

    fields: tuple[str, ...]
    rows: tuple[CopiedRow, ...]
    whole: bool


def to_mime(shown: Sequence[Sequence[str]], copied: Copied) -> QMimeData:
    """The cells as text, as an HTML table, and as they are typed here."""
    data = QMimeData()
    text = io.StringIO()
    writer = csv.writer(text, delimiter="\t", lineterminator="\n")
    writer.writerows([[spreadsheet_cell(cell) for cell in row] for row in shown])
    data.setText(text.getvalue())
    data.setHtml(_html(shown))
    data.setData(MIME, QByteArray(json.dumps(copied, ensure_ascii=False).encode()))
    return data


def copied_here(data: QMimeData) -> Copied | None:
    """Cells that were copied in a console, if there are any that can be read."""
    if not data.hasFormat(MIME):
        return None
    raw = bytes(data.data(MIME).data())
    if len(raw) > CLIPBOARD_LIMIT:
        return None
    try:
        fields, rows, whole = json.loads(raw)
        found = tuple(CopiedRow(_texts(cells), str(block)) for cells, block in rows[:MOST_ROWS])
        return Copied(_texts(fields), found, bool(whole))
    except (ValueError, TypeError, RecursionError):
        return None


def table_text(data: QMimeData) -> str:
    """What another program copied: its HTML table, which knows merged cells, else its text."""
    markup = data.html() if data.hasHtml() else ""
    return markup if "<table" in markup[:100_000].lower() else data.text()


def cells_of(data: QMimeData) -> list[list[str]]:
    """The texts of cells that another program copied, row by row; nothing is evaluated."""
    text = data.text()
    if not text.strip() and data.hasHtml():
        try:
            rows = clipboard_grid(data.html(), tr(NAME)).rows
        except BadInput:
            return []
        return [["" if cell is None else str(cell) for cell in row] for row in rows]
    if len(text) > CLIPBOARD_LIMIT:
        return []
    text = text.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n")
    try:
        found = list(csv.reader(io.StringIO(text, newline=""), delimiter="\t", strict=True))
    except csv.Error:
        found = [line.split("\t") for line in text.split("\n")]
    return [[cell_text(cell) for cell in row[:MOST_COLUMNS]] for row in found[:MOST_ROWS]]


def _texts(given: Any) -> tuple[str, ...]:
    return tuple(str(one) for one in given[:MOST_COLUMNS])


def _html(rows: Sequence[Sequence[str]]) -> str:
    """A table whose cells spreadsheets keep as text, whatever they begin with."""
    cells = (
        "".join(f"<td style='mso-number-format:\"\\@\"'>{_cell(one)}</td>" for one in row)
        for row in rows
    )
    lines = "".join(f"<tr>{row}</tr>" for row in cells)
    return f"<html><head><meta charset='utf-8'></head><body><table>{lines}</table></body></html>"


def _cell(text: str) -> str:
    return html.escape(spreadsheet_cell(text)).replace("\n", "<br>")
