"""What viewers say of their height and weight, and what cannot be told from it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.show.questions.bank.measures import Measures, measures


@pytest.mark.parametrize(
    ("text", "height", "weight"),
    [
        ("160斤 165cm", 165, 80_000),
        ("一米七 130斤", 170, 65_000),
        ("165/110", 165, 55_000),
        ("110/165", 165, 55_000),
        ("160 110 穿什么码", 160, 55_000),
        ("165/55", 165, 55_000),
        ("5'4 120 lbs", 163, 54_431),
        ("80kg", None, 80_000),
        ("80公斤穿多大", None, 80_000),
        ("身高165体重55公斤", 165, 55_000),
        ("我身高168体重120穿几码", 168, 60_000),
        ("1米65 98斤", 165, 49_000),
        ("1.72m 70kg", 172, 70_000),
        ("1.65 110斤", 165, 55_000),
        ("一米六五，一百一十斤", 165, 55_000),
        ("一百三十斤 170", 170, 65_000),
        ("一百三 斤 一米七", 170, 65_000),
        ("一百零五斤", None, 52_500),
        ("九十八斤一米五八", 158, 49_000),
        ("165CM", 165, None),
        ("１６５ｃｍ １１０斤", 165, 55_000),
        ("3号链接 165 110 穿什么码", 165, 55_000),
        ("5ft 6 60 kg", 168, 60_000),
        ("体重45", None, 45_000),
    ],
)
def test_measures_are_read(text: str, height: int | None, weight: int | None) -> None:
    assert measures(text) == Measures(height, weight)


@pytest.mark.parametrize(
    "text",
    ["165/80", "165cm 80", "体重90", "我165cm 我妹170cm 110斤", "110斤还是120斤 165", "150/148"],
)
def test_what_can_be_read_in_two_ways_is_unclear(text: str) -> None:
    assert measures(text).unclear


@pytest.mark.parametrize(
    "text",
    [
        "多少钱",
        "3号链接",
        "99元",
        "500ml 2瓶",
        "第1 第2",
        "2024-05-06",
        "",
        "199 299 哪个",
        "999斤",
    ],
)
def test_other_numbers_are_no_measures(text: str) -> None:
    assert measures(text) == Measures()


@given(st.integers(145, 200), st.integers(40, 120))
def test_units_in_any_spelling_and_order_say_the_same(cm: int, kg: int) -> None:
    grams = kg * 1000
    for tall in (
        f"{cm}cm",
        f"{cm}厘米",
        f"身高{cm}",
        f"1米{cm - 100}" if cm < 200 else f"{cm}公分",
    ):
        for heavy in (f"{kg}kg", f"{kg}公斤", f"{2 * kg}斤"):
            assert measures(f"{tall} {heavy}") == Measures(cm, grams)
            assert measures(f"{heavy}，{tall}穿啥") == Measures(cm, grams)


@given(st.integers(145, 200), st.integers(30, 300))
def test_a_bare_pair_is_never_an_impossible_person(cm: int, number: int) -> None:
    found = measures(f"{cm}/{number}")
    if found.height is not None and found.weight is not None and not found.unclear:
        assert 14 <= found.weight / 1000 / (found.height / 100) ** 2 <= 32.5


@given(st.text(max_size=400))
def test_any_text_is_read_without_a_fault(text: str) -> None:
    found = measures(text)
    assert found.height is None or 100 <= found.height <= 230
    assert found.weight is None or 17_000 <= found.weight <= 250_000


@given(st.text(alphabet="0123456789 /.'斤kgcm米一百十lb", max_size=60))
def test_any_heap_of_numbers_and_units_is_read_without_a_fault(text: str) -> None:
    measures(text)
