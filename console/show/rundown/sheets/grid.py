"""A sheet as a grid of cells, whatever kind of file it came from."""

import re
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from types import MappingProxyType
from typing import NamedTuple

from console.core.errors import BadInput
from console.core.message import QT_TRANSLATE_NOOP, message
from console.show.rundown.entry import length_text

MOST_ROWS = 10_000
"""Rows of content in one sheet; as many as one import takes."""

LAST_ROW = 20_000
"""Rows looked at, blank ones included."""

MOST_COLUMNS = 256
BLANK_ROWS = 1_000
"""After so many rows without content the sheet is taken to be over."""

FAR_RIGHT = QT_TRANSLATE_NOOP(
    "sheet", "{file} has something in column {column}, far outside any table. Delete it first."
)

Value = str | int | float | bool | time | date | datetime | timedelta | None

Spot = tuple[int, int]
"""(row, column), both from 0."""

_ERROR = re.compile(r"#(?:REF!|DIV/0!|N/A|NAME\?|VALUE!|NULL!|NUM!|SPILL!|CALC!)|Err:\d{3}")


NO_ERRORS: Mapping[Spot, str] = MappingProxyType({})


class Merge(NamedTuple):
    """A merged range, from 0, both ends included."""

    top: int
    left: int
    bottom: int
    right: int


class Grid(NamedTuple):
    """One sheet. rows[i] is row i + 1 of it.

    errors: cells whose formula failed, with the error; stale: formulas without a result.
    stopped: the row from which on nothing was read, 0 if all was.
    """

    name: str
    rows: list[list[Value]]
    merges: tuple[Merge, ...] = ()
    hidden: frozenset[int] = frozenset()
    errors: Mapping[Spot, str] = NO_ERRORS
    stale: frozenset[Spot] = frozenset()
    stopped: int = 0


def shown(value: Value) -> str:
    """A cell as text."""
    match value:
        case None:
            return ""
        case bool():
            return "TRUE" if value else "FALSE"
        case float():
            return str(int(value)) if value.is_integer() else repr(round(value, 10))
        case timedelta():
            return length_text(ms_of(value))
        case datetime():
            return f"{value:%Y-%m-%d %H:%M:%S}"
        case time():
            return f"{value:%H:%M:%S}"
        case _:
            return str(value)


def ms_of(value: time | timedelta) -> int:
    """ms of an Excel time or duration, to the whole second where it is one but for rounding."""
    if isinstance(value, timedelta):
        ms = round(value / timedelta(milliseconds=1))
    else:
        whole = (value.hour * 60 + value.minute) * 60 + value.second
        ms = whole * 1000 + round(value.microsecond / 1000)
    nearest = round(ms / 1000) * 1000
    return nearest if abs(ms - nearest) <= 30 else ms


def error_in(value: Value) -> str:
    """The error that a cell holds as text, such as #REF!; "" if it is none."""
    return value if isinstance(value, str) and _ERROR.fullmatch(value.strip()) else ""


def letter(column: int) -> str:
    """The name of a column counted from 0: A, B … Z, AA."""
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name


def refuse_far_right(file: str, column: int) -> None:
    """Raise BadInput for content in a column (from 0) that no table reaches."""
    if column >= MOST_COLUMNS:
        raise BadInput(message(FAR_RIGHT, file=file, column=letter(column)))
