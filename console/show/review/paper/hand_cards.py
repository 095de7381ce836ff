"""Hand cards: one for each offer, for the anchor's hand; what must not be said is framed."""

from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.money import amount
from console.core.plain_text import plain
from console.core.ports import Say
from console.show.products.roles import ROLES
from console.show.products.spoken import in_words
from console.show.products.tables import Offer, Product
from console.show.review.paper.page import Card, Cell, Document, Field, Paper, Piece, Section
from console.show.review.paper.printed_show import (
    PAGE,
    PrintedShow,
    Sold,
    cell,
    date_line,
    lines,
    printed_at,
    said,
)

TITLE = QT_TRANSLATE_NOOP("paper", "Hand cards")
NO_OFFERS = QT_TRANSLATE_NOOP("paper", "No products have been put into this show yet.")
NO_PRICE = QT_TRANSLATE_NOOP("paper", "no price")
USUAL = QT_TRANSLATE_NOOP("paper", "usual {price}")
NO_BASIS = QT_TRANSLATE_NOOP("paper", "no basis for the usual price: do not compare")
SPOKEN = QT_TRANSLATE_NOOP("paper", "say it: {text}")
NEVER = QT_TRANSLATE_NOOP("paper", "Never say")
POINTS = QT_TRANSLATE_NOOP("paper", "Selling points")
DEMO = QT_TRANSLATE_NOOP("paper", "Show")
SUITS = QT_TRANSLATE_NOOP("paper", "Suits")
FAQ = QT_TRANSLATE_NOOP("paper", "Questions")
SHIPPING = QT_TRANSLATE_NOOP("paper", "Shipping and after-sales")
PROPS = QT_TRANSLATE_NOOP("paper", "Props")
COMPARISON = QT_TRANSLATE_NOOP("paper", "Comparison")
LIMIT = QT_TRANSLATE_NOOP("paper", "Limit")
EACH = QT_TRANSLATE_NOOP("paper", "{count} a person at most")
SAMPLE = QT_TRANSLATE_NOOP("paper", "Sample")
SPECS = QT_TRANSLATE_NOOP("paper", "Kinds")
STOCK = QT_TRANSLATE_NOOP("paper", "Stock")
PIECES = QT_TRANSLATE_NOOP("paper", "{stock}, of them {reserve} in reserve")
NOTE = QT_TRANSLATE_NOOP("paper", "Note")


def hand_cards(show: PrintedShow, say: Say, lang: str, paper: Paper | None = None) -> Document:
    """A page for each offer; on A5 across unless told otherwise. lang: of amounts in words."""
    cards = tuple(_card(sold, show.currency, say, lang) for sold in show.offers)
    lead = () if cards else (said(say, "text", message(NO_OFFERS)),)
    return Document(
        title=plain(show.show.name),
        date=date_line(show, say),
        printed=printed_at(show.at, show.show.zone, say),
        page_of=say(message(PAGE, page="{page}", pages="{pages}")),
        paper=paper or Paper("A5", across=True),
        sections=(Section(say(message(TITLE)), lead, cards),),
    )


def role_name(offer: Offer, say: Say) -> str:
    """What an offer is in the show for; "" where it is not said."""
    return say(message(ROLES[offer.role])) if offer.role else ""


def price_text(offer: Offer, currency: str, say: Say) -> str:
    """The live price; in words that there is none."""
    return say(message(NO_PRICE)) if offer.price is None else amount(offer.price, currency)


def _card(sold: Sold, currency: str, say: Say, lang: str) -> Card:
    offer = sold.offer
    never = cell(offer.never_say, "danger")
    return Card(
        number=str(offer.link),
        title=sold.name,
        under=_names(sold, say),
        tag=role_name(offer, say),
        figure=price_text(offer, currency, say),
        beside=_price(offer, currency, say, lang),
        gist=cell(offer.mechanism, "strong"),
        warning=Field(say(message(NEVER)), never) if never else None,
        left=_fields(
            say,
            (POINTS, _points(offer.points)),
            (DEMO, cell(offer.demo)),
            (PROPS, cell(offer.props)),
            (COMPARISON, cell(offer.comparison)),
        ),
        right=_fields(
            say,
            (SPECS, cell(offer.specs)),
            (SUITS, cell(offer.suits)),
            (FAQ, cell(offer.faq)),
            (STOCK, _stock(offer, say)),
            (LIMIT, _limit(offer, say)),
            (SHIPPING, cell(offer.shipping) + cell(offer.after_sales)),
            (SAMPLE, cell(offer.sample)),
            (NOTE, cell(offer.note)),
        ),
        pictures=sold.pictures,
    )


def _fields(say: Say, *found: tuple[tuple[str, str], Cell]) -> tuple[Field, ...]:
    return tuple(Field(say(message(title)), body) for title, body in found if body)


def _names(sold: Sold, say: Say) -> Cell:
    """Brand and full name, and how they are pronounced."""
    product = sold.product
    if product is None:
        return ()
    found = cell(_full_name(product, sold.name))
    if pronunciation := lines(product.pronunciation):
        found += (said(say, "strong", message(SPOKEN, text=pronunciation)),)
    return found


def _full_name(product: Product, shown: str) -> str:
    name = "" if product.name.strip() == shown else product.name
    return " · ".join(text for text in (product.brand.strip(), name.strip()) if text)


def _price(offer: Offer, currency: str, say: Say, lang: str) -> Cell:
    """The amount in words, the usual price and what it rests on."""
    found: list[Piece] = []
    if offer.price is not None and (spelled := in_words(offer.price, lang, currency)):
        found.append(Piece(spelled))
    if offer.list_price is not None:
        usual = message(USUAL, price=amount(offer.list_price, currency))
        found.append(said(say, "text", usual))
        if not offer.price_basis.strip():
            found.append(said(say, "danger", message(NO_BASIS)))
    return (*found, *cell(offer.price_basis, "small"))


def _points(text: str) -> Cell:
    """Each selling point as a paragraph of its own, behind a mark."""
    parts = text.replace("；", "\n").replace(";", "\n").splitlines()
    return tuple(Piece(lines(part), "text", "▪") for part in parts if lines(part))


def _limit(offer: Offer, say: Say) -> Cell:
    if not offer.limit_each:
        return ()
    return (said(say, "text", message(EACH, count=f"{offer.limit_each:,}")),)


def _stock(offer: Offer, say: Say) -> Cell:
    if offer.stock is None:
        return ()
    if not offer.reserve:
        return (Piece(f"{offer.stock:,}"),)
    pieces = message(PIECES, stock=f"{offer.stock:,}", reserve=f"{offer.reserve:,}")
    return (said(say, "text", pieces),)
