"""Figures as people read them: money, spans, times of day, counts, shares."""

from datetime import datetime
from zoneinfo import ZoneInfo

from console.core.money import amount

__all__ = ["NONE", "amount", "clock", "count", "day", "share", "span"]

NONE = "—"
"""What stands where there is no figure."""


def span(ms: int | None) -> str:
    """A length of time: "0:46", "5:45", "1:23:45"; a leading − when negative; "—" for none."""
    if ms is None:
        return NONE
    sign, seconds = ("−" if ms < 0 else ""), abs(ms) // 1000
    hours, rest = divmod(seconds, 3600)
    minutes, seconds = divmod(rest, 60)
    return (
        f"{sign}{hours}:{minutes:02d}:{seconds:02d}" if hours else f"{sign}{minutes}:{seconds:02d}"
    )


def clock(ms: int | None, zone: str = "UTC", *, seconds: bool = False) -> str:
    """The time of day in a zone: "21:23" or "21:23:45"; "—" for none."""
    if ms is None:
        return NONE
    return datetime.fromtimestamp(ms / 1000, ZoneInfo(zone)).strftime(
        "%H:%M:%S" if seconds else "%H:%M"
    )


def day(ms: int | None, zone: str = "UTC") -> str:
    """The date in a zone: "2026-11-27"; "—" for none."""
    return (
        NONE
        if ms is None
        else datetime.fromtimestamp(ms / 1000, ZoneInfo(zone)).strftime("%Y-%m-%d")
    )


def count(number: int | None) -> str:
    """A whole number with separators: "38,214"; "—" for none."""
    return NONE if number is None else f"{number:,}"


def share(value: float | None) -> str:
    """A share of one as whole per cent: "52%"; "—" for none."""
    return NONE if value is None else f"{value * 100:.0f}%"
