"""Cues are added, edited, moved, copied, deleted and skipped; what cannot be is refused."""

from typing import Any

import pytest
from run_room import MINUTE, a_cue, a_show, an_offer, cue_row, cues, engine_ids, go, start, titles

from console.core.undo import Redo, Undo
from console.show.rundown.actions import AddCue, EditCue, SetCueOffers
from console.show.rundown.row_actions import (
    DeleteCues,
    DuplicateCues,
    MoveCues,
    SkipCues,
    UnskipCues,
)
from console.show.rundown.tables import CUE, CUE_OFFER


def test_a_cue_is_added_at_the_end_behind_another_or_first(room: Any) -> None:
    show = a_show(room)
    first = a_cue(room, show, "a")
    a_cue(room, show, "b")
    a_cue(room, show, "c", after=first)
    a_cue(room, show, "d", after="")
    assert titles(room, show) == "dacb"


def test_a_cue_keeps_all_its_fields(room: Any) -> None:
    show = a_show(room)
    at = room.clock.wall()
    cue = room.done(
        AddCue(
            show=show, cue_title="Serum", cue_kind="explain", duration=7 * MINUTE, min=5 * MINUTE,
            max=9 * MINUTE, start_at=at, end_at=at + MINUTE, droppable=True, priority=3,
            scene="desk", anchor="Chen", assistants="Li, Wang", welfare="coupon", notes="n",
            script="s", checklist="c", colour="#3a7bd5", custom={"机位": 2},
        )
    )  # fmt: skip
    row = cue_row(room, cue.id)
    assert (row.title, row.kind, row.duration, row.min, row.max) == (
        "Serum", "explain", 7 * MINUTE, 5 * MINUTE, 9 * MINUTE,
    )  # fmt: skip
    assert (row.start_at, row.end_at, row.droppable, row.priority) == (at, at + MINUTE, 1, 3)
    assert row.custom == '{"机位": 2}'
    assert (row.scene, row.assistants, row.colour) == ("desk", "Li, Wang", "#3a7bd5")


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"duration": None}, "needs a length"),
        ({"min": 11 * MINUTE}, "shortest length"),
        ({"max": 9 * MINUTE}, "longest length"),
        ({"duration": -1}, "cannot be the duration"),
        ({"duration": 25 * 60 * MINUTE}, "cannot be the duration"),
        ({"start_at": 1_700_000_100_000, "end_at": 1_700_000_000_000}, "end before it starts"),
        ({"start_at": 5}, "cannot be the start_at"),
        ({"priority": 0}, "cannot be the priority"),
        ({"kind": "segment"}, "no kind of cue"),
        ({"colour": "red"}, "no colour"),
        ({"custom": "[1]"}, "custom columns"),
        ({"custom": {"a": [1]}}, "custom columns"),
        ({"place": "z"}, "nothing called “place”"),
        ({"title": 3.5j}, "cannot be the title"),
        ({"notes": "x" * 20_001}, "longer than"),
        ({"title": "x" * 201}, "longer than 200"),
    ],
)
def test_what_a_cue_cannot_be_is_refused(room: Any, changes: dict[str, Any], sentence: str) -> None:
    cue = a_cue(room, a_show(room), "a")
    before = cue_row(room, cue)
    assert sentence in room.refusal(EditCue(cue=cue, changes=changes))
    assert cue_row(room, cue) == before


def test_a_title_is_one_line_without_anything_unseen(room: Any) -> None:
    cue = a_cue(room, a_show(room), " Opening\n\u202eand list ")
    assert cue_row(room, cue).title == "Opening and list"


def test_an_elastic_cue_needs_only_its_end(room: Any) -> None:
    show = a_show(room)
    end = room.clock.wall() + MINUTE
    cue = room.done(AddCue(show=show, cue_title="until", end_at=end, min=MINUTE, max=2 * MINUTE))
    assert cue_row(room, cue.id).duration is None


def test_several_cues_move_together_and_keep_their_order(room: Any) -> None:
    show = a_show(room)
    a, b, c, _d, e = cues(room, show, "abcde")
    room.done(MoveCues(cues=(c, a), after=e))
    assert titles(room, show) == "bdeac"
    room.done(MoveCues(cues=(e, c), after=""))
    assert titles(room, show) == "ecbda"
    room.done(MoveCues(cues=(b,)))
    assert titles(room, show) == "ecdab"


