"""What the anchor's screen says, as plain values made from the present."""

import re
from typing import NamedTuple

from console.core.message import QT_TRANSLATE_NOOP
from console.core.plain_text import plain
from console.desk.desk import Desk
from console.desk.live import Live
from console.show.products.claims.known import state_of
from console.show.products.tables import Offer
from console.show.rundown.tables import Cue
from console.show.rundown.words import KINDS, countdown
from console.ui.figures import NONE, amount, clock, count
from console.ui.people import PeopleNow
from console.ui.translate import tr

LEFT = QT_TRANSLATE_NOOP("anchor", "left")
OVER = QT_TRANSLATE_NOOP("anchor", "over")
PAUSED = QT_TRANSLATE_NOOP("anchor", "paused")
STARTS_IN = QT_TRANSLATE_NOOP("anchor", "Starts in")
STARTS_LATE = QT_TRANSLATE_NOOP("anchor", "Planned start was")
NO_START = QT_TRANSLATE_NOOP("anchor", "No start is planned")
ENDED = QT_TRANSLATE_NOOP("anchor", "The show is over")
BETWEEN = QT_TRANSLATE_NOOP("anchor", "Nothing is on air")
LAST = QT_TRANSLATE_NOOP("anchor", "last cue")
NUMBER = QT_TRANSLATE_NOOP("anchor", "No. {link} {name}")
USUAL = QT_TRANSLATE_NOOP("anchor", "usual {price}")
SPOKEN = QT_TRANSLATE_NOOP("anchor", "{specs} [{spoken}]")
LIMIT = QT_TRANSLATE_NOOP("anchor", "limit {count}")
REMAINING = QT_TRANSLATE_NOOP("anchor", "{count} left")
NO_PRICE = QT_TRANSLATE_NOOP("anchor", "no price")
SALE = {
    "off": QT_TRANSLATE_NOOP("anchor", "off sale"),
    "sold_out": QT_TRANSLATE_NOOP("anchor", "sold out"),
    "withdrawn": QT_TRANSLATE_NOOP("anchor", "withdrawn"),
}

POINTS = 6
_BREAKS = re.compile("[\n;；]")
_SAYS_LIMIT = re.compile(r"限|limit|per person|each person", re.IGNORECASE)
"""A mechanism that says how many a person may buy needs no second word about it."""
_WORDS = re.compile(r"[,，、;；\n|/]+")


class Head(NamedTuple):
    """The clock at the top: what remains, what is on, what comes; share of the cue played."""

    big: str
    what: str
    next: str
    share: float
    colour: str


class Point(NamedTuple):
    """A selling point, and whether checked evidence stands behind it."""

    text: str
    proven: bool


class Card(NamedTuple):
    """The product that is explained, or the text of a cue without one."""

    title: str = ""
    specs: str = ""
    price: str = ""
    deal: str = ""
    usual: str = ""
    alert: str = ""
    points: tuple[Point, ...] = ()
    text: str = ""


def head(desk: Desk) -> Head:
    """What runs, for how long, and what follows."""
    live, moment = desk.live, desk.moment
    if live.base.show is None:
        return Head(NONE, "", "", 0.0, "text3")
    if live.base.run is None:
        return _before(desk)
    timed = live.rundown.timing(*moment)
    following = live.rundown.plan.cue(timed.next)
    then = cue_words(live, following) if following is not None else tr(LAST)
    running = next((one for one in timed.cues if one.id == timed.on_air), None)
    cue = live.rundown.plan.cue(timed.on_air)
    if timed.state == "ended" or live.base.run.ended_at is not None:
        return Head(NONE, tr(ENDED), "", 0.0, "text3")
    if running is None or cue is None:
        return Head(NONE, tr(BETWEEN), then, 0.0, "text3")
    remaining, elapsed = running.remaining or 0, running.elapsed or 0
    late = remaining < 0
    word = PAUSED if timed.state == "paused" else OVER if late else LEFT
    danger = "air" if live.base.run.kind == "air" else "accent"
    share = 1.0 if late else elapsed / max(1, elapsed + remaining)
    what = f"{tr(word)} · {cue.title or tr(KINDS.get(cue.kind, KINDS['']))}"
    return Head(countdown(remaining), plain(what, 80), then, round(share, 3), _tone(late, danger))


def _before(desk: Desk) -> Head:
    """How long until the show starts, and with what."""
    live, now = desk.live, desk.moment.at
    show, first = live.base.show, live.rundown.next
    assert show is not None, "asked only for an opened show"
    then = cue_words(live, first) if first is not None else ""
    if show.start is None:
        return Head(clock(now, show.zone), tr(NO_START), then, 0.0, "text")
    if show.start < now:
        late = f"{tr(STARTS_LATE)} {clock(show.start, show.zone)}"
        return Head(clock(now, show.zone), late, then, 0.0, "amber")
    return Head(countdown(show.start - now), tr(STARTS_IN), then, 0.0, "text")


