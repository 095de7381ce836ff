"""The present of comments and questions, for panels."""

from collections.abc import Iterable
from itertools import repeat
from typing import NamedTuple

from console.core.live import Load
from console.core.table import Commit, Rows
from console.show.base.opened import Opened, opened
from console.show.questions import waiting
from console.show.questions.facts import COMMENT, Comment
from console.show.questions.tables import CARD_STATE, Asking, Card, CardState, ChatSecond
from console.show.questions.waiting import Answers, Waiting

RING = 20_000
"""Comments held in memory; older ones are read from the file when someone scrolls there."""

MOST_CARDS = 20_000
"""Cards held in memory; beyond that those go first that were not asked for longest."""

_LATEST = f"(SELECT min(n) FROM (SELECT n FROM comment ORDER BY n DESC LIMIT {RING}))"


class _Loaded(NamedTuple):
    """A comment as it is read at opening: its fields, and the name of its source."""

    at: int
    source_at: int | None
    source_id: str | None
    user: str
    user_id: str
    tier: str
    text: str
    digest: str
    stamped: int
    name: str


LOADS: tuple[Load, ...] = (
    Load(CARD_STATE.name, CardState, rest="WHERE run = :run"),
    Load(
        COMMENT.name,
        _Loaded,
        "run",
        "JOIN (SELECT id, name FROM source) ON id = comment.source"
        f" WHERE n >= {_LATEST} ORDER BY n",
        "facts",
    ),
    Load("verdict", Asking, "run", f"WHERE n >= {_LATEST}", "questions"),
    Load(
        "card",
        Card,
        "run",
        f"WHERE id IN (SELECT id FROM card ORDER BY last_n DESC LIMIT {MOST_CARDS})"
        " ORDER BY last_n",
        "questions",
    ),
    Load("chat_second", ChatSecond, "run", "ORDER BY at_s", "questions"),
)


class QuestionsPresent:
    """The latest comments and the questions of the opened run. Times ms UTC.

    comments, numbers, sources: the last RING comments, oldest first, their numbers in the run and
    the names of their sources; gone: how many fell out before them. asking: number → what it asks,
    for the comments held. cards, states: by card. seconds: by second (s UTC). total: all comments.
    """

    def __init__(self) -> None:
        self._opened = Opened("", "")
        self._forget()

    def _forget(self) -> None:
        self.comments: list[Comment] = []
        self.numbers: list[int] = []
        self.sources: list[str] = []
        self.gone = 0
        self.asking: dict[int, Asking] = {}
        self.cards: dict[str, Card] = {}
        self.states: dict[str, CardState] = {}
        self.seconds: dict[int, ChatSecond] = {}
        self.total = 0
        self._again: dict[str, int] = {}
        # Cards that may be listed; a card that went cold leaves until it is asked again.
        self._warm: dict[str, None] = {}

    def absorb(self, commit: Commit) -> set[str]:
        """Take in news; topics: comments, cards."""
        topics: set[str] = set()
        before, self._opened = self._opened, opened(commit, self._opened)
        if before != self._opened:
            self._forget()
            topics |= {"comments", "cards"}
        for part in commit.parts:
            if part.table == COMMENT.name:
                self._take_comments(part)
                topics.add("comments")
            elif part.table == "chat_second":
                self._take_seconds(part.rows)
                topics.add("comments")
            elif part.table == "verdict":
                self._take_asking(part.rows)
                topics |= {"comments", "cards"}
            elif part.table == "card":
                self._take_cards(part.rows)
                topics.add("cards")
            elif part.table == CARD_STATE.name:
                self._take_states(part)
                topics.add("cards")
        return topics

    def open_cards(self, now: int) -> list[Waiting]:
        """Cards that wait for an answer, the first to answer first; cold ones left out."""
        listed = []
        for card_id in list(self._warm):
            card, state = self.cards[card_id], self.states.get(card_id)
            start = waiting.since(card, state, self._again.get(card_id))
            if waiting.is_cold(card, now):
                del self._warm[card_id]
            elif start is not None:
                listed.append(waiting.waiting(card, state, start, now))
        return sorted(listed, key=waiting.first_to_answer)

    def waits_since(self, card_id: str) -> int | None:
        """Since when (ms UTC) viewers wait for this card; None when they do not."""
        card, state = self.cards.get(card_id), self.states.get(card_id)
        return card and waiting.since(card, state, self._again.get(card_id))

    def answers(self, limit_ms: int, now: int) -> Answers:
        """How the questions were answered so far."""
        pairs = ((card, self.states.get(card_id)) for card_id, card in self.cards.items())
        return waiting.answers(pairs, limit_ms, now)

    def state(self, card: str) -> str:
        """open, claimed, answered, deferred or muted."""
        found = self.states.get(card)
        return "open" if found is None else found.state

    def in_minute(self, now: int) -> int:
        """Comments of the 60 s before `now`."""
        last = now // 1000
        found = (self.seconds.get(at_s) for at_s in range(last - 60, last))
        return sum(second.comments for second in found if second is not None)

    def _take_comments(self, part: Rows) -> None:
        if part.rows and isinstance(part.rows[0], _Loaded):
            self.comments.extend(Comment._make(row[:-1]) for row in part.rows)
            self.sources.extend(row[-1] for row in part.rows)
        else:
            self.comments.extend(part.rows)
            self.sources.extend(repeat(part.source, len(part.rows)))
        self.numbers.extend(part.numbers)
        over = len(self.comments) - RING
        if over > 0:
            for n in self.numbers[:over]:
                self.asking.pop(n, None)
            for ring in (self.comments, self.numbers, self.sources):
                del ring[:over]
            self.gone += over

    def _take_asking(self, rows: Iterable[Asking]) -> None:
        first = self.numbers[0] if self.numbers else 0
        self.asking.update((row.n, row) for row in rows if row.n >= first)

    def _take_seconds(self, rows: Iterable[ChatSecond]) -> None:
        for row in rows:
            before = self.seconds.get(row.at_s)
            self.total += row.comments - (before.comments if before else 0)
            self.seconds[row.at_s] = row

    def _take_cards(self, rows: Iterable[Card]) -> None:
        for card in rows:
            # Put back at the end, so that the first ones are those not asked for longest.
            self.cards.pop(card.id, None)
            self.cards[card.id] = card
            self._warm[card.id] = None
            self._note_again(card)
        while len(self.cards) > MOST_CARDS:
            oldest = next(iter(self.cards))
            del self.cards[oldest]
            self._warm.pop(oldest, None)
            self._again.pop(oldest, None)

    def _take_states(self, part: Rows) -> None:
        for row in part.rows:
            if row.run == self._opened.run:
                self.states[row.id] = row
                self._again.pop(row.id, None)
                if row.id in self.cards:
                    self._warm[row.id] = None
                    self._note_again(self.cards[row.id])
        for card_id in part.gone:
            self.states.pop(card_id, None)

    def _note_again(self, card: Card) -> None:
        """Remember when an answered card was first seen to be asked anew."""
        state = self.states.get(card.id)
        if state is not None and waiting.asked_again(card, state):
            self._again.setdefault(card.id, card.last_at)
