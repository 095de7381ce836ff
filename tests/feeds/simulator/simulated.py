"""What the tests of the simulator share."""

import hashlib
from collections.abc import Iterator

from console.core.fact import Row
from console.feeds.simulator.operator import Planned
from console.feeds.simulator.plain_data import Scenario
from console.feeds.simulator.scenario import scenario
from console.feeds.simulator.simulation import Simulation
from console.show.sales.facts import OrderLine

START = 1_795_435_200_000


def planned(what: Scenario) -> Planned:
    """Ids of a plan that is in no room."""
    offers = {link: f"offer {link}" for link, _ in enumerate(what.goods, 1)}
    return Planned("show", offers, {cue.key: f"cue {cue.key}" for cue in what.cues})


def simulate(name: str, seed: int = 1) -> Simulation:
    """A scenario that begins at START."""
    what = scenario(name)
    return Simulation(what, seed, START, planned(what))


def facts(simulation: Simulation, seconds: int, since: int = 0) -> Iterator[tuple[str, Row]]:
    """(source, fact) of the seconds from `since` on; those before must have been taken."""
    for second in range(since, seconds):
        for batch in simulation.step(START + second * 1000 + 999):
            for fact in batch.facts:
                yield batch.source, fact


def bought(found: Iterator[tuple[str, Row]]) -> list[OrderLine]:
    """The first report of each order line."""
    lines: dict[str, OrderLine] = {}
    for _, fact in found:
        if isinstance(fact, OrderLine):
            lines.setdefault(fact.key, fact)
    return list(lines.values())


def digest(simulation: Simulation, seconds: int) -> str:
    """One number for all facts and actions of so many seconds."""
    known = hashlib.blake2b(digest_size=8)
    for source, fact in facts(simulation, seconds):
        known.update(repr((source, type(fact).__name__, *fact)).encode())
    for due in simulation.due(START + seconds * 1000):
        known.update(repr(due).encode())
    return known.hexdigest()