def test_a_move_writes_one_place_a_row(room: Any) -> None:
    show = a_show(room)
    a, b, _c = cues(room, show, "abc")
    outcome = room.do(MoveCues(cues=(a,), after=b))
    part = room.commits[-1].parts
    assert outcome.seq is not None
    assert [(one.table, len(one.rows)) for one in part] == [("cue", 1)]


def test_moving_rows_behind_one_of_themselves_keeps_them_there(room: Any) -> None:
    show = a_show(room)
    _a, b, c, _d = cues(room, show, "abcd")
    room.done(MoveCues(cues=(b, c), after=c))
    assert titles(room, show) == "abcd"


def test_copies_stand_behind_the_last_with_their_offers_and_no_hit_time(room: Any) -> None:
    show = a_show(room)
    offer = an_offer(room, show, "serum")
    a = a_cue(room, show, "a", offers=(offer,), start_at=room.clock.wall())
    b = a_cue(room, show, "b")
    a_cue(room, show, "c")
    made = room.done(DuplicateCues(cues=(b, a)))
    assert titles(room, show) == "ababc"
    assert cue_row(room, made.copies[0]).start_at is None
    copied = room.rows(CUE_OFFER, "WHERE cue = ?", made.copies[0])
    assert [row.offer for row in copied] == [offer]


def test_deleting_takes_the_offers_of_the_cue_along_and_undo_brings_all_back(room: Any) -> None:
    show = a_show(room)
    offer = an_offer(room, show, "serum")
    cue = a_cue(room, show, "a", offers=(offer,))
    before = room.rows(CUE), room.rows(CUE_OFFER)
    room.done(DeleteCues(cues=(cue,)))
    assert room.rows(CUE) == room.rows(CUE_OFFER) == []
    room.done(Undo())
    assert (room.rows(CUE), room.rows(CUE_OFFER)) == before
    room.done(Redo())
    assert room.rows(CUE) == []


def test_skipping_keeps_the_cue_in_the_list(room: Any) -> None:
    show = a_show(room)
    a, b = cues(room, show, "ab")
    room.done(SkipCues(cues=(a, b)))
    assert [cue_row(room, one).skip for one in (a, b)] == [1, 1]
    room.done(UnskipCues(cues=(a,)))
    assert titles(room, show) == "ab"
    assert cue_row(room, a).skip == 0


def test_the_offers_of_a_cue_are_set_in_order(room: Any) -> None:
    show = a_show(room)
    one, two, three = (an_offer(room, show, name) for name in ("x", "y", "z"))
    cue = a_cue(room, show, "a", offers=(one, two))
    room.done(SetCueOffers(cue=cue, offers=(three, one)))
    rows = room.rows(CUE_OFFER, "ORDER BY place")
    assert [row.offer for row in rows] == [three, one]
    assert "stands twice" in room.refusal(SetCueOffers(cue=cue, offers=(one, one)))


def test_an_offer_of_another_show_is_refused(room: Any) -> None:
    cue = a_cue(room, a_show(room), "a")
    other = an_offer(room, a_show(room, "Saturday"), "serum")
    assert "not in this show" in room.refusal(SetCueOffers(cue=cue, offers=(other,)))


def test_a_cue_that_was_played_is_not_deleted(room: Any) -> None:
    show = a_show(room)
    a, b, c = cues(room, show, "abc")
    start(room, show)
    go(room)
    assert "“a” is on air" in room.refusal(DeleteCues(cues=(a,)))
    go(room)
    assert "“a” was played" in room.refusal(DeleteCues(cues=(c, a)))
    assert room.refusal(DeleteCues(cues=(c,))) == ""
    assert engine_ids(room, show) == [a, b]


def test_cues_of_two_shows_do_not_move_together(room: Any) -> None:
    one = a_cue(room, a_show(room), "a")
    two = a_cue(room, a_show(room, "Saturday"), "b")
    assert "not all of one show" in room.refusal(MoveCues(cues=(one, two)))
