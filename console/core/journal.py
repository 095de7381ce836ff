"""The journal: one entry an action, one effect a changed row; carrying out and taking back."""

import json
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import msgspec
from sqlite_utils import Database, Migrations

from console.core.action import Action, Concern, Confirmation, Intent, Rule
from console.core.errors import Refused
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.table import Commit, Effect, Entry, Table
from console.core.transaction import Transaction

MIGRATIONS = Migrations("core")

ENTRY_COLUMNS = ", ".join(Entry._fields)

CONFIRM = QT_TRANSLATE_NOOP("store", "This needs a confirmation: {what}. Nothing was changed.")
CONFIRM_MORE = QT_TRANSLATE_NOOP(
    "store", "This needs a confirmation: {what} (and {count} more). Nothing was changed."
)


@MIGRATIONS()
def journal_and_effects(db: Database) -> None:
    """The journal and what each entry changed."""
    db.conn.execute(
        "CREATE TABLE journal (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,"
        " kind TEXT NOT NULL, payload TEXT NOT NULL, label TEXT NOT NULL, desk TEXT NOT NULL,"
        " actor TEXT NOT NULL, at INTEGER NOT NULL, steady INTEGER NOT NULL, boot TEXT NOT NULL,"
        " reason TEXT NOT NULL, live INTEGER NOT NULL, show TEXT NOT NULL, run TEXT NOT NULL,"
        " undoes INTEGER) STRICT"
    )
    db.conn.execute(
        "CREATE TABLE effect (seq INTEGER NOT NULL, n INTEGER NOT NULL, tbl TEXT NOT NULL,"
        " row TEXT NOT NULL, before TEXT, after TEXT, PRIMARY KEY (seq, n)) STRICT, WITHOUT ROWID"
    )
    db.conn.execute("CREATE INDEX effect_row ON effect (tbl, row, seq)")
    db.conn.execute("CREATE INDEX journal_desk ON journal (desk, seq)")


@MIGRATIONS()
def who_confirmed(db: Database) -> None:
    """Whose word let an entry pass that had to be confirmed."""
    db.conn.execute("ALTER TABLE journal ADD COLUMN confirmed TEXT NOT NULL DEFAULT ''")


class Unconfirmed(Exception):
    """An action has concerns that its intent does not confirm; nothing was changed."""

    def __init__(self, concerns: tuple[Concern, ...]) -> None:
        super().__init__(concerns[0].kind)
        self.concerns = concerns

    @property
    def what(self) -> Message:
        """The refusal that names what must be confirmed."""
        first, more = self.concerns[0].sentence(), len(self.concerns) - 1
        if more:
            return message(CONFIRM_MORE, what=first, count=more)
        return message(CONFIRM, what=first)


@dataclass(frozen=True)
class Decisions:
    """The writing side of the decisions file: its connection, tables and rules."""

    conn: sqlite3.Connection
    tables: Mapping[str, Table[Any]]
    rules: tuple[Rule, ...]

    def perform(self, intent: Intent, seq: int, entry_id: str) -> Commit:
        """Carry out an intent in one transaction and note it under `seq`.

        Raises Refused or Unconfirmed, sqlite3.Error where the disk does; then nothing changed.
        """
        tx = Transaction(self.conn, self.tables, intent, seq)
        with Database(self.conn, recursive_triggers=False, execute_plugins=False).atomic():
            intent.action.apply(tx)
            words = self._settle(tx)
            entry = _entry(tx, intent, seq, entry_id, words)
            write_entry(self.conn, entry, tx.effects)
            parts = tx.parts()
        return Commit(seq, "", "decision", entry, parts)

    def _settle(self, tx: Transaction) -> list[Confirmation]:
        """Ask every rule again, inside the transaction; the words that let concerns pass."""
        left, words = [], []
        for concern in [concern for rule in self.rules for concern in rule(tx)]:
            given = (w for w in tx.intent.confirmed if concern.accepts(w, tx.intent.actor))
            word = next(given, None)
            if word is None:
                left.append(concern)
            else:
                words.append(word)
        if left:
            raise Unconfirmed(tuple(left))
        return words


