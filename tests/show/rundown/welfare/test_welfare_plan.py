"""Welfare in the plan: added, edited, moved, copied, removed; and how it travels."""

from typing import Any

import pytest
from welfare_words import BAG, YUAN, a_bag, a_cue, a_show, on_air

from console.core.undo import Redo, Undo
from console.show.base.actions import RestoreVersion, SaveVersion
from console.show.products.actions import AddOffer, RemoveOffer
from console.show.rundown.duplicate import DuplicateShow
from console.show.rundown.row_actions import DeleteCues
from console.show.rundown.welfare.actions import (
    AddWelfare,
    DuplicateWelfare,
    EditWelfare,
    MoveWelfare,
    RemoveWelfare,
)
from console.show.rundown.welfare.live_actions import StartWelfare
from console.show.rundown.welfare.tables import WELFARE, WELFARE_CUE, WELFARE_OFFER

DAY = 24 * 3_600_000


@pytest.fixture
def show(room: Any) -> str:
    return a_show(room)


def names(room: Any) -> list[str]:
    return [row.name for row in room.rows(WELFARE, "ORDER BY place, id")]


def test_a_welfare_stands_in_the_plan_with_its_cue_and_offer(room: Any, show: str) -> None:
    cue = a_cue(room, show)
    offer = room.done(AddOffer(show=show, name="mousse", price=YUAN)).id
    bag = a_bag(room, show, cue=cue, offer=offer)
    row = room.row(WELFARE, bag)
    assert (row.kind, row.starts, row.quantity, row.prize) == ("lucky_bag", "hand", 10, "mousse")
    assert [one.cue for one in room.rows(WELFARE_CUE)] == [cue]
    assert [one.offer for one in room.rows(WELFARE_OFFER)] == [offer]


def test_editing_changes_fields_and_ties_and_is_undone_as_one(room: Any, show: str) -> None:
    first, second = a_cue(room, show, "a"), a_cue(room, show, "b")
    bag = a_bag(room, show, cue=first)
    room.done(EditWelfare(id=bag, changes={"quantity": 20, "starts": "cue"}, cue=second))
    assert room.row(WELFARE, bag).quantity == 20
    assert [one.cue for one in room.rows(WELFARE_CUE)] == [second]
    room.done(Undo())
    assert (room.row(WELFARE, bag).quantity, room.row(WELFARE, bag).starts) == (10, "hand")
    assert [one.cue for one in room.rows(WELFARE_CUE)] == [first]
    room.done(Redo())
    room.done(EditWelfare(id=bag, cue=""))
    assert room.rows(WELFARE_CUE) == []


def test_moving_and_copying(room: Any, show: str) -> None:
    one, two, three = (a_bag(room, show, name) for name in ("one", "two", "three"))
    room.done(MoveWelfare(id=three, after=""))
    assert names(room) == ["three", "one", "two"]
    room.done(MoveWelfare(id=three, after=one))
    assert names(room) == ["one", "three", "two"]
    room.done(MoveWelfare(id=one))
    assert names(room) == ["three", "two", "one"]
    cue = a_cue(room, show)
    room.done(EditWelfare(id=two, cue=cue))
    copy = room.done(DuplicateWelfare(id=two)).copy
    assert names(room) == ["three", "two", "two", "one"]
    assert sorted(one.welfare for one in room.rows(WELFARE_CUE)) == sorted([two, copy])


def test_a_cue_that_goes_leaves_its_welfare_in_the_plan(room: Any, show: str) -> None:
    cue = a_cue(room, show)
    bag = a_bag(room, show, cue=cue, starts="cue")
    room.done(DeleteCues(cues=(cue,)))
    assert room.row(WELFARE, bag) is not None
    assert room.rows(WELFARE_CUE) == []
    room.done(Undo())
    assert [one.cue for one in room.rows(WELFARE_CUE)] == [cue]


def test_a_product_that_goes_leaves_its_flash_sale(room: Any, show: str) -> None:
    offer = room.done(AddOffer(show=show, name="mousse", price=YUAN)).id
    bag = a_bag(room, show, offer=offer)
    room.done(RemoveOffer(id=offer))
    assert room.row(WELFARE, bag) is not None
    assert room.rows(WELFARE_OFFER) == []


def test_what_a_run_started_stays(room: Any, show: str) -> None:
    bag, other = a_bag(room, show, "bag", cue=a_cue(room, show)), a_bag(room, show, "other")
    on_air(room, show)
    room.done(StartWelfare(welfare=bag))
    assert "stays for its record" in room.refusal(RemoveWelfare(id=bag))
    room.done(RemoveWelfare(id=other))
    assert names(room) == ["bag"]


def test_what_no_welfare_can_be_is_refused(room: Any, show: str) -> None:
    def no(**values: Any) -> str:
        return str(room.refusal(AddWelfare(show=show, name="x", fields=values)))

    assert "kind" in room.refusal(AddWelfare(show=show, name="x", what="lottery"))
    assert "name" in room.refusal(AddWelfare(show=show, name=" "))
    assert "cannot be" in no(quantity=-1)
    assert "cannot be" in no(duration=25 * 3_600_000)
    assert "every minute" in no(every=1000)
    assert "“moon”" in no(starts="moon")
    assert "colour" in no(colour="red")
    elsewhere = a_cue(room, a_show(room, "Saturday"))
    assert "same show" in room.refusal(AddWelfare(show=show, name="x", cue=elsewhere))
    assert names(room) == []


def test_a_version_brings_the_welfare_back(room: Any, show: str) -> None:
    cue = a_cue(room, show)
    bag = a_bag(room, show, cue=cue)
    version = room.done(SaveVersion(show=show, name="before")).id
    room.done(EditWelfare(id=bag, changes={"odds": "1 in 10"}, cue=""))
    other = a_bag(room, show, "other")
    room.done(RestoreVersion(id=version))
    assert room.row(WELFARE, bag).odds == ""
    assert room.row(WELFARE, other) is None
    assert [one.cue for one in room.rows(WELFARE_CUE)] == [cue]


def test_a_copy_of_the_show_has_welfare_of_its_own(room: Any, show: str) -> None:
    start = room.clock.wall()
    cue = a_cue(room, show)
    offer = room.done(AddOffer(show=show, name="mousse", price=YUAN)).id
    at = start + 3_600_000
    a_bag(room, show, cue=cue, offer=offer, starts="time", start_at=at)
    copy = room.done(DuplicateShow(show=show, name="next", start=start + 7 * DAY)).id
    [row] = room.rows(WELFARE, "WHERE show = ?", copy)
    assert row.start_at == at + 7 * DAY
    [tie] = room.rows(WELFARE_CUE, "WHERE show = ?", copy)
    [sale] = room.rows(WELFARE_OFFER, "WHERE show = ?", copy)
    assert (tie.welfare, sale.welfare) == (row.id, row.id)
    assert tie.cue != cue
    assert sale.offer != offer


def test_texts_are_kept_on_their_lines(room: Any, show: str) -> None:
    bag = a_bag(room, show, rules="one\ntwo", odds=" 1\u200b in\n10 ")
    row = room.row(WELFARE, bag)
    assert row.rules == "one\ntwo"
    assert "\n" not in row.odds
    assert BAG["prize"] == row.prize
