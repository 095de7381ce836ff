"""A sheet as it was read: every row with how each of its cells was understood."""

from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

from console.core.message import QT_TRANSLATE_NOOP, Message, message

AT_CELL = QT_TRANSLATE_NOOP("sheet", "row {row}, {column}: {what}")
AT_ROW = QT_TRANSLATE_NOOP("sheet", "row {row}: {what}")


class Problem(NamedTuple):
    """Something about a row (numbered as in the sheet), and the header of its column or "".

    left_out: whether the row was left out for it; else the cell is doubtful or was kept as text.
    """

    row: int
    column: str
    what: Message
    left_out: bool = False

    def sentence(self) -> Message:
        """The problem with its place."""
        if not self.column:
            return message(AT_ROW, row=self.row, what=self.what)
        return message(AT_CELL, row=self.row, column=self.column, what=self.what)


class CellReading(NamedTuple):
    """One cell: its text in the sheet, what was made of it, and what is doubtful about that."""

    text: str
    value: Any
    doubt: Message | None = None


class RowReading(NamedTuple):
    """One cue, or the name of a block. cells: field → cell; custom: column → plain value."""

    number: int
    kind: str
    cells: Mapping[str, CellReading]
    custom: Mapping[str, Any]
    hidden: bool = False

    def value(self, field: str) -> Any:
        """What was made of a field's cell; None where it is empty or the sheet has no such."""
        cell = self.cells.get(field)
        return None if cell is None else cell.value


class SheetReading(NamedTuple):
    """A sheet as read. Nothing in it hangs on a show: rooms and zones come in later.

    headers: field → header. custom: headers kept as custom columns. exact: the sheet carries ids,
    so it was written here: an empty cell means empty. day: the date that the sheet names.
    """

    file: str
    sheet: str
    header_row: int
    headers: Mapping[str, str]
    custom: tuple[str, ...]
    rows: tuple[RowReading, ...]
    problems: tuple[Problem, ...]
    exact: bool = False
    day: date | None = None

    @property
    def cues(self) -> tuple[RowReading, ...]:
        """The rows that are cues."""
        return tuple(row for row in self.rows if row.kind == "cue")
