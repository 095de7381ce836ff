"""Putting several offers in order at once, as a pasted "1，4，7，8" asks for."""

from dataclasses import dataclass
from typing import ClassVar

from console.core.action import Action
from console.core.errors import Refused
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.transaction import Transaction
from console.show.products.cards import place_after
from console.show.products.tables import OFFER

OTHER_SHOW = QT_TRANSLATE_NOOP("plan", "These products are not all of this show.")

ORDERED = QT_TRANSLATE_NOOP("action", "Put {count} products in order")


@dataclass(frozen=True, kw_only=True)
class OrderOffers(Action):
    """Put these offers first, in this order; all others follow as they stood."""

    kind: ClassVar[str] = "offer.order"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Put products in order")
    show: str
    offers: tuple[str, ...]

    def apply(self, tx: Transaction) -> None:
        """Write one place an offer; link numbers stay."""
        offers = tuple(dict.fromkeys(self.offers))
        if any(tx.get(OFFER, offer).show != self.show for offer in offers):
            raise Refused(message(OTHER_SHOW))
        for offer, place in zip(offers, place_after(tx, self.show, "", len(offers)), strict=True):
            tx.update(OFFER, offer, place=place)

    def label(self, tx: Transaction) -> Message:
        """Says how many."""
        return message(ORDERED, count=len(set(self.offers)))
