"""Whatever is sent, judging answers at once and never fails."""

import random
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.show.questions.judge import triage
from console.show.questions.normalise import LENGTH, Folder
from console.show.questions.words import load

CHOSEN = random.Random(7)
LETTERS = "怎么什谁哪这多少还是号链接不没吗能上看的?,. 3一二"
HOSTILE = {
    "a megabyte": "多少钱" * 350_000,
    "zalgo": "多" + "\u0301" * 5000 + "少钱",
    "bidi": "\u202e多\u2066少\u2069钱" * 50,
    "null bytes": "\0多\0少\0钱",
    "half a character": "\ud800怎么卖\udfff",
    "characters that unfold": "\ufdfa" * 500,
    "open brackets": "[" * 499 + "?",
    "at signs": "@" * 500,
    "one pattern over and over": "拍x还是" * 125,
    "one word over and over": "is the a b " * 45,
    "markup": "<script>alert('how much')</script>" * 10,
    "pieces of patterns": "".join(CHOSEN.choices(LETTERS, k=500)),
    "digits": "1" * 500,
    "blanks": " \t\r\n" * 125,
}
MOST_S = 0.25


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_text_is_judged_at_once(text: str) -> None:
    judge = triage()
    started = time.process_time()
    judge.judge([text])
    assert time.process_time() - started < MOST_S


@given(st.text())
def test_any_text_gets_a_verdict(text: str) -> None:
    verdict = triage().judge([text])[0]
    assert verdict.asks == bool(verdict.intent) == bool(verdict.need)


@given(st.text(alphabet=LETTERS + "abkmslx[]@", max_size=40))
def test_folding_is_bounded_and_settles(text: str) -> None:
    folder = Folder(load().typed)
    once = folder.fold(text)
    assert len(once) <= LENGTH
    assert once == once.strip()


def test_invisible_characters_hide_nothing() -> None:
    verdict = triage().judge(["多\u200b少\u202e钱\u0301"])[0]
    assert verdict.intent == "price"


def test_only_the_start_of_a_long_text_counts() -> None:
    assert not triage().judge(["哇" * LENGTH + "多少钱"])[0].asks
