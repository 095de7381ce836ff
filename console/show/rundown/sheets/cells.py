"""What a cell of a sheet says, field by field; what is not understood is told apart."""

import json
import math
import re
import unicodedata
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Any, NamedTuple

from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.show.rundown.entry import (
    Clock,
    NotUnderstood,
    Span,
    clock_of,
    length_of,
    lengths_of,
    links_of,
    span_of,
)
from console.show.rundown.import_rows import clean
from console.show.rundown.sheets.grid import Value, ms_of, shown
from console.show.rundown.tables import DAY_MS

AS_LENGTH = QT_TRANSLATE_NOOP("sheet", "“{text}” is no time of day and was read as a length")
FROM_DAY = QT_TRANSLATE_NOOP("sheet", "{text} was read as a part of a day: {time}")

KIND_NAMES = {
    "opening": ("Opening", "开场"),
    "explain": ("Explain", "讲解"),
    "return": ("Return", "返场"),
    "welfare": ("Welfare", "福利"),
    "qa": ("Q&A", "答疑"),
    "talk": ("Talk", "聊天"),
    "demo": ("Demo", "演示"),
    "changeover": ("Change-over", "换场"),
    "break": ("Break", "休息"),
    "closing": ("Closing", "收尾"),
}
"""Kind of cue → how sheets written here name it, in English and Chinese."""

_KINDS = {name.casefold(): kind for kind, names in KIND_NAMES.items() for name in (kind, *names)}
_YES = frozenset("1 yes y true 是 √ ✓ x ✔".split())
_NO = frozenset("0 no n false 否 × ✗".split())
_LINKS = re.compile(r"(?:链接|link|no\.|#)\s*(\d{1,6})(?!\d)|(?<!\d)(\d{1,6})\s*(?:号|#)")
_PARTS = re.compile(r"[\n;；、,，/+]+")
_TIMELINE = re.compile(r"分|min|'")


class Times(NamedTuple):
    """What a cell of times says: clocks, a place on the show's own clock, or a length (ms)."""

    start: Clock | None = None
    end: Clock | None = None
    after: int | None = None
    length: int | None = None


class Products(NamedTuple):
    """What a cell of products says: link numbers, and what is not a number as names."""

    links: tuple[int, ...] = ()
    names: tuple[str, ...] = ()


class Read(NamedTuple):
    """The value of a cell and what is doubtful about how it was read."""

    value: Any
    doubt: Message | None = None


def read_cell(field: str, value: Value, bare: str) -> Read:
    """The value for a field, None where the cell is empty; raises NotUnderstood."""
    reader = _READERS.get(field)
    if value is None or (isinstance(value, str) and not value.strip()):
        return Read(None)
    if reader is None:
        return Read(text_of(value))
    return reader(value, bare)


def text_of(value: Value) -> str:
    """Text with lines kept and everything unseen gone."""
    return clean(shown(value))


def _clock(value: Value, bare: str) -> Read:
    found = _clock_of(value)
    if found is None:
        raise NotUnderstood(shown(value))
    return Read(found)


def _clock_of(value: Value) -> Clock | None:
    """The clock of an Excel time or a text; None for a bare number."""
    match value:
        case datetime():
            at = Clock(ms_of(value.time()))
            # Day 0 of a spreadsheet is how it keeps a time without a date.
            return (
                at._replace(year=value.year, month=value.month, day=value.day)
                if (value.year > 1900)
                else at
            )
        case time():
            return Clock(ms_of(value))
        case timedelta():
            return Clock(ms_of(value)) if timedelta(0) <= value < timedelta(hours=30) else None
        case str():
            return clock_of(value)
        case _:
            return None


def _times(value: Value, bare: str) -> Read:
    """A cell of the column of times, whatever a team keeps there."""
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return _times_of_number(value, bare)
    if not isinstance(value, str):
        return Read(Times(start=_clock(value, bare).value))
    text = unicodedata.normalize("NFKC", value).strip()
    try:
        return Read(Times(start=clock_of(text)))
    except NotUnderstood:
        return _stretch(text) or _as_length(text, bare)


def _times_of_number(value: float, bare: str) -> Read:
    """A number of which the format was lost: a part of a day, else a length."""
    if 0 < value < 1 and abs(value * 86_400 - round(value * 86_400)) < 0.01:
        ms = round(value * 86_400) * 1000
        clock = f"{ms // 3_600_000}:{ms // 60_000 % 60:02}"
        return Read(Times(start=Clock(ms)), message(FROM_DAY, text=shown(value), time=clock))
    return _as_length(shown(value), bare)


