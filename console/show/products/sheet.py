"""Reading a table of products: rows that can be imported, and what was wrong with the others."""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

from console.core import sheet
from console.core.errors import BadInput
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.plain_text import cell_text, plain
from console.core.search import normal
from console.core.textfile import TextFile
from console.show.base.changes import MOST, NAME_LIMIT, TEXT_LIMIT
from console.show.products.cards import CARD_FIELDS, PRODUCT_FIELDS
from console.show.products.columns import recognise, role_of
from console.show.products.importing import ImportProducts, ImportRow
from console.show.products.prices import NotAPrice, price_of, rate_and_fee

MOST_PRODUCTS = 200_000
"""Rows of one table; a greater catalogue is not for the library."""

ROWS_AN_ACTION = 2_500
"""A row changes up to three rows: product, offer, and what to press on the platform."""

NO_TABLE = QT_TRANSLATE_NOOP("sheet", "{file} has no columns of products: a name, and a price.")
TOO_MANY = QT_TRANSLATE_NOOP("sheet", "{file} has more than {most} rows.")

_REASONS = {
    "price": QT_TRANSLATE_NOOP("sheet", "row {row}, {column}: “{cell}” is no price"),
    "currency": QT_TRANSLATE_NOOP("sheet", "row {row}, {column}: “{cell}” is in another currency"),
    "negative": QT_TRANSLATE_NOOP("sheet", "row {row}, {column}: “{cell}” is below zero"),
    "number": QT_TRANSLATE_NOOP("sheet", "row {row}, {column}: “{cell}” is no whole number"),
    "no_name": QT_TRANSLATE_NOOP("sheet", "row {row}: there is no name"),
    "link_twice": QT_TRANSLATE_NOOP("sheet", "row {row}: link {cell} is there twice"),
    "product_twice": QT_TRANSLATE_NOOP("sheet", "row {row}: “{cell}” is there twice"),
    "role": QT_TRANSLATE_NOOP("sheet", "row {row}, {column}: “{cell}” is no role; left empty"),
    "stock": QT_TRANSLATE_NOOP("sheet", "row {row}, {column}: “{cell}” is no number; left empty"),
    "terms": QT_TRANSLATE_NOOP("sheet", "row {row}, {column}: “{cell}” is no amount; left empty"),
    "rate": QT_TRANSLATE_NOOP(
        "sheet", "row {row}, {column}: “{cell}” is no rate such as 20%; left empty"
    ),
    "brand": QT_TRANSLATE_NOOP(
        "sheet", "row {row}, {column}: nobody knows brand {cell}; import the brands first"
    ),
    "category": QT_TRANSLATE_NOOP(
        "sheet", "row {row}, {column}: nobody knows category {cell}; import the categories first"
    ),
    "too_long": QT_TRANSLATE_NOOP("sheet", "row {row} is longer than a megabyte"),
    "columns": QT_TRANSLATE_NOOP("sheet", "row {row} has another number of cells than the header"),
    "truncated": QT_TRANSLATE_NOOP("sheet", "row {row} is cut off"),
}

_KEPT = ("brand", "category", "role", "stock", "terms", "rate")
"""Problems for which a cell is left empty; for all others the row is left out."""


_FREE = ("包邮", "免邮", "免运费", "free")
"""What stands for no freight."""


class Problem(NamedTuple):
    """What is wrong with a row: its number, the column's header, a reason's code, the cell."""

    row: int
    column: str
    reason: str
    cell: str

    @property
    def left_out(self) -> bool:
        """Whether the row was left out, or only the cell."""
        return self.reason not in _KEPT

    def sentence(self) -> Message:
        """The problem as a sentence."""
        return message(_REASONS[self.reason], row=self.row, column=self.column, cell=self.cell)


class ProductTable(NamedTuple):
    """A table of products as read. unknown: headers of columns that nothing was made of."""

    file: str
    rows: list[ImportRow]
    problems: list[Problem]
    unknown: list[str]

    def actions(self, show: str = "") -> Iterator[ImportProducts]:
        """The actions that bring it in, each of at most ROWS_AN_ACTION rows."""
        for first in range(0, len(self.rows), ROWS_AN_ACTION):
            rows = tuple(self.rows[first : first + ROWS_AN_ACTION])
            yield ImportProducts(file=self.file, show=show, rows=rows)


def read_products(
    path: Path | TextFile, currency: str = "CNY",
    names: Mapping[tuple[str, str], str] = MappingProxyType({}),
) -> ProductTable:  # fmt: skip
    """Read a table of products. Raises BadInput where the file is none or cannot be read.

    names: (brand or category, number in the shop's files) → name, for tables with numbers only.
    """
    with sheet.open_table(path) as table:
        name = table.file.path.name
        columns = recognise(table.headers)
        if columns is None:
            raise BadInput(message(NO_TABLE, file=name))
        used = set(columns.values())
        unknown = [one for place, one in enumerate(table.headers) if one and place not in used]
        reading = _Reading(table.headers, columns, currency, names)
        for cells in table:
            reading.take(table.line, cells)
            if len(reading.rows) + len(reading.problems) > MOST_PRODUCTS:
                raise BadInput(message(TOO_MANY, file=name, most=MOST_PRODUCTS))
        faults = [Problem(one.line, "", one.reason, plain(one.sample, 80)) for one in table.faults]
    problems = sorted([*reading.problems, *faults], key=lambda problem: problem.row)
    return ProductTable(name, reading.rows, problems, unknown)


class _LeftOut(Exception):
    """The row cannot be imported."""


