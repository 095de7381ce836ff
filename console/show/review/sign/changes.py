"""What changed of what a signature covered, in words: which row, which fields, by whom."""

import json
import sqlite3
from collections.abc import Iterator, Mapping
from typing import Any, Literal, NamedTuple

from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.money import amount
from console.core.plain_text import plain
from console.show.base.settings import CURRENCY, in_force
from console.show.products.cards import AMOUNTS
from console.show.review.plan_diff import FIELDS, OTHER
from console.show.review.sign.cover import (
    COUNTS,
    OF_PRODUCT,
    READ,
    TIED,
    Item,
    digest_of,
    items,
    read_rows,
)
from console.show.review.sign.state import differing
from console.show.review.sign.tables import SIGNATURE, Signature
from console.show.rundown.welfare.fields import BY_NAME
from console.show.rundown.words import KINDS, clock, day, duration

SHOWN = 60

NAMES: dict[str, tuple[str, str]] = {
    "show": QT_TRANSLATE_NOOP("review", "Show {name}"),
    "block": QT_TRANSLATE_NOOP("review", "Block {name}"),
    "cue": QT_TRANSLATE_NOOP("review", "Cue {name}"),
    "offer": QT_TRANSLATE_NOOP("review", "Link {name}"),
    "tranche": QT_TRANSLATE_NOOP("review", "Tranche of {name}"),
    "welfare": QT_TRANSLATE_NOOP("review", "Welfare {name}"),
    "claim_exception": QT_TRANSLATE_NOOP("review", "Exception “{name}”"),
    "product": QT_TRANSLATE_NOOP("review", "Product {name}"),
    "claim": QT_TRANSLATE_NOOP("review", "Claim “{name}”"),
    "evidence": QT_TRANSLATE_NOOP("review", "Evidence “{name}”"),
    "licence": QT_TRANSLATE_NOOP("review", "Licence {name}"),
    "sample": QT_TRANSLATE_NOOP("review", "Sample {name}"),
    "proof_item": QT_TRANSLATE_NOOP("review", "Checklist “{name}”"),
}
"""Table → how one of its rows is called."""

_CALLED = {
    "show": "name", "block": "name", "welfare": "name", "product": "name", "cue": "title",
    "claim_exception": "text", "claim": "text", "evidence": "title", "licence": "number",
    "sample": "number", "proof_item": "title",
}  # fmt: skip
TIES = {
    "offers": QT_TRANSLATE_NOOP("review", "Products"),
    "cue": QT_TRANSLATE_NOOP("review", "Cue"),
}


class Field(NamedTuple):
    """One field that is another: before and after, "" where nobody can tell."""

    name: Message
    before: str = ""
    after: str = ""


class Changed(NamedTuple):
    """One row that came, went or changed; by whom and when (ms UTC) last, "" where unknown."""

    kind: Literal["added", "removed", "changed"]
    what: Message
    fields: tuple[Field, ...]
    actor: str
    at: int


class _Around(NamedTuple):
    """What values are said by: the room's currency, the show's zone, product → name."""

    currency: str
    zone: str
    products: Mapping[str, str]


_MOMENTS = ("start", "start_at", "dated", "valid_from", "valid_until", "checked_at", "marked_at",
            "received_at")  # fmt: skip


def changes_since(conn: sqlite3.Connection, signature: Signature) -> Iterator[Changed]:
    """What came, went or changed since it was signed, by the journal where it was signed here."""
    rows = read_rows(conn, signature.show)
    now = {item.key: item for item in items(rows, signature.show)}
    then: dict[str, str] = json.loads(signature.covered)
    links = {row.id: row.link for row in rows["offer"]}
    names = {row.id: row.name for row in rows["product"]}
    zone = next((row.zone for row in rows["show"]), "UTC")
    around = _Around(in_force(conn, CURRENCY), zone, names)
    seq = _signed_at(conn, signature)
    for key in differing(signature, {key: digest_of(item) for key, item in now.items()}):
        table, _, row = key.partition(":")
        old = _before(conn, table, row, seq)
        actor, at = _last(conn, table, row, seq)
        values = _values(conn, table, row) or old
        what = message(NAMES[table], name=_name(table, values, links, names))
        if key not in then or key not in now:
            kind: Literal["added", "removed"] = "added" if key in now else "removed"
            yield Changed(kind, what, (), actor, at)
        else:
            fields = tuple(_fields(now[key], old, around))
            yield Changed("changed", what, fields, actor, at)


