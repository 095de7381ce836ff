"""Tranches are planned within the stock, and released once in a run."""

from typing import Any

import pytest

from console.core.undo import Redo, Undo
from console.show.base.actions import RestoreVersion, SaveVersion
from console.show.products.actions import EditOffer, RemoveOffer
from console.show.products.queue_actions import AddRelease
from console.show.products.stock.tables import TRANCHE, TRANCHE_CUE
from console.show.products.stock.tranche_actions import (
    AddTranche,
    EditTranche,
    MoveTranche,
    RemoveTranche,
)
from console.show.products.tables import RELEASE
from console.show.rundown.actions import AddCue
from console.show.rundown.duplicate import DuplicateShow
from console.show.rundown.row_actions import DeleteCues


def sizes(room: Any, offer: str) -> list[int]:
    return [row.quantity for row in room.rows(TRANCHE, "WHERE offer = ? ORDER BY place", offer)]


def test_tranches_stand_in_order(shop: Any) -> None:
    room = shop.room
    ids = [room.done(AddTranche(offer=shop.lip, quantity=n)).id for n in (10, 20, 30)]
    room.done(MoveTranche(id=ids[2], after=""))
    assert sizes(room, shop.lip) == [30, 10, 20]
    room.done(MoveTranche(id=ids[2], after=ids[0]))
    assert sizes(room, shop.lip) == [10, 30, 20]
    room.done(RemoveTranche(id=ids[0]))
    assert sizes(room, shop.lip) == [30, 20]


def test_tranches_and_reserve_never_exceed_the_stock(shop: Any) -> None:
    room = shop.room
    room.done(EditOffer(id=shop.lip, changes={"reserve": 10}))
    made = room.done(AddTranche(offer=shop.lip, quantity=60)).id
    assert room.refusal(AddTranche(offer=shop.lip, quantity=31)) == (
        "91 in tranches and 10 in reserve are more than the stock of 100."
    )
    room.done(AddTranche(offer=shop.lip, quantity=30))
    assert room.refusal(EditTranche(id=made, changes={"quantity": 61}))
    room.done(EditOffer(id=shop.lip, changes={"stock": 50}))
    room.done(EditTranche(id=made, changes={"quantity": 55}))  # towards the stock is no harm
    assert sizes(room, shop.lip) == [55, 30]


@pytest.mark.parametrize(
    "fields",
    [
        {"quantity": 0},
        {"quantity": -5},
        {"quantity": 5, "trigger": "moon"},
        {"quantity": 5, "trigger": "time"},
        {"quantity": 5, "trigger": "sold"},
        {"quantity": 5, "trigger": "sold", "trigger_share": 10_001},
        {"quantity": 5, "trigger": "cue", "trigger_cue": "nowhere"},
    ],
)
def test_what_is_no_tranche_is_refused(shop: Any, fields: dict[str, Any]) -> None:
    assert shop.room.refusal(AddTranche(offer=shop.lip, **fields))
    assert sizes(shop.room, shop.lip) == []


def test_a_tranche_that_hangs_on_a_cue_stays_without_it(shop: Any) -> None:
    room = shop.room
    cue = room.done(AddCue(show=shop.show, cue_title="lip", duration=60_000)).id
    room.done(AddTranche(offer=shop.lip, quantity=5, trigger="cue", trigger_cue=cue))
    assert [row.cue for row in room.rows(TRANCHE_CUE)] == [cue]
    room.done(DeleteCues(cues=(cue,)))
    assert (sizes(room, shop.lip), room.rows(TRANCHE_CUE)) == ([5], [])
    room.done(Undo())
    assert [row.cue for row in room.rows(TRANCHE_CUE)] == [cue]


def test_another_trigger_forgets_the_cue(shop: Any) -> None:
    room = shop.room
    cue = room.done(AddCue(show=shop.show, cue_title="lip", duration=60_000)).id
    made = AddTranche(offer=shop.lip, quantity=5, trigger="cue", trigger_cue=cue)
    row = room.done(made).id
    room.done(EditTranche(id=row, changes={"note": "vip"}))
    assert room.rows(TRANCHE_CUE)
    room.done(EditTranche(id=row, changes={"trigger": "sold", "trigger_share": 8000}))
    assert room.rows(TRANCHE_CUE) == []
    assert room.row(TRANCHE, row).trigger_share == 8000


def test_a_tranche_is_released_once_in_a_run(shop: Any) -> None:
    room = shop.room
    row = room.done(AddTranche(offer=shop.lip, quantity=30)).id
    shop.run()
    room.done(AddRelease(offer=shop.lip, quantity=30, tranche=row))
    assert "already" in room.refusal(AddRelease(offer=shop.lip, quantity=30, tranche=row))
    assert room.refusal(AddRelease(offer=shop.mask, quantity=1, tranche=row))
    assert [one.quantity for one in room.rows(RELEASE)] == [30]


def test_undo_and_redo_give_the_same_tranche(shop: Any) -> None:
    room = shop.room
    room.done(AddTranche(offer=shop.lip, quantity=30, delivery="48 h"))
    before = room.rows(TRANCHE)
    room.done(Undo())
    assert room.rows(TRANCHE) == []
    room.done(Redo())
    assert room.rows(TRANCHE) == before


def test_a_version_brings_tranches_back(shop: Any) -> None:
    room = shop.room
    cue = room.done(AddCue(show=shop.show, cue_title="lip", duration=60_000)).id
    made = AddTranche(offer=shop.lip, quantity=30, trigger="cue", trigger_cue=cue)
    row = room.done(made).id
    before = room.rows(TRANCHE), room.rows(TRANCHE_CUE)
    version = room.done(SaveVersion(show=shop.show, name="noon")).id
    room.done(RemoveTranche(id=row))
    room.done(RestoreVersion(id=version))
    assert (room.rows(TRANCHE), room.rows(TRANCHE_CUE)) == before


def test_a_show_made_of_another_has_tranches_of_its_own(shop: Any) -> None:
    room = shop.room
    cue = room.done(AddCue(show=shop.show, cue_title="lip", duration=60_000)).id
    room.done(AddTranche(offer=shop.lip, quantity=30, trigger="cue", trigger_cue=cue))
    other = room.done(DuplicateShow(show=shop.show, name="again", start=1_800_000_000_000)).id
    [copy] = room.rows(TRANCHE, "WHERE show = ?", other)
    [link] = room.rows(TRANCHE_CUE, "WHERE show = ?", other)
    assert (copy.quantity, link.tranche) == (30, copy.id)
    assert copy.offer != shop.lip
    assert link.cue != cue


def test_tranches_go_with_their_offer(shop: Any) -> None:
    room = shop.room
    room.done(AddTranche(offer=shop.lip, quantity=30))
    room.done(RemoveOffer(id=shop.lip))
    assert room.rows(TRANCHE) == []
    room.done(Undo())
    assert sizes(room, shop.lip) == [30]
