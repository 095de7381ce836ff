"""Feeds of a desk: they run while a run is on air, each by itself."""

import asyncio
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from console.core.clock import SimulatedClock
from console.core.connections import Connection, Connections
from console.core.errors import BadInput
from console.core.fact import Batch, Rejection
from console.core.message import english, message
from console.core.ports import Feed, Surroundings
from console.core.setting import Setting
from console.desk.desk import Desk
from console.desk.feeds import Feeds
from console.desk.health import HealthBoard
from console.desk.io_watch import IO, IoWatch
from console.show.base.actions import AddShow, StartRun
from console.show.questions.facts import Comment
from console.show.room import Room
from console.show.rundown.live_actions import EndRun
from console.ui.translate import use_language

EVENING = 1_795_780_800_000
WORDS = Setting("words", str, "hello", ("feed", "Words"), "machine")
TOKEN = Setting("token", str, "", ("feed", "Token"), "machine", secret=True)


async def say_once(around: Surroundings) -> None:
    """Says its words, then waits."""
    around.health("anything", "ok")
    text = around.settings["words"] + around.settings["token"]
    at = around.clock.wall()
    fact = Comment(at, at, text, "Ann", "u", "", text, "", 0)
    await around.emit(Batch(around.source, (fact, fact), (Rejection("empty", "…"),)))
    await asyncio.Event().wait()


async def fail(around: Surroundings) -> None:
    raise RuntimeError("boom")


async def refuse(around: Surroundings) -> None:
    raise BadInput(message(("test", "set a token first")))


