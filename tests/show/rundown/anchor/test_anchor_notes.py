"""What the anchor is told: changes of the card that is explained, notes, questions, corrections."""

from typing import Any

import pytest

from console.core.action import Confirmation
from console.core.message import english
from console.core.table import Commit, Rows
from console.core.undo import Redo, Undo
from console.show.base.actions import AddShow, StartRun
from console.show.base.opened import OPENED, Opened
from console.show.base.tables import MARKER
from console.show.products.actions import AddOffer, EditOffer, EditProduct
from console.show.products.claims.actions import AddClaim
from console.show.products.queue_actions import BackOnSale, Explain, SoldOut
from console.show.products.tables import OFFER
from console.show.rundown.anchor.actions import (
    AcknowledgeNote,
    AskAnchor,
    CallAnchor,
    Misspoke,
    TellAnchor,
    WithdrawNote,
)
from console.show.rundown.anchor.present import LOADS, AnchorPresent
from console.show.rundown.anchor.tables import ANCHOR_NOTE, ANCHOR_SEEN
from console.show.rundown.anchor.words import TEMPLATES

YUAN = 10_000


@pytest.fixture
def lip(room: Any) -> str:
    """The offer that is explained on air."""
    show = room.done(AddShow(name="Friday")).id
    room.lip = room.done(
        AddOffer(show=show, name="丝绒唇釉", brand="某牌", price=89 * YUAN, stock=300)
    ).id
    room.mask = room.done(AddOffer(show=show, name="面膜", price=59 * YUAN, stock=300)).id
    room.run = room.done(StartRun(show=show, run_kind="air")).id
    room.done(Explain(offer=room.lip))
    return str(room.lip)


def changes(room: Any) -> list[tuple[str, str, str]]:
    """Field, before and after of what the anchor has to acknowledge."""
    seen = {row.note for row in room.rows(ANCHOR_SEEN)}
    rows = room.rows(ANCHOR_NOTE, "ORDER BY at, id")
    return [(row.field, row.before, row.after) for row in rows if row.id not in seen]


def edit(room: Any, **values: Any) -> None:
    room.clock.advance(1_000)
    room.done(EditOffer(id=room.lip, changes=values))


def confirmed(room: Any, action: Any) -> Any:
    made = action.identified(room.ids.new)
    words = tuple(
        Confirmation(one.kind, one.row, one.numbers, "Li") for one in room.do(made).concerns
    )
    return room.done(made, confirmed=words)


def test_a_change_of_the_card_that_is_explained_reaches_the_anchor(room: Any, lip: str) -> None:
    edit(room, price=85 * YUAN, mechanism="buy 1 get 2")
    assert sorted(changes(room)) == [
        ("mechanism", "", "buy 1 get 2"),
        ("price", str(89 * YUAN), str(85 * YUAN)),
    ]
    kinds = {row.field: row.kind for row in room.rows(ANCHOR_NOTE)}
    assert kinds == {"mechanism": "price", "price": "price"}


def test_a_change_of_another_card_does_not(room: Any, lip: str) -> None:
    room.done(EditOffer(id=room.mask, changes={"price": 55 * YUAN}))
    assert changes(room) == []


def test_without_a_run_or_in_a_replay_nobody_is_told(room: Any) -> None:
    show = room.done(AddShow(name="Friday")).id
    room.lip = room.done(AddOffer(show=show, name="唇釉", price=89 * YUAN)).id
    edit(room, price=88 * YUAN)
    room.done(StartRun(show=show, run_kind="replay"))
    room.done(Explain(offer=room.lip))
    edit(room, price=87 * YUAN)
    assert room.rows(ANCHOR_NOTE) == []


def test_a_second_change_takes_the_place_of_the_first_one(room: Any, lip: str) -> None:
    edit(room, price=87 * YUAN)
    edit(room, price=85 * YUAN)
    assert changes(room) == [("price", str(89 * YUAN), str(85 * YUAN))]


def test_what_is_back_as_it_was_needs_no_reading(room: Any, lip: str) -> None:
    edit(room, points="a")
    edit(room, points="")
    assert changes(room) == []


def test_after_it_was_read_the_next_change_is_a_new_note(room: Any, lip: str) -> None:
    edit(room, price=87 * YUAN)
    room.done(AcknowledgeNote(id=room.rows(ANCHOR_NOTE)[0].id))
    edit(room, price=85 * YUAN)
    assert changes(room) == [("price", str(87 * YUAN), str(85 * YUAN))]


def test_an_undo_takes_back_a_note_that_nobody_read(room: Any, lip: str) -> None:
    edit(room, price=87 * YUAN)
    room.done(Undo())
    assert changes(room) == []
    room.done(Redo())
    assert changes(room) == [("price", str(89 * YUAN), str(87 * YUAN))]


def test_an_undo_of_what_was_read_tells_the_way_back(room: Any, lip: str) -> None:
    edit(room, price=87 * YUAN)
    room.done(AcknowledgeNote(id=room.rows(ANCHOR_NOTE)[0].id))
    room.done(Undo())
    assert room.row(OFFER, lip).price == 89 * YUAN
    assert changes(room) == [("price", str(87 * YUAN), str(89 * YUAN))]


