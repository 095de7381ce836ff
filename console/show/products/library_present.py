"""The present of suppliers and kinds of products, for panels and forms."""

from typing import Any

from console.core.live import Load
from console.core.table import Commit, Rows
from console.show.products.tables import Sku, Supplier

LOADS: tuple[Load, ...] = (Load("supplier", Supplier), Load("sku", Sku))


class LibraryPresent:
    """Suppliers by id, and the kinds of each product in order."""

    def __init__(self) -> None:
        self.suppliers: dict[str, Supplier] = {}
        self._skus: dict[str, Sku] = {}
        self._of: dict[str, list[Sku]] = {}

    def skus(self, product: str) -> list[Sku]:
        """The kinds of a product."""
        return self._of.get(product, [])

    def absorb(self, commit: Commit) -> set[str]:
        """Take in news; topics: suppliers, skus."""
        topics: set[str] = set()
        for part in commit.parts:
            if part.table == "supplier":
                _update(self.suppliers, part)
                topics.add("suppliers")
            elif part.table == "sku":
                _update(self._skus, part)
                topics.add("skus")
        if "skus" in topics:
            self._of = {}
            for sku in sorted(self._skus.values(), key=lambda one: (one.place, one.id)):
                self._of.setdefault(sku.product, []).append(sku)
        return topics


def _update(rows: dict[str, Any], part: Rows) -> None:
    rows.update((row.id, row) for row in part.rows)
    for row_id in part.gone:
        rows.pop(row_id, None)
