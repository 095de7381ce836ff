"""The present of claims: what is known of the products of the library, and exceptions."""

from collections.abc import Sequence
from typing import Any

from console.core.live import Load
from console.core.table import Commit
from console.show.base.opened import Opened, opened
from console.show.products.claims.hit import Context
from console.show.products.claims.known import Known, context_of, gathered
from console.show.products.claims.tables import (
    TABLES,
    ClaimException,
    EvidenceTemplate,
    Licence,
)
from console.show.products.tables import Offer, Product

LOADS: tuple[Load, ...] = tuple(
    Load(
        table.name,
        table.row,
        rest="WHERE show IS NULL OR show = :show" if table.plan else "",
    )
    for table in TABLES
)


class ClaimsPresent:
    """Claims, evidence, checklists, licences and samples of products; exceptions of the show."""

    def __init__(self) -> None:
        self.shown = Opened("", "")
        self._rows: dict[str, dict[str, Any]] = {table.name: {} for table in TABLES}
        self._known: Known | None = None

    @property
    def known(self) -> Known:
        """All of it, gathered by product."""
        if self._known is None:
            rows = {name: found.values() for name, found in self._rows.items()}
            self._known = gathered(rows, self.shown.show)
        return self._known

    def exceptions(self, product: str) -> list[ClaimException]:
        """The exceptions that hold for a product here, oldest first."""
        return [one for one in self.known.exceptions if one.product in (None, product)]

    def template(self, category: str) -> list[EvidenceTemplate]:
        """The checklist of a category, else that of every category."""
        rows = self._rows["evidence_template"].values()
        own: Sequence[EvidenceTemplate] = [row for row in rows if row.category == category]
        found = own or [row for row in rows if not row.category]
        return sorted(found, key=lambda row: (row.place, row.id))

    def licences(self, product: str) -> Sequence[Licence]:
        """The licences of a product."""
        return self.known.licences.get(product, ())

    def context(self, product: Product | None, offer: Offer | None, at: int) -> Context:
        """What a text about the product is held against, at an instant in ms UTC."""
        return context_of(self.known, product, offer, at)

    def absorb(self, commit: Commit) -> set[str]:
        """Take in news; topic: claims."""
        before, self.shown = self.shown, opened(commit, self.shown)
        changed = before != self.shown
        for part in commit.parts:
            if part.table in self._rows:
                _update(self._rows[part.table], part.rows, part.gone)
                changed = True
        if changed:
            self._known = None
        return {"claims"} if changed else set()


def _update(rows: dict[str, Any], found: Sequence[Any], gone: Sequence[str]) -> None:
    rows.update((row.id, row) for row in found)
    for row_id in gone:
        rows.pop(row_id, None)
