"""Prices and sales as catalogues write them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.show.products.pool.texts import pieces, price, sold


@pytest.mark.parametrize(
    ("text", "units"), [("¥1,299.00", 12_990_000), ("89", 890_000), ("￥59元", 590_000), ("", None)]
)
def test_an_exact_price_is_read(text: str, units: int | None) -> None:
    assert price(text, "CNY").units == units


@pytest.mark.parametrize(
    "text", ["￥59起", "99-129", "₹32,999", "拍1发3", "1.2w", "面议", "1,29", "-5"]
)
def test_what_is_no_exact_price_stays_the_text_it_is(text: str) -> None:
    assert price(text, "CNY") == (None, text)


def test_a_price_in_the_currency_of_the_room_is_read() -> None:
    assert price("₹32,999", "INR") == (329_990_000, "₹32,999")


@pytest.mark.parametrize(
    ("text", "count", "more"),
    [
        ("5万+人付款", 50_000, True),
        ("1.2w", 12_000, False),
        ("已售 88 件", 88, False),
        ("3000+", 3_000, True),
        ("月销1,234", 1_234, False),
        ("7", 7, False),
    ],
)
def test_a_number_sold_is_read(text: str, count: int, more: bool) -> None:
    assert sold(text)[:2] == (count, more)


@pytest.mark.parametrize("text", ["很多", "1-2万", "1.23456万", "近万", "9" * 12, "五万"])
def test_what_is_no_number_sold_stays_text(text: str) -> None:
    assert sold(text) == (None, False, text)


@given(st.text(max_size=30))
def test_no_text_is_lost_and_none_is_guessed(text: str) -> None:
    read = price(text, "CNY")
    assert read.units is not None or read.text == text
    if read.units is not None and not read.text:
        assert Decimal(text) * 10_000 - read.units < 1
    many = sold(text)
    assert many.pieces is not None or (many.text, many.more) == (text, False)


@given(st.integers(0, 10**9), st.sampled_from(["", "+", "人付款", "+人付款", "件"]))
def test_every_plain_number_sold_is_read_back(count: int, behind: str) -> None:
    read = sold(f"{count:,}{behind}")
    assert (read.pieces, read.more) == (count, "+" in behind)


@given(st.integers(0, 10**9))
def test_pieces_are_whole_numbers(count: int) -> None:
    assert pieces(f"{count:,}") == pieces(str(count)) == count
    assert pieces(f"{count}.5") is None
