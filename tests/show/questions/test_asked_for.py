"""What viewers ask for and the show does not offer, and how each shift answered."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.show.questions.demand import Asked, demand
from console.show.questions.shift_answers import by_shift
from console.show.questions.tables import Card, CardState
from console.show.rundown.people import Shift, Stretch

START = 1_700_000_000_000
SHELF = {"lip": "丝绒唇釉 Rouge\n01 豆沙 02 正红 M码", "towel": "洗脸巾 white towels"}


def asked(text: str, user: str = "u", offer: str = "lip", intent: str = "spec") -> Asked:
    return Asked(text, user, START, intent, offer)


@pytest.mark.parametrize(
    ("text", "kind", "what"),
    [
        ("有黑色的吗", "colour", "black"),
        ("do you have it in navy", "colour", "navy"),
        ("有没有XXL码", "size", "XXL"),
        ("42码有吗", "size", "42"),
        ("有没有无香的", "feature", "unscented"),
        ("有没有粉底液", "product", "粉底液"),
        ("Do you sell eye cream?", "product", "eye cream"),
    ],
)
def test_what_is_not_offered_is_found(text: str, kind: str, what: str) -> None:
    (wish,) = demand([asked(text)], SHELF)
    assert (wish.kind, wish.what, wish.examples) == (kind, what, (text,))


@pytest.mark.parametrize(
    "text",
    ["有红色正红吗", "M码有吗", "有没有丝绒唇釉", "有没有优惠券", "有没有货", "scared of this one"],
)
def test_what_is_offered_or_no_thing_is_not_listed(text: str) -> None:
    assert demand([asked(text)], SHELF) == []


def test_each_viewer_counts_once_and_the_most_wanted_comes_first() -> None:
    said = [asked("有黑色吗", user) for user in "abca"] + [asked("有金色吗", "a")]
    first, second = demand(said, SHELF)
    assert (first.what, first.askers, first.comments) == ("black", 3, 4)
    assert second.what == "gold"
    assert demand([asked("有黑色吗", intent="price")], SHELF) == []


@given(st.lists(st.text(max_size=30), max_size=8))
def test_any_comments_can_be_asked(texts: list[str]) -> None:
    for wish in demand([asked(text, offer="") for text in texts], SHELF):
        assert 1 <= wish.askers <= wish.comments <= len(texts)


def card(name: str, first: int) -> Card:
    return Card(name, "price", None, "", "", name, 1, 1, START + first, START + first, 1, 1)


def test_a_question_counts_in_the_shift_in_which_it_was_answered_or_ran_late() -> None:
    answered = CardState("a", "run", "answered", START + 110_000, "me", "", START + 90_000)
    pairs = [(card("a", 90_000), answered), (card("b", 150_000), None), (card("c", 10_000), None)]
    shifts = [
        Shift("Li", False, 0, (Stretch(START, START + 100_000),), ()),
        Shift("Wu", False, 0, (Stretch(START + 100_000, START + 900_000),), ()),
    ]
    early, late = by_shift(pairs, shifts, 40_000, START + 300_000)
    assert (early.person, early.answers.in_time, early.answers.of) == ("Li", 0, 1)
    assert (late.person, late.answers.in_time, late.answers.of) == ("Wu", 1, 2)
    assert (late.answers.p50, late.end) == (20_000, START + 300_000)
