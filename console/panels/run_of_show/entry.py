"""What people type into cells of the plan: lengths, spans of lengths, hit times, link numbers."""

import re
import unicodedata
from zoneinfo import ZoneInfo

from console.core.errors import BadInput
from console.show.rundown.local_time import nearest, read_time
from console.show.rundown.tables import DAY_MS

_COLONS = re.compile(r"(?:(\d{1,2}):)?(\d{1,3}):([0-5]\d)")
_MINUTES = re.compile(r"(\d{1,4})\s*(?:(?:m|min|'|分|分钟)(?:\s*([0-5]?\d)\s*(?:s|\"|''|秒)?)?)?")
_SECONDS = re.compile(r"(\d{1,5})\s*(?:s|\"|秒)")
_DASH = re.compile(r"\s*[-–—~至到]\s*")
_BETWEEN = re.compile(r"[\s,，、;；/]+")


class NotUnderstood(ValueError):
    """A text that is none of what the cell takes."""


def length_of(text: str) -> int:
    """ms of a length: 7, 7m, 7:30, 1:07:30, 90s, 7'30"; raises NotUnderstood."""
    cell = unicodedata.normalize("NFKC", text).strip().lower().replace("′", "'").replace("″", '"')
    if found := _COLONS.fullmatch(cell):
        hours, minutes, seconds = (int(part or 0) for part in found.groups())
        if found[1] and minutes > 59:
            raise NotUnderstood(text)
    elif found := _SECONDS.fullmatch(cell):
        hours, minutes, seconds = 0, 0, int(found[1])
    elif found := _MINUTES.fullmatch(cell):
        hours, minutes, seconds = 0, int(found[1]), int(found[2] or 0)
    else:
        raise NotUnderstood(text)
    ms = ((hours * 60 + minutes) * 60 + seconds) * 1000
    if ms > DAY_MS:
        raise NotUnderstood(text)
    return ms


def span_of(text: str) -> tuple[int | None, int | None]:
    """(min, max) in ms of "5-15" or "5"; nothing for an empty cell; raises NotUnderstood."""
    cell = unicodedata.normalize("NFKC", text).strip()
    if not cell:
        return None, None
    parts = [length_of(part) for part in _DASH.split(cell)]
    if len(parts) > 2 or parts[0] > parts[-1]:
        raise NotUnderstood(text)
    return parts[0], parts[-1]


def hit_time_of(text: str, zone: str, reference: int) -> int | None:
    """ms UTC of a local time such as 21:00, the nearest to `reference`; None for an empty cell."""
    cell = unicodedata.normalize("NFKC", text).strip().removeprefix("⚑").strip()
    if not cell:
        return None
    try:
        return nearest(read_time(cell, ZoneInfo(zone), "start"), reference)
    except BadInput as error:
        raise NotUnderstood(text) from error


def links_of(text: str) -> list[int]:
    """Link numbers such as "1, 3、6"; raises NotUnderstood."""
    cell = unicodedata.normalize("NFKC", text).strip()
    parts = [part for part in _BETWEEN.split(cell) if part]
    if not all(part.isdecimal() and len(part) < 10 for part in parts):
        raise NotUnderstood(text)
    return [int(part) for part in parts]
