"""The rule over every price of every transaction: what is dangerous must be confirmed."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from console.core.action import Concern
from console.core.message import message
from console.core.money import amount, to_text
from console.core.transaction import Transaction
from console.show.base.runs import open_run
from console.show.base.settings import (
    CURRENCY,
    PRICE_JUMP,
    PRICE_STRICT_H,
    PRICE_TENFOLD,
    in_force,
)
from console.show.products.names import offer_name
from console.show.products.price_safety.dangers import KINDS, Danger, Limits, dangers
from console.show.products.price_safety.margin import Terms
from console.show.products.price_safety.past import known_prices, last_price
from console.show.products.price_safety.words import CHANGED, FIRST, danger_line
from console.show.products.tables import OFFER, Offer

KIND = "price"
"""The kind of concern; its numbers: price before (−1 = none) and after, and a bit per danger."""

HOUR_MS = 3_600_000


class _Surroundings(NamedTuple):
    """What all offers of a transaction are judged by."""

    limits: Limits
    who: str
    currency: str


def price_safety(tx: Transaction) -> Iterator[Concern]:
    """A concern for each offer whose new price is dangerous, whichever way it came in.

    What was there before and is only brought back was confirmed then, or needed no confirmation.
    """
    changed = _changed(tx)
    if not changed:
        return
    around = _Surroundings(
        Limits(in_force(tx.conn, PRICE_JUMP), in_force(tx.conn, PRICE_TENFOLD)),
        "second" if _late(tx) else "self",
        in_force(tx.conn, CURRENCY),
    )
    for offer, before in changed:
        if tx.intent.action.returns and offer.price in known_prices(tx.conn, offer.id):
            continue
        last = last_price(tx.conn, offer.id) if before is None else before
        yield from _concern(tx, offer, last, around)


def terms_of(offer: Offer) -> Terms:
    """What guards an offer's price and what goes off it."""
    return Terms(
        offer.floor, offer.list_price, offer.coupon, offer.commission, offer.slot_fee,
        offer.stock, offer.freight, offer.cost,
    )  # fmt: skip


def _changed(tx: Transaction) -> list[tuple[Offer, int | None]]:
    """Offers that end with another price than they began with, and that price."""
    before: dict[str, int | None] = {}
    for effect in tx.changed(OFFER):
        if effect.before is None:
            before.setdefault(effect.row, None)
        elif "price" in effect.before:
            before.setdefault(effect.row, effect.before["price"])
    offers = ((tx.find(OFFER, row), was) for row, was in before.items())
    return [
        (offer, was)
        for offer, was in offers
        if offer is not None and offer.price is not None and offer.price != was
    ]


def _concern(
    tx: Transaction, offer: Offer, before: int | None, around: _Surroundings
) -> Iterator[Concern]:
    assert offer.price is not None
    others = _others(tx, offer) if before is not None else {}
    terms = terms_of(offer)
    found = dangers(before, offer.price, terms, others.keys(), around.limits)
    if not found:
        return
    money, name = around.currency, offer_name(tx, offer.id)
    shown = {"link": offer.link, "name": name, "after": amount(offer.price, money)}
    other = others.get(offer.price, (0, ""))
    lines = (danger_line(one, before, offer.price, terms, money, other) for one in found)
    yield Concern(
        KIND,
        offer.id,
        (-1 if before is None else before, offer.price, _mask(found)),
        around.who,
        message(FIRST, **shown)
        if before is None
        else message(CHANGED, before=amount(before, money), **shown),
        tuple(lines),
        to_text(offer.price),
    )


def _others(tx: Transaction, offer: Offer) -> Mapping[int, tuple[int, str]]:
    """The other offers of the show at this one's price: price → link and name."""
    rest = "show = ? AND id != ? AND price = ? ORDER BY link LIMIT 1"
    found = tx.where(OFFER, rest, offer.show, offer.id, offer.price)
    return {row.price: (row.link, offer_name(tx, row.id)) for row in found if row.price is not None}


def _mask(found: list[Danger]) -> int:
    return sum(1 << KINDS.index(danger.kind) for danger in found)


def _late(tx: Transaction) -> bool:
    """Whether the open run has lasted so long that nobody confirms a price alone."""
    run = open_run(tx)
    if run is None or run.kind == "replay":
        return False
    return tx.at - run.started_at >= in_force(tx.conn, PRICE_STRICT_H) * HOUR_MS
