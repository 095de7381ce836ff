"""All of a hand card as blocks of text, for the page that is read and not typed in."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from console.core.message import QT_TRANSLATE_NOOP
from console.desk.live import Live
from console.show.products.card_fields import BY_NAME
from console.show.products.claims.known import state_of
from console.show.products.claims.tables import Claim
from console.show.products.faq import faq
from console.show.products.names import name_in_show
from console.show.products.roles import ROLES
from console.show.products.spoken import in_words
from console.show.products.tables import Offer, Product
from console.show.review.paper.strategy_wall import suits_and_not
from console.ui.figures import amount, count
from console.ui.translate import language, tr

USUAL = QT_TRANSLATE_NOOP("card", "usual {price}")
BASIS = QT_TRANSLATE_NOOP("card", "basis: {basis}")
NO_BASIS = QT_TRANSLATE_NOOP("card", "no basis: do not compare")
NO_PRICE = QT_TRANSLATE_NOOP("card", "no price")
SAY = QT_TRANSLATE_NOOP("card", "say: {text}")
LIMIT = QT_TRANSLATE_NOOP("card", "{count} a person at most")
TOTAL = QT_TRANSLATE_NOOP("card", "{count} in all, {reserve} held back")
FIRST = QT_TRANSLATE_NOOP("card", "first tranche {count}, of {all}")
LEFT = QT_TRANSLATE_NOOP("card", "{count} truly left, {announced} to announce")
UNKNOWN = QT_TRANSLATE_NOOP("card", "nobody has said how many there are")
SUITS_NOT = QT_TRANSLATE_NOOP("card", "Does not suit")
NO_ANSWER = QT_TRANSLATE_NOOP("card", "no answer on the card")
WITHDRAWN = QT_TRANSLATE_NOOP("card", "withdrawn: {reason}")

STATES = {
    "ok": (QT_TRANSLATE_NOOP("card", "proved: {proof}"), "fine"),
    "unchecked": (QT_TRANSLATE_NOOP("card", "not checked: {proof}"), "amber"),
    "expired": (QT_TRANSLATE_NOOP("card", "expired: {proof}"), "air"),
    "none": (QT_TRANSLATE_NOOP("card", "no evidence"), "amber"),
}
"""State of a claim → its words and colour role."""

_BREAKS = re.compile("[\n;；]")


class PageLine(NamedTuple):
    """One line: its colour and look (text, strong, small), and what stands behind it, smaller."""

    text: str
    colour: str = "text"
    look: str = "text"
    behind: str = ""
    behind_colour: str = "text2"


class Block(NamedTuple):
    """A part of the page: its title, and lines."""

    title: str
    lines: tuple[PageLine, ...]
    colour: str = "text2"


class Head(NamedTuple):
    """What stands at the head: number, names, price."""

    link: str
    name: str
    role: str
    under: str
    spoken: str
    price: str
    words: str
    usual: str
    basis: str
    basis_colour: str


def head(live: Live, offer: Offer, product: Product | None) -> Head:
    """The head of an offer's page."""
    money, name = live.sales.currency, name_in_show(offer, product)
    full = [] if product is None else [product.brand, product.name if product.name != name else ""]
    under = [*full, _one_line(offer.specs), _out(live, offer)]
    spoken = product.pronunciation.strip() if product is not None else ""
    basis, usual = offer.price_basis.strip(), offer.list_price
    told = tr(BASIS, basis=_one_line(basis)) if basis else tr(NO_BASIS)
    return Head(
        link=str(offer.link),
        name=name,
        role=tr(ROLES[offer.role]) if offer.role else "",
        under=" · ".join(filter(None, under)),
        spoken=tr(SAY, text=spoken) if spoken else "",
        price=amount(offer.price, money) if offer.price is not None else tr(NO_PRICE),
        words=in_words(offer.price, language(), money) if offer.price is not None else "",
        usual=tr(USUAL, price=amount(usual, money)) if usual is not None else "",
        basis=told if usual is not None else "",
        basis_colour="text2" if basis else "amber",
    )


