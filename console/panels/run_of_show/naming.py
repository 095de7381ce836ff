"""What cues are called on the screen: their titles, kinds and products."""

from console.core.message import QT_TRANSLATE_NOOP
from console.desk.live import Live
from console.show.rundown.tables import Cue
from console.show.rundown.words import KINDS
from console.ui.translate import tr

MORE = QT_TRANSLATE_NOOP("run_of_show", "+{count} more")


def cue_title(cue: Cue) -> str:
    """The title, else what kind of cue it is."""
    return cue.title or tr(KINDS.get(cue.kind, KINDS[""]))


def products_of(live: Live, cue: str) -> str:
    """A cue's product with its link number, or the numbers of several."""
    offers = [live.products.by_id[one] for one in live.rundown.plan.offers_of(cue)
              if one in live.products.by_id]  # fmt: skip
    if len(offers) == 1:
        return f"{offers[0].link} {live.products.name(offers[0].id)}"
    return ", ".join(str(offer.link) for offer in offers)


def cue_name(live: Live, cue: Cue) -> str:
    """What GO and the list call it: the title, and the product where the title leaves it out."""
    title, offers = cue_title(cue), live.rundown.plan.offers_of(cue.id)
    offer = live.products.by_id.get(offers[0]) if offers else None
    if offer is None:
        return title
    name = live.products.name(offer.id)
    words = title if name in title else f"{title} · {offer.link} {name}"
    more = len(offers) - 1
    return f"{words} {tr(MORE, count=more)}" if more else words
