"""A sheet merged into a plan: known cues edited, new ones in place, one undo, nothing twice."""

from typing import Any

from run_room import MINUTE, a_cue, a_show, an_offer, go, start, titles
from sheet_words import NOW, bring, tsv

from console.core.undo import Undo
from console.show.rundown.actions import EditCue
from console.show.rundown.block_actions import AddBlock
from console.show.rundown.import_action import ImportCues
from console.show.rundown.sheets.lay import preview
from console.show.rundown.tables import BLOCK, CUE, CUE_OFFER

HEADER = ("环节", "时长", "备注")


def rows(room: Any) -> dict[str, Any]:
    """The cues by title, the last of a name."""
    return {cue.title: cue for cue in room.rows(CUE)}


def test_a_sheet_becomes_cues_in_one_undo(room: Any) -> None:
    show = a_show(room)
    bring(room, show, tsv(HEADER, ("A", 5, "x"), ("B", "5-8分", "")))
    assert titles(room, show) == "AB"
    assert (rows(room)["B"].min, rows(room)["B"].max) == (5 * MINUTE, 8 * MINUTE)
    room.done(Undo())
    assert room.rows(CUE) == []


def test_the_second_time_nothing_changes(room: Any) -> None:
    show = a_show(room)
    sheet = tsv(
        ("板块", *HEADER, "负责人"),
        ("一", "A", 5, "x", "王"),
        ("一", "A", 6, "", ""),
        ("二", "B", 1, "", ""),
    )
    bring(room, show, sheet)
    before = room.rows(CUE), room.rows(BLOCK)
    again = bring(room, show, sheet)
    assert [one.what for one in again.changes] == ["same"] * 3
    assert (room.rows(CUE), room.rows(BLOCK)) == before
    assert room.commits[-1].parts == ()


def test_changed_columns_are_edited_and_the_rest_is_left(room: Any) -> None:
    show = a_show(room)
    cue = a_cue(room, show, "A", 10, scene="wide", notes="mine")
    a_cue(room, show, "Z")
    shown = bring(room, show, tsv(HEADER, ("A", 7, "")))
    assert [(one.what, one.cue, dict(one.before), dict(one.after)) for one in shown.changes] == [
        ("changed", cue, {"duration": 10 * MINUTE}, {"duration": 7 * MINUTE})
    ]
    row = rows(room)["A"]
    assert (row.id, row.duration, row.scene, row.notes) == (cue, 7 * MINUTE, "wide", "mine")
    assert titles(room, show) == "AZ"


def test_new_rows_stand_where_the_sheet_has_them(room: Any) -> None:
    show = a_show(room)
    for name in "BD":
        a_cue(room, show, name)
    sheet = tsv(HEADER, *((name, 1, "") for name in "ABCDE"))
    bring(room, show, sheet)
    assert titles(room, show) == "ABCDE"


def test_cues_of_one_name_are_told_apart_by_their_order(room: Any) -> None:
    show = a_show(room)
    first, second = a_cue(room, show, "讲解", 5), a_cue(room, show, "讲解", 6)
    bring(room, show, tsv(HEADER, ("讲解", 7, ""), ("讲解", 8, ""), ("讲解", 9, "")))
    lengths = {cue.id: cue.duration for cue in room.rows(CUE)}
    assert (lengths[first], lengths[second], len(lengths)) == (7 * MINUTE, 8 * MINUTE, 3)


def test_an_id_finds_its_cue_under_another_name(room: Any) -> None:
    show = a_show(room)
    cue = a_cue(room, show, "A")
    bring(room, show, tsv(("id", "环节", "时长"), (cue, "B", "0:10:00")))
    assert rows(room)["B"].id == cue


