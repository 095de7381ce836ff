"""Finding products of the pool: words, categories, bands of prices, and which row of several."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.core.search import normal, typed
from console.show.products.pool.actions import WithdrawPool
from console.show.products.pool.index import LEVELS, MOST_STEP, price_terms, step_of
from console.show.products.pool.search import PAGE, Wanted

ROWS = (
    ("A10001", "丝绒唇釉 正红", "MAC", "美妆/口红", "129", "5万+人付款"),
    ("A10002", "哑光口红 豆沙", "完美日记", "美妆/口红", "89.9", "1.2w"),
    ("B20001", "羊毛被 加厚", "内野", "床品", "￥459起", ""),
    ("B20002", "Lip balm 润唇膏", "Nivea", "美妆/唇膏", "19", "7"),
)


@pytest.fixture
def shelf(pool: Any) -> Any:
    """A pool with four products."""
    pool.load(pool.write("a.csv", *ROWS))
    return pool


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("唇", "A10001 B20002"),
        ("口红", "A10001 A10002"),
        ("絲絨", "A10001"),
        ("哑光口红", "A10002"),
        ("红唇", ""),
        ("mac", "A10001"),
        ("li", "B20002"),
        ("LIP b", "B20002"),
        ("B2000", "B20001 B20002"),
        ("B20001", "B20001"),
        ("完美 豆沙", "A10002"),
        ("  ", "A10001 A10002 B20001 B20002"),
        ("？！", ""),
        ('"*', ""),
    ],
)
def test_what_is_typed_is_found_in_the_order_of_the_file(shelf: Any, text: str, codes: str) -> None:
    page = shelf.page(Wanted(text))
    assert [row.code for row in page.rows] == codes.split()


def test_a_category_and_a_band_of_prices_narrow_what_is_typed(shelf: Any) -> None:
    assert shelf.found("", category="口红") == ["丝绒唇釉 正红", "哑光口红 豆沙"]
    assert shelf.found("", category="美妆/口红", low=900_000) == ["丝绒唇釉 正红"]
    assert shelf.found("唇", high=190_000) == ["Lip balm 润唇膏"]
    assert shelf.found("", low=899_000, high=899_000) == ["哑光口红 豆沙"]
    assert shelf.found("羊毛", low=0) == []  # a price that is not known is in no band


def test_what_the_cells_said_is_kept_beside_what_was_read(shelf: Any) -> None:
    wool, lip = shelf.page(Wanted("羊毛")).rows[0], shelf.page(Wanted("丝绒")).rows[0]
    assert (wool.price, wool.price_text) == (None, "￥459起")
    assert (lip.sold, lip.sold_more, lip.sold_text) == (50_000, 1, "5万+人付款")


def test_the_newer_import_says_what_a_product_costs_until_it_is_withdrawn(shelf: Any) -> None:
    newer = shelf.load(
        shelf.write("b.csv", ("A10001", "丝绒唇釉 正红", "MAC", "美妆/口红", "99", ""))
    )
    assert [row.price for row in shelf.page(Wanted("丝绒")).rows] == [990_000]
    assert shelf.found("", low=1_290_000) == []
    shelf.done(WithdrawPool(id=newer))
    assert [row.price for row in shelf.page(Wanted("丝绒")).rows] == [1_290_000]


def test_a_product_that_stands_twice_in_a_file_is_found_once(pool: Any) -> None:
    pool.load(pool.write("a.csv", ROWS[0], ROWS[1], ROWS[0]))
    assert pool.found("口红") == ["丝绒唇釉 正红", "哑光口红 豆沙"]


def test_pages_follow_each_other_without_gap(pool: Any) -> None:
    rows = [(f"C{n:05d}", f"毛巾 {n} 号", "", "", str(n), "") for n in range(2 * PAGE + 30)]
    pool.load(pool.write("many.csv", *rows))
    assert pool.found("毛巾") == [row[1] for row in rows]
    assert pool.found("") == [row[1] for row in rows]
    first = pool.page(Wanted("毛巾"))
    assert len(first.rows) == PAGE


@given(st.integers(0, 10**12), st.integers(0, 10**12), st.integers(0, 10**12))
def test_every_price_of_a_band_has_one_of_its_terms(one: int, other: int, price: int) -> None:
    low, high = sorted((one, other))
    step = step_of(price)
    mine = {f"\ue002{'abc'[level]}{step // span}" for level, span in enumerate(LEVELS)}
    terms = price_terms(low, high)
    assert len(terms) <= 64
    if low <= price <= high:
        assert mine & set(terms)
    assert 0 <= step <= MOST_STEP


@given(st.text("丝绒唇釉a1b2 ", max_size=12), st.text("丝绒唇釉a1b2 ", max_size=4))
def test_what_a_text_begins_with_stands_in_it(text: str, more: str) -> None:
    whole = normal(f"{text}{more}")
    assert typed(text.strip()).stands_in(whole)
