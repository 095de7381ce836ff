"""Questions and answers of a hand card, read as pairs."""

import pytest

from console.show.products.faq import MOST, QA, faq


@pytest.mark.parametrize(
    "text",
    [
        "问：会掉色吗？ 答：不会",
        "问:会掉色吗？答:不会",
        "问：会掉色吗？\n答：不会",
        "Q: 会掉色吗？ A: 不会",
        "Q1：会掉色吗？\nA1：不会",
        "1. 问：会掉色吗？ 答：不会",
        "会掉色吗？ - 不会",
        "会掉色吗？——不会",
        "会掉色吗？ | 不会",
        "会掉色吗？不会",
        "1、会掉色吗？不会",
        "- 会掉色吗？不会",
    ],
)
def test_ways_to_write_one_pair(text: str) -> None:
    [pair] = faq(text)

    assert pair == QA("会掉色吗？", "不会", 1)


def test_one_pair_a_line() -> None:
    assert faq("能机洗吗？不能，冷水手洗\n有L码吗 - 有，偏大半码") == (
        QA("能机洗吗？", "不能，冷水手洗", 1),
        QA("有L码吗", "有，偏大半码", 2),
    )


def test_an_answer_goes_on_below_until_the_next_question() -> None:
    text = "问：怎么洗？\n答：冷水手洗\n平铺晾干\n问：会缩水吗？\n答：不会"

    assert faq(text) == (QA("怎么洗？", "冷水手洗 平铺晾干", 1), QA("会缩水吗？", "不会", 4))


def test_an_empty_line_ends_what_goes_on() -> None:
    assert faq("问：怎么洗？\n答：冷水手洗\n\n会缩水吗？不会") == (
        QA("怎么洗？", "冷水手洗", 1),
        QA("会缩水吗？", "不会", 4),
    )


def test_a_question_without_an_answer_is_kept() -> None:
    assert faq("孕妇能用吗？") == (QA("孕妇能用吗？", "", 1),)


def test_an_answer_in_english_may_hold_dashes_and_marks() -> None:
    assert faq("Q: Is it water-proof? A: Yes - up to 30 m, see A12.") == (
        QA("Is it water-proof?", "Yes - up to 30 m, see A12.", 1),
    )


def test_a_hyphen_within_a_word_parts_nothing() -> None:
    assert faq("Removes make-up? No, use the balm first") == (
        QA("Removes make-up?", "No, use the balm first", 1),
    )


def test_nothing_gives_nothing() -> None:
    assert faq("") == ()
    assert faq(" \n\n") == ()


def test_the_number_of_pairs_is_bounded() -> None:
    assert len(faq("能用吗？能\n" * (MOST + 50))) == MOST
