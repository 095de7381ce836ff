"""Times as people write them, placed on the line of instants: zones, DST, bare times."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from itertools import count
from typing import NamedTuple
from zoneinfo import ZoneInfo

from console.core.errors import BadInput
from console.core.message import QT_TRANSLATE_NOOP, message

DAY = timedelta(days=1)
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MS = timedelta(milliseconds=1)
YEARS = range(1970, 9000)
"""Years that a show may touch; beyond them lie faults of the source."""

NO_ZONE = QT_TRANSLATE_NOOP("timing", "{field}: {text} is not a time zone such as Asia/Shanghai")
NO_TIME = QT_TRANSLATE_NOOP(
    "timing", "{field}: {text} is not a time such as 20:18, 25:10 or 2026-11-22T20:18:30"
)
NO_DATE = QT_TRANSLATE_NOOP("timing", "{field}: {text} has no date")
NO_YEAR = QT_TRANSLATE_NOOP("timing", "{field}: the time lies outside the years 1970 to 8999")

_WRITTEN = re.compile(
    r"(?:(?P<date>[0-9]{4}-[0-9]{2}-[0-9]{2})[T ])?"
    r"(?P<hour>[0-9]{1,2}):(?P<minute>[0-5][0-9])"
    r"(?::(?P<second>[0-5][0-9])(?:\.(?P<fraction>[0-9]{1,9}))?)?"
    r"(?P<offset>Z|[+-][0-9]{2}(?::?[0-5][0-9])?)?",
    re.IGNORECASE,
)
_LAST_HOUR = 29


class WrittenTime(NamedTuple):
    """A time as written, not yet an instant: `clock` is the time since midnight of `day`."""

    day: date | None
    clock: timedelta
    zone: tzinfo


def read_zone(name: str, field: str) -> ZoneInfo:
    """The IANA zone of that name; raises BadInput naming the field."""
    try:
        return ZoneInfo(name)
    except (LookupError, ValueError, OSError) as error:
        raise BadInput(message(NO_ZONE, field=field, text=repr(name[:60]))) from error


def read_time(text: str, zone: tzinfo, field: str) -> WrittenTime:
    """A time `[YYYY-MM-DDT]HH:MM[:SS[.fff]][offset]`, hours up to 29; raises BadInput."""
    found = _WRITTEN.fullmatch(text)
    try:
        if found is None or int(found["hour"]) > _LAST_HOUR:
            raise ValueError(text)
        day = date.fromisoformat(found["date"]) if found["date"] else None
        late, hour = divmod(int(found["hour"]), 24)
        if day is not None:
            day += late * DAY
        clock = timedelta(
            hours=hour,
            minutes=int(found["minute"]),
            seconds=int(found["second"] or 0),
            milliseconds=round(int((found["fraction"] or "").ljust(9, "0")) / 1_000_000),
        )
        if found["offset"]:
            zone = (
                datetime.fromisoformat(f"2000-01-01T00:00{found['offset'].upper()}").tzinfo or UTC
            )
    except (ValueError, OverflowError) as error:
        raise BadInput(message(NO_TIME, field=field, text=repr(text[:60]))) from error
    if day is not None and day.year not in YEARS:
        raise BadInput(message(NO_YEAR, field=field))
    return WrittenTime(day, clock, zone)


def exact(text: str, zone: tzinfo, field: str) -> int:
    """The instant (ms UTC) of a time that must carry a date; raises BadInput."""
    written = read_time(text, zone, field)
    if written.day is None:
        raise BadInput(message(NO_DATE, field=field, text=repr(text[:60])))
    return _occurrences(written, written.day)[0]


def nearest(written: WrittenTime, reference: int) -> int:
    """The instant it means (ms UTC): without a date the one nearest to `reference`, else later."""
    if written.day is not None:
        return _occurrences(written, written.day)[0]
    today = _moment(reference, written.zone).date()
    near = [_occurrences(written, today + days * DAY)[0] for days in range(-2, 3)]
    return min(near, key=lambda instant: (abs(instant - reference), -instant))


def first_from(written: WrittenTime, reference: int) -> int:
    """The instant it means (ms UTC): without a date the first at or after `reference`.

    Of a time that comes twice (clocks set back) the second counts if the first is before.
    """
    if written.day is not None:
        first, second = _occurrences(written, written.day)
        return first if first >= reference else second
    today = _moment(reference, written.zone).date()
    return next(at for at in _from_day(written, today - DAY) if at >= reference)


def local_iso(instant: int, zone: tzinfo) -> str:
    """ISO 8601 with the zone's offset, to the second or, where there are any, milliseconds."""
    spec = "milliseconds" if instant % 1000 else "seconds"
    return _moment(instant, zone).isoformat(timespec=spec)


def check_instant(instant: int, field: str) -> None:
    """Raise BadInput naming the field if the instant (ms UTC) is outside the years allowed."""
    if not _FIRST <= instant < _LAST:
        raise BadInput(message(NO_YEAR, field=field))


def _from_day(written: WrittenTime, day: date) -> Iterator[int]:
    """All instants it can mean, from `day` on."""
    for days in count():
        yield from _occurrences(written, day + days * DAY)


def _occurrences(written: WrittenTime, day: date) -> tuple[int, int]:
    """The first and the second instant (ms UTC) of that local time; equal if it comes once.

    Python reads a time that the clocks skip with the offset before the change: moved
    forward by the gap. Read as the second of two it would lie before, which never counts.
    """
    local = datetime.combine(day, time()) + written.clock
    first = (local.replace(tzinfo=written.zone) - EPOCH) // MS
    second = (local.replace(tzinfo=written.zone, fold=1) - EPOCH) // MS
    return first, max(first, second)


def _moment(instant: int, zone: tzinfo) -> datetime:
    """The local date and time of an instant (ms UTC)."""
    return (EPOCH + instant * MS).astimezone(zone)


_FIRST = (datetime(YEARS.start, 1, 1, tzinfo=UTC) - EPOCH) // MS
_LAST = (datetime(YEARS.stop, 1, 1, tzinfo=UTC) - EPOCH) // MS
