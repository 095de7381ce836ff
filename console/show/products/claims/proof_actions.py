"""The checklist of a product: rows pasted or taken from a template, and ticked one by one."""

from dataclasses import dataclass
from typing import ClassVar

from console.core.action import Action
from console.core.errors import Refused
from console.core.ids import derived_id
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.transaction import Transaction
from console.show.products.claims.tables import (
    EVIDENCE_TEMPLATE,
    ITEM_STATES,
    PROOF_ITEM,
    EvidenceTemplate,
    ProofItem,
)
from console.show.products.claims.values import (
    entered,
    last_places,
    own_evidence,
    product_name,
    titles_of,
)
from console.show.products.tables import PRODUCT

NO_TEMPLATE = QT_TRANSLATE_NOOP("claims", "There is no checklist for “{category}” yet.")
NOBODY = QT_TRANSLATE_NOOP("claims", "Say who did it.")

ADDED = QT_TRANSLATE_NOOP("action", "Add {count} rows to the checklist of “{name}”")
TICKED = QT_TRANSLATE_NOOP("action", "Checklist of “{name}”: “{title}” is {state}")
KEPT = QT_TRANSLATE_NOOP("action", "Keep {count} rows as checklist for “{category}”")

STATES: dict[str, tuple[str, str]] = {
    "open": QT_TRANSLATE_NOOP("claims", "open"),
    "ok": QT_TRANSLATE_NOOP("claims", "ok"),
    "failed": QT_TRANSLATE_NOOP("claims", "failed"),
    "not_needed": QT_TRANSLATE_NOOP("claims", "not needed"),
}
"""State of an item → its name."""


@dataclass(frozen=True, kw_only=True)
class AddProofs(Action):
    """Add rows to a product's checklist, as pasted; titles that it has already are left out."""

    kind: ClassVar[str] = "proof.add"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Add to the checklist")
    makes: ClassVar[tuple[str, ...]] = ("id",)
    id: str = ""
    product: str
    titles: tuple[str, ...]

    def apply(self, tx: Transaction) -> None:
        """Add one open item a row."""
        add_items(tx, self.id, self.product, titles_of(self.titles))

    def label(self, tx: Transaction) -> Message:
        """Says how many."""
        return message(ADDED, count=len(tx.effects), name=product_name(tx, self.product))


@dataclass(frozen=True, kw_only=True)
class ApplyTemplate(Action):
    """Add the checklist of the product's category to a product; category "" = its own."""

    kind: ClassVar[str] = "proof.apply"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Take checklist of category")
    makes: ClassVar[tuple[str, ...]] = ("id",)
    id: str = ""
    product: str
    category: str = ""

    def apply(self, tx: Transaction) -> None:
        """Add one open item a row of the template; refused where there is none."""
        category = self.category or tx.get(PRODUCT, self.product).category
        rows = tx.where(EVIDENCE_TEMPLATE, "category = ? ORDER BY place, id", category)
        rows = rows or tx.where(EVIDENCE_TEMPLATE, "category = '' ORDER BY place, id")
        if not rows:
            raise Refused(message(NO_TEMPLATE, category=category))
        add_items(tx, self.id, self.product, [row.title for row in rows])

    def label(self, tx: Transaction) -> Message:
        """Says how many."""
        return message(ADDED, count=len(tx.effects), name=product_name(tx, self.product))


@dataclass(frozen=True, kw_only=True)
class KeepTemplate(Action):
    """Keep rows as the checklist of a category, instead of those it had; none = take it away."""

    kind: ClassVar[str] = "proof.keep"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Keep checklist for category")
    makes: ClassVar[tuple[str, ...]] = ("id",)
    id: str = ""
    category: str
    titles: tuple[str, ...]

    def apply(self, tx: Transaction) -> None:
        """Write the rows anew."""
        category = self.category.strip()[:200]
        for row in tx.where(EVIDENCE_TEMPLATE, "category = ?", category):
            tx.delete(EVIDENCE_TEMPLATE, row.id)
        titles = titles_of(self.titles) if self.titles else []
        places = last_places(tx, EVIDENCE_TEMPLATE, category, "category", len(titles))
        for n, (title, place) in enumerate(zip(titles, places, strict=True)):
            made = EvidenceTemplate(derived_id(self.id, n), category, place, title)
            tx.insert(EVIDENCE_TEMPLATE, made)

    def label(self, tx: Transaction) -> Message:
        """Says how many, and for which category."""
        return message(KEPT, count=len(self.titles), category=self.category.strip()[:200])


@dataclass(frozen=True, kw_only=True)
class TickProofs(Action):
    """Say of items of a checklist that they are open, ok, failed or not needed; by: a name."""

    kind: ClassVar[str] = "proof.tick"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Tick checklist")
    ids: tuple[str, ...]
    state: str
    by: str
    evidence: str | None = None
    note: str | None = None

    def apply(self, tx: Transaction) -> None:
        """Note the state, who and when."""
        entered(PROOF_ITEM, {"state": self.state}, "state", state=ITEM_STATES)
        by = self.by.strip()[:200]
        if not by:
            raise Refused(message(NOBODY))
        open_again = self.state == "open"
        values: dict[str, object] = {
            "state": self.state,
            "marked_by": "" if open_again else by,
            "marked_at": None if open_again else tx.at,
        }
        if self.note is not None:
            values |= entered(PROOF_ITEM, {"note": self.note}, "title")
        for item in self.ids:
            row = tx.get(PROOF_ITEM, item)
            if self.evidence is not None:
                own_evidence(tx, row.product, self.evidence)
                values["evidence"] = self.evidence
            tx.update(PROOF_ITEM, item, **values)

    def label(self, tx: Transaction) -> Message:
        """Names the product, the first item and its state."""
        row = tx.get(PROOF_ITEM, self.ids[0])
        name, state = product_name(tx, row.product), message(STATES[self.state])
        return message(TICKED, name=name, title=row.title[:80], state=state)


@dataclass(frozen=True, kw_only=True)
class RemoveProofs(Action):
    """Take items out of a checklist."""

    kind: ClassVar[str] = "proof.remove"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Remove from the checklist")
    ids: tuple[str, ...]

    def apply(self, tx: Transaction) -> None:
        """Delete the rows."""
        for item in self.ids:
            tx.delete(PROOF_ITEM, item)


def add_items(tx: Transaction, seed: str, product: str, titles: list[str]) -> None:
    """Add open items behind those that are there; ids follow from the seed."""
    tx.get(PRODUCT, product)
    there = {row.title for row in tx.where(PROOF_ITEM, "product = ?", product)}
    new = [title for title in titles if title not in there]
    places = last_places(tx, PROOF_ITEM, product, "product", len(new)) if new else []
    for n, (title, place) in enumerate(zip(new, places, strict=True)):
        made = ProofItem(derived_id(seed, n), product, place, title, "open", None, "", None, "")
        tx.insert(PROOF_ITEM, made)


ACTIONS: tuple[type[Action], ...] = (
    AddProofs, ApplyTemplate, KeepTemplate, TickProofs, RemoveProofs,
)  # fmt: skip
