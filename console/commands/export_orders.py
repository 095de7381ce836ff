"""What `liveroom export --what orders` writes: the order lines of a show's airings."""

import csv
import io
import sqlite3
from pathlib import Path

import msgspec

from console.commands.totals import runs_of_show, summed
from console.core.plain_text import spreadsheet_cell
from console.core.store import Layout
from console.core.xlsx import write_table
from console.show.base.settings import CURRENCY, in_force
from console.show.sales.export import COLUMNS, WIDTHS, Line, lines


def content(conn: sqlite3.Connection, layout: Layout, show: str, suffix: str) -> bytes:
    """The lines that `liveroom totals --show` counts, as .csv, .xlsx or .json; `show` is an id."""
    rows = _rows(conn, layout, show)
    if suffix == ".json":
        return msgspec.json.format(msgspec.json.encode([row._asdict() for row in rows]), indent=2)
    if suffix == ".xlsx":
        name = conn.execute("SELECT name FROM show WHERE id = ?", (show,)).fetchone()[0]
        return write_table(name, COLUMNS, rows, WIDTHS)
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    # Only amounts may begin with a minus; they are numbers to whoever opens the file.
    writer.writerows(
        [one if name in ("amount", "quantity") else spreadsheet_cell(str(one))
         for name, one in zip(COLUMNS, row, strict=True)]
        for row in rows
    )  # fmt: skip
    return text.getvalue().encode("utf-8-sig")


def _rows(conn: sqlite3.Connection, layout: Layout, show: str) -> list[Line]:
    currency = in_force(conn, CURRENCY)
    found: list[Line] = []
    for run in runs_of_show(conn, layout.room, show).runs:
        path: Path = layout.run(run)
        if path.exists():
            with summed(path, layout.backups) as facts:
                found += lines(facts, currency)
    return sorted(found, key=lambda line: line.at)
