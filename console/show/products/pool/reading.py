"""Rows of a catalogue made into rows of the pool, with what was wrong with the others."""

import sqlite3
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from console.core.errors import BadInput
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.plain_text import cell_text, plain
from console.show.base.changes import NAME_LIMIT
from console.show.products.columns import fields_of
from console.show.products.pool import texts
from console.show.products.pool.index import terms_of
from console.show.products.pool.source import OpenTable, Source, open_source
from console.show.products.pool.tables import Goods

CHUNK = 250
"""Rows that are handed over at a time."""

LONG = 1_000
"""Characters of the longest texts of a row."""

MOST_CATEGORIES = 5_000
"""Different categories of one import that are listed to choose from."""

SAMPLE = 200
"""Rows shown before an import begins."""

FIELDS = (
    "name", "brand", "category", "code", "specs", "price", "list_price", "sold", "stock", "unit",
    "supplier", "barcode", "picture", "mechanism", "points", "pains", "note",
)  # fmt: skip
"""What a column of a catalogue can be."""

NO_NAMES = QT_TRANSLATE_NOOP("pool", "{file} has no column with the names of products.")

_REASONS = {
    "no_name": QT_TRANSLATE_NOOP("pool", "row {row}: there is no name"),
    "too_long": QT_TRANSLATE_NOOP("pool", "row {row} is longer than a megabyte"),
    "columns": QT_TRANSLATE_NOOP("pool", "row {row} has another number of cells than the header"),
    "truncated": QT_TRANSLATE_NOOP("pool", "row {row} is cut off"),
}


class Problem(NamedTuple):
    """A row that was left out: its number, a reason's code, the start of what stood there."""

    line: int
    reason: str
    cell: str

    def sentence(self) -> Message:
        """The problem as a sentence."""
        return message(_REASONS.get(self.reason, _REASONS["columns"]), row=self.line)


def problems_of(pool: sqlite3.Connection, number: int, most: int) -> list[Problem]:
    """The first rows of an import that were left out, from the file of the pool."""
    query = "SELECT line, reason, cell FROM problem WHERE number = ? ORDER BY line LIMIT ?"
    return [Problem._make(row) for row in pool.execute(query, (number, most))]


class Head(NamedTuple):
    """What is known before the first row: what the file holds, about how many rows, its columns."""

    digest: str
    lines: int
    headers: tuple[str, ...]
    columns: dict[str, int]


class Chunk(NamedTuple):
    """Rows with their terms, what was left out among them, and the last line they come from."""

    rows: list[tuple[Goods, str]]
    problems: list[Problem]
    last: int


class Sample(NamedTuple):
    """The first rows of a table as they stand, with what would be made of them.

    whole: whether there are no more rows than these.
    """

    head: Head
    cells: list[list[str]]
    rows: list[Goods]
    problems: list[Problem]
    whole: bool


class Order(NamedTuple):
    """What to read, how: the column of each field if it was chosen, the currency of prices.

    number: of the import. after: lines up to this one were brought in already.
    """

    source: Source
    currency: str
    columns: dict[str, int] | None = None
    number: int = 0
    after: int = 0


def read_sample(order: Order) -> Sample:
    """The first rows; raises BadInput."""
    with open_source(order.source) as table:
        head = _head(order, table)
        reader = _Reader(order, head.columns)
        cells: list[list[str]] = []
        rows: list[Goods] = []
        problems: list[Problem] = []
        for line, row in table.rows:
            made = reader.row(line, row)
            cells.append([plain(cell, 200) for cell in row])
            if isinstance(made, Goods):
                rows.append(made)
            else:
                problems += made
            if len(cells) == SAMPLE:
                break
        problems += _faults(table)
    return Sample(head, cells, rows, problems, len(cells) < SAMPLE)


def read_head(order: Order) -> Head:
    """What is known before the first row; raises BadInput."""
    with open_source(order.source) as table:
        return _head(order, table)


def read_chunks(order: Order) -> Iterator[Chunk]:
    """The rows behind `order.after`, some at a time; raises BadInput."""
    with open_source(order.source) as table:
        reader = _Reader(order, _head(order, table).columns)
        rows: list[tuple[Goods, str]] = []
        problems: list[Problem] = []
        last = 0
        for line, cells in table.rows:
            last = line
            if line <= order.after:
                table.faults.clear()
                continue
            made = reader.row(line, cells)
            if isinstance(made, Goods):
                rows.append((made, terms_of(made)))
            else:
                problems += made
            if len(rows) + len(problems) >= CHUNK:
                yield Chunk(rows, problems + _faults(table), line)
                rows, problems = [], []
        problems += _faults(table)
        yield Chunk(rows, problems, max(last, *(one.line for one in problems), order.after))


def count_categories(found: Counter[str], rows: Sequence[Goods]) -> None:
    """Count the categories of some rows, as far as there is room for more of them."""
    for row in rows:
        if row.category and (row.category in found or len(found) < MOST_CATEGORIES):
            found[row.category] += 1


def _head(order: Order, table: OpenTable) -> Head:
    columns = order.columns if order.columns is not None else fields_of(table.headers)
    columns = {
        name: at for name, at in columns.items() if name in FIELDS and at < len(table.headers)
    }
    if "name" not in columns and order.columns is not None:
        raise BadInput(message(NO_NAMES, file=order.source.name))
    return Head(table.digest, table.lines, tuple(table.headers), columns)


def _faults(table: OpenTable) -> list[Problem]:
    found = [Problem(one.line, one.reason, plain(one.sample, 80)) for one in table.faults]
    table.faults.clear()
    return found


class _Reader:
    """Makes rows of the pool of rows of one table."""

    def __init__(self, order: Order, columns: Mapping[str, int]) -> None:
        self._base, self._currency, self._columns = order.number << 32, order.currency, columns

    def row(self, line: int, cells: list[str]) -> Goods | list[Problem]:
        """A row of the pool, or what is wrong; nothing for an empty row."""
        if not any(cell.strip() for cell in cells):
            return []

        def cell(field: str, most: int = NAME_LIMIT) -> str:
            at = self._columns.get(field)
            return "" if at is None else plain(cell_text(cells[at]).strip(), most)

        name = cell("name")
        if not name:
            return [Problem(line, "no_name", plain(" ".join(cells), 80))]
        price = texts.price(cell("price"), self._currency)
        usual = texts.price(cell("list_price"), self._currency)
        sold = texts.sold(cell("sold"))
        points, pains = cell("points", LONG), cell("pains", LONG)
        return Goods(
            self._base | line, name, cell("brand"), cell("category"), cell("code"), cell("specs"),
            price.units, price.text, usual.units, usual.text, sold.pieces, int(sold.more),
            sold.text, texts.pieces(cell("stock")), cell("unit"), cell("supplier"),
            cell("barcode"), cell("picture", LONG), cell("mechanism", LONG),
            f"{points}\n痛点：{pains}".strip() if pains else points, cell("note", LONG),
        )  # fmt: skip