def _fields(item: Item, old: Mapping[str, Any], around: _Around) -> Iterator[Field]:
    """The fields that differ; where none does it is what is tied to the row."""
    found = False
    for name in COUNTS[item.table]:
        value = getattr(item.row, name)
        if name in old and old[name] != value:
            found = True
            said = (_said(name, one, around) for one in (old[name], value))
            yield Field(_title(name), *said)
    if not found and item.table in TIED:
        yield Field(message(TIES[TIED[item.table]]))


def _title(name: str) -> Message:
    if name in FIELDS:
        return message(FIELDS[name])
    return message(BY_NAME[name].title) if name in BY_NAME else message(OTHER, name=name)


def _said(name: str, value: Any, around: _Around) -> str:
    """A value as it is shown elsewhere; "—" for none."""
    if value in (None, ""):
        return "—"
    kind = BY_NAME[name].kind if name in BY_NAME else ""
    if isinstance(value, int):
        if name in AMOUNTS or kind == "money":
            return amount(value, around.currency)
        if kind == "length":
            return duration(value)
        if name in _MOMENTS:
            return f"{day(value, around.zone)} {clock(value, around.zone)}"
    if name == "product":
        return plain(around.products.get(value, "?"), SHOWN)
    return plain(str(value), SHOWN)


def _name(
    table: str, values: Mapping[str, Any], links: Mapping[str, int], names: Mapping[str, str]
) -> str | Message:
    if not values:
        return "?"
    if table == "offer":
        name = values["short_name"] or names.get(values["product"], "?")
        return plain(f"{values['link']} {name}", SHOWN)
    if table == "tranche":
        return str(links.get(values["offer"], "?"))
    name = plain(str(values[_CALLED[table]]), SHOWN)
    if table == "cue" and not name:
        return message(KINDS.get(values["kind"], KINDS[""]))
    return name or "*"


def _signed_at(conn: sqlite3.Connection, signature: Signature) -> int | None:
    """The entry with which it was signed here, None where it came from another room."""
    query = "SELECT min(seq) FROM effect WHERE tbl = ? AND row = ? AND before IS NULL"
    found = conn.execute(query, (SIGNATURE.name, signature.id)).fetchone()
    return None if found is None else found[0]


def _before(conn: sqlite3.Connection, table: str, row: str, seq: int | None) -> dict[str, Any]:
    """The columns of a row as they were when it was signed, of those that changed since."""
    old: dict[str, Any] = {}
    if seq is None:
        return old
    query = (
        "SELECT before FROM effect WHERE tbl = ? AND row = ? AND seq > ? ORDER BY seq DESC, n DESC"
    )
    for (before,) in conn.execute(query, (table, row, seq)).fetchall():
        if before is not None:
            old |= json.loads(before)
    return old


def _last(conn: sqlite3.Connection, table: str, row: str, seq: int | None) -> tuple[str, int]:
    if seq is None:
        return "", 0
    query = (
        "SELECT actor, at FROM journal JOIN effect USING (seq) WHERE tbl = ? AND row = ?"
        " AND seq > ? ORDER BY seq DESC LIMIT 1"
    )
    found = conn.execute(query, (table, row, seq)).fetchone()
    return ("", 0) if found is None else (str(found[0]), int(found[1]))


_TABLES = {table.name: table for table in (*READ, *OF_PRODUCT)}


def _values(conn: sqlite3.Connection, table: str, row: str) -> dict[str, Any]:
    """A row as it is, {} where it is gone."""
    kept = _TABLES[table]
    found = conn.execute(kept.select("WHERE id = ?"), (row,)).fetchone()
    return {} if found is None else kept.make(found)._asdict()
