"""From the cells of a sheet to its rows: cues, blocks, totals, and what was wrong."""

import re
import unicodedata
from collections.abc import Mapping
from typing import Any, NamedTuple

from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.plain_text import plain
from console.show.base.changes import NAME_LIMIT
from console.show.rundown.entry import NotUnderstood, Span
from console.show.rundown.import_rows import one_line
from console.show.rundown.sheets.cells import Products, Read, custom_value, read_cell, text_of
from console.show.rundown.sheets.filling import Filled, Header, is_blank
from console.show.rundown.sheets.grid import Value, error_in, letter, shown
from console.show.rundown.sheets.reading import CellReading, Problem, RowReading

NOT_UNDERSTOOD = QT_TRANSLATE_NOOP("sheet", "“{text}” was not understood and is kept as text")
ERROR = QT_TRANSLATE_NOOP("sheet", "the cell holds the error {text} and was left empty")
STALE = QT_TRANSLATE_NOOP("sheet", "the formula has no result; open and save the sheet once")
TOTAL = QT_TRANSLATE_NOOP("sheet", "“{text}” is a total and was left out")
HIDDEN = QT_TRANSLATE_NOOP("sheet", "the row is hidden in the sheet and was read all the same")
SHARED = QT_TRANSLATE_NOOP("sheet", "shares its length with the cue above; read as 0")
CONTINUED = QT_TRANSLATE_NOOP(
    "sheet", "has no cue of its own and was read as part of the one above"
)
BLOCK = QT_TRANSLATE_NOOP("sheet", "“{text}” stands alone and was read as the name of a block")
NO_TITLE = QT_TRANSLATE_NOOP("sheet", "the cue has no name")
TOO_LONG = QT_TRANSLATE_NOOP("sheet", "longer than {most} characters; all of it is kept as text")
AS_SCRIPT = QT_TRANSLATE_NOOP("sheet", "holds what is said rather than who says it: read as script")

UNNAMED = QT_TRANSLATE_NOOP(
    "sheet", "“{text}” stands in a column without a header, which was not read"
)

TIMED = ("start", "end", "duration", "start_at", "end_at", "min", "max")
IGNORED = ("number", "planned")
_ONE_LINE = ("title", "scene", "anchor", "assistants", "block")
_JOINED_TEXTS = ("notes", "script", "checklist", "welfare")
_TOTAL = re.compile(
    r"(?:合计|总计|共计|小计|总时长|总用时|总时间|总和"
    r"|(?:grand )?totals?|sum|total (?:length|time|duration))"
    r"\s*[:：]?\s*(?:约)?[\d:：.′″'\"小时分钟秒hms\s]*"
)
_LONG_NAME = 40


class Rows(NamedTuple):
    """The rows of a sheet, and what was wrong with cells and rows."""

    rows: list[RowReading]
    problems: list[Problem]
    custom: list[str]


def read_rows(filled: Filled, header: Header) -> Rows:
    """Read all rows below the header."""
    reader = _Reader(filled, header)
    for row in range(header.row + 1, len(filled.rows)):
        reader.take(row)
    custom = [name for name in header.columns.custom.values() if name in reader.used]
    reader.problems += _unnamed(filled, header)
    return Rows(reader.rows, reader.problems, [_custom_name(name) for name in custom])


