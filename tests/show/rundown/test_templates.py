"""Blocks are kept in the room and put into any show, without what belongs to one evening."""

from typing import Any

import pytest
import run_room

from console.core.undo import Redo, Undo
from console.show.rundown.actions import AddCue
from console.show.rundown.block_actions import AddBlock
from console.show.rundown.row_actions import SkipCues
from console.show.rundown.tables import BLOCK, CUE, TEMPLATE, Template
from console.show.rundown.templates import (
    DeleteTemplate,
    InsertTemplate,
    SaveTemplate,
    TemplateBlock,
    length_of,
    read_template,
)

MINUTE = run_room.MINUTE


@pytest.fixture
def show(room: Any) -> str:
    return run_room.a_show(room)


@pytest.fixture
def block(room: Any, show: str) -> str:
    """A block of two cues, one with a hit time, the other skipped and elastic."""
    block = str(room.done(AddBlock(show=show, name="Loop")).id)
    start = room.clock.wall()
    run_room.a_cue(room, show, "a", 7, block=block, start_at=start, scene="Desk", min=5 * MINUTE)
    until = AddCue(show=show, cue_title="b", block=block, min=MINUTE, end_at=start + 9 * MINUTE)
    room.done(SkipCues(cues=(room.done(until).id,)))
    return block


def saved(room: Any, block: str, name: str = "Our loop") -> Template:
    made = room.done(SaveTemplate(name=name, blocks=(block,)))
    row: Template = room.row(TEMPLATE, made.id)
    return row


def test_a_template_keeps_content_and_lengths_without_hit_times(room: Any, block: str) -> None:
    blocks = read_template(saved(room, block))
    assert blocks == [
        TemplateBlock(
            "Loop",
            [
                {"title": "a", "duration": 7 * MINUTE, "min": 5 * MINUTE, "scene": "Desk"},
                {"title": "b", "duration": MINUTE, "min": MINUTE},
            ],
        )
    ]
    assert length_of(blocks) == 8 * MINUTE


def test_it_goes_into_another_show_behind_a_row_and_comes_out_in_one_undo(
    room: Any, show: str, block: str
) -> None:
    row = saved(room, block)
    other = run_room.a_show(room, "other")
    run_room.cues(room, other, "xy")
    first = room.rows(CUE, "WHERE show = ? AND title = 'x'", other)[0].id
    kept = InsertTemplate(
        show=other, name=row.name, blocks=tuple(read_template(row)), after=first
    )  # fmt: skip
    room.done(kept)
    assert run_room.titles(room, other) == "xaby"
    cues = room.rows(CUE, "WHERE show = ? AND block IS NOT NULL", other)
    assert [(cue.start_at, cue.end_at, cue.skip) for cue in cues] == [(None, None, 0)] * 2
    room.done(Undo())
    assert run_room.titles(room, other) == "xy"
    room.done(Redo())
    assert sorted(cue.id for cue in cues) == sorted(
        cue.id for cue in room.rows(CUE, "WHERE show = ? AND block IS NOT NULL", other)
    )


def test_a_name_stands_once_and_is_free_after_deleting(room: Any, block: str) -> None:
    row = saved(room, block)
    assert "already" in room.refusal(SaveTemplate(name=" Our loop", blocks=(block,)))
    room.done(DeleteTemplate(id=row.id))
    saved(room, block)


def test_a_block_without_cues_is_no_template(room: Any, show: str) -> None:
    empty = room.done(AddBlock(show=show, name="empty")).id
    assert "block with cues" in room.refusal(SaveTemplate(name="n", blocks=(empty,)))
    assert "block with cues" in room.refusal(InsertTemplate(show=show, name="n", blocks=()))


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"duration": -1}, "duration"),
        ({"duration": None}, "length"),
        ({"duration": 1, "kind": "song"}, "kind"),
        ({"duration": "soon"}, "duration"),
    ],
)
def test_what_a_cue_cannot_be_is_refused(
    room: Any, show: str, fields: dict[str, Any], why: str
) -> None:
    blocks = (TemplateBlock("n", [fields]),)
    assert why in room.refusal(InsertTemplate(show=show, name="n", blocks=blocks))
    assert room.rows(BLOCK) == []


def test_a_template_has_bounds(room: Any, show: str) -> None:
    blocks = (TemplateBlock("n", [{"duration": 1}] * 1_001),)
    assert "at most" in room.refusal(InsertTemplate(show=show, name="n", blocks=blocks))


def test_a_row_that_is_no_template_is_refused(room: Any, block: str) -> None:
    row = saved(room, block)._replace(content='{"a": 1}')
    with pytest.raises(Exception, match="block with cues"):
        read_template(row)
