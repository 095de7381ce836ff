"""Answers with facts put in, and which of them come first."""

from typing import Any

import pytest

from console.show.products.tables import Offer
from console.show.questions.bank.filling import facts_of, filled, unknown_names
from console.show.questions.bank.suggesting import DEFAULTS, Asked, Ready, suggested
from console.show.questions.bank.tables import Answer, AnswerUse

OFFER = Offer(
    "o", "s", "p", "m", 3, "唇釉", 890_000, 1_290_000, "", 300, 0, "", "", "拍1发2小样", "", "", "",
    "", "敏感肌能用吗？可以", "48h 发货", "", "", limit_each=2,
)  # fmt: skip
FACTS = facts_of(OFFER, "唇釉", 120, "CNY")
ASKED = Asked("price", "price", "多少钱", "p", "o")


def answer(row: str, text: str, **more: Any) -> Answer:
    blank = Answer(row, None, None, row, "price", "", text, "", "", None)
    return blank._replace(**more)


def test_facts_stand_in_for_their_names_in_both_languages() -> None:
    made = filled("{link}号 {价格}，平时｛日常价｝，剩{left}件，限{限购}", FACTS)
    assert made.text == "3号 ¥89，平时¥129，剩120件，限2"
    assert made.missing == ()


def test_a_new_price_makes_another_answer() -> None:
    now = facts_of(OFFER._replace(price=790_000), "唇釉", 120, "CNY")
    assert filled("{price}", now).text == "¥79"


def test_an_answer_without_its_fact_cannot_be_given() -> None:
    none = facts_of(OFFER._replace(price=None), "唇釉", 1, "CNY")
    assert filled("{price}!", none) == ("{price}!", ("price",))
    [one] = suggested(ASKED, Ready((answer("a", "{price}"),)), none, 0)
    assert not one.usable


def test_nothing_left_is_a_fact_too() -> None:
    assert filled("{left}", facts_of(OFFER, "唇釉", 0, "CNY")).text == "0"


def test_a_name_of_no_fact_is_found() -> None:
    assert unknown_names("{price} {weather}") == ["weather"]


def test_what_was_answered_before_comes_first_then_the_products_own_then_the_rooms() -> None:
    answers = (
        answer("room", "room"), answer("mine", "mine", product="p"), answer("taught", "taught")
    )  # fmt: skip
    uses = (AnswerUse("u", "r", "c", "taught", "price", "price", "p", "taught", 1, "Li"),)
    ready = Ready(answers, uses, defaults={"price": ("{price} now",)})
    found = suggested(ASKED, ready, FACTS, 0)
    assert [(one.id, one.origin) for one in found] == [
        ("taught", "taught"), ("mine", "product"), ("room", "room"), ("default:price:0", "default")
    ]  # fmt: skip
    assert found[3].text == "¥89 now"


def test_answers_of_another_product_or_kind_and_expired_ones_are_not_suggested() -> None:
    answers = (
        answer("other", "a", product="q"), answer("stock", "b", intent="stock"),
        answer("old", "c", valid_until=99),
    )  # fmt: skip
    assert suggested(ASKED, Ready(answers), FACTS, 100) == []
    assert [one.id for one in suggested(ASKED, Ready(answers), FACTS, 99)] == ["old"]


def test_the_cards_own_questions_answer_too() -> None:
    asked = Asked("suitability", "suitability", "敏感肌能用吗", "p", "o")
    [one] = suggested(asked, Ready(faq=OFFER.faq), FACTS, 0)
    assert (one.origin, one.text) == ("faq", "可以")


def test_what_a_chart_gave_is_the_first_answer_about_sizes() -> None:
    asked = Asked("size", "size", "165/110", "p", "o")
    found = suggested(asked, Ready((answer("a", "b", intent="size"),), sizes=("M",)), FACTS, 0)
    assert [one.text for one in found] == ["M", "b"]


@pytest.mark.parametrize("intent", DEFAULTS)
def test_ready_sentences_name_facts_only(intent: str) -> None:
    assert not [text for _, text in DEFAULTS[intent] if unknown_names(text)]
