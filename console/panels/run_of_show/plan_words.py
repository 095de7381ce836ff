"""What the cells of one row say: texts of the cue, and figures of the timing with their alarms."""

from collections.abc import Callable
from typing import NamedTuple

from console.core.message import QT_TRANSLATE_NOOP
from console.core.plain_text import plain
from console.desk.live import Live
from console.panels.run_of_show.faces import Clockface
from console.panels.run_of_show.naming import cue_title, products_of
from console.panels.run_of_show.plan_fields import Field
from console.panels.run_of_show.tones import SKIPPED
from console.show.rundown.cue_timing import CueTiming
from console.show.rundown.custom_columns import custom_of
from console.show.rundown.entry import NotUnderstood, length_of
from console.show.rundown.tables import Cue
from console.show.rundown.words import KINDS, duration, minutes
from console.ui.tables import Cell, RowCells
from console.ui.translate import tr

HIT = QT_TRANSLATE_NOOP("run_of_show", "Hit time: not before {time}, and it must be met")
MISSED = QT_TRANSLATE_NOOP("run_of_show", "Hit time {time} is missed by {miss}")
MISSED_END = QT_TRANSLATE_NOOP("run_of_show", "It is to end at {time}, and ends {miss} later")
DEFICIT = QT_TRANSLATE_NOOP("run_of_show", "Even the shortest lengths leave {rest} too much")
ENDS = QT_TRANSLATE_NOOP("run_of_show", "Hit time: it ends at {time}, whenever it began")
OVERLAP = QT_TRANSLATE_NOOP("run_of_show", "Overlaps the cue before by {time}")
LATE = QT_TRANSLATE_NOOP("run_of_show", "Late by {time}")
DROP = QT_TRANSLATE_NOOP(
    "run_of_show", "Late by {time}; even the shortest lengths leave {rest}: something must go"
)
MUST_START = QT_TRANSLATE_NOOP("run_of_show", "must start by {time}")
PLANNED = QT_TRANSLATE_NOOP("run_of_show", "Planned {time}, forecast {forecast}")
WAS = QT_TRANSLATE_NOOP("run_of_show", "Planned {time}, went on air {actual}")
YES = QT_TRANSLATE_NOOP("run_of_show", "Yes")
NO = QT_TRANSLATE_NOOP("run_of_show", "No")

Said = str | Cell


class Marks(NamedTuple):
    """What is wrong with a cue, in ms: misses of its start and end, overlap, what no min saves."""

    start: int = 0
    end: int = 0
    overlap: int = 0
    deficit: int = 0


class BandTimes(NamedTuple):
    """A block's times in ms UTC, and how late it is in ms."""

    start: int | None = None
    end: int | None = None
    must: int | None = None
    late: int = 0
    deficit: int = 0


NO_MARKS, NO_BAND = Marks(), BandTimes()
_EMPTY = CueTiming("", "skipped")


