"""What a typed line would do, said before Enter does it: an action, or what is asked next."""

from console.core.action import Action
from console.core.message import QT_TRANSLATE_NOOP
from console.desk.live import Live
from console.panels.products.line import offer_of, order_of
from console.show.products.actions import AddOffer
from console.show.products.order_actions import OrderOffers
from console.show.products.queue_actions import Withdraw
from console.show.products.spoken import in_words
from console.show.products.stock.group import GroupOffers
from console.show.products.stock.swap import SwapOffer
from console.ui.figures import amount, count
from console.ui.translate import language, tr

ADDS = QT_TRANSLATE_NOOP("products", "Enter adds: {parts}")
ORDERS = QT_TRANSLATE_NOOP("products", "Enter puts first: {names}")
WITHDRAWS = QT_TRANSLATE_NOOP("products", "Enter withdraws “{name}”")
GROUPS = QT_TRANSLATE_NOOP("products", "Enter puts “{name}” into the group “{group}”")
UNGROUPS = QT_TRANSLATE_NOOP("products", "Enter takes “{name}” out of its group “{group}”")
TAKES_PLACE = QT_TRANSLATE_NOOP("products", "Enter: “{now}” takes the place of “{was}”; then why")
NEW_TAKES_PLACE = QT_TRANSLATE_NOOP(
    "products", "Enter: “{now}” (new in the library) takes the place of “{was}”; then why"
)
SWAPS = QT_TRANSLATE_NOOP("products", "Enter exchanges “{was}” for “{now}”; a second person agrees")
UNKNOWN = QT_TRANSLATE_NOOP("products", "There is no number {links} in this show.")
TAKEN = QT_TRANSLATE_NOOP("products", "Number {link} is “{name}” already.")
NOTHING = QT_TRANSLATE_NOOP("products", "A name is missing.")
NUMBER = QT_TRANSLATE_NOOP("products", "no. {link}")
NEXT_NUMBER = QT_TRANSLATE_NOOP("products", "next free no.")
STOCK = QT_TRANSLATE_NOOP("products", "stock {count}")
NO_PRICE = QT_TRANSLATE_NOOP("products", "no price")

Reading = tuple[Action | None, str]
"""What Enter does, None where it does nothing, and a sentence about it."""


def new(live: Live, text: str) -> Reading:
    """A product, an order of link numbers, or a group that is put first."""
    if not text.strip():
        return None, ""
    links = order_of(text)
    if links is not None:
        return _order(live, links)
    group = text.strip()
    mine = [one.id for one in live.products.offers if live.stock.group(one.id) == group]
    return _put_first(live, mine) if mine else _offer(live, text)


def why(live: Live, offer: str, text: str) -> Reading:
    """The reason of a withdrawal."""
    if not text.strip():
        return None, ""
    return Withdraw(offer=offer, why=text), tr(WITHDRAWS, name=live.products.name(offer))


def group(live: Live, offer: str, text: str) -> Reading:
    """The group that an offer goes into, none for an empty line."""
    wanted, now, name = text.strip(), live.stock.group(offer), live.products.name(offer)
    if wanted:
        says = tr(GROUPS, name=name, group=wanted)
    elif now:
        says = tr(UNGROUPS, name=name, group=now)
    else:
        return None, ""
    return GroupOffers(offers=(offer,), name=wanted), says


def swap_for(live: Live, offer: str, text: str) -> str:
    """What the first line of an exchange says: which product takes the place."""
    now = " ".join(text.split())
    if not now:
        return ""
    known = any(product.name == now for product in live.products.products.values())
    head = TAKES_PLACE if known else NEW_TAKES_PLACE
    return tr(head, now=now, was=live.products.name(offer))


def swap(live: Live, offer: str, now: str, text: str) -> Reading:
    """The reason of an exchange."""
    if not text.strip():
        return None, ""
    action = SwapOffer(offer=offer, name=now, why=text)
    return action, tr(SWAPS, was=live.products.name(offer), now=now)


def _order(live: Live, links: list[int]) -> Reading:
    by_link = live.products.by_link
    unknown = [str(link) for link in links if link not in by_link]
    if unknown:
        return None, tr(UNKNOWN, links=", ".join(unknown))
    return _put_first(live, [by_link[link].id for link in links])


def _put_first(live: Live, offers: list[str]) -> Reading:
    by_id, name = live.products.by_id, live.products.name
    names = ", ".join(f"{by_id[one].link} {name(one)}" for one in offers)
    action = OrderOffers(show=live.base.shown.show, offers=tuple(offers))
    return action, tr(ORDERS, names=names)


def _offer(live: Live, text: str) -> Reading:
    currency = live.sales.currency
    made = offer_of(text, currency)
    if made is None:
        return None, tr(NOTHING)
    taken = live.products.by_link.get(made.link) if made.link is not None else None
    if taken is not None:
        return None, tr(TAKEN, link=made.link, name=live.products.name(taken.id))
    price = tr(NO_PRICE)
    if made.price is not None:
        price = f"{amount(made.price, currency)} ({in_words(made.price, language(), currency)})"
    parts = [tr(NEXT_NUMBER) if made.link is None else tr(NUMBER, link=made.link), made.name, price]
    if made.stock is not None:
        parts.append(tr(STOCK, count=count(made.stock)))
    action = AddOffer(
        show=live.base.shown.show, name=made.name, price=made.price, stock=made.stock,
        link=made.link,
    )  # fmt: skip
    return action, tr(ADDS, parts=" · ".join(parts))
