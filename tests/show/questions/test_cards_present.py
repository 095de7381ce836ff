"""What panels see of comments and questions."""

from console.core.table import Commit, Rows
from console.show.base.opened import Opened
from console.show.questions.facts import Comment
from console.show.questions.present import RING, QuestionsPresent
from console.show.questions.tables import Asking, Card, CardState, ChatSecond

START = 1_700_000_000_000


def said(text: str) -> Comment:
    return Comment(START, None, None, "", "", "", text, "", 0)


def card(name: str, *, askers: int = 1, first: int = 0, last: int | None = None) -> Card:
    """A card asked at `first` and `last` seconds after the start."""
    times = START + first * 1000, START + (first if last is None else last) * 1000
    return Card(name, "price", None, "", "", name, askers, askers, *times, 1, 1)


def decided(name: str, state: str, after: int) -> Rows:
    return Rows("card_state", (CardState(name, "run", state, START + after * 1000, "me", ""),))


def live(*parts: Rows) -> QuestionsPresent:
    present = QuestionsPresent()
    opened = Rows("(SELECT :show AS show, :run AS run)", (Opened("show", "run"),))
    present.absorb(Commit(1, "", "decision", None, (opened,)))
    for part in parts:
        present.absorb(Commit(1, "", "", None, (part,)))
    return present


def listed(present: QuestionsPresent, after: int) -> list[str]:
    return [one.card.id for one in present.open_cards(START + after * 1000)]


def test_the_ring_keeps_the_latest_comments_and_what_they_ask() -> None:
    texts = tuple(said(str(i)) for i in range(RING))
    present = live(Rows("comment", texts, numbers=tuple(range(1, RING + 1)), source="a"))
    asking = tuple(Asking(n, "price", None, "", "c") for n in (1, 2, RING))
    present.absorb(Commit(2, "run", "questions", None, (Rows("verdict", asking),)))
    part = Rows("comment", (said("x"), said("y")), numbers=(RING + 1, RING + 2), source="b")
    assert present.absorb(Commit(3, "run", "facts", None, (part,))) == {"comments"}
    assert len(present.comments) == len(present.numbers) == len(present.sources) == RING
    assert (present.gone, present.comments[0].text, present.comments[-1].text) == (2, "2", "y")
    assert present.sources[-3:] == ["a", "b", "b"]
    assert list(present.asking) == [RING]


def test_viewer_seconds_decide_which_question_comes_first() -> None:
    present = live(Rows("card", (card("one", first=0), card("many", askers=5, first=30))))
    assert listed(present, 35) == ["one", "many"]
    assert listed(present, 60) == ["many", "one"]
    assert present.open_cards(START + 60_000)[0].priority == 150


def test_decided_cards_leave_and_come_back() -> None:
    present = live(Rows("card", (card("a"), card("b"), card("c"), card("d"))))
    present.absorb(Commit(2, "", "decision", None, (decided("a", "answered", 10),)))
    present.absorb(Commit(3, "", "decision", None, (decided("b", "deferred", 10),)))
    present.absorb(Commit(4, "", "decision", None, (decided("c", "claimed", 10),)))
    assert listed(present, 20) == ["c", "d"]
    assert present.open_cards(START + 20_000)[0].claimed_by == "me"
    present.absorb(Commit(5, "", "decision", None, (decided("a", "open", 30),)))
    assert [(one.card.id, one.since - START) for one in present.open_cards(START + 40_000)] == [
        ("c", 0), ("d", 0), ("a", 30_000)
    ]  # fmt: skip


def test_a_question_asked_long_after_its_answer_waits_anew() -> None:
    present = live(Rows("card", (card("a", last=5),)), decided("a", "answered", 10))
    present.absorb(Commit(2, "run", "questions", None, (Rows("card", (card("a", last=40),)),)))
    assert listed(present, 50) == []
    for last in (100, 110):
        again = Rows("card", (card("a", last=last),))
        present.absorb(Commit(2, "run", "questions", None, (again,)))
    (one,) = present.open_cards(START + 120_000)
    assert (one.since - START, one.again) == (100_000, True)


def test_a_question_that_nobody_repeats_goes_cold() -> None:
    present = live(Rows("card", (card("a"),)))
    assert listed(present, 600) == ["a"]
    assert listed(present, 601) == []
    present.absorb(Commit(2, "run", "questions", None, (Rows("card", (card("a", last=700),)),)))
    assert listed(present, 700) == ["a"]


def test_answers_count_against_the_limit() -> None:
    cards = Rows("card", tuple(card(name) for name in "abcde"))
    states = [decided("a", "answered", 10), decided("b", "answered", 50), decided("c", "muted", 5)]
    found = live(cards, *states).answers(40_000, START + 60_000)
    assert found == (1, 4, 10_000, 50_000)
    assert live(cards).answers(40_000, START + 40_000) == (0, 0, None, None)


def test_seconds_are_counted_once_however_often_told() -> None:
    second = START // 1000
    present = live(Rows("chat_second", (ChatSecond(second, 5, 1), ChatSecond(second + 1, 2, 0))))
    again = Rows("chat_second", (ChatSecond(second, 7, 2),))
    present.absorb(Commit(2, "run", "questions", None, (again,)))
    assert present.total == 9
    assert present.in_minute(START + 2_000) == 9
    assert present.in_minute(START + 61_000) == 2


def test_another_run_begins_empty() -> None:
    present = live(Rows("card", (card("a"),)), Rows("comment", (said("x"),), numbers=(1,)))
    opened = Rows("(SELECT :show AS show, :run AS run)", (Opened("show", "other"),))
    assert present.absorb(Commit(9, "", "decision", None, (opened,))) >= {"comments", "cards"}
    assert (present.comments, present.cards, present.total) == ([], {}, 0)
