"""The journal's effects and the facts, in the order of seq, are all there is: a second store made
of nothing else equals the first, row for row. The base of several desks."""

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from console.core.action import Action
from console.core.clock import SimulatedClock
from console.core.derive import advance
from console.core.fact import Batch
from console.core.facts import FactsFile
from console.core.journal import ENTRY_COLUMNS, effects_of, write_entry
from console.core.store import Layout, connect, open_file
from console.core.table import Entry
from console.core.transaction import apply_effect
from console.core.undo import Redo, Undo
from console.show.base.actions import AddShow, RestoreVersion, SaveVersion, StartRun
from console.show.parts import KEPT, SETS
from console.show.products.actions import AddOffer, EditOffer, MoveOffer, RemoveOffer
from console.show.products.queue_actions import (
    AddRelease,
    Explain,
    SoldOut,
    StopExplaining,
    Withdraw,
)
from console.show.questions.actions import AnswerCard
from console.show.questions.facts import Comment
from console.show.room import Room
from console.show.rundown.actions import AddCue, EditCue, SetCueOffers
from console.show.rundown.block_actions import AddBlock, DeleteBlock, EditBlock
from console.show.rundown.live_actions import AddTime, Arm, EndRun, Go, Pause, Resume, Stop, UnGo
from console.show.rundown.row_actions import DeleteCues, DuplicateCues, MoveCues, SkipCues
from console.show.sales.facts import OrderLine, Refund

START = 1_700_000_000_000

INTAKE = {"counted", "rejected", "rejected_sample", "batch", "source"}
"""Counts of what came in, duplicates and rejected among it, and local keys of sources."""

TEXTS = [
    "3号多少钱",
    "还有货吗",
    "how much is it",
    "哈哈哈",
    "2号链接有大码吗",
    "什么时候发货",
    "好看",
]


class Player:
    """Takes random decisions and lets random facts come in."""

    def __init__(self, room: Room, clock: SimulatedClock, seed: int) -> None:
        self.room, self.clock, self.random = room, clock, random.Random(seed)
        made = AddShow(name="show", start=START).identified(room.ids.new)
        self.show = made.id
        self.do(made)
        self.number = 0

    def do(self, action: Action) -> bool:
        return self.room.do(action, actor="me").result(10).seq is not None

    def ids(self, table: str) -> list[str]:
        with closing(connect(self.room.layout.room, write=False)) as conn:
            return [row[0] for row in conn.execute(f"SELECT id FROM {table} ORDER BY id")]

    def run(self) -> str | None:
        with closing(connect(self.room.layout.room, write=False)) as conn:
            found = conn.execute("SELECT id FROM run WHERE ended_at IS NULL").fetchone()
        return None if found is None else str(found[0])

    def step(self) -> None:
        self.clock.advance(self.random.choice((10, 700, 1_500, 20_000)))
        run = self.run()
        if run and self.random.random() < 0.3:
            self.room.store(run, self.facts()).result(10)
        else:
            self.do(self.decision(run))

    def decision(self, run: str | None) -> Action:
        pick, show = self.random, self.show
        cues, blocks, offers = self.ids("cue"), self.ids("block"), self.ids("offer")
        cue = pick.choice(cues) if cues else ""
        offer = pick.choice(offers) if offers else ""
        block = pick.choice([None, *blocks])
        plan: list[Action] = [
            AddCue(show=show, block=block, cue_title=f"cue {pick.random():.3f}", duration=60_000),
            AddBlock(show=show, name=f"block {pick.random():.3f}"),
            AddOffer(show=show, name=f"p {pick.random():.3f}", price=pick.randrange(1, 10**6)),
            SaveVersion(show=show, name=f"v{pick.random():.4f}"),
            Undo(), Undo(), Redo(),
        ]  # fmt: skip
        if cue:
            plan += [
                EditCue(cue=cue, changes={"duration": pick.randrange(1_000, 900_000)}),
                MoveCues(cues=(cue,), after=pick.choice(cues), block=block),
                DuplicateCues(cues=(cue,)), DeleteCues(cues=(cue,)), SkipCues(cues=(cue,)),
                SetCueOffers(cue=cue, offers=tuple(offers[:2])),
            ]  # fmt: skip
        if offer:
            plan += [EditOffer(id=offer, changes={"price": pick.randrange(1, 10**6)}),
                     MoveOffer(id=offer, after=None), RemoveOffer(id=offer)]  # fmt: skip
        if blocks:
            plan += [EditBlock(block=blocks[0], name="x"), DeleteBlock(block=blocks[-1])]
        if versions := self.ids("version"):
            plan.append(RestoreVersion(id=pick.choice(versions)))
        if run is None:
            return pick.choice([*plan, StartRun(show=show, run_kind="air")])
        live: list[Action] = [
            Go(), Go(), Pause(), Resume(), AddTime(seconds=60), Stop(), UnGo(), StopExplaining(),
            AnswerCard(card=f"card-{pick.random():.2f}"),
        ]  # fmt: skip
        if cue:
            live.append(Arm(cue=cue))
        if offer:
            live += [
                Explain(offer=offer), SoldOut(offer=offer), Withdraw(offer=offer, why="x"),
                AddRelease(offer=offer, quantity=10),
            ]  # fmt: skip
        if pick.random() < 0.02:
            return EndRun()
        return pick.choice([pick.choice(plan), pick.choice(live)])

    def facts(self) -> Batch:
        at = self.clock.wall()
        if self.random.random() < 0.6:
            found: list[Any] = [self.comment(at + i) for i in range(self.random.randrange(1, 9))]
            return Batch("chat", found)
        lines = [self.line(at + i) for i in range(self.random.randrange(1, 5))]
        return Batch("platform:shop", lines)

    def comment(self, at: int) -> Comment:
        self.number += 1
        key = str(self.number - self.random.choice((0, 0, 0, 1)))
        user = f"u{self.random.randrange(9)}"
        return Comment(at, None, key, user, user, "", self.random.choice(TEXTS), "d", 0)

    def line(self, at: int) -> OrderLine | Refund:
        order, amount = f"o{self.random.randrange(20)}", self.random.randrange(0, 10**7)
        status = self.random.choice(("unpaid", "paid", "shipped", "refunded", ""))
        if self.random.random() < 0.1:
            return Refund(at, None, f"{order}r{at}", f"{order}/r", order, "p", "", "n", "c", 1,
                          amount, "", at, "b", 0, "raw")  # fmt: skip
        return OrderLine(at, None, f"{order}{status}{amount}", f"{order}/1", order, "p", "", "n",
                         "c", 1, amount, "", status, None, at, 0, "b", 0, "raw")  # fmt: skip


