"""`liveroom totals`: what a run or a file of orders sold, to the last cent, as JSON."""

import argparse
import json
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import NamedTuple

from console.core.errors import BadInput
from console.core.facts import FactsFile
from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.paths import default_room
from console.core.say import Say
from console.core.store import Layout, connect, damaged, in_memory, open_file
from console.feeds.recording.mapping import NO_MAPPING, read_mapping
from console.feeds.recording.reading import read_orders
from console.show.base.settings import CURRENCY, in_force
from console.show.parts import KEPT, SETS
from console.show.sales.facts import OrderLine, Refund
from console.show.sales.totals import (
    Totals,
    complete,
    in_json,
    is_complete,
    main_currency,
    rates_of,
    totals,
)

HELP = QT_TRANSLATE_NOOP("cli", "What a run sold, to the last cent.")
ROOM_HELP = QT_TRANSLATE_NOOP("cli", "the room file")
SHOW_HELP = QT_TRANSLATE_NOOP("cli", "name or id of the show: its air runs, else its latest run")
RUN_HELP = QT_TRANSLATE_NOOP("cli", "id of the run")
ORDERS_HELP = QT_TRANSLATE_NOOP("cli", "recorded orders, without a room")
MAP_HELP = QT_TRANSLATE_NOOP("cli", "which column is what, as TOML")
NO_SHOW = QT_TRANSLATE_NOOP("cli", "There is no show {name} in {path}.")
NO_SUCH_RUN = QT_TRANSLATE_NOOP("cli", "There is no run {name} in {path}.")
NO_RUN = QT_TRANSLATE_NOOP("cli", "Nothing in {path} has been run yet.")
ROOM_OR_ORDERS = QT_TRANSLATE_NOOP("cli", "--orders does not go with --room, --show or --run")
LEFT_OUT = QT_TRANSLATE_NOOP(
    "cli", "{file}: rows that could not be read and are left out: {count}."
)
MAP_WITHOUT = QT_TRANSLATE_NOOP("cli", "--map goes with --orders")

_RUNS = "SELECT id, show, ended_at IS NOT NULL FROM run WHERE {} ORDER BY id DESC"


class Wanted(NamedTuple):
    """The runs (names of their files) whose totals are wanted, their show, whether all ended."""

    runs: tuple[str, ...]
    show: str
    over: bool


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("--room", metavar="FILE", type=Path, help=ROOM_HELP[1])
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--show", metavar="NAME", help=SHOW_HELP[1])
    which.add_argument("--run", metavar="ID", help=RUN_HELP[1])
    parser.add_argument("--orders", metavar="FILE", type=Path, help=ORDERS_HELP[1])
    parser.add_argument("--map", metavar="FILE", type=Path, help=MAP_HELP[1])


def run(args: argparse.Namespace) -> int:
    """Print the totals; raises BadInput or StoreError where there are none to be had."""
    if args.orders is None:
        if args.map is not None:
            raise BadInput(message(MAP_WITHOUT))
        found = of_room(args.room or default_room(), args.show, args.run)
    else:
        if args.room or args.show or args.run:
            raise BadInput(message(ROOM_OR_ORDERS))
        found, left_out = of_orders(args.orders, args.map)
        if left_out:
            said = message(LEFT_OUT, file=args.orders.name, count=left_out)
            print(f"liveroom: {Say(args.lang)(said)}", file=sys.stderr)
    print(json.dumps(in_json(found), ensure_ascii=False, indent=1))
    return 0


def of_orders(path: Path, mapping: Path | None) -> tuple[Totals, int]:
    """Totals straight from a file of orders, and how many of its rows had to be left out."""
    recording = read_orders(path, NO_MAPPING if mapping is None else read_mapping(mapping))
    with closing(in_memory(KEPT.sets)) as conn:
        file = FactsFile(conn, "", KEPT.kinds)
        for seq, batch in enumerate(recording, 1):
            rows = [fact._replace(raw="") if isinstance(fact, OrderLine | Refund) else fact
                    for fact in batch.facts]  # fmt: skip
            file.store([(batch._replace(facts=rows), seq)])
        complete(conn)
        currency = recording.currency or main_currency(conn) or CURRENCY.default
        found = totals([conn], currency, lambda category: None, over=True)
        return found, sum(recording.counts["orders"].rejected.values())


def of_room(path: Path, show: str | None, run: str | None) -> Totals:
    """Totals of runs of a room, read beside a console that may have it open."""
    layout = Layout(path)
    with closing(open_file(path, SETS, write=False)) as decisions, ExitStack() as opened:
        wanted = _wanted(decisions, path, show, run)
        files = [layout.run(name) for name in wanted.runs]
        conns = [
            opened.enter_context(summed(file, layout.backups)) for file in files if file.exists()
        ]
        currency = in_force(decisions, CURRENCY)
        return totals(conns, currency, rates_of(decisions, wanted.show), wanted.over)


def _wanted(decisions: sqlite3.Connection, path: Path, show: str | None, run: str | None) -> Wanted:
    """Which runs are asked for; the latest one where nothing is."""
    if run is not None:
        found = decisions.execute(_RUNS.format("id = ?"), (run,)).fetchone()
        if found is None:
            raise BadInput(message(NO_SUCH_RUN, name=run[:80], path=str(path)))
    elif show is not None:
        return runs_of_show(decisions, path, show)
    else:
        found = decisions.execute(_RUNS.format("true")).fetchone()
        if found is None:
            raise BadInput(message(NO_RUN, path=str(path)))
    return Wanted((found[0],), found[1], bool(found[2]))


def runs_of_show(decisions: sqlite3.Connection, path: Path, show: str) -> Wanted:
    """The air runs of a show and its orders outside them, else its latest run."""
    row = decisions.execute("SELECT id FROM show WHERE ? IN (name, id)", (show,)).fetchone()
    if row is None:
        raise BadInput(message(NO_SHOW, name=show[:80], path=str(path)))
    air = decisions.execute(_RUNS.format("show = ? AND kind = 'air'"), row).fetchall()
    runs = air or decisions.execute(_RUNS.format("show = ?"), row).fetchall()[:1]
    names = (*(one[0] for one in runs), f"show-{row[0]}")
    return Wanted(names, row[0], all(one[2] for one in runs))


@contextmanager
def summed(path: Path, backups: Path) -> Iterator[sqlite3.Connection]:
    """A run's file with complete sums: its own, or made in memory where the console was cut off."""
    try:
        with closing(connect(path, write=False)) as conn:
            conn.execute("BEGIN")
            if is_complete(conn):
                yield conn
                return
        with closing(in_memory(KEPT.sets)) as copy:
            _copy(path, copy)
            complete(copy)
            yield copy
    except sqlite3.DatabaseError as error:
        raise damaged(path, str(error), backups) from error


def _copy(path: Path, copy: sqlite3.Connection) -> None:
    """Take the facts that totals are made of from a run's file; what rows looked like stays."""
    copy.execute("ATTACH ? AS run", (str(path),))
    for table in ("source", "order_line", "refund", "audience", "chat_second"):
        columns = [row[1] for row in copy.execute(f"PRAGMA table_info({table})")]
        values = ", ".join("''" if name == "raw" else name for name in columns)
        copy.execute(f"INSERT INTO main.{table} SELECT {values} FROM run.{table}")
    copy.execute("DETACH run")
