"""Blocks hold cues, move as one, and leave their cues where they were when they go."""

from typing import Any

from run_room import a_cue, a_show, cue_row, cues, engine_ids, titles

from console.core.undo import Undo
from console.show.rundown.actions import AddCue
from console.show.rundown.block_actions import (
    AddBlock,
    DeleteBlock,
    EditBlock,
    MoveBlock,
    MoveBlocks,
)
from console.show.rundown.row_actions import MoveCues
from console.show.rundown.tables import BLOCK, CUE


def blocked(room: Any) -> tuple[str, str, str]:
    """A show: loose a; block 1 with b, c; block 2 with d, e; loose f."""
    show = a_show(room)
    a_cue(room, show, "a")
    one = room.done(AddBlock(show=show, name="1")).id
    two = room.done(AddBlock(show=show, name="2")).id
    for title, block in (("b", one), ("c", one), ("d", two), ("e", two)):
        a_cue(room, show, title, block=block)
    a_cue(room, show, "f")
    return show, one, two


def find(room: Any, title: str) -> str:
    return str(room.rows(CUE, "WHERE title = ?", title)[0].id)


def test_cues_stand_where_their_block_stands(room: Any) -> None:
    show, _, _ = blocked(room)
    assert titles(room, show) == "abcdef"


def test_a_block_moves_with_its_cues_by_writing_one_row(room: Any) -> None:
    show, one, _ = blocked(room)
    room.done(MoveBlock(block=one, after=find(room, "e")))
    assert titles(room, show) == "adebcf"
    assert [len(part.rows) for part in room.commits[-1].parts] == [1]
    room.done(MoveBlock(block=one, after=""))
    assert titles(room, show) == "bcadef"
    room.done(MoveBlock(block=one))
    assert titles(room, show) == "adefbc"


def test_cues_move_into_a_block_out_of_it_and_behind_it(room: Any) -> None:
    show, one, two = blocked(room)
    a, b = find(room, "a"), find(room, "b")
    room.done(MoveCues(cues=(a,), block=two))
    assert titles(room, show) == "bcdeaf"
    room.done(MoveCues(cues=(b,), after=a))
    assert cue_row(room, b).block == two
    room.done(MoveCues(cues=(b,), after=one))
    assert (titles(room, show), cue_row(room, b).block) == ("cbdeaf", None)
    room.done(MoveCues(cues=(a,), after=find(room, "c"), block=""))
    assert (titles(room, show), cue_row(room, a).block) == ("cabdef", None)


def test_a_place_that_is_not_there_is_refused(room: Any) -> None:
    show, one, two = blocked(room)
    b = find(room, "b")
    assert "another block" in room.refusal(AddCue(show=show, duration=1, after=b, block=two))
    assert "not there" in room.refusal(AddCue(show=show, duration=1, after="x"))
    assert "not there" in room.refusal(AddCue(show=show, duration=1, block="x"))
    assert "another block" in room.refusal(MoveCues(cues=(b,), after=one, block=two))


def test_a_deleted_block_leaves_its_cues_where_they_were(room: Any) -> None:
    show, one, _ = blocked(room)
    room.done(DeleteBlock(block=one))
    assert titles(room, show) == "abcdef"
    assert cue_row(room, find(room, "b")).block is None
    room.done(Undo())
    assert cue_row(room, find(room, "b")).block == one


def test_a_block_is_renamed(room: Any) -> None:
    _, one, _ = blocked(room)
    room.done(EditBlock(block=one, name=" Heroes "))
    assert room.row(BLOCK, one).name == "Heroes"
    assert room.refusal(EditBlock(block=one, name=" ")) != ""


def test_the_engine_takes_the_cues_in_the_order_that_is_shown(room: Any) -> None:
    show, one, _ = blocked(room)
    room.done(MoveBlock(block=one))
    by_id = {cue.id: cue.title for cue in room.rows(CUE)}
    assert "".join(by_id[cue] for cue in engine_ids(room, show)) == titles(room, show)


def test_many_insertions_at_one_place_keep_the_order(room: Any) -> None:
    show = a_show(room)
    first, _ = cues(room, show, "az")
    for letter in "yxwvutsrqponmlkjihgfedcb":
        a_cue(room, show, letter, after=first)
    assert titles(room, show) == "abcdefghijklmnopqrstuvwxyz"


def test_blocks_and_cues_move_together_in_the_order_they_have(room: Any) -> None:
    show, one, two = blocked(room)
    f = find(room, "f")
    room.done(MoveBlocks(rows=(f, two), after=""))
    assert titles(room, show) == "defabc"
    room.done(Undo())
    assert titles(room, show) == "abcdef"
    room.done(MoveBlocks(rows=(find(room, "c"), two), after=f))
    assert (titles(room, show), cue_row(room, find(room, "c")).block) == ("abfcde", None)
    assert MoveBlocks(rows=(one, two)).kind == "block.move_many"


def test_rows_of_two_shows_are_not_moved_together(room: Any) -> None:
    _, one, _ = blocked(room)
    other = room.done(AddBlock(show=a_show(room, "Saturday"), name="x")).id
    assert "two shows" in room.refusal(MoveBlocks(rows=(one, other), after=""))
