"""A simulated show, second after second: facts as they come, deeds at their time."""

from bisect import bisect_right
from collections import deque
from operator import itemgetter
from typing import NamedTuple

from console.core.action import Action
from console.core.fact import Batch, Row
from console.core.table import Commit
from console.feeds.simulator.audience import Presence
from console.feeds.simulator.chat import Chat
from console.feeds.simulator.crowd import Crowd
from console.feeds.simulator.following import deeds_of, is_of_a_person
from console.feeds.simulator.market import Market
from console.feeds.simulator.operator import LookUp, Planned, action_of
from console.feeds.simulator.plain_data import Scenario
from console.feeds.simulator.shop import Shop
from console.feeds.simulator.timeline import deeds

CHAT = "simulator:chat"
SHOP = "simulator:shop"

_at = itemgetter(0)


class Due(NamedTuple):
    """Something an operator does at `at` (ms UTC)."""

    at: int
    act: Action | LookUp


class _Waiting:
    """Facts in order of time, of which the first ones were taken."""

    def __init__(self) -> None:
        self._rows: list[Row] = []
        self._taken = 0

    def add(self, rows: list[Row]) -> None:
        """Put rows behind, none earlier than those that are there."""
        self._rows = self._rows[self._taken :] + rows
        self._taken = 0

    def take(self, until: int) -> list[Row]:
        """What comes no later than `until` (ms UTC)."""
        end = bisect_right(self._rows, until, lo=self._taken, key=_at)
        rows = self._rows[self._taken : end]
        self._taken = end
        return rows


class Simulation:
    """Facts and operators' actions of a scenario, which follow from the seed alone.

    start_ms: when the run starts, ms UTC. planned: the plan's ids in the room; without it there
    are facts, but no actions. prefix: put ahead of the source's ids, to tell apart what two
    simulations bring into one run.
    """

    def __init__(
        self, scenario: Scenario, seed: int, start_ms: int, planned: Planned | None = None,
        lang: str = "en", prefix: str = "",
    ) -> None:  # fmt: skip
        self.scenario = scenario
        self.start = start_ms
        self.end = start_ms + scenario.seconds * 1000
        self._planned = planned
        self._lang = lang
        self._deeds = deeds(scenario, seed)
        self._heard = self._done = 0
        self._market = Market(scenario)
        crowd = Crowd(scenario.behaviour.users, scenario.behaviour.english)
        self._presence = Presence(scenario, seed, crowd, prefix)
        self._chat = Chat(scenario, seed, crowd, prefix)
        online = self._presence.online
        self._shop = Shop(scenario, seed, crowd, prefix, online, self._deeds)
        self._second = 0
        self._waiting = {CHAT: _Waiting(), SHOP: _Waiting()}
        self._told: deque[Commit] = deque()

    def step(self, until_ms: int) -> list[Batch]:
        """The facts that came since the last step, at most one batch a source."""
        last = min(until_ms, self.end - 1)
        while self.start + self._second * 1000 <= last:
            self._make(self._second)
            self._second += 1
        taken = ((source, waiting.take(until_ms)) for source, waiting in self._waiting.items())
        return [Batch(source, rows) for source, rows in taken if rows]

    def next_due(self) -> int | None:
        """When the next action is due, ms UTC; None when no more will be."""
        if self._planned is None or self._done >= len(self._deeds):
            return None
        return self.start + self._deeds[self._done].at

    def due(self, until_ms: int) -> list[Due]:
        """The actions due since the last call, by time."""
        made: list[Due] = []
        while (at := self.next_due()) is not None and at <= until_ms:
            assert self._planned is not None
            made.append(Due(at, action_of(self._deeds[self._done], self._planned, self._lang)))
            self._done += 1
        return made

    def hand_over(self) -> None:
        """A person runs the show from here on: no more actions, and viewers follow the person."""
        self._done = self._heard = len(self._deeds)

    def follow(self, commit: Commit) -> None:
        """Let viewers notice what a person decided; may be called on any thread."""
        if is_of_a_person(commit):
            self._told.append(commit)

    def silent(self, at_ms: int) -> bool:
        """Whether the chat feed is out at that time (ms UTC)."""
        second = (at_ms - self.start) // 1000
        return any(
            fault.what == "outage" and fault.start <= second < fault.end
            for fault in self.scenario.faults
        )

    def _make(self, second: int) -> None:
        """Make the facts of one second, after what was decided before it."""
        self._hear(second)
        start = self.start + second * 1000
        online = float(self._presence.online[second])
        bought = self._shop.second(second, start, self._market, online)
        self._waiting[SHOP].add(bought)
        comments = self._chat.second(second, start, self._market, online, self._shop.sold)
        around = self._presence.second(second, start, self._market)
        if not self.silent(start):
            self._waiting[CHAT].add(sorted([*comments, *around], key=_at))

    def _hear(self, second: int) -> None:
        while self._heard < len(self._deeds) and self._deeds[self._heard].at <= second * 1000:
            self._market.heed(self._deeds[self._heard])
            self._heard += 1
        while self._told and self._planned is not None:
            for deed in deeds_of(self._told.popleft(), self._planned, self.start):
                self._market.heed(deed)
