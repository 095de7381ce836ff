"""Rules of stock that act: a planned tranche is due, an offer is sold out."""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from console.core.message import QT_TRANSLATE_NOOP, message
from console.show.base.acting.due import Due
from console.show.base.tables import Run, Show
from console.show.products.present import ProductsPresent
from console.show.products.queue_actions import AddRelease, SoldOut
from console.show.products.stock.figures import share_reached, share_sold
from console.show.products.stock.present import StockPresent
from console.show.products.stock.tables import Tranche
from console.show.products.stock.words import share_text
from console.show.products.tables import Offer

RELEASE = QT_TRANSLATE_NOOP("rules", "Release {quantity} of “{name}”: its time has come")
RELEASE_CUE = QT_TRANSLATE_NOOP("rules", "Release {quantity} of “{name}”: its cue is on air")
RELEASE_SOLD = QT_TRANSLATE_NOOP("rules", "Release {quantity} of “{name}”: {share} is sold")
SOLD_OUT = QT_TRANSLATE_NOOP("rules", "Mark “{name}” as sold out: {sold} of {released} sold")

Sold = Callable[[Offer], int]
"""Pieces of an offer that were sold in the run."""


class Surroundings(NamedTuple):
    """What the rules look at beside stock: times in ms UTC.

    begins: from which moment planned times count. on_air: id of the cue on air.
    """

    now: int
    begins: int
    on_air: str | None
    sold: Sold


def begins(show: Show, run: Run) -> int:
    """From when planned times count: on air from the planned start, else from the run's."""
    if run.kind == "air" and show.start is not None:
        return show.start
    return run.started_at


def tranches_due(
    stock: StockPresent, products: ProductsPresent, around: Surroundings
) -> Iterator[Due]:
    """Planned tranches whose trigger has come, or has a time that will come."""
    for offer_id in stock.planned:
        offer = products.by_id.get(offer_id)
        if offer is None or products.sale(offer_id) == "withdrawn":
            continue
        following = stock.next(offer_id)
        for tranche in stock.tranches(offer_id):
            if tranche.trigger != "hand" and stock.release_of(tranche.id) is None:
                yield from _due(stock, products, around, offer, tranche, tranche is following)


def sold_out_due(
    stock: StockPresent, products: ProductsPresent, offers: Iterable[Offer], around: Surroundings
) -> Iterator[Due]:
    """Offers on sale of which nothing is left; a further release makes it another condition."""
    for offer in offers:
        released = stock.released(offer)
        if not released or products.sale(offer.id) != "on":
            continue
        units = around.sold(offer)
        if units >= released:
            name = products.name(offer.id)
            what = message(SOLD_OUT, name=name, sold=units, released=released)
            condition = f"sold_out:{offer.id}:{released}"
            yield Due("sold_out", condition, what, SoldOut(offer=offer.id), around.now)


def _due(
    stock: StockPresent,
    products: ProductsPresent,
    around: Surroundings,
    offer: Offer,
    tranche: Tranche,
    following: bool,
) -> Iterator[Due]:
    values = {"quantity": tranche.quantity, "name": products.name(offer.id)}
    at = around.now
    match tranche.trigger:
        case "time":
            at = around.begins + (tranche.trigger_at or 0)
            what = message(RELEASE, **values)
        case "cue":
            if around.on_air is None or stock.cue_of(tranche.id) != around.on_air:
                return
            what = message(RELEASE_CUE, **values)
        case _:
            # Only the next one: after its release the share that was sold is another.
            units, released = around.sold(offer), stock.released(offer) or 0
            if not following or not share_reached(units, released, tranche.trigger_share or 0):
                return
            share = share_text(share_sold(units, released) or 0)
            what = message(RELEASE_SOLD, **values, share=share)
    action = AddRelease(offer=offer.id, quantity=tranche.quantity, tranche=tranche.id)
    yield Due("tranche", f"tranche:{tranche.id}", what, action, at)
