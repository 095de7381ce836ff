"""Pasting into the plan: cells onto cells, rows as new cues, and tables with a header."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from console.core.errors import BadInput
from console.core.message import QT_TRANSLATE_NOOP
from console.desk.desk import Desk
from console.panels.run_of_show.clipboard import (
    NAME,
    Copied,
    cells_of,
    copied_here,
    table_text,
)
from console.panels.run_of_show.plan_cells import PlanCells, Typed
from console.panels.run_of_show.plan_edit import Ground, Unread, read
from console.panels.run_of_show.plan_fields import Field
from console.panels.run_of_show.plan_model import PlanModel
from console.show.rundown.edit_many import CueEdit
from console.show.rundown.import_action import ImportCues
from console.show.rundown.import_rows import EMPTY, ImportRow
from console.show.rundown.sheets.read import read_text
from console.show.rundown.sheets.reading import SheetReading
from console.show.rundown.tables import Cue
from console.ui.cell_grid import CellGrid
from console.ui.reach import refuse
from console.ui.translate import tr

NOTHING = QT_TRANSLATE_NOOP("run_of_show", "There is nothing on the clipboard to paste.")

NEW_MS = 5 * 60 * 1000
"""The length of a new cue until someone gives it another."""

MOST_AT_ONCE = 100_000
"""Characters that are looked at here; longer tables are read in a process of their own."""

_NO_CUE = Cue("", "", None, "", **(EMPTY | {"title": "", "duration": NEW_MS, "custom": "{}"}))

TakeTable = Callable[["str | SheetReading", str | None], None]
"""Takes a table with a header, or the text of a long one, and the row to put its cues behind."""


class PlanPaste:
    """Takes what is on the clipboard; whatever comes of it is one decision and one undo."""

    def __init__(
        self, desk: Desk, grid: CellGrid, model: PlanModel, cells: PlanCells, table: TakeTable
    ) -> None:
        self._desk, self._grid, self._model, self._cells = desk, grid, model, cells
        self._table = table

    def paste(self) -> None:
        """Rows and tables with a header become new cues; other cells go onto the chosen ones."""
        data = QGuiApplication.clipboard().mimeData()
        if data is None or not (data.hasText() or data.hasHtml()):
            return refuse(self._desk, NOTHING)
        own = copied_here(data)
        if own is not None and own.whole:
            return self._rows(own)
        if own is None and self._as_table(data):
            return None
        fields: list[Field] = []
        if own is not None:
            rows = [list(row.cells) or [row.block] for row in own.rows]
        else:
            rows = cells_of(data)
        if not rows:
            return refuse(self._desk, NOTHING)
        fields = self._targets(max(map(len, rows)))
        if fields:
            self._cells_onto(rows, fields)
        return None

    def behind(self) -> str | None:
        """The row that new ones go behind: the last that is chosen; None = at the end."""
        chosen, plan = self._grid.chosen(), self._desk.live.rundown.plan
        if not chosen:
            return None
        inside = [cue.id for cue in plan.cues if cue.block == chosen[-1]]
        return inside[-1] if inside else chosen[-1]

    def _as_table(self, data: QMimeData) -> bool:
        text = table_text(data)
        if len(text) > MOST_AT_ONCE:
            self._table(text, self.behind())
            return True
        try:
            self._table(read_text(text, tr(NAME)), self.behind())
        except BadInput:
            return False
        return True

    def _targets(self, width: int) -> list[Field]:
        """The columns that cells go onto: from the current one on, as they stand."""
        shown, fields = self._grid.shown_columns(), self._model.fields
        at = self._grid.currentIndex()
        if at.isValid() and at.column() in shown and fields[at.column()].id != "number":
            first = shown.index(at.column())
        else:
            ids = [fields[column].id for column in shown]
            first = ids.index("title" if width == 1 and "title" in ids else ids[1])
        return [fields[column] for column in shown[first : first + width]]

    def _cells_onto(self, rows: Sequence[Sequence[str]], fields: Sequence[Field]) -> None:
        """Onto the cells from the current one on; what goes beyond the last cue is new cues."""
        if len(rows) == 1 and len(rows[0]) == 1 and len(self._cells.cues()) > 0:
            columns = [self._model.fields[one] for one in self._grid.chosen_columns()]
            return self._cells.type(
                [(cue, field, rows[0][0]) for cue in self._cells.cues() for field in columns]
            )
        at = self._grid.currentIndex()
        first = at.row() if at.isValid() else self._model.rowCount()
        places = [n for n in range(first, self._model.rowCount()) if self._model.is_cue(n)]
        plan = self._desk.live.rundown.plan
        cues = [plan.cue(self._model.key_at(place)) for place in places]
        typed: list[Typed] = [
            (cue, field, text)
            for cue, row in zip(cues, rows, strict=False) if cue is not None
            for field, text in zip(fields, row, strict=False)
        ]  # fmt: skip
        beyond = rows[len(cues) :]
        if not beyond:
            return self._cells.type(typed)
        known = self._known(typed)
        new = [self._new_row(n, row, fields) for n, row in enumerate(beyond, 1) if any(row)]
        self._import([*known, *new], plan.cues[-1].id if plan.cues else None)
        return None

    def _known(self, typed: Sequence[Typed]) -> list[ImportRow]:
        """The rows of cues that are there already."""
        where = self._cells.ground()
        found: dict[str, ImportRow] = {}
        for cue, field, text in typed:
            row = found.get(cue.id) or ImportRow(0, cue.title, cue.id)
            if field.kind:
                row = _with(row, self._read(where, cue, field, text))
            found[cue.id] = row
        return list(found.values())

    def _read(self, where: Ground, cue: Cue, field: Field, text: str) -> CueEdit:
        """The change a text means; one that means none is kept beside it, as an import does."""
        try:
            return read(where, cue, field, text)
        except Unread:
            return CueEdit(cue.id, custom={f"{field.title}?": text})

    def _new_row(
        self, number: int, cells: Sequence[str], fields: Sequence[Field], *, again: bool = False
    ) -> ImportRow:
        """A new cue of texts; one that is made again meets no hit time: two cannot meet one."""
        where, row = self._cells.ground(), ImportRow(number, "")
        for field, text in zip(fields, cells, strict=False):
            if text and field.kind and not (again and field.kind == "start"):
                row = _with(row, self._read(where, _NO_CUE, field, text))
        values = row.values
        if again and values.get("duration") is not None:
            values = {name: one for name, one in values.items() if name != "end_at"}
        if values.get("duration") is None and values.get("end_at") is None:
            values = values | {"duration": NEW_MS}
        return row._replace(values=values, title=str(values.get("title", "")))

    def _rows(self, own: Copied) -> None:
        """Whole rows that were copied: new cues and blocks, behind the chosen row."""
        by_id = {field.id: field for field in self._model.fields}
        places = [n for n, name in enumerate(own.fields) if name in by_id]
        fields = [by_id[own.fields[n]] for n in places]
        rows = []
        for number, row in enumerate(own.rows, 1):
            if row.block:
                rows.append(ImportRow(number, row.block, block=row.block, only_block=True))
                continue
            cells = [row.cells[n] if n < len(row.cells) else "" for n in places]
            rows.append(self._new_row(number, cells, fields, again=True))
        self._import(_in_blocks(rows), self.behind())

    def _import(self, rows: Sequence[ImportRow], after: str | None) -> None:
        show = self._desk.live.base.shown.show
        action = ImportCues(show=show, file=tr(NAME), rows=tuple(rows), after=after, fresh=True)
        self._desk.do(action.identified(self._desk.room.ids.new))


def _with(row: ImportRow, edit: CueEdit) -> ImportRow:
    offers = row.offers if edit.offers is None else edit.offers
    return row._replace(
        values=row.values | edit.changes, custom=row.custom | edit.custom, offers=offers
    )


def _in_blocks(rows: Sequence[ImportRow]) -> list[ImportRow]:
    """Cues below a block that was copied along stand in it."""
    found, block = [], None
    for row in rows:
        if row.only_block:
            block = row.block
        found.append(row if block is None else row._replace(block=block))
    return found
