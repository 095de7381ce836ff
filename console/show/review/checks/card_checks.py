"""Checks of what stands around a card: cues without it, stock, price, sample, the selection."""

from collections.abc import Iterator

from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.plain_text import plain
from console.show.review.checks.finding import Finding
from console.show.review.checks.subject import Subject
from console.show.rundown.actions import EditCue
from console.show.rundown.people import names
from console.show.rundown.tables import Cue

NEVER_SHOWN = QT_TRANSLATE_NOOP("checks", "“{offer}” is in no cue")
NEVER_SHOWN_WHY = QT_TRANSLATE_NOOP("checks", "it has a role, and nobody would explain it")
ALL_GONE = QT_TRANSLATE_NOOP("checks", "Cue {cue} shows “{offer}”, which is withdrawn")
WITHDRAWN_WHY = QT_TRANSLATE_NOOP("checks", "withdrawn: {why}")
NO_OFFER = QT_TRANSLATE_NOOP("checks", "Cue {cue} explains no product")
NO_OFFER_WHY = QT_TRANSLATE_NOOP("checks", "add the product, or make it another kind of cue")
NO_LENGTH = QT_TRANSLATE_NOOP("checks", "Cue {cue} has no length")
NO_LENGTH_WHY = QT_TRANSLATE_NOOP("checks", "it would be over as it begins")
NO_ANCHOR = QT_TRANSLATE_NOOP("checks", "Cue {cue} has no anchor")
NO_ANCHOR_WHY = QT_TRANSLATE_NOOP("checks", "the other cues name one")
TWICE = QT_TRANSLATE_NOOP("checks", "{person} is anchor and assistant of cue {cue}")
NO_STOCK = QT_TRANSLATE_NOOP("checks", "“{offer}” has no stock")
NO_STOCK_WHY = QT_TRANSLATE_NOOP("checks", "0 pieces, nothing can be sold")
RESERVE = QT_TRANSLATE_NOOP("checks", "“{offer}”: more is held back than there is")
RESERVE_HOW = QT_TRANSLATE_NOOP("checks", "{reserve} in reserve, stock {stock}")
NO_MONEY = QT_TRANSLATE_NOOP("checks", "“{offer}” costs nothing")
NO_MONEY_WHY = QT_TRANSLATE_NOOP("checks", "only a gift does; its role is another")
SAME_PRODUCT = QT_TRANSLATE_NOOP("checks", "“{offer}” is the same product as link {link}")
SAME_PRODUCT_WHY = QT_TRANSLATE_NOOP(
    "checks", "the same price and specifications, twice in the show"
)
SAMPLE = QT_TRANSLATE_NOOP("checks", "The sample of “{offer}” is not in the register")
SAMPLE_WHY = QT_TRANSLATE_NOOP("checks", "its card names sample {number}")
REJECTED = QT_TRANSLATE_NOOP("checks", "“{offer}” was rejected in the selection")
REJECTED_WHY = QT_TRANSLATE_NOOP("checks", "{why}")
NOT_SAID = QT_TRANSLATE_NOOP("checks", "no reason was noted")

LISTED, GIVEN = "listed", ("welfare", "surprise", "draw")
EXPLAINS = ("explain", "return")
OFF_AIR = ("break", "changeover", "welfare", "")
MOST_SHOWN = 80

USUAL = 0.75
"""From this share of cues with an anchor on, one without it is an omission."""


def shown(subject: Subject) -> Iterator[Finding]:
    """Offers with a role that no cue shows, where cues show any."""
    in_cues = {offer for cue in subject.cues for offer in subject.cue_offers.get(cue.id, ())}
    for offer in subject.offers.values():
        if in_cues and offer.role not in ("", LISTED) and offer.id not in in_cues:
            what = message(NEVER_SHOWN, offer=subject.offer_name(offer.id))
            yield Finding(
                "offer_not_shown", "warning", what, message(NEVER_SHOWN_WHY), offers=(offer.id,)
            )