def _stretch(text: str) -> Read | None:
    """From when to when: 20:00-20:10, or 0-5分钟 of the show; None if it is neither."""
    parts = re.split(r"\s*(?:[-–—~−〜]+|至|到)\s*", text)
    if len(parts) != 2:
        return None
    try:
        return Read(Times(clock_of(parts[0]), clock_of(parts[1])))
    except NotUnderstood:
        pass
    try:
        low, high = span_of(text)
    except NotUnderstood:
        return None
    if low is None or high is None or not _TIMELINE.search(parts[1]):
        return None
    return Read(Times(after=low, length=high - low))


def _as_length(text: str, bare: str) -> Read:
    return Read(Times(length=length_of(text, bare)), message(AS_LENGTH, text=text))


def _lengths(value: Value, bare: str) -> Read:
    match value:
        case bool() | datetime() | date():
            raise NotUnderstood(shown(value))
        case time() | timedelta():
            ms = ms_of(value)
            if not 0 <= ms <= DAY_MS:
                raise NotUnderstood(shown(value))
            return Read(Span(ms, None, None))
        case int() | float():
            return _length_of_number(float(value), bare)
        case _:
            return Read(lengths_of(text_of(value), bare))


def _length_of_number(value: float, bare: str) -> Read:
    """Whole seconds of the column's unit, else a part of a day whose format was lost."""
    seconds = value * {"h": 3600, "m": 60, "s": 1}[bare]
    if abs(seconds - round(seconds)) < 1e-6 and 0 <= seconds <= DAY_MS / 1000:
        return Read(Span(round(seconds) * 1000, None, None))
    seconds = value * 86_400
    if 0 < value < 1 and abs(seconds - round(seconds)) < 0.01:
        ms = round(seconds) * 1000
        text = f"{ms // 60_000}:{ms // 1000 % 60:02}"
        return Read(Span(ms, None, None), message(FROM_DAY, text=shown(value), time=text))
    raise NotUnderstood(shown(value))


def _one_length(value: Value, bare: str) -> Read:
    read = _lengths(value, bare)
    if read.value.length is None:
        raise NotUnderstood(shown(value))
    return Read(read.value.length, read.doubt)


def _products(value: Value, bare: str) -> Read:
    text = text_of(value)
    try:
        return Read(Products(tuple(dict.fromkeys(links_of(text)))))
    except NotUnderstood:
        pass
    links, names = [], []
    for part in (one.strip() for one in _PARTS.split(unicodedata.normalize("NFKC", text))):
        found = _LINKS.findall(part.casefold())
        if len(found) == 1:
            links.append(int("".join(found[0])))
        elif part.isdecimal() and len(part) < 7:
            links.append(int(part))
        elif part:
            names.append(part)
    return Read(Products(tuple(dict.fromkeys(one for one in links if one)), tuple(names)))


def _kind(value: Value, bare: str) -> Read:
    text = shown(value).strip().casefold()
    if text not in _KINDS:
        raise NotUnderstood(text)
    return Read(_KINDS[text])


def _flag(value: Value, bare: str) -> Read:
    text = shown(value).strip().casefold()
    if text not in _YES | _NO:
        raise NotUnderstood(text)
    return Read(int(text in _YES))


def _priority(value: Value, bare: str) -> Read:
    text = shown(value).strip()
    if not (text.isdecimal() and 1 <= int(text[:4]) <= 9):
        raise NotUnderstood(text)
    return Read(int(text))


def _colour(value: Value, bare: str) -> Read:
    text = shown(value).strip()
    if not re.fullmatch("#[0-9a-fA-F]{6}", text):
        raise NotUnderstood(text)
    return Read(text)


_READERS: dict[str, Callable[[Value, str], Read]] = {
    "start": _times,
    "end": _clock,
    "start_at": _clock,
    "end_at": _clock,
    "duration": _lengths,
    "min": _one_length,
    "max": _one_length,
    "products": _products,
    "kind": _kind,
    "skip": _flag,
    "droppable": _flag,
    "priority": _priority,
    "colour": _colour,
}


_OTHERWISE = re.compile(r"[\d\s.,:/%+\-e]+|true|false|\".*\"", re.IGNORECASE)


def reads_otherwise(text: str) -> bool:
    """Whether a custom text would come back as a number, a flag, or without its quotes."""
    return _OTHERWISE.fullmatch(text) is not None


def custom_value(text: str) -> Any:
    """What a cell of a custom column holds in a sheet written here: text, number or flag."""
    if text in ("TRUE", "FALSE"):
        return text == "TRUE"
    try:
        found = json.loads(text, parse_constant=str)
    except (ValueError, RecursionError):
        return text
    if isinstance(found, float) and not math.isfinite(found):
        return text
    return found if isinstance(found, str | int | float | bool) else text
