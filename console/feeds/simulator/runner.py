"""Plays a simulated show into a room: on a simulated clock, paced or as fast as it goes."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

from console.core.action import Action, Confirmation
from console.core.clock import SimulatedClock, SystemClock
from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.ports import Do, Emit, Health
from console.feeds.simulator.operator import ACTOR, Look, LookUp
from console.feeds.simulator.simulation import Due, Simulation

STEP_MS = 100
"""Simulated ms between two batches of facts."""

SECOND = ("Chen", "", "controller")
"""Who confirms at the simulated desk: by, typed, role."""

OUT = QT_TRANSLATE_NOOP("feed", "The simulated chat is silent")


@dataclass
class Played:
    """What a rehearsal brought: facts stored and duplicates, actions done and refused."""

    stored: int = 0
    duplicates: int = 0
    rejected: int = 0
    actions: int = 0
    refused: int = 0


class Player:
    """Plays one simulation. speed: simulated seconds a second, None = as fast as possible.

    person_acted: whether a person took a live decision; the scenario's operators stop then.
    look: answers what depends on the room; without it no questions are answered.
    """

    def __init__(
        self, simulation: Simulation, emit: Emit, do: Do, clock: SimulatedClock, *,
        speed: float | None = None, person_acted: Callable[[], bool] | None = None,
        look: Look | None = None, health: Health | None = None, step_ms: int = STEP_MS,
    ) -> None:  # fmt: skip
        self._simulation = simulation
        self._emit, self._do, self._look, self._health = emit, do, look, health
        self._clock = clock
        self._speed = speed
        self._person_acted = person_acted
        self._step_ms = step_ms
        self._silent: bool | None = None
        self.played = Played()

    async def play(self, seconds: float | None = None) -> Played:
        """Play so many simulated seconds, or to the scenario's end."""
        simulation = self._simulation
        end = simulation.end
        if seconds is not None:
            end = min(end, simulation.start + round(seconds * 1000))
        real, began, now = SystemClock(), 0, simulation.start
        began = real.steady()
        while now < end:
            now = self._next(now, end)
            await self._keep_pace(now, real.steady() - began)
            await self._step(now)
        return self.played

    def _next(self, now: int, end: int) -> int:
        """The end of this step: the grid's next line, or an action's time before it."""
        if self._person_acted is not None and self._person_acted():
            self._simulation.hand_over()
        grid = now - (now - self._simulation.start) % self._step_ms + self._step_ms
        due = self._simulation.next_due()
        return min(grid, end) if due is None else min(grid, end, max(due, now + 1))

    async def _keep_pace(self, now: int, passed: int) -> None:
        """Wait until real time has come as far as simulated time; never skips anything."""
        ahead = 0.0
        if self._speed is not None:
            ahead = (now - self._simulation.start) / self._speed - passed
        await asyncio.sleep(max(0.0, ahead / 1000))

    async def _step(self, now: int) -> None:
        self._clock.set(now)
        for batch in self._simulation.step(now):
            taken = await self._emit(batch)
            self.played.stored += taken.stored
            self.played.duplicates += taken.duplicates
            self.played.rejected += sum(taken.rejected.values())
        self._tell_health(now)
        for due in self._simulation.due(now):
            for action in await self._actions(due):
                outcome = await self._do(action, actor=ACTOR)
                if outcome.concerns:  # the simulated second person looks, and agrees
                    words = tuple(Confirmation(*one[:3], *SECOND) for one in outcome.concerns)
                    outcome = await self._do(action, actor=ACTOR, confirmed=words)
                self.played.actions += 1
                self.played.refused += outcome.seq is None

    async def _actions(self, due: Due) -> "list[Action]":
        if not isinstance(due.act, LookUp):
            return [due.act]
        return [] if self._look is None else list(await self._look(due.act))

    def _tell_health(self, now: int) -> None:
        silent = self._simulation.silent(now)
        if self._health is not None and silent != self._silent:
            self._health("simulator", "bad" if silent else "ok", message(OUT) if silent else None)
        self._silent = silent


async def play(
    simulation: Simulation, emit: Emit, do: Do, clock: SimulatedClock, *,
    speed: float | None = None, seconds: float | None = None,
    person_acted: Callable[[], bool] | None = None, look: Look | None = None,
    health: Health | None = None, step_ms: int = STEP_MS,
) -> Played:  # fmt: skip
    """Play a simulation; the clock is set to each action's exact time before it is performed."""
    player = Player(
        simulation, emit, do, clock,
        speed=speed, person_acted=person_acted, look=look, health=health, step_ms=step_ms,
    )  # fmt: skip
    return await player.play(seconds)
