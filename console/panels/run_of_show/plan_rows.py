"""The plan as rows of the grid: the cells of a row made from what it hangs on."""

from collections.abc import Mapping, Sequence

from console.core.message import QT_TRANSLATE_NOOP
from console.desk.live import Live
from console.panels.run_of_show.plan_facts import RowFact, RowFacts
from console.panels.run_of_show.plan_fields import Field
from console.panels.run_of_show.plan_pending import Pending, PendingText
from console.panels.run_of_show.plan_words import CueWords, block_row
from console.panels.run_of_show.tones import tone_of
from console.show.rundown.tables import Block
from console.show.rundown.timing import Timing
from console.ui.tables import Cell, RowCells

NOT_READ = QT_TRANSLATE_NOOP("run_of_show", "Not understood, and not part of the plan: {why}")


class PlanRows:
    """Says what each row hangs on, and makes cells from that."""

    def __init__(self, fields: Sequence[Field], pending: Pending) -> None:
        self._fields, self._pending = fields, pending
        self._words = CueWords()

    def use(self, fields: Sequence[Field]) -> None:
        """Other columns."""
        self._fields = fields

    def facts(self, live: Live, timed: Timing) -> RowFacts:
        """What the rows hang on now."""
        self._words.look(live)
        return RowFacts(live.rundown.plan, timed, self._pending.all, tone_of(live))

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


def _toned(row: RowCells, back: str, bar: str) -> RowCells:
    cells = [Cell(one) if isinstance(one, str) else one for one in row]
    cells[0] = cells[0]._replace(bar=bar)
    return tuple(cell._replace(back=back) for cell in cells)


def _dim(row: RowCells) -> RowCells:
    return tuple(
        Cell(one, "text3") if isinstance(one, str) else one._replace(colour="text3") for one in row
    )
