"""What `liveroom import` does with a `.liveroom` file."""

import argparse
from contextlib import closing
from pathlib import Path
from typing import Any

from console.commands.replaying import open_room
from console.commands.unconfirmed import bring_show
from console.core.clock import SystemClock
from console.core.errors import BadInput
from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.say import Say
from console.core.store import connect
from console.show.base.bring import BringShow
from console.show.parcel_reading import (
    Parcel,
    check_facts,
    read_facts,
    read_parcel,
    read_pictures,
)
from console.show.products.pictures.files import keep
from console.show.room import Room

ACTOR = "import"

NOT_KEPT = QT_TRANSLATE_NOOP("cli", "The pictures could not be kept: {why}.")


def bring_parcel(args: argparse.Namespace) -> dict[str, Any]:
    """Bring a show of another room in; what came, in figures. Raises BadInput."""
    parcel = read_parcel(args.file)
    answer: dict[str, Any] = {"kind": "liveroom", "show": parcel.name, "rows": len(parcel.rows)}
    answer["facts"] = sum(check_facts(args.file, run) for run in parcel.runs)
    answer["pictures"] = sum(1 for _ in read_pictures(args.file))
    if args.dry_run:
        return answer
    room = open_room(args.room, SystemClock())
    try:
        answer["rows_added"] = _new_rows(room, parcel)
        _keep_pictures(room, args.file)
        if answer["rows_added"]:
            brought = bring_show(room, BringShow(name=parcel.name, rows=parcel.rows), ACTOR)
            if brought.left_out:
                answer["unconfirmed"] = [Say(args.lang)(one) for one in brought.left_out]
        answer["facts_added"] = sum(_bring_run(room, args.file, run) for run in parcel.runs)
    finally:
        room.close()
    return answer


def _keep_pictures(room: Room, file: Path) -> None:
    """Put the pictures beside the room, before the rows that name them."""
    for name, content in read_pictures(file):
        try:
            keep(room.layout.pictures, content, name.rpartition(".")[2])
        except OSError as error:
            raise BadInput(message(NOT_KEPT, why=error.strerror or str(error))) from error


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
