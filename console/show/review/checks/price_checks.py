"""Checks of prices as they stand: below the floor, above the usual price, or at a loss.

A change of a price is asked about when it is made; a floor that was raised or a cost that came
later is found here.
"""

from collections.abc import Iterator

from console.core.message import QT_TRANSLATE_NOOP, message
from console.show.products.price_safety.dangers import dangers
from console.show.products.price_safety.guard import terms_of
from console.show.products.price_safety.words import danger_line
from console.show.review.checks.finding import Finding, Severity
from console.show.review.checks.subject import Subject

_SAID: dict[str, tuple[Severity, tuple[str, str]]] = {
    "below_floor": ("error", QT_TRANSLATE_NOOP("checks", "“{offer}” is sold below its floor")),
    "above_usual": (
        "warning",
        QT_TRANSLATE_NOOP("checks", "“{offer}” is sold above its usual price"),
    ),
    "negative_margin": ("warning", QT_TRANSLATE_NOOP("checks", "“{offer}” is sold at a loss")),
}


def guarded_prices(subject: Subject) -> Iterator[Finding]:
    """Offers whose live price breaks what guards it, in the order of the list."""
    for offer in subject.offers.values():
        if offer.price is None:
            continue
        terms = terms_of(offer)
        for danger in dangers(None, offer.price, terms):
            severity, said = _SAID[danger.kind]
            yield Finding(
                danger.kind,
                severity,
                message(said, offer=subject.offer_name(offer.id)),
                danger_line(danger, None, offer.price, terms, subject.currency),
                cues=tuple(cue for cue, offers in subject.cue_offers.items() if offer.id in offers),
                offers=(offer.id,),
            )
