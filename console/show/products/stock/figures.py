"""The arithmetic of stock: pure functions of pieces; what was sold is given."""

import math
from collections.abc import Iterable, Sequence
from typing import NamedTuple, TypeVar

from console.core.ids import derived_id

T = TypeVar("T")

WHOLE = 10_000
"""Shares are in 1/10,000."""


class Standing(NamedTuple):
    """An offer's stock in a run, in pieces; None where nothing is known.

    remaining: released − sold, negative when oversold: what "only N left" says. announced: what
    may be said to be left, remaining − reserve and never below zero.
    """

    released: int | None
    sold: int
    remaining: int | None
    announced: int | None

    @property
    def oversold(self) -> int:
        """Pieces sold that were never released."""
        return max(0, -(self.remaining or 0))


def standing(released: int | None, sold: int, reserve: int) -> Standing:
    """Where an offer stands."""
    if released is None:
        return Standing(None, sold, None, None)
    remaining = released - sold
    return Standing(released, sold, remaining, max(0, remaining - reserve))


def eta_s(remaining: int | None, rate: float | None) -> int | None:
    """Seconds until sold out at `rate` pieces a second, rounded up; None where it never is."""
    if remaining is None or remaining <= 0 or not rate or rate <= 0:
        return None
    return math.ceil(remaining / rate)


def share_reached(sold: int, released: int, share: int) -> bool:
    """Whether that share (1/10,000) of what was released is sold; never of nothing."""
    return released > 0 and sold * WHOLE >= share * released


def share_sold(sold: int, released: int | None) -> int | None:
    """Sold of released in 1/10,000; None where nothing was released."""
    return sold * WHOLE // released if released else None


def selling(released: Iterable[tuple[T, int]], sold: int) -> T | None:
    """Of tranches with their pieces, in the order of release, that which the next piece is of.

    When all are sold it is the last; None where nothing was released.
    """
    last, before = None, 0
    for tranche, quantity in released:
        last, before = tranche, before + quantity
        if sold < before:
            break
    return last


def unplanned(stock: int | None, reserve: int, quantities: Iterable[int]) -> int | None:
    """Pieces of the stock that neither a tranche nor the reserve holds; negative if too many."""
    return None if stock is None else stock - reserve - sum(quantities)


def spare_wanted(stock: int, share: int) -> int:
    """Pieces to hold back of a stock, `share` in percent, rounded up."""
    return -(-stock * share // 100)


def first_left(tranches: Sequence[T], done: Iterable[T]) -> T | None:
    """The first tranche that was not released yet."""
    gone = set(done)
    return next((one for one in tranches if one not in gone), None)


def release_id(run: str, tranche: str) -> str:
    """The id of a tranche's release in a run: it is released once, whoever presses."""
    return derived_id(run, "tranche", tranche)
