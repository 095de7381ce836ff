"""Size charts as people type them, and the size for someone."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.core.errors import Refused
from console.core.message import english
from console.show.questions.bank.measures import Measures
from console.show.questions.bank.sizes import Size, chart, from_json, size_for, to_json

CHART = "码 | 身高 | 体重(斤)\nS | 155-160 | 80-95\nM | 160-165 | 96-110\nL | 165-172 | 111-130"


def test_a_table_with_a_head_is_read() -> None:
    assert chart(CHART)[0] == Size("S", (155, 160), (40_000, 47_500))
    assert [one.name for one in chart(CHART)] == ["S", "M", "L"]


@pytest.mark.parametrize(
    "typed",
    [
        "S 155-160 80-95斤\nM 160-165 96-110斤",
        "S\t155-160cm\t40-47.5kg\nM\t160-165cm\t48-55kg",
        "S｜155～160｜80斤—95斤\nM｜160～165｜96斤—110斤",
        "尺码,身高,体重(斤)\nS,155-160,80-95\nM,160-165,96-110",
        "| size | height | weight (kg) | bust |\n|---|---|---|---|\n"
        "| S | 155-160 | 40-47.5 | 84 |\n| M | 160-165 | 48-55 | 88 |",
        "size weight(kg) height\nS 40-47.5 155-160\nM 48-55 160-165",
    ],
)
def test_the_same_chart_in_other_spellings(typed: str) -> None:
    assert chart(typed) == (
        Size("S", (155, 160), (40_000, 47_500)), Size("M", (160, 165), (48_000, 55_000))
    )  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("", "one size a line"),
        ("码 | 身高 | 体重", "one size a line"),
        ("S | 155-160 | 80-95", "what the weights are in"),
        ("S 155-160 80-95斤\nS 160-165 96斤", "twice"),
        ("码|身高|体重(斤)\nS|tall|90", "neither a height"),
        ("码|胸围\nS|88", "one size a line"),
    ],
)
def test_what_cannot_be_read_is_refused_with_what_to_do(typed: str, why: str) -> None:
    with pytest.raises(Refused) as refused:
        chart(typed)
    assert why in english(refused.value.what)


@pytest.mark.parametrize(
    ("body", "state", "sizes"),
    [
        (Measures(162, 52_000), "fits", ("M",)),
        (Measures(160, 45_000), "fits", ("S",)),
        (Measures(160, None), "between", ("S", "M")),
        (Measures(None, 47_800), "between", ("S", "M")),
        (Measures(158, 60_000), "between", ("S", "L")),
        (Measures(165, 80_000), "outside", ()),
        (Measures(150, None), "outside", ()),
        (Measures(), "unknown", ()),
        (Measures(unclear=True), "unclear", ()),
    ],
)
def test_the_size_for_someone(body: Measures, state: str, sizes: tuple[str, ...]) -> None:
    found = size_for(chart(CHART), body)
    assert (found.state, found.sizes) == (state, sizes)


def test_the_size_is_explained() -> None:
    said = size_for(chart(CHART), Measures(165, 80_000)).why
    assert said is not None
    assert english(said) == "165 cm, 80 kg: outside this chart, which goes from S to L"


ORDERED = st.lists(st.integers(30, 200), min_size=4, max_size=10, unique=True).map(sorted)


@given(ORDERED, st.integers(20, 220))
def test_a_size_is_only_given_inside_the_chart_and_next_to_the_weight(
    ends: list[int], kg: int
) -> None:
    pairs = list(zip(ends[::2], ends[1::2], strict=False))
    typed = "\n".join(f"s{n} {low}-{high}kg" for n, (low, high) in enumerate(pairs))
    sizes = chart(typed)
    found = size_for(sizes, Measures(None, kg * 1000))
    inside = pairs[0][0] <= kg <= pairs[-1][1]
    assert (found.state != "outside") == inside
    held = tuple(f"S{n}" for n, (low, high) in enumerate(pairs) if low <= kg <= high)
    if held:
        assert found.sizes == held
    elif inside:
        assert len(found.sizes) == 2
    assert from_json(to_json(sizes)) == sizes


@given(st.text(max_size=200))
def test_any_text_is_a_chart_or_refused(typed: str) -> None:
    with suppress(Refused):
        assert chart(typed)
