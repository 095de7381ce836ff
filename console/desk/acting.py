"""Rules that act: announced, carried out a few seconds later, unless a person cancels."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from console.core.action import Action
from console.desk.acting_sources import SOURCES
from console.desk.live import Live
from console.show.base.acting.actions import ByRule, CancelRule
from console.show.base.acting.due import Due
from console.show.base.settings import RULES_IN_REHEARSAL, RULES_LEAD_S
from console.show.base.tables import Run
from console.show.rundown.run_log import Moment

ACTOR = "rule:{rule}"

Perform = Callable[[Action, str], None]
"""Performs an action as an actor, and tells it if it is refused."""


class Announced(NamedTuple):
    """Something due, and when it will be carried out: real steady ms, however fast a rehearsal
    goes, since a person must have time to cancel."""

    due: Due
    acts: int


class Acting(QObject):
    """Looked at on every tick. changed: what is announced is something else now.

    announced: what will be carried out, the soonest first. In a replay no rule acts, in a
    rehearsal only where the show says so. What was refused is not tried again in this run while
    the console is open; what was carried out or cancelled never is.
    """

    changed = Signal()

    def __init__(self, perform: Perform, cancel: Callable[[Action], None], parent: QObject) -> None:
        super().__init__(parent)
        self.announced: tuple[Announced, ...] = ()
        self._perform, self._cancel = perform, cancel
        self._run = ""
        self._done: set[str] = set()

    def look(self, live: Live, moment: Moment, real: int) -> None:
        """Announce what is due, and carry out what was announced long enough ago.

        real: steady time in which people press keys, ms.
        """
        run = live.base.open_run
        if run is None or run.id != live.base.shown.run or not _may_act(live, run):
            self._show(())
            return
        if run.id != self._run:
            self._run, self._done = run.id, set()
        dues = {due.condition: due for source in SOURCES for due in source(live, moment)}
        lead = live.base.value(RULES_LEAD_S) * 1000
        before = {one.due.condition: one for one in self.announced}
        shown = [
            before.get(due.condition, Announced(due, real + max(lead, due.at - moment.at)))
            for due in dues.values()
            if due.at - moment.at <= lead and not self._settled(live, due.condition)
        ]
        for one in [one for one in shown if one.acts <= real]:
            shown.remove(one)
            self._act(dues[one.due.condition])
        self._show(tuple(sorted(shown, key=lambda one: one.acts)))

    def cancel(self) -> bool:
        """Cancel what comes soonest; False where nothing is announced."""
        if not self.announced:
            return False
        due = self.announced[0].due
        self._done.add(due.condition)
        self._show(self.announced[1:])
        self._cancel(CancelRule(condition=due.condition, what=due.what))
        return True

    def _settled(self, live: Live, condition: str) -> bool:
        return condition in self._done or live.acting.settled(condition)

    def _act(self, due: Due) -> None:
        self._done.add(due.condition)
        action = ByRule(action=due.action, condition=due.condition)
        self._perform(action, ACTOR.format(rule=due.rule))

    def _show(self, announced: Iterable[Announced]) -> None:
        before, self.announced = self.announced, tuple(announced)
        if before != self.announced:
            self.changed.emit()


def _may_act(live: Live, run: Run) -> bool:
    if run.kind == "rehearsal":
        return live.base.value(RULES_IN_REHEARSAL)
    return run.kind == "air"