def columns(
    live: Live, offer: Offer, product: Product | None, at: int
) -> tuple[tuple[Block, ...], ...]:
    """The three columns: what is sold and how; what is said and shown; what is asked.

    at: the instant (ms UTC) at which evidence must hold.
    """
    suits, suits_not = suits_and_not(offer.suits)
    first = (
        _plain("mechanism", offer.mechanism, look="strong"),
        Block(tr(BY_NAME["limit_each"].title), tuple(_limit(offer))),
        Block(tr(BY_NAME["stock"].title), tuple(_stock(live, offer))),
        _plain("shipping", offer.shipping),
        _plain("after_sales", offer.after_sales),
        _plain("sample", offer.sample),
        _plain("note", offer.note),
    )
    second = (
        Block(tr(BY_NAME["points"].title), tuple(_points(live, offer, product, at))),
        _plain("demo", offer.demo),
        _plain("props", offer.props),
        _plain("comparison", offer.comparison),
    )
    third = (
        _plain("never_say", offer.never_say, colour="air", look="strong"),
        _plain("suits", suits),
        Block(tr(SUITS_NOT), tuple(PageLine(line) for line in _lines(suits_not))),
        Block(tr(BY_NAME["faq"].title), tuple(_faq(offer))),
    )
    return tuple(tuple(one for one in column if one.lines) for column in (first, second, third))


def _plain(name: str, text: str, colour: str = "text", look: str = "text") -> Block:
    lines = tuple(PageLine(line, colour, look) for line in _lines(text))
    return Block(tr(BY_NAME[name].title), lines, "air" if colour == "air" else "text2")


def _limit(offer: Offer) -> Iterator[PageLine]:
    if offer.limit_each:
        yield PageLine(tr(LIMIT, count=count(offer.limit_each)), look="strong")


def _stock(live: Live, offer: Offer) -> Iterator[PageLine]:
    sold = live.sales.sold(offer, live.products.product(offer)).units
    now = live.stock.standing(offer, sold)
    if now.remaining is not None:
        left = tr(LEFT, count=count(now.remaining), announced=count(now.announced))
        yield PageLine(left, "air" if now.remaining <= 0 else "text", "strong")
    if offer.stock is not None:
        yield PageLine(tr(TOTAL, count=count(offer.stock), reserve=count(offer.reserve)))
    elif now.remaining is None:
        yield PageLine(tr(UNKNOWN), "amber")
    tranches = live.stock.tranches(offer.id)
    if tranches:
        yield PageLine(tr(FIRST, count=count(tranches[0].quantity), all=len(tranches)))


def _points(live: Live, offer: Offer, product: Product | None, at: int) -> Iterator[PageLine]:
    """Each point with where its evidence stands; claims that no point says come behind."""
    known = live.claims.known
    claims = list(known.claims.get(product.id, ())) if product is not None else []
    for point in _lines(offer.points):
        own = next((one for one in claims if one.text in point or point in one.text), None)
        if own is None:
            words, colour = STATES["none"]
            yield PageLine(f"✓ {point}", behind=tr(words), behind_colour=colour)
        else:
            claims.remove(own)
            yield _claimed(live, f"✓ {point}", own, at)
    for claim in claims:
        yield _claimed(live, f"✓ {_one_line(claim.text)}", claim, at)


def _claimed(live: Live, text: str, claim: Claim, at: int) -> PageLine:
    known = live.claims.known
    words, colour = STATES[state_of(claim, known, at)]
    proof = known.evidence.get(claim.evidence or "")
    told = f"{proof.title} {proof.reference}".strip() if proof is not None else ""
    return PageLine(text, behind=tr(words, proof=told), behind_colour=colour)


def _faq(offer: Offer) -> Iterator[PageLine]:
    for pair in faq(offer.faq):
        answer = pair.answer or tr(NO_ANSWER)
        colour = "text" if pair.answer else "amber"
        yield PageLine(pair.question, "accent", "strong", answer, colour)


def _out(live: Live, offer: Offer) -> str:
    why = live.products.why_withdrawn(offer.id)
    return tr(WITHDRAWN, reason=why) if why else ""


def _lines(text: str) -> list[str]:
    return [line.strip() for line in _BREAKS.split(text) if line.strip()]


def _one_line(text: str) -> str:
    return " / ".join(line.strip() for line in text.splitlines() if line.strip())
