"""Checks of stock and capacity: tranches that do not fit, too many products for the hours."""

from collections.abc import Iterator

from console.core.message import QT_TRANSLATE_NOOP, message
from console.show.products.stock.figures import spare_wanted, unplanned
from console.show.review.checks.finding import Finding
from console.show.review.checks.subject import Subject
from console.show.rundown.words import duration

TOO_MANY = QT_TRANSLATE_NOOP("checks", "“{offer}”: more is planned than there is")
TOO_MANY_HOW = QT_TRANSLATE_NOOP(
    "checks", "{planned} in tranches, {reserve} in reserve, stock {stock}"
)
NO_SPARE = QT_TRANSLATE_NOOP("checks", "“{offer}”: too little is kept spare")
NO_SPARE_HOW = QT_TRANSLATE_NOOP("checks", "{left} of {stock}, at least {wanted}")
NO_CUE = QT_TRANSLATE_NOOP("checks", "“{offer}”: a tranche waits for a cue that is gone")
NO_CUE_HOW = QT_TRANSLATE_NOOP("checks", "tranche {number}, {count} pieces: now by hand")
OUTSIDE = QT_TRANSLATE_NOOP("checks", "“{offer}”: a tranche is due outside the show")
OUTSIDE_HOW = QT_TRANSLATE_NOOP("checks", "tranche {number}, {count} pieces")
FULL = QT_TRANSLATE_NOOP("checks", "{count} products in {length}: too many for the show")
FULL_HOW = QT_TRANSLATE_NOOP("checks", "{each} s for each, at least {least} s")


def tranches(subject: Subject) -> Iterator[Finding]:
    """Tranches of each offer against its stock, its reserve, the spare, and what releases them."""
    for offer_id, planned in subject.tranches.items():
        offer, name = subject.offers[offer_id], subject.offer_name(offer_id)
        sizes = [one.quantity for one in planned]
        rest = unplanned(offer.stock, offer.reserve, sizes)
        if rest is not None and offer.stock is not None:
            wanted = spare_wanted(offer.stock, subject.limits.spare_percent)
            kept = rest + offer.reserve
            if rest < 0:
                how = message(
                    TOO_MANY_HOW, planned=sum(sizes), reserve=offer.reserve, stock=offer.stock
                )
                what = message(TOO_MANY, offer=name)
                yield Finding("over_planned", "error", what, how, offers=(offer_id,), size=-rest)
            elif kept < wanted:
                how = message(NO_SPARE_HOW, left=kept, stock=offer.stock, wanted=wanted)
                what = message(NO_SPARE, offer=name)
                yield Finding("no_spare", "warning", what, how, offers=(offer_id,), size=kept)
        yield from _triggers(subject, offer_id)


def capacity(subject: Subject) -> Iterator[Finding]:
    """More products than the show's time holds, by the least that one needs."""
    length = subject.timing.planned_end - subject.timing.planned_start
    explained = [one for one in subject.offers.values() if one.role != "listed"]
    count, least = len(explained), subject.limits.least_explained
    if not count or length <= 0 or length // count >= least:
        return
    yield Finding(
        "capacity",
        "warning",
        message(FULL, count=count, length=duration(length)),
        message(FULL_HOW, each=length // count // 1000, least=least // 1000),
        size=length // count,
    )


def _triggers(subject: Subject, offer: str) -> Iterator[Finding]:
    name = subject.offer_name(offer)
    length = subject.timing.planned_end - subject.timing.planned_start
    for number, one in enumerate(subject.tranches[offer], 1):
        values = {"number": number, "count": one.quantity}
        cue = subject.by_id.get(subject.tranche_cues.get(one.id, ""))
        if one.trigger == "cue" and (cue is None or cue.skip):
            what, how = message(NO_CUE, offer=name), message(NO_CUE_HOW, **values)
            yield Finding("tranche_cue", "warning", what, how, offers=(offer,))
        at = one.trigger_at
        if one.trigger == "time" and at is not None and not 0 <= at <= length:
            what, how = message(OUTSIDE, offer=name), message(OUTSIDE_HOW, **values)
            yield Finding("tranche_time", "warning", what, how, offers=(offer,))
