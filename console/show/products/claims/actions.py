"""What can be decided about claims of a product and about what proves them."""

from dataclasses import dataclass, field
from typing import Any, ClassVar

from console.core.action import Action
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.transaction import Transaction
from console.show.products.claims import exception_actions, proof_actions
from console.show.products.claims.tables import (
    CLAIM,
    CLAIM_KINDS,
    EVIDENCE,
    EVIDENCE_KINDS,
    LICENCE,
    PROOF_ITEM,
    SAMPLE,
    VERDICTS,
    Claim,
    Evidence,
    Licence,
    Sample,
)
from console.show.products.claims.values import entered, last_places, own_evidence, product_name
from console.show.products.tables import PRODUCT

Title = tuple[str, str]

OF = QT_TRANSLATE_NOOP("action", "{what} of “{name}”: {text}")


class _OfProduct(Action):
    """An action about one row of a product; label: what it is, of which product, its text."""

    def _said(self, tx: Transaction, product: str, text: str) -> Message:
        name = product_name(tx, product)
        return message(OF, what=message(self.title), name=name, text=text[:80])


@dataclass(frozen=True, kw_only=True)
class AddEvidence(_OfProduct):
    """Enter what proves something of a product; times in ms UTC."""

    kind: ClassVar[str] = "evidence.add"
    title: ClassVar[Title] = QT_TRANSLATE_NOOP("action", "Add evidence")
    makes: ClassVar[tuple[str, ...]] = ("id",)
    id: str = ""
    product: str
    evidence_title: str
    evidence_kind: str = "report"
    reference: str = ""
    link: str = ""
    valid_until: int | None = None
    note: str = ""

    def apply(self, tx: Transaction) -> None:
        """Add the row; nobody has checked it yet."""
        tx.get(PRODUCT, self.product)
        values = entered(
            EVIDENCE,
            {"title": self.evidence_title, "kind": self.evidence_kind, "link": self.link,
             "reference": self.reference, "valid_until": self.valid_until, "note": self.note},
            "title", kind=EVIDENCE_KINDS,
        )  # fmt: skip
        [place] = last_places(tx, EVIDENCE, self.product, "product", 1)
        blank = Evidence(self.id, self.product, place, "", "", "", "", None, "", None, "")
        tx.insert(EVIDENCE, blank._replace(**values))

    def label(self, tx: Transaction) -> Message:
        """Names the product and the evidence."""
        return self._said(tx, self.product, self.evidence_title)


@dataclass(frozen=True, kw_only=True)
class EditEvidence(_OfProduct):
    """Change evidence; what is changed must be checked again."""

    kind: ClassVar[str] = "evidence.edit"
    title: ClassVar[Title] = QT_TRANSLATE_NOOP("action", "Edit evidence")
    id: str
    changes: dict[str, Any] = field(default_factory=dict)

    def apply(self, tx: Transaction) -> None:
        """Change the row, and take its check away where what was checked changed."""
        values = entered(EVIDENCE, self.changes, "title", kind=EVIDENCE_KINDS)
        if {"title", "reference", "link", "kind"} & set(values):
            values = {"checked_by": "", "checked_at": None} | values
        tx.update(EVIDENCE, self.id, **values)

    def label(self, tx: Transaction) -> Message:
        """Names the product and the evidence."""
        row = tx.get(EVIDENCE, self.id)
        return self._said(tx, row.product, row.title)


@dataclass(frozen=True, kw_only=True)
class CheckEvidence(_OfProduct):
    """Say that one has looked at the evidence and it proves what it should; by: a name."""

    kind: ClassVar[str] = "evidence.check"
    title: ClassVar[Title] = QT_TRANSLATE_NOOP("action", "Check evidence")
    id: str
    by: str

    def apply(self, tx: Transaction) -> None:
        """Note who and when."""
        by = entered(EVIDENCE, {"checked_by": self.by}, "checked_by")["checked_by"]
        tx.update(EVIDENCE, self.id, checked_by=by, checked_at=tx.at)

    def label(self, tx: Transaction) -> Message:
        """Names the product and the evidence."""
        row = tx.get(EVIDENCE, self.id)
        return self._said(tx, row.product, row.title)


