"""One action's changes: every row written through here is noted with its before and after."""

import json
import sqlite3
from collections.abc import Callable, Mapping
from typing import Any

from console.core import search
from console.core.action import Intent
from console.core.errors import Refused
from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.table import Effect, R, Rows, Table, Values

MOST_ROWS = 10_000
"""An action that changes more rows than this is refused; a pool is imported in batches."""

MISSING = QT_TRANSLATE_NOOP("store", "This is not there any more. Nothing was changed.")
CLASH = QT_TRANSLATE_NOOP(
    "store", "This would contradict what is already there. Nothing was changed."
)
IN_USE = QT_TRANSLATE_NOOP("store", "Something else still refers to this. Nothing was changed.")
TOO_MANY = QT_TRANSLATE_NOOP(
    "store", "That would change more than {most} rows at once. Nothing was changed."
)


class Transaction:
    """Reads and writes of one action inside one SQLite transaction."""

    def __init__(
        self, conn: sqlite3.Connection, tables: Mapping[str, Table[Any]], intent: Intent, seq: int
    ) -> None:
        self.conn = conn
        self.tables = tables
        self.intent = intent
        self.seq = seq
        self.effects: list[Effect] = []
        self.undoes: int | None = None
        self._known: dict[tuple[str, str], Any] = {}

    @property
    def at(self) -> int:
        """When the operator decided, ms UTC."""
        return self.intent.at

    def find(self, table: Table[R], row_id: str) -> R | None:
        """The row with this id, or None."""
        key = table.name, row_id
        known: R | None = self._known.get(key)
        if known is None:
            found = self.conn.execute(table.select("WHERE id = ?"), (row_id,)).fetchone()
            if found is not None:  # read once: every statement costs a turn of the interpreter
                known = self._known[key] = table.make(found)
        return known

    def get(self, table: Table[R], row_id: str) -> R:
        """The row with this id; raises Refused if it is not there."""
        found = self.find(table, row_id)
        if found is None:
            raise Refused(message(MISSING))
        return found

    def where(self, table: Table[R], rest: str, *values: object) -> list[R]:
        """Whole rows: `rest` is what follows WHERE, with ? for the values."""
        found = self.conn.execute(table.select(f"WHERE {rest}"), values)
        return [table.make(row) for row in found.fetchall()]

    def insert(self, table: Table[R], row: R) -> None:
        """Add a row."""
        self.write(table.name, row[0], None, row._asdict())

    def update(self, table: Table[R], row_id: str, **changes: Any) -> None:
        """Change columns of a row; those that stay the same are left out of the effect."""
        now = self.get(table, row_id)._asdict()
        changed = {name: value for name, value in changes.items() if now[name] != value}
        if changed:
            self.write(table.name, row_id, {name: now[name] for name in changed}, changed)

    def delete(self, table: Table[R], row_id: str) -> None:
        """Take a row away; raises Refused if others refer to it."""
        self.write(table.name, row_id, self.get(table, row_id)._asdict(), None)

    def write(self, name: str, row_id: str, before: Values | None, after: Values | None) -> None:
        """Carry out one effect; undo, redo and restore come in here directly."""
        if len(self.effects) >= MOST_ROWS:
            raise Refused(message(TOO_MANY, most=MOST_ROWS))
        table = self.tables[name]
        self._known.pop((name, row_id), None)
        self._unindex(table, row_id)
        try:
            apply_effect(self.conn, Effect(name, row_id, before, after))
        except sqlite3.IntegrityError as error:
            foreign = "FOREIGN KEY" in str(error)
            raise Refused(message(IN_USE if foreign else CLASH)) from error
        self._index(table, row_id)
        self.effects.append(Effect(name, row_id, before, after))

    def changed(self, table: Table[R]) -> list[Effect]:
        """The effects on one table so far, for rules that look at what changed."""
        return [effect for effect in self.effects if effect.table == table.name]

    def attempt(self, change: Callable[[], None]) -> None:
        """Carry a change out whole; one that is refused leaves nothing of itself."""
        before = len(self.effects)
        self.conn.execute("SAVEPOINT attempt")
        try:
            change()
        except Refused:
            self.conn.execute("ROLLBACK TO attempt")
            del self.effects[before:]
            self._known.clear()
        finally:
            self.conn.execute("RELEASE attempt")

    def touched(self, *tables: Table[Any]) -> bool:
        """Whether anything changed in one of these tables; a rule asks this before all else."""
        names = {table.name for table in tables}
        return any(effect.table in names for effect in self.effects)

    def parts(self) -> tuple[Rows, ...]:
        """The present state of all rows that were touched, by table, for the news."""
        touched: dict[str, dict[str, None]] = {}
        for effect in self.effects:
            touched.setdefault(effect.table, {})[effect.row] = None
        return tuple(self._rows(self.tables[name], list(ids)) for name, ids in touched.items())

    def _rows(self, table: Table[Any], ids: list[str]) -> Rows:
        keys = [(table.name, row_id) for row_id in ids]
        by_id = {key[1]: self._known[key] for key in keys if key in self._known}
        if unread := [row_id for row_id in ids if row_id not in by_id]:
            rest = "WHERE id IN (SELECT value FROM json_each(?))"
            found = self.conn.execute(table.select(rest), (json.dumps(unread),)).fetchall()
            by_id |= {row[0]: table.make(row) for row in found}
        present = tuple(by_id[row_id] for row_id in ids if row_id in by_id)
        return Rows(table.name, present, tuple(i for i in ids if i not in by_id))

    def _unindex(self, table: Table[Any], row_id: str) -> None:
        self._fts(table, row_id, search.delete)

    def _index(self, table: Table[Any], row_id: str) -> None:
        self._fts(table, row_id, search.insert)

    def _fts(self, table: Table[Any], row_id: str, sql: Callable[[str], str]) -> None:
        """Write a row's words into, or out of, its table's index (it is contentless)."""
        if table.search is None:
            return
        columns = ", ".join(table.columns)
        query = f"SELECT rowid, {columns} FROM {table.name} WHERE id = ?"
        found = self.conn.execute(query, (row_id,)).fetchone()
        if found is not None:
            text = search.words(table.search(table.make(found[1:])))
            self.conn.execute(sql(f"{table.name}_search"), (found[0], text))


def apply_effect(conn: sqlite3.Connection, effect: Effect) -> None:
    """Write one effect's `after` over its row; the whole of what replication needs."""
    if effect.after is None:
        conn.execute(f"DELETE FROM {effect.table} WHERE id = ?", (effect.row,))
    elif effect.before is None:
        names = ", ".join(effect.after)
        marks = ", ".join("?" * len(effect.after))
        values = tuple(effect.after.values())
        conn.execute(f"INSERT INTO {effect.table} ({names}) VALUES ({marks})", values)
    else:
        sets = ", ".join(f"{name} = ?" for name in effect.after)
        values = (*effect.after.values(), effect.row)
        conn.execute(f"UPDATE {effect.table} SET {sets} WHERE id = ?", values)
