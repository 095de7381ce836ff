"""What the screen says about tranches: which sells, what it promises, what releases the next."""

from console.core.message import QT_TRANSLATE_NOOP
from console.desk.live import Live
from console.panels.products.queue_rows import sold
from console.show.products.stock.figures import Standing, share_sold
from console.show.products.stock.rules_due import begins
from console.show.products.stock.tables import Tranche
from console.show.products.stock.words import share_text, trigger_words
from console.show.products.tables import Offer
from console.show.rundown.standing import cue_name
from console.show.rundown.words import clock
from console.ui.figures import count, span
from console.ui.translate import tr, tr_message

SELLING = QT_TRANSLATE_NOOP("products", "tranche {number} of {all} sells")
PROMISE = QT_TRANSLATE_NOOP("products", "delivery: {promise}")
NEXT = QT_TRANSLATE_NOOP("products", "next: {count} {trigger}")
SOLD_SHARE = QT_TRANSLATE_NOOP("products", "{share} sold now")
ALL_OUT = QT_TRANSLATE_NOOP("products", "no tranche is left")
AFTER_START = QT_TRANSLATE_NOOP("products", "{time} after the start")


def trigger_text(live: Live, tranche: Tranche) -> str:
    """What releases a tranche: "at 21:30", "at 80 % sold", "with “cue”", "by hand"."""
    cue = live.rundown.plan.cue(live.stock.cue_of(tranche.id))
    title = ""
    if cue is not None:
        name = cue_name(cue)
        title = name if isinstance(name, str) else tr_message(name)
    return tr_message(trigger_words(tranche, time_text(live, tranche), title))


def time_text(live: Live, tranche: Tranche) -> str:
    """The hour of a planned time, or how long after the start where no start is planned."""
    show, run, at = live.base.show, live.base.open_run, tranche.trigger_at or 0
    if show is not None and run is not None and run.show == show.id:
        return clock(begins(show, run) + at, show.zone)
    if show is not None and show.start is not None:
        return clock(show.start + at, show.zone)
    return tr(AFTER_START, time=span(at))


def tranche_line(live: Live, offer: Offer, now: Standing) -> str:
    """What sells, what it promises and what comes next; "" for an offer without a plan."""
    tranches = live.stock.tranches(offer.id)
    if not tranches:
        return ""
    parts = []
    selling = live.stock.selling(offer.id, now.sold)
    if selling is not None:
        number = tranches.index(selling) + 1
        parts.append(tr(SELLING, number=number, all=len(tranches)))
    promise = (selling.delivery if selling else "") or offer.shipping
    if promise:
        parts.append(tr(PROMISE, promise=promise))
    following = live.stock.next(offer.id)
    if following is None:
        parts.append(tr(ALL_OUT))
    else:
        trigger = trigger_text(live, following)
        parts.append(tr(NEXT, count=count(following.quantity), trigger=trigger))
        share = share_sold(now.sold, now.released)
        if following.trigger == "sold" and share is not None:
            parts.append(tr(SOLD_SHARE, share=share_text(share // 100 * 100)))
    return " · ".join(parts)


def released_count(live: Live, offer: Offer) -> tuple[int, int]:
    """How many of an offer's tranches were released, and of how many."""
    tranches = live.stock.tranches(offer.id)
    return sum(live.stock.release_of(one.id) is not None for one in tranches), len(tranches)


def standing_of(live: Live, offer: Offer) -> Standing:
    """Where an offer's stock stands now."""
    return live.stock.standing(offer, sold(live, offer))
