"""Looking for a text in the plan, and putting another in its place."""

import re

from console.core.search import normal
from console.panels.run_of_show.find_bar import FindBar
from console.panels.run_of_show.plan_cells import PlanCells
from console.panels.run_of_show.plan_model import PlanModel
from console.show.rundown.custom_columns import custom_of
from console.show.rundown.edit_many import CueEdit
from console.show.rundown.tables import Cue
from console.ui.cell_grid import CellGrid


class PlanFind:
    """Steps through the cells that hold a text, in the order in which they are read."""

    def __init__(self, bar: FindBar, grid: CellGrid, model: PlanModel, cells: PlanCells) -> None:
        self._bar, self._grid, self._model, self._cells = bar, grid, model, cells
        self._found: list[tuple[int, int]] = []
        bar.asked.connect(self._look)
        bar.gone.connect(self._go)
        bar.replaced.connect(self._replace)

    def _look(self, text: str) -> None:
        """Find all places; the first at or behind the current cell is shown."""
        self._search(text)
        at = self._grid.currentIndex()
        here = (at.row(), self._order(at.column())) if at.isValid() else (0, 0)
        place = next((n for n, (row, column) in enumerate(self._found)
                      if (row, self._order(column)) >= here), 0)  # fmt: skip
        self._show(place)

    def _go(self, step: int) -> None:
        self._search(self._bar.line.text())
        at = self._grid.currentIndex()
        here = (at.row(), self._order(at.column()))
        spots = [(row, self._order(column)) for row, column in self._found]
        if step > 0:
            place = next((n for n, spot in enumerate(spots) if spot > here), 0)
        else:
            before = [n for n, spot in enumerate(spots) if spot < here]
            place = before[-1] if before else len(spots) - 1
        self._show(place)

    def _search(self, text: str) -> None:
        wanted, columns = normal(text.strip()), self._grid.shown_columns()
        self._found = [
            (row, column)
            for row in range(self._model.rowCount() if wanted else 0)
            for column in columns
            if wanted in normal(self._model.text_at(row, column))
        ]

    def _show(self, place: int) -> None:
        self._bar.say(place + 1, len(self._found))
        if self._found:
            row, column = self._found[place]
            index = self._model.index(row, column)
            self._grid.setCurrentIndex(index)
            self._grid.scrollTo(index)

    def _order(self, column: int) -> int:
        return self._grid.horizontalHeader().visualIndex(column)

    def _replace(self, text: str, by: str) -> None:
        """Put another text in its place in all columns of text that are shown; one decision."""
        pattern = re.compile(re.escape(text), re.IGNORECASE)
        edits = []
        for row in range(self._model.rowCount()):
            cue = self._cells.cue(self._model.key_at(row))
            if cue is not None:
                edits += self._edits(cue, pattern, by)
        self._cells.change(edits)

    def _edits(self, cue: Cue, pattern: re.Pattern[str], by: str) -> list[CueEdit]:
        found = []
        for column in self._grid.shown_columns():
            field = self._model.fields[column]
            before = ""
            if field.kind == "text":
                before = str(getattr(cue, field.id))
            elif field.kind == "own_text":
                before = str(custom_of(cue.custom).get(field.custom, ""))
            after = pattern.sub(lambda _: by, before)
            if after != before and field.custom:
                found.append(CueEdit(cue.id, custom={field.custom: after}))
            elif after != before:
                found.append(CueEdit(cue.id, {field.id: after}))
        return found
