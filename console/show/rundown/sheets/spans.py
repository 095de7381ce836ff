"""When each cue of a sheet starts and how long it is, out of whatever the sheet says of it."""

from datetime import date
from itertools import pairwise
from typing import NamedTuple
from zoneinfo import ZoneInfo

from console.core.errors import BadInput
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.show.rundown.entry import Clock, NotUnderstood, Span, instant
from console.show.rundown.import_rows import CLOSE_MS
from console.show.rundown.local_time import MS, WrittenTime, first_from
from console.show.rundown.sheets.cells import Times
from console.show.rundown.sheets.reading import RowReading
from console.show.rundown.tables import DAY_MS
from console.show.rundown.words import clock, duration

NO_LENGTH = QT_TRANSLATE_NOOP("sheet", "neither a length nor times say how long it is; read as 0")
LONG = QT_TRANSLATE_NOOP("sheet", "{length} is very long for one cue")
GAP = QT_TRANSLATE_NOOP(
    "sheet", "starts at {time}, {length} after the cue above ends: kept as a hit time"
)
OVERLAP = QT_TRANSLATE_NOOP(
    "sheet", "starts at {time}, {length} before the cue above ends: kept as a hit time"
)
TWO_LENGTHS = QT_TRANSLATE_NOOP("sheet", "the length says {length}, the times say {other}")
FROM_TO = QT_TRANSLATE_NOOP("sheet", "“{text}” follows on the row above: read as from – to")
AS_MINUTES = QT_TRANSLATE_NOOP("sheet", "{text} in hours and minutes was read as {length}")
NO_SUCH_TIME = QT_TRANSLATE_NOOP("sheet", "“{text}” is no time here")

HOUR_MS = 3_600_000
LONG_MS = 3 * HOUR_MS
"""A cue of this length or more is doubtful."""


class Ground(NamedTuple):
    """What a sheet is laid out on: the show's zone and start (ms UTC)."""

    zone: ZoneInfo
    start: int


class Placed(NamedTuple):
    """Where a cue comes to stand, ms; `hit` where the sheet has it start beside the plan's flow.

    length None: until its hit end. timed: whether the sheet says how long it is.
    """

    starts: int | None
    length: int | None
    min: int | None
    max: int | None
    timed: bool
    hit: int | None
    doubts: tuple[tuple[str, Message], ...]


def show_start(
    rows: tuple[RowReading, ...], zone: ZoneInfo, day: date | None, now: int
) -> int | None:
    """When a show starts that only the sheet tells of: its first time, on its day or next."""
    first = next((one for row in rows if (one := start_clock(row)) is not None), None)
    if first is None:
        return None
    if first.month is None and day is not None:
        first = first._replace(year=day.year, month=day.month, day=day.day)
    if first.month is not None:
        return instant(first, zone, now)
    return first_from(WrittenTime(None, first.ms % DAY_MS * MS, zone), now)


def start_clock(row: RowReading) -> Clock | None:
    """The time of day at which a row starts, as the sheet has it."""
    times = row.value("start")
    return times.start if isinstance(times, Times) else None


def place(rows: tuple[RowReading, ...], ground: Ground, exact: bool) -> list[Placed]:
    """Where each cue of a sheet stands; `exact` sheets say so by lengths and hit times alone."""
    layout = _Layout(rows, ground, exact)
    return [layout.take(at) for at in range(len(rows))]


