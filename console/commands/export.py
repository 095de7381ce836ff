"""`liveroom export`: a show's offers as a table, or the whole show as a `.liveroom` file."""

import argparse
import io
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from sqlite3 import Connection

from console.core.errors import BadInput
from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.paths import default_room
from console.core.store import Layout, open_file
from console.show.parcel import write_parcel
from console.show.parts import SETS
from console.show.products.export import offer_rows, to_json, write_csv
from console.show.review.paper.prints import PAPERS, PRINTS

HELP = QT_TRANSLATE_NOOP("cli", "Write a show to a file.")
TO_HELP = QT_TRANSLATE_NOOP(
    "cli", "where to; the ending says as what: .liveroom .pdf .png .csv .json"
)
WHAT_HELP = QT_TRANSLATE_NOOP("cli", "what of the show; a .liveroom file holds all of it")
RUNS_HELP = QT_TRANSLATE_NOOP("cli", "with its runs: comments, orders and what was decided on air")
SHOW_HELP = QT_TRANSLATE_NOOP("cli", "name or id of the show")
ROOM_HELP = QT_TRANSLATE_NOOP("cli", "the room file")

NO_SHOW = QT_TRANSLATE_NOOP("cli", "there is no show {show} in {room}")
PAPER_HELP = QT_TRANSLATE_NOOP("cli", "paper of a .pdf or .png, such as A3 or A4-portrait")
NO_ENDING = QT_TRANSLATE_NOOP(
    "cli", "{file}: a show is written as .liveroom, .pdf, .png, .csv or .json"
)
ONLY_DRAWN = QT_TRANSLATE_NOOP("cli", "{file}: {what} is written as .pdf")
NOT_WRITTEN = QT_TRANSLATE_NOOP("cli", "{file} cannot be written: {reason}")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("show", metavar="SHOW", help=SHOW_HELP[1])
    parser.add_argument("--room", type=Path, metavar="FILE", help=ROOM_HELP[1])
    parser.add_argument("--to", type=Path, metavar="FILE", required=True, help=TO_HELP[1])
    parser.add_argument("--what", choices=("offers", *PRINTS), help=WHAT_HELP[1])
    parser.add_argument("--paper", choices=PAPERS, metavar="PAPER", help=PAPER_HELP[1])
    parser.add_argument("--runs", action="store_true", help=RUNS_HELP[1])


def run(args: argparse.Namespace) -> int:
    """Write the file beside a console that may be writing the room; nothing half-written."""
    if args.to.suffix not in (".liveroom", ".csv", ".json"):
        raise BadInput(message(NO_ENDING, file=str(args.to)))
    if args.to.suffix != ".liveroom" and args.what not in (None, "offers"):
        raise BadInput(message(ONLY_DRAWN, file=str(args.to), what=args.what))
    layout = Layout(args.room or default_room())
    with closing(open_file(layout.room, SETS, write=False)) as conn:
        show = show_id(conn, args.show, layout.room)
        if args.to.suffix == ".liveroom":
            written(args.to, lambda: write_parcel(layout, show, args.to, with_runs=args.runs))
        else:
            data = _table(conn, show, args.to.suffix)
            written(args.to, lambda: replace(args.to, data))
    return 0


def _table(conn: Connection, show: str, suffix: str) -> bytes:
    rows = offer_rows(conn, show)
    if suffix == ".json":
        return to_json(rows)
    text = io.StringIO(newline="")
    write_csv(rows, text)
    return text.getvalue().encode("utf-8-sig")


def replace(path: Path, data: bytes) -> None:
    """Write whole or not at all."""
    partial = path.with_name(path.name + ".part")
    try:
        partial.write_bytes(data)
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)


def written(path: Path, write: Callable[[], None]) -> None:
    """Have a file written; raises BadInput where the system forbids it."""
    try:
        write()
    except OSError as error:
        raise BadInput(message(NOT_WRITTEN, file=str(path), reason=error.strerror or "")) from error


def show_id(conn: Connection, show: str, room: Path) -> str:
    """The id of a show by its name or id; raises BadInput where there is none."""
    found = conn.execute("SELECT id FROM show WHERE ? IN (id, name)", (show,)).fetchone()
    if found is None:
        raise BadInput(message(NO_SHOW, show=show, room=room.name))
    return str(found[0])
