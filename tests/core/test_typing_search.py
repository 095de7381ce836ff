"""Searching as one types: every beginning of what stands in a text finds it, by terms alone."""

from hypothesis import given
from hypothesis import strategies as st

from console.core.search import beginnings, typed, words

TEXT = st.text("丝绒唇釉口红abcd12 -", min_size=1, max_size=30)


def _terms(text: str) -> set[str]:
    return {*words(text).split(), *beginnings(text).split()}


@given(TEXT, st.data())
def test_whatever_is_typed_of_a_text_finds_it(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    while start and text[start - 1].isascii() and text[start - 1].isalnum():
        start -= 1  # a word is typed from where it begins
    end = data.draw(st.integers(start + 1, len(text)))
    asked = typed(text[start:end])
    assert set(asked.terms) <= _terms(text)
    assert asked.stands_in(text)


def test_half_a_word_is_one_term_and_a_longer_one_is_looked_at() -> None:
    assert typed("li").terms == ("\ue000li",)
    asked = typed("lipst")
    assert asked.begun == "lipst"
    assert asked.stands_in("Lipstick 01")
    assert not asked.stands_in("Lips 01")


def test_a_word_with_another_behind_it_is_a_whole_one() -> None:
    assert typed("lip bal").terms == ("lip", "\ue000bal")


def test_one_chinese_character_and_more() -> None:
    assert typed("唇").terms == ("\ue000唇",)
    assert typed("丝绒唇釉").terms == ("丝绒", "绒唇", "唇釉")
    assert typed("丝绒唇釉").stretches == ("丝绒唇釉",)


def test_nothing_but_marks_is_nothing() -> None:
    assert typed(" ？!*\"' ").terms == ()
