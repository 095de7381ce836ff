"""Every text of a show that people say or show, with the product that it is about."""

import json
from collections.abc import Callable, Iterator

from console.show.products.claims.known import state_of
from console.show.products.claims.show_lint import ShowText, card_texts
from console.show.review.checks.subject import Subject
from console.show.rundown.welfare.texts import welfare_texts


def _cards(subject: Subject) -> Iterator[ShowText]:
    for offer in subject.offers.values():
        yield from card_texts(offer, subject.products.get(offer.product))


def _cues(subject: Subject) -> Iterator[ShowText]:
    for cue in subject.cues:
        offers = subject.cue_offers.get(cue.id, ())
        for name in ("title", "notes", "script", "checklist", "welfare"):
            yield ShowText(f"cue.{name}", cue.id, getattr(cue, name), offers, cue.id)


def _blocks(subject: Subject) -> Iterator[ShowText]:
    first = {cue.block: cue.id for cue in reversed(subject.cues)}
    for block, name in subject.block_names.items():
        yield ShowText("block.name", block, name, cue=first.get(block, ""))


def _welfare(subject: Subject) -> Iterator[ShowText]:
    for one in welfare_texts(subject.welfare, subject.welfare_offers):
        cue, offer = subject.welfare_cues.get(one.welfare, ""), one.offer
        offers = (offer,) if offer is not None and offer in subject.offers else ()
        yield ShowText("welfare", one.welfare, one.text, offers, cue)


def _custom(subject: Subject) -> Iterator[ShowText]:
    """The plan's own columns: sheets keep what is said in them too."""
    for cue in subject.cues:
        values = json.loads(cue.custom) if cue.custom != "{}" else {}
        for value in values.values():
            if isinstance(value, str):
                offers = subject.cue_offers.get(cue.id, ())
                yield ShowText("cue.custom", cue.id, value, offers, cue.id)


def _proofs(subject: Subject) -> Iterator[ShowText]:
    for offer in subject.offers.values():
        for claim in subject.known.claims.get(offer.product, ()):
            if state_of(claim, subject.known, subject.plan.start) != "ok":
                continue  # told as unproven already
            yield ShowText("claim", claim.id, claim.text, (offer.id,))


def _promises(subject: Subject) -> Iterator[ShowText]:
    for offer, tranches in subject.tranches.items():
        for one in tranches:
            yield ShowText("tranche", one.id, one.delivery, (offer,))


def _answers(subject: Subject) -> Iterator[ShowText]:
    of_product = {offer.product: offer.id for offer in subject.offers.values()}
    for one in subject.answers:
        offer = of_product.get(one.product or "")
        yield ShowText("answer", one.id, one.text, () if offer is None else (offer,))


def _show(subject: Subject) -> Iterator[ShowText]:
    yield ShowText("show.name", subject.show.id, subject.show.name)
    yield ShowText("show.note", subject.show.id, subject.show.note)
    for one in subject.welfare:
        cue = subject.welfare_cues.get(one.id, "")
        yield ShowText("welfare", one.id, one.note, cue=cue)


SOURCES: tuple[Callable[[Subject], Iterator[ShowText]], ...] = (
    _cards, _cues, _blocks, _welfare, _custom, _proofs, _promises, _show, _answers,
)  # fmt: skip
"""Where texts come from; a new kind of text is a function in this list."""


def show_texts(subject: Subject) -> Iterator[ShowText]:
    """All of them, empty ones left out."""
    for source in SOURCES:
        yield from (text for text in source(subject) if text.text.strip())
