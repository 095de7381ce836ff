"""The filter language: what it reads, what it refuses and where, and what it means."""

from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.show.questions.filter.query import FilterError, parse
from console.show.questions.filter.terms import Around, Offered, Seen

SHANGHAI = Around(ZoneInfo("Asia/Shanghai"), {"o": Offered(3, "丝绒唇釉")})
NINE_PM = 1_795_784_400_000
"""2026-11-27 21:00 in Shanghai."""


def means(typed: str, **how: object) -> bool:
    said = {
        "source": "twitch:a", "user": "小满", "user_id": "77", "tier": "粉丝团 5",
        "text": "160斤穿多大 多少钱", "at": NINE_PM,
    } | how  # fmt: skip
    return parse(typed).term.meant(Seen(**said), SHANGHAI)  # type: ignore[arg-type]


def test_the_whole_language_at_once() -> None:
    typed = (
        'source:twitch tier>=3 intent:price "多少" -福袋 re:/\\d+斤/ time:21:00-21:05 author:小满'
    )
    assert means(typed, intent="price")
    assert not means(typed, intent="size")
    assert not means(typed, intent="price", text="160斤 多少 福袋")
    assert not means(typed, intent="price", at=NINE_PM + 5 * 60_000)
    assert not means(typed, intent="price", tier="2")


@pytest.mark.parametrize(
    ("typed", "held"),
    [
        ("", True),
        ("多少钱", True),
        ("多少 穿", True),
        ("多钱", False),
        ("没有 OR 多少", True),
        ("(没有 或 无) 多少", False),
        ("-(没有 多少)", True),
        ("product:3", False),
        ("time>=21:00", True),
        ("time<21:00", False),
        ("time:23:00-21:30", True),
        ("has:number", True),
        ("has:question", False),
        ("含:数字 作者：小满", True),
        ("author:77", True),
        ("tier=5", True),
        ("tier:粉丝团", True),
        ("/\\d{3}斤/", True),
        ("re:/[A-Z]/i", False),
        ('"穿多大 多少"', True),
    ],
)
def test_what_a_filter_means(typed: str, held: bool) -> None:
    assert means(typed) is held


def test_a_product_is_meant_by_its_link_or_a_part_of_its_name() -> None:
    assert means("product:3", offer="o")
    assert means("商品:3号", link=3)
    assert means("product:唇釉", offer="o")
    assert not means("product:唇釉", offer="gone")


@pytest.mark.parametrize(
    ("typed", "at", "says"),
    [
        ('多少 "价', 3, "not closed"),
        ("re:/(/", 0, "No pattern"),
        ("foo:bar", 0, "no field “foo”"),
        ("tier>=vip", 6, "with a number"),
        ("intent:prise", 7, "no intent “prise”"),
        ("time:25:00", 5, "no time"),
        ("a )", 2, "cannot stand"),
        ("-", 1, "missing at the end"),
        ("has:money", 4, "number or question"),
        ("author>3", 0, "takes a colon"),
        ("(" * 30, 20, "too many brackets"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(typed: str, at: int, says: str) -> None:
    with pytest.raises(FilterError, match=says.replace("(", r"\(")) as caught:
        parse(typed)
    assert caught.value.at == at


LETTERS = st.text(
    st.sampled_from('ab多少钱3 :"/()-|\\>=<\u202e\x00\ud800OR作者tier') | st.characters(),
    max_size=60,
)


@given(LETTERS, LETTERS, LETTERS)
def test_nothing_typed_or_said_raises_anything_but_its_own_error(
    typed: str, text: str, user: str
) -> None:
    try:
        term = parse(typed).term
    except FilterError as error:
        place = error.at
        term = None
    if term is None:
        assert 0 <= place <= len(typed)
        return
    seen = Seen("s:1", user, "", text[:9], text, len(text) * 10**15)
    assert term.meant(seen, SHANGHAI) in (True, False)
