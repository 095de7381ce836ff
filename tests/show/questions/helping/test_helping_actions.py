"""People of the room, specialists, and requests from asked to done."""

from typing import Any

import pytest

from console.core.table import Commit, Rows
from console.show.base.actions import AddShow, StartRun
from console.show.base.opened import Opened
from console.show.questions.actions import AnswerCard, CardToAnchor, ClaimCard, ReopenCard
from console.show.questions.helping.actions import (
    AddRequest,
    AskAssistant,
    BackOfRequest,
    CardToSpecialist,
    DeclineRequest,
    GiveRequest,
    NextOfRequest,
    RemovePerson,
    SavePerson,
    SetOnDuty,
)
from console.show.questions.helping.present import HelpingPresent
from console.show.questions.helping.tables import PERSON, VIEWER_REQUEST
from console.show.questions.tables import CARD_STATE
from console.show.rundown.anchor.tables import ANCHOR_NOTE


@pytest.fixture
def run(room: Any) -> str:
    show = room.done(AddShow(name="show")).id
    return str(room.done(StartRun(show=show, run_kind="air")).id)


def person(room: Any, name: str = "小美", **more: Any) -> str:
    return str(room.done(SavePerson(name=name, **more)).id)


def test_a_person_is_kept_changed_and_removed(room: Any) -> None:
    one = person(room, height=165, weight=52_000, skin="medium", topics="size， size、 suitability")
    assert room.row(PERSON, one).topics == "size, suitability"
    room.done(SavePerson(id=one, name="小美", size="M"))
    assert room.row(PERSON, one)[2:5] == (None, None, "M")
    room.done(SetOnDuty(id=one, on_duty=False))
    assert room.row(PERSON, one).on_duty == 0
    room.done(RemovePerson(id=one))
    assert room.row(PERSON, one) is None


def test_what_cannot_be_of_a_person_is_refused(room: Any) -> None:
    person(room)
    assert room.refusal(SavePerson(name=" ")) == "A person needs a name."
    assert room.refusal(SavePerson(name="小美")) == "There is a 小美 already."
    assert room.refusal(SavePerson(name="a", skin="blue")).startswith("“blue” is no skin tone")
    assert room.refusal(SavePerson(name="a", height=2)).startswith("A height")
    assert room.refusal(SavePerson(name="a", weight=2)).startswith("A weight")


def test_a_question_is_handed_to_a_qualified_specialist_only(room: Any, run: str) -> None:
    lay, expert = person(room, "lay"), person(room, "expert", qualified=True)
    assert "not marked as qualified" in room.refusal(CardToSpecialist(card="c", person=lay))
    room.done(CardToSpecialist(card="c", person=expert, since=5))
    row = room.row(CARD_STATE, "c")
    assert (row.state, row.handed, row.whom, row.since) == ("claimed", "specialist", expert, 5)
    room.done(ReopenCard(card="c"))
    assert room.row(CARD_STATE, "c").handed == ""


def test_a_question_to_the_anchor_is_one_decision_and_goes_when_it_is_answered(
    room: Any, run: str
) -> None:
    sent = room.done(CardToAnchor(card="c", about="多少钱", answer="89"))
    note = room.row(ANCHOR_NOTE, sent.note)
    assert (note.kind, note.card, note.text, note.after) == ("question", "c", "多少钱", "89")
    assert room.row(CARD_STATE, "c").handed == "anchor"
    room.done(AnswerCard(card="c", about="多少钱", answer="89 yuan", comments=7))
    seen = room.conn.execute("SELECT outcome FROM anchor_seen").fetchall()
    assert [one[0] for one in seen] == ["withdrawn"]
    row = room.row(CARD_STATE, "c")
    assert (row.handed, row.answer, row.comments) == ("", "89 yuan", 7)


def test_who_has_a_question_keeps_it(room: Any, run: str) -> None:
    room.done(ClaimCard(card="c"), actor="a")
    assert room.refusal(CardToAnchor(card="c", about="x"), actor="b") != ""
    assert room.conn.execute("SELECT count(*) FROM anchor_note").fetchone()[0] == 0


