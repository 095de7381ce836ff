"""What `liveroom import` does with a table of products."""

import argparse
import csv
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from console.commands.replaying import open_room, show_named
from console.commands.unconfirmed import import_products
from console.core.backup import back_up
from console.core.clock import SystemClock
from console.core.errors import BadInput
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.paths import default_room
from console.core.plain_text import spreadsheet_cell
from console.core.say import Say
from console.core.sheet import open_table
from console.core.store import connect, open_file
from console.show.base.settings import CURRENCY, in_force
from console.show.parts import SETS
from console.show.products.columns import recognise
from console.show.products.sheet import ProductTable, read_products
from console.show.products.shop_tables import known_names, names_beside
from console.show.room import Room
from console.show.rundown.sheets import columns as cue_columns
from console.show.rundown.sheets.grid import Grid, shown
from console.show.rundown.sheets.kinds import kind_of
from console.show.rundown.sheets.workbook import grids_of

ACTOR = "import"

UNKNOWN = QT_TRANSLATE_NOOP(
    "cli",
    "{file} is neither a run-of-show, nor a table of products or orders, nor a .liveroom file. "
    "Nothing was changed.",
)


def is_products(path: Path) -> bool:
    """Whether a file of text begins with the header of a table of products."""
    with suppress(BadInput), open_table(path) as table:
        cues = cue_columns.recognise(table.headers)
        return recognise(table.headers) is not None and cues is None
    return False


def bring_products(args: argparse.Namespace) -> dict[str, Any]:
    """Bring products into the library, and as offers into the named show, or one named after the
    file; what came. Raises BadInput.
    """
    with _as_text(args.file) as file:
        if not is_products(file):
            raise BadInput(message(UNKNOWN, file=args.file.name))
        table = read_products(file, currency_of(args.room), names=_names(args))
    say = Say(args.lang)
    answer: dict[str, Any] = {
        "kind": "products",
        "rows": len(table.rows),
        "left_out": sum(problem.left_out for problem in table.problems),
        "problems": [say(problem.sentence()) for problem in table.problems],
        "unknown_columns": table.unknown,
    }
    if args.dry_run:
        unconfirmed = _tried(args, table)
    else:
        counts, unconfirmed = _brought(args, table, open_room(args.room, SystemClock()))
        answer |= counts
    if unconfirmed:
        answer["left_out"] += len(unconfirmed)
        answer["unconfirmed"] = [say(one) for one in unconfirmed]
    return answer


def _tried(args: argparse.Namespace, table: ProductTable) -> list[Message]:
    """What would need someone's word: the table is brought into a copy of the room."""
    path = args.room or default_room()
    with TemporaryDirectory() as folder:
        copy = Path(folder, "room.sqlite")
        if path.exists() and path.stat().st_size:
            with closing(connect(path, write=False)) as conn:
                copy = back_up(conn, Path(folder), copy.name)
        room = Room(copy, SystemClock(), desk=ACTOR, reserve_bytes=0)
        return _brought(args, table, room)[1]


def _brought(
    args: argparse.Namespace, table: ProductTable, room: Room
) -> tuple[dict[str, int], list[Message]]:
    """How many products and offers were added; what needed someone's word and was left out."""
    left: list[Message] = []
    try:
        show = show_named(room, args.show or args.file.name.split(".")[0])
        before = _counts(room)
        for action in table.actions(show):
            left += import_products(room, action, ACTOR).left_out
        products, offers = (now - was for now, was in zip(_counts(room), before, strict=True))
    finally:
        room.close()
    return {"products_added": products, "offers_added": offers}, left


def _counts(room: Room) -> tuple[int, int]:
    """How many products and offers there are."""
    query = "SELECT (SELECT count(*) FROM product), (SELECT count(*) FROM offer)"
    with closing(connect(room.layout.room, write=False)) as conn:
        products, offers = conn.execute(query).fetchone()
    return products, offers


@contextmanager
def _as_text(path: Path) -> Iterator[Path]:
    """The file itself, or the first sheet of a workbook as a file of text under the same name."""
    kind = kind_of(path)
    if kind == "text":
        yield path
        return
    grids = grids_of(path, kind)
    if not grids:
        raise BadInput(message(UNKNOWN, file=path.name))
    with TemporaryDirectory() as folder:
        copy = Path(folder) / path.name
        copy.write_text(_text(grids[0]), "utf-8", newline="")
        yield copy


def _text(grid: Grid) -> str:
    lines: list[str] = []
    width = max((len(row) for row in grid.rows), default=0)
    writer = csv.writer(_Lines(lines))
    for row in grid.rows:
        cells = [spreadsheet_cell(shown(value)) for value in row]
        writer.writerow(cells + [""] * (width - len(cells)))
    return "".join(lines)


class _Lines:
    """A place for a csv writer to write to."""

    def __init__(self, lines: list[str]) -> None:
        self.write = lines.append


def _names(args: argparse.Namespace) -> dict[tuple[str, str], str]:
    """What the numbers of brands and categories stand for: from the room, and files beside."""
    return names_in(args.room) | names_beside(args.file)


def names_in(room: Path | None) -> dict[tuple[str, str], str]:
    """The names of brands and categories that were imported, as far as there is a room yet."""
    path = room or default_room()
    if not path.exists() or not path.stat().st_size:
        return {}
    with closing(open_file(path, SETS, write=False)) as conn:
        known = conn.execute("SELECT 1 FROM sqlite_schema WHERE name = 'label'").fetchone()
        return known_names(conn) if known else {}


def currency_of(room: Path | None) -> str:
    """The room's currency, as far as there is a room yet."""
    path = room or default_room()
    if not path.exists() or not path.stat().st_size:
        return CURRENCY.default
    with closing(open_file(path, SETS, write=False)) as conn:
        return in_force(conn, CURRENCY)
