"""Granting words that the lint finds, by name and with a reason, and taking that back."""

from dataclasses import dataclass
from typing import ClassVar

from console.core.action import Action
from console.core.errors import Refused
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.transaction import Transaction
from console.show.base.changes import checked
from console.show.base.tables import SHOW
from console.show.products.claims.sentences import SUGGEST, TITLES
from console.show.products.claims.tables import CLAIM_EXCEPTION, ClaimException
from console.show.products.tables import PRODUCT

NO_RULE = QT_TRANSLATE_NOOP("claims", "There is no rule “{rule}”.")
WHY_AND_WHO = QT_TRANSLATE_NOOP("claims", "An exception needs a reason and the name of who grants.")
GRANTED = QT_TRANSLATE_NOOP("action", "Grant “{text}” ({group}): {reason}, {by}")


@dataclass(frozen=True, kw_only=True)
class GrantException(Action):
    """Let words stay: in one show or all, for one product or all; who grants it, and why."""

    kind: ClassVar[str] = "claim.grant"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Grant exception")
    makes: ClassVar[tuple[str, ...]] = ("id",)
    id: str = ""
    rule: str
    text: str
    reason: str
    by: str
    show: str | None = None
    product: str | None = None

    def apply(self, tx: Transaction) -> None:
        """Add the row; refused without a reason or a name, or for an unknown rule."""
        fields = {"text": self.text, "reason": self.reason, "granted_by": self.by}
        values = checked(ClaimException, fields, tuple(fields))
        values = {name: value.strip() for name, value in values.items()}
        if not values["reason"] or not values["granted_by"]:
            raise Refused(message(WHY_AND_WHO))
        if self.rule not in SUGGEST:
            raise Refused(message(NO_RULE, rule=self.rule[:40]))
        if self.show is not None:
            tx.get(SHOW, self.show)
        if self.product is not None:
            tx.get(PRODUCT, self.product)
        row = ClaimException(
            id=self.id, show=self.show, product=self.product, rule=self.rule,
            granted_at=tx.at, **values,
        )  # fmt: skip
        tx.insert(CLAIM_EXCEPTION, row)

    def label(self, tx: Transaction) -> Message:
        """Says what, why and who."""
        row = tx.get(CLAIM_EXCEPTION, self.id)
        group = message(TITLES[row.rule.partition(".")[0]])
        return message(
            GRANTED, text=row.text[:80], group=group, reason=row.reason[:80], by=row.granted_by[:40]
        )


@dataclass(frozen=True, kw_only=True)
class RevokeException(Action):
    """Take an exception back; the journal keeps who granted it and why."""

    kind: ClassVar[str] = "claim.revoke"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Revoke exception")
    id: str

    def apply(self, tx: Transaction) -> None:
        """Delete the row."""
        tx.delete(CLAIM_EXCEPTION, self.id)


ACTIONS: tuple[type[Action], ...] = (GrantException, RevokeException)