def cues_whole(subject: Subject) -> Iterator[Finding]:
    """Cues that show what is withdrawn, explain nothing, or take no time."""
    for cue in subject.cues:
        named = subject.named(cue)
        gone = subject.gone_offers.get(cue.id, ())
        for name, why in gone:
            what = message(ALL_GONE, cue=named, offer=name)
            detail = message(WITHDRAWN_WHY, why=plain(why, MOST_SHOWN))
            yield Finding("cue_withdrawn", "error", what, detail, cues=(cue.id,))
        if cue.kind in EXPLAINS and not gone and not subject.cue_offers.get(cue.id):
            what = message(NO_OFFER, cue=named)
            yield Finding("cue_no_offer", "warning", what, message(NO_OFFER_WHY), cues=(cue.id,))
        if not cue.duration and cue.end_at is None:
            what = message(NO_LENGTH, cue=named)
            yield Finding("cue_no_length", "warning", what, message(NO_LENGTH_WHY), cues=(cue.id,))


def people(subject: Subject) -> Iterator[Finding]:
    """Cues on air that name no anchor where the others do; one person in two places."""
    on_air = [cue for cue in subject.cues if cue.kind not in OFF_AIR]
    with_anchor = sum(bool(cue.anchor.strip()) for cue in on_air)
    if len(on_air) > 3 and with_anchor >= USUAL * len(on_air):
        for cue in on_air:
            if not cue.anchor.strip():
                what = message(NO_ANCHOR, cue=subject.named(cue))
                why = message(NO_ANCHOR_WHY)
                yield Finding("no_anchor", "warning", what, why, cues=(cue.id,))
    for cue in subject.cues:
        for person in _twice(cue):
            what = message(TWICE, person=plain(person, MOST_SHOWN), cue=subject.named(cue))
            yield Finding(
                "person_twice", "warning", what, cues=(cue.id,),
                fix=EditCue(cue=cue.id, changes={"assistants": _without(cue, person)}),
            )  # fmt: skip


def stock(subject: Subject) -> Iterator[Finding]:
    """Offers with nothing to sell, or with more held back than there is."""
    for offer in subject.offers.values():
        name = subject.offer_name(offer.id)
        if offer.stock == 0:
            what = message(NO_STOCK, offer=name)
            yield Finding("no_stock", "error", what, message(NO_STOCK_WHY), offers=(offer.id,))
        elif offer.stock is not None and offer.reserve > offer.stock:
            if subject.tranches.get(offer.id):
                continue  # told with the tranches
            what, over = message(RESERVE, offer=name), offer.reserve - offer.stock
            how = message(RESERVE_HOW, reserve=offer.reserve, stock=offer.stock)
            yield Finding("reserve_over", "error", what, how, offers=(offer.id,), size=over)


def cards(subject: Subject) -> Iterator[Finding]:
    """Prices of nothing, products that stand twice, samples and selections that say otherwise."""
    seen: dict[tuple[str, int | None, str], int] = {}
    for offer in subject.offers.values():
        name = subject.offer_name(offer.id)
        if offer.price == 0 and offer.role not in GIVEN:
            what = message(NO_MONEY, offer=name)
            yield Finding("price_zero", "error", what, message(NO_MONEY_WHY), offers=(offer.id,))
        key = offer.product, offer.price, offer.specs.strip()
        if key in seen:
            what = message(SAME_PRODUCT, offer=name, link=seen[key])
            why = message(SAME_PRODUCT_WHY)
            yield Finding("same_product", "warning", what, why, offers=(offer.id,))
        seen.setdefault(key, offer.link)
        known = subject.known.samples.get(offer.product, ())
        number = offer.sample.strip()
        if number and known and all(one.number.strip() != number for one in known):
            what = message(SAMPLE, offer=name)
            why = message(SAMPLE_WHY, number=plain(number, MOST_SHOWN))
            yield Finding("sample_unknown", "warning", what, why, offers=(offer.id,))
        if offer.product in subject.rejected:
            said = plain(subject.rejected[offer.product], MOST_SHOWN)
            what = message(REJECTED, offer=name)
            why = message(REJECTED_WHY, why=said) if said else message(NOT_SAID)
            yield Finding("offer_rejected", "error", what, why, offers=(offer.id,))


CARD_CHECKS = (shown, cues_whole, people, stock, cards)


def _twice(cue: Cue) -> list[str]:
    anchors = names(cue.anchor)
    return [person for person in dict.fromkeys(names(cue.assistants)) if person in anchors]


def _without(cue: Cue, person: str) -> str:
    return "、".join(one for one in names(cue.assistants) if one != person)
