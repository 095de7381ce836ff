"""The plan as rows of the grid: what each row hangs on, and its cells made when they are drawn."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from console.core.message import QT_TRANSLATE_NOOP
from console.desk.live import Live
from console.panels.run_of_show.plan_fields import Field
from console.panels.run_of_show.plan_pending import Pending, PendingText
from console.panels.run_of_show.plan_words import NO_BAND, BandTimes, CueWords, Marks, block_row
from console.panels.run_of_show.tones import Tone, tone_of
from console.show.rundown.cue_timing import CueTiming
from console.show.rundown.tables import Block, Cue
from console.show.rundown.timing import Timing
from console.ui.tables import Cell, RowCells

NOT_READ = QT_TRANSLATE_NOOP("run_of_show", "Not understood, and not part of the plan: {why}")


class RowFact(NamedTuple):
    """All that a row's cells hang on; a row whose facts are equal is not made again."""

    row: Block | Cue
    number: int = 0
    timed: CueTiming | None = None
    offers: tuple[str, ...] = ()
    marks: Marks | None = None
    band: BandTimes = NO_BAND
    pending: tuple[tuple[str, PendingText], ...] = ()
    tone: Tone | None = None


class PlanRows:
    """Says what each row hangs on, and makes cells from that."""

    def __init__(self, fields: Sequence[Field], pending: Pending) -> None:
        self._fields, self._pending = fields, pending
        self._words = CueWords()

    def use(self, fields: Sequence[Field]) -> None:
        """Other columns."""
        self._fields = fields

    def facts(self, live: Live, timed: Timing) -> list[RowFact]:
        """The facts of all rows, in order."""
        self._words.look(live)
        plan, tone, marks = live.rundown.plan, tone_of(live), _marks(timed)
        ahead = iter(timed.cues)
        bands: dict[str, list[CueTiming]] = {block: [] for block in plan.blocks}
        pending, offers = self._pending.all, plan.offers
        facts: list[RowFact] = []
        number = 0
        for row in plan.rows:
            if isinstance(row, Block):
                facts.append(RowFact(row))
                continue
            number += 1
            figures = next(ahead)
            if row.block in bands:
                bands[row.block].append(figures)
            waiting = pending.get(row.id)
            facts.append(
                RowFact(
                    row, number, figures, offers.get(row.id, ()), marks.get(row.id), NO_BAND,
                    tuple(waiting.items()) if waiting else (),
                    tone if figures.state == "on_air" else None,
                )
            )  # fmt: skip
        if bands:
            facts = [
                fact._replace(band=_band(bands[fact.row.id]))
                if isinstance(fact.row, Block) else fact
                for fact in facts
            ]  # fmt: skip
        return facts

    def cells(self, fact: RowFact) -> RowCells:
        """The cells of a row, one a column."""
        if isinstance(fact.row, Block) or fact.timed is None:
            return block_row(str(getattr(fact.row, "name", "")), fact.band, self._words.face,
                             len(self._fields))  # fmt: skip
        self._words.take(fact.row, fact.number, fact.timed, fact.offers, fact.marks)
        row = tuple(self._words.cell(field) for field in self._fields)
        if fact.tone is not None:
            row = _toned(row, fact.tone.back, fact.tone.bar)
        elif fact.timed.state == "skipped":
            row = _dim(row)
        return self._with_pending(row, dict(fact.pending)) if fact.pending else row

    def _with_pending(self, row: RowCells, pending: Mapping[str, PendingText]) -> RowCells:
        cells = list(row)
        for place, field in enumerate(self._fields):
            if one := pending.get(field.id):
                cells[place] = Cell(one.text, "amber", "amber_row", tip=one.why, font="strong")
        return tuple(cells)


def _band(inside: Sequence[CueTiming]) -> BandTimes:
    """The times of a block, from those of its cues."""
    starts = [one.planned_start for one in inside if one.planned_start is not None]
    ends = [one.planned_end for one in inside if one.planned_end is not None]
    first = next((one for one in inside if one.state != "skipped"), None)
    if not starts or first is None:
        return NO_BAND
    return BandTimes(starts[0], ends[-1], first.must_start_by, first.late_by, first.deficit)


def _marks(timed: Timing) -> dict[str | None, Marks]:
    """What a timing says is wrong, by cue."""
    marks: dict[str | None, Marks] = {}
    for hit in timed.hit_times:
        if hit.miss >= 1000:
            before = marks.get(hit.cue, Marks())
            if hit.edge == "start" and not hit.happened:
                marks[hit.cue] = before._replace(start=hit.miss)
            elif hit.edge == "end":
                marks[hit.cue] = before._replace(end=hit.miss)
    for problem in timed.problems:
        before = marks.get(problem.cue, Marks())
        if problem.kind == "overlap":
            marks[problem.cue] = before._replace(overlap=problem.size)
        elif problem.kind == "hit_time_impossible":
            marks[problem.cue] = before._replace(deficit=problem.size)
    return marks


def _toned(row: RowCells, back: str, bar: str) -> RowCells:
    cells = [Cell(one) if isinstance(one, str) else one for one in row]
    cells[0] = cells[0]._replace(bar=bar)
    return tuple(cell._replace(back=back) for cell in cells)


def _dim(row: RowCells) -> RowCells:
    return tuple(
        Cell(one, "text3") if isinstance(one, str) else one._replace(colour="text3") for one in row
    )
