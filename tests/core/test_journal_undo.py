"""Actions, their journal, undo and redo."""

import json
from typing import Any

from console.core.action import Confirmation
from console.core.message import english


def test_an_action_changes_the_table_and_is_noted_with_what_it_changed(toy: Any) -> None:
    toy.do("note.add", text="lip glaze", size=3)
    note = toy.notes()["lip glaze"]
    toy.do("note.edit", id=note.id, changes={"size": 5, "text": "lip glaze"})
    assert toy.notes()["lip glaze"].size == 5
    [(before, after)] = toy.query("SELECT before, after FROM effect WHERE seq = 2")
    assert (json.loads(before), json.loads(after)) == ({"size": 3}, {"size": 5})


def test_undo_and_redo_survive_a_restart(toy: Any) -> None:
    toy.do("note.add", text="a")
    toy.do("note.add", text="b")
    toy.close()
    toy.open()
    assert toy.do("undo").seq == 3
    assert list(toy.notes()) == ["a"]
    toy.close()
    toy.open()
    assert toy.do("redo").seq == 4
    assert list(toy.notes()) == ["a", "b"]
    toy.do("undo")
    toy.do("undo")
    assert not toy.notes()
    assert toy.do("undo").refused is not None


def test_a_new_action_clears_redo(toy: Any) -> None:
    toy.do("note.add", text="a")
    toy.do("undo")
    toy.do("note.add", text="b")
    assert english(toy.do("redo").refused) == "There is nothing to redo."


def test_undo_is_per_desk(toy: Any) -> None:
    toy.do("note.add", text="mine", desk="one")
    toy.do("note.add", text="theirs", desk="two")
    toy.do("undo", desk="one")
    assert list(toy.notes()) == ["theirs"]


def test_undo_refuses_and_names_what_changed_the_same_columns_later(toy: Any) -> None:
    toy.do("note.add", text="a", size=1)
    note = toy.notes()["a"].id
    toy.do("note.edit", id=note, changes={"size": 2}, desk="one")
    toy.do("note.edit", id=note, changes={"size": 3}, desk="two")
    outcome = toy.do("undo", desk="one")
    assert outcome.seq is None
    assert "Edit note" in english(outcome.refused)
    assert toy.notes()["a"].size == 3


def test_a_later_change_of_other_columns_does_not_stop_undo(toy: Any) -> None:
    toy.do("note.add", text="a", size=1)
    note = toy.notes()["a"].id
    toy.do("note.edit", id=note, changes={"size": 2}, desk="one")
    toy.do("note.edit", id=note, changes={"text": "b"}, desk="two")
    toy.do("undo", desk="one")
    assert toy.notes()["b"].size == 1


def test_undo_refuses_and_names_what_refers_to_the_row(toy: Any) -> None:
    toy.do("board.add", name="wall")
    [(board,)] = toy.query("SELECT id FROM board")
    toy.do("note.add", text="on the wall", board=board, desk="two")
    outcome = toy.do("undo")
    assert "on the wall" in english(outcome.refused)
    assert len(toy.query("SELECT id FROM board")) == 1


def test_live_decisions_are_not_undone(toy: Any) -> None:
    toy.do("note.add", text="a", size=1)
    note = toy.notes()["a"].id
    toy.do("note.shout", id=note, changes={"size": 9})
    outcome = toy.do("undo", entry=2)
    assert outcome.seq is None
    assert toy.notes()["a"].size == 9
    assert "Edit note" in english(toy.do("undo").refused)  # the add: a live decision stands on it


def test_an_entry_of_another_desk_can_be_taken_back_by_name(toy: Any) -> None:
    toy.do("note.add", text="a", desk="one")
    toy.do("note.add", text="b", desk="one")
    assert toy.do("undo", entry=1, desk="two").seq == 3
    assert list(toy.notes()) == ["b"]
    assert toy.do("undo", entry=1, desk="two").refused is not None
    assert toy.do("redo", desk="two").seq == 4
    assert set(toy.notes()) == {"a", "b"}


def test_a_concern_must_be_confirmed_with_its_numbers(toy: Any) -> None:
    outcome = toy.do("note.add", text="a", size=500)
    assert outcome.seq is None
    [concern] = outcome.concerns
    assert (concern.kind, concern.numbers) == ("big", (500,))
    assert not toy.notes()
    note = "00000000-0000-7000-8000-000000000001"
    other = Confirmation("big", note, (400,), "Li")
    assert toy.do("note.add", id=note, text="a", size=500, confirmed=(other,)).seq is None
    right = Confirmation("big", note, (500,), "Li")
    assert toy.do("note.add", id=note, text="a", size=500, confirmed=(right,)).seq == 1


def test_concerns_hold_for_undo_too(toy: Any) -> None:
    note = "00000000-0000-7000-8000-000000000001"
    toy.do(
        "note.add",
        id=note,
        text="a",
        size=500,
        confirmed=(Confirmation("big", note, (500,), "Li"),),
    )
    toy.do("note.edit", id=note, changes={"size": 1})
    assert [c.kind for c in toy.do("undo").concerns] == ["big"]


def test_search_follows_edits_and_undo(toy: Any) -> None:
    def found(word: str) -> int:
        return len(toy.query("SELECT rowid FROM note_search WHERE note_search MATCH ?", word))

    toy.do("note.add", text="丝绒唇釉")
    note = toy.notes()["丝绒唇釉"].id
    assert found('"唇釉"') == 1
    toy.do("note.edit", id=note, changes={"text": "口红"})
    assert (found('"唇釉"'), found('"口红"')) == (0, 1)
    toy.do("undo")
    assert (found('"唇釉"'), found('"口红"')) == (1, 0)
    toy.do("note.drop", id=note)
    assert found('"唇釉"') == 0
