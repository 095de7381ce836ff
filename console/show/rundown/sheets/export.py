"""The cues of a show as a table: what is written is what reading takes back."""

import csv
import io
import json
import sqlite3
from collections.abc import Sequence
from datetime import timedelta
from typing import Any, NamedTuple

import msgspec

from console.core.plain_text import spreadsheet_cell
from console.core.xlsx import Value, write_table
from console.show.rundown.entry import length_text
from console.show.rundown.import_rows import PlanRows, read_rows
from console.show.rundown.local_time import local_iso, read_zone
from console.show.rundown.plan_rows import read_plan
from console.show.rundown.sheets.cells import KIND_NAMES, reads_otherwise
from console.show.rundown.sheets.columns import HEADERS, recognise
from console.show.rundown.tables import Cue
from console.show.rundown.timing import timing
from console.show.rundown.words import clock

LENGTHS = ("duration", "min", "max")
FLAGS = ("skip", "droppable")
CUSTOM = "custom:"
"""What the header of a custom column begins with that would be taken for one of ours."""

_WIDTHS = {
    "block": 14, "title": 28, "kind": 10, "planned": 10, "duration": 9, "min": 9, "max": 9,
    "start_at": 26, "end_at": 26, "products": 12, "scene": 12, "anchor": 10, "assistants": 12,
    "welfare": 20, "script": 40, "checklist": 28, "notes": 28, "skip": 7, "droppable": 9,
    "priority": 8, "colour": 9, "id": 38,
}  # fmt: skip
_CUSTOM_WIDTH = 16
_EMPTY_WIDTH = 8
_USUAL = {"skip": 0, "droppable": 0, "priority": 2, "colour": ""}


class CueTable(NamedTuple):
    """A show's cues in order. rows: field → value, lengths in ms, custom values under "custom".

    A row with nothing but a block stands for a block without cues.
    """

    name: str
    custom: tuple[str, ...]
    rows: tuple[dict[str, Any], ...]


def cue_table(conn: sqlite3.Connection, show: str) -> CueTable:
    """Read the cues of a show."""
    name, zone_name, start = conn.execute(
        "SELECT name, zone, start FROM show WHERE id = ?", (show,)
    ).fetchone()
    zone = read_zone(zone_name, "zone")
    plan = read_rows(conn, show)
    links = dict(conn.execute("SELECT id, link FROM offer WHERE show = ?", (show,)).fetchall())
    starts: dict[str, int | None] = {}
    if start is not None:
        planned = timing(read_plan(conn, show, 0), [], start)
        starts = {one.id: one.planned_start for one in planned.cues}
    rows = []
    for cue in plan.cues.values():
        row = cue._asdict() | {"custom": json.loads(cue.custom), "planned": ""}
        for field in ("start_at", "end_at"):
            row[field] = _iso(row[field], zone)
        begins = starts.get(cue.id)
        if begins is not None:
            row["planned"] = clock(begins, zone_name)
        row["products"] = [links[offer] for offer in plan.offers.get(cue.id, ())]
        row["block"] = plan.blocks[cue.block].name if cue.block in plan.blocks else ""
        rows.append(_ordered(row))
    names = dict.fromkeys(name for row in rows for name in row["custom"])
    return CueTable(name, tuple(names), tuple(_with_empty_blocks(plan, rows)))