def test_a_request_goes_from_asked_to_done_and_back(room: Any, run: str) -> None:
    one = person(room)
    request = room.done(AddRequest(text="试一下02色")).id
    assert room.refusal(NextOfRequest(id=request)) == "Choose who shows it first."
    room.done(GiveRequest(id=request, person=one))
    for state in ("accepted", "on_screen", "done"):
        room.done(NextOfRequest(id=request))
        assert room.row(VIEWER_REQUEST, request).state == state
    assert "小美" in room.commits[-1].entry.label
    assert room.refusal(NextOfRequest(id=request)).startswith("This request is done")
    for state in ("on_screen", "accepted", "asked"):
        room.done(BackOfRequest(id=request))
        assert room.row(VIEWER_REQUEST, request).state == state
    row = room.row(VIEWER_REQUEST, request)
    assert (row.accepted_at, row.shown_at, row.done_at) == (None, None, None)
    assert "only asked" in room.refusal(BackOfRequest(id=request))


def test_declining_needs_a_reason_and_can_be_taken_back(room: Any, run: str) -> None:
    one = person(room)
    request = room.done(AddRequest(text="试一下", person=one)).id
    room.done(NextOfRequest(id=request))
    assert room.refusal(DeclineRequest(id=request, reason=" ")) == "Say why this is declined."
    room.done(DeclineRequest(id=request, reason="sold out"))
    assert room.row(VIEWER_REQUEST, request).state == "declined"
    room.done(BackOfRequest(id=request))
    row = room.row(VIEWER_REQUEST, request)
    assert (row.state, row.reason, row.done_at) == ("accepted", "", None)


def test_a_question_makes_one_request(room: Any, run: str) -> None:
    one = person(room)
    room.done(AskAssistant(card="c", about="试02", person=one))
    second = room.done(AskAssistant(card="c", about="试02")).request
    rows = room.conn.execute("SELECT id FROM viewer_request").fetchall()
    assert [row[0] for row in rows] == [second]
    assert room.row(CARD_STATE, "c").handed == "assistant"
    assert room.refusal(AddRequest(text="  ")) == "Type what the viewer wants to see."


def test_the_present_lists_what_is_on_screen_first(room: Any, run: str) -> None:
    one = person(room)
    room.done(AddRequest(text="old", person=one))
    room.clock.advance(5_000)
    new = room.done(AddRequest(text="new", person=one)).id
    room.done(NextOfRequest(id=new))
    room.done(NextOfRequest(id=new))
    present = HelpingPresent()
    opened = Rows("(SELECT :show AS show, :run AS run)", (Opened("show", run),))
    present.absorb(Commit(0, "", "decision", None, (opened,)))
    for commit in room.commits:
        present.absorb(commit)
    assert [row.text for row in present.open_requests] == ["new", "old"]
    assert present.name(one) == "小美"


def test_a_request_that_is_done_answers_its_question(room: Any, run: str) -> None:
    one = person(room)
    request = room.done(AskAssistant(card="c", about="试02", person=one, since=3)).request
    for _ in range(3):
        room.done(NextOfRequest(id=request))
    row = room.row(CARD_STATE, "c")
    assert (row.state, row.since) == ("answered", 3)
    room.done(BackOfRequest(id=request))
    assert room.row(CARD_STATE, "c").state == "claimed"


def test_reopening_a_question_takes_a_request_back_that_nobody_accepted(
    room: Any, run: str
) -> None:
    one = person(room)
    asked = room.done(AskAssistant(card="c", about="试02", person=one)).request
    room.done(ReopenCard(card="c"))
    assert room.row(VIEWER_REQUEST, asked) is None
    accepted = room.done(AskAssistant(card="c", about="试02", person=one)).request
    room.done(NextOfRequest(id=accepted))
    room.done(ReopenCard(card="c"))
    assert room.row(VIEWER_REQUEST, accepted).state == "accepted"
