"""Rules that act, on a real room: once, also over a restart; what was cancelled stays cancelled."""

import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from console.core.action import Action, Outcome
from console.core.clock import SimulatedClock
from console.core.say import Say
from console.core.undo import Undo
from console.desk.desk import Desk
from console.show.base.actions import AddShow, SetSetting, StartRun
from console.show.base.settings import RELEASE_BY_RULE
from console.show.opening import what_to_open
from console.show.products.actions import AddOffer
from console.show.products.queue_actions import AddRelease
from console.show.products.stock.tranche_actions import AddTranche
from console.show.room import Room
from console.show.rundown.live_actions import EndRun

EVENING = 1_795_780_800_000


class Console:
    """A desk on a room that can be closed and opened again."""

    def __init__(self, path: Path, qtbot: Any) -> None:
        self.path, self.qtbot = path, qtbot
        self.clock, self.opened = SimulatedClock(EVENING), 0
        self.open()

    def open(self) -> None:
        self.opened += 1
        self.room = Room(
            self.path, self.clock, desk="desk", rng=random.Random(self.opened), reserve_bytes=0
        )
        self.desk = Desk(self.room, Say("en"), actor="Li")
        shown = self.room.readers.ask(lambda files: what_to_open(files.decisions)).result()
        with self.qtbot.waitSignal(self.desk.opened):
            self.desk.open(shown.show, shown.run)

    def close(self) -> None:
        self.desk.stop()
        self.room.close()
        self.desk.deleteLater()

    def do(self, action: Action) -> Outcome:
        outcomes: list[Outcome] = []
        self.desk.do(action, outcomes.append)
        self.until(lambda: bool(outcomes))
        return outcomes[0]

    def later(self, ms: int) -> None:
        self.clock.advance(ms)
        with self.qtbot.waitSignal(self.desk.ticked):
            pass

    def until(self, holds: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(holds)

    @property
    def released(self) -> int | None:
        live = self.desk.live
        return live.stock.released(live.products.by_id["lip"])


@pytest.fixture
def console(tmp_path: Path, qapp: QApplication, qtbot: Any) -> Iterator[Console]:
    """A lip glaze with 300 pieces due in a minute, on air; the rule is switched on."""
    made = Console(tmp_path / "room.sqlite", qtbot)
    made.do(AddShow(id="show", name="Friday", start=EVENING))
    made.close()
    made.open()
    made.do(AddOffer(id="lip", show="show", name="lip glaze", price=890_000, stock=1000))
    made.do(AddTranche(id="t1", offer="lip", quantity=300, trigger="time", trigger_at=60_000))
    made.do(SetSetting(key=RELEASE_BY_RULE.key, value=True, show="show"))
    made.do(StartRun(id="run", show="show", run_kind="air"))
    yield made
    made.close()


def test_what_was_carried_out_is_not_carried_out_again_after_a_restart(console: Console) -> None:
    console.later(56_000)
    assert [one.due.condition for one in console.desk.acting.announced] == ["tranche:t1"]
    console.later(6_000)
    console.until(lambda: console.released == 300)
    console.close()
    console.open()
    for _ in range(3):
        console.later(10_000)
    assert (console.released, console.desk.acting.announced) == (300, ())


def test_what_was_cancelled_stays_cancelled_after_a_restart(console: Console) -> None:
    console.later(56_000)
    assert console.desk.acting.cancel()
    console.until(lambda: console.desk.live.acting.settled("tranche:t1"))
    console.close()
    console.open()
    console.later(60_000)
    console.later(10_000)
    assert console.released == 0


def test_what_came_due_while_the_console_was_closed_is_announced_first(console: Console) -> None:
    console.close()
    console.clock.advance(600_000)
    console.open()
    console.later(0)
    [one] = console.desk.acting.announced
    assert one.acts - console.desk.moment.steady == 5_000
    assert console.released == 0


def test_undo_never_takes_back_what_a_rule_did(console: Console) -> None:
    console.later(56_000)
    console.later(6_000)
    console.until(lambda: console.released == 300)
    assert console.do(Undo()).seq is not None  # the person's own setting goes, not the release
    assert console.released == 300
    assert not console.desk.live.base.value(RELEASE_BY_RULE)


def test_who_releases_by_hand_meanwhile_leaves_the_rule_nothing_to_do(console: Console) -> None:
    console.later(56_000)
    console.do(AddRelease(offer="lip", quantity=250, tranche="t1"))
    console.later(10_000)
    assert (console.released, console.desk.acting.announced) == (250, ())


def test_the_end_of_the_run_ends_what_was_announced(console: Console) -> None:
    console.later(56_000)
    console.do(EndRun())
    console.later(10_000)
    assert console.desk.acting.announced == ()
