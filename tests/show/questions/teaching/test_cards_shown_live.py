"""Cards in a window, before and after a merge, a split and their undo."""

import json

import pytest

from console.core.table import Commit, Rows
from console.show.base.opened import Opened
from console.show.questions.facts import Comment
from console.show.questions.present import QuestionsPresent
from console.show.questions.tables import Asking, Card
from console.show.questions.teaching.tables import CardFold, CardPart

TEXTS = ("什么面料的", "含棉多少", "几号链接", "什么料子")


def card(name: str, first: int, comments: int, link: int | None = None) -> Card:
    text = TEXTS[first - 1]
    return Card(name, "spec", link, "", name, text, comments, comments, 10, 20, first, first)


@pytest.fixture
def questions() -> QuestionsPresent:
    made = QuestionsPresent()
    said = tuple(
        Comment(10 * n, None, None, f"viewer {n}", "", "", text, "", 0)
        for n, text in enumerate(TEXTS, start=1)
    )
    asks = (
        Asking(1, "spec", None, "", "a"), Asking(2, "spec", None, "", "a"),
        Asking(3, "spec", 3, "", "b"), Asking(4, "spec", None, "", "c"),
    )  # fmt: skip
    opened = Rows("(SELECT :show AS show, :run AS run)", (Opened("show", "run"),))
    cards = (card("a", 1, 2), card("b", 3, 1, link=3), card("c", 4, 1))
    for parts in (
        (opened,),
        (Rows("comment", said, numbers=(1, 2, 3, 4), source="room"),),
        (Rows("verdict", asks), Rows("card", cards)),
    ):
        made.absorb(Commit(1, "run", "", None, parts))
    return made


def test_what_was_decided_is_shown_and_its_undo_too(questions: QuestionsPresent) -> None:
    fold = CardFold("c", "run", "a", 0, "me")
    part = CardPart(
        "new", "run", "a", json.dumps([2]), "spec", None, "", "=含棉多少", "含棉多少", 1, 20, 20, 0,
        "me",
    )  # fmt: skip
    for name, row in (("card_fold", fold), ("card_part", part)):
        topics = questions.absorb(Commit(3, "", "decision", None, (Rows(name, (row,)),)))
        assert topics == {"cards", "comments"}
    assert {one.id: one.comments for one in questions.cards.values()} == {"a": 2, "b": 1, "new": 1}
    assert [questions.asking[n].card for n in (1, 2, 3, 4)] == ["a", "new", "b", "a"]
    assert {one.card.id for one in questions.open_cards(30)} == {"a", "b", "new"}
    later = card("c", 4, 5)
    questions.absorb(Commit(4, "run", "questions", None, (Rows("card", (later,)),)))
    assert questions.cards["a"].comments == 6
    gone = (Rows("card_fold", (), ("c",)), Rows("card_part", (), ("new",)))
    questions.absorb(Commit(5, "", "decision", None, gone))
    assert {one.id: one.comments for one in questions.cards.values()} == {"a": 2, "b": 1, "c": 5}
    assert [questions.asking[n].card for n in (1, 2, 3, 4)] == ["a", "a", "b", "c"]


def test_another_runs_merges_change_nothing(questions: QuestionsPresent) -> None:
    fold = Rows("card_fold", (CardFold("c", "another", "a", 0, "me"),))
    questions.absorb(Commit(3, "", "decision", None, (fold,)))
    assert set(questions.cards) == {"a", "b", "c"}
