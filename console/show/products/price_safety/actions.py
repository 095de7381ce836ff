"""Taking back the last price of an offer with one key."""

from dataclasses import dataclass
from typing import ClassVar

from console.core.action import Action
from console.core.errors import Refused
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.money import amount
from console.core.transaction import Transaction
from console.show.base.settings import CURRENCY, in_force
from console.show.products.names import offer_name
from console.show.products.price_safety.past import price_before
from console.show.products.tables import OFFER

REVERTED = QT_TRANSLATE_NOOP("action", "Price of “{name}” back to {price}")
NONE_BEFORE = QT_TRANSLATE_NOOP("price", "“{name}” had no other price before this one.")


@dataclass(frozen=True, kw_only=True)
class RevertPrice(Action):
    """Bring an offer back to the price before the present one; again: to the one before that."""

    kind: ClassVar[str] = "offer.revert_price"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Take the last price back")
    returns: ClassVar[bool] = True
    id: str

    def apply(self, tx: Transaction) -> None:
        """Change the price; refused where there was none before."""
        offer = tx.get(OFFER, self.id)
        price = price_before(tx.conn, self.id)
        if price is None or price == offer.price:
            raise Refused(message(NONE_BEFORE, name=offer_name(tx, self.id)))
        tx.update(OFFER, self.id, price=price)

    def label(self, tx: Transaction) -> Message:
        """Names the offer and the price it has again."""
        price = amount(tx.get(OFFER, self.id).price, in_force(tx.conn, CURRENCY))
        return message(REVERTED, name=offer_name(tx, self.id), price=price)
