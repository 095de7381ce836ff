"""The present of products' pictures, for panels."""

from console.core.live import Load
from console.core.table import Commit
from console.show.products.pictures.tables import Picture

LOADS: tuple[Load, ...] = (Load("picture", Picture),)


class PicturesPresent:
    """The pictures of every product, in order."""

    def __init__(self) -> None:
        self._rows: dict[str, Picture] = {}
        self._by_product: dict[str, tuple[Picture, ...]] = {}

    def of(self, product: str) -> tuple[Picture, ...]:
        """The pictures of a product."""
        return self._by_product.get(product, ())

    def absorb(self, commit: Commit) -> set[str]:
        """Take in news; topic: pictures."""
        parts = [part for part in commit.parts if part.table == "picture"]
        if not parts:
            return set()
        for part in parts:
            self._rows.update((row.id, row) for row in part.rows)
            for gone in part.gone:
                self._rows.pop(gone, None)
        found: dict[str, list[Picture]] = {}
        for row in sorted(self._rows.values(), key=lambda row: (row.place, row.id)):
            found.setdefault(row.product, []).append(row)
        self._by_product = {product: tuple(rows) for product, rows in found.items()}
        return {"pictures"}
