"""3-2-1: everything at once, and back again while it counts."""

from typing import Any

from console.show.base.actions import SetSetting
from console.show.base.settings import LINK_UP_S
from console.show.base.tables import MARKER
from console.show.products.queue_actions import OffSale, Tick
from console.show.products.stock.link_up import CancelLinkUp, LinkUpOffer
from console.show.products.stock.tables import LINK_UP
from console.show.products.stock.tranche_actions import AddTranche
from console.show.products.tables import HERE_ONLY, OFFER_STATE, RELEASE


def open_notes(room: Any) -> set[tuple[str, int | None]]:
    return {(row.what, row.amount) for row in room.rows(HERE_ONLY) if row.ticked_at is None}


def test_one_key_opens_the_sale_and_says_what_to_press(shop: Any) -> None:
    room = shop.room
    for size in (40, 30):
        room.done(AddTranche(offer=shop.lip, quantity=size))
    shop.run()
    at = room.clock.wall()
    before = room.seq
    room.done(LinkUpOffer(offer=shop.lip))
    assert room.seq == before + 1
    [row] = room.rows(LINK_UP)
    assert (row.at, row.opens_at, row.quantity, row.price) == (at, at + 3_000, 40, 890_000)
    assert [(one.quantity, one.at) for one in room.rows(RELEASE)] == [(40, at + 3_000)]
    [marker] = room.rows(MARKER)
    assert (marker.at, marker.kind, marker.offer) == (at + 3_000, "link_up", shop.lip)
    assert open_notes(room) == {("release", 40), ("on", None), ("card", None)}


def test_the_next_one_releases_the_next_tranche(shop: Any) -> None:
    room = shop.room
    for size in (40, 30):
        room.done(AddTranche(offer=shop.lip, quantity=size))
    shop.run()
    for _ in range(3):
        room.done(LinkUpOffer(offer=shop.lip))
        room.clock.advance(5_000)
    assert [row.quantity for row in room.rows(LINK_UP, "ORDER BY at")] == [40, 30, 0]
    assert sum(row.quantity for row in room.rows(RELEASE)) == 70


def test_without_a_plan_all_the_stock_is_released(shop: Any) -> None:
    room = shop.room
    shop.run()
    room.done(LinkUpOffer(offer=shop.lip))
    assert [row.quantity for row in room.rows(RELEASE)] == [100]


def test_while_it_counts_no_other_begins(shop: Any) -> None:
    room = shop.room
    shop.run()
    room.done(LinkUpOffer(offer=shop.lip))
    room.clock.advance(2_999)
    assert "running already" in room.refusal(LinkUpOffer(offer=shop.mask))
    room.clock.advance(1)
    room.done(LinkUpOffer(offer=shop.mask))


def test_without_a_price_nothing_is_opened(shop: Any) -> None:
    shop.run()
    assert "no live price" in shop.room.refusal(LinkUpOffer(offer=shop.brush))
    assert shop.room.rows(LINK_UP) == []


def test_stopping_it_takes_everything_back(shop: Any) -> None:
    room = shop.room
    room.done(AddTranche(offer=shop.lip, quantity=40))
    shop.run()
    room.done(OffSale(offer=shop.lip))
    room.done(Tick(id=room.rows(HERE_ONLY)[0].id))
    room.clock.advance(60_000)
    room.done(LinkUpOffer(offer=shop.lip))
    room.clock.advance(2_000)
    room.done(CancelLinkUp())
    assert (room.rows(RELEASE), room.rows(MARKER)) == ([], [])
    assert room.rows(LINK_UP)[0].cancelled == room.clock.wall()
    assert [row.sale for row in room.rows(OFFER_STATE)] == ["off"]
    assert open_notes(room) == {("off", None)}
    room.clock.advance(1_000)
    room.done(LinkUpOffer(offer=shop.lip))  # the tranche is there to be released again
    assert [row.quantity for row in room.rows(RELEASE)] == [40]


def test_what_was_pressed_by_then_is_to_be_pressed_back(shop: Any) -> None:
    room = shop.room
    shop.run()
    room.done(LinkUpOffer(offer=shop.lip))
    [release] = room.rows(HERE_ONLY, "WHERE what = 'release'")
    room.done(Tick(id=release.id))
    room.clock.advance(1_000)
    room.done(CancelLinkUp())
    assert open_notes(room) == {("release", -100)}


def test_once_it_is_open_it_is_not_stopped(shop: Any) -> None:
    room = shop.room
    shop.run()
    room.done(SetSetting(key=LINK_UP_S.key, value=5))
    room.done(LinkUpOffer(offer=shop.lip))
    room.clock.advance(5_000)
    assert "taken off sale" in room.refusal(CancelLinkUp())
