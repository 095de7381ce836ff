"""The plan as rows of the grid: strings prepared once per change, kept while a cue is the same."""

from typing import NamedTuple

from console.core.message import QT_TRANSLATE_NOOP
from console.desk.live import Live
from console.panels.run_of_show.faces import Clockface
from console.panels.run_of_show.naming import cue_title, products_of
from console.panels.run_of_show.tones import SKIPPED, Tone, tone_of
from console.show.rundown.cue_timing import CueTiming
from console.show.rundown.tables import Block, Cue
from console.show.rundown.timing import Timing
from console.show.rundown.words import duration, minutes
from console.ui.tables import LEFT, RIGHT, Cell, Column, RowCells
from console.ui.translate import tr

NUMBER, START, LENGTH, SPAN, MUST, CUE, PRODUCTS, SCENE, ANCHOR, ASSISTANTS, WELFARE, NOTES = range(
    12
)

_TITLES = (
    (QT_TRANSLATE_NOOP("run_of_show", "No."), 40, RIGHT),
    (QT_TRANSLATE_NOOP("run_of_show", "Start"), 92, LEFT),
    (QT_TRANSLATE_NOOP("run_of_show", "Length"), 64, LEFT),
    (QT_TRANSLATE_NOOP("run_of_show", "Min – max"), 76, LEFT),
    (QT_TRANSLATE_NOOP("run_of_show", "Must start"), 88, LEFT),
    (QT_TRANSLATE_NOOP("run_of_show", "Cue"), 0, LEFT),
    (QT_TRANSLATE_NOOP("run_of_show", "Products"), 168, LEFT),
    (QT_TRANSLATE_NOOP("run_of_show", "Scene"), 104, LEFT),
    (QT_TRANSLATE_NOOP("run_of_show", "Anchor"), 80, LEFT),
    (QT_TRANSLATE_NOOP("run_of_show", "Assistants"), 92, LEFT),
    (QT_TRANSLATE_NOOP("run_of_show", "Welfare"), 120, LEFT),
    (QT_TRANSLATE_NOOP("run_of_show", "Notes"), 160, LEFT),
)

HIT = QT_TRANSLATE_NOOP("run_of_show", "Hit time: not before {time}, and it must be met")
MISSED = QT_TRANSLATE_NOOP("run_of_show", "Hit time {time} is missed by {miss}")
ENDS = QT_TRANSLATE_NOOP("run_of_show", "Hit time: it ends at {time}, whenever it began")
OVERLAP = QT_TRANSLATE_NOOP("run_of_show", "Overlaps the cue before by {time}")
LATE = QT_TRANSLATE_NOOP("run_of_show", "Late by {time}")
DROP = QT_TRANSLATE_NOOP(
    "run_of_show", "Late by {time}; even the shortest lengths leave {rest}: something must go"
)
MUST_START = QT_TRANSLATE_NOOP("run_of_show", "must start by {time}")


def columns() -> tuple[Column, ...]:
    """The columns of the grid in the language in force."""
    return tuple(Column(tr(title), width, align) for title, width, align in _TITLES)


class Rows(NamedTuple):
    """Rows with their keys (ids of blocks and cues), and which of them are bands."""

    cells: list[RowCells]
    keys: list[str]
    bands: frozenset[str]


