"""How one plan differs from another, in words: what came, what went, which field is another."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Literal, NamedTuple

from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.money import amount
from console.core.plain_text import plain
from console.core.table import Values
from console.core.version import Plan, RowDiff, Tables, diff, plan_at, plan_now
from console.show.products import field_names as products
from console.show.products.cards import AMOUNTS
from console.show.products.prices import rate_text
from console.show.review.welfare_diff import welfare_changes
from console.show.rundown.plan_rows import Key, cue_key
from console.show.rundown.words import KINDS, clock, day, duration

MOST_TEXT = 80

SHOW = QT_TRANSLATE_NOOP("diff", "Show")
BLOCK = QT_TRANSLATE_NOOP("diff", "Block {name}")
CUE = QT_TRANSLATE_NOOP("diff", "Cue {name}")
OFFER = QT_TRANSLATE_NOOP("diff", "Link {link} {name}")
PRODUCTS = QT_TRANSLATE_NOOP("diff", "Products")
PLACE = QT_TRANSLATE_NOOP("diff", "Place in the list")
MOVED = QT_TRANSLATE_NOOP("diff", "moved")
YES = QT_TRANSLATE_NOOP("diff", "yes")
OTHER = QT_TRANSLATE_NOOP("diff", "{name}")

FIELDS: dict[str, tuple[str, str]] = {
    "start": QT_TRANSLATE_NOOP("diff", "Start"),
    "end": QT_TRANSLATE_NOOP("diff", "End"),
    "zone": QT_TRANSLATE_NOOP("diff", "Time zone"),
    "name": QT_TRANSLATE_NOOP("diff", "Name"),
    "title": QT_TRANSLATE_NOOP("diff", "Title"),
    "kind": QT_TRANSLATE_NOOP("diff", "Kind"),
    "duration": QT_TRANSLATE_NOOP("diff", "Length"),
    "min": QT_TRANSLATE_NOOP("diff", "Shortest"),
    "max": QT_TRANSLATE_NOOP("diff", "Longest"),
    "start_at": QT_TRANSLATE_NOOP("diff", "Must start"),
    "end_at": QT_TRANSLATE_NOOP("diff", "Must end"),
    "skip": QT_TRANSLATE_NOOP("diff", "Skipped"),
    "droppable": QT_TRANSLATE_NOOP("diff", "May be dropped"),
    "priority": QT_TRANSLATE_NOOP("diff", "Priority"),
    "scene": QT_TRANSLATE_NOOP("diff", "Scene"),
    "anchor": QT_TRANSLATE_NOOP("diff", "Anchor"),
    "assistants": QT_TRANSLATE_NOOP("diff", "Assistants"),
    "welfare": QT_TRANSLATE_NOOP("diff", "Welfare"),
    "notes": QT_TRANSLATE_NOOP("diff", "Notes"),
    "script": QT_TRANSLATE_NOOP("diff", "Script"),
    "checklist": QT_TRANSLATE_NOOP("diff", "Checklist"),
    "colour": QT_TRANSLATE_NOOP("diff", "Colour"),
    "custom": QT_TRANSLATE_NOOP("diff", "Own columns"),
    "withdrawn": QT_TRANSLATE_NOOP("diff", "Withdrawn"),
    **products.FIELDS,
}
"""Columns of the plan as people call them; one that is not here goes by its own name."""

GRANTED = QT_TRANSLATE_NOOP("diff", "Exception “{text}” granted by {by}")

_LENGTHS = ("duration", "min", "max")
_CLOCKS = ("start_at", "end_at")
_MOMENTS = ("start", "end")
_FLAGS = ("skip", "droppable")


class DiffLine(NamedTuple):
    """One difference: of what, in which field (None: the whole row), before and after."""

    kind: Literal["added", "removed", "changed"]
    what: Message
    field: Message | None = None
    before: str | Message = ""
    after: str | Message = ""


class Words(NamedTuple):
    """What the words of a diff hang on: the show's zone, the currency, product id → name."""

    zone: str
    currency: str
    products: Mapping[str, str]


def since(conn: sqlite3.Connection, tables: Tables, show: str, seq: int) -> Iterator[DiffLine]:
    """How the plan of a show differs from what it was after the entry `seq`."""
    conn.execute("BEGIN")
    try:
        before, after = plan_at(conn, tables, show, seq), plan_now(conn, tables, show)
        zone, currency = _around(conn, show)
        names = dict(conn.execute("SELECT id, name FROM product").fetchall())
    finally:
        conn.execute("ROLLBACK")
    return lines(before, after, Words(zone, currency, names))


