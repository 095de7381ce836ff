"""What comes, as plain text to post in fan groups: number, name, price, mechanism."""

from console.core.message import QT_TRANSLATE_NOOP
from console.desk.live import Live
from console.panels.products import queue_rows
from console.show.products.tables import Offer
from console.show.rundown.words import clock
from console.ui.figures import amount
from console.ui.translate import tr

HEAD = QT_TRANSLATE_NOOP("products", "{show}: coming up")
HEAD_AT = QT_TRANSLATE_NOOP("products", "{show}, from {time}: coming up")
LINE = QT_TRANSLATE_NOOP("products", "No. {link} {name}")
USUAL = QT_TRANSLATE_NOOP("products", "usual {price}")

COMING = ("up_next", "waiting")


def coming(live: Live) -> list[Offer]:
    """The offers that can be bought and were not explained yet, in the order of the queue."""
    return [
        offer
        for offer in queue_rows.in_queue(live)
        if live.products.state(offer.id) in COMING and live.products.sale(offer.id) == "on"
    ]


def text(live: Live) -> str:
    """One line a product under a head; "" where nothing comes any more."""
    offers, show = coming(live), live.base.show
    if not offers or show is None:
        return ""
    planned = live.base.open_run is None and show.start is not None
    head = tr(HEAD, show=show.name)
    if planned and show.start is not None:
        head = tr(HEAD_AT, show=show.name, time=clock(show.start, show.zone))
    return "\n".join([head, *(_line(live, offer) for offer in offers)])


def _line(live: Live, offer: Offer) -> str:
    currency = live.sales.currency
    parts = [tr(LINE, link=offer.link, name=live.products.name(offer.id))]
    if offer.price is not None:
        parts.append(amount(offer.price, currency))
        # A usual price is told only with what it rests on.
        if offer.list_price is not None and offer.price_basis.strip():
            parts.append(tr(USUAL, price=amount(offer.list_price, currency)))
    if offer.mechanism.strip():
        parts.append(" ".join(offer.mechanism.split()))
    return " · ".join(parts)
