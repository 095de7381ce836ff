"""What one key each does to give the selected card to somebody else."""

from console.core.message import QT_TRANSLATE_NOOP
from console.desk.live import Live
from console.panels.questions.cards_view import CardsView
from console.panels.questions.deciding import Deciding
from console.panels.questions.names import intent_name
from console.show.questions.actions import CardToAnchor
from console.show.questions.helping.actions import AskAssistant, CardToSpecialist
from console.show.questions.helping.matching import best
from console.show.questions.helping.routing import Route, routes
from console.show.questions.tables import Card
from console.ui.context import Context
from console.ui.reach import refuse

NO_SPECIALIST = QT_TRANSLATE_NOOP(
    "questions",
    "Nobody is marked as qualified for “{topic}”. Ctrl+K, “People of the room”: mark someone.",
)


class Handing:
    """Hands the selected card to the anchor, to a specialist or to an assistant."""

    def __init__(self, context: Context, cards: CardsView, deciding: Deciding) -> None:
        self._desk, self._cards, self._deciding = context.desk, cards, deciding

    def to_anchor(self) -> None:
        """Put the selected card on the anchor's screen."""
        card = self._cards.target()
        offers = self._desk.live.products.by_id
        offer = card.offer if card is not None and card.offer in offers else ""
        self._deciding.decide(CardToAnchor, goes_on=False, offer=offer)

    def to_specialist(self) -> None:
        """Hand the selected card to the best specialist; once more: to the next one."""
        card = self._cards.target()
        if card is None:
            return
        found = specialists(self._desk.live, card)
        if not found:
            refuse(self._desk, NO_SPECIALIST, topic=intent_name(card.intent))
            return
        people = [one.person.id for one in found]
        state = self._desk.live.questions.states.get(card.id)
        with_now = state.whom if state is not None and state.handed == "specialist" else ""
        place = people.index(with_now) + 1 if with_now in people else 0
        self._deciding.decide(CardToSpecialist, goes_on=False, person=people[place % len(people)])

    def try_on(self) -> None:
        """Make a request of the selected card, for who is most like who asks."""
        card = self._cards.target()
        if card is None:
            return
        helping = self._desk.live.helping
        fits = best(card.text, helping.everybody)
        person = fits[0].person.id if fits else ""
        self._deciding.decide(AskAssistant, goes_on=False, person=person, offer=card.offer)


def specialists(live: Live, card: Card) -> list[Route]:
    """Who may answer a card, the best first."""
    offer = live.products.by_id.get(card.offer)
    product = live.products.products.get(offer.product) if offer else None
    category = product.category if product else ""
    return routes(card.intent, category, live.helping.people.values())
