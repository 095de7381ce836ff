"""The strategy wall: all offers on one poster, with price, mechanism, and whom each suits."""

import re

from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.money import amount
from console.core.plain_text import plain
from console.core.ports import Say
from console.show.review.paper.hand_cards import NO_OFFERS, USUAL, price_text, role_name
from console.show.review.paper.page import (
    Document,
    Field,
    Paper,
    PaperName,
    Piece,
    Poster,
    Section,
    Tile,
)
from console.show.review.paper.printed_show import (
    PAGE,
    PrintedShow,
    Sold,
    cell,
    date_line,
    printed_at,
    said,
)

TITLE = QT_TRANSLATE_NOOP("paper", "Strategy wall")
OFFERS = QT_TRANSLATE_NOOP("paper", "{offers} products")
SUITS = QT_TRANSLATE_NOOP("paper", "✓ Suits")
SUITS_NOT = QT_TRANSLATE_NOOP("paper", "✕ Does not suit")

_CLAUSES = re.compile(r"[;；。\n]+|\.\s+")
_NOT = re.compile(
    r"(不适合|不适用|不建议|不推荐|慎用|禁用|忌)|\b(not|avoid|unsuitable|never|no good)\b",
    re.IGNORECASE,
)
_SMALLEST: tuple[tuple[int, PaperName], ...] = ((6, "A4"), (16, "A3"), (40, "A2"))
"""Up to so many offers this paper does for reading from two steps away; beyond them A1."""


def strategy_wall(show: PrintedShow, say: Say, paper: Paper | None = None) -> Document:
    """One poster; across, and on a paper that suits the number of offers unless told otherwise."""
    tiles = tuple(_tile(sold, show.currency, say) for sold in show.offers)
    empty = (said(say, "text", message(NO_OFFERS)),)
    lead = (said(say, "text", message(OFFERS, offers=len(tiles))),) if tiles else empty
    return Document(
        title=plain(show.show.name),
        date=date_line(show, say),
        printed=printed_at(show.at, show.show.zone, say),
        page_of=say(message(PAGE, page="{page}", pages="{pages}")),
        paper=paper or wall_paper(len(tiles)),
        sections=(Section(say(message(TITLE)), lead, Poster(tiles)),),
    )


def wall_paper(offers: int) -> Paper:
    """The smallest paper on which so many offers can be read from two steps away."""
    fitting = (name for most, name in _SMALLEST if offers <= most)
    return Paper(next(fitting, "A1"), across=True)


def suits_and_not(text: str) -> tuple[str, str]:
    """Whom a product suits and whom it does not, as a card's one field says it.

    A clause that says no ("不适合 …", "not for …") is of the second; the rest is of the first.
    """
    clauses = [clause.strip() for clause in _CLAUSES.split(text) if clause.strip()]
    no = [clause for clause in clauses if _NOT.search(clause)]
    yes = [clause for clause in clauses if not _NOT.search(clause)]
    return "\n".join(yes), "\n".join(no)


def _tile(sold: Sold, currency: str, say: Say) -> Tile:
    offer = sold.offer
    beside: tuple[Piece, ...] = ()
    if offer.list_price is not None:
        beside = (said(say, "small", message(USUAL, price=amount(offer.list_price, currency))),)
    yes, no = suits_and_not(offer.suits)
    fields = (
        Field("", cell(offer.mechanism, "strong")),
        Field(say(message(SUITS)), cell(yes)),
        Field(say(message(SUITS_NOT)), cell(no)),
    )
    return Tile(
        number=str(offer.link),
        title=sold.name,
        tag=role_name(offer, say),
        figure=price_text(offer, currency, say),
        beside=beside,
        fields=tuple(field for field in fields if field.body),
    )
