"""What the timing engine is given: a plan whose hit times are resolved, and a log."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

EntryKind = Literal["go", "pause", "resume", "add", "stop", "end_show", "undo", "arm"]
"""What a log entry does."""


class PlanCue(NamedTuple):
    """A cue as the engine sees it. Lengths in ms; hit times are instants in ms UTC."""

    id: str
    duration: int | None = None
    min: int | None = None
    start_at: int | None = None
    end_at: int | None = None
    skip: bool = False
    droppable: bool = False
    priority: int = 2

    @property
    def ideal(self) -> int:
        """Ideal length in ms: the duration; of an elastic cue its min, or 0."""
        return self.duration if self.duration is not None else (self.min or 0)

    @property
    def least(self) -> int:
        """The length in ms that it may be squeezed to; without a min its ideal length."""
        return self.min if self.min is not None else self.ideal


class Plan(NamedTuple):
    """A show plan: planned start and, if it is a hit time, planned end (ms UTC), and the cues."""

    start: int
    end: int | None
    cues: Sequence[PlanCue]


class Entry(NamedTuple):
    """One log entry at `at` (ms UTC); cue for go and arm, added (ms, may be negative) for add.

    passing: what stands ahead of the armed cue is passed, as if it had been jumped over.
    """

    at: int
    do: EntryKind
    cue: str | None = None
    added: int = 0
    passing: bool = False


class Planned(NamedTuple):
    """Planned starts and ends (ms UTC) of the non-skipped cues, and of the show."""

    starts: list[int]
    ends: list[int]
    start: int
    end: int


def planned(cues: Sequence[PlanCue], start: int) -> Planned:
    """When each of these non-skipped cues is planned, if the show's planned start is `start`."""
    starts: list[int] = []
    ends: list[int] = []
    at = start
    for cue in cues:
        if cue.start_at is not None:
            at = cue.start_at
        starts.append(at)
        at = cue.end_at if cue.end_at is not None else at + cue.ideal
        ends.append(at)
    return Planned(starts, ends, starts[0] if starts else start, at)
