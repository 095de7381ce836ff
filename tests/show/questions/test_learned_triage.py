"""Rules and learned weights together: what stays certain, what is explained, how fast it is."""

import json
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

import train_triage
from console.core import resources
from console.show.questions.judge import LEARNED, LearnedTriage, triage
from console.show.questions.learned import CLASSES, LONGEST, MOST_PIECES, pieces, weights
from console.show.questions.rules import Rules
from console.show.questions.triage import Verdict, card_key

FASTEST_NEEDED = 3_000
"""Comments a second on one core; ten thousand and more are usual."""


def judge(text: str) -> Verdict:
    return triage().judge([text])[0]


def test_what_the_rules_miss_is_learned() -> None:
    assert Rules().read("盒子压烂了").intent == ""
    found = judge("盒子压烂了")
    assert (found.intent, found.why) == ("complaint", LEARNED)


def test_a_line_of_the_word_list_explains_what_it_found() -> None:
    assert judge("这个多少钱").why == "price.certain"
    assert judge("退款不给退").why == "complaint"
    assert judge("好看").why == ""


@pytest.mark.parametrize("name", train_triage.FRESH)
def test_a_complaint_that_the_rules_find_is_never_hidden(name: str) -> None:
    texts = [row["text"] for row in train_triage.labelled(name)]
    both = zip(map(Rules().read, texts), triage().judge(texts), strict=True)
    found = [learned.intent for by_rule, learned in both if by_rule.intent == "complaint"]
    assert found
    assert set(found) == {"complaint"}


def test_exclamations_are_no_questions() -> None:
    for text in ("怎么这么好看", "什么神仙价格", "谁懂啊", "what a deal", "谁能拒绝这个价格啊"):
        assert not judge(text).asks, text


def test_the_number_of_a_link_does_not_change_what_is_asked() -> None:
    for text in ("{}号多少钱", "{}号链接还有货吗", "link {} price pls"):
        found = {judge(text.format(n))[1:2] + judge(text.format(n))[3:4] for n in (1, 3, 17)}
        assert len(found) == 1


def test_what_is_not_sure_shares_a_card_with_the_same_wording_only() -> None:
    texts = [row["text"] for name in train_triage.FRESH for row in train_triage.labelled(name)]
    unsure = [found for found in triage().judge(texts) if found.need.startswith("=")]
    assert unsure
    keys = {card_key(found) for found in unsure}
    assert len(keys) > 0.9 * len(unsure)
    assert card_key(judge("这是哪里呀")) == card_key(judge("这是哪里"))


@given(st.text(max_size=300))
def test_pieces_are_bounded_and_odds_add_up(text: str) -> None:
    found = Rules().read(text)
    cut = pieces(found)
    assert len(cut) == len(set(cut)) <= MOST_PIECES
    assert all(len(piece) <= LONGEST for piece in cut if piece[:2] not in ("w:", "b:"))
    odds = weights().odds(found)
    assert len(odds) == len(CLASSES)
    assert sum(odds) == pytest.approx(1)


def test_weights_are_small_and_say_what_they_are_of() -> None:
    data = resources.path("words", "learned.bin").read_bytes()
    assert len(data) < 1_000_000
    head = json.loads(data.partition(b"\n")[0])
    assert tuple(head["classes"]) == CLASSES


def test_thousands_of_comments_a_second() -> None:
    texts = [row["text"] for row in train_triage.labelled("comments_hurried.csv")]
    fresh = LearnedTriage()
    started = time.process_time()
    fresh.judge(texts)
    assert len(set(texts)) / (time.process_time() - started) > FASTEST_NEEDED