class _Layout:
    """Rows laid one behind another."""

    def __init__(self, rows: tuple[RowReading, ...], ground: Ground, exact: bool) -> None:
        self._rows, self._ground, self._exact = rows, ground, exact
        self._spans = [row.value("duration") or Span(None, None, None) for row in rows]
        self._doubts: list[list[tuple[str, Message]]] = [[] for _ in rows]
        if not exact:
            self._from_to()
            self._minutes_kept_as_hours()
        self._starts = self._instants()
        self._running = ground.start

    def take(self, at: int) -> Placed:
        """Lay the next row."""
        row, span = self._rows[at], self._spans[at]
        length = self._length(at)
        timed = length is not None or row.value("end_at") is not None or self._exact
        if not timed:
            length = 0
            self._doubt(at, "duration", message(NO_LENGTH))
        if length is not None and length >= LONG_MS:
            self._doubt(at, "duration", message(LONG, length=duration(length)))
        starts = self._starts[at]
        hit = self._hit(at, starts)
        if not row.value("skip"):
            self._running = (hit if hit is not None else self._running) + (length or 0)
        return Placed(starts, length, span.min, span.max, timed, hit, tuple(self._doubts[at]))

    def _length(self, at: int) -> int | None:
        """The length as given, else between its times, else up to the next row's time."""
        given = self._spans[at].length
        if given is None and self._spans[at].max is not None:
            given = self._spans[at].max
        times = self._rows[at].value("start")
        other = times.length if isinstance(times, Times) else None
        end = self._end(at)
        if end is not None and self._starts[at] is not None:
            other = end - (self._starts[at] or 0)
        if given is not None:
            if other is not None and abs(other - given) >= CLOSE_MS and not self._exact:
                both = message(TWO_LENGTHS, length=duration(given), other=duration(other))
                self._doubt(at, "duration", both)
            return given
        if other is not None:
            return other
        following = self._starts[at + 1] if at + 1 < len(self._rows) else None
        if following is None or self._starts[at] is None or following < (self._starts[at] or 0):
            return None
        return following - (self._starts[at] or 0)

    def _end(self, at: int) -> int | None:
        """When the sheet has the row end."""
        times, starts = self._rows[at].value("start"), self._starts[at]
        end = times.end if isinstance(times, Times) and times.end else self._rows[at].value("end")
        if end is None or starts is None:
            return None
        try:
            if end.month is not None or end.next_day:
                found = instant(end, self._ground.zone, starts, self._ground.start)
            else:
                found = first_from(
                    WrittenTime(None, end.ms % DAY_MS * MS, self._ground.zone), starts
                )
        except (NotUnderstood, BadInput, OverflowError):
            return None
        return found if 0 <= found - starts <= DAY_MS else None

    def _hit(self, at: int, starts: int | None) -> int | None:
        """The start as a hit time, where it is not just where the rows above lead to."""
        if starts is None or self._exact:
            return None
        away = starts - self._running
        whole = starts % CLOSE_MS == 0
        if abs(away) < (CLOSE_MS if whole else 1000):
            return None
        head = GAP if away > 0 else OVERLAP
        shown = clock(starts, self._ground.zone.key)
        self._doubt(at, "start", message(head, time=shown, length=duration(abs(away))))
        return starts

    def _instants(self) -> list[int | None]:
        """When each row starts, each time the nearest to where the rows above have got to."""
        found: list[int | None] = []
        near = self._ground.start
        for at, row in enumerate(self._rows):
            times = row.value("start")
            starts = None
            if isinstance(times, Times) and times.after is not None:
                starts = self._ground.start + times.after
            elif isinstance(times, Times) and times.start is not None:
                starts = self._instant(at, times.start, near)
            found.append(starts)
            span = self._spans[at]
            near = (near if starts is None else starts) + (span.length or span.max or 0)
        return found

    def _instant(self, at: int, written: Clock, near: int) -> int | None:
        try:
            return instant(written, self._ground.zone, near, self._ground.start)
        except (NotUnderstood, BadInput, OverflowError):
            text = self._rows[at].cells["start"].text
            self._doubt(at, "start", message(NO_SUCH_TIME, text=text[:40]))
            return None

    def _from_to(self) -> None:
        """Ranges of lengths that each begin where the one above ends are no bounds."""
        ranges = [at for at, span in enumerate(self._spans) if span.length is None and span.max]
        pairs = list(pairwise(ranges))
        given = [span for span in self._spans if span.length is not None or span.max]
        if len(ranges) < 3 or len(ranges) < len(given) or self._spans[ranges[0]].min != 0:
            return
        if any(self._spans[one].max != self._spans[two].min for one, two in pairs):
            return
        for at in ranges:
            _, low, high = self._spans[at]
            self._spans[at] = Span((high or 0) - (low or 0), None, None)
            text = self._rows[at].cells["duration"].text
            self._doubt(at, "duration", message(FROM_TO, text=text[:40]))

    def _minutes_kept_as_hours(self) -> None:
        """7:30 typed into a spreadsheet is half past seven; in a column of such it is m:ss."""
        cells = [row.cells.get("duration") for row in self._rows]
        typed = [
            at
            for at, cell in enumerate(cells)
            if cell is not None and cell.text.count(":") == 2 and self._spans[at].length
        ]
        lengths = [self._spans[at].length or 0 for at in typed]
        hours = lengths and min(lengths) >= HOUR_MS and max(lengths) > LONG_MS
        if not hours or any(one % 60_000 for one in lengths):
            return
        for at, length in zip(typed, lengths, strict=True):
            self._spans[at] = Span(length // 60, None, None)
            text = self._rows[at].cells["duration"].text
            self._doubt(
                at, "duration", message(AS_MINUTES, text=text[:20], length=duration(length // 60))
            )

    def _doubt(self, at: int, field: str, what: Message) -> None:
        self._doubts[at].append((field, what))
