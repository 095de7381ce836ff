"""What keys do where viewers' requests are listed: next step, who else, decline, step back."""

from functools import partial

from console.core.action import Action, Outcome
from console.panels.questions.cards_view import CardsView
from console.panels.questions.listing import REQUESTS
from console.panels.questions.mute_bar import DECLINE, DECLINE_HOW, REQUEST, REQUEST_HOW, MuteBar
from console.show.questions.helping.actions import (
    AddRequest,
    BackOfRequest,
    DeclineRequest,
    GiveRequest,
    NextOfRequest,
)
from console.show.questions.helping.matching import best
from console.show.questions.helping.tables import ViewerRequest
from console.ui.context import Context
from console.ui.translate import tr_message


class Requesting:
    """Decides about the selected request."""

    def __init__(self, context: Context, cards: CardsView, bar: MuteBar) -> None:
        self._desk, self._cards, self._bar = context.desk, cards, bar

    @property
    def here(self) -> bool:
        """Whether requests are listed."""
        return self._cards.listing == REQUESTS

    def go_on(self) -> None:
        """One step further; where nobody was chosen, with who fits best."""
        one = self._cards.request()
        if one is not None:
            people = self._fitting(one.text)
            self._do(NextOfRequest(id=one.id, person="" if one.person else next(iter(people), "")))

    def other(self) -> None:
        """Give it to the next who fits, then to the others by name."""
        one = self._cards.request()
        if one is None:
            return
        people = self._fitting(one.text)
        everybody = [person.id for person in self._desk.live.helping.everybody if person.on_duty]
        people += [person for person in everybody if person not in people]
        if people:
            place = people.index(one.person) + 1 if one.person in people else 0
            self._do(GiveRequest(id=one.id, person=people[place % len(people)]))

    def decline(self) -> None:
        """Ask why the request is declined."""
        one = self._cards.request()
        if one is not None:
            self._bar.ask(one.text, partial(self._decline, one), DECLINE, DECLINE_HOW)

    def back(self) -> None:
        """Take the last step back."""
        one = self._cards.request()
        if one is not None:
            self._do(BackOfRequest(id=one.id))

    def ask_new(self) -> None:
        """Open the line in which a request is typed."""
        self._cards.show_list(REQUESTS)
        self._bar.ask("", self._add, REQUEST, REQUEST_HOW)

    def _add(self, text: str) -> None:
        explaining = self._desk.live.products.explaining
        offer = explaining.offer if explaining else ""
        person = next(iter(self._fitting(text)), "")
        self._type(AddRequest(text=text, person=person, offer=offer))

    def _decline(self, one: ViewerRequest, reason: str) -> None:
        self._type(DeclineRequest(id=one.id, reason=reason))

    def _fitting(self, text: str) -> list[str]:
        return [one.person.id for one in best(text, self._desk.live.helping.everybody)]

    def _type(self, action: Action) -> None:
        self._desk.do(action, self._typed)

    def _typed(self, outcome: Outcome) -> None:
        if outcome.seq is None and outcome.refused is not None:
            self._bar.refuse(tr_message(outcome.refused))
            return
        self._bar.leave()
        self._cards.fill()

    def _do(self, action: Action) -> None:
        self._cards.freeze.touch()
        self._desk.do(action, self._done)

    def _done(self, outcome: Outcome) -> None:
        if outcome.seq is None:
            self._desk.refused.emit(outcome)
        self._cards.fill()
