"""The offers of a show as a table: for files that people open, and for scripts."""

import csv
import sqlite3
from typing import TextIO

import msgspec

from console.core.money import to_text
from console.core.plain_text import spreadsheet_cell
from console.core.xlsx import write_table
from console.show.products.cards import AMOUNTS, CARD_FIELDS
from console.show.products.prices import rate_text
from console.show.products.tables import OFFER, PRODUCT, Product

COLUMNS = (
    "link", "name", "short_name", "brand", "category", "code", *CARD_FIELDS[1:], "withdrawn",
)  # fmt: skip
"""Headers of the table; the import of products knows them."""

WIDTHS = {"link": 7, "name": 32, "mechanism": 28, "points": 40, "never_say": 28, "faq": 40}
"""Columns of a workbook that are wider or narrower than most, in characters."""

Cell = str | int | None


def offer_rows(conn: sqlite3.Connection, show: str) -> list[dict[str, Cell]]:
    """The offers of a show in order; prices as exact decimal text."""
    offers = conn.execute(OFFER.select("WHERE show = ? ORDER BY place, id"), (show,)).fetchall()
    query = PRODUCT.select("WHERE id IN (SELECT product FROM offer WHERE show = ?)")
    products = {row[0]: PRODUCT.make(row) for row in conn.execute(query, (show,)).fetchall()}
    return [_row(OFFER.make(row)._asdict(), products) for row in offers]


def write_csv(rows: list[dict[str, Cell]], file: TextIO) -> None:
    """Write the table; open the file with encoding utf-8-sig and newline "" for spreadsheets."""
    writer = csv.writer(file)
    writer.writerow(COLUMNS)
    for row in rows:
        writer.writerow([_cell(row[name]) for name in COLUMNS])


def to_xlsx(rows: list[dict[str, Cell]], title: str) -> bytes:
    """The table as a workbook; prices are numbers there."""
    cells = [[_number(name, row[name]) for name in COLUMNS] for row in rows]
    return write_table(title, COLUMNS, cells, [WIDTHS.get(name, 14) for name in COLUMNS])


def to_json(rows: list[dict[str, Cell]]) -> bytes:
    """The table as a JSON list of objects."""
    return msgspec.json.format(msgspec.json.encode(rows), indent=2)


def _row(offer: dict[str, Cell], products: dict[str, Product]) -> dict[str, Cell]:
    product = products[str(offer["product"])]
    values = {**offer, "name": product.name, "brand": product.brand}
    values |= {"category": product.category, "code": product.code}
    for name in AMOUNTS:
        units = offer[name]
        values[name] = to_text(units) if isinstance(units, int) else None
    rate = offer["commission"]
    values["commission"] = rate_text(rate) if isinstance(rate, int) else None
    return {name: values[name] for name in COLUMNS}


def _number(name: str, value: Cell) -> str | int | float | None:
    return float(value) if name in AMOUNTS and isinstance(value, str) else value


def _cell(value: Cell) -> str:
    return "" if value is None else spreadsheet_cell(str(value))
