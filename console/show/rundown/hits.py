"""Hit times: when each is due, when it is forecast, and what cannot be met."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from console.show.rundown.forecast import Forecast
from console.show.rundown.position import Position

Edge = Literal["start", "end", "show_end"]
"""Which end of which thing a hit time holds."""

ProblemKind = Literal["overlap", "hit_time_missed", "hit_time_impossible"]
"""What is wrong; impossible = even every min ahead of the hit time leaves a rest."""


class HitTime(NamedTuple):
    """One hit time, instants in ms UTC, miss in ms; cue and place are None for the show's end."""

    cue: str | None
    place: int | None
    edge: Edge
    due: int
    forecast: int | None
    """Forecast, or what happened; None for a cue jumped over."""
    miss: int
    happened: bool


class Problem(NamedTuple):
    """Something wrong, on a cue (None for the show's end); size in ms."""

    cue: str | None
    kind: ProblemKind
    size: int


def hit_times(where: Position, ahead: Forecast, show_end: int | None) -> list[HitTime]:
    """Every hit time of a non-skipped cue in list order, start before end; last the show's end."""
    hits: list[HitTime] = []
    for place, cue in enumerate(where.cues):
        if cue.start_at is None and cue.end_at is None:
            continue
        take = where.latest[place]
        if cue.start_at is not None:
            actual = take.start if take is not None else None
            hits.append(_hit(cue.id, place, "start", cue.start_at, actual, ahead.starts[place]))
        if cue.end_at is not None:
            actual = take.end if take is not None else None
            hits.append(_hit(cue.id, place, "end", cue.end_at, actual, ahead.ends[place]))
    if show_end is not None:
        over = where.ended or (where.started and where.on_air is None and not where.to_come)
        hits.append(_hit(None, None, "show_end", show_end, ahead.end if over else None, ahead.end))
    return hits


def _hit(
    cue: str | None, place: int | None, edge: Edge, due: int, actual: int | None, ahead: int | None
) -> HitTime:
    """A hit time by what happened, else by its forecast."""
    at = ahead if actual is None else actual
    miss = max(0, at - due) if at is not None else 0
    return HitTime(cue, place, edge, due, at, miss, actual is not None)


def overlaps(where: Position, gaps: Sequence[int]) -> list[Problem]:
    """The overlaps among planned cues, from their gaps in ms by place, on the later cue."""
    return [
        Problem(where.cues[place].id, "overlap", -gap) for place, gap in enumerate(gaps) if gap < 0
    ]


def missed(hits: Sequence[HitTime], squeezed: Sequence[HitTime]) -> list[Problem]:
    """One problem per hit time with a miss; `squeezed` are the same with every min used."""
    return [
        Problem(hit.cue, "hit_time_impossible", at_best.miss)
        if at_best.miss
        else Problem(hit.cue, "hit_time_missed", hit.miss)
        for hit, at_best in zip(hits, squeezed, strict=True)
        if hit.miss
    ]
