"""One look over an old .xls for what the values alone do not tell: bounds, hidden rows, errors."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from console.show.rundown.sheets.grid import Spot

_FREE, _END = 0xFFFFFFFF, 0xFFFFFFFE
_MOST_SECTORS = 1 << 18

_ROW, _BOOLERR, _FORMULA, _DIMENSIONS, _BOUNDSHEET, _EOF, _BOF = (
    0x208, 0x205, 0x6, 0x200, 0x85, 0xA, 0x809,
)  # fmt: skip
_ERRORS = {
    0x00: "#NULL!", 0x07: "#DIV/0!", 0x0F: "#VALUE!", 0x17: "#REF!", 0x1D: "#NAME?",
    0x24: "#NUM!", 0x2A: "#N/A",
}  # fmt: skip


# Records that hold a value; all begin with row and column, some hold several cells of a row.
_CELLS = frozenset((_FORMULA, _BOOLERR, 0x203, 0x204, 0xFD, 0x27E, 0xD6, 0xBD))
_MOST = (65_536, 256)
_STRINGS = 0xFC


class Odd(Exception):
    """A container that no spreadsheet writes."""


@dataclass
class XlsScan:
    """What was found in one sheet; rows and columns from 0."""

    hidden: set[int] = field(default_factory=set)
    errors: dict[Spot, str] = field(default_factory=dict)
    last_row: int = -1
    last_column: int = -1


def scan(data: bytes) -> dict[str, XlsScan]:
    """Sheet name → what was found; nothing for versions before 1997. Raises Odd for damage."""
    try:
        stream = _stream(data)
        sheets = {}
        for record, body in _records(stream, 0):
            if record == _STRINGS and struct.unpack_from("<I", body, 4)[0] > len(stream):
                raise Odd("strings")
            if record == _BOUNDSHEET:
                start, _, length, wide = struct.unpack_from("<IHBB", body)
                coding = "utf-16-le" if wide & 1 else "latin-1"
                name = body[8 : 8 + length * (2 if wide & 1 else 1)].decode(coding, "replace")
                sheets[name] = _sheet(stream, start)
    except (struct.error, IndexError, OverflowError) as error:
        raise Odd("cut off") from error
    return sheets


def _sheet(stream: bytes, start: int) -> XlsScan:
    found = XlsScan()
    for record, body in _records(stream, start):
        if record in _CELLS:
            _bound(found, record, body)
        if record == _ROW:
            row, flags = struct.unpack_from("<H10xH", body)
            if flags & 0x20:
                found.hidden.add(row)
        elif record == _DIMENSIONS:
            _check_dimensions(body)
        elif record == _BOOLERR:
            row, column, _, value, is_error = struct.unpack_from("<HHHBB", body)
            if is_error:
                found.errors[row, column] = _ERRORS.get(value, "#N/A")
        elif record == _FORMULA:
            row, column, _, kind, value, mark = struct.unpack_from("<HHHBxBx2xH", body)
            if mark == 0xFFFF and kind == 2:
                found.errors[row, column] = _ERRORS.get(value, "#N/A")
    return found


def _check_dimensions(body: bytes) -> None:
    """Readers make room for what is said here: it must be what a sheet can have."""
    forms = {14: "<IIHH", 10: "<HHHH"}
    if len(body) not in forms:
        raise Odd("dimensions")
    top, rows, left, columns = struct.unpack_from(forms[len(body)], body)
    if not (top <= rows <= _MOST[0] and left <= columns <= _MOST[1]):
        raise Odd("dimensions")


def _bound(found: XlsScan, record: int, body: bytes) -> None:
    """Note how far the cells reach."""
    row, column = struct.unpack_from("<HH", body)
    if record == 0xBD:
        column = struct.unpack("<H", body[-2:])[0]
    found.last_row = max(found.last_row, row)
    found.last_column = max(found.last_column, column)


def _records(stream: bytes, at: int) -> Iterator[tuple[int, bytes]]:
    """Records from a place on to the end of that part; parts within it are passed through."""
    depth = 0
    while at + 4 <= len(stream):
        record, length = struct.unpack_from("<HH", stream, at)
        depth += (record == _BOF) - (record == _EOF)
        yield record, stream[at + 4 : at + 4 + length]
        if depth <= 0:
            return
        at += 4 + length


def _stream(data: bytes) -> bytes:
    """The workbook's stream out of its container."""
    shift, small_shift = struct.unpack_from("<HH", data, 30)
    first_directory, _, cutoff, first_small = struct.unpack_from("<IIII", data, 48)
    if shift not in (9, 12) or small_shift != 6:
        raise Odd("sectors")
    size = 1 << shift
    table = _table(data, size)
    directory = _chain(data, table, first_directory, size)
    root = b""
    for at in range(0, len(directory), 128):
        entry = directory[at : at + 128]
        name = entry[: max(0, struct.unpack_from("<H", entry, 64)[0] - 2)]
        first, length = struct.unpack_from("<II", entry, 116)
        if at == 0:
            root = _chain(data, table, first, size) if first < _END else b""
        if name.decode("utf-16-le", "replace") in ("Workbook", "Book"):
            if length >= cutoff:
                return _chain(data, table, first, size)[:length]
            small = _numbers(_chain(data, table, first_small, size))
            return _chain(b"\0" * 64 + root, small, first, 64)[:length]
    raise Odd("no workbook")


def _table(data: bytes, size: int) -> list[int]:
    """The chain of sectors, as the header and its further list name its parts."""
    parts = [one for one in struct.unpack_from("<109I", data, 76) if one < _END]
    following = struct.unpack_from("<I", data, 68)[0]
    for _ in range(1_000):
        if following >= _END:
            break
        numbers = _numbers(_sector(data, following, size))
        parts += [one for one in numbers[:-1] if one < _END]
        following = numbers[-1]
    return _numbers(b"".join(_sector(data, one, size) for one in parts))


def _chain(data: bytes, table: list[int], first: int, size: int) -> bytes:
    found, at = [], first
    while at < _END:
        found.append(_sector(data, at, size))
        at = table[at]
        if len(found) > _MOST_SECTORS:
            raise Odd("circle")
    return b"".join(found)


def _sector(data: bytes, number: int, size: int) -> bytes:
    """A sector; the header takes the place of one."""
    return data[(number + 1) * size : (number + 2) * size]


def _numbers(data: bytes) -> list[int]:
    return list(struct.unpack(f"<{len(data) // 4}I", data[: len(data) // 4 * 4]))
