"""Checks of the products: their price, their order, their return."""

from collections.abc import Iterator
from itertools import groupby

from console.core.message import QT_TRANSLATE_NOOP, message
from console.show.products.actions import EditOffer
from console.show.products.names import name_in_show
from console.show.review.checks.finding import Finding
from console.show.review.checks.subject import MINUTE, Subject
from console.show.rundown.actions import AddCue

HERO, RETURN, CLOSING = "hero", "return", "closing"

NO_PRICE = QT_TRANSLATE_NOOP("checks", "“{offer}” has no price")
LIBRARY_PRICE = QT_TRANSLATE_NOOP("checks", "the library has one")
NO_LIBRARY_PRICE = QT_TRANSLATE_NOOP("checks", "neither here nor in the library")
NO_RETURN = QT_TRANSLATE_NOOP("checks", "Hero “{offer}” does not return")
NO_RETURN_WHERE = QT_TRANSLATE_NOOP("checks", "only in cue {cue}")
SAME = QT_TRANSLATE_NOOP("checks", "{count} products of “{category}” in a row")
SAME_WHERE = QT_TRANSLATE_NOOP("checks", "links {links}, at most {most}")

RETURN_MS = 5 * MINUTE
"""The length of the return that the fix inserts."""

SHOWN_LINKS = 12


def prices(subject: Subject) -> Iterator[Finding]:
    """Offers without a price, in the order of the list."""
    for offer in subject.offers.values():
        if offer.price is not None:
            continue
        product = subject.products.get(offer.product)
        price = product.price if product is not None else None
        fix = EditOffer(id=offer.id, changes={"price": price}) if price is not None else None
        yield Finding(
            "no_price",
            "error",
            message(NO_PRICE, offer=subject.offer_name(offer.id)),
            message(NO_LIBRARY_PRICE if price is None else LIBRARY_PRICE),
            cues=tuple(cue for cue, offers in subject.cue_offers.items() if offer.id in offers),
            offers=(offer.id,),
            fix=fix,
        )


def categories(subject: Subject) -> Iterator[Finding]:
    """More products of one category in a row than the room wants."""
    most = subject.limits.same_category
    shown = [
        (cue.id, offer) for cue in subject.cues for offer in subject.cue_offers.get(cue.id, ())
    ]
    for category, group in groupby(shown, key=lambda one: _category(subject, one[1])):
        row = list(group)
        if not category or len(row) <= most:
            continue
        links = [str(subject.offers[offer].link) for _, offer in row]
        more = "…" if len(links) > SHOWN_LINKS else ""
        yield Finding(
            "same_category",
            "warning",
            message(SAME, count=len(row), category=category),
            message(SAME_WHERE, links=", ".join(links[:SHOWN_LINKS]) + more, most=most),
            cues=tuple(dict.fromkeys(cue for cue, _ in row)),
            offers=tuple(dict.fromkeys(offer for _, offer in row)),
            size=len(row),
        )


def returns(subject: Subject) -> Iterator[Finding]:
    """Hero products that are explained once and do not come back in a later cue."""
    if not subject.cues:
        return
    closing = next((n for n, cue in enumerate(subject.cues) if cue.kind == CLOSING), None)
    last = subject.cues[closing - 1] if closing else subject.cues[-1]
    for offer in subject.offers.values():
        if offer.role != HERO:
            continue
        cues = [cue for cue in subject.cues if offer.id in subject.cue_offers.get(cue.id, ())]
        if len(cues) != 1:
            continue
        [cue] = cues
        yield Finding(
            "no_return",
            "warning",
            message(NO_RETURN, offer=subject.offer_name(offer.id)),
            message(NO_RETURN_WHERE, cue=subject.named(cue)),
            cues=(cue.id,),
            offers=(offer.id,),
            fix=AddCue(
                show=subject.show.id,
                after=last.id,
                cue_title=name_in_show(offer, subject.products.get(offer.product)),
                cue_kind=RETURN,
                duration=RETURN_MS,
                scene=last.scene,
                anchor=last.anchor,
                assistants=last.assistants,
                offers=(offer.id,),
            ),
        )


def _category(subject: Subject, offer: str) -> str:
    product = subject.products.get(subject.offers[offer].product)
    return product.category.strip() if product is not None else ""
