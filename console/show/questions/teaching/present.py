"""Cards as they are shown: merged ones on one, split comments on a card of their own."""

import json
from collections.abc import Iterable, Mapping

from console.core.live import Load
from console.show.questions.tables import Asking, Card
from console.show.questions.teaching.tables import CARD_FOLD, CARD_PART, CardFold, CardPart

LOADS: tuple[Load, ...] = (
    Load(CARD_FOLD.name, CardFold, rest="WHERE run = :run"),
    Load(CARD_PART.name, CardPart, rest="WHERE run = :run"),
)


class Shown:
    """Which card a card is shown on, and what then stands on it. Forgets nothing by itself."""

    def __init__(self) -> None:
        self._folds: dict[str, str] = {}
        self._parts: dict[str, CardPart] = {}
        self._moved: dict[int, str] = {}

    @property
    def plain(self) -> bool:
        """Whether nothing was merged or split, so that every card is shown as it is."""
        return not self._folds and not self._parts

    def take(self, folds: Iterable[CardFold] = (), parts: Iterable[CardPart] = ()) -> None:
        """Take in rows that are new or changed."""
        self._folds.update((row.id, row.home) for row in folds)
        self._parts.update((row.id, row) for row in parts)
        self._note()

    def drop(self, gone: Iterable[str]) -> None:
        """Rows that are gone: an undo."""
        for row in gone:
            self._folds.pop(row, None)
            self._parts.pop(row, None)
        self._note()

    def home(self, card: str) -> str:
        """The card on which a card is shown: itself where it was not merged."""
        path = [card]
        while (card := self._folds.get(card, card)) not in path:
            path.append(card)
        # Undone in another order than done, merges can make a ring: its first name stands for it.
        return min(path[path.index(card) :])

    def card_of(self, asking: Asking) -> str:
        """The card on which a comment is shown."""
        return self.home(self._moved.get(asking.n, asking.card))

    def cards(self, derived: Mapping[str, Card]) -> dict[str, Card]:
        """All cards that are shown, out of those that were derived; ids of the ones that stay."""
        if self.plain:
            return dict(derived)
        all_cards = {**derived, **{part.id: _card(part) for part in self._parts.values()}}
        for part in self._parts.values():
            origin = all_cards.get(part.origin)
            if origin is not None:
                all_cards[part.origin] = _less(origin, part)
        same = {_key(_card(part)): part.id for part in self._parts.values()}
        shown: dict[str, Card] = {}
        for card_id, card in all_cards.items():
            home = self.home(same.get(_key(card), card_id))
            if home not in shown:
                shown[home] = all_cards.get(home, card)._replace(id=home)
                if home == card_id or home not in all_cards:
                    continue
            if home != card_id:
                shown[home] = _joined(shown[home], card)
        return {card_id: card for card_id, card in shown.items() if card.comments > 0}

    def _note(self) -> None:
        self._moved = {n: row.id for row in self._parts.values() for n in json.loads(row.numbers)}


def _card(part: CardPart) -> Card:
    """The card of split comments before more came."""
    numbers = json.loads(part.numbers)
    return Card(
        part.id, part.intent, part.link, part.offer, part.need, part.text, part.askers,
        len(numbers), part.first_at, part.last_at, min(numbers), max(numbers),
    )  # fmt: skip


def _key(card: Card) -> tuple[str, str, str]:
    about = card.offer or ("" if card.link is None else str(card.link))
    return card.intent, about, card.need


def _less(card: Card, part: CardPart) -> Card:
    """A card without the comments that were split off; one asker at least stays with the rest."""
    comments = max(0, card.comments - len(json.loads(part.numbers)))
    return card._replace(comments=comments, askers=min(comments, max(1, card.askers - part.askers)))


def _joined(card: Card, other: Card) -> Card:
    """A card with another's comments; who asked on both counts twice, as nobody tells here."""
    return card._replace(
        askers=card.askers + other.askers,
        comments=card.comments + other.comments,
        first_at=min(card.first_at, other.first_at),
        last_at=max(card.last_at, other.last_at),
        first_n=min(card.first_n, other.first_n),
        last_n=max(card.last_n, other.last_n),
    )
