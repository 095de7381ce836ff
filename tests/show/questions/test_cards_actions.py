"""Decisions on cards: taking, answering, putting off, muting, reopening."""

from typing import Any

import pytest

from console.core.undo import Undo
from console.show.base.actions import AddShow, StartRun
from console.show.questions.actions import (
    AnswerCard,
    ClaimCard,
    DeferCard,
    MuteCard,
    ReopenCard,
)
from console.show.questions.tables import CARD_STATE


@pytest.fixture
def run(room: Any) -> str:
    show = room.done(AddShow(name="show")).id
    return str(room.done(StartRun(show=show, run_kind="air")).id)


def test_a_decision_keeps_who_and_when(room: Any, run: str) -> None:
    room.done(AnswerCard(card="c", about="多少钱"), actor="小李")
    row = room.row(CARD_STATE, "c")
    assert row[:7] == ("c", run, "answered", room.clock.wall(), "小李", "", None)
    assert "多少钱" in room.commits[-1].entry.label


def test_two_people_do_not_take_one_question(room: Any, run: str) -> None:
    room.done(ClaimCard(card="c"), actor="a")
    assert room.refusal(ClaimCard(card="c"), actor="b") == "a is answering this already."
    room.done(AnswerCard(card="c"), actor="b")
    assert room.row(CARD_STATE, "c").state == "answered"


def test_reopening_is_the_opposite_of_all(room: Any, run: str) -> None:
    assert room.refusal(ReopenCard(card="c")) == "This question is open."
    for decision in (ClaimCard, AnswerCard, DeferCard):
        room.done(decision(card="c"))
        room.done(ReopenCard(card="c"))
        assert room.row(CARD_STATE, "c").state == "open"


@pytest.mark.parametrize("reason", ["", "  ", "negative", "差评", "Negative."])
def test_negative_is_no_reason_to_mute(room: Any, run: str, reason: str) -> None:
    assert room.refusal(MuteCard(card="c", reason=reason)).startswith("Say why")
    assert room.row(CARD_STATE, "c") is None


def test_a_mute_keeps_its_reason(room: Any, run: str) -> None:
    room.done(MuteCard(card="c", reason="spam"))
    assert room.row(CARD_STATE, "c")[2:7] == ("muted", room.clock.wall(), "me", "spam", None)


def test_what_was_answered_is_not_put_off(room: Any, run: str) -> None:
    room.done(AnswerCard(card="c"), actor="a")
    assert "answered by a" in room.refusal(DeferCard(card="c"))


def test_a_card_belongs_to_one_run(room: Any, run: str) -> None:
    assert room.refusal(AnswerCard(card="c", run="none")) != ""
    assert room.refusal(AnswerCard(card="c" * 65)) == "There is no such question."


def test_without_a_run_there_is_nothing_to_answer(room: Any) -> None:
    assert room.refusal(AnswerCard(card="c")).startswith("No run is open")


def test_undo_does_not_touch_what_viewers_were_told(room: Any, run: str) -> None:
    room.done(AnswerCard(card="c"))
    room.do(Undo())
    assert room.row(CARD_STATE, "c").state == "answered"


def test_an_answer_keeps_since_when_viewers_had_waited(room: Any, run: str) -> None:
    room.done(AnswerCard(card="c", since=1_700_000_000_000))
    assert room.row(CARD_STATE, "c").since == 1_700_000_000_000
