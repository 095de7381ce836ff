"""Which conditions of rules are settled in the opened run."""

from console.core.live import Load
from console.core.table import Commit
from console.show.base.acting.tables import RULE_ACT, RuleAct
from console.show.base.opened import Opened, opened

LOADS: tuple[Load, ...] = (Load(RULE_ACT.name, RuleAct, rest="WHERE run = :run"),)


class ActingPresent:
    """Conditions that were carried out or cancelled; they are never due again in this run."""

    def __init__(self) -> None:
        self._shown = Opened("", "")
        self._acts: dict[str, RuleAct] = {}

    def outcome(self, condition: str) -> str:
        """acted, cancelled, or "" while it is not settled."""
        return next((one.outcome for one in self._acts.values() if one.condition == condition), "")

    def settled(self, condition: str) -> bool:
        """Whether the condition was carried out or cancelled."""
        return bool(self.outcome(condition))

    def absorb(self, commit: Commit) -> set[str]:
        """Take in news; topics: rules."""
        before, self._shown = self._shown, opened(commit, self._shown)
        if before != self._shown:
            self._acts.clear()
        topics = set()
        for part in commit.parts:
            if part.table == RULE_ACT.name:
                self._acts |= {row.id: row for row in part.rows if row.run == self._shown.run}
                for row in part.gone:
                    self._acts.pop(row, None)
                topics.add("rules")
        return topics
