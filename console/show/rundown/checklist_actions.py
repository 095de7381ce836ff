"""Ticking the lines of a cue's checklist in a run, and taking a tick back."""

from dataclasses import dataclass
from typing import ClassVar

from console.core.action import Action
from console.core.errors import Refused
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.transaction import Transaction
from console.show.base.runs import running
from console.show.rundown.checklist import Line, lines_of
from console.show.rundown.standing import cue_name
from console.show.rundown.tables import CHECKLIST_TICK, CUE, ChecklistTick, Cue

NOT_HERE = QT_TRANSLATE_NOOP("rundown", "“{cue}” belongs to another show than the one that runs.")
NO_LINE = QT_TRANSLATE_NOOP("rundown", "“{line}” is no line of the checklist of “{cue}” any more.")
TICKED = QT_TRANSLATE_NOOP("action", "Tick “{line}” of “{cue}”")
UNTICKED = QT_TRANSLATE_NOOP("action", "Take back the tick of “{line}” of “{cue}”")


@dataclass(frozen=True, kw_only=True)
class TickLine(Action):
    """Tick a line of a cue's checklist in the open run; nth: which of those with this text.

    What is ticked already stays as it is: the first to have looked is the one who is named.
    """

    kind: ClassVar[str] = "checklist.tick"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Tick line of checklist")
    live: ClassVar[bool] = True
    makes: ClassVar[tuple[str, ...]] = ("id",)
    id: str = ""
    cue: str
    line: str
    nth: int = 0

    def apply(self, tx: Transaction) -> None:
        """Add the row."""
        run = running(tx)
        cue = _cue(tx, self.cue, run.show)
        if Line(self.line, self.nth) not in lines_of(cue.checklist):
            raise Refused(message(NO_LINE, line=self.line[:40], cue=cue_name(cue)))
        if not _found(tx, run.id, self):
            row = ChecklistTick(
                self.id, run.id, cue.id, self.line, self.nth, tx.at, tx.intent.actor
            )
            tx.insert(CHECKLIST_TICK, row)

    def label(self, tx: Transaction) -> Message:
        """Names the line and the cue."""
        return message(TICKED, line=self.line, cue=cue_name(tx.get(CUE, self.cue)))


@dataclass(frozen=True, kw_only=True)
class UntickLine(Action):
    """Take the tick of a line back in the open run."""

    kind: ClassVar[str] = "checklist.untick"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Take back tick of checklist")
    live: ClassVar[bool] = True
    cue: str
    line: str
    nth: int = 0

    def apply(self, tx: Transaction) -> None:
        """Take the row away."""
        run = running(tx)
        _cue(tx, self.cue, run.show)
        for row in _found(tx, run.id, self):
            tx.delete(CHECKLIST_TICK, row.id)

    def label(self, tx: Transaction) -> Message:
        """Names the line and the cue."""
        return message(UNTICKED, line=self.line, cue=cue_name(tx.get(CUE, self.cue)))


ACTIONS: tuple[type[Action], ...] = (TickLine, UntickLine)


def _cue(tx: Transaction, row: str, show: str) -> Cue:
    cue = tx.get(CUE, row)
    if cue.show != show:
        raise Refused(message(NOT_HERE, cue=cue_name(cue)))
    return cue


def _found(tx: Transaction, run: str, one: TickLine | UntickLine) -> list[ChecklistTick]:
    rest = "run = ? AND cue = ? AND line = ? AND nth = ?"
    return tx.where(CHECKLIST_TICK, rest, run, one.cue, one.line, one.nth)