@pytest.mark.parametrize("seed", range(6))
def test_a_second_store_made_of_effects_and_facts_equals_the_first(
    tmp_path: Path, seed: int
) -> None:
    clock = SimulatedClock(START)
    first, second = Layout(tmp_path / "first"), Layout(tmp_path / "second")
    room = Room(first.room, clock, desk="desk", rng=random.Random(seed), reserve_bytes=1)
    try:
        player = Player(room, clock, seed)
        for _ in range(160):
            player.step()
        for run in player.ids("run"):
            room.writer.settled(run).result(20)
    finally:
        room.close()
    rebuild(first, second)
    assert contents(second.room, SETS) == contents(first.room, SETS)
    for path in first.facts.glob("*.sqlite"):
        assert contents(second.facts / path.name, KEPT.sets) == contents(path, KEPT.sets)


def rebuild(first: Layout, second: Layout) -> None:
    """Write the effects and the facts of one room into another, in the order of seq."""
    with closing(connect(first.room, write=False)) as old:
        new = open_file(second.room, SETS, write=True)
        query = f"SELECT {ENTRY_COLUMNS} FROM journal ORDER BY seq"
        for row in old.execute(query).fetchall():
            entry = Entry._make(row)
            effects = effects_of(old, entry.seq)
            for effect in effects:
                apply_effect(new, effect)
            write_entry(new, entry, effects)
        for path in first.facts.glob("*.sqlite"):
            with closing(connect(path, write=False)) as facts:
                refill(facts, second.run(path.stem), path.stem, new)
        new.close()


def refill(old: sqlite3.Connection, path: Path, run: str, decisions: sqlite3.Connection) -> None:
    conn = open_file(path, KEPT.sets, write=True)
    file = FactsFile(conn, run, KEPT.kinds)
    for n, seq, batch in sorted(batches(old), key=lambda one: one[0]):
        assert batch.first == n
        file.store([(batch, n)])  # its batch is one fact; the seq of the fact is set below
        conn.execute(f'UPDATE "{batch_kind(batch)}" SET seq = ? WHERE n = ?', (seq, n))
    for deriver in KEPT.derivers:
        while advance(conn, deriver, decisions, run, file.last_n):
            pass
    conn.close()


def batch_kind(batch: Batch) -> str:
    return next(kind.name for kind in KEPT.kinds if kind.row is type(batch.facts[0]))


def batches(old: sqlite3.Connection) -> Iterator[tuple[int, int, Batch]]:
    for kind in KEPT.kinds:
        columns = ", ".join(f"f.{name}" for name in kind.row._fields)
        query = (f'SELECT f.seq, f.n, s.name, {columns} FROM "{kind.name}" f'
                 " JOIN source s ON s.id = f.source")  # fmt: skip
        for seq, n, source, *values in old.execute(query):
            yield n, seq, Batch(source, [kind.row._make(values)], first=n)


def contents(path: Path, sets: Any) -> dict[str, list[Any]]:
    """All rows of all tables, without local integer keys, migrations and full-text shadows."""
    with closing(connect(path, write=False)) as conn:
        names = [
            row[0] for row in conn.execute("SELECT name FROM sqlite_schema WHERE type='table'")
        ]
        found = {}
        for name in names:
            if name.startswith(("_", "sqlite_")) or "_search" in name or name in INTAKE:
                continue
            rows = conn.execute(f'SELECT * FROM "{name}"').fetchall()
            found[name] = sorted(rows, key=repr)
    return found
