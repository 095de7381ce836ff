"""What is derived from facts: computed in slices, in the order of facts, and caught up later."""

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import msgspec
from sqlite_utils import Database

from console.core.fact import FactKind
from console.core.table import Commit, Rows


class Fact(NamedTuple):
    """A stored fact: its number in the run, the seq of its batch, its source, and what it says."""

    n: int
    seq: int
    source: str
    row: Any


Step = Callable[[sqlite3.Connection, Sequence[Fact], sqlite3.Connection, str], tuple[Rows, ...]]
"""(run's file, facts in order, decisions file to read, run id) → rows that are new or changed."""


@dataclass(frozen=True)
class Deriver:
    """One thing kept from facts, complete to a fact number that is stored beside it.

    The result must be a function of facts and decisions in the order of `seq`; a step writes its
    tables inside the transaction it is given, with one statement a table. Deleting the tables
    and the progress and running all steps again gives the same rows. With `ends` a step works in
    SQL on its own and is given the first and the last fact of a slice only.
    """

    name: str
    kinds: tuple[FactKind, ...]
    step: Step
    slice: int = 2_000
    ends: bool = False


def progress(conn: sqlite3.Connection, name: str) -> int:
    """The fact number something derived is complete to; 0 at the start."""
    query = "SELECT n FROM progress WHERE name = ?"
    found = conn.execute(query, (name,)).fetchone()
    return int(found[0]) if found else 0


def advance(
    conn: sqlite3.Connection, deriver: Deriver, decisions: sqlite3.Connection, run: str, last_n: int
) -> Commit | None:
    """Carry a deriver one slice further, in one transaction; None when it is complete."""
    done = progress(conn, deriver.name)
    if done >= last_n:
        return None
    upto = min(done + deriver.slice, last_n)
    with Database(conn, recursive_triggers=False, execute_plugins=False).atomic():
        between = ends_between if deriver.ends else facts_between
        facts = between(conn, deriver.kinds, done, upto)
        parts = deriver.step(conn, facts, decisions, run) if facts else ()
        seq = facts[-1].seq if facts else 0
        conn.execute(
            "INSERT INTO progress VALUES (?, ?, ?) ON CONFLICT DO UPDATE"
            " SET n = excluded.n, seq = max(seq, excluded.seq)",
            (deriver.name, upto, seq),
        )
    return Commit(seq, run, deriver.name, None, parts, upto)


def facts_between(
    conn: sqlite3.Connection, kinds: Sequence[FactKind], after: int, upto: int
) -> list[Fact]:
    """Facts of some kinds with after < n ≤ upto, in order of n; one statement a kind."""
    sources = dict(conn.execute("SELECT id, name FROM source").fetchall())
    facts: list[Fact] = []
    for kind in kinds:
        columns = ", ".join(kind.row._fields)
        query = (
            f"SELECT json_group_array(json_array(n, seq, source, {columns})) FROM"
            f' (SELECT * FROM "{kind.name}" WHERE n > ? AND n <= ? ORDER BY n)'
        )
        text = conn.execute(query, (after, upto)).fetchone()[0]
        make = kind.row._make
        facts += [
            Fact(row[0], row[1], sources[row[2]], make(row[3:]))
            for row in msgspec.json.decode(text.encode(), type=list[list[Any]])
        ]
    if len(kinds) > 1:
        facts.sort(key=_number)
    return facts


def ends_between(
    conn: sqlite3.Connection, kinds: Sequence[FactKind], after: int, upto: int
) -> list[Fact]:
    """The first and the last fact of some kinds with after < n ≤ upto; one where there is one."""
    numbers = " UNION ALL ".join(
        f"SELECT n FROM {kind.name} WHERE n > :after AND n <= :upto" for kind in kinds
    )
    query = f"SELECT min(n), max(n) FROM ({numbers})"
    first, last = conn.execute(query, {"after": after, "upto": upto}).fetchone()
    ends = dict.fromkeys(n for n in (first, last) if n is not None)
    return [fact for n in ends for fact in facts_between(conn, kinds, n - 1, n)]


def _number(fact: Fact) -> int:
    return fact.n
