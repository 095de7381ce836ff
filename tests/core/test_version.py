"""Versions of a toy plan: whatever was edited, a version comes back, and its undo goes forward."""

import copy
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar, NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlite_utils import Database, Migrations

from console.core import journal, version
from console.core.action import Action, Intent
from console.core.errors import Refused
from console.core.journal import Decisions
from console.core.store import open_file
from console.core.table import Table
from console.core.transaction import Transaction
from console.core.undo import Redo, Undo

SETS = Migrations("plan")


class Show(NamedTuple):
    id: str
    name: str
    note: str


class Shelf(NamedTuple):
    id: str
    show: str
    link: int


class Item(NamedTuple):
    id: str
    show: str
    shelf: str | None
    text: str


class Use(NamedTuple):
    id: str
    shelf: str


SHOW = Table("show", Show, plan="id", fixed=("name",))
SHELF = Table("shelf", Shelf, plan="show")
ITEM = Table("item", Item, plan="show", search=lambda item: item.text)
USE = Table("used", Use)
TABLES: dict[str, Table[Any]] = {one.name: one for one in (SHOW, SHELF, ITEM, USE)}


@SETS()
def plan(db: Database) -> None:
    for sql in (
        "CREATE TABLE show (id TEXT PRIMARY KEY, name TEXT NOT NULL, note TEXT NOT NULL) STRICT",
        "CREATE TABLE shelf (id TEXT PRIMARY KEY, show TEXT NOT NULL REFERENCES show (id),"
        " link INTEGER NOT NULL, UNIQUE (show, link)) STRICT",
        "CREATE TABLE item (id TEXT PRIMARY KEY, show TEXT NOT NULL,"
        " shelf TEXT REFERENCES shelf (id), text TEXT NOT NULL) STRICT",
        "CREATE VIRTUAL TABLE item_search USING fts5(words, content='', detail=none, columnsize=0)",
        "CREATE TABLE used (id TEXT PRIMARY KEY, shelf TEXT NOT NULL REFERENCES shelf (id)) STRICT",
    ):
        db.conn.execute(sql)


@dataclass(frozen=True, kw_only=True)
class Write(Action):
    """Insert (values without before), update, or delete (None) a row."""

    kind: ClassVar[str] = "write"
    title: ClassVar[tuple[str, str]] = ("toy", "Write")
    table: str
    row: str
    values: dict[str, Any] | None

    def apply(self, tx: Transaction) -> None:
        table = TABLES[self.table]
        if self.values is None:
            tx.delete(table, self.row)
        elif tx.find(table, self.row) is None:
            tx.insert(table, table.row(**{"id": self.row, **self.values}))
        else:
            tx.update(table, self.row, **self.values)


@dataclass(frozen=True, kw_only=True)
class Back(Action):
    kind: ClassVar[str] = "back"
    title: ClassVar[tuple[str, str]] = ("toy", "Back")
    seq: int

    def apply(self, tx: Transaction) -> None:
        version.restore(tx, "s", self.seq)


class Plans:
    """A file with one show's plan, and its writes."""

    def __init__(self, path: Path) -> None:
        self.conn = open_file(path, [journal.MIGRATIONS, SETS], write=True)
        self.decisions = Decisions(self.conn, TABLES, ())
        self.seq = 0
        for show in ("s", "other"):
            values = {"name": show, "note": ""}
            self.do(Write(table="show", row=show, values=values), desk="setting up")

    def do(self, action: Action, desk: str = "desk") -> bool:
        """Whether it was carried out."""
        try:
            intent = Intent(action, desk, "me", 0, 0, "boot")
            self.decisions.perform(intent, self.seq + 1, f"entry{self.seq + 1}")
        except Refused:
            return False
        self.seq += 1
        return True

    def write(self, table: str, row: str, **values: Any) -> bool:
        return self.do(Write(table=table, row=row, values=values))

    def gone(self, table: str, row: str) -> bool:
        return self.do(Write(table=table, row=row, values=None))

    def now(self, show: str = "s") -> version.Plan:
        return copy.deepcopy(version.plan_now(self.conn, TABLES, show))


@contextmanager
def opened() -> Iterator[Plans]:
    with tempfile.TemporaryDirectory() as folder:
        plans = Plans(Path(folder) / "plan.sqlite")
        with closing(plans.conn):
            yield plans


@pytest.fixture
def plans() -> Iterator[Plans]:
    with opened() as made:
        yield made


