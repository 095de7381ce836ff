"""What an offer is called."""

from console.core.transaction import Transaction
from console.show.products.tables import OFFER, PRODUCT, Offer, Product


def name_in_show(offer: Offer, product: Product | None) -> str:
    """The short name, else the product's name."""
    return offer.short_name or (product.name if product else "?")


def offer_name(tx: Transaction, offer: str) -> str:
    """The name of an offer, "?" when it is gone."""
    found = tx.find(OFFER, offer)
    return "?" if found is None else name_in_show(found, tx.find(PRODUCT, found.product))
