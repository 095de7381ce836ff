"""Single comments judged: what asks, what only sounds like it, what it is about."""

import pytest

from console.show.questions.intents import need
from console.show.questions.rules import Rules
from console.show.questions.triage import INTENTS, Verdict
from console.show.questions.words import load

RULES = Rules()


def judge(text: str) -> Verdict:
    """What the word list alone makes of a comment."""
    found = RULES.read(text)
    wanted = need(found.intent, found.text, found.named) if found.intent else ""
    return Verdict(bool(found.intent), found.intent, found.link, wanted, found.why)


@pytest.mark.parametrize(
    "text",
    ["怎么这么好看", "什么神仙价格", "谁懂啊", "这不得冲", "没什么毛病", "what a deal", "how cute",
     "啊？", "lol?", "？？？", "666", "", "   ", "🔥🔥", "[鼓掌][鼓掌]", "我160斤穿着正好"],
)  # fmt: skip
def test_exclamations_and_noise_ask_nothing(text: str) -> None:
    assert judge(text) == Verdict(False, "", None, "")


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("偏大还是偏小", "size"),
        ("150斤穿多大的", "size"),
        ("身高165体重120", "size"),
        ("上链接啊", "link"),
        ("link pls", "link"),
        ("加库存", "stock"),
        ("便宜点呗", "price"),
        ("再讲一遍", "demo"),
    ],
)
def test_statements_and_wishes_that_ask(text: str, intent: str) -> None:
    found = judge(text)
    assert found.asks
    assert found.intent == intent


@pytest.mark.parametrize(
    "text",
    [
        "上次买的是坏的",
        "发错货了没人管",
        "半个月了还没发货",
        "my order never arrived",
        "退款不给退",
    ],
)
def test_a_complaint_is_found_without_a_question(text: str) -> None:
    assert judge(text).intent == "complaint"


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("会掉色吗", "spec"),
        ("坏了包赔吗", "aftersales"),
        ("是假货吗", "authenticity"),
        ("从来没失望过", ""),
    ],
)
def test_a_doubt_before_buying_is_no_complaint(text: str, intent: str) -> None:
    assert judge(text).intent == intent


def test_praise_before_a_question_does_not_hide_it() -> None:
    assert judge("怎么这么好看 多少钱").intent == "price"


def test_the_number_of_a_link_says_nothing_about_the_intent() -> None:
    assert judge("3号链接还有货吗")[1:3] == ("stock", 3)


def test_traditional_wide_and_drawn_writing_is_the_same() -> None:
    for text in ("2號鏈接多少錢", "２号链接多少钱？", "2️⃣号🔗多少💰", "2号链接多少钱钱钱钱"):
        assert judge(text) == judge("2号链接多少钱")


def test_every_intent_of_the_word_list_is_a_known_one() -> None:
    assert {sign.intent for sign in load().signs} | {"complaint"} == set(INTENTS)
