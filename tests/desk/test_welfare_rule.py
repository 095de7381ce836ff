"""The rule that starts welfare: off until switched on, announced, once, to be cancelled."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from console.core.clock import SimulatedClock
from console.core.say import Say
from console.desk.desk import Desk
from console.show.base.actions import AddShow, SetSetting, StartRun
from console.show.room import Room
from console.show.rundown.actions import AddCue
from console.show.rundown.live_actions import Go
from console.show.rundown.welfare.actions import AddWelfare

START = 1_700_000_000_000
MINUTE = 60_000


class Running:
    """A desk on an air run, whose time goes on when told."""

    def __init__(self, path: Path, qtbot: Any) -> None:
        self.qtbot, self.clock = qtbot, SimulatedClock(START)
        self.room = Room(path, self.clock, desk="desk", reserve_bytes=0)
        self.desk = Desk(self.room, Say("en"), actor="Li")
        self.show = self.done(AddShow(name="Friday", start=START)).id
        with qtbot.waitSignal(self.desk.opened):
            self.desk.open(self.show, "")
        self.cue = self.done(AddCue(show=self.show, cue_title="a", duration=MINUTE)).id
        self.done(StartRun(show=self.show, run_kind="air"))

    def done(self, action: Any) -> Any:
        made = action.identified(self.room.ids.new)
        outcomes: list[Any] = []
        self.desk.do(made, outcomes.append)
        self.qtbot.waitUntil(lambda: bool(outcomes))
        assert outcomes[0].seq is not None, outcomes[0]
        return made

    def add(self, **fields: Any) -> str:
        """A coupon that says all it must."""
        whole = {"conditions": "from ¥99", "ends": "tonight"} | fields
        cue = whole.pop("cue", "")
        made = AddWelfare(show=self.show, name="coupon", cue=cue, fields=whole)
        return str(self.done(made).id)

    def switch_on(self) -> None:
        self.done(SetSetting(key="rules.welfare", value=True, show=self.show))

    def later(self, ms: int) -> None:
        self.clock.advance(ms)
        for _ in range(2):
            with self.qtbot.waitSignal(self.desk.ticked):
                pass

    @property
    def sent(self) -> int:
        return len(self.desk.live.welfare.sent)

    def has_sent(self, times: int) -> bool:
        return self.sent == times

    @property
    def announced(self) -> list[str]:
        return [one.due.rule for one in self.desk.acting.announced]


@pytest.fixture
def running(tmp_path: Path, qapp: QApplication, qtbot: Any) -> Iterator[Running]:
    made = Running(tmp_path / "room.sqlite", qtbot)
    yield made
    made.desk.stop()
    made.room.close()
    made.desk.deleteLater()


def until(running: Running, holds: Callable[[], bool]) -> None:
    running.qtbot.waitUntil(holds)


def test_off_nothing_starts(running: Running) -> None:
    running.add(starts="time", start_at=START + MINUTE)
    running.later(2 * MINUTE)
    assert (running.sent, running.announced) == (0, [])


def test_a_time_is_announced_five_seconds_before_and_then_started(running: Running) -> None:
    running.switch_on()
    running.add(starts="time", start_at=START + MINUTE)
    running.later(MINUTE - 6_000)
    assert running.announced == []
    running.later(2_000)
    assert (running.announced, running.sent) == (["welfare"], 0)
    running.later(5_500)
    until(running, lambda: running.sent == 1)
    entry = running.desk.live.history.entries[-1]
    assert (entry.kind, entry.actor) == ("welfare.start", "rule:welfare")
    running.later(MINUTE)
    assert running.sent == 1


def test_what_is_cancelled_does_not_start(running: Running) -> None:
    running.switch_on()
    running.add(starts="time", start_at=START + MINUTE)
    running.later(MINUTE - 3_000)
    assert running.desk.acting.cancel()
    running.later(10_000)
    assert (running.sent, running.announced) == (0, [])


def test_with_its_cue(running: Running) -> None:
    running.switch_on()
    running.add(starts="cue", cue=running.cue)
    running.later(1_000)
    assert running.announced == []
    running.done(Go())
    running.later(500)
    assert running.announced == ["welfare"]
    running.later(5_000)
    until(running, lambda: running.sent == 1)


def test_again_and_again(running: Running) -> None:
    running.switch_on()
    running.add(starts="every", every=10 * MINUTE, duration=MINUTE)
    for turn in (1, 2):
        running.later(10 * MINUTE - 4_000)
        running.later(5_500)
        until(running, partial(running.has_sent, turn))


def test_one_that_needs_a_word_is_not_started_by_a_rule(running: Running) -> None:
    running.switch_on()
    running.add(starts="time", start_at=START + MINUTE, conditions="")
    running.later(MINUTE - 2_000)
    running.later(6_000)
    assert running.sent == 0
