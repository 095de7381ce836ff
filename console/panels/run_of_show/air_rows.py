"""The run-of-show on air as rows: planned, forecast, cue, length, scene; and the cue on air."""

from collections.abc import Sequence
from typing import NamedTuple

from console.core.message import QT_TRANSLATE_NOOP
from console.desk.live import Live
from console.panels.run_of_show.faces import Clockface
from console.panels.run_of_show.naming import cue_name
from console.panels.run_of_show.tones import SKIPPED, Tone, tone_of
from console.show.products.roles import ROLES
from console.show.rundown.checklist import Progress, progress
from console.show.rundown.cue_timing import CueTiming
from console.show.rundown.tables import Block, Cue
from console.show.rundown.timing import Timing
from console.show.rundown.words import countdown, duration
from console.ui.tables import RIGHT, Cell, Column, RowCells
from console.ui.translate import tr

_TITLES = (
    (QT_TRANSLATE_NOOP("run_of_show", "Planned"), 66),
    (QT_TRANSLATE_NOOP("run_of_show", "Forecast"), 66),
    (QT_TRANSLATE_NOOP("run_of_show", "Cue"), 0),
    (QT_TRANSLATE_NOOP("run_of_show", "Length"), 56),
    (QT_TRANSLATE_NOOP("run_of_show", "Scene"), 92),
)
LENGTH, SCENE = 3, 4

LEFT_OF = QT_TRANSLATE_NOOP("run_of_show", "{time} left")
OVERTIME = QT_TRANSLATE_NOOP("run_of_show", "{time} overtime")
PLAYED = QT_TRANSLATE_NOOP("run_of_show", "{elapsed} of {length} · ends {end}")
PAUSED = QT_TRANSLATE_NOOP("run_of_show", "paused · {elapsed} of {length} · ends {end}")
WELFARE_LEFT = QT_TRANSLATE_NOOP("run_of_show", "welfare {time}")
PAUSED_WORD = QT_TRANSLATE_NOOP("run_of_show", "paused")
NEXT = QT_TRANSLATE_NOOP("run_of_show", "next")
ARMED = QT_TRANSLATE_NOOP("run_of_show", "armed")
HIT = QT_TRANSLATE_NOOP("run_of_show", "hit time")
HIT_MISSED = QT_TRANSLATE_NOOP("run_of_show", "hit time · {time} late")
BLOCK_ENDS = QT_TRANSLATE_NOOP("run_of_show", "{cue} · block ends in {time}")
ENDS_IN = QT_TRANSLATE_NOOP("run_of_show", "ends in {time}")
MUST_START = QT_TRANSLATE_NOOP("run_of_show", "must start {time}")
MUST_START_LATE = QT_TRANSLATE_NOOP("run_of_show", "must start {time} · {late} late")


def columns() -> tuple[Column, ...]:
    """The columns of the list in the language in force."""
    made = [Column(tr(title), width) for title, width in _TITLES]
    made[LENGTH] = made[LENGTH]._replace(align=RIGHT)
    return tuple(made)


class OnAir(NamedTuple):
    """The cue on air in figures: its key, what remains, the words beside it, the share played."""

    key: str
    big: str
    small: str
    share: float
    colour: str


class AirRows(NamedTuple):
    """Rows with their keys, the bands among them, and the cue on air."""

    cells: list[RowCells]
    keys: list[str]
    bands: frozenset[str]
    on_air: OnAir | None


Kept = dict[str, tuple[Cue, CueTiming, tuple[object, ...], RowCells]]
"""Rows as they were made last, by cue, with all that they were made of."""


def make(live: Live, timed: Timing, face: Clockface, kept: Kept, at: int, lit: str = "") -> AirRows:
    """All rows with the timing's figures; those that say the same are taken from `kept`.

    at: the moment of the timing, ms UTC. lit: the cue whose row a reminder lights now.
    """
    plan = live.rundown.plan
    by_id = {cue.id: cue for cue in timed.cues}
    misses = {hit.cue: hit.miss for hit in timed.hit_times if hit.cue and not hit.happened}
    inside: dict[str | None, list[CueTiming]] = {}
    for cue in plan.cues:
        inside.setdefault(cue.block, []).append(by_id[cue.id])
    on_air = plan.cue(timed.on_air)
    block = on_air.block if on_air is not None else None
    left = _left(inside.get(block, []), at) if block else 0
    running = _on_air(live, timed, by_id, face, left)
    tone = tone_of(live)
    ends = (block or "", left)
    first, welfare = _first_to_come(timed), _welfare(live, at)
    made = _Maker(live, timed, face, misses, tone, running, first, kept, ends, lit, welfare)
    cells = [
        made.block(row, inside.get(row.id, [])) if isinstance(row, Block)
        else made.cue(row, by_id[row.id])
        for row in plan.rows
    ]  # fmt: skip
    return AirRows(cells, [row.id for row in plan.rows], frozenset(plan.blocks), running)


