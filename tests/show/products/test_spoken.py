"""Amounts in words: read back by a reader of its own, so that a slip cannot hide in them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.show.products.spoken import in_words

YUAN, CENT = 10_000, 100

HUNDREDTHS = st.one_of(
    st.integers(0, 10**14 - 1), st.integers(0, 100_000), st.integers(0, 13).map(lambda n: 10**n)
)


@pytest.mark.parametrize(
    ("units", "chinese"),
    [
        (89 * YUAN, "八十九元"),
        (105 * YUAN + 50 * CENT, "一百零五元五角"),
        (2_680_000 * YUAN, "两百六十八万元"),
        (268_000 * YUAN, "二十六万八千元"),
        (890 * CENT, "八元九角"),
        (809 * CENT, "八元零九分"),
        (10 * YUAN, "十元"),
        (110 * YUAN, "一百一十元"),
        (2 * YUAN, "两元"),
        (12 * YUAN, "十二元"),
        (20_000 * YUAN, "两万元"),
        (22_222 * YUAN, "两万两千两百二十二元"),
        (100_010_000 * YUAN, "一亿零一万元"),
        (100_000_001 * YUAN, "一亿零一元"),
        (10_010 * YUAN, "一万零一十元"),
        (0, "零元"),
        (22 * CENT, "两角两分"),
        (5 * CENT, "五分"),
    ],
)
def test_amounts_in_chinese(units: int, chinese: str) -> None:
    assert in_words(units, "zh_CN") == chinese


@pytest.mark.parametrize(
    ("units", "currency", "english"),
    [
        (89 * YUAN, "CNY", "eighty-nine yuan"),
        (YUAN, "USD", "one dollar"),
        (1_050 * CENT, "EUR", "ten euros fifty"),
        (2_680_000 * YUAN, "CNY", "two million six hundred eighty thousand yuan"),
        (300 * YUAN, "HKD", "three hundred Hong Kong dollars"),
        (300 * YUAN, "CHF", "three hundred CHF"),
    ],
)
def test_amounts_in_english(units: int, currency: str, english: str) -> None:
    assert in_words(units, "en", currency) == english


def test_other_currencies_are_named_in_chinese_too() -> None:
    assert in_words(895 * CENT, "zh_CN", "USD") == "八点九五美元"


@pytest.mark.parametrize("units", [-1, -YUAN, 10**16])
def test_what_cannot_be_said_is_not_said(units: int) -> None:
    assert in_words(units, "en") == in_words(units, "zh_CN") == ""


def test_a_millionth_of_the_greatest_amount_is_not_lost() -> None:
    assert in_words(99_999_999_999_999 * CENT, "en").endswith("ninety-nine yuan ninety-nine")


@given(HUNDREDTHS)
def test_chinese_words_are_read_back_as_the_amount(hundredths: int) -> None:
    assert read_chinese(in_words(hundredths * CENT, "zh_CN")) == hundredths


@given(HUNDREDTHS)
def test_english_words_are_read_back_as_the_amount(hundredths: int) -> None:
    assert read_english(in_words(hundredths * CENT, "en")) == hundredths


@given(HUNDREDTHS, HUNDREDTHS, st.sampled_from(["zh_CN", "en"]))
def test_two_amounts_never_sound_alike(one: int, other: int, lang: str) -> None:
    said = in_words(one * CENT, lang) == in_words(other * CENT, lang)
    assert said == (one == other)


DIGITS = {
    "零": 0,
    "一": 1,
    "二": 2,
    "两": 2,
    "三": 3,
    "四": 4,
    "五": 5,
    "六": 6,
    "七": 7,
    "八": 8,
    "九": 9,
}


def read_chinese(text: str) -> int:
    """Hundredths of an amount in Chinese words."""
    whole, _, rest = text.rpartition("元") if "元" in text else ("", "", text)
    found = {unit: DIGITS[digit] for digit, unit in re.findall(r"(.)([角分])", rest)}
    return _number(whole) * 100 + found.get("角", 0) * 10 + found.get("分", 0)


def _number(text: str) -> int:
    """A whole number: what stands before a great unit is multiplied by it as a whole."""
    for unit, size in (("亿", 10**8), ("万", 10**4)):
        head, found, tail = text.rpartition(unit)
        if found:
            return _number(head) * size + _number(tail)
    total, digit = 0, 0
    for letter in text:
        if letter in DIGITS:
            digit = DIGITS[letter]
        else:
            total += (digit or 1) * {"千": 1000, "百": 100, "十": 10}[letter]
            digit = 0
    return total + digit


SMALL = dict(
    zip(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
        " fifteen sixteen seventeen eighteen nineteen".split(),
        range(20),
        strict=True,
    )
) | dict(
    zip(
        "twenty thirty forty fifty sixty seventy eighty ninety".split(),
        range(20, 100, 10),
        strict=True,
    )
)


def read_english(text: str) -> int:
    """Hundredths of an amount in English words."""
    whole, _, rest = text.partition(" yuan")
    return _english(whole) * 100 + _english(rest)


def _english(text: str) -> int:
    total = part = 0
    for word in re.findall(r"[a-z]+", text):
        if word == "hundred":
            part *= 100
        elif word in ("thousand", "million", "billion"):
            total += part * {"thousand": 10**3, "million": 10**6, "billion": 10**9}[word]
            part = 0
        else:
            part += SMALL[word]
    return total + part
