"""The lint finds words that must not be said, where they stand, and spares what may be said."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from console.core.message import english
from console.show.products.claims.folding import folded
from console.show.products.claims.hit import Context, Granted
from console.show.products.claims.lint import lint, never_words
from console.show.products.claims.sentences import EXPLAIN, SUGGEST, TITLES
from console.show.products.claims.words import load


def rules(text: str, context: Context = Context()) -> list[str]:  # noqa: B008 - a tuple
    return [hit.rule for hit in lint(text, context)]


def test_a_hit_says_what_where_and_why() -> None:
    [hit] = lint("新品,质感最好的唇釉")
    assert (hit.group, hit.rule, hit.severity) == ("most", "most.superlative", "error")
    assert (hit.start, hit.end, hit.text) == (5, 8, "最好的")
    assert english(hit.suggestion).startswith("Say what was measured")
    assert "best or most" in english(hit.explanation)


@pytest.mark.parametrize(
    "text", ["最近", "最后一步", "第一次", "首先", "推荐", "安全座椅", "最佳饮用温度", "最好冷藏"]
)
def test_words_that_only_look_alike_are_spared(text: str) -> None:
    assert lint(text) == ()


@pytest.mark.parametrize(
    "text", ["我们家最轻的一款", "本系列最薄的一件", "一级能效", "特级初榨橄榄油", "5A级景区门票"]
)
def test_what_the_law_does_not_cover_is_spared(text: str) -> None:
    assert lint(text) == ()


@pytest.mark.parametrize(
    "text", ["销量第一", "销 量 第 一", "销*量-第·一", "銷量第一", "销量“第一”", "销\u200b量第一"]
)
def test_a_word_in_disguise_is_found_where_it_stands(text: str) -> None:
    [hit] = lint(text + "的唇釉")
    assert hit.rule == "first.rank"
    assert folded(hit.text).strip("“”") == "销量第一"


def test_wide_letters_and_accents_are_seen_through() -> None:
    assert rules("ＮＯ．１ 品质") == ["first.rank"]
    assert rules("the bést cream") == ["most.superlative"]
    assert rules("加ＶＸ") == ["offsite.contact"]


def test_a_brand_may_be_called_so() -> None:
    assert rules("顶级时光保温杯") == ["grade.top"]
    assert rules("顶级时光保温杯", Context(names=("顶级时光",))) == []


def test_a_licence_allows_its_effects() -> None:
    assert rules("美白精华") == ["cosmetic.special"]
    assert rules("美白精华", Context(licences=frozenset({"special_cosmetics"}))) == []
    assert rules("缓解疼痛", Context(licences=frozenset({"medical_device"}))) == []


def test_an_effect_of_cosmetics_is_no_effect_of_clothes() -> None:
    assert rules("防晒指数高", Context(category="服饰")) == []
    assert rules("防晒指数高", Context(category="护肤")) == ["cosmetic.special"]


def test_a_proven_claim_may_be_said() -> None:
    proven = Context(proven=("2025年连续三年全国销量第一,见报告",))
    assert rules("全国销量第一") == ["first.rank"]
    assert rules("全国销量第一", proven) == []
    assert rules("根治脚气", Context(proven=("根治脚气",))) == ["medical.effect"] * 2


def test_the_last_pieces_are_held_against_the_true_stock() -> None:
    assert rules("最后10件", Context(remaining=10)) == []
    assert rules("最后十件", Context(remaining=8)) == []
    [unknown], [untrue] = lint("最后10件"), lint("最后10件", Context(remaining=3_000))
    assert (unknown.severity, untrue.severity) == ("warning", "error")


def test_a_basis_makes_a_usual_price() -> None:
    assert rules("原价199") == ["price.original"]
    assert rules("原价199", Context(basis=True)) == []


def test_words_of_the_hand_card_are_never_said() -> None:
    words = never_words("最、第一，治唇炎\n厚涂")
    assert words == ("最", "第一", "治唇炎", "厚涂")
    context = Context(never_say=words)
    assert rules("最近可以厚涂", context) == ["never_say.card"]
    assert rules("第一次用", context) == []


@pytest.mark.parametrize(
    "text", ["能卸妆吗?", "不能卸妆", "它不是用来卸妆的", "can it be used? no glue"]
)
def test_what_is_asked_or_denied_is_not_said(text: str) -> None:
    assert rules(text, Context(never_say=("卸妆", "glue"))) == []


@pytest.mark.parametrize("text", ["能代替防晒吗?不能", "不能代替防晒", "能治疗脚臭吗"])
def test_an_effect_that_is_asked_or_denied_is_not_promised(text: str) -> None:
    assert rules(text) == []
    assert rules("无痛祛斑") == ["cosmetic.special"]


def test_what_is_said_later_may_be_true_by_then() -> None:
    [hit] = lint("最后10件", Context(remaining=3_000, later=True))
    assert hit.severity == "warning"


@pytest.mark.parametrize("text", ["最好的第一", "全网最低价,加微信", "100%有效根治"])
def test_an_exception_removes_its_hits_and_no_other(text: str) -> None:
    hits = lint(text)
    for hit in hits:
        left = lint(text, Context(granted=(Granted(hit.rule, hit.text),)))
        gone = {one[:6] for one in hits} - {one[:6] for one in left}
        assert gone == {one[:6] for one in hits if (one.rule, one.text) == (hit.rule, hit.text)}


def test_every_rule_has_its_sentences() -> None:
    for group in load():
        assert group.code in TITLES
        assert group.code in EXPLAIN
        for rule in group.rules:
            assert rule.code in SUGGEST
            assert rule.code.startswith(group.code + ".")


PIECES = st.sampled_from(
    ["最", "好", "第一", "加微信", " ", "*", "\u200b", "\u202e", "\x00", "㎏", "100%", "best", "，",
     "最低价", "①", "e\u0301", "ﬁ", "🉐", "最後3件", "\n"]
)  # fmt: skip


@given(st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=20).map("".join)))
@settings(max_examples=150, deadline=None)
def test_spans_lie_in_the_text_and_do_not_overlap(text: str) -> None:
    before = 0
    for hit in lint(text):
        assert before <= hit.start < hit.end <= len(text)
        assert text[hit.start : hit.end] == hit.text
        before = hit.end


@given(
    st.sampled_from(["销量第一", "最好", "全网最低", "顶级", "加微信", "根治", "永久"]),
    st.sampled_from([" ", "*", ".", "-", "·", "\u200b", "_", "~", "^", "❤"]),
    st.integers(1, 2),
)
@settings(max_examples=60, deadline=None)
def test_symbols_inside_a_word_change_nothing(word: str, symbol: str, times: int) -> None:
    [hit] = lint((symbol * times).join(word))
    [plain] = lint(word)
    assert (hit.rule, hit.severity) == (plain.rule, plain.severity)
    assert (hit.start, hit.text[-1]) == (0, word[-1])


def test_a_huge_text_is_bounded() -> None:
    start = time.process_time()
    hits = lint("最好" * 500_000)
    assert 0 < len(hits) <= 200
    assert time.process_time() - start < 3


def test_lint_keeps_up_with_typing() -> None:
    text = "这款吹风机轻巧好用,风力大不伤发,三档调节。A light dryer for daily use. " * 12
    lint(text[:500])
    start = time.process_time()
    for _ in range(20):
        lint(text[:500])
    assert (time.process_time() - start) / 20 < 0.01  # 2 ms on a free machine


@pytest.mark.parametrize(
    "text",
    [
        "最高立减50元",
        "7日内最低成交 ¥119，截图 #88",
        "第一名到第十名中奖",
        "the best way to apply it",
    ],
)
def test_what_limits_or_instructs_praises_nothing(text: str) -> None:
    assert lint(text) == ()


def test_words_side_by_side_are_told_each() -> None:
    assert rules("史上最强第一品牌") == ["most.superlative", "first.rank"]
    assert rules("最先进的技术") == ["most.superlative"]
    assert rules("最先进店的三位") == []


@pytest.mark.parametrize("text", ["加wei信领券", "第壹品牌", "zui好用的面膜", "前所未有的福利"])
def test_other_ways_to_write_it_are_found(text: str) -> None:
    assert lint(text) != ()
