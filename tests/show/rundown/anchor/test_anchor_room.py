"""Notes to the anchor in a real room: there again after a restart, and undo still works."""

import random
from pathlib import Path
from typing import Any

from console.core.clock import SimulatedClock
from console.core.undo import Undo
from console.show.base.actions import AddShow, StartRun
from console.show.base.opened import OPENED
from console.show.live_rows import read_rows
from console.show.products.actions import AddOffer, EditOffer
from console.show.products.queue_actions import Explain
from console.show.room import Room
from console.show.rundown.anchor.actions import AcknowledgeNote, CallAnchor
from console.show.rundown.anchor.present import LOADS, AnchorPresent

YUAN = 10_000


def present_of(room: Room) -> AnchorPresent:
    """What a console that opens the run is shown."""
    found = room.readers.ask(lambda files: read_rows(files, (OPENED, *LOADS), "s", "r")).result(10)
    made = AnchorPresent()
    for commit in found:
        made.absorb(commit)
    return made


def test_what_was_unread_is_unread_after_a_restart(tmp_path: Path) -> None:
    clock = SimulatedClock(1_795_780_800_000)

    def room() -> Room:
        rng = random.Random(1)
        return Room(tmp_path / "room", clock, desk="d", rng=rng, reserve_bytes=0)

    def done(to: Room, action: Any) -> None:
        clock.advance(1_000)
        outcome = to.do(action, actor="Li").result(10)
        assert outcome.seq is not None, outcome

    first = room()
    for action in (
        AddShow(id="s", name="Friday"),
        AddOffer(id="lip", show="s", name="lip glaze", price=89 * YUAN),
        StartRun(id="r", show="s", run_kind="air"),
        Explain(offer="lip"),
        EditOffer(id="lip", changes={"price": 87 * YUAN}),
        CallAnchor(template="stop_price"),
    ):
        done(first, action)
    before = present_of(first)
    first.close()
    again = room()
    present = present_of(again)
    assert [note.kind for note in present.open] == ["urgent", "price"]
    assert present.told == before.told
    done(again, AcknowledgeNote(id=present.open[1].id))
    done(again, Undo())
    [_, back] = present_of(again).open
    assert (back.before, back.after) == (str(87 * YUAN), str(89 * YUAN))
    again.close()
