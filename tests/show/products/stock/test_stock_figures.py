"""The arithmetic of stock holds for any numbers."""

from hypothesis import given
from hypothesis import strategies as st

from console.show.products.stock.figures import (
    WHOLE,
    eta_s,
    first_left,
    selling,
    share_reached,
    share_sold,
    spare_wanted,
    standing,
    unplanned,
)

PIECES = st.integers(0, 10**7)


@given(PIECES, PIECES, PIECES)
def test_what_is_left_and_what_may_be_said(released: int, sold: int, reserve: int) -> None:
    now = standing(released, sold, reserve)
    assert now.remaining is not None
    assert now.announced is not None
    assert now.remaining + sold == released
    assert 0 <= now.announced <= max(0, now.remaining)
    assert now.announced + reserve >= now.remaining
    assert now.oversold == max(0, sold - released)


def test_where_nothing_is_known_nothing_is_said() -> None:
    now = standing(None, 5, 0)
    assert (now.remaining, now.announced, now.oversold) == (None, None, 0)


@given(st.integers(1, 10**7), st.floats(0.01, 10_000))
def test_the_eta_is_the_first_second_in_which_nothing_is_left(left: int, rate: float) -> None:
    seconds = eta_s(left, rate)
    assert seconds is not None
    assert seconds * rate >= left * 0.999_999
    assert (seconds - 1) * rate < left * 1.000_001


@given(st.integers(-100, 0), st.floats(0, 100))
def test_what_is_gone_or_stands_still_has_no_eta(left: int, rate: float) -> None:
    assert eta_s(left, rate) is None
    assert eta_s(10, 0) is None
    assert eta_s(10, None) is None


@given(PIECES, st.integers(1, 10**7), st.integers(1, WHOLE))
def test_a_share_is_reached_exactly_when_so_many_are_sold(
    sold: int, released: int, share: int
) -> None:
    assert share_reached(sold, released, share) == (sold * WHOLE >= share * released)
    shown = share_sold(sold, released)
    assert shown is not None
    if shown >= share:
        assert share_reached(sold, released, share)


def test_of_nothing_no_share_is_reached() -> None:
    assert not share_reached(0, 0, 1)
    assert share_sold(5, 0) is None


@given(st.lists(st.integers(1, 1000), min_size=1, max_size=8), PIECES)
def test_the_tranche_that_sells_is_that_of_the_next_piece(sizes: list[int], sold: int) -> None:
    found = selling(enumerate(sizes), sold)
    assert found is not None
    assert sum(sizes[:found]) <= sold or found == 0
    assert sold < sum(sizes[: found + 1]) or found == len(sizes) - 1


@given(PIECES, PIECES, st.lists(PIECES, max_size=6))
def test_stock_is_tranches_reserve_and_the_rest(stock: int, reserve: int, sizes: list[int]) -> None:
    rest = unplanned(stock, reserve, sizes)
    assert rest is not None
    assert rest + reserve + sum(sizes) == stock
    assert unplanned(None, reserve, sizes) is None


@given(PIECES, st.integers(0, 90))
def test_what_is_kept_spare_is_at_least_its_share(stock: int, share: int) -> None:
    assert 0 <= spare_wanted(stock, share) - stock * share / 100 < 1


def test_the_next_tranche_is_the_first_that_is_left() -> None:
    assert first_left(["a", "b", "c"], ["b", "a"]) == "c"
    assert first_left(["a"], ["a"]) is None
