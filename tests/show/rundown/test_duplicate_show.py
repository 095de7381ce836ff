"""A duplicated show is a plan of its own whose times stand where they stood in the evening."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import run_room

from console.core.undo import Redo, Undo
from console.show.base.actions import AddShow, EditShow
from console.show.rundown.actions import AddCue
from console.show.rundown.block_actions import AddBlock
from console.show.rundown.duplicate import DuplicateShow
from console.show.rundown.tables import BLOCK, CUE, CUE_OFFER

BERLIN = "Europe/Berlin"


def instant(text: str, zone: str = BERLIN) -> int:
    return round(datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).timestamp() * 1000)


def local(at: int | None, zone: str = BERLIN) -> str:
    assert at is not None
    return datetime.fromtimestamp(at / 1000, ZoneInfo(zone)).strftime("%m-%d %H:%M")


@pytest.fixture
def show(room: Any) -> str:
    """A show on the evening before the clocks are set back, over midnight and the change."""
    start, end = instant("2026-10-24T22:00"), instant("2026-10-25T05:00")
    show = str(room.done(AddShow(name="night", zone=BERLIN, start=start, end=end)).id)
    block = room.done(AddBlock(show=show, name="late")).id
    offer = run_room.an_offer(room, show, "Cream")
    room.done(
        AddCue(show=show, cue_title="hit", duration=60_000, block=block, offers=(offer,),
               start_at=instant("2026-10-25T04:00"))
    )  # fmt: skip
    return show


def copied(room: Any, show: str, start: str, name: str = "again") -> DuplicateShow:
    made: DuplicateShow = room.done(DuplicateShow(show=show, name=name, start=instant(start)))
    return made


def test_all_of_the_plan_is_there_under_other_ids(room: Any, show: str) -> None:
    made = copied(room, show, "2026-11-07T22:00")
    mine = ("WHERE show = ?", made.id)
    [block], [cue], [offer] = (room.rows(table, *mine) for table in (BLOCK, CUE, CUE_OFFER))
    assert (cue.block, cue.title, offer.cue) == (block.id, "hit", cue.id)
    old = room.rows(CUE_OFFER, "WHERE show = ?", show)[0]
    assert offer.offer != old.offer
    room.done(Undo())
    assert room.rows(CUE, *mine) == []
    room.done(Redo())
    assert room.rows(CUE, *mine) == [cue]


def test_times_keep_their_place_in_the_evening(room: Any, show: str) -> None:
    made = copied(room, show, "2026-11-07T22:30")
    row = room.row(room.tables["show"], made.id)
    [cue] = room.rows(CUE, "WHERE show = ?", made.id)
    assert (local(row.start), local(row.end)) == ("11-07 22:30", "11-08 05:30")
    assert local(cue.start_at) == "11-08 04:30"


def test_the_same_start_moves_nothing(room: Any, show: str) -> None:
    made = copied(room, show, "2026-10-24T22:00")
    [old] = room.rows(CUE, "WHERE show = ?", show)
    [new] = room.rows(CUE, "WHERE show = ?", made.id)
    assert old.start_at == new.start_at


def test_a_show_without_a_start_gets_one_and_keeps_its_hit_times(room: Any, show: str) -> None:
    room.done(EditShow(id=show, changes={"start": None, "end": None}))
    made = copied(room, show, "2026-11-07T22:00")
    [old] = room.rows(CUE, "WHERE show = ?", show)
    [new] = room.rows(CUE, "WHERE show = ?", made.id)
    assert (room.row(room.tables["show"], made.id).start, new.start_at) == (
        instant("2026-11-07T22:00"), old.start_at,
    )  # fmt: skip


def test_a_name_in_use_is_refused(room: Any, show: str) -> None:
    action = DuplicateShow(show=show, name=" night ", start=instant("2026-11-07T22:00"))
    assert "already" in room.refusal(action)
    assert "start" in room.refusal(DuplicateShow(show=show, name="x", start=10**17))


def test_a_later_change_of_the_copy_leaves_the_first_show_alone(room: Any, show: str) -> None:
    before = room.rows(CUE, "WHERE show = ?", show)
    copied(room, show, "2026-11-07T22:00")
    room.conn.execute("UPDATE cue SET title = 'other' WHERE show != ?", (show,))
    assert room.rows(CUE, "WHERE show = ?", show) == before
