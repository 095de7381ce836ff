"""The plan: a grid that is edited in place."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from console.core.action import Action, Outcome
from console.panels.run_of_show import moves
from console.panels.run_of_show.column_view import ColumnView
from console.panels.run_of_show.find_bar import FindBar
from console.panels.run_of_show.now import timing_now
from console.panels.run_of_show.plan_cells import PlanCells
from console.panels.run_of_show.plan_edit import edit_text
from console.panels.run_of_show.plan_fields import fields
from console.panels.run_of_show.plan_find import PlanFind
from console.panels.run_of_show.plan_model import PlanModel
from console.panels.run_of_show.plan_paste import PlanPaste
from console.panels.run_of_show.plan_pending import Pending
from console.panels.run_of_show.plan_rows import PlanRows
from console.panels.run_of_show.plan_work import PlanWork
from console.panels.run_of_show.sheet_import import SheetImport
from console.panels.run_of_show.staged import StagedBar, consequence
from console.show.base.settings import PLAN_COLUMNS
from console.show.rundown.custom_columns import PlanColumn, all_columns
from console.show.rundown.timing import Timing
from console.ui.cell_grid import CellGrid
from console.ui.context import Context
from console.ui.lint_marks import Look
from console.ui.linting import look_of

SAID = ("title", "notes", "script", "welfare")
"""Columns whose words are said on air."""


class PlanPage(QWidget):
    """Shows the plan and turns what is typed, dragged and pressed into actions."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("planPage")
        self._desk, self._focus = context.desk, context.focus
        self._own: tuple[PlanColumn, ...] = ()
        self._show = ""
        self.pending = Pending()
        named = fields(())
        self._rows = PlanRows(named, self.pending)
        self.grid = CellGrid(context.theme)
        self.grid.setObjectName("planGrid")
        self.staged, self.find_bar = StagedBar(context), FindBar(context)
        self.model = PlanModel(context.theme, named, self._rows.cells, self._edit_text, self)
        self.grid.show_model(self.model)
        self.grid.delegate.look = self._look
        self.view = ColumnView(context, self.grid, named)
        self.view.apply()
        self.cells = PlanCells(
            self._desk, self.grid, self.model, self.pending, self.carry, self._settled
        )
        self.work = PlanWork(self._desk, self.grid)
        self.sheets = SheetImport(context, self)
        self.paste = PlanPaste(self._desk, self.grid, self.model, self.cells, self.sheets.pasted)
        self._find = PlanFind(self.find_bar, self.grid, self.model, self.cells)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for widget in (self.staged, self.find_bar):
            box.addWidget(widget)
        box.addWidget(self.grid, 1)
        self.setFocusProxy(self.grid)
        self.model.edited.connect(self.cells.edited)
        self.model.dropped.connect(self._dropped)
        self.grid.picked.connect(self._picked)
        self.grid.settled.connect(self._settled)
        self.grid.escaped.connect(self._escaped)
        context.focus.changed.connect(self._follow)

    def _look(self, key: str, column: int) -> Look | None:
        """What underlines words of a cue's texts that must not be said, while they are typed."""
        if self.model.fields[column].id not in SAID:
            return None
        return look_of(self._desk, self._desk.live.rundown.plan.offers_of(key), later=True)

    @property
    def own(self) -> tuple[PlanColumn, ...]:
        """The team's own columns, declared or brought along by an import."""
        return self._own

    def show_timing(self, timed: Timing) -> None:
        """Show the plan as it is, with these figures."""
        live = self._desk.live
        if self._show != live.base.shown.show:
            self._show = live.base.shown.show
            self.pending.clear()
        self.view.run_open(live.base.open_run is not None)
        self._take_columns()
        facts = self._rows.facts(live, timed)
        if self.grid.editing and facts.keys != self.model.keys:
            return  # rows stay under the hand; they follow when typing ends
        self.grid.delegate.bands = frozenset(live.rundown.plan.blocks)
        self.model.show(facts)
        self.work.begin_new()

    def forget(self) -> None:
        """Products have other names now."""
        self.model.forget()

    def column(self, field: str) -> int:
        """Where the column with this id is in the model."""
        return next(n for n, one in enumerate(self.model.fields) if one.id == field)

    def delete(self) -> None:
        """Empty the chosen cells; delete what is chosen as whole rows."""
        if self.grid.whole_rows() or self.work.on_block():
            self.work.delete()
        else:
            self.cells.clear()

    def cut(self) -> None:
        """Copy, then empty the cells or delete the rows."""
        if self.cells.copy():
            self.delete()

    def carry(self, action: Action, then: Callable[[Outcome], None] | None = None) -> None:
        """Carry an edit out; one of the cue on air or the next is shown first."""
        running = self._desk.live.base.open_run is not None
        words = consequence(self._desk, timing_now(self._desk), action) if running else ""
        if words:
            self.staged.ask(words, partial(self._desk.do, action, then))
        else:
            self._desk.do(action, then)

    def _take_columns(self) -> None:
        live = self._desk.live
        own = all_columns(live.base.value(PLAN_COLUMNS), live.rundown.plan.cues)
        if own == self._own or self.grid.editing:
            return
        self._own = own
        named = fields(own)
        self._rows.use(named)
        chosen, columns = self.grid.chosen(), self.grid.chosen_columns()
        key, column = self.grid.current_key(), self.grid.currentIndex().column()
        self.model.use(named)
        self.grid.set_columns(self.model.columns)
        self.view.use(named)
        if key:
            self.grid.setCurrentIndex(self.model.index(self.model.row_of(key), max(0, column)))
        self.grid.choose_cells(chosen, columns)

    def _edit_text(self, key: str, column: int) -> str | None:
        """What the editor of a cell begins with: the text that waits there, else its value."""
        plan, field = self._desk.live.rundown.plan, self.model.fields[column]
        if key in plan.blocks:
            return plan.blocks[key].name if column == 0 else None
        cue, waiting = plan.cue(key), self.pending.text(key, field.id)
        if cue is None or not field.kind:
            return None
        return edit_text(self._desk.live, cue, field) if waiting is None else waiting

    def _dropped(self, keys: list[str], after: str) -> None:
        action = moves.moved_behind(self._desk.live.rundown.plan.rows, keys, after)
        if action is not None:
            self._desk.do(action)

    def _settled(self) -> None:
        self.show_timing(timing_now(self._desk))

    def _escaped(self) -> None:
        """Esc gives back what stood in a cell before something was typed that it does not take."""
        at = self.grid.currentIndex()
        if not at.isValid():
            return
        key, field = self.model.key_at(at.row()), self.model.fields[at.column()]
        if self.pending.drop(key, field.id):
            self._settled()

    def _picked(self, key: str) -> None:
        if key not in self._desk.live.rundown.plan.blocks:
            self._focus.set("cue", key)

    def _follow(self) -> None:
        cue = self._focus.on("cue")
        if cue and cue not in self.grid.chosen():
            self.grid.select_key(cue)
