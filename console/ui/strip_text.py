"""What the strip says, made of the present; strings only, so that it can be read in tests."""

from typing import NamedTuple

from console.core.clock import Clock
from console.core.message import QT_TRANSLATE_NOOP
from console.core.plain_text import plain
from console.desk.live import Live
from console.show.base.tables import Run, Show
from console.show.rundown.timing import Timing
from console.ui.figures import clock as time_of_day
from console.ui.figures import day, span
from console.ui.translate import tr

ON_AIR = QT_TRANSLATE_NOOP("strip", "ON AIR")
PAUSED = QT_TRANSLATE_NOOP("strip", "PAUSED")
REHEARSAL = QT_TRANSLATE_NOOP("strip", "REHEARSAL")
REPLAY = QT_TRANSLATE_NOOP("strip", "REPLAY")
ELAPSED = QT_TRANSLATE_NOOP("strip", "now {now}")
ENDED = QT_TRANSLATE_NOOP("strip", "ended · now {now}")
FORECAST_END = QT_TRANSLATE_NOOP("strip", "end")
PLANNED = QT_TRANSLATE_NOOP("strip", "planned")
OVER = QT_TRANSLATE_NOOP("strip", "{time} over")
UNDER = QT_TRANSLATE_NOOP("strip", "{time} under")
ON_TIME = QT_TRANSLATE_NOOP("strip", "on time")
TO_HIT = QT_TRANSLATE_NOOP("strip", "{name} in {time}")
NO_SHOW = QT_TRANSLATE_NOOP("strip", "No show is open")
NO_START = QT_TRANSLATE_NOOP("strip", "no planned start")

ON_TIME_MS = 1_000
"""Less than this over or under is on time."""

Piece = tuple[str, str]


class Lines(NamedTuple):
    """A figure: its large line, the pieces of its small one with colour roles, its own colour."""

    big: str
    small: tuple[Piece, ...]
    colour: str = "text"


class Now(NamedTuple):
    """The time by all that it is asked for: wall ms UTC, steady ms, its boot."""

    wall: int
    steady: int
    boot: str


def now(clock: Clock) -> Now:
    """The time now."""
    return Now(clock.wall(), clock.steady(), clock.boot)


def timing_of(live: Live, at: Now) -> Timing:
    """The timing of what is opened."""
    return live.rundown.timing(at.wall, at.steady, at.boot)


def light(live: Live) -> tuple[str, str]:
    """The kind of the open run ("air", "rehearsal", "replay", "" for none) and its word."""
    run = live.base.run
    if run is None or run.ended_at is not None:
        return "", ""
    if run.kind == "air":
        return "air", tr(PAUSED if live.rundown.state == "paused" else ON_AIR)
    return run.kind, tr(REHEARSAL if run.kind == "rehearsal" else REPLAY)


def elapsed(run: Run, at: Now) -> int:
    """Ms since the run started; by the steady clock while it is the same boot."""
    if run.ended_at is not None:
        return run.ended_at - run.started_at
    if run.boot == at.boot:
        return max(0, at.steady - run.started_steady)
    return max(0, at.wall - run.started_at)


def elapsed_lines(run: Run, zone: str, at: Now) -> Lines:
    """How long the run lasts, and the wall clock."""
    wall = time_of_day(at.wall, zone, seconds=True)
    text = tr(ELAPSED if run.ended_at is None else ENDED, now=wall)
    return Lines(span(elapsed(run, at)), ((text, "text2"),))


def show_lines(show: Show | None) -> Lines:
    """Which show is open, and when it is planned."""
    if show is None:
        return Lines(tr(NO_SHOW), ())
    if show.start is None:
        return Lines(show.name, ((f"{tr(NO_START)} · {show.zone}", "text2"),))
    times = time_of_day(show.start, show.zone)
    if show.end is not None:
        times += f" – {time_of_day(show.end, show.zone)}"
    return Lines(show.name, ((f"{day(show.start, show.zone)} · {times} {show.zone}", "text2"),))


def over_piece(over: int) -> Piece:
    """Over or under in words; a colour besides, never instead."""
    if abs(over) < ON_TIME_MS:
        return tr(ON_TIME), "fine"
    return tr(OVER if over > 0 else UNDER, time=span(abs(over))), "amber" if over > 0 else "fine"


def forecast_lines(live: Live, zone: str, timed: Timing, at: Now) -> Lines:
    """When the show will end, by how much over or under, and how far the next hit time is."""
    pieces = [(f"{tr(FORECAST_END)} · ", "text2"), over_piece(timed.over)]
    coming = [hit for hit in timed.hit_times if hit.cue and not hit.happened and hit.due > at.wall]
    if coming:
        hit = min(coming, key=lambda one: one.due)
        cue = live.rundown.plan.cue(hit.cue)
        name = plain(cue.title, 40) if cue is not None else ""
        pieces.append((" · " + tr(TO_HIT, name=name, time=span(hit.due - at.wall)), "text2"))
    return Lines(time_of_day(timed.forecast_end, zone), tuple(pieces))


def planned_lines(timed: Timing) -> Lines:
    """How long the plan is, and by how much over its end."""
    length = span(timed.planned_end - timed.planned_start)
    return Lines(length, ((f"{tr(PLANNED)} · ", "text2"), over_piece(timed.over)))
