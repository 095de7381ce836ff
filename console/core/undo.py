"""Undo and redo: new entries made of the before and after of earlier ones."""

import json
import sqlite3
from dataclasses import dataclass
from typing import ClassVar, NamedTuple

from console.core.action import Action
from console.core.errors import Refused
from console.core.journal import ENTRY_COLUMNS, effects_of, label_message
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.table import Effect, Entry
from console.core.transaction import Transaction

UNDONE = QT_TRANSLATE_NOOP("store", "Undo: {what}")
REDONE = QT_TRANSLATE_NOOP("store", "Redo: {what}")
NOTHING_TO_UNDO = QT_TRANSLATE_NOOP("store", "There is nothing to undo.")
NOTHING_TO_REDO = QT_TRANSLATE_NOOP("store", "There is nothing to redo.")
LATER = QT_TRANSLATE_NOOP(
    "store", "This cannot be taken back: “{entry}” came after it and builds on it."
)
LIVE = QT_TRANSLATE_NOOP("store", "What was done on air is not undone; use its opposite.")
NOT_OPEN = QT_TRANSLATE_NOOP("store", "This was taken back already.")


class Stacks(NamedTuple):
    """Entries of one desk that can be undone, and undo entries that can be redone; last first out."""  # noqa: E501

    undo: tuple[int, ...]
    redo: tuple[int, ...]


def stacks(conn: sqlite3.Connection, desk: str) -> Stacks:
    """What a desk can undo and redo now, from its journal; so it survives a restart."""
    undo: list[int] = []
    redo: list[int] = []
    rows = conn.execute(
        "SELECT seq, kind, undoes FROM journal WHERE desk = ? AND live = 0 ORDER BY seq", (desk,)
    )
    for seq, kind, undoes in rows.fetchall():
        if kind == Undo.kind:
            if undoes in undo:
                undo.remove(undoes)
            redo.append(seq)
        elif kind == Redo.kind:
            redo.remove(undoes)
            undo.append(seq)
        else:
            undo.append(seq)
            redo.clear()
    return Stacks(tuple(undo), tuple(redo))


@dataclass(frozen=True, kw_only=True)
class Undo(Action):
    """Take back an entry: the latest of this desk, or the one named (of any desk)."""

    kind: ClassVar[str] = "undo"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Undo")
    returns: ClassVar[bool] = True
    entry: int = 0

    def apply(self, tx: Transaction) -> None:
        """Put back what the entry changed, newest change first."""
        seq = self.entry or _last(stacks(tx.conn, tx.intent.desk).undo, NOTHING_TO_UNDO)
        entry = _entry(tx.conn, seq)
        if entry.live:
            raise Refused(message(LIVE))
        invert(tx, _standing(tx.conn, seq))

    def label(self, tx: Transaction) -> Message:
        """Names the entry that was taken back."""
        return message(UNDONE, what=_name(tx))


@dataclass(frozen=True, kw_only=True)
class Redo(Action):
    """Do again what this desk last took back."""

    kind: ClassVar[str] = "redo"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Redo")
    returns: ClassVar[bool] = True

    def apply(self, tx: Transaction) -> None:
        """Take back the undo."""
        invert(tx, _last(stacks(tx.conn, tx.intent.desk).redo, NOTHING_TO_REDO))

    def label(self, tx: Transaction) -> Message:
        """Names the entry that was done again."""
        return message(REDONE, what=_name(tx))


def invert(tx: Transaction, seq: int) -> None:
    """Write the opposite of an entry; raises Refused naming a later entry that stands on it."""
    tx.undoes = seq
    for effect in reversed(effects_of(tx.conn, seq)):
        _check(tx, effect, seq)
        try:
            tx.write(effect.table, effect.row, effect.after, effect.before)
        except Refused as error:
            later = _referring(tx, effect) or _later(tx.conn, effect, seq)
            raise _refusal(later) if later else error from error


def _check(tx: Transaction, effect: Effect, seq: int) -> None:
    """Raise Refused unless the row still is as the entry left it."""
    row = tx.find(tx.tables[effect.table], effect.row)
    now = None if row is None else row._asdict()
    if effect.after is None:
        same = now is None
    else:
        same = now is not None and all(now[name] == old for name, old in effect.after.items())
    if not same:
        raise _refusal(_later(tx.conn, effect, seq))


def _refusal(entry: Entry | None) -> Refused:
    """The refusal that names what came later."""
    return Refused(message(LATER, entry=label_message(entry.label) if entry else "?"))


def _later(conn: sqlite3.Connection, effect: Effect, seq: int) -> Entry | None:
    """The newest entry after `seq` that changed the same columns of the row."""
    columns = set(effect.after or effect.before or ())
    rows = conn.execute(
        "SELECT seq, before, after FROM effect WHERE tbl = ? AND row = ? AND seq > ?"
        " ORDER BY seq DESC",
        (effect.table, effect.row, seq),
    )
    for later, before, after in rows.fetchall():
        if not before or not after or columns & set(json.loads(after)):
            return _entry(conn, later)
    return None


def _referring(tx: Transaction, effect: Effect) -> Entry | None:
    """The entry that made a row which refers to the one that should go."""
    for name in tx.tables:
        for key in tx.conn.execute(f"PRAGMA foreign_key_list({name})").fetchall():
            if key[2] != effect.table:
                continue
            query = f"SELECT id FROM {name} WHERE {key[3]} = ? LIMIT 1"
            found = tx.conn.execute(query, (effect.row,)).fetchone()
            if found is not None:
                row = Effect(name, found[0], None, None)
                return _later(tx.conn, row, 0)
    return None


def _entry(conn: sqlite3.Connection, seq: int) -> Entry:
    query = f"SELECT {ENTRY_COLUMNS} FROM journal WHERE seq = ?"
    found = conn.execute(query, (seq,)).fetchone()
    if found is None:
        raise Refused(message(NOTHING_TO_UNDO))
    return Entry._make(found)


def _standing(conn: sqlite3.Connection, seq: int) -> int:
    """The entry itself, or the redo that brought it back; raises Refused if it stands undone."""
    undone, tip = False, seq
    while found := conn.execute("SELECT seq FROM journal WHERE undoes = ?", (tip,)).fetchone():
        undone, tip = not undone, found[0]
    if undone:
        raise Refused(message(NOT_OPEN))
    return tip


def _name(tx: Transaction) -> Message:
    """The label of what the entry at hand takes back, without the words undo and redo."""
    entry = _entry(tx.conn, tx.undoes or 0)
    while entry.undoes is not None:
        entry = _entry(tx.conn, entry.undoes)
    return label_message(entry.label)


def _last(stack: tuple[int, ...], nothing: tuple[str, str]) -> int:
    if not stack:
        raise Refused(message(nothing))
    return stack[-1]