ids = st.sampled_from("abcd")
shelf = st.tuples(st.just("shelf"), ids, st.fixed_dictionaries({"link": st.integers(1, 5)}))
item = st.tuples(
    st.just("item"),
    st.sampled_from("wxyz"),
    st.fixed_dictionaries({"shelf": st.one_of(st.none(), ids), "text": st.text("甲乙 ab")}),
)
removal = st.tuples(st.sampled_from(("shelf", "item")), st.sampled_from("abcdwxyz"), st.none())
note = st.tuples(st.just("show"), st.just("s"), st.fixed_dictionaries({"note": st.text("ab")}))
edits = st.lists(st.one_of(shelf, item, removal, note, st.just("undo")), max_size=25)


def play(plans: Plans, steps: list[Any]) -> None:
    for step in steps:
        if step == "undo":
            plans.do(Undo())
            continue
        table, row, values = step
        if values is None:
            plans.gone(table, row)
        elif table == "show":
            plans.write(table, row, **values)
        else:
            plans.write(table, row, show="s", **values)


@given(edits, edits)
def test_a_restored_plan_equals_the_saved_one_and_its_undo_the_later_one(
    before: list[Any], after: list[Any]
) -> None:
    with opened() as plans:
        play(plans, before)
        saved, seq = plans.now(), plans.seq
        play(plans, after)
        later = plans.now()
        assert version.plan_at(plans.conn, TABLES, "s", seq) == saved
        assert plans.do(Back(seq=seq))
        assert plans.now() == saved
        assert plans.do(Undo())
        assert plans.now() == later
        assert plans.do(Redo())
        assert plans.now() == saved
        assert plans.conn.execute("PRAGMA foreign_key_check").fetchall() == []


def test_a_fixed_column_stays(plans: Plans) -> None:
    seq = plans.seq
    plans.write("show", "s", name="renamed", note="later")
    assert plans.do(Back(seq=seq))
    assert plans.now()["show"]["s"] == {"id": "s", "name": "renamed", "note": ""}


def test_rows_exchange_a_unique_number_in_a_ring(plans: Plans) -> None:
    for row, link in (("a", 1), ("b", 2), ("c", 3)):
        plans.write("shelf", row, show="s", link=link)
    saved, seq = plans.now(), plans.seq
    for row, link in (("a", 9), ("b", 1), ("c", 2), ("a", 3)):
        plans.write("shelf", row, link=link)
    assert plans.do(Back(seq=seq))
    assert plans.now() == saved


def test_a_row_that_something_outside_the_plan_refers_to_stays(plans: Plans) -> None:
    seq = plans.seq
    plans.write("shelf", "a", show="s", link=1)
    plans.write("shelf", "b", show="s", link=2)
    plans.write("used", "u", shelf="a")
    assert plans.do(Back(seq=seq))
    assert list(plans.now()["shelf"]) == ["a"]


def test_a_row_that_must_stay_in_the_place_of_another_refuses_the_whole(plans: Plans) -> None:
    plans.write("shelf", "a", show="s", link=1)
    seq = plans.seq
    plans.gone("shelf", "a")
    plans.write("shelf", "b", show="s", link=1)
    plans.write("used", "u", shelf="b")
    later = plans.now()
    assert not plans.do(Back(seq=seq))
    assert plans.now() == later


def test_other_shows_are_left_alone(plans: Plans) -> None:
    seq = plans.seq
    plans.write("shelf", "a", show="other", link=1)
    other = plans.now("other")
    assert plans.do(Back(seq=seq))
    assert plans.now("other") == other
    assert version.plan_at(plans.conn, TABLES, "s", seq)["shelf"] == {}


def test_the_index_of_words_follows(plans: Plans) -> None:
    plans.write("item", "w", show="s", shelf=None, text="口红")
    seq = plans.seq
    plans.write("item", "w", text="面膜")
    assert plans.do(Back(seq=seq))
    query = "SELECT count(*) FROM item_search WHERE item_search MATCH ?"
    assert [plans.conn.execute(query, (one,)).fetchone()[0] for one in ("口红", "面膜")] == [1, 0]


def test_diff_tells_what_was_added_removed_and_changed(plans: Plans) -> None:
    plans.write("shelf", "a", show="s", link=1)
    plans.write("shelf", "b", show="s", link=2)
    before = plans.now()
    plans.write("shelf", "b", link=3)
    plans.gone("shelf", "a")
    plans.write("shelf", "c", show="s", link=4)
    found = {one.row: one for one in version.diff(before, plans.now())}
    assert {row: one.kind for row, one in found.items()} == {
        "a": "removed", "b": "changed", "c": "added",
    }  # fmt: skip
    assert (found["b"].before, found["b"].after) == ({"link": 2}, {"link": 3})
