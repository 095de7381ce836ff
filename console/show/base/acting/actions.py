"""Carrying out what a rule wants, once; and cancelling it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, ClassVar, Self

from console.core.action import Action
from console.core.errors import Refused
from console.core.ids import derived_id
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.plain_text import plain
from console.core.transaction import Transaction
from console.show.base.acting.tables import RULE_ACT, RuleAct
from console.show.base.runs import running

SETTLED = QT_TRANSLATE_NOOP("rules", "This was carried out or cancelled already.")
CANCELLED = QT_TRANSLATE_NOOP("action", "Cancel: {what}")
CANCELLED_RULE = QT_TRANSLATE_NOOP("action", "Cancel what a rule was about to do")


@dataclass(frozen=True, kw_only=True)
class ByRule(Action):
    """Another action, carried out for a rule: the journal shows that action and the rule.

    Its condition is settled in the same transaction, so that it is done once, whatever happens
    to the console. It is a live decision whatever the action is: Ctrl+Z never takes it back.
    """

    kind: ClassVar[str] = "rule"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Done by a rule")
    live: ClassVar[bool] = True
    action: Action
    condition: str

    def __post_init__(self) -> None:
        object.__setattr__(self, "kind", self.action.kind)

    def identified(self, new_id: Callable[[], str]) -> Self:
        """With ids for the rows that the action makes."""
        return replace(self, action=self.action.identified(new_id))

    def apply(self, tx: Transaction) -> None:
        """Carry it out; refused where the condition is settled."""
        settle(tx, self.condition, "acted")
        self.action.apply(tx)

    def label(self, tx: Transaction) -> Message:
        """That of the action."""
        return self.action.label(tx)

    def payload(self) -> dict[str, Any]:
        """That of the action."""
        return self.action.payload()


@dataclass(frozen=True, kw_only=True)
class CancelRule(Action):
    """Keep a rule from doing what it announced: for this condition, in this run, for good."""

    kind: ClassVar[str] = "rule.cancel"
    title: ClassVar[tuple[str, str]] = CANCELLED_RULE
    live: ClassVar[bool] = True
    condition: str
    what: Message | None = None

    def apply(self, tx: Transaction) -> None:
        """Settle the condition; refused where it is settled."""
        settle(tx, plain(self.condition, 200), "cancelled")

    def label(self, tx: Transaction) -> Message:
        """Says what will not be done."""
        return message(CANCELLED_RULE if self.what is None else CANCELLED, what=self.what)


def settle(tx: Transaction, condition: str, outcome: str) -> None:
    """Note that a condition is settled in the open run; raises Refused where it is already."""
    run = running(tx)
    row = derived_id(run.id, "rule", condition)
    if tx.find(RULE_ACT, row) is not None:
        raise Refused(message(SETTLED))
    made = RuleAct(row, run.id, condition, outcome, tx.at, tx.intent.actor)
    tx.insert(RULE_ACT, made)


ACTIONS: tuple[type[Action], ...] = (CancelRule,)
