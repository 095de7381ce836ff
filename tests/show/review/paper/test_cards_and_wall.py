"""Hand cards and the strategy wall: what is said of each offer, and what never is."""

from typing import Any

import pytest
from paper_words import ENGLISH, an_evening, an_offer, fields, printed, text

from console.core.say import Say
from console.show.products.actions import EditProduct
from console.show.products.tables import OFFER
from console.show.review.paper.hand_cards import hand_cards
from console.show.review.paper.page import Card, Poster
from console.show.review.paper.strategy_wall import strategy_wall, suits_and_not, wall_paper


def a_card(room: Any, lang: str = "en", **card: Any) -> Card:
    show = an_evening(room)
    offer = an_offer(room, show, "Velvet matte lip glaze", **card)
    product = room.row(OFFER, offer).product
    room.done(EditProduct(id=product, changes={"pronunciation": "fēng yè"}))
    made = hand_cards(printed(room, show), Say(lang), lang).sections[0].body
    assert isinstance(made, tuple)
    return made[0]


def test_number_name_pronunciation_and_role(room: Any) -> None:
    card = a_card(room, link=3, brand="Qibai", short_name="Lip glaze", role="hero")
    assert (card.number, card.title, card.tag) == ("3", "Lip glaze", "Hero")
    assert text(card.under) == "Qibai · Velvet matte lip glaze | say it: fēng yè"


def test_the_price_is_spelled_out_and_the_usual_one_rests_on_something(room: Any) -> None:
    card = a_card(room, price=890_000, list_price=1_290_000, price_basis="deal of 7 days ¥119")
    assert card.figure == "¥89"
    assert text(card.beside) == "eighty-nine yuan | usual ¥129 | deal of 7 days ¥119"


def test_a_usual_price_without_basis_is_a_warning(room: Any) -> None:
    card = a_card(room, price=890_000, list_price=1_290_000)
    assert card.beside[-1].look == "danger"


def test_amounts_are_spelled_in_the_language_of_the_card(room: Any) -> None:
    assert text(a_card(room, "zh_CN", price=890_000).beside) == "八十九元"


def test_what_must_not_be_said_is_framed(room: Any) -> None:
    card = a_card(room, never_say="best, number one")
    assert card.warning is not None
    assert text(card.warning.body) == "best, number one"
    assert {piece.look for piece in card.warning.body} == {"danger"}


def test_each_selling_point_is_a_paragraph(room: Any) -> None:
    card = a_card(room, points="no marks (report #A12)\nlight；matte", demo="cup test")
    assert fields(card.left) == {
        "Selling points": "▪ no marks (report #A12) | ▪ light | ▪ matte",
        "Show": "cup test",
    }


def test_what_is_not_known_has_no_field(room: Any) -> None:
    card = a_card(room, suits="dry lips", stock=100, reserve=10)
    assert fields(card.right) == {"Suits": "dry lips", "Stock": "100, of them 10 in reserve"}
    assert card.warning is None


def test_withdrawn_offers_are_not_printed(room: Any) -> None:
    show = an_evening(room)
    gone = an_offer(room, show, "Gone")
    an_offer(room, show, "There")
    # As a file from another room may have brought it.
    room.conn.execute("UPDATE offer SET withdrawn = 'sample differs' WHERE id = ?", (gone,))
    wall = strategy_wall(printed(room, show), ENGLISH).sections[0].body
    assert isinstance(wall, Poster)
    assert [tile.title for tile in wall.tiles] == ["There"]


def test_the_wall_says_price_mechanism_and_whom_it_suits(room: Any) -> None:
    show = an_evening(room)
    an_offer(
        room, show, "Lip glaze", price=890_000, list_price=1_290_000, role="hero",
        mechanism="2 minis with each", suits="dry lips；不适合敏感肌",
    )  # fmt: skip
    wall = strategy_wall(printed(room, show), ENGLISH).sections[0].body
    assert isinstance(wall, Poster)
    [tile] = wall.tiles
    assert (tile.number, tile.title, tile.figure, tile.tag) == ("1", "Lip glaze", "¥89", "Hero")
    assert text(tile.beside) == "usual ¥129"
    assert fields(tile.fields) == {
        "": "2 minis with each", "✓ Suits": "dry lips", "✕ Does not suit": "不适合敏感肌"
    }  # fmt: skip


@pytest.mark.parametrize(
    ("suits", "yes", "no"),
    [
        ("唇纹浅；干唇先打底；不适合敏感破损的唇部", "唇纹浅\n干唇先打底", "不适合敏感破损的唇部"),
        ("whole family; not for cats", "whole family", "not for cats"),
        ("孕妇慎用", "", "孕妇慎用"),
        ("notebook users", "notebook users", ""),
        ("", "", ""),
    ],
)
def test_whom_it_does_not_suit_is_read_from_the_same_field(suits: str, yes: str, no: str) -> None:
    assert suits_and_not(suits) == (yes, no)


def test_more_offers_want_more_paper() -> None:
    assert [wall_paper(n).name for n in (1, 6, 7, 16, 40, 41, 200)] == [
        "A4", "A4", "A3", "A3", "A2", "A1", "A1"
    ]  # fmt: skip


def test_a_show_without_products_says_so(room: Any) -> None:
    made = hand_cards(printed(room, an_evening(room)), ENGLISH, "en")
    assert text(made.sections[0].lead) == "No products have been put into this show yet."
