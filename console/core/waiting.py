"""What waits for the writer: actions first, then facts in bounded memory, then what is derived."""

from collections import deque
from collections.abc import Mapping
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from console.core.action import Intent, Outcome
from console.core.fact import Batch, FactKind, Row, Taken
from console.core.side_files import SideWork

PIECE = 1_000
"""Facts in one piece of a large batch; small enough for a commit well under 20 ms."""

MOST_WAITING = 200_000
"""Facts that may wait in memory, for a full disk or a burst, before the least are dropped."""

DROP_FROM = {1: 0.70, 2: 0.80, 3: 0.90, 0: 1.0}
"""How full the queue may be before facts of a drop rank are no longer taken (0: orders, last)."""


class WaitingAction(NamedTuple):
    """An intent, the steady time at which it came (ms), and where to tell the outcome."""

    intent: Intent
    since: int
    done: "Future[Outcome]"


@dataclass
class Whole:
    """A batch that was cut into pieces; its future is told when the last one is stored."""

    done: "Future[Taken]"
    left: int
    taken: Taken = field(default_factory=lambda: Taken(0, 0, {}))

    def add(self, part: Taken) -> None:
        """Count one stored piece."""
        rejected = dict(self.taken.rejected)
        for reason, count in part.rejected.items():
            rejected[reason] = rejected.get(reason, 0) + count
        stored = self.taken.stored + part.stored
        self.taken = Taken(stored, self.taken.duplicates + part.duplicates, rejected)
        self.left -= 1
        if self.left == 0:
            self.done.set_result(self.taken)

    def fail(self, error: BaseException) -> None:
        """Tell that a piece could not be stored."""
        if not self.done.done():
            self.done.set_exception(error)


class Piece(NamedTuple):
    """A piece of a batch for one run's file."""

    run: str
    batch: Batch
    whole: Whole


@dataclass
class Queue:
    """The writer's queue. Not locked by itself: the writer's condition guards it."""

    actions: "deque[WaitingAction]" = field(default_factory=deque)
    facts: "deque[Piece]" = field(default_factory=deque)
    aside: "deque[SideWork]" = field(default_factory=deque)
    waiting: int = 0
    dropped: dict[tuple[str, str, str], int] = field(default_factory=dict)

    def add_facts(self, run: str, batch: Batch) -> "Future[Taken]":
        """Queue a whole batch, cut into pieces; the caller waits, so nothing is dropped."""
        facts = batch.facts
        cuts = [facts[i : i + PIECE] for i in range(0, len(facts), PIECE)] or [facts]
        whole = Whole(Future(), len(cuts))
        for number, cut in enumerate(cuts):
            rejected = batch.rejected if number == 0 else ()
            first = batch.first + number * PIECE if batch.first else 0
            self.facts.append(Piece(run, Batch(batch.source, cut, rejected, first), whole))
        self.waiting += len(facts)
        return whole.done

    def take_facts(self, most: int) -> list[Piece]:
        """The next pieces of one run, up to `most` facts, at least one piece."""
        taken = [self.facts.popleft()]
        count = len(taken[0].batch.facts)
        while self.facts and self.facts[0].run == taken[0].run:
            count += len(self.facts[0].batch.facts)
            if count > most:
                break
            taken.append(self.facts.popleft())
        self.waiting -= sum(len(piece.batch.facts) for piece in taken)
        return taken

    def left(self) -> tuple[list[WaitingAction], list[SideWork]]:
        """Take out all actions and work on reference data that still wait."""
        found = list(self.actions), list(self.aside)
        self.actions.clear()
        self.aside.clear()
        return found

    def put_back(self, pieces: list[Piece]) -> None:
        """Return pieces that could not be stored yet to the front."""
        self.facts.extendleft(reversed(pieces))
        self.waiting += sum(len(piece.batch.facts) for piece in pieces)

    def thin(self, run: str, batch: Batch, kinds: Mapping[type[Any], FactKind]) -> Batch:
        """The batch without what there is no room for; what was left out is counted."""
        fill = self.waiting / MOST_WAITING
        kept: list[Row] = []
        for fact in batch.facts:
            kind = kinds[type(fact)]
            if fill < DROP_FROM[kind.drop_rank]:
                kept.append(fact)
            else:
                key = (run, batch.source, kind.name)
                self.dropped[key] = self.dropped.get(key, 0) + 1
        return batch._replace(facts=kept)


COMMIT_TARGET_MS = 20
"""What one commit of facts should take at most, so that actions never wait longer."""

FEWEST, MOST = 250, 4_000

FACTS_SHARE = 9
"""While facts wait, storing them takes so many times as long as deriving: safe first."""

DERIVE_EVERY_MS = 100
"""What is derived follows the facts as often as screens do: many at once cost less than each."""


@dataclass
class Turns:
    """When what is derived has its turn; times are steady ms of the machine, not of a show.

    behind: runs of which something is to be derived.
    """

    behind: dict[str, None] = field(default_factory=dict)
    due: int = 0
    rests: int = 0

    def ready(self, now: int, hurry: bool) -> bool:
        """Whether something is to be derived, and has rested; in a hurry at once."""
        return bool(self.behind) and (hurry or now >= self.rests)

    def patience(self, now: int) -> float | None:
        """How long to wait for news, s; None for as long as it takes."""
        return max(1, self.rests - now) / 1000 if self.behind else None

    def derived(self, began: int, now: int) -> None:
        """A slice was carried on; facts that wait come first for a while."""
        self.due = now + FACTS_SHARE * (now - began)

    def complete(self, now: int) -> None:
        """Nothing is left to derive; a few facts more are waited for before the next turn."""
        self.rests = now + DERIVE_EVERY_MS


@dataclass
class Pace:
    """How many facts one commit takes: halved or doubled towards COMMIT_TARGET_MS."""

    rows: int = 1_000

    def learn(self, took: int, rows: int) -> None:
        """A commit of `rows` facts took so many ms."""
        if took > COMMIT_TARGET_MS:
            self.rows = max(FEWEST, self.rows // 2)
        elif rows >= self.rows // 2 and took * 2 < COMMIT_TARGET_MS:
            self.rows = min(MOST, self.rows * 2)


@dataclass
class Settling:
    """Who waits for a run's file to be complete."""

    waiting: "list[tuple[str, Future[None]]]" = field(default_factory=list)

    def add(self, run: str) -> "Future[None]":
        """A future for the moment at which nothing of the run is left to do."""
        done: Future[None] = Future()
        self.waiting.append((run, done))
        return done

    def tell(self, run: str, error: BaseException | None = None) -> None:
        """The run is complete, or cannot be completed."""
        mine = [done for one, done in self.waiting if one == run]
        self.waiting = [pair for pair in self.waiting if pair[0] != run]
        for done in mine:
            if error is None:
                done.set_result(None)
            else:
                done.set_exception(error)
