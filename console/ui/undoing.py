"""Undo and redo of this desk, and how refusals are told."""

from console.core.action import Outcome
from console.core.journal import label_message
from console.core.undo import Redo, Undo
from console.desk.desk import Desk
from console.ui.notices import Notices
from console.ui.translate import tr_message


class Undoing:
    """Takes back and does again; what happened, or why nothing did, becomes a notice."""

    def __init__(self, desk: Desk, notices: Notices) -> None:
        self._desk, self._notices = desk, notices

    def undo(self) -> None:
        """Take back what this desk did last."""
        self._desk.do(Undo(), self._told)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._desk.do(Redo(), self._told)

    def refused(self, outcome: Outcome) -> None:
        """Say why an action was not carried out."""
        if outcome.refused is not None:
            self._notices.show(tr_message(outcome.refused), "warn")

    def _told(self, outcome: Outcome) -> None:
        if outcome.seq is None:
            self.refused(outcome)
            return
        entries = reversed(self._desk.live.history.entries)
        done = next((one for one in entries if one.seq == outcome.seq), None)
        if done is not None:
            self._notices.show(tr_message(label_message(done.label)))
