"""The queue as rows: number, product, live price, stock, role, state; and its order on air."""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from console.core.message import QT_TRANSLATE_NOOP
from console.desk.live import Live
from console.show.products.roles import ROLES
from console.show.products.tables import Offer
from console.show.rundown.words import clock
from console.ui.figures import amount, count
from console.ui.tables import RIGHT, Cell, Column, RowCells
from console.ui.translate import tr

LINK, NAME, PRICE, STOCK, ROLE, STATE = range(6)

_TITLES = (
    (QT_TRANSLATE_NOOP("products", "No."), 44),
    (QT_TRANSLATE_NOOP("products", "Product"), 0),
    (QT_TRANSLATE_NOOP("products", "Live price"), 76),
    (QT_TRANSLATE_NOOP("products", "Announce / stock"), 116),
    (QT_TRANSLATE_NOOP("products", "Role"), 92),
    (QT_TRANSLATE_NOOP("products", "State"), 112),
)

STATES = {
    "waiting": QT_TRANSLATE_NOOP("products", "waiting"),
    "up_next": QT_TRANSLATE_NOOP("products", "up next"),
    "explaining": QT_TRANSLATE_NOOP("products", "explaining"),
    "return": QT_TRANSLATE_NOOP("products", "return"),
    "explained": QT_TRANSLATE_NOOP("products", "explained"),
}
SALES = {
    "off": QT_TRANSLATE_NOOP("products", "off sale"),
    "sold_out": QT_TRANSLATE_NOOP("products", "sold out"),
    "withdrawn": QT_TRANSLATE_NOOP("products", "withdrawn"),
}
WHY = QT_TRANSLATE_NOOP("products", "withdrawn: {reason}")
SWAPPED = QT_TRANSLATE_NOOP("products", "exchanged: {reason}")
TIMES = QT_TRANSLATE_NOOP("products", "explained ×{count}")
HIT = QT_TRANSLATE_NOOP("products", "{time} hit time")
OVERSOLD = QT_TRANSLATE_NOOP("products", "oversold by {count}")

_RANKS = {"explaining": 0, "up_next": 1, "waiting": 2, "explained": 3}
WITHDRAWN = 4


class QueueRows(NamedTuple):
    """Rows with their keys: ids of offers."""

    cells: list[RowCells]
    keys: list[str]


def columns() -> tuple[Column, ...]:
    """The columns of the queue in the language in force."""
    made = [Column(tr(title), width) for title, width in _TITLES]
    for number in (PRICE, STOCK):
        made[number] = made[number]._replace(align=RIGHT)
    return tuple(made)


def rank(live: Live, offer: str) -> int:
    """Where an offer stands in the queue: what is explained, next, waiting, explained, out."""
    if live.products.sale(offer) == "withdrawn":
        return WITHDRAWN
    return _RANKS[live.products.state(offer)]


def in_queue(live: Live) -> list[Offer]:
    """The offers as the queue shows them."""
    return sorted(live.products.offers, key=lambda offer: (rank(live, offer.id), offer.place))


def held(wanted: Sequence[Offer], shown: Sequence[str]) -> list[Offer]:
    """The same offers in the order that is on the screen, new ones behind."""
    by_id = {offer.id: offer for offer in wanted}
    kept = [by_id.pop(key) for key in shown if key in by_id]
    return kept + list(by_id.values())


def make(
    live: Live, offers: Sequence[Offer], bar: tuple[str, str], *, groups: bool = True
) -> QueueRows:
    """The rows of these offers; bar: ground and edge of what is explained. groups: name them."""
    hits, times = _hits(live), Counter(row.offer for row in live.products.explained)
    cells = [_row(live, offer, hits.get(offer.id, ""), times[offer.id], bar) for offer in offers]
    if not groups:  # where there is no room for both, the name stands
        cells = [(*row[:NAME], _bare(row[NAME]), *row[NAME + 1 :]) for row in cells]
    return QueueRows(cells, [offer.id for offer in offers])


def sold(live: Live, offer: Offer) -> int:
    """Pieces that orders say were sold in the run."""
    return live.sales.sold(offer, live.products.product(offer)).units


def _bare(cell: str | Cell) -> str | Cell:
    """The cell without its badge, which its tooltip says."""
    if isinstance(cell, str) or not cell.badge:
        return cell
    return cell._replace(badge="", tip=f"{cell.tip} · {cell.badge}")


def _row(live: Live, offer: Offer, hit: str, times: int, bar: tuple[str, str]) -> RowCells:
    products, currency = live.products, live.sales.currency
    state, sale = products.state(offer.id), products.sale(offer.id)
    name = products.name(offer.id)
    row = [
        Cell(str(offer.link)),
        Cell(name, tip=name, badge=live.stock.group(offer.id)),
        Cell(amount(offer.price, currency)),
        _stock(live, offer),
        Cell(tr(ROLES[offer.role]), "text2"),
        _state(live, offer, hit, times),
    ]
    if state == "explaining":
        row = [cell._replace(back=bar[0]) for cell in row]
        row[LINK], row[NAME] = row[LINK]._replace(bar=bar[1]), row[NAME]._replace(font="strong")
    elif state == "up_next":
        row = [cell._replace(back="next_row") for cell in row]
        row[LINK] = row[LINK]._replace(bar="accent")
    elif sale == "withdrawn" or state == "explained":
        row = [cell._replace(colour="text3") for cell in row]
    return tuple(row)


def _stock(live: Live, offer: Offer) -> Cell:
    now = live.stock.standing(offer, sold(live, offer))
    if now.oversold:
        return Cell(tr(OVERSOLD, count=count(now.oversold)), "air")
    return Cell("" if now.announced is None else f"{count(now.announced)} / {count(offer.stock)}")


def _state(live: Live, offer: Offer, hit: str, times: int) -> Cell:
    sale, state = live.products.sale(offer.id), live.products.state(offer.id)
    if sale == "withdrawn":
        why = tr(WHY, reason=live.products.why_withdrawn(offer.id))
        return Cell(why, "text3", tip=why)
    if sale in SALES:
        return Cell(tr(SALES[sale]), "amber")
    if times > 1 and state == "explained":
        return Cell(tr(TIMES, count=times), "text2")
    if times > 1 and state == "explaining":
        return Cell(tr(STATES["return"]), "text2")
    swap = live.stock.swap(offer.id)
    if state == "waiting" and swap is not None:
        why = tr(SWAPPED, reason=swap.why)
        return Cell(why, "amber", tip=why)
    if state == "waiting" and hit:
        return Cell(tr(HIT, time=hit), "amber")
    return Cell(tr(STATES[state]), "accent" if state == "up_next" else "text2")


def _hits(live: Live) -> dict[str, str]:
    """The next hit time of each offer that has one, by the plan."""
    plan, found = live.rundown.plan, dict[str, str]()
    zone = plan.show.zone if plan.show else "UTC"
    for cue in plan.cues:
        if cue.start_at is not None and not cue.skip:
            for offer in plan.offers_of(cue.id):
                found.setdefault(offer, clock(cue.start_at, zone))
    return found
