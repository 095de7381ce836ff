"""What one key does with the selected card, and taking the last of it back."""

from functools import partial

from console.core.action import Outcome
from console.panels.questions.cards_view import CardsView
from console.panels.questions.mute_bar import MuteBar
from console.show.questions.actions import (
    AnswerCard,
    CardAction,
    ClaimCard,
    DeferCard,
    MuteCard,
    ReopenCard,
)
from console.show.questions.tables import Card
from console.ui.context import Context
from console.ui.translate import tr_message


class Deciding:
    """Decides about the selected card; where that settles it, the next one is selected."""

    def __init__(self, context: Context, cards: CardsView, mute_bar: MuteBar) -> None:
        self._desk, self._cards, self._mute_bar = context.desk, cards, mute_bar
        self._done: list[Card] = []

    @property
    def can_take_back(self) -> bool:
        """Whether this desk decided something here that can be taken back."""
        return bool(self._done)

    def forget(self) -> None:
        """Another run is shown."""
        self._done.clear()
        if self._mute_bar.isVisible():
            self._mute_bar.leave()

    def answered(self) -> None:
        """The selected card was answered."""
        self._decide(AnswerCard, goes_on=True)

    def defer(self) -> None:
        """Put the selected card off."""
        self._decide(DeferCard, goes_on=True)

    def claim(self) -> None:
        """Say that one is answering the selected card."""
        self._decide(ClaimCard, goes_on=False)

    def mute(self) -> None:
        """Ask why the selected card is to be muted."""
        card = self._cards.target()
        if card is not None:
            self._cards.freeze.touch()
            self._mute_bar.ask(card.text, partial(self._mute, card))

    def take_back(self) -> None:
        """Reopen what was decided here last."""
        if self._done:
            card = self._done[-1]
            self._cards.freeze.touch()
            self._desk.do(self._action(ReopenCard, card), partial(self._reopened, card))

    def _decide(self, kind: type[CardAction], *, goes_on: bool) -> None:
        card = self._cards.target()
        if card is not None:
            self._cards.freeze.touch()
            self._desk.do(self._action(kind, card), partial(self._settled, card, goes_on))

    def _mute(self, card: Card, reason: str) -> None:
        run = self._desk.live.base.shown.run
        action = MuteCard(card=card.id, run=run, about=card.text, reason=reason)
        self._desk.do(action, partial(self._muted, card))

    def _muted(self, card: Card, outcome: Outcome) -> None:
        if outcome.seq is None and outcome.refused is not None:
            self._mute_bar.refuse(tr_message(outcome.refused))
            return
        self._mute_bar.leave()
        self._cards.freeze.touch()
        self._settled(card, True, outcome)

    def _settled(self, card: Card, goes_on: bool, outcome: Outcome) -> None:
        if outcome.seq is None:
            self._desk.refused.emit(outcome)
            return
        self._done.append(card)
        self._cards.fill()
        if goes_on and self._cards.table.current_key() == card.id:
            self._cards.table.select_key(self._cards.next_below(card.id) or card.id)

    def _reopened(self, card: Card, outcome: Outcome) -> None:
        if self._done and self._done[-1] is card:
            self._done.pop()
        if outcome.seq is None:
            self._desk.refused.emit(outcome)
            return
        self._cards.fill()
        self._cards.table.select_key(card.id)

    def _action(self, kind: type[CardAction], card: Card) -> CardAction:
        live = self._desk.live
        how = {"card": card.id, "run": live.base.shown.run, "about": card.text}
        if kind is AnswerCard:
            return AnswerCard(**how, since=live.questions.waits_since(card.id))
        return kind(**how)
