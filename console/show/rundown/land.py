"""Land it: the least that must be trimmed or dropped to meet the next hit time in danger."""

from collections.abc import Iterable, Sequence, Set
from itertools import islice
from typing import NamedTuple

from console.show.rundown.forecast import forecast
from console.show.rundown.hits import HitTime, hit_times
from console.show.rundown.plan import Entry, Plan, planned
from console.show.rundown.position import Position, position
from console.show.rundown.takes import played

SECOND = 1_000
"""Lengths are trimmed by whole seconds, here in ms."""


class Change(NamedTuple):
    """One proposed change: the cue's new duration in ms, or None to drop it."""

    cue: str
    duration: int | None


class Proposal(NamedTuple):
    """Changes in list order that help `hit`; deficit in ms is the miss that they leave."""

    changes: list[Change]
    hit: HitTime
    deficit: int


class _Landing(NamedTuple):
    """A hit time in danger, and what may be done before it."""

    plan: Plan
    where: Position
    hit: HitTime
    now: int

    def miss(self, lengths: Sequence[int], dropped: Set[int] = frozenset()) -> int:
        """The miss in ms with these ideal lengths (ms, by place), and these places dropped."""
        where = self.where
        kept = where._replace(to_come=[place for place in where.to_come if place not in dropped])
        # Of the plan only its start counts: nothing begins before it. The first cue left sets it.
        left = (cue for place, cue in enumerate(where.cues) if place not in dropped)
        plans = planned(list(islice(left, 1)), self.plan.start)
        ahead = forecast(kept, lengths, self.now, plans)
        at: int | None = ahead.end
        if self.hit.place is not None:
            at = (ahead.starts if self.hit.edge == "start" else ahead.ends)[self.hit.place]
        return max(0, at - self.hit.due) if at is not None else 0

    def before(self) -> list[int]:
        """The places to come before the hit time, without the cue that carries it."""
        place = self.hit.place
        return [other for other in self.where.to_come if place is None or other < place]


def land(plan: Plan, log: Iterable[Entry], now: int) -> Proposal | None:
    """What to do about the missed hit time that is due first and has not happened, if any."""
    where = position(plan.cues, played(log, now))
    ideal = [cue.ideal for cue in where.cues]
    ahead = forecast(where, ideal, now, planned(where.cues, plan.start))
    hits = [hit for hit in hit_times(where, ahead, plan.end) if hit.miss > 0 and not hit.happened]
    if not hits:
        return None
    landing = _Landing(plan, where, min(hits, key=lambda hit: hit.due), now)
    dropped = _drops(landing, [cue.least for cue in where.cues])
    lengths = _trimmed(landing, ideal, dropped)
    changes = [
        Change(cue.id, None if place in dropped else lengths[place])
        for place, cue in enumerate(where.cues)
        if place in dropped or lengths[place] != ideal[place]
    ]
    return Proposal(changes, landing.hit, landing.miss(lengths, dropped))


def _drops(landing: _Landing, least: Sequence[int]) -> set[int]:
    """The places to drop because even these least lengths (ms, by place) do not suffice."""
    cues = landing.where.cues
    droppable = [place for place in reversed(landing.before()) if cues[place].droppable]
    order: list[int] = []
    dropped: set[int] = set()
    miss = landing.miss(least)
    for place in sorted(droppable, key=lambda place: -cues[place].priority):
        if not miss:
            break
        order.append(place)
        dropped.add(place)
        miss = landing.miss(least, dropped)
    # Given back in the opposite order, so that what the team values most returns first.
    for place in reversed(order):
        left = landing.miss(least, dropped - {place})
        if left <= miss:
            dropped.remove(place)
            miss = left
    return dropped


def _trimmed(landing: _Landing, ideal: Sequence[int], dropped: set[int]) -> list[int]:
    """The ideal lengths (ms, by place) after the least trim, nearest before the hit first.

    Each second trimmed takes a second off the miss until something holds the rest up that
    no cue further back can move; so what trimming everything gains is what has to be trimmed.
    """
    where = landing.where
    places = [place for place in landing.before() if place not in dropped][::-1]
    if where.on_air is not None:
        places.append(where.on_air)
    room = {
        place: (where.cues[place].ideal - where.cues[place].least) // SECOND * SECOND
        for place in places
        if where.cues[place].end_at is None
    }
    shortest = [length - room.get(place, 0) for place, length in enumerate(ideal)]
    gain = landing.miss(ideal, dropped) - landing.miss(shortest, dropped)
    to_trim = -(-gain // SECOND) * SECOND
    lengths = list(ideal)
    for place, most in room.items():
        trim = min(most, to_trim)
        lengths[place] -= trim
        to_trim -= trim
    return lengths
