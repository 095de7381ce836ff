"""Rows from outside beside the cues of a plan: which is which, and what differs."""

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal, NamedTuple

from console.core.errors import Refused
from console.core.message import Message
from console.core.plain_text import cell_text, plain, spreadsheet_cell
from console.core.search import normal
from console.show.base.changes import NAME_LIMIT, TEXT_LIMIT
from console.show.rundown.fields import check_cue, cue_changes
from console.show.rundown.plan_rows import in_order
from console.show.rundown.tables import BLOCK, CUE, Block, Cue

CLOSE_MS = 60_000
"""A start that a sheet gives to the minute is the same as one within that minute."""


class ImportRow(NamedTuple):
    """One cue to be brought in, or with `only_block` the name of a block.

    row: in the sheet. cue: its id where the sheet carries one. block: "" = none, None = not said.
    values: columns of the cue. custom: columns to set beside those that are there. offers: None =
    not said. starts: when the sheet has it start (ms UTC). new_id: of the cue or block if new.
    """

    row: int
    title: str
    cue: str = ""
    block: str | None = None
    values: dict[str, Any] = {}  # noqa: RUF012 - never written to
    custom: dict[str, Any] = {}  # noqa: RUF012
    offers: tuple[str, ...] | None = None
    starts: int | None = None
    only_block: bool = False
    new_id: str = ""
    new_block: str = ""


class RowChange(NamedTuple):
    """What an import does to one row: columns before and after; offers under "offers".

    cue: the id of the cue in the plan, "" for a new one.
    """

    row: int
    what: Literal["added", "changed", "same", "refused"]
    cue: str
    title: str
    before: Mapping[str, Any]
    after: Mapping[str, Any]
    refused: Message | None = None


class PlanRows(NamedTuple):
    """A plan as an import meets it: its rows in order, and the offers of each cue."""

    blocks: dict[str, Block]
    cues: dict[str, Cue]
    offers: dict[str, tuple[str, ...]]


def read_rows(conn: sqlite3.Connection, show: str) -> PlanRows:
    """The plan of a show; empty for a show that is yet to be made."""
    where = "WHERE show = ?"
    blocks = {row[0]: BLOCK.make(row) for row in conn.execute(BLOCK.select(where), (show,))}
    cues = [CUE.make(row) for row in conn.execute(CUE.select(where), (show,)).fetchall()]
    found: dict[str, list[str]] = {}
    query = "SELECT cue, offer FROM cue_offer WHERE show = ? ORDER BY place, id"
    for cue, offer in conn.execute(query, (show,)).fetchall():
        found.setdefault(cue, []).append(offer)
    ordered = {row.id: row for row in in_order(blocks, cues) if isinstance(row, Cue)}
    return PlanRows(blocks, ordered, {cue: tuple(offers) for cue, offers in found.items()})


def matched(rows: Sequence[ImportRow], cues: Iterable[Cue]) -> list[str]:
    """The id of the cue that each row is, "" for new ones: by id, else by title and order."""
    there = {cue.id: cue for cue in cues}
    taken: set[str] = set()
    found = []
    for row in rows:  # a row that was copied together with its id is another cue
        found.append(row.cue if row.cue in there and row.cue not in taken else "")
        taken.add(found[-1])
    by_title: dict[str, list[str]] = {}
    for cue in there.values():
        if cue.id not in taken:
            by_title.setdefault(normal(cue.title), []).append(cue.id)
    for place, row in enumerate(rows):
        waiting = by_title.get(normal(row.title))
        if not found[place] and not row.only_block and waiting:
            found[place] = waiting.pop(0)
    return found


