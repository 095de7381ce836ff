"""Rehearsing: a run of its own, on a simulated clock, begun at any cue."""

from dataclasses import dataclass
from typing import ClassVar

from console.core.action import Action
from console.core.errors import Refused
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.transaction import Transaction
from console.show.base.runs import none_open
from console.show.base.tables import RUN, SHOW, Run
from console.show.rundown.plan_rows import read_plan
from console.show.rundown.run_log import Moment
from console.show.rundown.standing import cue_name
from console.show.rundown.tables import CUE, RUN_LOG, LogRow
from console.show.rundown.timing import timing

BOOT = "rehearsal-{run}"
"""What a rehearsal's steady time counts from: a start of its own, which no machine's is."""

NOT_HERE = QT_TRANSLATE_NOOP("run", "“{cue}” is not a cue of this show.")
IS_SKIPPED = QT_TRANSLATE_NOOP("run", "“{cue}” is skipped. Bring it back first.")

REHEARSED = QT_TRANSLATE_NOOP("action", "Rehearse “{name}”")
REHEARSED_FROM = QT_TRANSLATE_NOOP("action", "Rehearse “{name}” from “{cue}”")


@dataclass(frozen=True, kw_only=True)
class Rehearse(Action):
    """Begin a rehearsal of a show at a cue; cue "" = at the first.

    Its clock begins at that cue's planned start; what stands ahead of the cue is passed, as if
    the show had gone as planned until then. GO starts the cue.
    """

    kind: ClassVar[str] = "run.rehearse"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Rehearse")
    live: ClassVar[bool] = True
    makes: ClassVar[tuple[str, ...]] = ("id", "entry")
    id: str = ""
    entry: str = ""
    show: str
    cue: str = ""

    def apply(self, tx: Transaction) -> None:
        """Add the run, and the log entry that says where it begins; refused while one is open."""
        tx.get(SHOW, self.show)
        none_open(tx)
        begun, boot = timing(read_plan(tx.conn, self.show, tx.at), (), tx.at), self.boot
        start = begun.planned_start
        tx.insert(RUN, Run(self.id, self.show, "rehearsal", start, 0, boot, None, ""))
        if not self.cue:
            return
        cue = tx.get(CUE, self.cue)
        if cue.show != self.show:
            raise Refused(message(NOT_HERE, cue=cue_name(cue)))
        at = next(one.planned_start for one in begun.cues if one.id == cue.id)
        if at is None:
            raise Refused(message(IS_SKIPPED, cue=cue_name(cue)))
        now = Moment(at, max(0, at - start), boot)
        real = tx.intent.real
        tx.insert(RUN_LOG, LogRow(self.entry, self.id, tx.seq, *now, "arm", cue.id, None, real, 1))

    @property
    def boot(self) -> str:
        """The name of its own time."""
        return BOOT.format(run=self.id)

    def label(self, tx: Transaction) -> Message:
        """Names the show and the cue."""
        name = tx.get(SHOW, self.show).name
        if not self.cue:
            return message(REHEARSED, name=name)
        return message(REHEARSED_FROM, name=name, cue=cue_name(tx.get(CUE, self.cue)))


ACTIONS: tuple[type[Action], ...] = (Rehearse,)
