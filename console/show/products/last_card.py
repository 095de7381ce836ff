"""The card that a product had in an earlier show, taken over into this one."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from console.core.action import Action
from console.core.errors import Refused
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.transaction import Transaction
from console.show.products.cards import CARD_FIELDS, EMPTY_CARD
from console.show.products.field_names import field_words
from console.show.products.names import offer_name
from console.show.products.tables import OFFER, Offer

TAKEN_OVER = QT_TRANSLATE_NOOP("action", "Take over the last card of “{name}”: {fields}")
NO_CARD = QT_TRANSLATE_NOOP("plan", "“{name}” was in no other show: it has no earlier card.")
NOTHING_NEW = QT_TRANSLATE_NOOP("plan", "The last card of “{name}” has nothing that is empty here.")

_LATEST = (
    "product = ?1 AND show != ?2 ORDER BY"
    " (SELECT start FROM show WHERE show.id = offer.show) DESC, id DESC LIMIT 1"
)
"""The latest by the show's start; shows without a date come last."""


def last_card(tx: Transaction, show: str, product: str) -> Offer | None:
    """The offer with a product's latest card outside a show; None without any."""
    return next(iter(tx.where(OFFER, _LATEST, product, show)), None)


def lacking(values: Mapping[str, Any], card: Offer | None) -> dict[str, Any]:
    """The fields of a card that are filled in it and empty in these values."""
    found = {name: getattr(card, name) for name in CARD_FIELDS if card is not None}
    return {
        name: value
        for name, value in found.items()
        if value != EMPTY_CARD[name] and values.get(name) == EMPTY_CARD[name]
    }


@dataclass(frozen=True, kw_only=True)
class TakeOverCard(Action):
    """Fill what is empty on an offer's card from the product's latest card in another show."""

    kind: ClassVar[str] = "offer.take_card"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Take over the last card")
    id: str

    def apply(self, tx: Transaction) -> None:
        """Change the row; refused where there is no earlier card, or nothing new on it."""
        offer = tx.get(OFFER, self.id)
        card = last_card(tx, offer.show, offer.product)
        if card is None:
            raise Refused(message(NO_CARD, name=offer_name(tx, self.id)))
        changes = lacking(offer._asdict(), card)
        if not changes:
            raise Refused(message(NOTHING_NEW, name=offer_name(tx, self.id)))
        tx.update(OFFER, self.id, **changes)

    def label(self, tx: Transaction) -> Message:
        """Names the offer and the fields."""
        changed = (set(one.after or ()) for one in tx.changed(OFFER))
        names = set().union(*changed)
        fields = field_words([name for name in CARD_FIELDS if name in names])
        return message(TAKEN_OVER, name=offer_name(tx, self.id), fields=fields)
