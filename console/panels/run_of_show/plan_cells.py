"""Work on many cells: clear, fill down, copy, cut and paste, each as one decision."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtGui import QGuiApplication

from console.core.action import Action, Outcome
from console.core.message import QT_TRANSLATE_NOOP
from console.desk.desk import Desk
from console.panels.run_of_show.clipboard import Copied, CopiedRow, to_mime
from console.panels.run_of_show.now import timing_now
from console.panels.run_of_show.plan_edit import (
    Ground,
    Unread,
    cleared,
    copied,
    edit_text,
    joined,
    read,
)
from console.panels.run_of_show.plan_fields import Field
from console.panels.run_of_show.plan_model import PlanModel
from console.panels.run_of_show.plan_pending import Pending
from console.show.rundown.actions import EditCue, SetCueOffers
from console.show.rundown.block_actions import EditBlock
from console.show.rundown.edit_many import CueEdit, EditCues
from console.show.rundown.tables import Cue
from console.ui.cell_grid import CellGrid
from console.ui.reach import refuse
from console.ui.translate import tr_message

NO_CELLS = QT_TRANSLATE_NOOP("run_of_show", "Choose the cells first.")
NOT_FILLED = QT_TRANSLATE_NOOP(
    "run_of_show", "Nothing can be filled down here: choose a cell and those below it."
)

Typed = tuple[Cue, Field, str]
"""A text, and the cell it is meant for."""


class PlanCells:
    """Turns texts and keys into changes of cues. carry: what a decision is handed to.

    What is not understood stays in its cell, marked; all that is understood is one decision.
    """

    def __init__(
        self, desk: Desk, grid: CellGrid, model: PlanModel, pending: Pending,
        carry: Callable[[Action, Callable[[Outcome], None] | None], None],
        show: Callable[[], None],
    ) -> None:  # fmt: skip
        self._desk, self._grid, self._model, self._pending = desk, grid, model, pending
        self._carry, self._show = carry, show

    def edited(self, key: str, column: int, text: str) -> None:
        """A text was typed into a cell."""
        plan = self._desk.live.rundown.plan
        if key in plan.blocks:
            self._carry(EditBlock(block=key, name=text), None)
        elif (cue := plan.cue(key)) is not None:
            self.type([(cue, self._model.fields[column], text)])

    def type(self, typed: Sequence[Typed]) -> None:
        """Texts for cells; the first that is not understood is told, all of them are marked."""
        where, edits, unread = self.ground(), [], None
        marked = False
        for cue, field, text in typed:
            if not field.kind:
                continue
            try:
                edits.append(read(where, cue, field, text))
                marked |= self._pending.drop(cue.id, field.id)
            except Unread as error:
                marked, unread = True, unread or error
                self._pending.keep(cue.id, field.id, text, tr_message(error.why))
        if unread is not None:
            self._desk.refused.emit(Outcome(None, unread.why))
        self.change(edits, typed)
        if marked:
            self._show()

    def change(self, edits: Sequence[CueEdit], typed: Sequence[Typed] = ()) -> None:
        """Carry edits out as one decision; what the room refuses stays in the cells, marked."""
        action = _action(joined(list(edits)))
        if action is None:
            return

        def done(outcome: Outcome) -> None:
            if outcome.seq is None:
                self._desk.refused.emit(outcome)
                why = "" if outcome.refused is None else tr_message(outcome.refused)
                for cue, field, text in typed:
                    if field.kind:
                        self._pending.keep(cue.id, field.id, text, why)
                self._show()

        self._carry(action, done)

    def ground(self) -> Ground:
        """What times are read beside."""
        return Ground(self._desk.live, partial(timing_now, self._desk))

    def clear(self) -> None:
        """Empty the chosen cells, but for lengths, which a cue cannot be without."""
        edits = []
        for cue in self.cues():
            for field in self._fields():
                self._pending.drop(cue.id, field.id)
                if (edit := cleared(cue, field)) is not None:
                    edits.append(edit)
        self.change(edits)
        self._show()

    def fill_down(self) -> None:
        """Give all chosen cells the values of the first; of one alone, those of the row above."""
        cues, plan = self.cues(), self._desk.live.rundown.plan
        if len(cues) == 1:
            place = plan.cues.index(cues[0])
            cues = [*plan.cues[max(0, place - 1) : place], *cues]
        edits = [
            edit for cue in cues[1:] for field in self._fields()
            if (edit := copied(cues[0], plan.offers_of(cues[0].id), field, cue.id)) is not None
        ]  # fmt: skip
        if not edits:
            return refuse(self._desk, NOT_FILLED)
        for cue in cues[1:]:
            for field in self._fields():
                self._pending.drop(cue.id, field.id)
        self.change(edits)

    def copy(self) -> bool:
        """Put the chosen cells on the clipboard; of whole rows the header too."""
        grid, model = self._grid, self._model
        keys = grid.chosen()
        whole = grid.whole_rows()
        columns = [
            column for column in grid.chosen_columns() if model.fields[column].id != "number"
        ]
        if not keys or not (columns or whole):
            refuse(self._desk, NO_CELLS)
            return False
        shown = [[model.fields[column].title for column in columns]] if whole else []
        shown += [self._shown(key, columns) for key in keys]
        fields = model.fields if whole else [model.fields[column] for column in columns]
        rows = tuple(self._copied(key, fields) for key in keys)
        own = Copied(tuple(field.id for field in fields), rows, whole)
        QGuiApplication.clipboard().setMimeData(to_mime(shown, own))
        return True

    def cues(self) -> list[Cue]:
        """The cues of the chosen rows, in order."""
        found = (self._desk.live.rundown.plan.cue(key) for key in self._grid.chosen())
        return [cue for cue in found if cue is not None]

    def cue(self, key: str) -> Cue | None:
        """The cue of a row; None of a block."""
        return self._desk.live.rundown.plan.cue(key)

    def _fields(self) -> list[Field]:
        return [self._model.fields[column] for column in self._grid.chosen_columns()]

    def _shown(self, key: str, columns: Sequence[int]) -> list[str]:
        """What people see of a row, without the marks around it."""
        plan, model = self._desk.live.rundown.plan, self._model
        if key in plan.blocks:
            return [plan.blocks[key].name, *[""] * (len(columns) - 1)]
        row = model.row_of(key)
        texts = []
        for column in columns:
            field, cue = model.fields[column], plan.cue(key)
            text = self._pending.text(key, field.id)
            if text is None and field.kind in ("text", "length", "span", "products"):
                text = edit_text(self._desk.live, cue, field) if cue else ""
            if text is None:
                text = model.text_at(row, column).removeprefix("⚑ ")
                text = text.split(" +")[0].split(" ▲")[0] if field.id in TIMES else text
            texts.append(text)
        return texts

    def _copied(self, key: str, fields: Sequence[Field]) -> CopiedRow:
        """What is typed to have the same cells again."""
        plan = self._desk.live.rundown.plan
        cue = plan.cue(key)
        if cue is None:
            return CopiedRow((), plan.blocks[key].name)
        texts = (
            self._pending.text(key, field.id) or edit_text(self._desk.live, cue, field)
            for field in fields
        )
        return CopiedRow(tuple(texts))


TIMES = frozenset({"start", "forecast", "must", "latest", "end", "end_at"})


def _action(edits: tuple[CueEdit, ...]) -> Action | None:
    """The smallest decision that carries the edits out."""
    if not edits:
        return None
    one = edits[0]
    if len(edits) > 1 or one.custom or (one.changes and one.offers is not None):
        return EditCues(edits=edits)
    if one.offers is not None:
        return SetCueOffers(cue=one.cue, offers=one.offers)
    return EditCue(cue=one.cue, changes=one.changes)
