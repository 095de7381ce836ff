"""Where rules that act look for what is due; a further rule is one more function here."""

from collections.abc import Callable, Iterable

from console.desk.live import Live
from console.desk.welfare_times import welfare_dues
from console.show.base.acting.due import Due
from console.show.base.settings import RELEASE_BY_RULE, SOLD_OUT_BY_RULE
from console.show.products.stock.rules_due import (
    Surroundings,
    begins,
    sold_out_due,
    tranches_due,
)
from console.show.products.tables import Offer
from console.show.rundown.run_log import Moment

Source = Callable[[Live, Moment], Iterable[Due]]
"""What is due now or soon, of rules that are switched on; asked on every tick, so it is quick.

A source need not know what was carried out or cancelled: that is asked afterwards.
"""


def tranches(live: Live, moment: Moment) -> Iterable[Due]:
    """Planned tranches of stock."""
    around = _around(live, moment)
    if around is None or not live.base.value(RELEASE_BY_RULE):
        return ()
    return tranches_due(live.stock, live.products, around)


def sold_out(live: Live, moment: Moment) -> Iterable[Due]:
    """Offers of which nothing is left."""
    around = _around(live, moment)
    if around is None or not live.base.value(SOLD_OUT_BY_RULE):
        return ()
    return sold_out_due(live.stock, live.products, live.products.offers, around)


SOURCES: tuple[Source, ...] = (tranches, sold_out, welfare_dues)


def _around(live: Live, moment: Moment) -> Surroundings | None:
    show, run, on_air = live.base.show, live.base.run, live.rundown.on_air
    if show is None or run is None:
        return None

    def sold(offer: Offer) -> int:
        return live.sales.sold(offer, live.products.product(offer)).units

    cue = None if on_air is None else on_air.id
    return Surroundings(moment.at, begins(show, run), cue, sold)
