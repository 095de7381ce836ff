"""Reading the times that people and programs write."""

import re
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

from console.feeds.recording.draft import BadRow

FIRST_YEAR, LAST_YEAR = 2000, 2100
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_REMEMBERED = 50_000
_UNITS = {10: 1000.0, 13: 1.0, 16: 1e-3, 19: 1e-6}  # digits of an epoch number → ms per unit
_YEAR_FIRST = re.compile(
    r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?"
    r"(?:[\sT]*(\d{1,2})[:时点](\d{1,2})(?:[:分](\d{1,2})(?:[.,](\d{1,9}))?)?[分秒]?)?"
    r"\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?",
    re.ASCII,
)
_YEAR_LAST = re.compile(
    r"(\d{1,2})/(\d{1,2})/(\d{4})(?:[\sT,]+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([AaPp][Mm])?)?",
    re.ASCII,
)
_RUN_TOGETHER = re.compile(r"(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?", re.ASCII)
_IN_NAME = re.compile(
    r"(?<!\d)(20\d\d)([-_.]?)(\d\d)\2(\d\d)(?:[-_ T]?(\d\d)[-_.]?(\d\d)[-_.]?(\d\d))?(?!\d)",
    re.ASCII,
)


class Moment(NamedTuple):
    """A time, ms UTC, and whether the text told its minute only."""

    ms: int
    minute: bool


class Times(dict[str, Moment]):
    """Text → Moment, remembered. Raises BadRow "time" or "year" (before 2000, after 2100).

    Times without an offset of their own are of the given zone; of an hour that a clock change
    repeats, the first is taken.
    """

    def __init__(self, zone: ZoneInfo) -> None:
        super().__init__()
        self._zone = zone

    def __missing__(self, text: str) -> Moment:
        if len(self) >= _REMEMBERED:
            self.clear()
        try:
            moment = self._read(text.strip())
        except (ValueError, OverflowError) as error:
            raise BadRow("time") from error
        self[text] = moment
        return moment

    def _read(self, text: str) -> Moment:
        if len(text) > 40:
            raise ValueError(text[:40])
        digits = text.partition(".")[0]
        if len(digits) in _UNITS and text.replace(".", "", 1).isdecimal():
            return Moment(_checked(round(float(text) * _UNITS[len(digits)])), False)
        try:
            moment = datetime.fromisoformat(text)
        except ValueError:
            moment, minute = _written(text)
        else:
            minute = re.split("[Z+-]", text[11:])[0].count(":") == 1
        return Moment(self._ms(moment), minute)

    def _ms(self, moment: datetime) -> int:
        if not FIRST_YEAR <= moment.year <= LAST_YEAR:
            raise BadRow("year")
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=self._zone)
        return (moment - _EPOCH) // timedelta(milliseconds=1)


def _checked(ms: int) -> int:
    if not FIRST_YEAR <= (_EPOCH + timedelta(milliseconds=ms)).year <= LAST_YEAR:
        raise BadRow("year")
    return ms


def _written(text: str) -> tuple[datetime, bool]:
    """A time in one of the other ways people write it, and whether it stops at the minute."""
    if found := _YEAR_FIRST.fullmatch(text):
        year, month, day, hour, minute, second = (int(part or 0) for part in found.groups()[:6])
        micro = int((found[7] or "0").ljust(6, "0")[:6])
        moment = datetime(year, month, day, hour, minute, second, micro, _offset(found[8]))
        return moment, found[4] is not None and found[6] is None
    if found := _YEAR_LAST.fullmatch(text):
        return _year_last(found)
    if found := _RUN_TOGETHER.fullmatch(text):
        year, month, day, hour, minute, second = (int(part or 0) for part in found.groups())
        return datetime(year, month, day, hour, minute, second), found[6] is None
    raise ValueError(text)


def _year_last(found: re.Match[str]) -> tuple[datetime, bool]:
    """Month first with AM/PM or where only that is possible, day first where only that is."""
    first, second, half = int(found[1]), int(found[2]), (found[7] or "").upper()
    if first > 12:
        first, second = second, first
    elif second <= 12 and first != second and not half:
        raise ValueError("day or month first?")
    hour = int(found[4] or 0)
    if half:
        if not 1 <= hour <= 12:
            raise ValueError("hour")
        hour = hour % 12 + (12 if half == "PM" else 0)
    moment = datetime(int(found[3]), first, second, hour, int(found[5] or 0), int(found[6] or 0))
    return moment, found[4] is not None and found[6] is None


def _offset(text: str | None) -> timezone | None:
    if text is None:
        return None
    if text in ("Z", "UTC", "GMT"):
        return UTC
    sign = -1 if text[0] == "-" else 1
    return timezone(sign * timedelta(hours=int(text[1:3]), minutes=int(text[-2:])))


def export_time(path: Path, zone: ZoneInfo) -> int:
    """When a file was exported, ms UTC: the date in its name, else the file's own time."""
    for found in _IN_NAME.finditer(path.name):
        year, _, month, day, hour, minute, second = (part or "0" for part in found.groups())
        text = f"{year}-{month}-{day}T{hour:0>2}:{minute:0>2}:{second:0>2}"
        try:
            return Times(zone)[text].ms
        except BadRow:
            continue
    return path.stat().st_mtime_ns // 1_000_000
