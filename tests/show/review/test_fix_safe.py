"""All that checks found and that is safe to put right is put right as one decision."""

from typing import Any

import planned

from console.core.undo import Undo
from console.show.products.actions import AddOffer, AddProduct, EditProduct
from console.show.products.tables import OFFER
from console.show.review.checks.fixing import FixSafe, is_safe
from console.show.rundown.tables import CUE


def a_bad_show(room: Any) -> str:
    """Six scenes without a change-over between them, no opening welfare, an offer with a library
    price and one without, and 2 min too long."""
    show = planned.a_show(room, 58)
    for scene in "ABCDEF":
        planned.a_cue(room, show, scene, 10, scene=scene, min=300_000)
    product = room.done(AddProduct(name="Cream")).id
    room.done(AddOffer(show=show, product=product, price=None))
    room.done(EditProduct(id=product, changes={"price": 990_000}))
    room.done(AddOffer(show=show, name="Soap", price=None))
    return show


def test_everything_safe_is_put_right_and_what_needs_judgement_stays(room: Any) -> None:
    show = a_bad_show(room)
    before = planned.kinds(room, show)
    assert before.count("no_changeover") == 5
    assert before.count("no_price") == 2
    room.done(FixSafe(show=show))
    assert sorted(planned.kinds(room, show)) == ["no_price", "over_end"]
    assert not any(is_safe(one) for one in planned.findings(room, show))
    assert sum(cue.kind == "changeover" for cue in room.rows(CUE)) == 5
    assert [row.price for row in room.rows(OFFER, "ORDER BY link")] == [990_000, None]


def test_it_is_one_undo_and_redone_the_same(room: Any) -> None:
    show = a_bad_show(room)
    before = planned.kinds(room, show)
    done = room.done(FixSafe(show=show))
    made = sorted(cue.id for cue in room.rows(CUE))
    room.done(Undo())
    assert planned.kinds(room, show) == before
    room.done(FixSafe(show=show, id=done.id))
    assert sorted(cue.id for cue in room.rows(CUE)) == made


def test_where_nothing_is_safe_it_is_refused_and_changes_nothing(room: Any) -> None:
    show = planned.a_show(room, 18)
    planned.a_cue(room, show, "Opening", 10, cue_kind="opening", welfare="Red packet")
    planned.a_cue(room, show, "Closing", 12, min=300_000)
    assert planned.kinds(room, show) == ["over_end"]
    assert "judgement" in room.refusal(FixSafe(show=show))
    assert "not there" in room.refusal(FixSafe(show="gone"))
