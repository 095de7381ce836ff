"""Short words for plans and logs in tests: clock times, lengths in minutes."""

from console.show.rundown.plan import Entry, EntryKind, PlanCue

MINUTE = 60_000
MIDNIGHT = 1_795_276_800_000
"""2026-11-22 00:00 in Shanghai."""


def at(clock: str) -> int:
    """The instant of a clock time; hours above 23 are of the next day."""
    hour, minute = clock.split(":")
    return MIDNIGHT + (int(hour) * 60 + int(minute)) * MINUTE


def cue(
    name: str,
    minutes: int | None,
    start_at: str = "",
    end_at: str = "",
    least: int | None = None,
    skip: bool = False,
) -> PlanCue:
    return PlanCue(
        id=name,
        duration=None if minutes is None else minutes * MINUTE,
        min=None if least is None else least * MINUTE,
        start_at=at(start_at) if start_at else None,
        end_at=at(end_at) if end_at else None,
        skip=skip,
    )


def entry(clock: str, do: EntryKind, cue: str | None = None, minutes: int = 0) -> Entry:
    return Entry(at(clock), do, cue, minutes * MINUTE)
