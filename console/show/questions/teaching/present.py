"""Cards as they are shown: merged ones on one, split comments on a card of their own."""

import json
from collections.abc import Iterable
from functools import reduce

from console.core.live import Load
from console.show.questions.tables import Asking, Card
from console.show.questions.teaching.tables import CARD_FOLD, CARD_PART, CardFold, CardPart

LOADS: tuple[Load, ...] = (
    Load(CARD_FOLD.name, CardFold, rest="WHERE run = :run"),
    Load(CARD_PART.name, CardPart, rest="WHERE run = :run"),
)


class Shown:
    """Derived cards, and on which card each of them is shown with what stands on it then."""

    def __init__(self) -> None:
        self._derived: dict[str, Card] = {}
        self._folds: dict[str, str] = {}
        self._parts: dict[str, CardPart] = {}
        # What follows from these: comments that moved, needs of split cards, guests of a card.
        self._moved: dict[int, str] = {}
        self._needs: dict[tuple[str, str, str], str] = {}
        self._guests: dict[str, dict[str, None]] = {}

    def take(self, folds: Iterable[CardFold] = (), parts: Iterable[CardPart] = ()) -> None:
        """Take in decisions that are new or changed."""
        self._folds.update((row.id, row.home) for row in folds)
        self._parts.update((row.id, row) for row in parts)
        self._note()

    def drop(self, gone: Iterable[str]) -> None:
        """Decisions that are gone: an undo."""
        for row in gone:
            self._folds.pop(row, None)
            self._parts.pop(row, None)
        self._note()

    def put(self, card: Card) -> str:
        """Take in a derived card; the id of the card it is shown on."""
        self._derived[card.id] = card
        home = self._home_of(card)
        if home != card.id:
            self._guests.setdefault(home, {})[card.id] = None
        return home

    def forget(self, card: str) -> None:
        """Hold a derived card no longer."""
        self._derived.pop(card, None)

    def home(self, card: str) -> str:
        """The card on which a card is shown: itself where it was not merged."""
        path = [card]
        while (card := self._folds.get(card, card)) not in path:
            path.append(card)
        # Undone in another order than done, merges can make a ring: its first name stands for it.
        return min(path[path.index(card) :])

    def moved(self, asking: Asking) -> Asking:
        """A comment with the card on which it is shown."""
        card = self._moved.get(asking.n)
        if card is None:
            derived = self._derived.get(asking.card)
            card = self.home(asking.card) if derived is None else self._home_of(derived)
        else:
            card = self.home(card)
        return asking if card == asking.card else asking._replace(card=card)

    def card(self, home: str) -> Card | None:
        """What is shown under this id; None where nothing is."""
        if self.home(home) != home:
            return None
        held = [home, *(guest for guest in self._guests.get(home, ()) if guest != home)]
        found = [card for card in map(self._alone, held) if card is not None and card.comments]
        return reduce(_joined, found)._replace(id=home) if found else None

    def all(self) -> dict[str, Card]:
        """All cards that are shown, those asked for last behind."""
        homes = {self._home_of(card): None for card in self._derived.values()}
        homes.update(dict.fromkeys(map(self.home, self._parts)))
        shown = [card for card in map(self.card, homes) if card is not None]
        return {card.id: card for card in sorted(shown, key=_last)}

    def _alone(self, card: str) -> Card | None:
        """A card without its guests and without what was split off it."""
        part = self._parts.get(card)
        found = self._derived.get(card) if part is None else _card(part)
        for other in self._parts.values():
            if found is not None and other.origin == card:
                found = _less(found, other)
        return found

    def _home_of(self, card: Card) -> str:
        """Where a derived card is shown: on a split card of its need, or where it was merged."""
        return self.home(self._needs.get(_key(card), card.id) if self._needs else card.id)

    def _note(self) -> None:
        parts = self._parts.values()
        self._moved = {n: row.id for row in parts for n in json.loads(row.numbers)}
        self._needs = {_key(_card(row)): row.id for row in parts}
        self._guests = {}
        for row in (*self._folds, *self._parts):
            self._guests.setdefault(self.home(row), {})[row] = None
        for card in self._derived.values():
            self.put(card)


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


def _last(card: Card) -> int:
    return card.last_n
