"""Which of the source's products an offer is, and what it sold."""

from collections.abc import Collection, Iterable
from typing import NamedTuple

from console.show.products.tables import Offer, Product
from console.show.sales.tables import ProductTotal


class Sold(NamedTuple):
    """What was sold in the room's currency; money in 1/10,000 of the major unit."""

    lines: int
    units: int
    gmv: int
    refunded: int


NOTHING = Sold(0, 0, 0, 0)


class SoldProducts:
    """Totals by product as sources name them, found by id, SKU, name or link number."""

    def __init__(self) -> None:
        self._totals: dict[tuple[str, str], ProductTotal] = {}
        self._named: dict[str, set[tuple[str, str]]] = {}

    def take(self, rows: Iterable[ProductTotal]) -> None:
        """Keep totals as they are now."""
        for row in rows:
            key = (row.product, row.currency)
            self._totals[key] = row
            for name in (row.product, _name(row.name)):
                self._named.setdefault(name, set()).add(key)

    def of(self, offer: Offer, product: Product | None, currencies: Collection[str]) -> Sold:
        """What an offer sold: by product id or SKU, else by name, else by its link number."""
        ids = [offer.id, offer.product]
        names = [offer.short_name]
        if product is not None:
            ids += [product.code, product.source_key]
            names.append(product.name)
        for wanted in (ids, [_name(name) for name in names], [str(offer.link)]):
            keys = {key for one in wanted if one for key in self._named.get(one, ())}
            found = [self._totals[key] for key in keys if key[1] in currencies]
            if found:
                sums = zip(*((f.lines, f.units, f.gmv, f.refunded) for f in found), strict=True)
                return Sold(*(sum(numbers) for numbers in sums))
        return NOTHING

    def totals(self, currencies: Collection[str]) -> list[ProductTotal]:
        """All products in some currencies, the greatest gmv first."""
        mine = (one for key, one in self._totals.items() if key[1] in currencies)
        return sorted(mine, key=lambda one: (-one.gmv, one.product))


def _name(name: str) -> str:
    """A name as it is compared: two that differ in case or spaces are one product's."""
    return " ".join(name.casefold().split())
