"""Places in a list: always room between two, short at the ends, sorted as strings."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.core.order import DIGITS, between, spread

places = st.from_regex(r"\A[0-9A-Za-z]{0,6}[1-9A-Za-z]\Z")
ends = st.none() | places


def test_digits_sort_by_code_point() -> None:
    assert list(DIGITS) == sorted(DIGITS)


@given(ends, ends, st.integers(0, 300))
def test_spread_places_rise_between_their_neighbours(
    one: str | None, two: str | None, n: int
) -> None:
    before, after = one, two
    if before is not None and after is not None:
        if before == after:
            return
        before, after = sorted((before, after))
    made = spread(n, before, after)
    row = [*([before] if before else []), *made, *([after] if after else [])]
    assert len(made) == n
    assert row == sorted(set(row))
    assert not any(place.endswith(DIGITS[0]) for place in made)


@given(st.lists(st.integers(0, 10_000), max_size=200))
def test_any_sequence_of_insertions_keeps_the_list_in_order(slots: list[int]) -> None:
    row: list[str] = []
    for number in slots:
        slot = number % (len(row) + 1)
        row.insert(
            slot,
            between(
                row[slot - 1] if slot else None,
                row[slot] if slot < len(row) else None,
            ),
        )
    assert row == sorted(set(row))


@pytest.mark.parametrize("at_the_end", [True, False])
def test_thousands_of_rows_at_one_end_keep_short_places(at_the_end: bool) -> None:
    place = between(None, None)
    for _ in range(20_000):
        place = between(place, None) if at_the_end else between(None, place)
        assert len(place) <= 4


@pytest.mark.parametrize("place", ["zzzz", "zzzzzzzz", "zzzzV"])
def test_past_the_last_of_four_digits_there_is_room(place: str) -> None:
    assert between(place, None) > place


@pytest.mark.parametrize("place", ["0001", "00000001", "00000000z", "1"])
def test_ahead_of_the_first_of_four_digits_there_is_room(place: str) -> None:
    assert between(None, place) < place


@pytest.mark.parametrize(
    ("before", "after"), [("V", "V"), ("W", "V"), ("", None), (None, "V0"), ("V-", None)]
)
def test_malformed_or_crossed_places_are_refused(before: str | None, after: str | None) -> None:
    with pytest.raises(ValueError):
        between(before, after)