def edited(row: ImportRow, cue: Cue) -> dict[str, Any]:
    """The columns of a cue that a row changes, with their new values; raises Refused."""
    values = {name: value for name, value in row.values.items() if not _same(name, value, cue)}
    present = json.loads(cue.custom)
    custom = _merged(present, row.custom)
    if custom != present:
        values["custom"] = custom
    # A hit time that the sheet no longer holds to goes; one that it agrees with stays.
    held = cue.start_at if "start_at" not in row.values else None
    if row.starts is not None and held is not None and abs(row.starts - held) >= CLOSE_MS:
        values["start_at"] = None
    changes = cue_changes(values)
    changed = {name: value for name, value in changes.items() if getattr(cue, name) != value}
    if changed:
        check_cue(cue._replace(**changed))
    return changed


def added(row: ImportRow, show: str) -> Cue:
    """The new cue of a row, yet without a block and a place; raises Refused for what is none."""
    custom = {name: value for name, value in row.custom.items() if value is not None}
    elastic = "duration" in row.values or row.values.get("end_at") is not None
    base = EMPTY if elastic else EMPTY | {"duration": 0}
    content = cue_changes(base | {"title": row.title} | row.values | {"custom": custom})
    cue = Cue(row.new_id, show, None, "", **content)
    check_cue(cue)
    return cue


def change_of(
    row: ImportRow, cue: Cue | None, offers: tuple[str, ...], block: str, show: str
) -> RowChange:
    """What a row does to its cue (None: a new one), which stands in a block of that name."""
    if row.only_block:
        return RowChange(row.row, "same", "", row.title, {}, {})
    try:
        after = edited(row, cue) if cue else _content(added(row, show))
    except Refused as error:
        return RowChange(row.row, "refused", cue.id if cue else "", row.title, {}, {}, error.what)
    before = {name: getattr(cue, name) for name in after} if cue else {}
    if row.offers is not None and row.offers != offers:
        before, after = before | {"offers": offers}, after | {"offers": row.offers}
    if row.block is not None and row.block != block:
        before, after = before | {"block": block}, after | {"block": row.block}
    what: Literal["added", "changed", "same"] = "added" if cue is None else "same"
    return RowChange(
        row.row, "changed" if cue and after else what, cue.id if cue else "", row.title,
        before, after,
    )  # fmt: skip


EMPTY: dict[str, Any] = {
    "kind": "", "duration": None, "min": None, "max": None, "start_at": None, "end_at": None,
    "skip": 0, "droppable": 0, "priority": 2, "scene": "", "anchor": "", "assistants": "",
    "welfare": "", "notes": "", "script": "", "checklist": "", "colour": "",
}  # fmt: skip


def _same(name: str, value: Any, cue: Cue) -> bool:
    """Whether a cue has the value already, as far as a sheet can carry it."""
    present = getattr(cue, name)
    if isinstance(present, str) and isinstance(value, str):
        return present == value or clean(present) == clean(value)
    return bool(present == value)


def _merged(present: Mapping[str, Any], coming: Mapping[str, Any]) -> dict[str, Any]:
    """Custom columns with those of a sheet set, or taken away where it has them empty."""
    merged = dict(present)
    names = {one_line(name): name for name in [*present][::-1]}
    for header, value in coming.items():
        name = header if header in present else names.get(one_line(header), header)
        now = merged.get(name)
        empty = value is None or value == ""
        if empty and now is not None and clean(str(now)):
            del merged[name]
        elif not empty and (not isinstance(now, str) or clean(now) != value):
            merged[name] = value
    return merged


def clean(text: str) -> str:
    """A text as far as a sheet can carry it: its lines, without anything unseen."""
    lines = cell_text(spreadsheet_cell(text[:TEXT_LIMIT])).splitlines()
    return "\n".join(plain(line, TEXT_LIMIT) for line in lines).strip()


def one_line(text: str) -> str:
    """A name as far as a header can carry it."""
    return " ".join(plain(cell_text(spreadsheet_cell(text)), NAME_LIMIT).split())


def _content(cue: Cue) -> dict[str, Any]:
    """What is not empty of a new cue."""
    values = cue._asdict()
    custom = {"custom": values["custom"]} if values["custom"] != "{}" else {}
    named = {"title": cue.title} if cue.title else {}
    return named | {name: values[name] for name in EMPTY if values[name] != EMPTY[name]} | custom
