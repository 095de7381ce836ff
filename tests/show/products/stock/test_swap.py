"""Exchanging a product: a reason, a second person, both in the journal; groups of the queue."""

from typing import Any

from console.core.action import Confirmation, Outcome
from console.core.journal import label_message
from console.core.message import english
from console.core.undo import Undo
from console.show.products.actions import EditOffer
from console.show.products.stock.group import GroupOffers
from console.show.products.stock.swap import SwapOffer
from console.show.products.stock.tables import OFFER_GROUP, SWAP
from console.show.products.tables import HERE_ONLY, OFFER, PRODUCT


def word(outcome: Outcome, by: str = "Wang") -> tuple[Confirmation, ...]:
    [concern] = outcome.concerns
    return (Confirmation(concern.kind, concern.row, concern.numbers, by, role="controller"),)


def swapped(shop: Any, name: str = "新唇釉", why: str = "wrong batch") -> None:
    action = SwapOffer(offer=shop.lip, name=name, why=why).identified(shop.room.ids.new)
    asked = shop.room.do(action)
    assert [(one.kind, one.who) for one in asked.concerns] == [("swap", "second")]
    shop.room.done(action, confirmed=word(asked))


def test_a_second_person_agrees_and_the_card_of_the_old_one_goes(shop: Any) -> None:
    room = shop.room
    room.done(EditOffer(id=shop.lip, changes={"points": "stays", "reserve": 5, "role": "hero"}))
    before = room.row(OFFER, shop.lip)
    swapped(shop)
    offer = room.row(OFFER, shop.lip)
    assert room.row(PRODUCT, offer.product).name == "新唇釉"
    assert (offer.link, offer.place, offer.role) == (before.link, before.place, "hero")
    assert (offer.price, offer.points, offer.stock) == (before.price, "", None)
    [row] = room.rows(SWAP)
    assert (row.was, row.now, row.why, row.by) == (
        before.product, offer.product, "wrong batch", "me",
    )  # fmt: skip
    label = english(label_message(room.commits[-1].entry.label))
    assert label == "Exchange “丝绒唇釉” for “新唇釉”: wrong batch"


def test_agreeing_to_one_product_is_not_agreeing_to_another(shop: Any) -> None:
    asked = shop.room.do(SwapOffer(offer=shop.lip, name="A", why="x"))
    other = shop.room.do(SwapOffer(offer=shop.lip, name="B", why="x"), confirmed=word(asked))
    assert other.concerns


def test_without_a_reason_it_is_refused(shop: Any) -> None:
    assert shop.room.refusal(SwapOffer(offer=shop.lip, name="A", why=" "))
    assert shop.room.refusal(SwapOffer(offer=shop.lip, name="丝绒唇釉", why="x"))


def test_taking_it_back_asks_nobody(shop: Any) -> None:
    before = shop.room.row(OFFER, shop.lip)
    swapped(shop)
    shop.room.done(Undo())
    assert (shop.room.row(OFFER, shop.lip), shop.room.rows(SWAP)) == (before, [])


def test_on_air_the_platform_has_to_be_told(shop: Any) -> None:
    shop.run()
    swapped(shop)
    assert "swap" in {row.what for row in shop.room.rows(HERE_ONLY)}


def test_offers_are_grouped_by_a_name(shop: Any) -> None:
    room = shop.room
    room.done(GroupOffers(offers=(shop.lip, shop.mask), name=" 上半场 "))
    assert {row.offer: row.name for row in room.rows(OFFER_GROUP)} == {
        shop.lip: "上半场", shop.mask: "上半场",
    }  # fmt: skip
    room.done(GroupOffers(offers=(shop.mask,), name=""))
    assert [row.offer for row in room.rows(OFFER_GROUP)] == [shop.lip]
    room.done(Undo())
    assert len(room.rows(OFFER_GROUP)) == 2
