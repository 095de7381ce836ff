"""What the strip says, made of the present; strings only, so that it can be read in tests."""

from typing import NamedTuple

from console.core.message import QT_TRANSLATE_NOOP
from console.core.plain_text import plain
from console.desk.live import Live
from console.show.base.tables import Run, Show
from console.show.rundown.run_log import Moment
from console.show.rundown.timing import Timing
from console.ui.figures import clock as time_of_day
from console.ui.figures import day, span
from console.ui.translate import tr

ON_AIR = QT_TRANSLATE_NOOP("strip", "ON AIR")
PAUSED = QT_TRANSLATE_NOOP("strip", "PAUSED")
REHEARSAL = QT_TRANSLATE_NOOP("strip", "REHEARSAL")
REHEARSAL_AT = QT_TRANSLATE_NOOP("strip", "REHEARSAL ×{speed}")
REHEARSAL_HELD = QT_TRANSLATE_NOOP("strip", "REHEARSAL · HELD")
REPLAY = QT_TRANSLATE_NOOP("strip", "REPLAY")
ELAPSED = QT_TRANSLATE_NOOP("strip", "now {now}")
ENDED = QT_TRANSLATE_NOOP("strip", "ended · now {now}")
FORECAST_END = QT_TRANSLATE_NOOP("strip", "end")
PLANNED = QT_TRANSLATE_NOOP("strip", "planned")
OVER = QT_TRANSLATE_NOOP("strip", "{time} over")
UNDER = QT_TRANSLATE_NOOP("strip", "{time} under")
ON_TIME = QT_TRANSLATE_NOOP("strip", "on time")
TO_HIT = QT_TRANSLATE_NOOP("strip", "{name} in {time}")
TO_HIT_LATE = QT_TRANSLATE_NOOP("strip", "{name} in {time}, {miss} late")
HIT_LATE = QT_TRANSLATE_NOOP("strip", "{name} {miss} late")
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


def light(live: Live, speed: int | None) -> tuple[str, str]:
    """The kind of the open run ("air", "rehearsal", "replay", "" for none) and its word.

    speed: how many times faster than real time a rehearsal goes, 0 while held, None without one.
    """
    run = live.base.run
    if run is None or run.ended_at is not None:
        return "", ""
    if run.kind == "air":
        return "air", tr(PAUSED if live.rundown.state == "paused" else ON_AIR)
    if run.kind == "replay":
        return run.kind, tr(REPLAY)
    if speed is None:
        return run.kind, tr(REHEARSAL)
    return run.kind, tr(REHEARSAL_AT, speed=speed) if speed else tr(REHEARSAL_HELD)


def elapsed(run: Run, at: Moment) -> int:
    """Ms since the run started; by the steady clock while it is the same boot."""
    if run.ended_at is not None:
        return run.ended_at - run.started_at
    if run.boot == at.boot:
        return max(0, at.steady - run.started_steady)
    return max(0, at.at - run.started_at)


def elapsed_lines(run: Run, zone: str, at: Moment) -> Lines:
    """How long the run lasts, and the wall clock."""
    wall = time_of_day(at.at, zone, seconds=True)
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


def forecast_lines(live: Live, zone: str, timed: Timing, at: Moment) -> Lines:
    """When the show will end, by how much over or under, and how far the next hit time is."""
    pieces = [(f"{tr(FORECAST_END)} · ", "text2"), over_piece(timed.over)]
    hit = _hit_piece(live, timed, at) if timed.state != "ended" else None
    if hit is not None:
        pieces.append((f" · {hit[0]}", hit[1]))
    return Lines(time_of_day(timed.forecast_end, zone), tuple(pieces))


def _hit_piece(live: Live, timed: Timing, at: Moment) -> Piece | None:
    """How far the next hit time is and whether it is missed; one that is past stays until met."""
    coming = [hit for hit in timed.hit_times if hit.cue and not hit.happened
              and (hit.due > at.at or hit.miss >= ON_TIME_MS)]  # fmt: skip
    if not coming:
        return None
    hit = min(coming, key=lambda one: one.due)
    cue = live.rundown.plan.cue(hit.cue)
    name = plain(cue.title, 40) if cue is not None else ""
    if hit.miss < ON_TIME_MS:
        return tr(TO_HIT, name=name, time=span(hit.due - at.at)), "text2"
    late = {"name": name, "miss": span(hit.miss)}
    if hit.due <= at.at:
        return tr(HIT_LATE, **late), "amber"
    return tr(TO_HIT_LATE, time=span(hit.due - at.at), **late), "amber"


def planned_lines(timed: Timing) -> Lines:
    """How long the plan is, and by how much over its end."""
    length = span(timed.planned_end - timed.planned_start)
    return Lines(length, ((f"{tr(PLANNED)} · ", "text2"), over_piece(timed.over)))
