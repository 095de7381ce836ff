"""Which changes of a price are dangerous, one sort after the other."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.show.products.price_safety.dangers import Limits, dangers, digits
from console.show.products.price_safety.margin import Terms, margin

YUAN = 10_000
NOTHING = Terms()
PRICES = st.integers(0, 10**7).map(lambda hundredths: hundredths * 100)


def units(amount: float) -> int:
    return round(amount * YUAN)


def kinds(
    before: float | None, after: float, terms: Terms = NOTHING, others: tuple[float, ...] = ()
) -> list[str]:
    was = None if before is None else units(before)
    found = dangers(was, units(after), terms, [units(one) for one in others])
    return [danger.kind for danger in found]


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (89, 85, []),
        (89, 89, []),
        (89, 89.9, []),
        (89, 98, ["digits_reordered"]),
        (100, 70, []),
        (100, 69.99, ["jump"]),
        (100, 130, []),
        (100, 130.01, ["jump"]),
        (89, 890, ["jump", "tenfold", "digit_added"]),
        (89, 8.9, ["jump", "tenfold", "digit_dropped"]),
        (89, 9, ["jump", "tenfold", "digit_dropped"]),
        (90, 8.95, ["jump", "tenfold"]),
        (100, 10.3, ["jump"]),
        (2_680_000, 268_000, ["jump", "tenfold", "digit_dropped"]),
        (129, 12.9, ["jump", "tenfold", "digit_dropped"]),
        (129, 29, ["jump", "digit_dropped"]),
        (129, 119, []),
        (129, 1_129, ["jump", "digit_added"]),
        (19.9, 199, ["jump", "tenfold", "digit_added"]),
        (12.3, 12.03, ["digits_reordered"]),
        (0, 1, ["jump"]),
        (5, 0, ["jump"]),
        (0.5, 0.05, ["jump", "tenfold", "digit_dropped"]),
    ],
)
def test_a_change_is_dangerous_by_its_size_or_its_digits(
    before: float, after: float, expected: list[str]
) -> None:
    assert kinds(before, after) == expected


def test_a_first_price_is_measured_by_floor_usual_price_and_margin_only() -> None:
    assert kinds(None, 8.9, others=(8.9,)) == []
    guarded = Terms(floor=units(79), usual=units(129), cost=units(100))
    assert kinds(None, 70, guarded) == ["below_floor", "negative_margin"]
    assert kinds(None, 130, guarded) == ["above_usual"]
    assert kinds(None, 129, guarded) == []


def test_floor_and_usual_price_may_be_met() -> None:
    guarded = Terms(floor=units(79), usual=units(129))
    assert kinds(89, 79, guarded) == []
    assert kinds(89, 78.99, guarded) == ["below_floor"]
    assert kinds(120, 129, guarded) == []
    assert kinds(120, 129.01, guarded) == ["above_usual"]


def test_the_price_of_another_offer_is_a_wrong_row() -> None:
    assert kinds(89, 79, others=(79,)) == ["same_as_other"]
    assert kinds(89, 89, others=(89,)) == []


def test_the_margin_is_exact() -> None:
    terms = Terms(
        coupon=units(5), commission=2_000, slot_fee=units(20_000), stock=3_000,
        freight=units(4), cost=units(50),
    )  # fmt: skip
    found = margin(units(89), terms)
    assert found.commission == units(17.8)
    assert found.slot == Fraction(units(20_000), 3_000)
    assert found.left == units(89) - units(5) - units(17.8) - found.slot - units(4) - units(50)


def test_a_margin_of_nothing_is_none_lost() -> None:
    assert kinds(80, 79, Terms(cost=units(79))) == []
    assert kinds(80, 78.99, Terms(cost=units(79))) == ["negative_margin"]


def test_without_a_stock_the_slot_fee_is_not_shared() -> None:
    assert margin(units(10), Terms(slot_fee=units(20_000))).slot == 0
    assert kinds(10, 9.9, Terms(slot_fee=units(20_000), stock=1)) == ["negative_margin"]


def test_thresholds_are_as_they_are_set() -> None:
    loose = Limits(jump=500, tenfold=0)
    assert dangers(units(100), units(50), Terms(), (), loose) == []
    assert [one.kind for one in dangers(units(100), units(91), Terms(), (), Limits(5, 2))] == [
        "jump"
    ]


@pytest.mark.parametrize(
    ("amount", "text"), [(89, "8900"), (89.9, "8990"), (0.05, "5"), (0, "0"), (1_299, "129900")]
)
def test_digits_are_those_of_the_hundredths(amount: float, text: str) -> None:
    assert digits(units(amount)) == text


@given(PRICES, PRICES)
def test_a_dropped_digit_one_way_is_an_added_one_the_other(one: int, other: int) -> None:
    there = {danger.kind for danger in dangers(one, other, Terms())}
    back = {danger.kind for danger in dangers(other, one, Terms())}
    assert ("digit_dropped" in there) == ("digit_added" in back)
    assert ("digits_reordered" in there) == ("digits_reordered" in back)


@given(PRICES, PRICES)
def test_every_danger_is_told_once(one: int, other: int) -> None:
    found = [danger.kind for danger in dangers(one, other, Terms(floor=one, usual=one))]
    assert len(found) == len(set(found))


@given(PRICES)
def test_keeping_a_price_is_never_a_dangerous_change(price: int) -> None:
    assert dangers(price, price, Terms(), [price]) == []
