"""Groups of the queue: offers that belong together, by a name."""

from dataclasses import dataclass
from typing import ClassVar

from console.core.action import Action
from console.core.ids import derived_id
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.plain_text import plain
from console.core.transaction import Transaction
from console.show.products.stock.tables import OFFER_GROUP, OfferGroup
from console.show.products.tables import OFFER

GROUPED = QT_TRANSLATE_NOOP("action", "Group “{group}”: {count} products")
UNGROUPED = QT_TRANSLATE_NOOP("action", "Take {count} products out of their group")

NAME_LIMIT = 40


@dataclass(frozen=True, kw_only=True)
class GroupOffers(Action):
    """Put offers in a group of the queue; name "" = in none."""

    kind: ClassVar[str] = "offer.group"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Group products")
    offers: tuple[str, ...]
    name: str = ""

    def apply(self, tx: Transaction) -> None:
        """One row an offer that is in a group."""
        name = plain(self.name.strip(), NAME_LIMIT).strip()
        for row in dict.fromkeys(self.offers):
            offer = tx.get(OFFER, row)
            now = tx.where(OFFER_GROUP, "offer = ?", offer.id)
            if now and name:
                tx.update(OFFER_GROUP, now[0].id, name=name)
            elif now:
                tx.delete(OFFER_GROUP, now[0].id)
            elif name:
                made = OfferGroup(derived_id(offer.id, "group"), offer.show, offer.id, name)
                tx.insert(OFFER_GROUP, made)

    def label(self, tx: Transaction) -> Message:
        """Names the group and how many."""
        name = plain(self.name.strip(), NAME_LIMIT).strip()
        head = GROUPED if name else UNGROUPED
        return message(head, group=name, count=len(set(self.offers)))


ACTIONS: tuple[type[Action], ...] = (GroupOffers,)