def test_names_claims_and_the_end_of_the_sale_are_told_too(room: Any, lip: str) -> None:
    product = room.row(OFFER, lip).product
    room.done(EditProduct(id=product, changes={"name": "丝绒唇釉 N"}))
    room.done(AddClaim(product=product, text="stays on the lips"))
    room.done(SoldOut(offer=lip))
    assert sorted(changes(room)) == [
        ("claim", "", "stays on the lips"),
        ("name", "丝绒唇釉", "丝绒唇釉 N"),
        ("sale", "on", "sold_out"),
    ]
    room.done(BackOnSale(offer=lip))
    assert "sale" not in [field for field, *_ in changes(room)]


def test_a_typed_note_is_shown_until_it_is_read_or_taken_back(room: Any, lip: str) -> None:
    first = room.done(TellAnchor(text="only 40 of 03 left")).id
    second = room.done(TellAnchor(text="slower")).id
    room.clock.advance(4_000)
    room.done(AcknowledgeNote(id=first, by="小李"))
    room.done(WithdrawNote(id=second))
    found = {row.note: (row.outcome, row.at, row.by) for row in room.rows(ANCHOR_SEEN)}
    now = room.clock.wall()
    assert found == {first: ("seen", now, "小李"), second: ("withdrawn", now, "me")}
    assert "already" in room.refusal(WithdrawNote(id=first))
    assert "Type a note" in room.refusal(TellAnchor(text="  "))


def test_what_is_typed_is_linted_before_it_goes_out(room: Any, lip: str) -> None:
    made = TellAnchor(text="全网最低价，快拍").identified(room.ids.new)
    [concern] = room.do(made).concerns
    assert concern.kind == "anchor.words"
    assert "全网最低" in english(concern.what)
    assert room.rows(ANCHOR_NOTE) == []
    confirmed(room, made)
    assert [row.text for row in room.rows(ANCHOR_NOTE)] == ["全网最低价，快拍"]


def test_words_of_the_cards_own_list_are_found_as_well(room: Any, lip: str) -> None:
    room.done(EditOffer(id=lip, changes={"never_say": "显白"}))
    assert [one.kind for one in room.do(TellAnchor(text="说显白")).concerns] == ["anchor.words"]


def test_ready_sentences_go_out_at_once(room: Any, lip: str) -> None:
    for code in TEMPLATES:
        room.done(CallAnchor(template=code))
    room.done(CallAnchor(template="stop_price"))
    assert [field for field, *_ in changes(room)].count("stop_price") == 1
    assert "no ready sentence" in room.refusal(CallAnchor(template="shout"))


def test_misspeaking_leaves_a_record_a_marker_and_the_line_to_read(room: Any, lip: str) -> None:
    room.done(Misspoke(what="price", said="79"))
    [note] = room.rows(ANCHOR_NOTE)
    assert (note.kind, note.field, note.before, note.after) == (
        "misspoke", "price", "79", str(89 * YUAN),
    )  # fmt: skip
    [marker] = room.rows(MARKER, "WHERE kind = 'misspoke'")
    assert (marker.offer, marker.text) == (lip, "1 丝绒唇釉: 79")
    room.done(Misspoke(what="brand"))
    assert changes(room)[-1] == ("brand", "", "某牌")
    assert "does not say" in room.refusal(Misspoke(what="function"))


def test_a_question_takes_the_place_of_the_same_card(room: Any, lip: str) -> None:
    room.done(AskAnchor(card="c1", text="多少钱？", answer="八十九元"))
    room.done(AskAnchor(card="c1", text="现在多少钱？", answer="八十九元"))
    rows = {row.id: row for row in room.rows(ANCHOR_NOTE)}
    [gone] = room.rows(ANCHOR_SEEN)
    assert gone.outcome == "withdrawn"
    assert rows[gone.note].text == "多少钱？"


def reopened(room: Any) -> AnchorPresent:
    """The present as it is filled when the room is opened anew."""
    show = room.row(OFFER, room.lip).show
    names = {"show": show, "run": room.run}
    parts = [Rows(OPENED.table, (Opened(show, room.run),))]
    for load in LOADS:
        rows = room.conn.execute(room.tables[load.table].select(load.rest), names)
        parts.append(Rows(load.table, tuple(load.row(*row) for row in rows.fetchall())))
    made = AnchorPresent()
    made.absorb(Commit(room.seq, room.run, "decision", None, tuple(parts)))
    return made


def test_the_present_puts_urgent_notes_in_front(room: Any, lip: str) -> None:
    present = reopened(room)
    before = len(room.commits)
    room.done(TellAnchor(text="slower"))
    room.clock.advance(1)
    room.done(AskAnchor(card="c1", text="how much?"))
    room.clock.advance(1)
    room.done(CallAnchor(template="stop_claim"))
    for commit in room.commits[before:]:
        assert present.absorb(commit) == {"anchor"}
    assert [note.kind for note in present.open] == ["urgent", "note"]
    assert [note.text for note in present.questions] == ["how much?"]
    room.done(AcknowledgeNote(id=present.open[0].id))
    present.absorb(room.commits[-1])
    assert present.first is not None
    assert present.first.text == "slower"
    again = reopened(room)
    assert (again.open, again.questions, again.told) == (
        present.open, present.questions, present.told,
    )  # fmt: skip