def write_entry(conn: sqlite3.Connection, entry: Entry, effects: Iterable[Effect]) -> None:
    """Append an entry and its effects."""
    marks = ", ".join("?" * len(entry))
    conn.execute(f"INSERT INTO journal ({ENTRY_COLUMNS}) VALUES ({marks})", entry)
    rows = [
        (entry.seq, n, effect.table, effect.row, _json(effect.before), _json(effect.after))
        for n, effect in enumerate(effects)
    ]
    conn.executemany("INSERT INTO effect VALUES (?, ?, ?, ?, ?, ?)", rows)


def effects_of(conn: sqlite3.Connection, seq: int) -> list[Effect]:
    """What one entry changed, in order."""
    found = conn.execute(
        "SELECT tbl, row, before, after FROM effect WHERE seq = ? ORDER BY n", (seq,)
    )
    return [Effect(tbl, row, _values(before), _values(after)) for tbl, row, before, after in found]


def label_message(label: str) -> Message:
    """The message kept in an entry's label; a message among its values comes back as one."""
    return _message(json.loads(label))


def _message(parts: list[Any]) -> Message:
    context, text, values = parts
    inner = {k: _message(v) if isinstance(v, list) else v for k, v in values.items()}
    return Message(context, text, inner)


def last_seq(conn: sqlite3.Connection) -> int:
    """The greatest seq in the journal, 0 when it is empty."""
    return int(conn.execute("SELECT coalesce(max(seq), 0) FROM journal").fetchone()[0])


def action_from(kinds: Mapping[str, type[Action]], kind: str, payload: Mapping[str, Any]) -> Action:
    """An action from its kind and fields as plain values; raises Refused for what it is not."""
    made = kinds.get(kind)
    if made is None:
        raise Refused(
            message(QT_TRANSLATE_NOOP("store", "There is no action “{kind}”."), kind=kind)
        )
    try:
        return msgspec.convert(dict(payload), made, strict=False)
    except msgspec.ValidationError as error:
        what = QT_TRANSLATE_NOOP("store", "“{kind}” was not understood: {error}")
        raise Refused(message(what, kind=kind, error=str(error))) from error


def _entry(
    tx: Transaction, intent: Intent, seq: int, entry_id: str, words: list[Confirmation]
) -> Entry:
    action = intent.action
    label = msgspec.json.encode(action.label(tx)).decode()
    payload = msgspec.json.encode(action.payload()).decode()
    confirmed = msgspec.json.encode([word._asdict() for word in words]).decode() if words else ""
    show, run = _belongs(tx)
    return Entry(
        seq, entry_id, action.kind, payload, label, intent.desk, intent.actor, intent.at,
        intent.steady, intent.boot, intent.reason, int(action.live), show, run, tx.undoes,
        confirmed,
    )  # fmt: skip


def _belongs(tx: Transaction) -> tuple[str, str]:
    """The show and the run that the changes are about ("" where they are about none)."""
    show = run = ""
    for effect in tx.effects:
        table = tx.tables[effect.table]
        values = effect.after if effect.before is None else effect.before
        if values is None or (not {"show", "run"} & set(table.columns) and table.name != "show"):
            continue
        full = tx.find(table, effect.row)
        row = {**(effect.before or {}), **(effect.after or {}), **(full._asdict() if full else {})}
        show = show or (effect.row if table.name == "show" else row.get("show") or "")
        run = run or (effect.row if table.name == "run" else row.get("run") or "")
        if show and run:
            break
    return show, run


def _json(values: dict[str, Any] | None) -> str | None:
    return None if values is None else json.dumps(values, ensure_ascii=False)


def _values(text: str | None) -> dict[str, Any] | None:
    return None if text is None else json.loads(text)
