"""Making more of what is planned: another show of this one, blocks from templates and back."""

from console.core.message import QT_TRANSLATE_NOOP
from console.panels.checks.duplicate_sheet import DuplicateSheet
from console.panels.checks.sheets import Shelf
from console.panels.checks.template_sheets import SaveSheet, TemplateSheet
from console.show.rundown.tables import Block
from console.ui.context import Context
from console.ui.reach import refuse

NO_SHOW = QT_TRANSLATE_NOOP("checks", "Open a show first.")
NO_BLOCK = QT_TRANSLATE_NOOP("checks", "Choose a cue of the block first.")


class Making:
    """Opens the sheets that ask for the rest."""

    def __init__(self, context: Context, shelf: Shelf) -> None:
        self._context, self._desk, self._shelf = context, context.desk, shelf

    def duplicate(self) -> None:
        """Ask for name and start of a copy of the show."""
        if self._opened():
            self._shelf.of(DuplicateSheet).open()

    def insert_template(self) -> None:
        """Offer the templates there are."""
        if self._opened():
            self._shelf.of(TemplateSheet).open()

    def save_template(self) -> None:
        """Keep the block of the chosen cue."""
        block = self._block()
        if block is None:
            refuse(self._desk, NO_BLOCK)
        else:
            self._shelf.of(SaveSheet).open(block)

    def _opened(self) -> bool:
        """Whether a show is open; told where none is."""
        if not self._desk.live.base.shown.show:
            refuse(self._desk, NO_SHOW)
        return bool(self._desk.live.base.shown.show)

    def _block(self) -> Block | None:
        plan = self._desk.live.rundown.plan
        cue = plan.cue(self._context.focus.on("cue"))
        return plan.blocks.get(cue.block) if cue is not None and cue.block else None
