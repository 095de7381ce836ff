"""What is done with whole rows of the plan: add, delete, duplicate, skip, move."""

from console.core.action import Outcome
from console.core.message import QT_TRANSLATE_NOOP
from console.desk.desk import Desk
from console.panels.run_of_show import moves
from console.panels.run_of_show.plan_paste import NEW_MS
from console.show.rundown.actions import AddCue
from console.show.rundown.block_actions import AddBlock, DeleteBlock
from console.show.rundown.row_actions import DeleteCues, DuplicateCues, SkipCues, UnskipCues
from console.show.rundown.tables import Block, Cue
from console.ui.cell_grid import CellGrid
from console.ui.reach import refuse
from console.ui.tables import RowsModel
from console.ui.translate import tr

NEW_BLOCK = QT_TRANSLATE_NOOP("run_of_show", "New block")
NO_CUE = QT_TRANSLATE_NOOP("run_of_show", "Choose the cue to rehearse from first.")
NO_ROWS = QT_TRANSLATE_NOOP("run_of_show", "Choose the cues first.")

_TITLE = "title"


class PlanWork:
    """Acts on the rows of which any cell is chosen."""

    def __init__(self, desk: Desk, grid: CellGrid) -> None:
        self._desk, self._grid = desk, grid
        self._new = ""

    def add_cue(self) -> None:
        """Add a cue below the chosen row and begin with its title."""
        show, row = self._desk.live.base.shown.show, self._last()
        if isinstance(row, Block):
            self._add(AddCue(show=show, duration=NEW_MS, block=row.id, after=""))
        else:
            self._add(AddCue(show=show, duration=NEW_MS, after=row.id if row else None))

    def add_block(self) -> None:
        """Add a block behind the one that is chosen and begin with its name."""
        row = self._last()
        after = None if row is None else row.id
        self._add(AddBlock(show=self._desk.live.base.shown.show, name=tr(NEW_BLOCK), after=after))

    def begin_new(self) -> None:
        """Begin to type the name of the row that was just added, once it is there."""
        model = self._grid.model()
        if not self._new or not isinstance(model, RowsModel) or model.row_of(self._new) < 0:
            return
        new, self._new = self._new, ""
        row = self._row(new)
        titles = [n for n, one in enumerate(getattr(model, "fields", ())) if one.id == _TITLE]
        column = 0 if isinstance(row, Block) or not titles else titles[0]
        if self._grid.isColumnHidden(column):
            self._grid.select_key(new)
        else:
            self._grid.edit_cell(new, column)

    def on_block(self) -> bool:
        """Whether nothing but blocks is chosen."""
        blocks = self._desk.live.rundown.plan.blocks
        chosen = self._grid.chosen()
        return bool(chosen) and all(key in blocks for key in chosen)

    def delete(self) -> None:
        """Delete the chosen cues; a block goes alone and leaves its cues."""
        cues, chosen = self._cues(), self._grid.chosen()
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
                self._grid.choose(made.copies)

        self._desk.do(made, done)

    def skip(self) -> None:
        """Skip the chosen cues, or bring them back if all of them are skipped."""
        if not (cues := self._cues()):
            return refuse(self._desk, NO_ROWS)
        rows = [self._desk.live.rundown.plan.cue(cue) for cue in cues]
        skipped = all(row is not None and row.skip for row in rows)
        self._desk.do(UnskipCues(cues=cues) if skipped else SkipCues(cues=cues))

    def rehearse(self) -> None:
        """Begin a rehearsal at the first chosen cue, or at that of the chosen block."""
        plan, chosen = self._desk.live.rundown.plan, self._grid.chosen()[:1]
        inside = [cue.id for cue in plan.cues if not cue.skip and cue.block in chosen]
        first = inside[:1] if chosen and chosen[0] in plan.blocks else chosen
        if first:
            self._desk.rehearsing.start(first[0])
        else:
            refuse(self._desk, NO_CUE)

    def shift(self, step: int) -> None:
        """Move the chosen rows one row up (−1) or down (1)."""
        rows = self._desk.live.rundown.plan.rows
        action = moves.moved_by_one(rows, self._grid.chosen(), step)
        if action is not None:
            self._desk.do(action)

    def _last(self) -> Block | Cue | None:
        chosen = self._grid.chosen()
        return self._row(chosen[-1]) if chosen else None

    def _row(self, key: str) -> Block | Cue | None:
        plan = self._desk.live.rundown.plan
        return plan.blocks.get(key) or plan.cue(key)

    def _cues(self) -> tuple[str, ...]:
        blocks = self._desk.live.rundown.plan.blocks
        return tuple(key for key in self._grid.chosen() if key not in blocks)

    def _add(self, action: AddCue | AddBlock) -> None:
        made = action.identified(self._desk.room.ids.new)
        self._new = made.id
        self._desk.do(made)
