"""One look over an .xlsx worksheet's XML for what the values alone do not tell, and its bounds."""

from contextlib import suppress
from dataclasses import dataclass, field
from xml.parsers import expat

from console.show.rundown.sheets.grid import (
    BLANK_ROWS,
    LAST_ROW,
    Merge,
    Spot,
    refuse_far_right,
)


class Odd(Exception):
    """XML that no spreadsheet writes."""


class _Enough(Exception):
    """The content is over; what follows is not looked at."""


@dataclass
class Scan:
    """What was found; `end` is the byte at which the sheet is to be cut, None for its own end."""

    merges: list[Merge] = field(default_factory=list)
    hidden: set[int] = field(default_factory=set)
    errors: dict[Spot, str] = field(default_factory=dict)
    stale: set[Spot] = field(default_factory=set)
    stopped: int = 0
    end: int | None = None
    prefix: str = ""


def scan(file: str, data: bytes) -> Scan:
    """Scan a worksheet. Raises BadInput for content far outside, Odd or ExpatError for damage."""
    look = _Look(file)
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = look.start
    parser.EndElementHandler = look.end
    parser.CharacterDataHandler = look.text
    parser.EntityDeclHandler = look.entity
    look.parser = parser
    with suppress(_Enough):
        parser.Parse(data, True)
    return look.found


def spot_of(name: str) -> Spot:
    """(row, column) from 0 of a cell's name such as B12; raises Odd."""
    letters = name.rstrip("0123456789")
    digits = name[len(letters) :]
    if not digits or not letters.isascii() or not letters.isalpha() or len(name) > 10:
        raise Odd(name[:20])
    column = 0
    for one in letters.upper():
        column = column * 26 + ord(one) - 64
    return int(digits) - 1, column - 1


class _Look:
    """Handlers of one parse."""

    parser: expat.XMLParserType

    def __init__(self, file: str) -> None:
        self.found = Scan()
        self._file = file
        self._row = -1
        self._last = -1  # the last row with content
        self._cell: Spot = (-1, -1)
        self._kind = ""
        self._formula = self._in_value = False
        self._value: list[str] = []

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        match tag.rpartition(":")[2]:
            case "row":
                self._begin_row(tag, attributes)
            case "c":
                name = attributes.get("r")
                self._cell = spot_of(name) if name else (self._row, self._cell[1] + 1)
                if self._cell[0] != self._row:
                    raise Odd(name)
                self._kind = attributes.get("t", "n")
                self._formula = False
                self._value.clear()
            case "v" | "is":
                self._in_value = True
                refuse_far_right(self._file, self._cell[1])
            case "f":
                self._formula = True
            case "mergeCell":
                self._merge(attributes.get("ref", ""))

    def end(self, tag: str) -> None:
        """An element ends."""
        match tag.rpartition(":")[2]:
            case "v" | "is":
                self._in_value = False
            case "c":
                self._end_cell("".join(self._value).strip())

    def text(self, text: str) -> None:
        """Text between elements."""
        if self._in_value and len(self._value) < 8:
            self._value.append(text[:40])

    def entity(self, *_: object) -> None:
        """No worksheet declares entities."""
        raise Odd("entity")

    def _begin_row(self, tag: str, attributes: dict[str, str]) -> None:
        number = attributes.get("r", "")
        row = int(number) - 1 if number.isdecimal() and len(number) < 9 else self._row + 1
        if row >= LAST_ROW or row - self._last > BLANK_ROWS:
            self.found.end = self.parser.CurrentByteIndex
            self.found.stopped = row + 1
            self.found.prefix = tag.rpartition(":")[0]
            raise _Enough
        self._row, self._cell = row, (row, -1)
        if attributes.get("hidden") in ("1", "true"):
            self.found.hidden.add(row)

    def _end_cell(self, value: str) -> None:
        if not value:
            if self._formula:
                self.found.stale.add(self._cell)
                self._last = self._row
            return
        self._last = self._row
        if self._kind == "e":
            self.found.errors[self._cell] = value

    def _merge(self, reference: str) -> None:
        first, _, last = reference.partition(":")
        top, left = spot_of(first)
        bottom, right = spot_of(last or first)
        if top <= bottom < LAST_ROW and left <= right and len(self.found.merges) < LAST_ROW:
            self.found.merges.append(Merge(top, left, bottom, right))
