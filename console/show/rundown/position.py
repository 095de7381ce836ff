"""Where a show has got to: what is on air, what was played, what is still to come."""

from collections.abc import Sequence
from typing import NamedTuple

from console.show.rundown.plan import PlanCue
from console.show.rundown.takes import Played, Take


class Position(NamedTuple):
    """Where the show stands; places number the non-skipped cues in order, from 0."""

    cues: list[PlanCue]
    """The non-skipped cues."""
    latest: list[Take | None]
    """The latest take of each, by place."""
    on_air: int | None
    """The place of the cue on air."""
    behind: int
    """The first place behind the cue on air, else behind the last take; before the first the one
    at which the run was begun, or 0."""
    to_come: list[int]
    """The places still to come."""
    started: bool
    ended: bool
    last_end: int | None
    """The last actual end, ms UTC."""


def position(cues: Sequence[PlanCue], done: Played) -> Position:
    """Where the show stands after what was played.

    A take whose cue was skipped afterwards still says how far the show has got; one
    whose cue was deleted says nothing.
    """
    counted = [cue for cue in cues if not cue.skip]
    by_id = {take.cue: take for take in done.takes}
    latest = [by_id.get(cue.id) for cue in counted]
    behind = _behind(cues, done.takes) if done.takes else _ahead_of(cues, done.begun_at)
    on_air = None
    if done.takes and done.takes[-1].end is None and behind:
        on_air = behind - 1 if latest[behind - 1] is done.takes[-1] else None
    return Position(
        cues=counted,
        latest=latest,
        on_air=on_air,
        behind=behind,
        to_come=[]
        if done.ended
        else [place for place in range(behind, len(counted)) if latest[place] is None],
        started=bool(done.takes),
        ended=done.ended,
        last_end=next((take.end for take in reversed(done.takes) if take.end is not None), None),
    )


def _ahead_of(cues: Sequence[PlanCue], begun_at: str | None) -> int:
    """The place at which a run was begun; 0 where it is no longer in the plan."""
    row = next((row for row, cue in enumerate(cues) if cue.id == begun_at), 0)
    return sum(not cue.skip for cue in cues[:row])


def _behind(cues: Sequence[PlanCue], takes: Sequence[Take]) -> int:
    """The place behind the cue of the last take that is in the plan."""
    rows = {cue.id: row for row, cue in enumerate(cues)}
    last = next((rows[take.cue] for take in reversed(takes) if take.cue in rows), -1)
    return sum(not cue.skip for cue in cues[: last + 1])