def lines(before: Plan, after: Plan, words: Words) -> Iterator[DiffLine]:
    """The differences: of the show, its blocks, its cues with their products, its offers and
    welfare."""
    rows = list(diff(before, after))
    for table in ("show", "block", "cue"):
        for row in rows:
            if row.table == table:
                yield from _row_lines(row, before, after, words)
        if table == "cue":
            yield from _products(rows, before, after)
    for row in rows:
        if row.table == "offer":
            yield from _row_lines(row, before, after, words)
        if row.table == "claim_exception" and row.kind != "changed":
            granted = row.after if row.kind == "added" else row.before
            by = plain((granted or {})["granted_by"], MOST_TEXT)
            yield DiffLine(
                row.kind, message(GRANTED, text=plain((granted or {})["text"], MOST_TEXT), by=by)
            )
    for change in welfare_changes(rows, before, after, words.zone, words.currency):
        yield DiffLine(*change)


def _around(conn: sqlite3.Connection, show: str) -> tuple[str, str]:
    zone = conn.execute("SELECT zone FROM show WHERE id = ?", (show,)).fetchone()
    query = "SELECT value FROM setting WHERE key = 'currency' AND scope = 'room'"
    currency = conn.execute(query).fetchone()
    return (zone[0] if zone else "UTC"), (currency[0].strip('"') if currency else "CNY")


def _row_lines(row: RowDiff, before: Plan, after: Plan, words: Words) -> Iterator[DiffLine]:
    whole = (after if row.kind != "removed" else before)[row.table][row.row]
    what = _name(row.table, whole, words)
    if row.kind != "changed":
        yield DiffLine(row.kind, what)
        return
    was, becomes = row.before or {}, row.after or {}
    if {"place", "block"} & set(was):
        yield DiffLine("changed", what, message(PLACE), "", message(MOVED))
    for column in was:
        if column in ("place", "block", "product") or (row.table, column) == ("show", "name"):
            continue
        field = message(FIELDS.get(column, OTHER), name=column)
        said = (_value(column, one[column], words) for one in (was, becomes))
        yield DiffLine("changed", what, field, *said)


def _products(rows: Iterable[RowDiff], before: Plan, after: Plan) -> Iterator[DiffLine]:
    """The products of cues that stand in both plans."""
    touched = [one for one in rows if one.table == "cue_offer"]
    cues = {
        (plan["cue_offer"][one.row]["cue"]): None
        for one in touched
        for plan in (before, after)
        if one.row in plan["cue_offer"]
    }
    both = [cue for cue in cues if cue in before["cue"] and cue in after["cue"]]
    for cue in sorted(both, key=lambda one: _order(after, one)):
        what = _name("cue", after["cue"][cue], None)
        links = [_links(plan, cue) for plan in (before, after)]
        yield DiffLine("changed", what, message(PRODUCTS), *links)


def _order(plan: Plan, cue: str) -> Key:
    places = {row: values["place"] for row, values in plan["block"].items()}
    return cue_key(cue, plan["cue"][cue]["block"], plan["cue"][cue]["place"], places)


def _links(plan: Plan, cue: str) -> str:
    mine = sorted(
        (row["place"], row["id"], row["offer"])
        for row in plan["cue_offer"].values()
        if row["cue"] == cue
    )
    return ", ".join(str(plan["offer"][offer]["link"]) for *_, offer in mine)


def _name(table: str, values: Values, words: Words | None) -> Message:
    if table == "show":
        return message(SHOW)
    if table == "block":
        return message(BLOCK, name=values["name"])
    if table == "cue":
        kind = message(KINDS.get(values["kind"], KINDS[""]))
        return message(CUE, name=values["title"] or kind)
    products = words.products if words is not None else {}
    name = values["short_name"] or products.get(values["product"], "?")
    return message(OFFER, link=values["link"], name=name)


def _value(column: str, value: Any, words: Words) -> str | Message:
    """What a field held, as it is shown elsewhere."""
    if value is None or value == "" or (column in _FLAGS and not value):
        return "—"
    if column in _FLAGS:
        return message(YES)
    if column == "kind":
        return message(KINDS.get(value, KINDS[""]))
    if column in _LENGTHS:
        return duration(value)
    if column in _CLOCKS:
        return clock(value, words.zone)
    if column in _MOMENTS:
        return f"{day(value, words.zone)} {clock(value, words.zone)}"
    if column in AMOUNTS:
        return amount(value, words.currency)
    if column == "commission":
        return rate_text(value)
    return plain(str(value), MOST_TEXT)
