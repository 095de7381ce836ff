"""`liveroom export`: cues, offers or a run of a show as a table, or the whole as `.liveroom`."""

import argparse
import io
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from sqlite3 import Connection

from console.commands import export_orders, export_runs
from console.core.clock import SystemClock
from console.core.errors import BadInput
from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.paths import default_room
from console.core.say import Say
from console.core.store import Layout, open_file
from console.show.parcel import write_parcel
from console.show.parts import SETS
from console.show.products import export as offers
from console.show.review.paper.prints import OF_RUNS, PAPERS, PRINTS
from console.show.rundown.sheets import export as cues

HELP = QT_TRANSLATE_NOOP("cli", "Write a show to a file.")
TO_HELP = QT_TRANSLATE_NOOP(
    "cli", "where to; the ending says as what: .liveroom .pdf .png .xlsx .csv .json .edl .sh"
)
WHAT_HELP = QT_TRANSLATE_NOOP("cli", "what of the show; a .liveroom file holds all of it")
RUNS_HELP = QT_TRANSLATE_NOOP("cli", "with its runs: comments, orders and what was decided on air")
SHOW_HELP = QT_TRANSLATE_NOOP("cli", "name or id of the show")
ROOM_HELP = QT_TRANSLATE_NOOP("cli", "the room file")

NO_SHOW = QT_TRANSLATE_NOOP("cli", "there is no show {show} in {room}")
PAPER_HELP = QT_TRANSLATE_NOOP("cli", "paper of a .pdf or .png, such as A3 or A4-portrait")
NO_ENDING = QT_TRANSLATE_NOOP("cli", "{file}: this is written as {endings}")
NOT_WRITTEN = QT_TRANSLATE_NOOP("cli", "{file} cannot be written: {reason}")

TABLES = (".xlsx", ".csv", ".json")
ENDINGS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("cues", "offers", "orders"), TABLES),
    **export_runs.ENDINGS,
}
"""What can be written of a show, beside all of it as .liveroom → the endings it takes."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("show", metavar="SHOW", help=SHOW_HELP[1])
    parser.add_argument("--room", type=Path, metavar="FILE", help=ROOM_HELP[1])
    parser.add_argument("--to", type=Path, metavar="FILE", required=True, help=TO_HELP[1])
    whats = tuple(dict.fromkeys((*ENDINGS, *PRINTS)))
    parser.add_argument("--what", choices=whats, help=WHAT_HELP[1])
    parser.add_argument("--paper", choices=PAPERS, metavar="PAPER", help=PAPER_HELP[1])
    parser.add_argument("--runs", action="store_true", help=RUNS_HELP[1])


def run(args: argparse.Namespace) -> int:
    """Write the file beside a console that may be writing the room; nothing half-written."""
    suffix = args.to.suffix.lower()
    args.what = args.what or "offers"
    possible = (".liveroom", *ENDINGS.get(args.what, ()))
    if suffix not in possible:
        endings = ", ".join((*possible, ".pdf") if args.what in (*PRINTS, *OF_RUNS) else possible)
        raise BadInput(message(NO_ENDING, file=str(args.to), endings=endings))
    layout = Layout(args.room or default_room())
    with closing(open_file(layout.room, SETS, write=False)) as conn:
        show = show_id(conn, args.show, layout.room)
        if suffix == ".liveroom":
            written(args.to, lambda: write_parcel(layout, show, args.to, with_runs=args.runs))
        else:
            data = _content(args, conn, layout, show, suffix)
            written(args.to, lambda: replace(args.to, data))
    return 0


def _content(
    args: argparse.Namespace, conn: Connection, layout: Layout, show: str, suffix: str
) -> bytes:
    if args.what == "cues":
        return _cues(conn, show, suffix, args.lang)
    if args.what == "offers":
        return _offers(conn, show, suffix)
    if args.what == "orders":
        return export_orders.content(conn, layout, show, suffix)
    say = Say(args.lang)
    return export_runs.content(args.what, suffix, conn, layout, show, SystemClock(), say)


def _cues(conn: Connection, show: str, suffix: str, lang: str) -> bytes:
    table = cues.cue_table(conn, show)
    if suffix == ".json":
        return cues.to_json(table)
    return (cues.to_csv if suffix == ".csv" else cues.to_xlsx)(table, lang)


def _offers(conn: Connection, show: str, suffix: str) -> bytes:
    rows = offers.offer_rows(conn, show)
    if suffix == ".json":
        return offers.to_json(rows)
    if suffix == ".xlsx":
        name = conn.execute("SELECT name FROM show WHERE id = ?", (show,)).fetchone()[0]
        return offers.to_xlsx(rows, name)
    text = io.StringIO(newline="")
    offers.write_csv(rows, text)
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
