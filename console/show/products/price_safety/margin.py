"""What is left of a live price, piece by piece, with the arithmetic that shows it."""

from fractions import Fraction
from typing import NamedTuple

from console.show.products.cards import WHOLE_RATE


class Terms(NamedTuple):
    """What guards a price and what goes off it a piece; money in 1/10,000, None = not known.

    commission: parts per 10,000 of the price. slot_fee is shared by `stock` pieces.
    """

    floor: int | None = None
    usual: int | None = None
    coupon: int | None = None
    commission: int | None = None
    slot_fee: int | None = None
    stock: int | None = None
    freight: int | None = None
    cost: int | None = None


class Margin(NamedTuple):
    """What goes off a price, in the order of the sum, and what is left; money in 1/10,000."""

    price: Fraction
    coupon: Fraction
    commission: Fraction
    slot: Fraction
    freight: Fraction
    cost: Fraction

    @property
    def left(self) -> Fraction:
        """The margin, exact; below 0 each piece sold is a loss."""
        return self.price - sum(self[1:], Fraction(0))


def margin(price: int, terms: Terms) -> Margin:
    """The margin of a price; what is not known counts as nothing, so that a loss is certain.

    Without a stock there is no share of the slot fee.
    """
    share = Fraction(terms.slot_fee or 0, terms.stock) if terms.stock else Fraction(0)
    return Margin(
        Fraction(price),
        Fraction(terms.coupon or 0),
        Fraction(price * (terms.commission or 0), WHOLE_RATE),
        share,
        Fraction(terms.freight or 0),
        Fraction(terms.cost or 0),
    )
