"""A room without threads: decisions performed one by one on a real file."""

import importlib
import importlib.util
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeVar

import pytest

from console.core import journal
from console.core.action import Action, Confirmation, Intent, Outcome
from console.core.clock import SimulatedClock
from console.core.errors import Refused
from console.core.ids import Ids
from console.core.journal import Decisions, Unconfirmed
from console.core.message import english
from console.core.store import open_file
from console.core.table import Commit, Table

PACKAGES = (
    "base",
    "base.acting",
    "products",
    "products.claims",
    "products.pictures",
    "products.pool",
    "products.selection",
    "rundown",
    "products.stock",
    "rundown.welfare",
    "rundown.anchor",
    "questions",
    "questions.moderation",
    "questions.helping",
    "questions.teaching",
    "questions.bank",
    "review.sign",
)
START = 1_700_000_000_000

A = TypeVar("A", bound=Action)


def _modules(name: str) -> list[Any]:
    """This module of every package of `show` that has it, in the order of the layers."""
    names = [f"console.show.{package}.{name}" for package in PACKAGES]
    return [importlib.import_module(one) for one in names if importlib.util.find_spec(one)]


class ShowRoom:
    """Performs actions at once; keeps the commits that a console would be told."""

    def __init__(self, path: Path) -> None:
        self.clock = SimulatedClock(START)
        self.ids = Ids(self.clock, random.Random(1))
        self.commits: list[Commit] = []
        tables = _modules("tables")
        sets = [journal.MIGRATIONS, *(one.MIGRATIONS for one in tables)]
        self.tables = {table.name: table for one in tables for table in one.TABLES}
        self.conn = open_file(path, sets, write=True)
        rules = tuple(rule for one in _modules("rules") for rule in getattr(one, "RULES", ()))
        self.decisions = Decisions(self.conn, self.tables, rules)
        self.seq = 0

    def do(
        self,
        action: Action,
        *,
        actor: str = "me",
        desk: str = "desk",
        reason: str = "",
        confirmed: tuple[Confirmation, ...] = (),
    ) -> Outcome:
        """The outcome, as a console's writer would tell it."""
        made = action.identified(self.ids.new)
        now, steady = self.clock.wall(), self.clock.steady()
        intent = Intent(made, desk, actor, now, steady, self.clock.boot, reason, confirmed)
        try:
            commit = self.decisions.perform(intent, self.seq + 1, self.ids.new())
        except Refused as error:
            return Outcome(None, error.what)
        except Unconfirmed as error:
            return Outcome(None, None, error.concerns)
        self.seq = commit.seq
        self.commits.append(commit)
        return Outcome(commit.seq)

    def done(self, action: A, **how: Any) -> A:
        """The action with its ids, after it was carried out; fails where it is refused."""
        made = action.identified(self.ids.new)
        outcome = self.do(made, **how)
        assert outcome.refused is None, english(outcome.refused)
        assert not outcome.concerns, outcome.concerns
        return made

    def refusal(self, action: Action, **how: Any) -> str:
        """The sentence with which the action is refused; "" if it was carried out."""
        refused = self.do(action, **how).refused
        return english(refused) if refused else ""

    def rows(self, table: Table[Any], rest: str = "", *values: object) -> list[Any]:
        """Rows of a table; `rest` is what follows its name."""
        found = self.conn.execute(table.select(rest), values)
        return [table.make(row) for row in found.fetchall()]

    def row(self, table: Table[Any], row_id: str) -> Any:
        """The row with this id, or None."""
        found = self.rows(table, "WHERE id = ?", row_id)
        return found[0] if found else None


@pytest.fixture
def room(tmp_path: Path) -> Iterator[ShowRoom]:
    """A room with all parts of a show."""
    made = ShowRoom(tmp_path / "room.sqlite")
    yield made
    made.conn.close()
