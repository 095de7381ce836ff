"""What `liveroom import` does with a catalogue: a table of products too long for one action.

It goes into the pool, where it waits: whether its products are found is decided in the console, in
the panel Pool. There is no option for that: what is too long to be looked through when it comes in
is a catalogue, whatever it is called.
"""

import argparse
import sys
from concurrent.futures import TimeoutError as NotYet
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from console.commands.import_products import currency_of
from console.commands.replaying import must, open_room
from console.core.clock import SystemClock
from console.core.errors import BadInput, StoreError
from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.say import Say
from console.core.store import connect
from console.core.transaction import MOST_ROWS
from console.show.products.columns import recognise
from console.show.products.pool.actions import BeginPool
from console.show.products.pool.loading import Loading
from console.show.products.pool.reading import (
    Head,
    Order,
    Problem,
    problems_of,
    read_chunks,
    read_head,
)
from console.show.products.pool.source import Source
from console.show.products.pool.tables import POOL_IMPORT, PoolImport
from console.show.room import Room
from console.show.rundown.sheets import columns as cue_columns

ACTOR = "import"

SMALL = 200_000
"""Bytes below which no table has so many rows."""

EVERY_S = 2.0
"""How often the terminal is told how far it is."""

SHOWN_PROBLEMS = 200

GOING = QT_TRANSLATE_NOOP("cli", "{rows} rows brought in, line {line} of about {lines}")
WAITS = QT_TRANSLATE_NOOP(
    "cli",
    "{file} has more than {most} rows, so it went into the pool, where it waits: accept it in the"
    " console, in the panel Pool.",
)
KNOWN = QT_TRANSLATE_NOOP("cli", "The pool has what is in {file} already; nothing was added.")


def is_catalogue(file: Path) -> bool:
    """Whether it is a table of products with more rows than one action changes."""
    with suppress(BadInput, OSError):
        if file.stat().st_size > SMALL:
            head = read_head(_order(file, ""))
            cues = cue_columns.recognise(list(head.headers))
            return head.lines > MOST_ROWS and recognise(head.headers) is not None and cues is None
    return False


def bring_catalogue(args: argparse.Namespace) -> dict[str, Any]:
    """Bring a catalogue into the pool; what came. Raises BadInput, StoreError."""
    order = _order(args.file, currency_of(args.room))
    head = read_head(order)
    if args.dry_run:
        return _tried(args, order)
    room = open_room(args.room, SystemClock())
    try:
        known = _known(room, head)
        if known is None or known.state == "loading":
            made = known.id if known else _begun(room, args.file, head)
            _wait(Loading(room, made, _numbered(room, order, made), head.lines), Say(args.lang))
        return _answer(args, room, head, known)
    finally:
        room.close()


def _order(file: Path, currency: str) -> Order:
    return Order(Source(file.name, str(file.resolve())), currency)


def _known(room: Room, head: Head) -> PoolImport | None:
    with closing(connect(room.layout.room, write=False)) as conn:
        query = POOL_IMPORT.select("WHERE digest = ?")
        found = conn.execute(query, (head.digest,)).fetchone()
    return None if found is None else POOL_IMPORT.make(found)


def _begun(room: Room, file: Path, head: Head) -> str:
    begin = BeginPool(file=file.name, digest=head.digest, path=str(file.resolve()))
    made = begin.identified(room.ids.new)
    must(room.do(made, actor=ACTOR))
    return made.id


def _numbered(room: Room, order: Order, made: str) -> Order:
    with closing(connect(room.layout.room, write=False)) as conn:
        query = "SELECT number FROM pool_import WHERE id = ?"
        return order._replace(number=int(conn.execute(query, (made,)).fetchone()[0]))


def _wait(loading: Loading, say: Say) -> None:
    """Until all is in; a person at a terminal sees how far it is."""
    while True:
        try:
            why = loading.done.result(EVERY_S)
        except NotYet:
            if sys.stderr.isatty():
                now = loading.progress
                print(say(message(GOING, **now._asdict())), file=sys.stderr)
            continue
        if why is not None:
            raise StoreError(why)
        return


def _answer(
    args: argparse.Namespace, room: Room, head: Head, known: PoolImport | None
) -> dict[str, Any]:
    say, file = Say(args.lang), args.file.name
    now = _known(room, head)
    assert now is not None
    added = known is None or known.state == "loading"
    with closing(connect(room.layout.pool, write=False)) as pool:
        problems = problems_of(pool, now.number, SHOWN_PROBLEMS)
    what = message(WAITS, file=file, most=MOST_ROWS) if added else message(KNOWN, file=file)
    return {
        "kind": "pool",
        "rows": now.rows,
        "rows_added": now.rows if added else 0,
        "left_out": now.rejected,
        "problems": [say(one.sentence()) for one in problems],
        "state": now.state,
        "note": say(what),
    }


def _tried(args: argparse.Namespace, order: Order) -> dict[str, Any]:
    """Read the whole file, and keep nothing of it."""
    say, rows = Say(args.lang), 0
    left_out = 0
    problems: list[Problem] = []
    for chunk in read_chunks(order):
        rows += len(chunk.rows)
        left_out += len(chunk.problems)
        problems += chunk.problems[: SHOWN_PROBLEMS - len(problems)]
    told = [say(one.sentence()) for one in problems]
    return {"kind": "pool", "rows": rows, "left_out": left_out, "problems": told}
