"""A scenario's plan and its operators in a real room."""

import asyncio
import random
from collections.abc import Awaitable, Iterator
from pathlib import Path
from typing import Any

import pytest
from simulated import START

from console.core.action import Action, Confirmation, Outcome
from console.core.clock import SimulatedClock
from console.core.fact import Batch, Taken
from console.core.message import english
from console.core.table import Commit
from console.feeds.simulator.looking import RoomLook
from console.feeds.simulator.operator import ACTOR
from console.feeds.simulator.runner import Played, play
from console.feeds.simulator.scenario import SCENARIOS, scenario
from console.feeds.simulator.setup import Setup, setup_actions
from console.feeds.simulator.simulation import Simulation
from console.show.products.queue_actions import Explain
from console.show.review.checks.checking import check_show
from console.show.room import Room
from console.show.rundown.live_actions import EndRun


class Rehearsal:
    """A room with a scenario in it, its run open."""

    def __init__(self, folder: Path, name: str, lang: str = "en") -> None:
        self.clock = SimulatedClock(START)
        self.room = Room(
            folder / "room", self.clock, desk="d", rng=random.Random(1), reserve_bytes=0
        )
        self.refused: list[str] = []
        self.setup = self.set_up(name, lang)
        self.simulation = Simulation(scenario(name), 1, START, self.setup.planned, lang)

    def set_up(self, name: str, lang: str = "en") -> Setup:
        made = setup_actions(
            scenario(name), "Asia/Shanghai", START, new_id=self.room.ids.new, lang=lang
        )
        for action in (*made.rates, *made.actions, made.start):
            assert self.room.do(action, actor=ACTOR).result().refused is None
        return made

    def play(self, seconds: float, **how: Any) -> Played:
        look = RoomLook(self.room, self.setup.run)
        return asyncio.run(
            play(self.simulation, self.emit, self.do, self.clock, seconds=seconds, look=look, **how)
        )

    def emit(self, batch: Batch) -> Awaitable[Taken]:
        return asyncio.wrap_future(self.room.store(self.setup.run, batch))

    def do(
        self,
        action: Action,
        *,
        actor: str,
        reason: str = "",
        confirmed: tuple[Confirmation, ...] = (),
    ) -> Awaitable[Outcome]:
        return asyncio.wrap_future(self.watched(action, actor))

    def watched(self, action: Action, actor: str) -> Any:
        future = self.room.do(action, actor=actor)
        refused = future.result().refused
        if refused is not None:
            self.refused.append(f"{action.kind}: {english(refused)}")
        return future

    def decided(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        ask = self.room.readers.ask(lambda files: files.decisions.execute(query, values).fetchall())
        return ask.result()

    def kept(self, query: str) -> list[tuple[Any, ...]]:
        self.room.writer.settled(self.setup.run).result()

        def ask(files: Any) -> list[tuple[Any, ...]]:
            found: list[tuple[Any, ...]] = files.run(self.setup.run).execute(query).fetchall()
            return found

        return self.room.readers.ask(ask).result()

    def kinds(self) -> list[str]:
        return [row[0] for row in self.decided("SELECT kind FROM journal ORDER BY seq")]


@pytest.fixture
def rehearsals(tmp_path: Path) -> Iterator[Any]:
    made: list[Rehearsal] = []

    def make(name: str, lang: str = "en") -> Rehearsal:
        folder = tmp_path / str(len(made))
        folder.mkdir()
        made.append(Rehearsal(folder, name, lang))
        return made[-1]

    yield make
    for one in made:
        one.room.close()


@pytest.mark.parametrize("name", SCENARIOS)
def test_a_plan_comes_into_a_room_and_its_first_seconds_are_played(
    rehearsals: Any, name: str
) -> None:
    rehearsal = rehearsals(name)
    played = rehearsal.play(6)
    what = scenario(name)
    assert rehearsal.decided("SELECT count(*) FROM cue") == [(len(what.cues),)]
    assert rehearsal.decided("SELECT count(*) FROM offer") == [(len(what.goods),)]
    assert rehearsal.refused == []
    assert played.stored > 50
    assert (played.duplicates, played.rejected, played.refused) == (0, 0, 0)
    assert "run.go" in rehearsal.kinds()


def test_the_first_minute_of_the_demo_shows_what_a_room_does(rehearsals: Any) -> None:
    rehearsal = rehearsals("demo")
    rehearsal.play(60)
    kinds = rehearsal.kinds()
    assert rehearsal.refused == []
    assert kinds.count("run.go") == 2
    for kind in ("welfare.start", "release.add", "offer.up_next", "here_only.tick"):
        assert kind in kinds
    assert kinds.count("card.answer") >= 8
    assert rehearsal.kept("SELECT count(*) > 20 FROM card") == [(1,)]
    assert rehearsal.kept("SELECT orders > 80, gmv > 10000000 FROM total") == [(1, 1)]


def test_a_rehearsal_is_the_same_each_time(rehearsals: Any) -> None:
    one, two = rehearsals("demo"), rehearsals("demo")
    one.play(45)
    two.play(45)
    for query in (
        "SELECT * FROM journal",
        "SELECT * FROM effect",
        "SELECT * FROM offer ORDER BY id",
        "SELECT * FROM card_state ORDER BY id",
    ):
        assert one.decided(query) == two.decided(query)
    for query in ("SELECT * FROM comment", "SELECT * FROM order_line", "SELECT * FROM card"):
        assert one.kept(query) == two.kept(query)


def test_actions_happen_at_their_exact_simulated_time(rehearsals: Any) -> None:
    rehearsal = rehearsals("demo")
    rehearsal.play(25, step_ms=1_000)
    rows = rehearsal.decided(
        "SELECT at - ? FROM journal WHERE kind = 'card.answer' ORDER BY seq", START
    )
    assert rows[0] == (16_370,)


def test_operators_stop_when_a_person_acts_and_facts_go_on(rehearsals: Any) -> None:
    rehearsal = rehearsals("demo")
    played = rehearsal.play(30, person_acted=lambda: rehearsal.clock.wall() > START + 10_000)
    assert rehearsal.kinds().count("run.go") == 1
    assert played.stored > 300
    assert rehearsal.kept("SELECT max(at) > ? FROM comment".replace("?", str(START + 29_000))) == [
        (1,)
    ]


def test_viewers_follow_what_a_person_explains(rehearsals: Any) -> None:
    rehearsal = rehearsals("sixty")

    def follow(commit: Commit) -> None:
        rehearsal.simulation.follow(commit)

    rehearsal.room.listen(follow)
    offer = rehearsal.setup.planned.offers[8]
    rehearsal.room.do(Explain(offer=offer), actor="somebody").result()
    rehearsal.play(60, person_acted=lambda: True)
    sold = rehearsal.kept("SELECT product FROM order_line GROUP BY product ORDER BY -count(*)")
    assert sold[0] == (scenario("sixty").good(8).code,)


def test_a_second_rehearsal_in_a_room_adds_no_products(rehearsals: Any) -> None:
    rehearsal = rehearsals("lipstick")
    rehearsal.room.do(EndRun(), actor=ACTOR).result()
    rehearsal.set_up("lipstick")
    assert rehearsal.decided("SELECT count(*) FROM product") == [(1,)]
    names = rehearsal.decided("SELECT name FROM show ORDER BY name")
    assert names == [("15,000 in 15 seconds",), ("15,000 in 15 seconds (2)",)]


def test_the_scenario_ends_its_run(rehearsals: Any) -> None:
    rehearsal = rehearsals("lipstick")
    played = rehearsal.play(500, step_ms=1_000)
    assert rehearsal.kinds()[-1] == "run.end"
    assert played.refused == 0
    assert rehearsal.kept("SELECT orders, units, gmv FROM total") == [
        (15_000, 15_000, 15_000 * 890_000)
    ]


def test_a_plan_is_in_the_language_asked_for(rehearsals: Any) -> None:
    english_room, chinese = rehearsals("demo", "en"), rehearsals("demo", "zh_CN")
    query = "SELECT short_name FROM offer WHERE link = 2"
    assert english_room.decided(query) == [("Velvet lip glaze",)]
    assert chinese.decided(query) == [("丝绒唇釉",)]


@pytest.mark.parametrize("name", SCENARIOS)
def test_the_welfare_of_a_scenario_says_all_that_rules_ask_for(rehearsals: Any, name: str) -> None:
    rehearsal = rehearsals(name)
    ask = rehearsal.room.readers.ask(
        lambda files: check_show(files.decisions, rehearsal.setup.planned.show)
    )
    assert [one.kind for one in ask.result() if one.kind.startswith("welfare.")] == []


def test_the_operators_start_the_planned_welfare(rehearsals: Any) -> None:
    rehearsal = rehearsals("demo")
    rehearsal.play(60)
    sent = rehearsal.decided("SELECT at - ?, ends_at - at FROM welfare_sent", START)
    assert sent == [(7_000, 180_000)]
    assert rehearsal.kinds().count("welfare.start") == 1