@dataclass(frozen=True, kw_only=True)
class RemoveEvidence(Action):
    """Take evidence away; claims and items that stood on it stand on nothing then."""

    kind: ClassVar[str] = "evidence.remove"
    title: ClassVar[Title] = QT_TRANSLATE_NOOP("action", "Remove evidence")
    id: str

    def apply(self, tx: Transaction) -> None:
        """Delete the row and what refers to it."""
        tx.get(EVIDENCE, self.id)
        for claim in tx.where(CLAIM, "evidence = ?", self.id):
            tx.update(CLAIM, claim.id, evidence=None)
        for item in tx.where(PROOF_ITEM, "evidence = ?", self.id):
            tx.update(PROOF_ITEM, item.id, evidence=None)
        tx.delete(EVIDENCE, self.id)


@dataclass(frozen=True, kw_only=True)
class AddClaim(_OfProduct):
    """Enter a selling point as it is said, or what a price is compared with.

    proof: a title under which new evidence is entered with it; nobody has checked that yet.
    """

    kind: ClassVar[str] = "claim.add"
    title: ClassVar[Title] = QT_TRANSLATE_NOOP("action", "Add claim")
    makes: ClassVar[tuple[str, ...]] = ("id", "new_evidence")
    id: str = ""
    new_evidence: str = ""
    product: str
    text: str
    claim_kind: str = "plain"
    basis: str = ""
    price: int | None = None
    evidence: str | None = None
    dated: int | None = None
    valid_from: int | None = None
    valid_until: int | None = None
    note: str = ""
    proof: str = ""

    def apply(self, tx: Transaction) -> None:
        """Add the row, and its evidence where that is new."""
        tx.get(PRODUCT, self.product)
        own_evidence(tx, self.product, self.evidence)
        fields = self.payload()
        given = {
            name: fields[name] for name in Claim._fields if name in fields and name != "kind"
        } | {"kind": self.claim_kind}
        del given["id"], given["product"]
        values = entered(CLAIM, given, "text", kind=CLAIM_KINDS)
        if self.proof.strip():
            values["evidence"] = self.new_evidence
            add = AddEvidence(id=self.new_evidence, product=self.product, evidence_title=self.proof)
            add.apply(tx)
        [place] = last_places(tx, CLAIM, self.product, "product", 1)
        tx.insert(CLAIM, Claim(id=self.id, product=self.product, place=place, **values))

    def label(self, tx: Transaction) -> Message:
        """Names the product and the claim."""
        return self._said(tx, self.product, self.text)


@dataclass(frozen=True, kw_only=True)
class EditClaim(_OfProduct):
    """Change a claim, such as the evidence it stands on."""

    kind: ClassVar[str] = "claim.edit"
    title: ClassVar[Title] = QT_TRANSLATE_NOOP("action", "Edit claim")
    id: str
    changes: dict[str, Any] = field(default_factory=dict)

    def apply(self, tx: Transaction) -> None:
        """Change the row."""
        values = entered(CLAIM, self.changes, "text", kind=CLAIM_KINDS)
        own_evidence(tx, tx.get(CLAIM, self.id).product, values.get("evidence"))
        tx.update(CLAIM, self.id, **values)

    def label(self, tx: Transaction) -> Message:
        """Names the product and the claim."""
        row = tx.get(CLAIM, self.id)
        return self._said(tx, row.product, row.text)


@dataclass(frozen=True, kw_only=True)
class RemoveClaim(Action):
    """Take a claim away."""

    kind: ClassVar[str] = "claim.remove"
    title: ClassVar[Title] = QT_TRANSLATE_NOOP("action", "Remove claim")
    id: str

    def apply(self, tx: Transaction) -> None:
        """Delete the row."""
        tx.delete(CLAIM, self.id)


@dataclass(frozen=True, kw_only=True)
class AddLicence(_OfProduct):
    """Enter a licence or filing of a product."""

    kind: ClassVar[str] = "licence.add"
    title: ClassVar[Title] = QT_TRANSLATE_NOOP("action", "Add licence")
    makes: ClassVar[tuple[str, ...]] = ("id",)
    id: str = ""
    product: str
    licence_kind: str
    number: str
    holder: str = ""
    valid_until: int | None = None
    note: str = ""

    def apply(self, tx: Transaction) -> None:
        """Add the row."""
        tx.get(PRODUCT, self.product)
        given: dict[str, Any] = {"kind": self.licence_kind, "number": self.number}
        given |= {"holder": self.holder, "valid_until": self.valid_until, "note": self.note}
        values = entered(LICENCE, entered(LICENCE, given, "kind"), "number")
        tx.insert(LICENCE, Licence(id=self.id, product=self.product, **values))

    def label(self, tx: Transaction) -> Message:
        """Names the product and the number."""
        return self._said(tx, self.product, self.number)


