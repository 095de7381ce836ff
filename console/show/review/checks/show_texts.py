"""Every text of a show that people say or show, with the product that it is about."""

from collections.abc import Callable, Iterator

from console.show.products.claims.show_lint import ShowText, card_texts
from console.show.review.checks.subject import Subject
from console.show.rundown.welfare.texts import welfare_texts


def _cards(subject: Subject) -> Iterator[ShowText]:
    for offer in subject.offers.values():
        yield from card_texts(offer, subject.products.get(offer.product))


def _cues(subject: Subject) -> Iterator[ShowText]:
    for cue in subject.cues:
        offers = subject.cue_offers.get(cue.id, ())
        for name in ("title", "notes", "script", "welfare"):
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


SOURCES: tuple[Callable[[Subject], Iterator[ShowText]], ...] = (_cards, _cues, _blocks, _welfare)
"""Where texts come from; a new kind of text is a function in this list."""


def show_texts(subject: Subject) -> Iterator[ShowText]:
    """All of them, empty ones left out."""
    for source in SOURCES:
        yield from (text for text in source(subject) if text.text.strip())