def test_blocks_are_made_once_and_used_again(room: Any) -> None:
    show = a_show(room)
    sheet = tsv(("板块", "环节", "时长"), ("一", "A", 1), ("二", "B", 1), ("一", "C", 1))
    bring(room, show, sheet)
    assert [block.name for block in room.rows(BLOCK, "ORDER BY place")] == ["一", "二", "一"]
    assert titles(room, show) == "ABC"
    room.done(AddBlock(show=show, name="三"))
    bring(room, show, tsv(("板块", "环节", "时长"), ("三", "C", 1), ("三", "D", 1)))
    assert titles(room, show) == "ABCD"
    assert (
        room.rows(CUE, "WHERE title = 'C'")[0].block == room.rows(CUE, "WHERE title = 'D'")[0].block
    )


def test_products_are_found_by_link_and_by_name(room: Any) -> None:
    show = a_show(room)
    offers = [an_offer(room, show, name) for name in ("唇釉", "口红")]
    shown = bring(room, show, tsv(("环节", "时长", "产品"), ("A", 1, "2号、唇釉"), ("B", 1, "7号")))
    found = {row.offer for row in room.rows(CUE_OFFER)}
    assert found == set(offers)
    assert rows(room)["B"].custom == '{"产品?": "7号"}'
    assert [one.what.values for one in shown.problems] == [{"link": 7}]


def test_a_hit_time_that_the_sheet_agrees_with_stays_and_another_goes(room: Any) -> None:
    show = a_show(room)
    begins = room.clock.wall()
    sheet = tsv(("时间", "环节", "时长"), ("20:00", "A", 10), ("20:10", "B", 10))
    shown = preview(room.conn, show, sheet, NOW)
    assert shown.rows[0].values.get("start_at") is not None
    cue = a_cue(room, show, "B", 10, start_at=shown.rows[1].starts)
    bring(room, show, sheet)
    assert rows(room)["B"].start_at == shown.rows[1].starts
    room.done(EditCue(cue=cue, changes={"start_at": begins}))
    bring(room, show, sheet)
    assert rows(room)["B"].start_at is None


def test_a_row_that_no_cue_can_be_is_left_out_by_name(room: Any) -> None:
    show = a_show(room)
    a_cue(room, show, "A", 10, min=8 * MINUTE)
    shown = bring(room, show, tsv(HEADER, ("A", 5, ""), ("B", 1, "")))
    assert [(one.what, one.row) for one in shown.changes] == [("refused", 2), ("added", 3)]
    assert [(one.row, one.left_out) for one in shown.problems] == [(2, True)]
    assert rows(room)["A"].duration == 10 * MINUTE


def test_what_no_longer_fits_inside_is_refused_whole(room: Any) -> None:
    show = a_show(room)
    cue = a_cue(room, show, "A", 10)
    shown = preview(room.conn, show, tsv(HEADER, ("B", 1, ""), ("A", 5, "")), NOW)
    room.done(EditCue(cue=cue, changes={"min": 8 * MINUTE}))
    said = room.refusal(ImportCues(show=show, file="x", rows=shown.rows))
    assert said.startswith("Row 3, “A”: The shortest length")
    assert titles(room, show) == "A"


def test_what_is_on_air_may_be_edited_but_not_skipped(room: Any) -> None:
    show = a_show(room)
    cue = a_cue(room, show, "A", 10)
    start(room, show)
    go(room)
    bring(room, show, tsv(HEADER, ("A", 5, "")))
    assert rows(room)["A"].duration == 5 * MINUTE
    shown = preview(room.conn, show, tsv(("id", "环节", "时长", "跳过"), (cue, "A", 5, "是")), NOW)
    assert "on air" in room.refusal(ImportCues(show=show, file="x", rows=shown.rows))


def test_two_thousand_rows_are_placed_at_once(room: Any) -> None:
    show = a_show(room)
    for name in "MZ":
        a_cue(room, show, name)
    names = ["M", *(f"c{at}" for at in range(2_000)), "Z"]
    bring(room, show, tsv(HEADER, *((name, 1, "") for name in names)))
    assert titles(room, show) == "".join(names)