def cue_words(live: Live, cue: Cue) -> str:
    """A cue's title, and its product with the link number."""
    title = plain(cue.title, 60) or tr(KINDS.get(cue.kind, KINDS[""]))
    offers = live.rundown.plan.offers_of(cue.id)
    offer = live.products.by_id.get(offers[0]) if offers else None
    if offer is None:
        return title
    name = plain(live.products.name(offer.id), 60)
    return title if name in title else f"{title} · {tr(NUMBER, link=offer.link, name=name)}"


def card(desk: Desk) -> Card:
    """The card of what is explained; the script of the cue on air where nothing is."""
    live = desk.live
    explaining = live.products.explaining
    offer = live.products.by_id.get(explaining.offer) if explaining is not None else None
    if offer is not None and live.base.open_run is not None:
        return _product(desk, offer)
    if live.base.open_run is None:
        show = live.base.show
        return Card(title=plain(show.name, 80) if show is not None else "")
    timed_on = live.rundown.on_air
    if timed_on is None:
        return Card()
    text = "\n".join(part for part in (timed_on.script, timed_on.notes) if part.strip())
    return Card(title=cue_words(live, timed_on), text=plain_lines(text))


def never(desk: Desk) -> tuple[str, ...]:
    """What must never be said of what is explained, word by word."""
    live = desk.live
    explaining = live.products.explaining
    offer = live.products.by_id.get(explaining.offer) if explaining is not None else None
    if offer is None or live.base.open_run is None:
        return ()
    words = (plain(word.strip(), 40) for word in _WORDS.split(offer.never_say))
    return tuple(word for word in words if word)


def foot(desk: Desk, people: PeopleNow) -> tuple[str, str, str]:
    """The wall clock, who is on air since when and until which break, and a colour role."""
    live, moment = desk.live, desk.moment
    show = live.base.show
    at = clock(moment.at, show.zone if show else "UTC", seconds=True)
    if live.base.open_run is None:
        return at, "", "text2"
    words, colour = people.words(live.rundown.timing(*moment))
    return at, words, colour or "text2"


def plain_lines(text: str, most: int = 12) -> str:
    """Text from a card, line by line, of bounded length."""
    lines = (plain(line.strip(), 200) for line in text.splitlines())
    return "\n".join([line for line in lines if line][:most])


def full_name(live: Live, offer: Offer) -> str:
    """Number, brand and name, as they must be said."""
    product = live.products.product(offer)
    name = product.name if product is not None else offer.short_name
    brand = product.brand if product is not None else ""
    whole = name if not brand or brand in name else f"{brand} {name}"
    return tr(NUMBER, link=offer.link, name=plain(whole, 80))


def left(live: Live, offer: Offer) -> int | None:
    """Pieces truly left, None where nothing is known."""
    product = live.products.product(offer)
    return live.stock.standing(offer, live.sales.sold(offer, product).units).remaining


def _product(desk: Desk, offer: Offer) -> Card:
    live = desk.live
    currency = live.sales.currency
    product = live.products.product(offer)
    spoken = product.pronunciation.strip() if product is not None else ""
    specs = " · ".join(plain_lines(offer.specs).splitlines())
    said = _SAYS_LIMIT.search(offer.mechanism) is not None
    limit = [tr(LIMIT, count=offer.limit_each)] if offer.limit_each and not said else []
    usual = [] if offer.list_price is None else [
        tr(USUAL, price=amount(offer.list_price, currency))
    ]  # fmt: skip
    remaining, sale = left(live, offer), live.products.sale(offer.id)
    rest = [] if remaining is None else [tr(REMAINING, count=count(max(0, remaining)))]
    return Card(
        title=full_name(live, offer),
        specs=plain(tr(SPOKEN, specs=specs, spoken=spoken).strip() if spoken else specs, 160),
        price=tr(NO_PRICE) if offer.price is None else amount(offer.price, currency),
        deal=" · ".join([*plain_lines(offer.mechanism).splitlines(), *limit]),
        usual=" · ".join([*usual, *rest]),
        alert=tr(SALE[sale]) if sale in SALE else "",
        points=_points(desk, offer),
    )


def _points(desk: Desk, offer: Offer) -> tuple[Point, ...]:
    """The points of the card; proven where a claim with checked evidence says the same."""
    known = desk.live.claims.known
    proven = [
        claim.text.strip().casefold()
        for claim in known.claims.get(offer.product, ())
        if state_of(claim, known, desk.moment.at) == "ok"
    ]
    lines = [plain(line.strip(), 120) for line in _BREAKS.split(offer.points)]
    return tuple(
        Point(line, any(one in line.casefold() or line.casefold() in one for one in proven))
        for line in [line for line in lines if line][:POINTS]
    )


def _tone(late: bool, danger: str) -> str:
    return "amber" if late else danger
