"""Signing the review of a show, and taking a signature back."""

import json
from dataclasses import dataclass
from typing import ClassVar

from console.core.action import Action
from console.core.errors import Refused
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.plain_text import plain
from console.core.transaction import Transaction
from console.show.base.changes import TEXT_LIMIT, name_of
from console.show.base.tables import SHOW
from console.show.review.checks.checking import check
from console.show.review.checks.subject import subject_of
from console.show.review.sign.cover import covered, read_rows, whole
from console.show.review.sign.tables import SIGNATURE, Signature
from console.show.review.sign.words import role_name

SIGNED = QT_TRANSLATE_NOOP("action", "Sign the review of “{show}”: {name}, {role}")
TAKEN_BACK = QT_TRANSLATE_NOOP("action", "Withdraw the signature of {name}, {role}: {why}")
NO_ROLE = QT_TRANSLATE_NOOP("review", "Say in which role it is signed.")
NO_REASON = QT_TRANSLATE_NOOP("review", "Say why the signature is withdrawn.")
GONE = QT_TRANSLATE_NOOP("review", "This signature was withdrawn already.")

ABOUT_SIGNING = ("review_missing", "review_outdated")
"""Findings that signing itself puts right."""


@dataclass(frozen=True, kw_only=True)
class SignReview(Action):
    """Sign the review of a show as it is now, by name and role; note: why, with errors open."""

    kind: ClassVar[str] = "review.sign"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Sign the review")
    makes: ClassVar[tuple[str, ...]] = ("id",)
    id: str = ""
    show: str
    role: str
    name: str
    note: str = ""

    def apply(self, tx: Transaction) -> None:
        """Add the row with what it covers and what was open; whoever signed before in this role
        stands below."""
        tx.get(SHOW, self.show)
        role = plain(self.role.strip().lower(), 40)
        if not role:
            raise Refused(message(NO_ROLE))
        found = [
            one for one in check(subject_of(tx.conn, self.show)) if one.kind not in ABOUT_SIGNING
        ]
        errors = sum(one.severity == "error" for one in found)
        parts = covered(read_rows(tx.conn, self.show), self.show)
        row = Signature(
            self.id, self.show, role, name_of(self.name), tx.at, tx.seq - 1, whole(parts),
            json.dumps(parts, separators=(",", ":")), errors, len(found) - errors,
            plain(self.note.strip(), TEXT_LIMIT), "", "", None,
        )  # fmt: skip
        tx.insert(SIGNATURE, row)

    def label(self, tx: Transaction) -> Message:
        """Says who signed what, and as what."""
        row = tx.get(SIGNATURE, self.id)
        show = tx.get(SHOW, row.show).name
        return message(SIGNED, show=show, name=row.name, role=role_name(row.role))


@dataclass(frozen=True, kw_only=True)
class WithdrawSignature(Action):
    """Take a signature back, with a reason; it stays on the sheet."""

    kind: ClassVar[str] = "review.withdraw"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Withdraw signature")
    id: str
    why: str

    def apply(self, tx: Transaction) -> None:
        """Note why, who and when; refused without a reason."""
        row, why = tx.get(SIGNATURE, self.id), plain(self.why.strip())
        if not why:
            raise Refused(message(NO_REASON))
        if row.withdrawn:
            raise Refused(message(GONE))
        by = tx.intent.actor
        tx.update(SIGNATURE, row.id, withdrawn=why, withdrawn_by=by, withdrawn_at=tx.at)

    def label(self, tx: Transaction) -> Message:
        """Says whose, and why."""
        row = tx.get(SIGNATURE, self.id)
        return message(TAKEN_BACK, name=row.name, role=role_name(row.role), why=row.withdrawn)


ACTIONS: tuple[type[Action], ...] = (SignReview, WithdrawSignature)
