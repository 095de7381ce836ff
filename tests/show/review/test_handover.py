"""The hand-over sheet: what ran, what is on air and open, and what comes next."""

import json

import pytest
from recorded_run import MINUTE, a_cue, a_show, go, start

from console.core.message import english
from console.core.table import Commit, Rows
from console.show.base.actions import AddMarker
from console.show.base.opened import OPENED, Opened
from console.show.base.present import BasePresent
from console.show.products.actions import AddOffer, EditOffer
from console.show.products.present import ProductsPresent
from console.show.questions.present import QuestionsPresent
from console.show.questions.tables import Card
from console.show.review.handover import Presents, hand_over, to_json
from console.show.rundown.present import RundownPresent
from console.show.rundown.run_log import Moment


@pytest.fixture
def show(room):
    return a_show(room)


def sheet(room, show, run="", cards=()):
    """The sheet as a console that opened the show first would make it."""
    of = Presents(BasePresent(), ProductsPresent(), RundownPresent(), QuestionsPresent())
    opened = Commit(0, "", "decision", None, (Rows(OPENED.table, (Opened(show, ""),)),))
    asked = Commit(0, run, "questions", None, (Rows("card", tuple(cards)),))
    for commit in (opened, *room.commits, asked):
        for present in of:
            present.absorb(commit)
    return hand_over(of, Moment(room.clock.wall(), room.clock.steady(), room.clock.boot))


def test_a_show_that_has_not_begun_has_only_what_comes(room, show):
    a_cue(room, show, "A", anchor="Chen")
    found = sheet(room, show)
    assert (found.state, found.ran, found.on_air) == ("before", (), None)
    assert [(one.title, one.anchor) for one in found.coming] == [("A", "Chen")]


def test_it_tells_what_ran_what_is_on_and_the_next_hit_time(room, show):
    a_cue(room, show, "A")
    a_cue(room, show, "B", anchor="Zhao", assistants="Li", notes="cup-rim demo")
    due = room.clock.wall() + 15 * MINUTE
    a_cue(room, show, "Flash", start_at=due)
    start(room, show)
    go(room, after=MINUTE)
    go(room, after=9 * MINUTE)
    room.done(AddMarker(text="lamp 2 flickers"))
    room.clock.advance(MINUTE)
    found = sheet(room, show)
    assert [(one.title, one.length) for one in found.ran] == [("A", 9 * MINUTE)]
    assert (found.on_air.title, found.on_air.anchor, found.on_air.notes) == (
        "B", "Zhao", "cup-rim demo",
    )  # fmt: skip
    assert found.on_air.remaining == 9 * MINUTE
    assert (found.next_hit.title, found.next_hit.due, found.next_hit.miss) == (
        "Flash", due, 5 * MINUTE,
    )  # fmt: skip
    assert [one.text for one in found.notes] == ["lamp 2 flickers"]


def test_open_questions_and_what_is_to_be_pressed_are_listed(room, show):
    offer = room.done(AddOffer(show=show, name="lip glaze", price=890_000)).id
    run = start(room, show)
    room.done(EditOffer(id=offer, changes={"price": 790_000}))
    room.clock.advance(MINUTE)
    first = room.clock.wall() - 20_000
    card = Card("c1", "price", 1, offer, "price", "how much", 7, 9, first, first, 1, 9)
    found = sheet(room, show, run, [card])
    (question,) = found.questions
    assert (question.text, question.askers, question.waited, question.link) == (
        "how much", 7, 20_000, 1,
    )  # fmt: skip
    assert [english(one.sentence) for one in found.to_press] == [
        "Set the price of link 1 “lip glaze” to 79.00"
    ]
    stored = json.loads(to_json(found))
    assert stored["to_press"][0]["what"] == "price"
    assert stored["questions"][0]["askers"] == 7
