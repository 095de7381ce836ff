"""Merging the chosen cards into one, and splitting comments off a card."""

from functools import partial

from console.core.action import Outcome
from console.core.message import QT_TRANSLATE_NOOP
from console.desk.live import Live
from console.panels.questions.cards_view import CardsView
from console.panels.questions.deciding import Deciding
from console.panels.questions.split_bar import SplitBar
from console.show.questions.facts import Comment
from console.show.questions.tables import Card
from console.show.questions.teaching.actions import MOST, MergeCards, SplitCard
from console.ui.context import Context
from console.ui.reach import refuse

NONE_CHOSEN = QT_TRANSLATE_NOOP(
    "questions", "Choose the questions to merge with {key}, then go to the one that stays."
)
NOT_HELD = QT_TRANSLATE_NOOP(
    "questions", "The comments of this question are too long ago to be split."
)


class Joining:
    """What the keys for merging and splitting do; both teach the room's wordings."""

    def __init__(
        self, context: Context, cards: CardsView, deciding: Deciding, bar: SplitBar
    ) -> None:
        self._desk, self._cards, self._bar = context.desk, cards, bar
        self._deciding, self._keys = deciding, context.keys

    def merge(self) -> None:
        """Merge the chosen cards into the selected one."""
        into = self._cards.target()
        if into is None:
            return
        live = self._desk.live
        going = [one for one in self._cards.marked if one != into.id and self._cards.card(one)]
        if not going:
            refuse(self._desk, NONE_CHOSEN, key=self._keys.key_of("questions.mark"))
            return
        action = MergeCards(
            cards=tuple(going), into=into.id, intent=into.intent, need=into.need,
            about=into.text, texts=self._texts(going), run=live.base.shown.run,
        )  # fmt: skip
        self._cards.freeze.touch()
        self._desk.do(action, partial(self._merged, into))

    def split(self) -> None:
        """Show the comments of the selected card, to tick those that ask something else."""
        card = self._cards.target()
        if card is None:
            return
        said = comments_of(self._desk.live, card.id)
        if len(said) < 2:
            refuse(self._desk, NOT_HELD)
            return
        self._cards.freeze.touch()
        self._bar.ask(card.text, said, partial(self._split, card))

    def _texts(self, cards: list[str]) -> tuple[str, ...]:
        """How viewers worded the cards that go."""
        found: dict[str, None] = {}
        for one in cards:
            card = self._cards.card(one)
            texts = [comment.text for _, comment in comments_of(self._desk.live, one)]
            found.update(dict.fromkeys(texts or ([card.text] if card else [])))
        return tuple(found)[:MOST]

    def _split(self, card: Card, chosen: list[tuple[int, Comment]]) -> None:
        times = [comment.at for _, comment in chosen]
        names = {comment.user_id or comment.user or str(n) for n, comment in chosen}
        texts = dict.fromkeys(comment.text for _, comment in chosen)
        action = SplitCard(
            card=card.id, numbers=tuple(n for n, _ in chosen), texts=tuple(texts),
            intent=card.intent, link=card.link, offer=card.offer, askers=len(names),
            first_at=min(times, default=0), last_at=max(times, default=0),
            run=self._desk.live.base.shown.run,
        )  # fmt: skip
        self._desk.do(action, partial(self._was_split, card))

    def _merged(self, into: Card, outcome: Outcome) -> None:
        if outcome.seq is None:
            self._desk.refused.emit(outcome)
            return
        self._cards.marked.clear()
        self._deciding.note_entry(outcome.seq)
        self._cards.freeze.thaw()
        self._cards.table.select_key(into.id)

    def _was_split(self, card: Card, outcome: Outcome) -> None:
        if outcome.seq is None:
            self._bar.refuse(outcome)
            return
        self._bar.leave()
        self._deciding.note_entry(outcome.seq)
        self._cards.freeze.thaw()
        self._cards.table.select_key(card.id)


def comments_of(live: Live, card: str) -> list[tuple[int, Comment]]:
    """The comments at hand that stand on a card, newest first, with their numbers."""
    questions = live.questions
    mine = {n for n, asking in questions.asking.items() if asking.card == card}
    pairs = zip(reversed(questions.numbers), reversed(questions.comments), strict=True)
    found = [(n, comment) for n, comment in pairs if n in mine]
    return found[:MOST]
