"""The declared fields of a hand card: each has a place, reads what is typed, and shows it again."""

from typing import Any

import pytest

from console.show.base.actions import RestoreVersion, SaveVersion
from console.show.products.actions import EditOffer
from console.show.products.card_fields import BY_NAME, FIELDS, GROUPS
from console.show.products.card_values import NotTaken, card_text, card_value
from console.show.products.cards import CARD_FIELDS, EMPTY_CARD
from console.show.products.columns import FIELDS as HEADERS
from console.show.products.tables import OFFER, PRODUCT, Offer, Product
from console.show.rundown.duplicate import DuplicateShow


def test_every_field_is_a_column_of_what_it_is_kept_in() -> None:
    for field in FIELDS:
        assert field.name in (Offer if field.of == "offer" else Product)._fields, field
        assert field.group in GROUPS


def test_every_column_of_a_card_is_declared() -> None:
    beside = {"id", "show", "product", "place", "withdrawn"}

    assert {*CARD_FIELDS, "link"} == set(Offer._fields) - beside
    assert set(EMPTY_CARD) == set(CARD_FIELDS)


def test_every_field_can_be_a_column_of_a_sheet() -> None:
    assert set(BY_NAME) <= set(HEADERS)


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("price", "¥89", 890_000),
        ("price", "", None),
        ("commission", "12.5%", 1_250),
        ("stock", "3,000", 3_000),
        ("stock", "", None),
        ("reserve", "", 0),
        ("role", "hero", "hero"),
        ("points", " 不沾杯\n显白 ", "不沾杯\n显白"),
    ],
)
def test_typed_texts_are_read(name: str, text: str, value: object) -> None:
    assert card_value(name, text, "CNY") == value


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("price", "八十九"), ("price", "$89"), ("price", "-5"), ("commission", "20"),
        ("stock", "many"), ("link", ""), ("role", "boss"),
    ],
)  # fmt: skip
def test_what_a_field_does_not_take_is_refused(name: str, text: str) -> None:
    with pytest.raises(NotTaken):
        card_value(name, text, "CNY")


def test_comparison_and_props_are_copied_and_restored_with_the_plan(shop: Any) -> None:
    room, card = shop.room, {"comparison": "12% lighter", "props": "white cup"}
    room.done(EditOffer(id=shop.lip, changes=card))
    version = room.done(SaveVersion(show=shop.show, name="full")).id
    copy = room.done(DuplicateShow(show=shop.show, name="copy", start=1_800_000_000_000)).id
    room.done(EditOffer(id=shop.lip, changes=dict.fromkeys(card, "")))

    room.done(RestoreVersion(id=version))

    for offer in (room.row(OFFER, shop.lip), room.rows(OFFER, "WHERE show = ?", copy)[0]):
        assert (offer.comparison, offer.props) == tuple(card.values())


def test_a_field_shows_what_it_would_read(shop: Any) -> None:
    offer = shop.room.row(OFFER, shop.lip)._replace(commission=1_250, points="a\nb")
    product = shop.room.row(PRODUCT, offer.product)

    for field in FIELDS:
        row = offer if field.of == "offer" else product
        text = card_text(field.name, offer, product)
        assert card_value(field.name, text, "CNY") == getattr(row, field.name), field