class _Maker(NamedTuple):
    """What all rows of one repaint are made with."""

    live: Live
    timed: Timing
    face: Clockface
    misses: dict[str, int]
    tone: Tone
    running: OnAir | None
    first: str | None
    kept: Kept
    ends: tuple[str, int]
    """The block on air and how long it lasts yet, ms."""
    lit: str
    welfare: str = ""
    """What welfare runs and how long yet, for the cue on air."""

    def cue(self, cue: Cue, figures: CueTiming) -> RowCells:
        """A cue's row, made anew only where it says something else."""
        offers = self.live.rundown.plan.offers_of(cue.id)
        is_next = self.timed.next == cue.id
        marks = (offers, is_next, is_next and self.first, self.misses.get(cue.id, 0) // 1000,
                 is_next and self.lit == cue.id, is_next and self._ticked(cue))  # fmt: skip
        kept = self.kept.get(cue.id)
        if kept is not None and kept[0] is cue and kept[1] == figures and kept[2] == marks:
            return kept[3]
        row = self._made(cue, figures)
        if figures.state != "on_air":
            self.kept[cue.id] = cue, figures, marks, row
        return row

    def _made(self, cue: Cue, figures: CueTiming) -> RowCells:
        title = cue_name(self.live, cue)
        at = figures.actual_start if figures.actual_start is not None else figures.forecast_start
        changes = cue.kind == "changeover" and cue.scene
        scene = Cell(f"→ {cue.scene}", "amber") if changes else Cell(cue.scene)
        planned = figures.planned_start
        row = (
            Cell(self.face(_to_minute(planned)), tip=self.face(planned)),
            Cell(self.face(_to_minute(at)), tip=self.face(at)),
            Cell(title, tip=title), Cell("" if cue.duration is None else duration(cue.duration)),
            scene,
        )  # fmt: skip
        return self._dressed(row, cue, figures)

    def block(self, block: Block, inside: list[CueTiming]) -> RowCells:
        """A block's band: name and planned time, and how late its first cue to come is."""
        starts = [one.planned_start for one in inside if one.planned_start is not None]
        ends = [one.planned_end for one in inside if one.planned_end is not None]
        times = f"   {self.face(starts[0])} – {self.face(ends[-1])}" if starts else ""
        side, colour = "", "text3"
        if block.id == self.ends[0] and self.ends[1] >= 1000:
            side, colour = tr(ENDS_IN, time=countdown(self.ends[1])), "text2"
        first = next((one for one in inside if one.state != "skipped"), None)
        if first is not None and first.state == "to_come" and first.must_start_by is not None:
            must = self.face(first.must_start_by)
            side = tr(MUST_START, time=must)
            if first.late_by >= 1000:
                side = tr(MUST_START_LATE, time=must, late=duration(first.late_by))
                colour = "air" if first.deficit else "amber"
        blank = Cell("", back="surface2")
        head = Cell(block.name + times, "text2", "surface2", "small_strong")
        return head, blank, blank, blank, Cell(side, colour, "surface2", "small")

    def _dressed(self, row: tuple[Cell, ...], cue: Cue, figures: CueTiming) -> RowCells:
        state = figures.state
        if state == "on_air" and self.running is not None:
            back = "amber_row" if self.lit == cue.id else self.tone.back
            row = tuple(cell._replace(back=back) for cell in row)
            spoken = f"{row[2].text} {self.running.big} {self.running.small}"
            name = row[2]._replace(
                font="strong", tip=spoken, badge=self.welfare or _badge(self.live, cue)
            )
            return (
                row[0]._replace(bar=self.tone.bar, tip=spoken), row[1],
                _with_list(name, self._ticked(cue)), *row[3:],
            )  # fmt: skip
        if state == "skipped":
            row = (*row[:2], row[2]._replace(badge=tr(SKIPPED), badge_colour="text3"), *row[3:])
        if state in ("done", "passed", "skipped") and self.timed.next != cue.id:
            return tuple(cell._replace(colour="text3") for cell in row)
        return self._to_come(row, cue, figures)

    def _to_come(self, row: tuple[Cell, ...], cue: Cue, figures: CueTiming) -> RowCells:
        if cue.start_at is not None or cue.end_at is not None:
            miss = self.misses.get(cue.id, 0)
            late = tr(HIT_MISSED, time=duration(miss)) if miss >= 1000 else tr(HIT)
            colour = "air" if figures.deficit else "amber"
            hit = row[2]._replace(badge=late, badge_colour=colour)
            row = (row[0]._replace(colour="amber", font="strong"),
                   row[1]._replace(colour="amber"), hit, *row[3:])  # fmt: skip
        if self.timed.next != cue.id:
            return row
        armed = figures.state != "to_come" or self.first != cue.id
        badge = tr(ARMED if armed else NEXT)
        words = f"{badge} · {row[2].badge}" if row[2].badge else badge
        name = _with_list(row[2]._replace(badge=words), self._ticked(cue))
        row = (*row[:2], name, *row[3:])
        back = "amber_row" if self.lit == cue.id else "next_row"
        row = tuple(cell._replace(back=back) for cell in row)
        return (row[0]._replace(bar="accent"), *row[1:])

    def _ticked(self, cue: Cue) -> Progress:
        return progress(cue.checklist, self.live.rundown.ticks.of(cue.id))


