"""What is about to end or begin: the one thing that a desk is reminded of at a time."""

from typing import Literal, NamedTuple

from console.show.rundown.timing import Timing


class Coming(NamedTuple):
    """A cue that ends, or begins, in `left` ms; `then`: id of the cue that GO starts, "" = none."""

    edge: Literal["start", "end"]
    cue: str
    left: int
    then: str


def coming(timed: Timing, at: int, within: int) -> Coming | None:
    """What is due within so many ms of `at` (ms UTC); overtime is none: it is told elsewhere.

    The end of the cue on air, unless it is paused; else the start of the first cue to come where
    that has to be waited for.
    """
    running = next((cue for cue in timed.cues if cue.state == "on_air"), None)
    following = timed.next or ""
    if running is not None and timed.state != "paused":
        left = running.remaining or 0
        if 0 < left <= within:
            return Coming("end", running.id, left, following)
    first = next((cue for cue in timed.cues if cue.state == "to_come"), None)
    if first is None or first.id != following or first.forecast_start is None:
        return None
    waits = running is None or first.forecast_start > (running.forecast_end or at)
    left = first.forecast_start - at
    return Coming("start", first.id, left, "") if waits and 0 < left <= within else None