class _Reading:
    """Rows of one table, read one after another."""

    def __init__(
        self, headers: list[str], columns: dict[str, int], currency: str,
        names: Mapping[tuple[str, str], str],
    ) -> None:  # fmt: skip
        self.rows: list[ImportRow] = []
        self.problems: list[Problem] = []
        self._headers, self._columns, self._currency = headers, columns, currency
        self._names = names
        self._unnamed: set[str] = set()
        self._links: set[int] = set()
        self._keys: set[tuple[str, int | None]] = set()
        self._row = 0
        self._cells: list[str] = []

    def take(self, number: int, cells: list[str]) -> None:
        """Read one row; what is wrong with it is noted."""
        if not any(cell.strip() for cell in cells):
            return
        self._row, self._cells = number, cells
        with suppress(_LeftOut):
            self._take()

    def _take(self) -> None:
        values: dict[str, Any] = {field: self._value(field) for field in self._columns}
        name = values["name"] = plain(values["name"], NAME_LIMIT)
        if not name:
            raise self._wrong("no_name", "name")
        link = values.pop("link", None)
        key = key_of(values)  # before names come in: it is the same whoever knows them
        self._resolve(values)
        self._part_terms(values)
        if link is not None and link in self._links:
            raise self._wrong("link_twice", "link")
        if (key, link) in self._keys:
            raise self._wrong("product_twice", "name")
        self._links.add(link or 0)
        self._keys.add((key, link))
        product = {one: values[one] for one in PRODUCT_FIELDS if one in values}
        card = {one: values[one] for one in CARD_FIELDS if one in values}
        offered = link is not None or values.get("price") is not None
        withdrawn = values.get("withdrawn", "")
        row = ImportRow(key, product, card, link, offered, withdrawn, number=self._row)
        self.rows.append(row)

    def _resolve(self, values: dict[str, Any]) -> None:
        """Give brand and category the names that the shop's numbers stand for."""
        for field in ("brand", "category"):
            number = values.pop(f"{field}_id", "")
            if number.strip("0") and not values.get(field):
                name = self._names.get((field, number))
                if name is None and field not in self._unnamed:
                    self._note(field, f"{field}_id")
                    self._unnamed.add(field)
                values[field] = name or ""

    def _value(self, field: str) -> Any:
        """The value of a cell; raises _LeftOut."""
        text = self._cell(field)
        if field in ("price", "list_price", "floor", "cost"):
            try:
                return price_of(text, self._currency)
            except NotAPrice as error:  # without the price or what guards it the row is no use
                raise self._wrong(error.reason, field) from error
        if field == "commission":
            return self._commission(text)
        if field in ("freight", "coupon", "slot_fee"):
            return self._terms(field, text)
        if field in ("stock", "reserve", "limit_each"):
            return self._pieces(field, text)
        if field == "link":
            return self._link(text)
        if field == "role":
            role = role_of(text)
            if role is None:
                self._note("role", field)
            return role or ""
        return text

    def _cell(self, field: str) -> str:
        lines = cell_text(self._cells[self._columns[field]])[:TEXT_LIMIT].splitlines()
        return "\n".join(plain(line, TEXT_LIMIT) for line in lines).strip()

    def _terms(self, field: str, text: str) -> int | None:
        if field == "freight" and text in _FREE:
            return 0
        try:
            return price_of(text, self._currency)
        except NotAPrice:
            self._note("terms", field)
            return None

    def _commission(self, text: str) -> tuple[int | None, int | None]:
        """The rate, and the slot fee that teams write behind it."""
        try:
            return rate_and_fee(text, self._currency)
        except NotAPrice:
            self._note("rate", "commission")
            return None, None

    def _part_terms(self, values: dict[str, Any]) -> None:
        """A slot fee that stands with the commission goes where it belongs."""
        if "commission" not in values:
            return
        values["commission"], fee = values["commission"]
        if fee is None or fee == values.get("slot_fee"):
            return
        if values.get("slot_fee") is None:
            values["slot_fee"] = fee
        else:  # two fees that differ: the one in the column of its own stands
            self._note("rate", "commission")
            values["commission"] = None

    def _pieces(self, field: str, text: str) -> int | None:
        digits = text.replace(",", "")
        if field == "limit_each":
            digits = _limit(digits)
        nothing = 0 if field == "reserve" else None
        if not digits:
            return nothing
        if not digits.isdecimal() or len(digits) > 12 or int(digits) > MOST:
            self._note("stock", field)
            return nothing
        return int(digits)

    def _link(self, text: str) -> int | None:
        digits = text.removesuffix("号").removesuffix("链接").removesuffix("号").strip("#＃ ")
        if not digits:
            return None
        if not digits.isdecimal() or len(digits) > 12 or not 0 < int(digits) <= MOST:
            raise self._wrong("number", "link")
        return int(digits)

    def _note(self, reason: str, field: str) -> None:
        place = self._columns[field]
        cell = plain(self._cells[place], 80)
        self.problems.append(Problem(self._row, self._headers[place], reason, cell))

    def _wrong(self, reason: str, field: str) -> _LeftOut:
        self._note(reason, field)
        return _LeftOut()


def _limit(text: str) -> str:
    """The digits of "2", "限2", "限购2件" or "每人2件"; "" for no limit."""
    if text in ("不限", "无", "不限购"):
        return ""
    bare = text.removeprefix("每人").removeprefix("限购").removeprefix("限")
    return bare.removesuffix("件").removesuffix("份").strip()


def key_of(values: dict[str, Any]) -> str:
    """What tells a product from others in any table: its code, name, brand and specification."""
    parts = (normal(str(values.get(one, ""))) for one in ("code", "name", "brand", "specs"))
    return "sheet:" + blake2b("\0".join(parts).encode(), digest_size=16).hexdigest()
