"""`liveroom check`: what is wrong with a show's plan, as JSON lines."""

import argparse
import json
from contextlib import closing
from pathlib import Path
from sqlite3 import Connection

from console.core.errors import BadInput
from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.paths import default_room
from console.core.store import open_file
from console.show.parts import SETS
from console.show.review.checks.checking import check, in_json
from console.show.review.checks.subject import read_subject

HELP = QT_TRANSLATE_NOOP("cli", "Tell what is wrong with the plan of a show; 1 where it blocks.")
SHOW_HELP = QT_TRANSLATE_NOOP("cli", "name or id of the show")
ROOM_HELP = QT_TRANSLATE_NOOP("cli", "the room file")

NO_SHOW = QT_TRANSLATE_NOOP("cli", "there is no show {show} in {room}")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("show", metavar="SHOW", help=SHOW_HELP[1])
    parser.add_argument("--room", type=Path, metavar="FILE", help=ROOM_HELP[1])


def run(args: argparse.Namespace) -> int:
    """Print one line a finding, beside a console that may be writing; 1 where there are errors."""
    room: Path = args.room or default_room()
    with closing(open_file(room, SETS, write=False)) as conn:
        subject = read_subject(conn, _show_id(conn, args.show))
    if subject is None:
        raise BadInput(message(NO_SHOW, show=args.show[:80], room=room.name))
    findings = check(subject)
    for finding in findings:
        print(json.dumps(in_json(finding, subject), ensure_ascii=False))
    return int(any(finding.severity == "error" for finding in findings))


def _show_id(conn: Connection, show: str) -> str:
    query = "SELECT id FROM show WHERE ? IN (id, name) ORDER BY id = ? DESC LIMIT 1"
    found = conn.execute(query, (show, show)).fetchone()
    return "" if found is None else str(found[0])
