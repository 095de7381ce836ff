"""The simulator as a feed among others: facts of a scenario beside a show that people run."""

import asyncio
from typing import Any

from console.core.fact import Batch, Row
from console.core.message import QT_TRANSLATE_NOOP
from console.core.ports import Surroundings
from console.core.setting import Setting
from console.feeds.simulator.scenario import SCENARIOS, scenario
from console.feeds.simulator.simulation import Simulation

SCENARIO = Setting(
    "simulator.scenario",
    str,
    "demo",
    QT_TRANSLATE_NOOP("setting", "Simulated show"),
    "machine",
    choices=SCENARIOS,
)
SEED = Setting(
    "simulator.seed", int, 1, QT_TRANSLATE_NOOP("setting", "Seed of the simulation"), "machine",
    low=0, high=2**53,
)  # fmt: skip
SPEED = Setting(
    "simulator.speed", float, 1.0, QT_TRANSLATE_NOOP("setting", "Speed of the simulation"),
    "machine", low=0.1, high=60.0,
)  # fmt: skip

_EVERY_S = 0.1
_TIMES = ("at", "source_at", "paid_at", "updated_at")


async def run(around: Surroundings) -> None:
    """Emit the scenario's facts from now on, until it ends or the feed is cancelled."""
    settings, clock = around.settings, around.clock
    start, began = clock.wall(), clock.steady()
    speed: float = settings[SPEED.key]
    chosen = scenario(settings[SCENARIO.key])
    # The start tells apart what a feed brings that is switched off and on within one run.
    simulation = Simulation(chosen, settings[SEED.key], start, prefix=f"{start:x}-")
    now = start
    around.health("simulator", "ok")
    try:
        while now < simulation.end:
            await asyncio.sleep(_EVERY_S)
            now = start + int((clock.steady() - began) * speed)
            for batch in simulation.step(now):
                await around.emit(_laid(batch, start, speed))
    finally:
        around.health("simulator", "off")


def _laid(batch: Batch, start: int, speed: float) -> Batch:
    """The facts at the times at which they really come when time runs faster or slower."""
    if speed == 1:
        return batch
    return batch._replace(facts=[_laid_row(row, start, speed) for row in batch.facts])


def _laid_row(row: Row, start: int, speed: float) -> Row:
    fields: tuple[str, ...] = getattr(row, "_fields", ())
    changes: dict[str, Any] = {
        name: start + int((row[place] - start) / speed)
        for place, name in enumerate(fields)
        if name in _TIMES and row[place] is not None
    }
    made: Row = getattr(row, "_replace")(**changes)  # noqa: B009 - Row is any tuple to the types
    return made