class PlanRows:
    """Makes the rows; what a cue itself says is made again only when the cue is another."""

    def __init__(self) -> None:
        self._content: dict[str, tuple[Cue, tuple[str, ...], RowCells]] = {}
        self._numbers: list[Cell] = []
        self._face = Clockface("UTC")

    def forget(self) -> None:
        """Products have other names now."""
        self._content.clear()

    def make(self, live: Live, timed: Timing) -> Rows:
        """All rows of the plan with the timing's figures."""
        plan = live.rundown.plan
        zone = plan.show.zone if plan.show else "UTC"
        if self._face.zone != zone:
            self._face = Clockface(zone)
            self.forget()
        by_id = {cue.id: cue for cue in timed.cues}
        marks = _Marks(timed)
        tone = tone_of(live)
        inside: dict[str | None, list[CueTiming]] = {}
        for cue in plan.cues:
            inside.setdefault(cue.block, []).append(by_id[cue.id])
        cells: list[RowCells] = []
        keys = [row.id for row in plan.rows]
        number = 0
        for row in plan.rows:
            if isinstance(row, Block):
                cells.append(self._block(row, inside.get(row.id, [])))
            else:
                number += 1
                cells.append(self._cue(number, row, by_id[row.id], live, marks, tone))
        return Rows(cells, keys, frozenset(plan.blocks))

    def _cue(
        self, number: int, cue: Cue, timed: CueTiming, live: Live, marks: "_Marks", tone: Tone
    ) -> RowCells:
        offers, kept = live.rundown.plan.offers_of(cue.id), self._content.get(cue.id)
        if kept is None or kept[0] is not cue or kept[1] != offers:
            products = products_of(live, cue.id) if offers else ""
            kept = self._content[cue.id] = cue, offers, self._said(cue, products)
        length, span, *texts = kept[2]
        start, must = self._start(cue, timed, marks), self._must(timed)
        row = (self._number(number), start, length, span, must, *texts)
        if timed.state == "on_air":
            return _toned(row, tone.back, tone.bar)
        return _dim(row) if timed.state == "skipped" else row

    def _number(self, number: int) -> Cell:
        """The same cell for the same number, so that rows are quickly seen to be equal."""
        while len(self._numbers) < number:
            self._numbers.append(Cell(str(len(self._numbers) + 1), "text3"))
        return self._numbers[number - 1]

    def _said(self, cue: Cue, products: str) -> RowCells:
        """What the cue itself says: length or end, span, and all texts."""
        ends = ["" if one is None else minutes(one) for one in (cue.min, cue.max)]
        title: str | Cell = cue_title(cue)
        if cue.skip:
            title = Cell(cue_title(cue), badge=tr(SKIPPED))
        length: str | Cell = "" if cue.duration is None else duration(cue.duration)
        if cue.end_at is not None:
            end = self._face(cue.end_at)
            length = Cell(f"→ {end}", "amber", font="strong", tip=tr(ENDS, time=end))
        texts = (products, cue.scene, cue.anchor, cue.assistants, cue.welfare)
        return (length, " – ".join(ends) if any(ends) else "", title, *texts, _line(cue.notes))

    def _start(self, cue: Cue, timed: CueTiming, marks: "_Marks") -> str | Cell:
        text = self._face(timed.planned_start)
        if timed.state == "skipped":
            return text
        if cue.start_at is not None:
            miss = marks.misses.get(cue.id, 0)
            tip = tr(MISSED, time=text, miss=duration(miss)) if miss else tr(HIT, time=text)
            return Cell(f"⚑ {text}", "air" if miss else "amber", font="strong", tip=tip)
        if cue.id in marks.overlaps:
            return Cell(
                f"{text} ▲", "amber", tip=tr(OVERLAP, time=duration(marks.overlaps[cue.id]))
            )
        return text

    def _must(self, timed: CueTiming) -> str | Cell:
        text = self._face(timed.must_start_by)
        if timed.deficit:
            late, rest = duration(timed.late_by), duration(timed.deficit)
            return Cell(f"{text} ▲", "air", font="strong", tip=tr(DROP, time=late, rest=rest))
        if timed.late_by >= 1000:
            return Cell(f"{text} ▲", "amber", tip=tr(LATE, time=duration(timed.late_by)))
        return text

    def _block(self, block: Block, inside: list[CueTiming]) -> RowCells:
        starts = [one.planned_start for one in inside if one.planned_start is not None]
        ends = [one.planned_end for one in inside if one.planned_end is not None]
        words = block.name
        if starts:
            words += f"   {self._face(starts[0])} – {self._face(ends[-1])}"
        first = next((one for one in inside if one.state != "skipped"), None)
        side, colour = "", "text3"
        if first is not None and first.must_start_by is not None:
            side = tr(MUST_START, time=self._face(first.must_start_by))
            if first.late_by >= 1000:
                side, colour = f"{side} · {tr(LATE, time=duration(first.late_by))}", "amber"
        blank = Cell("", back="surface2")
        return (
            Cell(words, "text2", "surface2"),
            *[blank] * 10,
            Cell(side, colour, "surface2", "small"),
        )


class _Marks:
    """What a timing says is wrong, by cue."""

    def __init__(self, timed: Timing) -> None:
        starts = [hit for hit in timed.hit_times if hit.edge == "start" and not hit.happened]
        self.misses = {hit.cue: hit.miss for hit in starts if hit.miss >= 1000}
        self.overlaps = {one.cue: one.size for one in timed.problems if one.kind == "overlap"}


def _line(text: str) -> str:
    return text.replace("\n", " ")


def _toned(row: RowCells, back: str, bar: str) -> RowCells:
    cells = [Cell(one) if isinstance(one, str) else one for one in row]
    cells[0] = cells[0]._replace(bar=bar)
    return tuple(cell._replace(back=back) for cell in cells)


def _dim(row: RowCells) -> RowCells:
    return tuple(
        Cell(one, "text3") if isinstance(one, str) else one._replace(colour="text3") for one in row
    )
