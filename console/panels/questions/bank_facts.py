"""What is known now to answer a card with: answers, facts of its product, sizes for who asks."""

from console.core.message import Message
from console.desk.desk import Desk
from console.desk.live import Live
from console.show.base.settings import CURRENCY
from console.show.questions.bank.filling import facts_of
from console.show.questions.bank.measures import measures
from console.show.questions.bank.sizes import Sized, size_for
from console.show.questions.bank.suggesting import DEFAULTS, Asked, Ready, Suggestion, suggested
from console.show.questions.tables import Card
from console.ui.translate import tr, tr_message

ASKERS = 3
"""Different people of one card for whom a size is looked up, the latest first."""


def suggestions(desk: Desk, card: Card) -> list[Suggestion]:
    """What may be answered to a card, the best first."""
    live = desk.live
    offer = live.products.by_id.get(card.offer)
    product = offer.product if offer else ""
    sizes = [one for one in sized(live, card) if one.sizes or one.state == "outside"]
    said = [tr_message(one.why) for one in sizes if isinstance(one.why, Message)]
    left, name = None, ""
    if offer is not None:
        sold = live.sales.sold(offer, live.products.product(offer)).units
        left, name = live.stock.standing(offer, sold).announced, live.products.name(offer.id)
    first = next((" / ".join(one.sizes) for one in sizes if one.sizes), "")
    facts = facts_of(offer, name, left, live.base.value(CURRENCY), first)
    asked = Asked(card.intent, card.need, card.text, product, card.offer)
    ready = Ready(
        live.bank.answers, live.bank.uses, offer.faq if offer else "", said,
        {intent: [tr(one) for one in texts] for intent, texts in DEFAULTS.items()},
    )  # fmt: skip
    return suggested(asked, ready, facts, desk.clock.wall())


def sized(live: Live, card: Card) -> list[Sized]:
    """What the charts of a card's product say for those who ask it and tell their measures."""
    offer = live.products.by_id.get(card.offer)
    found = []
    for chart in live.bank.charts(offer.product) if offer else ():
        for text in wordings(live, card):
            one = size_for(live.bank.sizes(chart), measures(text))
            if one.state != "unknown":
                found.append(one)
    return _different(found)


def wordings(live: Live, card: Card) -> list[str]:
    """The latest different texts of a card that tell measures."""
    questions, found = live.questions, dict[str, None]()
    numbers = zip(reversed(questions.numbers), reversed(questions.comments), strict=False)
    for number, comment in numbers:
        asking = questions.asking.get(number)
        if asking is not None and asking.card == card.id:
            body = measures(comment.text)
            if body.height is not None or body.weight is not None or body.unclear:
                found[comment.text] = None
        if len(found) == ASKERS or number < card.first_n:
            break
    return list(found)


def _different(found: list[Sized]) -> list[Sized]:
    said: dict[str, Sized] = {}
    for one in found:
        said.setdefault(tr_message(one.why) if one.why is not None else "", one)
    return list(said.values())
