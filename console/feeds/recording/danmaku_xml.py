"""Danmaku XML as files: elements one by one, past damage, a broken end and control characters."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple
from xml.etree.ElementTree import Element, ParseError
from zoneinfo import ZoneInfo

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring, iterparse

from console.core.errors import BadInput
from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.sheet import ROW_LIMIT, SAMPLE
from console.core.textfile import open_bytes
from console.feeds.recording.draft import BadRow
from console.feeds.recording.times import Times

_NOT_A_RECORDING = QT_TRANSLATE_NOOP("recording", "{file} is XML, but no recording of comments.")
_DAMAGED = QT_TRANSLATE_NOOP("recording", "{file} is damaged at its beginning: {why}.")
ELEMENTS = frozenset({"d", "gift", "sc", "guard"})
_HEAD = frozenset(
    "chatserver chatid mission maxlimit state real_name source BililiveRecorder i metadata"
    " BililiveRecorderRecordInfo BililiveRecorderXmlStyle".split()
)
_CONTROLS = bytes(set(range(32)) - {9, 10, 13})
_HEAD_ELEMENTS = 1000
Problem = tuple[str, str]
"""Why a piece cannot be read (a reason code), and its beginning."""


class Head(NamedTuple):
    """What a recording says of itself: its source, "" if nothing; its start, ms UTC, or None."""

    source: str
    start: int | None


class _Overlong(Exception):
    """An element does not end."""


class _Input:
    """The file for the parser: control characters gone; lines counted; one element bounded."""

    def __init__(self, raw: BinaryIO) -> None:
        self._raw = raw
        self._silent = 0
        self._lines = 0
        self.lines = 0  # ended before the piece that holds the last element's end

    def read(self, size: int) -> bytes:
        self._silent += size
        if self._silent > 2 * ROW_LIMIT:
            raise _Overlong
        data = self._raw.read(size)
        self._lines += data.count(b"\n")
        return data.translate(None, _CONTROLS)

    def heard(self) -> None:
        """An element ended in the piece last read."""
        self._silent = 0
        self.lines = self._lines


def head(path: Path, zone: ZoneInfo) -> Head:
    """Read the beginning. Raises BadInput where the file is no recording."""
    room, start = "", None
    with open_bytes(path) as raw:
        try:
            for number, element in enumerate(_whole(raw)):
                if element.tag in ELEMENTS or number > _HEAD_ELEMENTS:
                    break
                room = element.get("roomid") or _text(element, "room_id") or room
                began = element.get("start_time") or _text(element, "record_start_time")
                start = _time(began, zone) if began else start
        except ParseError as error:
            if error.position[0] < 2:
                raise BadInput(message(_DAMAGED, file=path.name, why=error)) from error
        except (DefusedXmlException, _Overlong, LookupError, ValueError) as error:
            raise BadInput(message(_NOT_A_RECORDING, file=path.name)) from error
    return Head(f"bilibili:{room}" if room.isdecimal() else "", start)


def _text(element: Element, tag: str) -> str:
    return (element.text or "").strip() if element.tag == tag else ""


def _time(text: str, zone: ZoneInfo) -> int | None:
    try:
        return Times(zone)[text].ms
    except BadRow:
        return None


def _whole(raw: Any) -> Iterator[Element]:
    """The elements of a document whose root is <i>, each once it is complete."""
    root: Element | None = None
    for event, element in iterparse(raw, ("start", "end"), forbid_dtd=True):
        if root is None:
            root = element
            if root.tag != "i":
                raise ValueError(root.tag)
        elif event == "end":
            yield element
            if element.tag in ELEMENTS:
                root.clear()


def elements(path: Path) -> Iterator[Element | Problem]:
    """The recording's elements; after damage each further line is read for itself."""
    problem, line = "", 0
    with open_bytes(path) as raw:
        source = _Input(raw)
        try:
            for element in _whole(source):
                source.heard()
                if element.tag in ELEMENTS:
                    yield element
                elif element.tag not in _HEAD and "ts" in element.attrib:
                    yield "unknown", str(element.tag)
        except ParseError as error:
            problem, line = str(error), error.position[0]
        except _Overlong:
            line = source.lines
        else:
            return
    yield from _line_by_line(path, line, problem)


def _line_by_line(path: Path, skip: int, problem: str) -> Iterator[Element | Problem]:
    with open_bytes(path) as raw:
        lines = _lines(raw)
        for _ in range(skip):
            next(lines, None)
        first = next(lines, None)
        if problem:
            yield ("truncated" if first is None else "xml"), problem
        while first is not None:
            yield from _line(first)
            first = next(lines, None)


def _lines(raw: BinaryIO) -> Iterator[bytes]:
    """Lines; of one that is too long the first ROW_LIMIT + 1 bytes."""
    while line := raw.readline(ROW_LIMIT + 1):
        yield line
        while len(line) > ROW_LIMIT and not line.endswith(b"\n"):
            line = raw.readline(ROW_LIMIT + 1)


def _line(line: bytes) -> Iterator[Element | Problem]:
    line = line.translate(None, _CONTROLS)
    text = line.strip().removesuffix(b"</i>")
    sample = text[: SAMPLE * 4].decode("utf-8", "replace")[:SAMPLE]
    if len(line) > ROW_LIMIT:
        yield "too_long", sample
        return
    try:
        found = fromstring(b"<i>" + text + b"</i>", forbid_dtd=True)
    except (ParseError, DefusedXmlException):
        yield ("xml" if line.endswith(b"\n") else "truncated"), sample
        return
    yield from (element for element in found if element.tag in ELEMENTS)