class _Reader:
    """Reads rows one after another; remembers the cue and the block above."""

    def __init__(self, filled: Filled, header: Header) -> None:
        self.rows: list[RowReading] = []
        self.problems: list[Problem] = []
        self.used: set[str] = set()
        self._filled, self._columns = filled, header.columns
        self._exact = "id" in header.columns.places
        self._block = ""
        self._cue_row = -1
        self._places = _script_not_anchor(filled, header, self.problems)
        self._row = 0

    def take(self, row: int) -> None:
        """Read one row into a cue, a block, a part of the cue above, or nothing."""
        self._row = row
        own = self._filled.own(row)
        errors = any(spot[0] == row for spot in self._filled.grid.errors) if not own else False
        if (not own and not errors) or self._repeats_header(own):
            return
        total = self._total(own)
        if total:
            self._note("", message(TOTAL, text=total), left_out=True)
        elif name := self._block_name(own):
            self._block = name
            self._add("block", {"block": CellReading(name, name)}, {})
        elif self._continues(own):
            self._continue(own)
        else:
            self._cue(own)

    def _repeats_header(self, own: Mapping[int, Value]) -> bool:
        headers = self._columns.headers
        same = [c for c, one in own.items() if c < len(headers) and shown(one) == headers[c]]
        return len(same) >= 2 and len(same) * 2 > len(own)

    def _total(self, own: Mapping[int, Value]) -> str:
        """The word for a total that the row begins with; "" where it is a cue."""
        texts = [shown(value).strip() for value in own.values() if isinstance(value, str)]
        if not texts or self._exact:
            return ""
        first = unicodedata.normalize("NFKC", texts[0]).casefold()
        others = [text for text in texts[1:] if not re.search(r"\d", text)]
        return texts[0][:40] if _TOTAL.fullmatch(first) and not others else ""

    def _block_name(self, own: Mapping[int, Value]) -> str:
        """The name of a block that stands in a row of its own; "" for any other row."""
        if len(own) != 1:
            return ""
        [(column, value)] = own.items()
        text = plain(shown(value).strip(), NAME_LIMIT)
        if column == self._places.get("block"):
            return text
        title = self._places.get("title", len(self._columns.headers))
        if self._exact or not isinstance(value, str) or column > title:
            return ""
        wide = self._filled.wide.get(self._row, 1) >= 3
        if not wide and (column == title or self._reads_as_time(column, value)):
            return ""
        if not wide:
            self._note(self._header(column), message(BLOCK, text=text))
        return text

    def _reads_as_time(self, column: int, value: Value) -> bool:
        field = next((name for name, place in self._places.items() if place == column), "")
        if field not in TIMED:
            return False
        try:
            read_cell(field, value, "m")
        except NotUnderstood:
            return False
        return True

    def _continues(self, own: Mapping[int, Value]) -> bool:
        """Whether the row belongs to the cue above: its name is merged, or it has none."""
        if self._exact or self._cue_row < 0:
            return False
        if any(self._places.get(field) in own for field in TIMED):
            return False
        title = self._places.get("title")
        if title is None or title in own:
            return False
        top = self._filled.joined.get((self._row, title))
        if top is not None:
            return top == self._filled.joined.get((self._cue_row, title), self._cue_row)
        self._note("", message(CONTINUED))
        return True

    def _continue(self, own: Mapping[int, Value]) -> None:
        """Add what the row says to the cue above."""
        cue = self.rows[-1]
        cells = dict(cue.cells)
        for field in ("products", *_JOINED_TEXTS):
            place = self._places.get(field)
            read = (
                self._read(field, place, own[place]) if place in own and place is not None else None
            )
            if read is None or read.value is None:
                continue
            before = cells.get(field, CellReading("", None))
            value = _both(before.value, read.value)
            cells[field] = CellReading(f"{before.text}\n{read.text}".strip(), value, before.doubt)
        custom = dict(cue.custom)
        for name, value in self._custom(own).items():
            custom[name] = f"{custom[name]}\n{value}" if name in custom else value
        self.rows[-1] = cue._replace(cells=cells, custom=custom)

    def _cue(self, own: Mapping[int, Value]) -> None:
        cells: dict[str, CellReading] = {}
        kept: dict[str, Any] = {}
        row = self._filled.rows[self._row]
        for field, place in self._places.items():
            if field in IGNORED:
                continue
            read = self._read(field, place, row[place] if place < len(row) else None)
            if field in TIMED and (self._row, place) in self._filled.joined:
                read = self._shared(field, read)
            if field in _ONE_LINE and read.value is not None:
                read = self._one_line(field, read, kept)
            if read.value is None and read.text:
                kept[_custom_name(self._header(place), "?")] = read.text
            cells[field] = read
        self._name(cells)
        self._in_block(cells)
        values = self._custom({c: v for c, v in enumerate(row) if not is_blank(v)})
        self._add("cue", cells, values | kept)
        self._cue_row = self._row

    def _read(self, field: str, place: int, value: Value) -> CellReading:
        """Read a cell; doubts and errors are noted with their place."""
        header, spot = self._header(place), (self._row, place)
        error = self._filled.grid.errors.get(spot) or error_in(value)
        if error or spot in self._filled.grid.stale:
            self._note(header, message(ERROR, text=plain(error, 20)) if error else message(STALE))
            return CellReading("", None, self.problems[-1].what)
        text = text_of(value)
        try:
            read = read_cell(field, value, self._columns.bare.get(field, "m"))
        except NotUnderstood:
            read = Read(None, message(NOT_UNDERSTOOD, text=plain(text, 40)))
        if read.doubt is not None:
            self._note(header, read.doubt)
        return CellReading(text, read.value, read.doubt)

    def _shared(self, field: str, read: CellReading) -> CellReading:
        """A length that is merged over several cues counts once."""
        if field != "duration" or read.value is None:
            return CellReading("", None)
        self._note(self._header(self._places[field]), message(SHARED))
        return CellReading(read.text, Span(0, None, None), message(SHARED))

    def _one_line(self, field: str, read: CellReading, kept: dict[str, Any]) -> CellReading:
        line = plain(str(read.value), NAME_LIMIT * 16)
        if len(line) <= NAME_LIMIT:
            return read._replace(value=line)
        header = self._header(self._places[field])
        self._note(header, message(TOO_LONG, most=NAME_LIMIT))
        kept[_custom_name(header, "?")] = read.text
        first = plain(read.text.split("\n")[0], NAME_LIMIT)
        return CellReading(read.text, first, message(TOO_LONG, most=NAME_LIMIT))

    def _name(self, cells: dict[str, CellReading]) -> None:
        """A cue without a name is called by its products, where they are named."""
        title = cells.get("title")
        if self._exact or (title is not None and title.value):
            return
        products = cells.get("products")
        names = "" if products is None else plain(products.text, NAME_LIMIT)
        doubt = message(NO_TITLE) if "title" in self._places or not names else None
        if doubt is not None:
            self._note("", doubt)
        cells["title"] = CellReading("", names, doubt)

    def _in_block(self, cells: dict[str, CellReading]) -> None:
        """The block that the cue stands in: named beside it, or above it."""
        named = cells.get("block")
        if named is not None and named.value:
            self._block = str(named.value)
        elif self._block and not self._exact:
            cells["block"] = CellReading(self._block, self._block)

    def _custom(self, cells: Mapping[int, Value]) -> dict[str, Any]:
        """The columns that are not of ours, as they are."""
        found: dict[str, Any] = {}
        for place, name in self._columns.custom.items():
            if place not in cells or place in self._places.values():
                continue
            error = error_in(cells[place])
            if error:
                self._note(name, message(ERROR, text=error))
                continue
            found[_custom_name(name)] = _plain_value(cells[place], self._exact)
            self.used.add(name)
        return found

    def _add(self, kind: str, cells: Mapping[str, CellReading], custom: dict[str, Any]) -> None:
        hidden = self._row in self._filled.grid.hidden
        if hidden:
            self._note("", message(HIDDEN))
        self.rows.append(RowReading(self._row + 1, kind, cells, custom, hidden))

    def _header(self, place: int) -> str:
        headers = self._columns.headers
        return (headers[place] if place < len(headers) else "") or letter(place)

    def _note(self, column: str, what: Message, left_out: bool = False) -> None:
        self.problems.append(Problem(self._row + 1, column, what, left_out))