def _with_list(name: Cell, ticked: Progress) -> Cell:
    """The name marked while lines of the checklist are not ticked; how many is told below the
    list, since the name needs the room."""
    if not ticked.open:
        return name
    colour = "amber" if name.badge_colour == "text2" else name.badge_colour
    return name._replace(badge=f"{name.badge} ☐".strip(), badge_colour=colour)


def _first_to_come(timed: Timing) -> str | None:
    return next((cue.id for cue in timed.cues if cue.state == "to_come"), None)


def _to_minute(at: int | None) -> int | None:
    """Times of day stand to the minute: seconds that run would only distract."""
    return None if at is None else at // 60_000 * 60_000


def _welfare(live: Live, at: int) -> str:
    """How long the welfare yet runs that ends first; "" where none counts down."""
    ends = [one.ends_at for one in live.welfare.running(at) if one.ends_at is not None]
    return tr(WELFARE_LEFT, time=countdown(ends[0] - at)) if ends else ""


def _badge(live: Live, cue: Cue) -> str:
    """Paused or not; else what its first product is in the show for."""
    if live.rundown.state == "paused":
        return tr(PAUSED_WORD)
    offers = live.rundown.plan.offers_of(cue.id)
    offer = live.products.by_id.get(offers[0]) if offers else None
    return tr(ROLES[offer.role]) if offer is not None and offer.role else ""


def _on_air(
    live: Live, timed: Timing, by_id: dict[str, CueTiming], face: Clockface, block_left: int
) -> OnAir | None:
    figures = by_id.get(timed.on_air or "")
    if figures is None or figures.elapsed is None or figures.remaining is None:
        return None
    elapsed, remaining = figures.elapsed, figures.remaining
    length = elapsed + remaining
    values = {
        "elapsed": duration(elapsed),
        "length": duration(max(0, length)),
        "end": face(_to_minute(figures.forecast_end)),
    }
    over = remaining <= -1000
    big = (
        tr(OVERTIME, time=countdown(-remaining)) if over else tr(LEFT_OF, time=countdown(remaining))
    )
    share = 1.0 if length <= 0 else elapsed / length
    colour = "air" if over else "amber" if remaining <= 30_000 else "text"
    small = tr(PAUSED if timed.state == "paused" else PLAYED, **values)
    if block_left >= 1000 and block_left - max(0, remaining) >= 1000:
        small = tr(BLOCK_ENDS, cue=small, time=countdown(block_left))
    return OnAir(figures.id, big, small, share, colour)


def _left(inside: Sequence[CueTiming], at: int) -> int:
    """How long a block lasts yet, ms: until the end of the last of its cues that is on or comes."""
    ends = [one.forecast_end for one in inside if one.forecast_end is not None]
    return max(ends, default=at) - at
