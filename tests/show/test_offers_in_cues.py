"""Offers and the cues they stand in."""

from typing import Any

from console.core.undo import Undo
from console.show.base.actions import AddShow
from console.show.products.actions import AddOffer, RemoveOffer
from console.show.rundown.actions import AddCue, SetCueOffers
from console.show.rundown.tables import CUE_OFFER


def test_an_offer_that_is_removed_leaves_its_cues_and_undo_brings_it_back(room: Any) -> None:
    show = room.done(AddShow(name="show")).id
    offer = room.done(AddOffer(show=show, name="面膜")).id
    cue = room.done(AddCue(show=show, cue_title="one", duration=60_000)).id
    room.done(SetCueOffers(cue=cue, offers=(offer,)))
    room.done(RemoveOffer(id=offer))
    assert room.rows(CUE_OFFER) == []
    room.done(Undo())
    assert [(row.cue, row.offer) for row in room.rows(CUE_OFFER)] == [(cue, offer)]