def _unnamed(filled: Filled, header: Header) -> list[Problem]:
    """What stands in columns without a header, each told once at its first cell."""
    found: dict[int, Problem] = {}
    headers = header.columns.headers
    for row in range(header.row + 1, len(filled.rows)):
        for column, value in filled.own(row).items():
            named = column < len(headers) and headers[column].strip()
            if not named and column not in found and filled.wide.get(row, 1) == 1:
                text = plain(shown(value), 40)
                found[column] = Problem(row + 1, letter(column), message(UNNAMED, text=text))
    return list(found.values())


def _script_not_anchor(filled: Filled, header: Header, problems: list[Problem]) -> dict[str, int]:
    """The places of the fields; a column 主播 that holds sentences is the script."""
    places = dict(header.columns.places)
    anchor = places.get("anchor")
    if anchor is None or "script" in places or "id" in places:
        return places
    cells = (row[anchor] for row in filled.rows[header.row + 1 :] if anchor < len(row))
    if any(
        isinstance(one, str) and ("\n" in one.strip() or len(one) > _LONG_NAME) for one in cells
    ):
        places["script"] = places.pop("anchor")
        column = header.columns.headers[anchor]
        problems.append(Problem(header.row + 1, column, message(AS_SCRIPT)))
    return places


def _both(before: Any, more: Any) -> Any:
    """What two rows of one cue say together."""
    if before is None:
        return more
    if isinstance(before, Products) and isinstance(more, Products):
        links = tuple(dict.fromkeys(before.links + more.links))
        return Products(links, before.names + more.names)
    return f"{before}\n{more}"


def _custom_name(header: str, mark: str = "") -> str:
    """The custom column of a header; a mark keeps it apart from a column of ours."""
    return one_line(header.removeprefix("custom:") + mark)


def _plain_value(value: Value, exact: bool) -> Any:
    """A custom cell: in a sheet written here numbers and flags are what they were."""
    if not exact:
        return text_of(value)
    if isinstance(value, bool | int):
        return value
    if isinstance(value, float):
        return int(value) if value.is_integer() else value
    return custom_value(text_of(value))
