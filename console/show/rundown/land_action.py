"""Land it, carried out: the proposal that was shown, as one action."""

from dataclasses import dataclass
from typing import ClassVar, NamedTuple

from console.core.action import Action
from console.core.errors import Refused
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.transaction import Transaction
from console.show.rundown.fields import check_cue
from console.show.rundown.land import Proposal
from console.show.rundown.plan import Plan
from console.show.rundown.plan_rows import engine_cue
from console.show.rundown.standing import cue_name
from console.show.rundown.tables import CUE
from console.show.rundown.words import duration

NO_CHANGES = QT_TRANSLATE_NOOP("rundown", "There is nothing to land.")
CHANGED = QT_TRANSLATE_NOOP(
    "rundown", "“{cue}” was changed since this was proposed. Look at the new proposal."
)
OTHER_SHOW = QT_TRANSLATE_NOOP("rundown", "“{cue}” is in another show.")
TWICE = QT_TRANSLATE_NOOP("rundown", "A cue stands twice among these changes.")

LANDED = QT_TRANSLATE_NOOP("action", "Land it: {count} cues, {time} won")
LANDED_ONE = QT_TRANSLATE_NOOP("action", "Land it: “{cue}”, {time} won")


class LandChange(NamedTuple):
    """One change as it was shown: the cue's length before and after in ms, None = dropped."""

    cue: str
    was: int
    to: int | None

    @property
    def wins(self) -> int:
        """What the plan gets shorter by, in ms."""
        return self.was - (self.to or 0)


def land_changes(plan: Plan, proposal: Proposal) -> tuple[LandChange, ...]:
    """The engine's proposal with what the cues are now, so that it can be shown and checked."""
    lengths = {cue.id: cue.ideal for cue in plan.cues}
    return tuple(LandChange(one.cue, lengths[one.cue], one.duration) for one in proposal.changes)


@dataclass(frozen=True, kw_only=True)
class LandIt(Action):
    """Trim and drop cues as it was proposed; a dropped cue is skipped and stays in the list.

    Refused as a whole where one of the cues is no longer as the proposal saw it.
    """

    kind: ClassVar[str] = "cue.land"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Land it")
    show: str
    changes: tuple[LandChange, ...]

    def apply(self, tx: Transaction) -> None:
        """Write one row a change."""
        if not self.changes:
            raise Refused(message(NO_CHANGES))
        if len({one.cue for one in self.changes}) < len(self.changes):
            raise Refused(message(TWICE))
        for change in self.changes:
            self._carry_out(tx, change)

    def label(self, tx: Transaction) -> Message:
        """Names the cue, or how many, and what it wins."""
        won = duration(sum(one.wins for one in self.changes))
        if len(self.changes) == 1:
            cue = tx.get(CUE, self.changes[0].cue)
            return message(LANDED_ONE, cue=cue_name(cue), time=won)
        return message(LANDED, count=len(self.changes), time=won)

    def _carry_out(self, tx: Transaction, change: LandChange) -> None:
        cue = tx.get(CUE, change.cue)
        if cue.show != self.show:
            raise Refused(message(OTHER_SHOW, cue=cue_name(cue)))
        if cue.skip or engine_cue(cue).ideal != change.was:
            raise Refused(message(CHANGED, cue=cue_name(cue)))
        if change.to is None:
            tx.update(CUE, cue.id, skip=1)
            return
        check_cue(cue._replace(duration=change.to))
        tx.update(CUE, cue.id, duration=change.to)


ACTIONS: tuple[type[Action], ...] = (LandIt,)
