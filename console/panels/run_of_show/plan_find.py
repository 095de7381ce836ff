"""Looking for a text in the plan, and putting another in its place."""

import re

from console.core.plain_text import plain
from console.core.search import normal
from console.panels.run_of_show.find_bar import FindBar
from console.panels.run_of_show.plan_cells import PlanCells
from console.panels.run_of_show.plan_fields import Field
from console.panels.run_of_show.plan_model import PlanModel
from console.show.rundown.custom_columns import custom_of
from console.show.rundown.edit_many import CueEdit
from console.show.rundown.tables import Cue
from console.ui.cell_grid import CellGrid

AROUND = 24
"""Characters told on either side of what was found in a column that is not shown."""


class PlanFind:
    """Steps through the cells that hold a text, in the order in which they are read: first what
    is shown of a row, then its columns that are not."""

    def __init__(self, bar: FindBar, grid: CellGrid, model: PlanModel, cells: PlanCells) -> None:
        self._bar, self._grid, self._model, self._cells = bar, grid, model, cells
        self._found: list[tuple[int, int]] = []
        self._spot: tuple[int, int] | None = None
        """The place that is shown, while it is one of a column that is not."""
        self._beside: tuple[int, int] | None = None
        """The cell that is current in its stead."""
        self._columns: list[int] = []
        bar.asked.connect(self._look)
        bar.gone.connect(self._go)
        bar.replaced.connect(self._replace)

    def _look(self, text: str) -> None:
        """Find all places; the first at or behind the current cell is shown."""
        here = self._here()
        self._search(text)
        places = self._places()
        self._show(next((n for n, one in enumerate(places) if one >= here), 0))

    def _go(self, step: int) -> None:
        here = self._here()
        self._search(self._bar.line.text())
        places = self._places()
        if step > 0:
            place = next((n for n, one in enumerate(places) if one > here), 0)
        else:
            before = [n for n, one in enumerate(places) if one < here]
            place = before[-1] if before else len(places) - 1
        self._show(place)

    def _search(self, text: str) -> None:
        wanted = normal(text.strip())
        self._columns = self._read_order()
        self._found = [
            (row, column)
            for row in range(self._model.rowCount() if wanted else 0)
            for column in self._in_row(row, wanted)
        ]

    def _in_row(self, row: int, wanted: str) -> list[int]:
        """The columns of a row that hold the text; most rows hold it nowhere."""
        texts = self._texts(row)
        if wanted not in normal("\n".join(texts.values())):
            return []
        return [column for column, text in texts.items() if wanted in normal(text)]

    def _texts(self, row: int) -> dict[int, str]:
        """What the cells of a row say, texts in full; of a block its name."""
        cue = self._cells.cue(self._model.key_at(row))
        if cue is None:
            return {0: self._model.text_at(row, 0)}
        fields = self._model.fields
        return {
            column: _whole(cue, fields[column]) or self._model.text_at(row, column)
            for column in self._columns
        }

    def _show(self, place: int) -> None:
        self._spot = None
        if not self._found:
            self._bar.say(0, 0)
            return
        row, column = self._found[place]
        field = self._model.fields[column]
        block = not self._model.is_cue(row)
        shown = block or not self._grid.isColumnHidden(column)
        index = self._model.index(row, column if shown else self._stand_in())
        self._grid.setCurrentIndex(index)
        self._grid.scrollTo(index)
        value = ""
        if not shown:
            self._spot, self._beside = (row, column), (row, index.column())
            value = around(self._texts(row)[column], self._bar.line.text())
        self._bar.say(place + 1, len(self._found), "" if block else field.title, value)

    def _stand_in(self) -> int:
        """The column that is made current for one that is not shown: the title, if it is."""
        shown = self._grid.shown_columns()
        titles = [n for n in shown if self._model.fields[n].id == "title"]
        return (titles or shown)[0]

    def _here(self) -> tuple[int, int]:
        """Where one stands, in the order of reading."""
        self._columns = self._read_order()
        at = self._grid.currentIndex()
        if not at.isValid():
            return 0, 0
        if self._spot is not None and self._beside == (at.row(), at.column()):
            return self._place(self._spot)
        return self._place((at.row(), at.column()))

    def _read_order(self) -> list[int]:
        shown = self._grid.shown_columns()
        return [*shown, *(one for one in self._grid.order() if one not in shown)]

    def _places(self) -> list[tuple[int, int]]:
        return [self._place(one) for one in self._found]

    def _place(self, cell: tuple[int, int]) -> tuple[int, int]:
        return cell[0], self._columns.index(cell[1])

    def _replace(self, text: str, by: str) -> None:
        """Put another text in its place in all columns of text, as they are found; one decision."""
        pattern = re.compile(re.escape(text), re.IGNORECASE)
        edits = []
        for row in range(self._model.rowCount()):
            cue = self._cells.cue(self._model.key_at(row))
            if cue is not None:
                edits += self._edits(cue, pattern, by)
        self._cells.change(edits)

    def _edits(self, cue: Cue, pattern: re.Pattern[str], by: str) -> list[CueEdit]:
        found = []
        for field in self._model.fields:
            before = _whole(cue, field)
            after = pattern.sub(lambda _: by, before)
            if after != before and field.custom:
                found.append(CueEdit(cue.id, custom={field.custom: after}))
            elif after != before:
                found.append(CueEdit(cue.id, {field.id: after}))
        return found


def _whole(cue: Cue, field: Field) -> str:
    """The text of a cell that holds text, in full; "" for any other."""
    if field.kind == "text":
        return str(getattr(cue, field.id))
    if field.kind == "own_text":
        return str(custom_of(cue.custom).get(field.custom, ""))
    return ""


def around(text: str, wanted: str) -> str:
    """The part of a text in which something stands, on one line."""
    line, wanted = plain(text, 5_000), wanted.strip()
    at = line.casefold().find(wanted.casefold())
    start = max(0, at - AROUND)
    end = max(at, 0) + len(wanted) + AROUND
    return ("…" if start else "") + line[start:end] + ("…" if end < len(line) else "")
