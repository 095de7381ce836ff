"""The plan: a grid that is edited in place."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from console.core.action import Action, Outcome
from console.core.message import QT_TRANSLATE_NOOP
from console.panels.run_of_show import moves, plan_edit
from console.panels.run_of_show.now import timing_now
from console.panels.run_of_show.plan_rows import PlanRows, columns
from console.panels.run_of_show.staged import StagedBar, consequence
from console.show.rundown.actions import AddCue
from console.show.rundown.block_actions import AddBlock, DeleteBlock
from console.show.rundown.row_actions import DeleteCues, DuplicateCues, SkipCues, UnskipCues
from console.show.rundown.tables import Block, Cue
from console.show.rundown.timing import Timing
from console.ui.context import Context
from console.ui.grid import Grid, GridModel
from console.ui.reach import refuse
from console.ui.translate import tr

NEW_BLOCK = QT_TRANSLATE_NOOP("run_of_show", "New block")
NO_ROWS = QT_TRANSLATE_NOOP("run_of_show", "Choose the cues first.")

NEW_MS = 5 * 60 * 1000
"""The length of a new cue until someone gives it another."""


class PlanPage(QWidget):
    """Shows the plan and turns what is typed, dragged and pressed into actions."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("planPage")
        self._desk, self._focus = context.desk, context.focus
        self._rows = PlanRows()
        self._new = ""
        self.grid = Grid(context.theme)
        self.grid.setObjectName("planGrid")
        self.staged = StagedBar(context)
        self.model = GridModel(context.theme, columns(), self._edit_text, self)
        self.grid.show_model(self.model)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.staged)
        box.addWidget(self.grid, 1)
        self.setFocusProxy(self.grid)
        self.model.edited.connect(self._edited)
        self.model.dropped.connect(self._dropped)
        self.grid.picked.connect(self._picked)
        self.grid.settled.connect(self._settled)
        context.focus.changed.connect(self._follow)

    def show_timing(self, timed: Timing) -> None:
        """Show the plan as it is, with these figures."""
        rows = self._rows.make(self._desk.live, timed)
        if self.grid.editing and rows.keys != self.model.keys:
            return  # rows stay under the hand; they follow when typing ends
        self.grid.delegate.bands = rows.bands
        self.model.set_rows(rows.cells, rows.keys)
        if self._new in rows.keys:
            new, self._new = self._new, ""
            self.grid.select_key(new)
            self.grid.edit_cell(new, plan_edit.rename(self._row(new)))

    def forget(self) -> None:
        """Products have other names now."""
        self._rows.forget()

    def add_cue(self) -> None:
        """Add a cue below the chosen row and begin with its title."""
        show, chosen = self._desk.live.base.shown.show, self.grid.chosen()
        row = self._row(chosen[-1]) if chosen else None
        if isinstance(row, Block):
            self._add(AddCue(show=show, duration=NEW_MS, block=row.id, after=""))
        else:
            self._add(AddCue(show=show, duration=NEW_MS, after=row.id if row else None))

    def add_block(self) -> None:
        """Add a block behind the one that is chosen and begin with its name."""
        show, chosen = self._desk.live.base.shown.show, self.grid.chosen()
        row = self._row(chosen[-1]) if chosen else None
        after = None if row is None else row.id
        self._add(AddBlock(show=show, name=tr(NEW_BLOCK), after=after))

    def delete(self) -> None:
        """Delete the chosen cues; a block goes alone and leaves its cues."""
        cues, chosen = self._cues(), self.grid.chosen()
        if cues:
            self._desk.do(DeleteCues(cues=cues))
        elif chosen:
            self._desk.do(DeleteBlock(block=chosen[0]))
        else:
            refuse(self._desk, NO_ROWS)

    def duplicate(self) -> None:
        """Copy the chosen cues behind the last of them, and choose the copies."""
        if not (cues := self._cues()):
            return refuse(self._desk, NO_ROWS)
        made = DuplicateCues(cues=cues).identified(self._desk.room.ids.new)

        def done(outcome: Outcome) -> None:
            if outcome.seq is None:
                self._desk.refused.emit(outcome)
            else:
                self.grid.choose(made.copies)

        self._desk.do(made, done)

    def skip(self) -> None:
        """Skip the chosen cues, or bring them back if all of them are skipped."""
        if not (cues := self._cues()):
            return refuse(self._desk, NO_ROWS)
        rows = [self._desk.live.rundown.plan.cue(cue) for cue in cues]
        skipped = all(row is not None and row.skip for row in rows)
        self._desk.do(UnskipCues(cues=cues) if skipped else SkipCues(cues=cues))

    def shift(self, step: int) -> None:
        """Move the chosen rows one row up (−1) or down (1)."""
        rows = self._desk.live.rundown.plan.rows
        self._do(moves.moved_by_one(rows, self.grid.chosen(), step))

    def _row(self, key: str) -> Block | Cue:
        plan = self._desk.live.rundown.plan
        return plan.blocks.get(key) or next(cue for cue in plan.cues if cue.id == key)

    def _cues(self) -> tuple[str, ...]:
        blocks = self._desk.live.rundown.plan.blocks
        return tuple(key for key in self.grid.chosen() if key not in blocks)

    def _add(self, action: AddCue | AddBlock) -> None:
        made = action.identified(self._desk.room.ids.new)
        self._new = made.id
        self._desk.do(made)

    def _do(self, action: Action | None) -> None:
        if action is not None:
            self._desk.do(action)

    def _edit_text(self, key: str, column: int) -> str | None:
        return plan_edit.edit_text(self._desk.live, key, column)

    def _edited(self, key: str, column: int, text: str) -> None:
        def no(sentence: tuple[str, str], **values: object) -> None:
            refuse(self._desk, sentence, **values)

        live, timed = self._desk.live, timing_now(self._desk)
        action = plan_edit.edit_action(live, timed, key, column, text, no)
        words = consequence(self._desk, timed, action) if action is not None else ""
        if words:
            self.staged.ask(words, partial(self._do, action))
        else:
            self._do(action)

    def _dropped(self, keys: list[str], after: str) -> None:
        self._do(moves.moved_behind(self._desk.live.rundown.plan.rows, keys, after))

    def _settled(self) -> None:
        self.show_timing(timing_now(self._desk))

    def _picked(self, key: str) -> None:
        if key not in self._desk.live.rundown.plan.blocks:
            self._focus.set("cue", key)

    def _follow(self) -> None:
        cue = self._focus.on("cue")
        if cue and cue not in self.grid.chosen():
            self.grid.select_key(cue)
