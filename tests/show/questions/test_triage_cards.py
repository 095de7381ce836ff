"""Which comments share a card: one need, one product, never two different numbers."""

import re

from hypothesis import given
from hypothesis import strategies as st

from console.show.questions.judge import triage
from console.show.questions.triage import card_key

TRIAGE = triage()
NUMBER = st.integers(2, 999).map(str)
SHAPES = [
    "{}斤穿什么码", "{}号多少钱", "{}号链接还有货吗", "买{}件送什么", "{}天能到吗",
    "link {} how much", "{}cm {}斤穿多大", "{}块钱的那个呢?", "what size for {} kg", "{}岁能用吗",
    "{}号色有货吗", "主播你{}岁吗", "上次那个{}号人呢?",
]  # fmt: skip


def key(text: str) -> str:
    return card_key(TRIAGE.judge([text])[0])


def test_one_need_in_other_words_is_one_card() -> None:
    assert len({key(text) for text in ("多少钱", "什么价格呀", "how much is it", "几块钱")}) == 1


def test_a_card_is_about_one_product() -> None:
    assert key("3号多少钱") != key("5号多少钱")
    assert key("3号多少钱") == key("三号链接什么价")


def test_sizes_of_different_people_are_different_cards() -> None:
    assert key("160斤穿什么码") != key("120斤穿什么码")


def test_a_question_of_fillers_alone_still_has_a_need() -> None:
    assert TRIAGE.judge(["主播呢"])[0].need


def test_numbers_behind_a_long_wording_count() -> None:
    story = (
        "主播你们公司上次说好在那个城市的广场边上办活动"
        + "请大家来玩唱歌看戏"
        + "又画画写字读书爬山游泳跑步骑车划船钓鱼种花养鸟听雨打球下棋喝茶吃饭赏月观星"
    )
    assert key(f"{story}是{3}年前吗") != key(f"{story}是{5}年前吗")


def test_the_product_on_air_stands_in_for_a_number() -> None:
    price = TRIAGE.judge(["多少钱"])[0]
    assert card_key(price, "offer-1") != card_key(price, "offer-2")
    assert card_key(TRIAGE.judge(["3号多少钱"])[0]) == card_key(price, 3)


@given(st.sampled_from(SHAPES), NUMBER, NUMBER, NUMBER, NUMBER)
def test_different_numbers_never_share_a_card(shape: str, a: str, b: str, c: str, d: str) -> None:
    one, other = shape.format(a, b), shape.format(c, d)
    assert (key(one) == key(other)) == (re.findall(r"\d+", one) == re.findall(r"\d+", other))
