"""One typed line is a product or an order; amounts are spelled out."""

import pytest

from console.panels.products.line import NewOffer, offer_of, order_of
from console.panels.products.pace import Pace
from console.show.products.spoken import in_words

YUAN = 10_000


@pytest.mark.parametrize(
    ("text", "link", "name", "price", "stock"),
    [
        ("12 丝绒唇釉 89 1000", 12, "丝绒唇釉", 89 * YUAN, 1000),
        ("12号 丝绒唇釉 ¥89 1000件", 12, "丝绒唇釉", 89 * YUAN, 1000),
        ("丝绒唇釉 89", None, "丝绒唇釉", 89 * YUAN, None),
        ("velvet lip glaze 9.9 500", None, "velvet lip glaze", 99_000, 500),
        ("3 face towels", 3, "face towels", None, None),
        ("towels", None, "towels", None, None),
        ("１２　唇釉　８９", 12, "唇釉", 89 * YUAN, None),
        ("12 SPF 30 79 2000", 12, "SPF 30", 79 * YUAN, 2000),
        ("丝绒唇釉 89 库存300", None, "丝绒唇釉", 89 * YUAN, 300),
        ("丝绒唇釉 库存300", None, "丝绒唇釉", None, 300),
        ("12号 丝绒唇釉 直播价89 库存:300", 12, "丝绒唇釉", 89 * YUAN, 300),
        ("丝绒唇釉 | 89元 | 300件", None, "丝绒唇釉", 89 * YUAN, 300),
        ("丝绒唇釉，89，300", None, "丝绒唇釉", 89 * YUAN, 300),
        ("lip glaze 1,299 x20", None, "lip glaze", 1_299 * YUAN, 20),
        ("lip glaze @89 500", None, "lip glaze", 89 * YUAN, 500),
        ("价值观 T恤 59", None, "价值观 T恤", 59 * YUAN, None),
    ],
)
def test_a_line_is_link_name_price_stock(
    text: str, link: int | None, name: str, price: int | None, stock: int | None
) -> None:
    assert offer_of(text, "CNY") == NewOffer(link, name, price, stock)


@pytest.mark.parametrize("text", ["", "89", "12 89", "  "])
def test_a_line_without_a_name_is_no_product(text: str) -> None:
    assert offer_of(text, "CNY") is None


def test_an_order_is_link_numbers_and_nothing_else() -> None:
    assert order_of("1，4，7，8") == [1, 4, 7, 8]
    assert order_of("1 4、7;4") == [1, 4, 7]
    assert order_of("12 丝绒唇釉 89") is None
    assert order_of("12") == [12]
    assert order_of("丝绒唇釉") is None


def test_an_order_takes_ranges_and_whatever_people_put_between() -> None:
    assert order_of("３－６、９") == [3, 4, 5, 6, 9]
    assert order_of("8~6; 3号，#4") == [8, 7, 6, 3, 4]
    assert order_of("1至3 2 5") == [1, 2, 3, 5]
    assert order_of("1-999999999") is None
    assert order_of("3-6-9") is None


@pytest.mark.parametrize(
    ("amount", "chinese", "english"),
    [
        (89, "八十九元", "eighty-nine yuan"),
        (9.9, "九元九角", "nine yuan ninety"),
        (0.05, "五分", "zero yuan five"),
        (10, "十元", "ten yuan"),
        (110, "一百一十元", "one hundred ten yuan"),
        (1001, "一千零一元", "one thousand one yuan"),
        (268_000, "二十六万八千元", "two hundred sixty-eight thousand yuan"),
        (2_680_000, "两百六十八万元", "two million six hundred eighty thousand yuan"),
        (100_010, "十万零一十元", "one hundred thousand ten yuan"),
        (100_000_001, "一亿零一元", "one hundred million one yuan"),
    ],
)
def test_an_amount_is_spelled_out(amount: float, chinese: str, english: str) -> None:
    units = round(amount * YUAN)
    assert in_words(units, "zh_CN") == chinese
    assert in_words(units, "en") == english


def test_a_negative_amount_has_no_words() -> None:
    assert in_words(-1 * YUAN, "en") == ""


def test_the_pace_is_that_of_the_last_minute() -> None:
    pace = Pace()
    assert pace.see("a", 0, 0) is None
    for second in range(1, 121):
        rate = pace.see("a", second * 1000, second * 5 if second <= 60 else 300 + (second - 60))
    assert rate == pytest.approx(1.0)


def test_another_offer_begins_anew() -> None:
    pace = Pace()
    pace.see("a", 0, 0)
    assert pace.see("a", 10_000, 20) == pytest.approx(2.0)
    assert pace.see("b", 11_000, 500) is None