class Ring:
    """Secrets as a keyring keeps them."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get(self, source: str, key: str) -> str:
        return self.kept.get((source, key), "")

    def set(self, source: str, key: str, value: str) -> None:
        self.kept[source, key] = value


KNOWN = {
    name: Feed(name, ("feed", name), (WORDS, TOKEN), run)
    for name, run in {"says": say_once, "fails": fail, "refuses": refuse}.items()
}


class House:
    """A desk with feeds that it may connect to."""

    def __init__(self, folder: Path, qtbot: Any) -> None:
        self.clock = SimulatedClock(EVENING)
        self.room = Room(
            folder / "room.sqlite", self.clock, desk="d", rng=random.Random(1), reserve_bytes=0
        )
        self.desk = Desk(self.room, use_language("en"), actor="Li")
        self.board = HealthBoard(self.clock)
        self.ring = Ring()
        self.watch = IoWatch(self.desk, self.board)
        self.feeds = Feeds(
            self.desk, self.board, Connections(folder / "feeds.toml"), self.ring, lambda: KNOWN
        )  # type: ignore[arg-type]  # a ring of its own
        self.qtbot = qtbot
        self.done(AddShow(id="show", name="Friday", start=EVENING))
        with qtbot.waitSignal(self.desk.opened):
            self.desk.open("show", "")
        with qtbot.waitSignal(self.feeds.changed):
            self.feeds.find()

    def done(self, action: Any) -> None:
        assert self.room.do(action, actor="Li").result().seq is not None

    def put(self, *more: Any, on: bool = True, **secrets: str) -> None:
        feed, name, settings = (*more, {})[:3]
        told: list[Any] = []
        self.feeds.put(Connection(feed, name, on, settings), secrets, "", told.append)
        self.qtbot.waitUntil(lambda: bool(told))
        assert told == [None]

    def start(self, kind: Any = "air") -> str:
        run = StartRun(show="show", run_kind=kind).identified(self.room.ids.new)
        self.done(run)
        self.qtbot.waitUntil(lambda: self.desk.live.base.open_run is not None)
        return run.id

    def said(self) -> list[str]:
        return [comment.text for comment in self.desk.live.questions.comments]

    def note(self, source: str) -> str:
        part = self.board.parts.get(source)
        return english(part.note) if part is not None and part.note else ""


@pytest.fixture
def house(tmp_path: Path, qapp: QApplication, qtbot: Any) -> Iterator[House]:
    made = House(tmp_path, qtbot)
    yield made
    made.desk.stop()
    made.room.close()
    made.desk.deleteLater()


def test_feeds_begin_with_the_run_and_end_with_it(house: House) -> None:
    house.put("says", "one", {"words": "在吗"})
    assert house.feeds.at_work == set()
    house.start()
    house.qtbot.waitUntil(lambda: house.said() == ["在吗"])
    assert house.feeds.at_work == {"says:one"}
    house.qtbot.waitUntil(lambda: house.board.state("says:one") == "ok")
    house.qtbot.waitUntil(lambda: house.feeds.figures("says:one").stored == 1)
    figures = house.feeds.figures("says:one")
    assert (figures.stored, figures.duplicates, dict(figures.rejected)) == (1, 1, {"empty": 1})
    house.done(EndRun())
    house.qtbot.waitUntil(lambda: not house.feeds.at_work)
    house.qtbot.waitUntil(lambda: house.board.state("says:one") == "off")


def test_in_a_rehearsal_they_run_only_when_asked(house: House) -> None:
    house.put("says", "one")
    house.start("rehearsal")
    assert house.feeds.at_work == set()
    house.feeds.ask(True)
    house.qtbot.waitUntil(lambda: house.said() == ["hello"])
    house.done(EndRun())
    house.qtbot.waitUntil(lambda: not house.feeds.asked)


def test_one_that_fails_is_started_again_while_the_others_go_on(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    house.put("fails", "bad")
    house.put("says", "good")
    house.start()
    house.qtbot.waitUntil(lambda: house.said() == ["hello"])
    house.qtbot.waitUntil(lambda: "RuntimeError" in house.note("fails:bad"))
    assert house.board.state("fails:bad") == "bad"
    assert house.feeds.at_work == {"fails:bad", "says:good"}
    assert "feed fails:bad failed" in caplog.text


def test_one_that_cannot_be_run_as_it_is_set_says_why(house: House) -> None:
    house.put("refuses", "x")
    house.start()
    house.qtbot.waitUntil(lambda: house.note("refuses:x") == "set a token first")


def test_a_connector_is_used_several_times_each_with_its_own_secret(house: House) -> None:
    house.put("says", "one", token="1")
    house.put("says", "two", token="2")
    house.start()
    house.qtbot.waitUntil(lambda: sorted(house.said()) == ["hello1", "hello2"])
    assert "1" not in house.feeds.connections.path.read_text().replace("one", "")


def test_switching_one_off_and_on_leaves_the_other_at_work(house: House) -> None:
    house.put("says", "one", {"words": "a"})
    house.put("says", "two", {"words": "b"})
    house.start()
    house.qtbot.waitUntil(lambda: len(house.said()) == 2)
    told: list[Any] = []
    house.feeds.switch("says:one", False, told.append)
    house.qtbot.waitUntil(lambda: bool(told))
    assert house.feeds.at_work == {"says:two"}
    house.feeds.switch("says:one", True, told.append)
    house.qtbot.waitUntil(lambda: house.feeds.figures("says:one").duplicates == 2)
    assert sorted(house.said()) == ["a", "b"]  # its ids are known: nothing is doubled


def test_a_new_name_takes_the_secret_along(house: House) -> None:
    house.put("says", "one", token="t")
    told: list[Any] = []
    house.feeds.put(Connection("says", "shop", True, {}), {}, "says:one", told.append)
    house.qtbot.waitUntil(lambda: told == [None])
    assert house.ring.kept == {("says:one", "token"): "", ("says:shop", "token"): "t"}


def test_a_trial_shows_what_comes_and_stores_nothing(house: House) -> None:
    shown: list[Batch] = []
    states: list[str] = []
    house.feeds.trial.start(
        KNOWN["says"], Connection("says", "new", True, {}), {"token": "!"},
        shown.append, lambda state, note: states.append(state),
    )  # fmt: skip
    house.qtbot.waitUntil(lambda: bool(shown))
    assert shown[0].facts[0][6] == "hello!"
    assert states[-1] == "ok"
    house.feeds.trial.stop()
    house.start()
    assert house.said() == []


def test_what_is_removed_stops_and_its_secret_is_forgotten(house: House) -> None:
    house.put("says", "one", token="t")
    house.start()
    house.qtbot.waitUntil(lambda: bool(house.said()))
    told: list[Any] = []
    house.feeds.remove("says:one", told.append)
    house.qtbot.waitUntil(lambda: told == [None])
    assert not house.feeds.at_work
    assert house.ring.kept == {("says:one", "token"): ""}
    assert Connections(house.feeds.connections.path).all == ()


def test_a_loop_that_is_held_up_is_told_and_recovers(house: House) -> None:
    import threading  # noqa: PLC0415 - held only here

    held, entered = threading.Event(), threading.Event()

    def hold() -> None:
        entered.set()
        held.wait(10)

    house.qtbot.waitUntil(lambda: house.board.state(IO) == "ok" or _later(house, 1_000))
    house.room.io.loop.call_soon_threadsafe(hold)
    entered.wait(5)
    try:
        house.qtbot.waitUntil(lambda: house.board.state(IO) == "bad" or _later(house, 1_000))
        assert "Feeds stand still" in house.note(IO)
    finally:
        held.set()
    house.qtbot.waitUntil(lambda: house.board.state(IO) == "ok" or _later(house, 1_000))


def _later(house: House, ms: int) -> bool:
    house.clock.advance(ms)
    return False
