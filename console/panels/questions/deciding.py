"""What one key does with the selected card, and taking the last of it back."""

from functools import partial
from typing import Any

from console.core.action import Outcome
from console.core.undo import Undo
from console.panels.questions.cards_view import CardsView
from console.panels.questions.listing import OPEN
from console.panels.questions.mute_bar import MuteBar
from console.show.base.settings import CARD_PUT_OFF_S
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
        self._done: list[Card | int] = []

    @property
    def can_take_back(self) -> bool:
        """Whether this desk decided something here that can be taken back."""
        return bool(self._done) or self._cards.listing != OPEN

    def forget(self) -> None:
        """Another run is shown."""
        self._done.clear()
        if self._mute_bar.isVisible():
            self._mute_bar.leave()

    def note_entry(self, seq: int) -> None:
        """A merge or a split was decided here; taking it back undoes that entry of the journal."""
        self._done.append(seq)

    def answered(self) -> None:
        """The selected card was answered."""
        self.decide(AnswerCard, goes_on=True)

    def answer_with(self, answer: str) -> None:
        """The selected card was answered with these words."""
        self.decide(AnswerCard, goes_on=True, answer=answer)

    def defer(self) -> None:
        """Put the selected card off for as long as the room says."""
        self.defer_for(self._desk.live.base.value(CARD_PUT_OFF_S))

    def defer_for(self, seconds: int, cue: str = "") -> None:
        """Put the selected card off for a time, or until a cue is on air."""
        self.decide(DeferCard, goes_on=True, seconds=seconds, cue=cue)

    def claim(self) -> None:
        """Say that one is answering the selected card."""
        self.decide(ClaimCard, goes_on=False)

    def mute(self) -> None:
        """Ask why the selected card is to be muted."""
        card = self._cards.target()
        if card is not None:
            self._cards.freeze.touch()
            self._mute_bar.ask(card.text, partial(self._mute, card))

    def take_back(self) -> None:
        """Reopen what was decided here last; in a list of decided cards the selected one."""
        chosen = self._cards.target()
        if self._cards.listing != OPEN and chosen is not None:
            self._cards.freeze.touch()
            self._desk.do(self._action(ReopenCard, chosen), partial(self._reopened, chosen))
        elif self._done:
            card = self._done[-1]
            self._cards.freeze.touch()
            if isinstance(card, int):
                self._desk.do(Undo(entry=card), partial(self._undone, card))
                return
            self._desk.do(self._action(ReopenCard, card), partial(self._reopened, card))

    def decide(self, kind: type[CardAction], *, goes_on: bool, **more: object) -> None:
        """Decide about the selected card; goes_on: then the next one is selected."""
        card = self._cards.target()
        if card is not None:
            self._cards.freeze.touch()
            action = self._action(kind, card, **more)
            self._desk.do(action, partial(self._settled, card, goes_on))

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

    def _undone(self, entry: int, outcome: Outcome) -> None:
        if self._done and self._done[-1] == entry:
            self._done.pop()
        if outcome.seq is None:
            self._desk.refused.emit(outcome)
        self._cards.fill()

    def _reopened(self, card: Card, outcome: Outcome) -> None:
        if self._done and self._done[-1] is card:
            self._done.pop()
        if outcome.seq is None:
            self._desk.refused.emit(outcome)
            return
        self._cards.fill()
        self._cards.table.select_key(card.id)

    def _action(self, kind: type[CardAction], card: Card, **more: Any) -> CardAction:
        live = self._desk.live
        if kind is AnswerCard:
            more["comments"] = card.comments
        since = live.questions.waits_since(card.id)
        about = {"card": card.id, "run": live.base.shown.run, "about": card.text}
        return kind(**about, since=since, **more)
