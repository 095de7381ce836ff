"""The simulator as a feed: facts from now on, at the speed that was set."""

import asyncio
from typing import Any

import pytest
from simulated import START

from console.core.action import Action, Outcome
from console.core.clock import SimulatedClock
from console.core.fact import Batch, Row, Taken
from console.core.message import Message
from console.core.ports import Surroundings
from console.feeds.simulator import FEED
from console.show.sales.facts import OrderLine


class Hurried(SimulatedClock):
    """A clock on which a quarter of a minute passes whenever somebody looks."""

    def steady(self) -> int:
        self.advance(15_000)
        return super().steady()


class Around:
    """A console around the feed that keeps what it is given."""

    def __init__(self, speed: float) -> None:
        self.facts: list[Row] = []
        self.states: list[str] = []
        settings = {setting.key: setting.default for setting in FEED.settings}
        settings |= {"simulator.scenario": "lipstick", "simulator.speed": speed}
        self.surroundings = Surroundings(self.emit, self.do, self.health, Hurried(START), settings)

    async def emit(self, batch: Batch) -> Taken:
        self.facts += batch.facts
        return Taken(len(batch.facts), 0, {})

    async def do(self, action: Action, **_: Any) -> Outcome:
        raise AssertionError("a feed decides nothing")

    def health(self, part: str, state: str, note: Message | None = None) -> None:
        self.states.append(state)


def run_feed(around: Around) -> None:
    """Let the feed run until its scenario is over."""

    async def run() -> None:
        await FEED.run(around.surroundings)

    asyncio.run(run())


@pytest.mark.parametrize("speed", [1.0, 10.0])
def test_the_whole_scenario_comes_at_the_speed_that_is_set(speed: float) -> None:
    around = Around(speed)
    run_feed(around)
    orders = [fact for fact in around.facts if isinstance(fact, OrderLine)]
    assert len(orders) == 15_000
    assert orders[0].at - START == pytest.approx(5_000 / speed, abs=200)
    assert orders[-1].paid_at == orders[-1].at <= START + 20_000 / speed
    assert around.states == ["ok", "off"]


def test_what_is_switched_on_again_brings_facts_of_its_own() -> None:
    first, second = Around(10.0), Around(10.0)
    run_feed(first)
    second.surroundings.clock.advance(60_000)  # type: ignore[attr-defined]
    run_feed(second)
    assert not {fact[2] for fact in first.facts} & {fact[2] for fact in second.facts}
