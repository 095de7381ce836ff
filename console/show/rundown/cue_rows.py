"""What several actions on cues share: their order, their offers, their names."""

from console.core.errors import Refused
from console.core.ids import derived_id
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.order import spread
from console.core.transaction import Transaction
from console.show.products.tables import OFFER
from console.show.rundown.plan_rows import read_spots
from console.show.rundown.standing import cue_name
from console.show.rundown.tables import CUE, CUE_OFFER, Cue, CueOffer

MOST_OFFERS = 100
"""Offers in one cue."""

TWO_SHOWS = QT_TRANSLATE_NOOP("rundown", "These cues are not all of one show.")
OTHER_OFFER = QT_TRANSLATE_NOOP("rundown", "This product is not in this show.")
DOUBLED_OFFER = QT_TRANSLATE_NOOP("rundown", "A product stands twice in this cue.")
MANY_OFFERS = QT_TRANSLATE_NOOP("rundown", "A cue takes at most {most} products.")


def in_plan_order(tx: Transaction, cues: tuple[str, ...]) -> list[Cue]:
    """The cues of one show, each once, as they stand in the plan; raises Refused if of several."""
    found = [tx.get(CUE, cue) for cue in dict.fromkeys(cues)]
    if not found:
        return []
    if any(cue.show != found[0].show for cue in found):
        raise Refused(message(TWO_SHOWS))
    spots = read_spots(tx.conn, found[0].show)
    return sorted(found, key=lambda cue: spots.key(cue.id))


def offers_of(tx: Transaction, cue: str) -> list[CueOffer]:
    """The offers of a cue, in order."""
    return tx.where(CUE_OFFER, "cue = ? ORDER BY place, id", cue)


def set_offers(tx: Transaction, cue: Cue, offers: tuple[str, ...]) -> None:
    """Make these the offers of a cue; a row's id follows from cue and offer."""
    if len(set(offers)) < len(offers):
        raise Refused(message(DOUBLED_OFFER))
    if len(offers) > MOST_OFFERS:
        raise Refused(message(MANY_OFFERS, most=MOST_OFFERS))
    present = {row.offer: row for row in offers_of(tx, cue.id)}
    for row in present.values():
        if row.offer not in offers:
            tx.delete(CUE_OFFER, row.id)
    for offer, place in zip(offers, spread(len(offers), None, None), strict=True):
        if offer in present:
            tx.update(CUE_OFFER, present[offer].id, place=place)
            continue
        found = tx.find(OFFER, offer)
        if found is None or found.show != cue.show:
            raise Refused(message(OTHER_OFFER))
        tx.insert(CUE_OFFER, CueOffer(derived_id(cue.id, offer), cue.show, cue.id, offer, place))


def named(
    tx: Transaction, cues: tuple[str, ...], one: tuple[str, str], many: tuple[str, str]
) -> Message:
    """A label with the cue's name, or with how many they are."""
    if len(cues) == 1:
        return message(one, cue=cue_name(tx.get(CUE, cues[0])))
    return message(many, count=len(cues))
