"""Lengths as people type them: 7, 7:30, 7′30″, 90s, 1h20, 1小时20分, 5-8分."""

import re
import unicodedata
from collections.abc import Mapping
from fractions import Fraction
from typing import NamedTuple

from console.show.rundown.tables import DAY_MS

LONGEST_TEXT = 40
"""Characters of the longest cell that is looked at as a length or a time."""


class NotUnderstood(ValueError):
    """A text that is none of what the cell takes."""


class Span(NamedTuple):
    """A length and its bounds in ms; `length` None where only bounds were given."""

    length: int | None
    min: int | None
    max: int | None


_NUMBER = r"\d{1,5}(?:\.\d{1,3})?"
_HOURS = r"(?:小时|个小时|个钟头|个钟|钟头|hours?|hrs?|h)"
_MINUTES = r"(?:分钟|分|minutes?|mins?|m|')"
_SECONDS = r"(?:秒钟|秒|seconds?|secs?|s|\"|'')"
_COLONS = re.compile(r"(?:(\d{1,2}):)?(\d{1,4}):([0-5]\d)(?:\.(\d{1,3}))?")
_UNITS = re.compile(
    rf"(?:(?P<h>{_NUMBER})\s*(?P<hh>个?半)?{_HOURS}(?P<half_h>半)?)?\s*"
    rf"(?:(?P<m>(?<![\d.]){_NUMBER})\s*(?P<mu>{_MINUTES})?(?P<half_m>半)?)?\s*"
    rf"(?:(?P<s>(?<![\d.]){_NUMBER})\s*(?P<su>{_SECONDS})?)?"
)
_AFTER_UNIT = (["h", "m"], ["m", "s"])
_HALVES = {"半小时": 1800, "半个小时": 1800, "半个钟": 1800, "半分钟": 30}
_DASH = re.compile(r"\s*(?:[-–—~−‒〜]+|至|到|\bto\b)\s*")
_UNIT_AT_END = re.compile(rf"[\d.]\s*({_HOURS}|{_MINUTES}|{_SECONDS})$")
_MARKS = str.maketrans({"′": "'", "″": '"', "’": "'", "”": '"', "“": '"', "‘": "'"})
BARE_UNITS: Mapping[str, int] = {"h": 3600, "m": 60, "s": 1}
"""Seconds of what a number without a unit may count."""


def folded(text: str) -> str:
    """The text in plain figures and marks: full-width forms folded, case and outer space gone."""
    if len(text) > LONGEST_TEXT:
        raise NotUnderstood(text[:LONGEST_TEXT])
    return unicodedata.normalize("NFKC", text.translate(_MARKS)).strip().casefold()


def length_of(text: str, bare: str = "m") -> int:
    """ms of a length; a bare number counts what `bare` says: h, m or s. Raises NotUnderstood."""
    cell = folded(text)
    seconds = _seconds(cell, bare)
    if seconds is None or seconds * 1000 > DAY_MS or (seconds * 1000).denominator != 1:
        raise NotUnderstood(text)
    return int(seconds * 1000)


def span_of(text: str, bare: str = "m") -> tuple[int | None, int | None]:
    """(min, max) in ms of "5-8分" or "5"; nothing for an empty cell; raises NotUnderstood.

    A unit that only the second length names holds for both.
    """
    cell = folded(text)
    if not cell:
        return None, None
    parts = _DASH.split(cell)
    if len(parts) > 2:
        raise NotUnderstood(text)
    if len(parts) == 2 and re.fullmatch(_NUMBER, parts[0]):
        named = _UNIT_AT_END.search(parts[1])
        parts[0] += named[1] if named else ""
    ends = [length_of(part, bare) for part in parts]
    if ends[0] > ends[-1]:
        raise NotUnderstood(text)
    return ends[0], ends[-1]


def lengths_of(text: str, bare: str = "m") -> Span:
    """What a cell of lengths says: one length, or the bounds of one; raises NotUnderstood."""
    if not folded(text):
        return Span(None, None, None)
    try:
        return Span(length_of(text, bare), None, None)
    except NotUnderstood:
        return Span(None, *span_of(text, bare))


def length_text(ms: int) -> str:
    """A length as h:mm:ss[.fff], which means the same to `length_of` and to spreadsheets."""
    seconds, rest = divmod(ms, 1000)
    minutes, second = divmod(seconds, 60)
    figures = f"{minutes // 60}:{minutes % 60:02}:{second:02}"
    return figures + (f".{rest:03}".rstrip("0") if rest else "")


def _seconds(cell: str, bare: str) -> Fraction | None:
    """Seconds of a folded text; None if it is no length."""
    if cell in _HALVES:
        return Fraction(_HALVES[cell])
    if found := _COLONS.fullmatch(cell):
        hours, minutes, seconds = (int(part or 0) for part in found.groups()[:3])
        if found[1] and minutes > 59:
            return None
        return (hours * 60 + minutes) * 60 + seconds + Fraction(f"0.{found[4] or 0}")
    if re.fullmatch(_NUMBER, cell):
        return Fraction(cell) * BARE_UNITS[bare]
    found = _UNITS.fullmatch(cell)
    return None if found is None else _of_units(found)


def _of_units(found: re.Match[str]) -> Fraction | None:
    """Seconds of hours, minutes and seconds; a last number without a unit is of the next one."""
    given = [name for name in ("h", "m", "s") if found[name]]
    bare = [name for name, unit in (("m", "mu"), ("s", "su")) if found[name] and not found[unit]]
    if not given or bare not in ([], given[-1:]) or (bare and given[-2:] not in _AFTER_UNIT):
        return None
    amounts = {name: Fraction(found[name] or 0) for name in ("h", "m", "s")}
    for lower, upper in (("m", "h"), ("s", "m")):
        if found[upper] and found[lower] and amounts[lower] >= 60:
            return None
    if any(amounts[one].denominator != 1 for one in given[:-1]):
        return None
    half = 1800 * bool(found["hh"] or found["half_h"]) + 30 * bool(found["half_m"])
    if half and ((found["half_h"] and given != ["h"]) or (found["half_m"] and found["s"])):
        return None
    return amounts["h"] * 3600 + amounts["m"] * 60 + amounts["s"] + half
