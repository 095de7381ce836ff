"""Random decisions with undo and redo: plans come back exactly, what went on air stays."""

import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from run_room import MINUTE, a_cue, a_show, an_offer, start, titles

from console.core.action import Intent
from console.core.message import english
from console.core.transaction import Transaction
from console.core.undo import Redo, Undo, stacks
from console.show.base.tables import RUN
from console.show.rundown.actions import EditCue, SetCueOffers
from console.show.rundown.block_actions import AddBlock, DeleteBlock, MoveBlock
from console.show.rundown.live_actions import AddTime, Arm, EndRun, Go, Pause, Resume, Stop
from console.show.rundown.row_actions import (
    DeleteCues,
    DuplicateCues,
    MoveCues,
    SkipCues,
    UnskipCues,
)
from console.show.rundown.standing import open_standing
from console.show.rundown.tables import BLOCK, CUE, CUE_OFFER, RUN_LOG
from console.show.rundown.un_go import UnGo

PLAN = (BLOCK, CUE, CUE_OFFER)
PICK = st.integers(0, 1_000)
EDITS = st.sampled_from(
    [{"title": "t"}, {"duration": 5 * MINUTE}, {"notes": "n"}, {"skip": True}, {"skip": False}]
)


class Decisions(RuleBasedStateMachine):
    """A show of some cues, blocks and offers, planned and run in any order."""

    def __init__(self, open_room: Callable[[Path], Any]) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.room = open_room(Path(self.folder.name) / "room.sqlite")
        self.show = a_show(self.room)
        self.offers = [an_offer(self.room, self.show, name) for name in "xyz"]
        self.floor = len(stacks(self.room.conn, "desk").undo)
        self.plan = self.tables()
        self.live: list[Any] = []

    def teardown(self) -> None:
        self.room.conn.close()
        self.folder.cleanup()

    def tables(self) -> list[list[Any]]:
        """The plan, row for row."""
        return [self.room.rows(table, "ORDER BY id") for table in PLAN]

    def log(self) -> list[Any]:
        return list(self.room.rows(RUN_LOG, "ORDER BY seq"))

    def pick(self, table: Any, n: int) -> str:
        """One of the rows' ids, "" while there are none."""
        rows = self.room.rows(table, "ORDER BY id")
        return str(rows[n % len(rows)].id) if rows else ""

    def on_air(self) -> str | None:
        """The cue that the log left on air."""
        clock = self.room.clock
        intent = Intent(Go(), "desk", "me", clock.wall(), clock.steady(), clock.boot)
        standing = open_standing(Transaction(self.room.conn, self.room.tables, intent, 0))
        return None if standing is None else standing.on_air

    @rule(n=PICK, first=st.booleans())
    def add(self, n: int, first: bool) -> None:
        offer = self.offers[n % 3]
        after = self.pick(CUE, n) if first else None
        a_cue(self.room, self.show, "c", after=after, offers=(offer,))

    @rule(n=PICK, first=st.booleans())
    def add_block(self, n: int, first: bool) -> None:
        after = self.pick(CUE, n) if first else None
        self.room.do(AddBlock(show=self.show, name="b", after=after))

    @rule(n=PICK, m=PICK, edit=EDITS)
    def change(self, n: int, m: int, edit: dict[str, Any]) -> None:
        cue = self.pick(CUE, n)
        self.room.do(EditCue(cue=cue, changes=edit))
        self.room.do(SetCueOffers(cue=cue, offers=tuple(self.offers[: m % 4])))

    @rule(n=PICK, m=PICK, k=PICK)
    def move(self, n: int, m: int, k: int) -> None:
        on_air = self.on_air()
        picked = (self.pick(CUE, n), self.pick(CUE, m))
        self.room.do(MoveCues(cues=picked, after=self.pick(CUE, k)))
        self.room.do(MoveCues(cues=picked[:1], block=self.pick(BLOCK, k)))
        self.room.do(MoveBlock(block=self.pick(BLOCK, n), after=self.pick(CUE, m)))
        assert self.on_air() == on_air

    @rule(n=PICK, m=PICK)
    def copy(self, n: int, m: int) -> None:
        self.room.do(DuplicateCues(cues=(self.pick(CUE, n), self.pick(CUE, m))))

    @rule(n=PICK, what=st.sampled_from([DeleteCues, SkipCues, UnskipCues]))
    def take_out(self, n: int, what: Any) -> None:
        cue, on_air = self.pick(CUE, n), self.on_air()
        done = self.room.do(what(cues=(cue,))).seq
        assert done is None or cue != on_air or what is UnskipCues

    @rule(n=PICK)
    def delete_block(self, n: int) -> None:
        before = titles(self.room, self.show)
        self.room.do(DeleteBlock(block=self.pick(BLOCK, n)))
        assert titles(self.room, self.show) == before

    @precondition(lambda self: not self.room.rows(RUN, "WHERE ended_at IS NULL"))
    @rule()
    def start(self) -> None:
        start(self.room, self.show)
        self.live = self.log()

    @rule(
        ms=st.integers(0, 20_000),
        what=st.sampled_from(
            [Go(), Go(), Go(), Pause(), Resume(), Stop(), UnGo(), AddTime(seconds=9), EndRun()]
        ),
    )
    def on_air_decision(self, ms: int, what: Any) -> None:
        self.room.clock.advance(ms)
        self.room.do(what)
        self.live = self.log()

    @rule(n=PICK)
    def arm(self, n: int) -> None:
        self.room.do(Arm(cue=self.pick(CUE, n)))
        self.live = self.log()

    @rule()
    def undo(self) -> None:
        if len(stacks(self.room.conn, "desk").undo) > self.floor:
            self.room.do(Undo())

    @rule()
    def redo(self) -> None:
        self.room.do(Redo())

    @rule()
    def undo_all_and_redo_all(self) -> None:
        """Down to the empty plan where nothing went on air, and back to the same rows."""
        before, undone = self.tables(), 0
        while len(stacks(self.room.conn, "desk").undo) > self.floor:
            if self.room.do(Undo()).seq is None:
                assert self.log(), "an undo was refused though nothing went on air"
                break
            undone += 1
        else:
            assert self.tables() == self.plan
        for _ in range(undone):
            outcome = self.room.do(Redo())
            assert outcome.seq is not None, english(outcome.refused)
        assert self.tables() == before

    @invariant()
    def what_was_decided_on_air_stands(self) -> None:
        assert self.log() == self.live

    @invariant()
    def what_is_on_air_is_in_the_plan(self) -> None:
        on_air = self.on_air()
        row = self.room.row(CUE, on_air) if on_air else None
        assert on_air is None or (row is not None and not row.skip)


def test_plans_come_back_exactly_and_what_went_on_air_stays(room: Any) -> None:
    decisions = partial(Decisions, type(room))
    run_state_machine_as_test(decisions, settings=settings(stateful_step_count=30))
