"""`liveroom import`: products or a `.liveroom` file into a room; says how each row was read."""

import argparse
import json
from contextlib import closing
from pathlib import Path
from typing import Any

from console.commands.replaying import must, open_room
from console.core.clock import SystemClock
from console.core.errors import BadInput
from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.say import Say
from console.core.sheet import open_table
from console.core.store import HEADER, connect
from console.show.base.actions import AddShow
from console.show.base.bring import BringShow
from console.show.base.settings import CURRENCY
from console.show.parcel_reading import Parcel, check_facts, read_facts, read_parcel
from console.show.products.columns import recognise
from console.show.products.importing import count_new
from console.show.products.sheet import ProductTable, read_products
from console.show.room import Room

ACTOR = "import"

HELP = QT_TRANSLATE_NOOP("cli", "Read products or a .liveroom file into a room.")
FILE_HELP = QT_TRANSLATE_NOOP("cli", "what to read")
ROOM_HELP = QT_TRANSLATE_NOOP("cli", "the room file")
SHOW_HELP = QT_TRANSLATE_NOOP("cli", "name or id of the show; made if absent")
MAP_HELP = QT_TRANSLATE_NOOP("cli", "which column is what, as TOML")
DRY_HELP = QT_TRANSLATE_NOOP("cli", "say what would be done, and change nothing")
UNREADABLE = QT_TRANSLATE_NOOP("cli", "{file} cannot be read: {reason}")
UNKNOWN = QT_TRANSLATE_NOOP(
    "cli", "{file} is neither a table of products nor a .liveroom file. Nothing was changed."
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("file", type=Path, metavar="FILE", help=FILE_HELP[1])
    parser.add_argument("--room", type=Path, metavar="FILE", help=ROOM_HELP[1])
    parser.add_argument("--show", metavar="NAME", help=SHOW_HELP[1])
    parser.add_argument("--dry-run", action="store_true", help=DRY_HELP[1])


def run(args: argparse.Namespace) -> int:
    """Read the file whole before anything is written; then bring it in as one import."""
    if _is_parcel(args.file):
        answer = _bring(args, read_parcel(args.file))
    else:
        answer = _products(args, _product_table(args))
    print(json.dumps(answer, ensure_ascii=False, indent=1))
    return 0


def _is_parcel(file: Path) -> bool:
    try:
        with file.open("rb") as stream:
            return stream.read(len(HEADER)) == HEADER
    except OSError as error:
        raise BadInput(message(UNREADABLE, file=str(file), reason=error.strerror or "")) from error


def _product_table(args: argparse.Namespace) -> ProductTable:
    with open_table(args.file) as table:
        if recognise(table.headers) is None:
            raise BadInput(message(UNKNOWN, file=args.file.name))
    return read_products(args.file, _currency(args.room))


def _currency(room: Path | None) -> str:
    """The room's currency, as far as there is a room yet."""
    if room is None or not room.exists():
        return CURRENCY.default
    with closing(connect(room, write=False)) as conn:
        query = "SELECT value FROM setting WHERE key = ? AND scope = 'room'"
        found = conn.execute(query, (CURRENCY.key,)).fetchone()
    return CURRENCY.default if found is None else str(json.loads(found[0]))


def _products(args: argparse.Namespace, table: ProductTable) -> dict[str, Any]:
    say = Say(args.lang)
    answer: dict[str, Any] = {
        "kind": "products",
        "rows": len(table.rows),
        "left_out": sum(problem.left_out for problem in table.problems),
        "problems": [say(problem.sentence()) for problem in table.problems],
        "unknown_columns": table.unknown,
    }
    if args.dry_run:
        return answer
    room = open_room(args.room, SystemClock())
    try:
        show = _show(room, args.show) if args.show else ""
        with closing(connect(room.layout.room, write=False)) as conn:
            answer["products_added"], answer["offers_added"] = count_new(conn, table.rows, show)
        for action in table.actions(show):
            must(room.do(action, actor=ACTOR))
    finally:
        room.close()
    return answer


def _show(room: Room, name: str) -> str:
    """The id of the show, made if absent."""
    with closing(connect(room.layout.room, write=False)) as conn:
        found = conn.execute("SELECT id FROM show WHERE ? IN (id, name)", (name,)).fetchone()
    if found is not None:
        return str(found[0])
    made = AddShow(name=name).identified(room.ids.new)
    must(room.do(made, actor=ACTOR))
    return made.id


def _bring(args: argparse.Namespace, parcel: Parcel) -> dict[str, Any]:
    answer: dict[str, Any] = {"kind": "liveroom", "show": parcel.name, "rows": len(parcel.rows)}
    answer["facts"] = sum(check_facts(args.file, run) for run in parcel.runs)
    if args.dry_run:
        return answer
    room = open_room(args.room, SystemClock())
    try:
        answer["rows_added"] = _new_rows(room, parcel)
        if answer["rows_added"]:
            must(room.do(BringShow(name=parcel.name, rows=parcel.rows), actor=ACTOR))
        answer["facts_added"] = sum(_bring_run(room, args.file, run) for run in parcel.runs)
    finally:
        room.close()
    return answer


def _new_rows(room: Room, parcel: Parcel) -> int:
    """How many rows of the parcel the room does not have yet."""
    with closing(connect(room.layout.room, write=False)) as conn:
        return sum(
            conn.execute(f"SELECT 1 FROM {row.table} WHERE id = ?", (row.values["id"],)).fetchone()
            is None
            for row in parcel.rows
        )


def _bring_run(room: Room, file: Path, run: str) -> int:
    """Bring in the facts of a run with the numbers they had; a run that is here stays."""
    if room.layout.run(run).exists():
        return 0
    taken = [room.store(run, batch) for batch in read_facts(file, run)]
    room.writer.settled(run).result()
    return sum(future.result().stored for future in taken)
