"""Which part of a run the graph shows, and how finely."""

from typing import Literal, NamedTuple

from console.desk.live import Live

Range = Literal["10", "30", "whole"]

WIDTHS = (1, 5, 10, 30, 60, 300, 600, 1_800, 3_600, 21_600, 86_400)
"""Lengths of a bar in seconds."""

MOST_BARS = 720
HEADROOM = 0.04
"""Share of a short range that is left free at the right of now."""


class Span(NamedTuple):
    """Bars of `width` seconds from `first` (s UTC); `last`: now or the run's end, s UTC."""

    first: int
    width: int
    count: int  # type: ignore[assignment]  # hides tuple.count, which nobody asks a span for
    last: int

    @property
    def seconds(self) -> int:
        """Length of all that is shown."""
        return self.width * self.count

    @property
    def past(self) -> int:
        """How many bars there are up to `last`."""
        return max(0, min(self.count, (self.last - self.first) // self.width + 1))


def span(live: Live, chosen: Range, now: int) -> Span | None:
    """What is shown of the opened run at `now` (ms UTC); None while none is opened."""
    run = live.base.run
    if run is None:
        return None
    told = live.sales.last_at or 0
    last = (run.ended_at or now) // 1000
    if run.kind == "replay":
        last = max(last, told)  # a replay's facts may run ahead of the clock
    start = run.started_at // 1000
    start = min(start, live.sales.first_at or start)
    if chosen == "whole":
        planned = planned_end(live) if run.ended_at is None else None
        return _fit(start, max(last + 60, planned or 0, start + 600), last, 60)
    length = int(chosen) * 60
    first = max(start, last - length)
    return _fit(first, first + int(length * (1 + HEADROOM)), last, 1 if chosen == "10" else 10)


def planned_end(live: Live) -> int | None:
    """When the run is to end by the show's own hours, s UTC; None where it has none."""
    run, show = live.base.run, live.base.show
    if run is None or show is None or show.start is None or show.end is None:
        return None
    return (run.started_at + show.end - show.start) // 1000


def _fit(first: int, end: int, last: int, least: int) -> Span:
    """Bars of the finest width, from `least` on, of which not too many are needed."""
    widths = [width for width in WIDTHS if width >= least]
    width = next((w for w in widths if (end - first) / w <= MOST_BARS), widths[-1])
    first -= first % width
    return Span(first, width, min(MOST_BARS * 4, -(-(end - first) // width)), last)


def tone(live: Live) -> str:
    """The colour role of what is now: red on air only, never in a rehearsal or replay."""
    run = live.base.run
    return "air" if run is not None and run.kind == "air" else "text2"
