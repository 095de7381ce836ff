"""Whose word settles a concern, and what is kept of it."""

import json
from typing import Any

import pytest

from console.core.action import Concern, Confirmation, another_person, same_typed
from console.core.message import Message

WHAT = Message("toy", "Big", {})
SELF = Concern("big", "row", (500,), "self", WHAT)
TYPED = SELF._replace(typed="8.90")
SECOND = SELF._replace(who="second", typed="8.90")


def _word(by: str, typed: str = "", role: str = "") -> Confirmation:
    return Confirmation("big", "row", (500,), by, typed, role)


def test_whoever_acts_confirms_what_needs_a_word_only() -> None:
    assert SELF.accepts(_word("Li"), "Li")
    assert not SELF.accepts(_word("Li")._replace(numbers=(501,)), "Li")


@pytest.mark.parametrize("by", ["", "  ", "-", "…"])
def test_nobody_is_no_one(by: str) -> None:
    for concern in (SELF, TYPED, SECOND):
        assert not concern.accepts(_word(by, "8.90", "controller"), "Li")


@pytest.mark.parametrize("typed", ["8.90", "8.9", "¥8.90", "８.９"])
def test_an_amount_typed_out_again_is_a_persons_own_word(typed: str) -> None:
    assert TYPED.accepts(_word("Li", typed), "Li")
    assert not SECOND.accepts(_word("Li", typed), "Li")


@pytest.mark.parametrize("typed", ["", "89", "8.09", "yes", "nan"])
def test_anything_else_typed_is_none(typed: str) -> None:
    assert not TYPED.accepts(_word("Li", typed), "Li")


def test_a_second_person_in_a_role_confirms_without_typing_the_amount() -> None:
    for concern in (SELF, TYPED, SECOND):
        assert concern.accepts(_word("WM", role="controller"), "Li")
    assert not SECOND.accepts(_word("WM"), "Li")


@pytest.mark.parametrize("by", ["Li Wei", "li wei", "LW", " lw "])
def test_the_second_person_is_not_the_first(by: str) -> None:
    assert not another_person(by, "Li Wei")
    assert not SECOND.accepts(_word(by, role="controller"), "Li Wei")


def test_words_that_are_no_amounts_are_compared_as_they_are() -> None:
    assert same_typed(" friday ", "Friday")
    assert not same_typed("", "")
    assert not same_typed("Fri", "Friday")


def test_the_journal_keeps_who_confirmed_what(toy: Any) -> None:
    note = "00000000-0000-7000-8000-000000000001"
    word = Confirmation("big", note, (500,), "WM", role="controller")
    stray = Confirmation("other", note, (1,), "WM")
    toy.do("note.add", id=note, text="a", size=500, confirmed=(stray, word))
    toy.do("note.add", text="b", size=1)
    [asked, plain] = toy.query("SELECT confirmed FROM journal ORDER BY seq")
    assert json.loads(asked[0]) == [
        {
            "kind": "big",
            "row": note,
            "numbers": [500],
            "by": "WM",
            "typed": "",
            "role": "controller",
        }
    ]
    assert plain[0] == ""