@dataclass(frozen=True, kw_only=True)
class EditLicence(_OfProduct):
    """Change a licence, such as the day it ends."""

    kind: ClassVar[str] = "licence.edit"
    title: ClassVar[Title] = QT_TRANSLATE_NOOP("action", "Edit licence")
    id: str
    changes: dict[str, Any] = field(default_factory=dict)

    def apply(self, tx: Transaction) -> None:
        """Change the row."""
        values = entered(LICENCE, entered(LICENCE, self.changes, "kind"), "number")
        tx.update(LICENCE, self.id, **values)

    def label(self, tx: Transaction) -> Message:
        """Names the product and the number."""
        row = tx.get(LICENCE, self.id)
        return self._said(tx, row.product, row.number)


@dataclass(frozen=True, kw_only=True)
class RemoveLicence(Action):
    """Take a licence away."""

    kind: ClassVar[str] = "licence.remove"
    title: ClassVar[Title] = QT_TRANSLATE_NOOP("action", "Remove licence")
    id: str

    def apply(self, tx: Transaction) -> None:
        """Delete the row."""
        tx.delete(LICENCE, self.id)


@dataclass(frozen=True, kw_only=True)
class AddSample(_OfProduct):
    """Register a sample that came in; received_at in ms UTC, None = now."""

    kind: ClassVar[str] = "sample.add"
    title: ClassVar[Title] = QT_TRANSLATE_NOOP("action", "Register sample")
    makes: ClassVar[tuple[str, ...]] = ("id",)
    id: str = ""
    product: str
    number: str
    received_at: int | None = None
    note: str = ""

    def apply(self, tx: Transaction) -> None:
        """Add the row; nobody has checked it yet."""
        tx.get(PRODUCT, self.product)
        given: dict[str, Any] = {"number": self.number, "note": self.note}
        given["received_at"] = self.received_at
        values = entered(SAMPLE, given, "number")
        values["received_at"] = values["received_at"] or tx.at
        blank = Sample(self.id, self.product, "", None, "", None, "", "")
        tx.insert(SAMPLE, blank._replace(**values))

    def label(self, tx: Transaction) -> Message:
        """Names the product and the sample."""
        return self._said(tx, self.product, self.number)


@dataclass(frozen=True, kw_only=True)
class CheckSample(_OfProduct):
    """Say how the sample compares with what will be delivered; verdict "" opens it again."""

    kind: ClassVar[str] = "sample.check"
    title: ClassVar[Title] = QT_TRANSLATE_NOOP("action", "Check sample")
    id: str
    verdict: str
    by: str
    note: str | None = None

    def apply(self, tx: Transaction) -> None:
        """Note the verdict, who and when."""
        values = entered(
            SAMPLE, {"verdict": self.verdict, "checked_by": self.by}, "checked_by",
            verdict=VERDICTS,
        )  # fmt: skip
        if not self.verdict:
            values["checked_by"] = ""
        if self.note is not None:
            values |= entered(SAMPLE, {"note": self.note}, "number")
        at = tx.at if self.verdict else None
        tx.update(SAMPLE, self.id, **values, checked_at=at)

    def label(self, tx: Transaction) -> Message:
        """Names the product and the sample."""
        row = tx.get(SAMPLE, self.id)
        return self._said(tx, row.product, row.number)


@dataclass(frozen=True, kw_only=True)
class RemoveSample(Action):
    """Take a sample out of the register."""

    kind: ClassVar[str] = "sample.remove"
    title: ClassVar[Title] = QT_TRANSLATE_NOOP("action", "Remove sample")
    id: str

    def apply(self, tx: Transaction) -> None:
        """Delete the row."""
        tx.delete(SAMPLE, self.id)


ACTIONS: tuple[type[Action], ...] = (
    AddEvidence, EditEvidence, CheckEvidence, RemoveEvidence, AddClaim, EditClaim, RemoveClaim,
    AddLicence, EditLicence, RemoveLicence, AddSample, CheckSample, RemoveSample,
    *proof_actions.ACTIONS, *exception_actions.ACTIONS,
)  # fmt: skip
