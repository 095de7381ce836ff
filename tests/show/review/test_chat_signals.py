"""Signals of the chat: sums as comments come, and what stands out against the minutes before."""

from console.core.table import Commit, Rows
from console.show.questions.facts import Comment
from console.show.questions.tables import Asking
from console.show.review.signals import Counted, Limits, signals, total
from console.show.review.signals_present import SignalsPresent

START = 1_795_780_800
CALM = {START + at: Counted(2, 0, 0, 0) for at in range(600)}


def last_minute(each: Counted) -> dict[int, Counted]:
    return CALM | {START + 600 + at: each for at in range(60)}


def kinds(each: Counted, limits: Limits | None = None) -> list[str]:
    found = signals(last_minute(each), START + 660, limits or Limits())
    return [one.kind for one in found]


def test_a_calm_chat_says_nothing() -> None:
    assert kinds(Counted(2, 0, 0, 0)) == []


def test_each_kind_stands_out_by_itself_with_both_figures() -> None:
    assert kinds(Counted(2, 1, 0, 0)) == ["again"]
    assert kinds(Counted(2, 0, 2, 0)) == ["new"]
    found = signals(last_minute(Counted(2, 0, 0, 1)), START + 660, Limits())
    assert found[0][:4] == ("complaints", 600, 0, 120)


def test_limits_are_the_rooms() -> None:
    assert kinds(Counted(2, 1, 0, 0), Limits(again=51)) == []


def test_what_was_always_so_does_not_stand_out() -> None:
    always = {START + at: Counted(2, 2, 2, 1) for at in range(660)}
    assert signals(always, START + 660, Limits()) == []


def test_a_run_that_has_just_begun_is_not_compared() -> None:
    fresh = {START + at: Counted(9, 9, 9, 9) for at in range(70)}
    assert signals(fresh, START + 70, Limits()) == []


def say(present: SignalsPresent, first: int, *said: tuple[str, str]) -> None:
    rows = tuple(
        Comment(START * 1000 + n, None, str(n), user, user, "", text, "", 0)
        for n, (user, text) in enumerate(said)
    )
    part = Rows("comment", rows, numbers=tuple(range(first, first + len(rows))), source="d:1")
    present.absorb(Commit(first, "", "facts", None, (part,)))


def test_sums_are_kept_as_comments_come() -> None:
    present = SignalsPresent()
    say(present, 1, ("a", "好看"), ("b", "好看"), ("a", "3号已拍"))
    asked = (Asking(2, "complaint", None, "", "c"), Asking(3, "price", 3, "offer", "c2"))
    present.absorb(Commit(9, "", "questions", None, (Rows("verdict", asked),)))
    assert total(present.seconds, START, START + 1) == Counted(3, 1, 2, 1, 1)
    minute = START // 60
    assert present.asked == {(minute, ""): 1, (minute, "offer"): 1}
    assert present.bought == {(minute, ""): 1}


def test_an_ordinary_word_is_no_purchase() -> None:
    present = SignalsPresent()
    say(present, 1, ("a", "拍一下"), ("b", "单肩包吗"), ("c", "想买"))
    assert total(present.seconds, START, START + 1).bought == 0
