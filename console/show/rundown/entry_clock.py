"""Times of day as people type them: 20:18, 8:18pm, 晚上8点, 25:10, 次日1:10, 11-23 01:10."""

import re
from datetime import date, datetime, timedelta, timezone, tzinfo
from typing import NamedTuple

from console.core.errors import BadInput
from console.show.rundown.entry_lengths import NotUnderstood, folded
from console.show.rundown.local_time import DAY, EPOCH, MS, YEARS, WrittenTime, nearest

HOUR_MS = 3_600_000
DAY_MS = 24 * HOUR_MS
LAST_HOUR = 29
"""Hours 24 to 29 are those of the following night, as in 25:10."""


class Clock(NamedTuple):
    """A time of day as written: `ms` since midnight of its day, at most 30 hours.

    next_day: how many days after the show's own (次日 = 1). offset: minutes from UTC.
    """

    ms: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    next_day: int = 0
    offset: int | None = None


_MORNING = "上午 早上 早晨 清晨 早".split()
_AFTERNOON = "下午 傍晚".split()
_EVENING = "晚上 晚间 夜里 夜间 今晚 晚".split()
_PARTS = "|".join((*_MORNING, *_AFTERNOON, *_EVENING, "中午", "凌晨"))
_WRITTEN = re.compile(
    r"(?:(?:(?P<year>\d{4})[-/.年])?(?P<month>\d{1,2})[-/.月](?P<day>\d{1,2})[日号]?[t\s]*)?"
    r"(?P<next>次日|第二天|隔天|明天|翌日)?\s*"
    rf"(?P<part>{_PARTS})?\s*"
    r"(?P<hour>\d{1,2})(?:"
    r":(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d)(?:\.(?P<fraction>\d{1,9}))?)?"
    r"|[点时](?:(?P<half>半)|整|钟|(?P<minute_cn>[0-5]?\d)(?:分(?:(?P<second_cn>[0-5]?\d)秒)?)?)?"
    r")?\s*(?P<half_day>[ap]\.?m\.?)?"
    r"(?P<offset>z|[+-]\d{2}(?::?[0-5]\d)?)?"
)


def clock_of(text: str) -> Clock:
    """The time of day that a text names; raises NotUnderstood, and never guesses."""
    cell = folded(text.lstrip("⚑ "))
    found = _WRITTEN.fullmatch(cell)
    if found is None:
        raise NotUnderstood(text)
    hour = _hour(found)
    exact = found["year"] or not found["offset"]  # 20:18-20:30 is a stretch, not an offset
    if hour is None or not exact or (found["month"] and not _is_day(found)):
        raise NotUnderstood(text)
    minute = 30 if found["half"] else int(found["minute"] or found["minute_cn"] or 0)
    second = int(found["second"] or found["second_cn"] or 0)
    fraction = int((found["fraction"] or "").ljust(3, "0")[:3])
    year, month, day = (int(found[name]) if found[name] else None for name in _DATE)
    ms = ((hour * 60 + minute) * 60 + second) * 1000 + fraction
    return Clock(ms, year, month, day, int(bool(found["next"])), _offset(found["offset"]))


def instant(clock: Clock, zone: tzinfo, reference: int, start: int | None = None) -> int:
    """The instant (ms UTC) that it means: without a date the one nearest to `reference`.

    start: the show's, from which 次日 counts; without one it counts from the reference's day.
    Raises NotUnderstood for a date that there is not.
    """
    if clock.offset is not None:
        zone = timezone(timedelta(minutes=clock.offset))
    late, ms = divmod(clock.ms, DAY_MS)
    if clock.month is not None and clock.day is not None:
        found = _dated(clock, zone, reference)
    elif clock.next_day:
        first = reference if start is None else start
        found = (EPOCH + first * MS).astimezone(zone).date() + clock.next_day * DAY
    else:
        return nearest(WrittenTime(None, ms * MS, zone), reference)
    return nearest(WrittenTime(found + late * DAY, ms * MS, zone), reference)


def hit_time_of(text: str, zone: tzinfo, reference: int, start: int | None = None) -> int | None:
    """ms UTC of a time as typed into a cell; None for an empty one; raises NotUnderstood."""
    if not text.strip(" ⚑\t\n\u3000"):
        return None
    try:
        return instant(clock_of(text), zone, reference, start)
    except (BadInput, OverflowError) as error:
        raise NotUnderstood(text) from error


_DATE = ("year", "month", "day")


def _hour(found: re.Match[str]) -> int | None:
    """The hour of 24 (to 29), or None where the words around it contradict it."""
    hour, part, half_day = int(found["hour"]), found["part"], found["half_day"]
    if not (found["minute"] or part or half_day or re.search("[点时]", found[0])):
        return None
    if half_day:
        if part or not 1 <= hour <= 12:
            return None
        return hour % 12 + 12 * (half_day[0] == "p")
    if part is None:
        return hour if hour <= LAST_HOUR else None
    return _of_part(part, hour)


def _of_part(part: str, hour: int) -> int | None:
    """The hour of 24 that 晚上8点 and its kin mean; None where they could mean two."""
    if part in _MORNING:
        return hour if 4 <= hour <= 12 else None
    if part == "凌晨":
        return hour % 12 if hour <= 6 or hour == 12 else None
    if part == "中午":
        return {11: 11, 12: 12, 13: 13, 1: 13, 2: 14}.get(hour)
    low, high = (1, 7) if part in _AFTERNOON else (5, 11)
    if low <= hour <= high:
        return hour + 12
    if part in _EVENING and hour == 12:
        return 24
    return hour if low + 12 <= hour <= high + 12 else None


def _is_day(found: re.Match[str]) -> bool:
    try:
        date(int(found["year"] or 2000), int(found["month"]), int(found["day"]))
    except ValueError:
        return False
    return found["year"] is None or int(found["year"]) in YEARS


def _dated(clock: Clock, zone: tzinfo, reference: int) -> date:
    """Its date; of one without a year, that nearest to the reference."""
    now = (EPOCH + reference * MS).astimezone(zone).date()
    years = (clock.year,) if clock.year else range(now.year - 2, now.year + 3)
    days = []
    for year in years:
        try:
            days.append(date(year, clock.month or 1, clock.day or 1))
        except ValueError:
            continue  # 29 February, in a year that has none
    if not days:
        raise NotUnderstood(f"{clock.month}-{clock.day}")
    return min(days, key=lambda day: abs(day - now))


def _offset(text: str | None) -> int | None:
    """Minutes from UTC."""
    if not text:
        return None
    offset = datetime.fromisoformat(f"2000-01-01T00:00{text.upper()}").utcoffset()
    return offset // timedelta(minutes=1) if offset else 0
