"""Putting right at once all that checks found and that needs nobody's judgement."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import ClassVar

from console.core.action import Action
from console.core.errors import Refused
from console.core.ids import derived_id
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.transaction import Transaction
from console.show.review.checks.checking import check
from console.show.review.checks.finding import Finding
from console.show.review.checks.subject import subject_of
from console.show.rundown.land_action import LandIt

NOTHING_SAFE = QT_TRANSLATE_NOOP(
    "checks", "Nothing of what was found can be put right without somebody's judgement."
)
FIXED = QT_TRANSLATE_NOOP("action", "Put right what the checks found: {count} rows")

ROUNDS = 6
"""How often the plan is looked at again while its findings are put right."""

MOST_FIXES = 2_000
"""Findings that one decision puts right."""


def is_safe(finding: Finding) -> bool:
    """Whether putting it right takes nothing away; landing trims and drops: people look first."""
    return finding.fix is not None and not isinstance(finding.fix, LandIt)


@dataclass(frozen=True, kw_only=True)
class FixSafe(Action):
    """Put right all findings of a show that have a safe fix, as one decision.

    The plan is looked at again after every round, since one fix may make another needless; what
    the present refuses is left as it is.
    """

    kind: ClassVar[str] = "checks.fix_safe"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Put right what is safe")
    makes: ClassVar[tuple[str, ...]] = ("id",)
    id: str = ""
    show: str

    def apply(self, tx: Transaction) -> None:
        """Round after round, until nothing is left that can be put right."""
        tried: set[object] = set()
        for _ in range(ROUNDS):
            found = [
                one for one in check(subject_of(tx.conn, self.show))
                if is_safe(one) and one.key not in tried
            ]  # fmt: skip
            if not found or len(tried) >= MOST_FIXES:
                break
            for finding in _apart(found):
                tried.add(finding.key)
                self._fix(tx, finding, len(tried))
        if not tx.effects:
            raise Refused(message(NOTHING_SAFE))

    def label(self, tx: Transaction) -> Message:
        """Says how many rows that changed."""
        return message(FIXED, count=len({(one.table, one.row) for one in tx.effects}))

    def _fix(self, tx: Transaction, finding: Finding, number: int) -> None:
        """Carry one fix out whole, or not at all."""
        if finding.fix is None:
            return
        numbers: Iterator[int] = iter(range(1_000))
        fix = finding.fix.identified(lambda: derived_id(self.id, number, next(numbers)))
        tx.attempt(lambda: fix.apply(tx))


def _apart(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Those that are about nothing that one before them is about: the rest is looked at again."""
    about: set[str] = set()
    for finding in findings:
        mine = {*finding.cues, *finding.offers, *finding.welfare}
        if not mine & about:
            about |= mine
            yield finding


ACTIONS: tuple[type[Action], ...] = (FixSafe,)
