"""What the timeline draws: bars of cues, of earlier takes, and of people's time on air."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from console.core.message import QT_TRANSLATE_NOOP
from console.core.plain_text import plain
from console.desk.desk import Desk
from console.show.base.settings import BREAK_MIN, STRETCH_MIN
from console.show.rundown.people import (
    BREAK,
    OnAir,
    Shift,
    Span,
    expected_spans,
    on_air_now,
    planned_spans,
    shifts,
    stints,
)
from console.show.rundown.tables import Cue
from console.show.rundown.takes import Take
from console.show.rundown.timing import Timing
from console.show.rundown.words import KINDS
from console.ui.people import MINUTE, hours, on_air_words
from console.ui.translate import tr

STEPS = (1, 2, 5, 10, 15, 30, 60, 120, 240, 360, 720, 1440)
"""Minutes between two times of day, whichever leaves room for them."""

SERIES = 7
"""Colours that scenes are told apart by; beyond that they come again."""

FAR = 6 * 60 * MINUTE
"""Takes further from the plan than this were of another day, and are laid beside its start."""

LEAST = 30 * MINUTE
"""The shortest time that is drawn."""

ON_AIR = QT_TRANSLATE_NOOP("timeline", "anchor on air: {people}, longest {longest}, limit {limit}")
PERSON = QT_TRANSLATE_NOOP("timeline", "{name} {time}")
NOBODY = QT_TRANSLATE_NOOP("timeline", "no anchor is named in any cue")
PAST = QT_TRANSLATE_NOOP("timeline", "{name}: {time} without a break, limit {limit}")


class Bar(NamedTuple):
    """A cue's planned time (ms UTC); colour: a role; broken: nobody is on air in it."""

    cue: str
    start: int
    end: int
    title: str
    scene: str
    colour: str
    broken: bool


class Person(NamedTuple):
    """A row of one person: the bar of each stretch, and how long all of them are."""

    name: str
    shift: Shift


class Strip(NamedTuple):
    """Everything drawn, ms UTC: from `first` to `end`. limit: of one stretch, ms.

    takes: earlier or present ones. now: None where nothing runs. danger: the colour role of a
    limit that is passed, which is the red of the air only on air.
    """

    first: int
    end: int
    bars: tuple[Bar, ...]
    takes: tuple[Span, ...]
    people: tuple[Person, ...]
    on_air: tuple[OnAir, ...]
    limit: int
    now: int | None
    danger: str


def make(desk: Desk, timed: Timing, earlier: Sequence[Take]) -> Strip:
    """The strip of what is opened; earlier: takes of an earlier run, where this one has none."""
    live, now = desk.live, desk.moment.at
    plan, takes = live.rundown.plan, live.rundown.takes(*desk.moment)
    limit = live.base.value(STRETCH_MIN) * MINUTE
    rest = live.base.value(BREAK_MIN) * MINUTE
    run = live.base.open_run
    running = run is not None and run.id == live.base.shown.run
    danger = "air" if run is not None and run.kind == "air" else "amber"
    spans = expected_spans(timed, takes, now) if running else planned_spans(timed)
    people = shifts(stints(plan.cues, spans), rest)
    bars = _bars(plan.cues, timed)
    drawn = laid(takes or earlier, timed, now)
    on_air = on_air_now(plan.cue(timed.on_air), people, now, limit) if running else []
    ends = [*(bar.end for bar in bars), *(span.end for span in (*drawn, *spans))]
    starts = [*(bar.start for bar in bars), *(span.start for span in (*drawn, *spans))]
    first = min(starts, default=timed.planned_start)
    return Strip(
        first, max([first + LEAST, *ends]), bars, drawn,
        tuple(Person(plain(one.person, 40), one) for one in people),
        tuple(on_air), limit, now if running else None, danger,
    )  # fmt: skip


def laid(takes: Iterable[Take], timed: Timing, now: int) -> tuple[Span, ...]:
    """Takes as they are drawn under the plan: those of another day begin where their first cue is
    planned."""
    found = [Span(take.cue, take.start, take.end or max(now, take.start)) for take in takes]
    if not found:
        return ()
    plans = {cue.id: cue.planned_start for cue in timed.cues if cue.planned_start is not None}
    shift = plans.get(found[0].cue, timed.planned_start) - found[0].start
    if abs(found[0].start - timed.planned_start) <= FAR:
        shift = 0
    return tuple(Span(one.cue, one.start + shift, one.end + shift) for one in found)


def said(strip: Strip) -> tuple[str, str]:
    """What the header says about people, and its colour role."""
    if strip.on_air:
        return on_air_words(strip.on_air, strip.now or 0, strip.danger)
    anchors = [one for one in strip.people if one.shift.anchor]
    if not anchors:
        return tr(NOBODY) if strip.bars else "", ""
    longest = max((one.shift.longest.length for one in anchors), default=0)
    people = " · ".join(tr(PERSON, name=p.name, time=hours(p.shift.on_air)) for p in anchors)
    times = {"longest": hours(longest), "limit": hours(strip.limit)}
    return tr(ON_AIR, people=people, **times), "amber" if longest > strip.limit else ""


def past_words(person: Person, limit: int) -> str:
    """That somebody's longest stretch is past the limit; "" where it is not."""
    longest = person.shift.longest.length
    if longest <= limit:
        return ""
    return tr(PAST, name=person.name, time=hours(longest), limit=hours(limit))


def _bars(cues: Iterable[Cue], timed: Timing) -> tuple[Bar, ...]:
    by_id = {cue.id: cue for cue in cues}
    colours: dict[str, str] = {}
    made = []
    for figures in timed.cues:
        cue, start, end = by_id.get(figures.id), figures.planned_start, figures.planned_end
        if cue is None or start is None or end is None:
            continue
        role = "surface3"
        if cue.scene:
            role = colours.setdefault(cue.scene, f"series{_SPREAD[len(colours) % SERIES]}")
        title = cue.title or tr(KINDS.get(cue.kind, KINDS[""]))
        made.append(
            Bar(cue.id, start, end, plain(title, 80), plain(cue.scene, 40), role,
                cue.kind == BREAK)
        )  # fmt: skip
    return tuple(made)


_SPREAD = (1, 0, 2, 4, 3, 5, 6)
"""Series in the order in which scenes take them: neighbours differ most."""
