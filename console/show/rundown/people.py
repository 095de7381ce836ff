"""People on air: who is on when, for how long without a break, and when the next break is."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from console.show.rundown.tables import Cue
from console.show.rundown.takes import Take
from console.show.rundown.timing import Timing

BREAK = "break"
"""The kind of cue in which nobody is on air, whoever is named in it."""

_BETWEEN = re.compile(r"[,，、/;；\n]")


class Span(NamedTuple):
    """When a cue is, was or will be on air, ms UTC."""

    cue: str
    start: int
    end: int


class Stint(NamedTuple):
    """One person in one cue, ms UTC; anchor: as an anchor, else as an assistant."""

    person: str
    anchor: bool
    cue: str
    start: int
    end: int


class Stretch(NamedTuple):
    """A time on air without a break that counts, ms UTC; shorter rests lie within it."""

    start: int
    end: int

    @property
    def length(self) -> int:
        """Milliseconds from its start to its end."""
        return self.end - self.start


class Shift(NamedTuple):
    """One person's part in a show: time on air in ms, and the stretches, first to last.

    anchor: whether the person is an anchor in any cue. stints: in order of time.
    """

    person: str
    anchor: bool
    on_air: int
    stretches: tuple[Stretch, ...]
    stints: tuple[Stint, ...]

    @property
    def longest(self) -> Stretch:
        """The longest stretch; of equal ones the first."""
        return max(self.stretches, key=lambda one: one.length)

    def past(self, limit: int) -> list[Stretch]:
        """Stretches longer than the limit (ms)."""
        return [one for one in self.stretches if one.length > limit]


class OnAir(NamedTuple):
    """Someone who is on air now: since when, when the limit is reached, when the break is (ms UTC).

    last: nothing comes after that break.
    """

    person: str
    anchor: bool
    since: int
    limit_at: int
    break_at: int
    last: bool


@lru_cache(maxsize=4096)
def names(text: str) -> tuple[str, ...]:
    """The people named in a cell such as "Li, Wang" or "小李、小王/阿May", each once."""
    found = (name.strip() for name in _BETWEEN.split(text))
    return tuple(dict.fromkeys(name for name in found if name))


def planned_spans(timed: Timing) -> list[Span]:
    """When the cues are planned."""
    return [
        Span(cue.id, cue.planned_start, cue.planned_end)
        for cue in timed.cues
        if cue.planned_start is not None and cue.planned_end is not None
    ]


def expected_spans(timed: Timing, takes: Iterable[Take], now: int) -> list[Span]:
    """What has been on air, what is until its forecast end, and what is to come; `now` in ms UTC.

    takes: of the run, in order. Without takes it is the forecast alone.
    """
    ends = {cue.id: cue.forecast_end for cue in timed.cues if cue.state == "on_air"}
    played = [
        Span(take.cue, take.start, (ends.get(take.cue) or now) if take.end is None else take.end)
        for take in takes
    ]
    to_come = [
        Span(cue.id, cue.forecast_start, cue.forecast_end)
        for cue in timed.cues
        if cue.state == "to_come"
        and cue.forecast_start is not None
        and cue.forecast_end is not None
    ]
    return played + to_come


def stints(cues: Iterable[Cue], spans: Iterable[Span]) -> list[Stint]:
    """Who is on air in each span; cues that are breaks count for nobody."""
    people: Mapping[str, list[tuple[str, bool]]] = {
        cue.id: _people(cue) for cue in cues if cue.kind != BREAK
    }
    return [
        Stint(person, anchor, span.cue, span.start, span.end)
        for span in spans
        if span.end > span.start
        for person, anchor in people.get(span.cue, ())
    ]


def shifts(found: Iterable[Stint], least_break: int) -> list[Shift]:
    """Everybody's part, anchors first, the longest time on air first; least_break in ms.

    A time off air shorter than least_break is no break.
    """
    by_person: dict[str, list[Stint]] = {}
    for stint in found:
        by_person.setdefault(stint.person, []).append(stint)
    made = [_shift(person, mine, least_break) for person, mine in by_person.items()]
    return sorted(made, key=lambda one: (not one.anchor, -one.on_air, one.person))


def on_air_now(cue: Cue | None, expected: Iterable[Shift], now: int, limit: int) -> list[OnAir]:
    """Who is on air in this cue (None: nothing is), anchors first; limit in ms.

    expected: the shifts of `expected_spans`.
    """
    people = dict(_people(cue)) if cue is not None and cue.kind != BREAK else {}
    by_person = {shift.person: shift for shift in expected}
    found = []
    for person, anchor in people.items():
        stretches = by_person[person].stretches if person in by_person else ()
        running = next((one for one in stretches if one.start <= now <= one.end), None)
        if running is not None:
            last = running == stretches[-1]
            found.append(
                OnAir(person, anchor, running.start, running.start + limit, running.end, last)
            )
    return found


def _people(cue: Cue) -> list[tuple[str, bool]]:
    anchors = names(cue.anchor)
    helping = (name for name in names(cue.assistants) if name not in anchors)
    return list(chain(((name, True) for name in anchors), ((name, False) for name in helping)))


def _shift(person: str, mine: list[Stint], least_break: int) -> Shift:
    mine = sorted(mine, key=lambda stint: (stint.start, stint.end))
    on_air = 0
    stretches: list[Stretch] = []
    reached = mine[0].start
    for stint in mine:
        on_air += max(0, stint.end - max(stint.start, reached))
        if stretches and stint.start - reached < least_break:
            stretches[-1] = Stretch(stretches[-1].start, max(reached, stint.end))
        else:
            stretches.append(Stretch(stint.start, stint.end))
        reached = max(reached, stint.end)
    return Shift(person, any(s.anchor for s in mine), on_air, tuple(stretches), tuple(mine))
