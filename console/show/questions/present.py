"""The present of comments and questions, for panels."""

from bisect import bisect_left
from collections.abc import Iterable
from itertools import repeat
from typing import NamedTuple

from console.core.live import Load
from console.core.table import Commit, Rows
from console.show.base.opened import Opened, opened
from console.show.base.settings import CARD_REOPEN, taken
from console.show.base.tables import SETTING
from console.show.questions import waiting
from console.show.questions.facts import COMMENT, Comment
from console.show.questions.priority import Weights, priority, tier_level
from console.show.questions.tables import CARD_STATE, Asking, Card, CardState, ChatSecond
from console.show.questions.teaching import present as teaching
from console.show.questions.teaching.tables import CARD_FOLD, CARD_PART
from console.show.questions.waiting import Answers, Waiting
from console.show.rundown.tables import RUN_LOG

RING = 20_000
"""Comments held in memory; older ones are read from the file when someone scrolls there."""

NO_WEIGHTS = Weights(tier=0, on_air=100, buying=100, complaint=100)
"""All cards weigh the same: viewer-seconds alone decide."""

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
    *teaching.LOADS,
)


class QuestionsPresent:
    """The latest comments and the questions of the opened run. Times ms UTC.

    comments, numbers, sources: the last RING comments, oldest first, their numbers in the run and
    the names of their sources; gone: how many fell out before them. asking: number → what it asks,
    for the comments held. cards, states: by card. seconds: by second (s UTC). total: all comments.
    tiers: the highest fan tier among a card's askers, as far as comments were held. reopen_after:
    comments after an answer that open a card again.
    """

    def __init__(self) -> None:
        self._opened = Opened("", "")
        self.reopen_after = CARD_REOPEN.default
        self._forget()

    def _forget(self) -> None:
        self.comments: list[Comment] = []
        self.numbers: list[int] = []
        self.sources: list[str] = []
        self.gone = 0
        self.asking: dict[int, Asking] = {}
        self._asked: dict[int, Asking] = {}  # as it was derived, before any merge
        self.cards: dict[str, Card] = {}
        self.states: dict[str, CardState] = {}
        self.seconds: dict[int, ChatSecond] = {}
        self.tiers: dict[str, int] = {}
        self.total = 0
        self._began: dict[str, int] = {}
        self._again: dict[str, int] = {}
        # Cards that may be listed; a card that went cold leaves until it is asked again.
        self._warm: dict[str, None] = {}
        self._shown = teaching.Shown()

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
            elif part.table in (CARD_FOLD.name, CARD_PART.name):
                self._take_taught(part)
                topics |= {"comments", "cards"}
            elif part.table in (RUN_LOG.name, SETTING.name):
                self._take_around(part)
        return topics

    def open_cards(
        self, now: int, on_air: str = "", weights: Weights = NO_WEIGHTS
    ) -> list[Waiting]:
        """Cards that wait for an answer, the first to answer first; cold ones left out.

        on_air: the offer that is explained; weights: of the parts of their priority.
        """
        listed = []
        for card_id in list(self._warm):
            card, state = self.cards[card_id], self.states.get(card_id)
            start = waiting.since(card, state, self._again.get(card_id), now, self._began)
            if waiting.is_cold(card, state, start, now):
                del self._warm[card_id]
            elif start is not None:
                about = bool(on_air) and card.offer == on_air
                level = self.tiers.get(card_id, 0)
                parts = priority(card.askers, now - start, level, about, card.intent, weights)
                listed.append(waiting.waiting(card, state, start, now, parts))
        return sorted(listed, key=waiting.first_to_answer)

    def decided(self, state: str) -> list[tuple[Card, CardState]]:
        """Cards in a state that somebody decided, what was decided last in front."""
        found = [one for one in self.states.values() if one.state == state]
        found.sort(key=lambda one: (-one.at, one.id))
        return [(self.cards[one.id], one) for one in found if one.id in self.cards]

    def waits_since(self, card_id: str) -> int | None:
        """Since when (ms UTC) viewers wait for this card; None when they do not."""
        card, state = self.cards.get(card_id), self.states.get(card_id)
        if card is None:
            return None
        now = max(card.last_at, state.until or 0 if state else 0)
        return waiting.since(card, state, self._again.get(card_id), now, self._began)

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
                self._asked.pop(n, None)
            for ring in (self.comments, self.numbers, self.sources):
                del ring[:over]
            self.gone += over

    def _take_asking(self, rows: Iterable[Asking]) -> None:
        first = self.numbers[0] if self.numbers else 0
        for row in rows:
            if row.n >= first:
                self._asked[row.n] = row
                self.asking[row.n] = shown = self._shown.moved(row)
                self._note_tier(shown)

    def _note_tier(self, row: Asking) -> None:
        """Remember the highest tier of who asks what stands on a card."""
        place = bisect_left(self.numbers, row.n)
        if place < len(self.numbers) and self.numbers[place] == row.n:
            level = tier_level(self.comments[place].tier)
            if level > self.tiers.get(row.card, 0):
                self.tiers[row.card] = level

    def _take_around(self, part: Rows) -> None:
        """When cues were put on air, and how often an answered question may be asked again."""
        if part.table == RUN_LOG.name:
            for row in part.rows:
                if row.run == self._opened.run and row.do == "go" and row.cue:
                    self._began[row.cue] = row.at
            return
        for row in part.rows:
            if row.key == CARD_REOPEN.key and not row.show:
                self.reopen_after = taken(CARD_REOPEN, row.value) or CARD_REOPEN.default

    def _take_seconds(self, rows: Iterable[ChatSecond]) -> None:
        for row in rows:
            before = self.seconds.get(row.at_s)
            self.total += row.comments - (before.comments if before else 0)
            self.seconds[row.at_s] = row

    def _take_cards(self, rows: Iterable[Card]) -> None:
        for derived in rows:
            card = self._shown.card(self._shown.put(derived))
            if card is None:
                continue
            # Put back at the end, so that the first ones are those not asked for longest.
            self.cards.pop(card.id, None)
            self.cards[card.id] = card
            self._warm[card.id] = None
            self._note_again(card)
        while len(self.cards) > MOST_CARDS:
            oldest = next(iter(self.cards))
            del self.cards[oldest]
            self._shown.forget(oldest)
            self.tiers.pop(oldest, None)
            self._warm.pop(oldest, None)
            self._again.pop(oldest, None)

    def _take_taught(self, part: Rows) -> None:
        """Show cards as they were merged and split by hand."""
        mine = tuple(row for row in part.rows if row.run == self._opened.run)
        if part.table == CARD_FOLD.name:
            self._shown.take(folds=mine)
        else:
            self._shown.take(parts=mine)
        self._shown.drop(part.gone)
        self.cards = self._shown.all()
        self._warm = dict.fromkeys(self.cards)
        self.asking = {n: self._shown.moved(row) for n, row in self._asked.items()}

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
        if state is not None and waiting.asked_again(card, state, self.reopen_after):
            self._again.setdefault(card.id, card.last_at)