def to_csv(table: CueTable, lang: str) -> bytes:
    """The table as text with a byte order mark, as spreadsheets want it."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(spreadsheet_cell(one) for one in _headers(table, lang))
    for row in table.rows:
        writer.writerow([_in_csv(cell) for cell in _cells(row, table.custom, lang)])
    return text.getvalue().encode("utf-8-sig")


def to_xlsx(table: CueTable, lang: str) -> bytes:
    """The table as a workbook; lengths are lengths there, so that they can be summed."""
    headers = _headers(table, lang)
    widths = [_width(table, field) for field in HEADERS] + [_CUSTOM_WIDTH] * len(table.custom)
    rows = [_cells(row, table.custom, lang) for row in table.rows]
    hidden = {place for place, field in enumerate(HEADERS) if _is_hidden(table, field)}
    return write_table(table.name, headers, rows, widths, frozenset(hidden))


def _width(table: CueTable, field: str) -> int:
    """A column in which nothing is said yet leaves its room to the others on paper."""
    empty = all(row[field] in (None, "", []) for row in table.rows)
    return min(_WIDTHS[field], _EMPTY_WIDTH) if empty else _WIDTHS[field]


def _is_hidden(table: CueTable, field: str) -> bool:
    """The id is for reading back; of the rest only what is the same for every cue is hidden."""
    usual = _USUAL.get(field)
    return field == "id" or (
        usual is not None and all(row[field] in (None, usual) for row in table.rows)
    )


def to_json(table: CueTable) -> bytes:
    """The table as a list of objects; lengths in seconds, hit times with their offset."""
    rows = []
    for row in table.rows:
        seconds = {name: _seconds(row[name]) for name in LENGTHS if name in row}
        rows.append(row | seconds)
    return msgspec.json.format(msgspec.json.encode(rows), indent=2)


def _ordered(row: dict[str, Any]) -> dict[str, Any]:
    return {field: row[field] for field in HEADERS} | {"custom": row["custom"]}


def _with_empty_blocks(plan: PlanRows, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The rows with one for each block that no cue stands in, where it stands."""
    filled = {cue.block for cue in plan.cues.values()}
    empty = [block for block in plan.blocks.values() if block.id not in filled]
    found = list(zip((_place(cue, plan) for cue in plan.cues.values()), rows, strict=True))
    nothing: dict[str, Any] = dict.fromkeys(HEADERS) | {"products": [], "custom": {}}
    found += [((block.place, block.id), nothing | {"block": block.name}) for block in empty]
    return [row for _, row in sorted(found, key=lambda one: one[0])]


def _place(cue: Cue, plan: PlanRows) -> tuple[str, str]:
    """Where the cue, or its block, stands in the show."""
    block = plan.blocks.get(cue.block or "")
    return (block.place, block.id) if block else (cue.place, cue.id)


def _headers(table: CueTable, lang: str) -> list[str]:
    chinese = lang == "zh_CN"
    ours = [names[chinese] for names in HEADERS.values()]
    return [*ours, *(_custom_header(name, ours) for name in table.custom)]


def _custom_header(name: str, ours: list[str]) -> str:
    """A custom column under its own name, marked where reading would take it for another."""
    found = recognise([*ours, name])
    plain = found is not None and found.custom.get(len(ours)) == name
    return name if plain else CUSTOM + name


def _cells(row: dict[str, Any], custom: Sequence[str], lang: str) -> list[Value]:
    cells = [_cell(field, row[field], lang == "zh_CN") for field in HEADERS]
    return cells + [_custom(row["custom"].get(name)) for name in custom]


def _cell(field: str, value: Any, chinese: bool) -> Value:
    if value is None:
        return None
    if field in LENGTHS:
        return timedelta(milliseconds=value)
    if field in FLAGS:
        return ("是" if chinese else "yes") if value else ""
    if field == "kind":
        return KIND_NAMES[value][chinese] if value in KIND_NAMES else str(value)
    if field == "products":
        return ", ".join(map(str, value))
    return int(value) if isinstance(value, int) else str(value)


def _custom(value: Any) -> Value:
    """A text that spreadsheets or we would take for a number or a flag is quoted."""
    if not isinstance(value, str):
        return value if isinstance(value, int | float | bool) else None
    return json.dumps(value, ensure_ascii=False) if reads_otherwise(value) else value


def _in_csv(value: Value) -> str:
    match value:
        case None:
            return ""
        case timedelta():
            return length_text(round(value / timedelta(milliseconds=1)))
        case str():
            return spreadsheet_cell(value)
        case _:
            return json.dumps(value)


def _seconds(ms: int | None) -> float | None:
    if ms is None:
        return None
    return ms // 1000 if ms % 1000 == 0 else ms / 1000


def _iso(at: int | None, zone: Any) -> str | None:
    return None if at is None else local_iso(at, zone).replace("T", " ")
