"""What `liveroom import` does with a run-of-show: merges it, and says how each row was read."""

import argparse
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from console.commands.replaying import must, open_room
from console.core.clock import SystemClock
from console.core.errors import BadInput
from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.paths import default_room
from console.core.say import Say
from console.core.store import connect
from console.show.base.actions import ZONE, AddShow
from console.show.room import Room
from console.show.rundown.import_action import ImportCues
from console.show.rundown.local_time import local_iso
from console.show.rundown.sheets.lay import Preview, preview
from console.show.rundown.sheets.reading import SheetReading

ACTOR = "import"
LENGTHS = ("duration", "min", "max")
INSTANTS = ("start_at", "end_at")

NOTHING_LEFT = QT_TRANSLATE_NOOP("cli", "{file}: no row can be a cue; the first: {why}")


def bring_cues(args: argparse.Namespace, reading: SheetReading) -> dict[str, Any]:
    """Merge a run-of-show into its show, made if absent; how each row was read and what came."""
    name = args.show or args.file.name.split(".")[0]
    if args.dry_run:
        return _tried(args, reading, name)
    room = open_room(args.room, SystemClock())
    try:
        return _brought(args, reading, name, room)
    finally:
        room.close()


def _tried(args: argparse.Namespace, reading: SheetReading, name: str) -> dict[str, Any]:
    path: Path = args.room or default_room()
    now = SystemClock().wall()
    if not path.exists():
        return _answer(args, reading, preview(None, "", reading, now), name, ZONE)
    with closing(connect(path, write=False)) as conn:
        show, zone = _show(conn, name)
        shown = preview(conn if show else None, show, reading, now)
    return _answer(args, reading, shown, name, zone)


def _brought(
    args: argparse.Namespace, reading: SheetReading, name: str, room: Room
) -> dict[str, Any]:
    now = room.clock.wall()
    with closing(connect(room.layout.room, write=False)) as conn:
        show, zone = _show(conn, name)
        shown = preview(conn if show else None, show, reading, now)
    if not shown.rows:
        why = shown.problems[0].sentence() if shown.problems else ""
        raise BadInput(message(NOTHING_LEFT, file=args.file.name, why=why))
    if not show:
        made = AddShow(name=name, start=shown.start).identified(room.ids.new)
        must(room.do(made, actor=ACTOR))
        show = made.id
    if any(one.what in ("added", "changed") for one in shown.changes):
        action = ImportCues(show=show, file=reading.file, rows=shown.rows)
        must(room.do(action, actor=ACTOR))
    return _answer(args, reading, shown, name, zone)


def _show(conn: sqlite3.Connection, name: str) -> tuple[str, str]:
    """(id, zone) of a show; id "" where there is none yet."""
    query = "SELECT id, zone FROM show WHERE ? IN (id, name)"
    found = conn.execute(query, (name,)).fetchone()
    return ("", ZONE) if found is None else (str(found[0]), str(found[1]))


def _answer(
    args: argparse.Namespace, reading: SheetReading, shown: Preview, name: str, zone: str
) -> dict[str, Any]:
    say = Say(args.lang)
    whats = [one.what for one in shown.changes]
    answer: dict[str, Any] = {
        "kind": "cues",
        "show": name,
        "start": None if shown.start is None else local_iso(shown.start, ZoneInfo(zone)),
        "sheet": reading.sheet,
        "header_row": reading.header_row,
        "columns": dict(reading.headers),
        "custom_columns": list(reading.custom),
        "rows": len(reading.cues),
    }
    for what in ("added", "changed", "same"):
        answer[what] = sum(
            one.what == what and row.kind == "cue"
            for one, row in zip(shown.changes, reading.rows, strict=True)
        )
    answer["left_out"] = whats.count("refused")
    answer["problems"] = [say(one.sentence()) for one in shown.problems]
    answer["read"] = _rows(reading, shown, say, ZoneInfo(zone))
    return answer


def _rows(reading: SheetReading, shown: Preview, say: Say, zone: ZoneInfo) -> list[dict[str, Any]]:
    """How each row was read: lengths in seconds, instants in ISO 8601; what is doubtful."""
    kept = {row.row: row for row in shown.rows}
    doubts: dict[int, list[str]] = {}
    for one in shown.problems:
        doubts.setdefault(one.row, []).append(say(one.sentence()))
    found = []
    for row, change in zip(reading.rows, shown.changes, strict=True):
        told: dict[str, Any] = {"row": row.number, "as": "block", "title": change.title}
        if row.kind == "cue":
            told["as"] = change.what
            made = kept.get(row.number)
            if made is not None:
                block = {"block": made.block} if made.block else {}
                told |= block | _plain(made.values, zone)
                products = row.value("products")
                if products is not None and products.links:
                    told["links"] = list(products.links)
                custom = {name: one for name, one in made.custom.items() if one is not None}
                told |= {"custom": custom} if custom else {}
            if change.what == "changed":
                told["before"] = _plain(dict(change.before), zone)
        if row.number in doubts:
            told["doubts"] = doubts[row.number]
        found.append(told)
    return found


def _plain(values: dict[str, Any], zone: ZoneInfo) -> dict[str, Any]:
    """Columns of a cue as a reader wants them; empty ones are left out."""
    found: dict[str, Any] = {}
    for name, value in values.items():
        if value is None or value == "":
            continue
        if name in LENGTHS:
            value = value // 1000 if value % 1000 == 0 else value / 1000
        elif name in INSTANTS:
            value = local_iso(value, zone)
        found[name] = value
    return found
