"""The lint over many texts of a show, each with the product it is about."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from console.core.message import QT_TRANSLATE_NOOP
from console.show.products.card_fields import OF_OFFER
from console.show.products.claims.hit import Context, Hit
from console.show.products.claims.known import Known, context_of, together
from console.show.products.claims.lint import lint
from console.show.products.tables import Offer, Product

PLACES: dict[str, tuple[str, str]] = {
    "product.name": QT_TRANSLATE_NOOP("place", "product name"),
    "offer.short_name": QT_TRANSLATE_NOOP("place", "short name"),
    "offer.specs": QT_TRANSLATE_NOOP("place", "specifications"),
    "offer.points": QT_TRANSLATE_NOOP("place", "points"),
    "offer.mechanism": QT_TRANSLATE_NOOP("place", "mechanism"),
    "offer.demo": QT_TRANSLATE_NOOP("place", "demonstration"),
    "offer.props": QT_TRANSLATE_NOOP("place", "props"),
    "offer.suits": QT_TRANSLATE_NOOP("place", "suits"),
    "offer.faq": QT_TRANSLATE_NOOP("place", "questions"),
    "offer.comparison": QT_TRANSLATE_NOOP("place", "comparison"),
    "offer.shipping": QT_TRANSLATE_NOOP("place", "shipping"),
    "offer.after_sales": QT_TRANSLATE_NOOP("place", "after-sales"),
    "offer.note": QT_TRANSLATE_NOOP("place", "note"),
    "cue.title": QT_TRANSLATE_NOOP("place", "cue title"),
    "cue.notes": QT_TRANSLATE_NOOP("place", "cue notes"),
    "cue.script": QT_TRANSLATE_NOOP("place", "script"),
    "cue.checklist": QT_TRANSLATE_NOOP("place", "checklist"),
    "cue.welfare": QT_TRANSLATE_NOOP("place", "welfare of the cue"),
    "block.name": QT_TRANSLATE_NOOP("place", "block"),
    "cue.custom": QT_TRANSLATE_NOOP("place", "own column"),
    "claim": QT_TRANSLATE_NOOP("place", "claim"),
    "tranche": QT_TRANSLATE_NOOP("place", "delivery promise"),
    "show.name": QT_TRANSLATE_NOOP("place", "name of the show"),
    "show.note": QT_TRANSLATE_NOOP("place", "note on the show"),
    "welfare": QT_TRANSLATE_NOOP("place", "welfare"),
    "answer": QT_TRANSLATE_NOOP("place", "canned answer"),
}
"""Place of a text → what it is called; a new source of texts adds its places here."""


class ShowText(NamedTuple):
    """A text of a show: its place (of PLACES), the row it stands in, and what it is about.

    offers: the products it speaks of, none where it speaks of the show. cue: where it is said.
    """

    place: str
    row: str
    text: str
    offers: tuple[str, ...] = ()
    cue: str = ""


CARD_PLACES = tuple(field.name for field in OF_OFFER if field.said)
"""Fields of a hand card that are said or shown; "never say" is the list itself."""


def card_texts(offer: Offer, product: Product | None) -> list[ShowText]:
    """The texts of one hand card, empty ones left out."""
    texts = [("offer." + name, str(getattr(offer, name))) for name in CARD_PLACES]
    if product is not None:
        texts.insert(0, ("product.name", product.name))
    return [ShowText(place, offer.id, text, (offer.id,)) for place, text in texts if text.strip()]


class ShowLint:
    """Holds texts against what is known of the products of a show; contexts are made once."""

    def __init__(
        self,
        known: Known,
        offers: Mapping[str, Offer],
        products: Mapping[str, Product],
        at: int,
    ) -> None:
        self._known, self._offers, self._products, self._at = known, offers, products, at
        self._made: dict[tuple[str, ...], Context] = {}

    def context(self, offers: tuple[str, ...]) -> Context:
        """What texts about these offers are held against."""
        if offers not in self._made:
            rows = [self._offers[one] for one in offers if one in self._offers]
            contexts = [
                context_of(self._known, self._products.get(row.product), row, self._at)
                for row in rows
            ]
            nothing = context_of(self._known, None, None, self._at)
            self._made[offers] = together(contexts) if contexts else nothing
        return self._made[offers]

    def hits(self, texts: Iterable[ShowText]) -> Iterator[tuple[ShowText, Hit]]:
        """Every hit with the text it stands in, in the order of the texts."""
        for text in texts:
            context = self.context(text.offers)._replace(later=bool(text.cue))
            for hit in lint(text.text, context):
                yield text, hit
