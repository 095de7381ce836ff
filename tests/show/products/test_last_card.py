"""A product's card of an earlier show is taken over."""

from typing import Any

import pytest

from console.core.undo import Undo
from console.show.base.actions import AddShow
from console.show.products.actions import AddOffer
from console.show.products.last_card import TakeOverCard
from console.show.products.tables import OFFER

DAY = 86_400_000
CARD = {"points": "不沾杯", "faq": "掉色吗？不掉", "commission": 2_000}


@pytest.fixture
def product(room: Any) -> str:
    """A product with a card in two shows, the later one the better."""
    first = room.done(AddShow(name="first", start=1_800_000_000_000)).id
    second = room.done(AddShow(name="second", start=1_800_000_000_000 + DAY)).id
    made = room.done(AddOffer(show=second, name="唇釉", price=890_000, card=CARD)).id
    found = room.row(OFFER, made).product
    room.done(AddOffer(show=first, product=found, card={"points": "旧", "demo": "旧"}))
    return str(found)


def test_an_offer_is_added_with_the_last_card(room: Any, product: str) -> None:
    show = room.done(AddShow(name="third")).id

    made = room.done(AddOffer(show=show, product=product, last_card=True, role="hero")).id

    row = room.row(OFFER, made)
    assert (row.points, row.faq, row.commission, row.price) == (*CARD.values(), 890_000)
    assert (row.role, row.demo, row.link) == ("hero", "", 1)


def test_what_is_given_stands_before_the_last_card(room: Any, product: str) -> None:
    show = room.done(AddShow(name="third")).id

    made = room.done(
        AddOffer(
            show=show, product=product, last_card=True, card={"points": "新", "price": 790_000}
        )
    ).id

    row = room.row(OFFER, made)
    assert (row.points, row.price, row.faq) == ("新", 790_000, CARD["faq"])


def test_without_being_asked_the_card_stays_empty(room: Any, product: str) -> None:
    show = room.done(AddShow(name="third")).id

    made = room.done(AddOffer(show=show, product=product)).id

    assert room.row(OFFER, made).points == ""


def test_empty_fields_are_filled_and_filled_ones_stay(room: Any, product: str) -> None:
    show = room.done(AddShow(name="third")).id
    made = room.done(AddOffer(show=show, product=product, card={"points": "新"})).id

    room.done(TakeOverCard(id=made))

    row = room.row(OFFER, made)
    assert (row.points, row.faq, row.commission) == ("新", CARD["faq"], CARD["commission"])
    room.done(Undo())
    assert room.row(OFFER, made).faq == ""


def test_a_product_of_no_other_show_has_no_last_card(room: Any) -> None:
    show = room.done(AddShow(name="only")).id
    made = room.done(AddOffer(show=show, name="刷子")).id

    assert "no other show" in room.refusal(TakeOverCard(id=made))


def test_a_card_that_is_full_takes_nothing_over(room: Any, product: str) -> None:
    show = room.done(AddShow(name="third")).id
    made = room.done(AddOffer(show=show, product=product, last_card=True)).id

    assert "nothing that is empty" in room.refusal(TakeOverCard(id=made))