class CueWords:
    """Takes one cue after another, and says what a column says of it."""

    def __init__(self) -> None:
        self.face = Clockface("UTC")
        self._live: Live | None = None
        self._cue: Cue | None = None
        self._number, self._timed, self._marks = 0, _EMPTY, NO_MARKS
        self._offers: tuple[str, ...] = ()
        self._says: dict[str, Callable[[Cue], Said]] = {
            "number": self._no, "start": self._start, "forecast": self._forecast,
            "length": self._length, "span": _span, "must": self._must, "title": _title,
            "products": self._products, "end": self._end, "end_at": self._end_at,
            "latest": self._latest, "kind": _kind, "priority": _priority,
            "welfare": self._welfare,
            "droppable": lambda cue: _flag(cue.droppable), "skip": lambda cue: _flag(cue.skip),
        }  # fmt: skip

    def look(self, live: Live) -> None:
        """What is looked at for names of products and the zone of the show."""
        self._live = live
        show = live.rundown.plan.show
        zone = show.zone if show else "UTC"
        if self.face.zone != zone:
            self.face = Clockface(zone)

    def take(
        self, cue: Cue, number: int, timed: CueTiming, offers: tuple[str, ...], marks: Marks | None
    ) -> None:
        """Speak of this cue from now on."""
        self._cue, self._number, self._timed = cue, number, timed
        self._offers, self._marks = offers, marks or NO_MARKS

    def cell(self, field: Field) -> Said:
        """What a column says of the cue."""
        cue = self._cue
        if cue is None:
            return ""
        if field.custom:
            return _own(custom_of(cue.custom).get(field.custom), field.kind)
        says = self._says.get(field.id)
        return plain(str(getattr(cue, field.id))) if says is None else says(cue)

    def _no(self, cue: Cue) -> Said:
        return Cell(str(self._number), "text3")

    def _start(self, cue: Cue) -> Said:
        text, marks = self.face(self._timed.planned_start), self._marks
        if self._timed.state == "skipped":
            return text
        if cue.start_at is not None:
            return self._hit(f"⚑ {text}", text, marks.start, MISSED, HIT)
        if marks.overlap:
            tip = tr(OVERLAP, time=duration(marks.overlap))
            return Cell(f"{text} ▲ {duration(marks.overlap)}", "amber", tip=tip)
        return text

    def _hit(
        self, words: str, time: str, miss: int, missed: tuple[str, str], met: tuple[str, str]
    ) -> Cell:
        """A hit time: amber flag; ground and figure when it is missed, red when nothing helps."""
        if not miss:
            return Cell(words, "amber", font="strong", tip=tr(met, time=time))
        tip, rest = tr(missed, time=time, miss=duration(miss)), self._marks.deficit
        if rest:
            tip = f"{tip} · {tr(DEFICIT, rest=duration(rest))}"
            return Cell(f"{words} ▲{duration(rest)}", "air", "air_row", "strong", tip)
        return Cell(f"{words} +{duration(miss)}", "amber", "amber_row", "strong", tip)

    def _forecast(self, cue: Cue) -> Said:
        timed = self._timed
        planned = self.face(timed.planned_start)
        if timed.actual_start is not None:
            actual = self.face(timed.actual_start // 1000 * 1000)
            return Cell(actual, "text3", tip=tr(WAS, time=planned, actual=actual))
        if timed.forecast_start is None:
            return ""
        text = self.face(timed.forecast_start // 1000 * 1000)
        late = timed.forecast_start - (timed.planned_start or 0)
        tip = tr(PLANNED, time=planned, forecast=text)
        colour = "amber" if timed.late_by >= 1000 else "text"
        return Cell(text, colour if abs(late) >= 1000 else "text2", tip=tip)

    def _length(self, cue: Cue) -> Said:
        if cue.end_at is None:
            return "" if cue.duration is None else duration(cue.duration)
        end = self.face(cue.end_at)
        return self._hit(f"→ {end}", end, self._marks.end, MISSED_END, ENDS)

    def _end_at(self, cue: Cue) -> Said:
        if cue.end_at is None:
            return ""
        end = self.face(cue.end_at)
        return self._hit(f"⚑ {end}", end, self._marks.end, MISSED_END, ENDS)

    def _must(self, cue: Cue) -> Said:
        text, timed = self.face(self._timed.must_start_by), self._timed
        if timed.deficit:
            late, rest = duration(timed.late_by), duration(timed.deficit)
            tip = tr(DROP, time=late, rest=rest)
            return Cell(f"{text} ▲{rest}", "air", font="strong", tip=tip)
        if timed.late_by >= 1000:
            late = duration(timed.late_by)
            return Cell(f"{text} +{late}", "amber", tip=tr(LATE, time=late))
        return text

    def _latest(self, cue: Cue) -> Said:
        text = self.face(self._timed.latest_start)
        return Cell(text, "air", font="strong") if self._timed.deficit else text

    def _end(self, cue: Cue) -> Said:
        return self.face(self._timed.planned_end)

    def _products(self, cue: Cue) -> Said:
        live = self._live
        return products_of(live, cue.id) if live is not None and self._offers else ""

    def _welfare(self, cue: Cue) -> Said:
        """What is planned in the cue, then what was typed about it."""
        live, typed = self._live, plain(cue.welfare)
        planned = [] if live is None else [plain(one.name) for one in live.welfare.of_cue(cue.id)]
        if not planned:
            return typed
        marked = [f"◆ {name}" for name in planned]
        words = [*marked, *([typed] if typed and typed not in planned else [])]
        return Cell(" · ".join(words), tip="\n".join(words))


def block_row(name: str, band: BandTimes, face: Clockface, width: int) -> RowCells:
    """The cells of a block: one band from edge to edge."""
    words, side, colour = name, "", "text3"
    if band.start is not None and band.end is not None:
        words += f"   {face(band.start)} – {face(band.end)}"
    if band.must is not None:
        side = tr(MUST_START, time=face(band.must))
        if band.late >= 1000:
            side = f"{side} · {tr(LATE, time=duration(band.late))}"
            colour = "air" if band.deficit else "amber"
    blank = Cell("", back="surface2")
    last = Cell(side, colour, "surface2", "small")
    return (Cell(words, "text2", "surface2"), *[blank] * (width - 2), last)


def _title(cue: Cue) -> Said:
    return Cell(cue_title(cue), badge=tr(SKIPPED)) if cue.skip else cue_title(cue)


def _span(cue: Cue) -> Said:
    ends = ["" if one is None else minutes(one) for one in (cue.min, cue.max)]
    return " – ".join(ends) if any(ends) else ""


def _kind(cue: Cue) -> Said:
    return tr(KINDS[cue.kind]) if cue.kind in KINDS and cue.kind else ""


def _priority(cue: Cue) -> Said:
    return str(cue.priority)


def _flag(value: object) -> Said:
    return Cell("✓", tip=tr(YES)) if value else ""


def _own(value: object, kind: str) -> Said:
    """A cell of the team's own column; what does not suit its kind is marked."""
    if value is None:
        return ""
    if kind == "own_yes_no" and isinstance(value, bool):
        return tr(YES) if value else tr(NO)
    text = plain(str(value))
    if kind == "own_duration":
        try:
            return duration(length_of(text))
        except NotUnderstood:
            return Cell(text, "amber")
    if kind == "own_number" and (isinstance(value, bool) or not isinstance(value, int | float)):
        return Cell(text, "amber")
    return text
