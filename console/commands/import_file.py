"""`liveroom import`: recognises what a file is, and hands it to the module of its kind."""

import argparse
import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from console.commands.import_cues import bring_cues
from console.commands.import_orders import bring_orders, is_orders, mapping_of
from console.commands.import_parcel import bring_parcel
from console.commands.import_pool import bring_catalogue, is_catalogue
from console.commands.import_products import bring_products, is_products
from console.commands.import_shop import bring_shop_table
from console.core.errors import BadInput
from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.store import HEADER
from console.show.rundown.sheets.kinds import kind_of
from console.show.rundown.sheets.mapping import read_columns
from console.show.rundown.sheets.read import NoRundown, read_sheet

HELP = QT_TRANSLATE_NOOP(
    "cli", "Read a run-of-show, products, orders or a .liveroom file into a room."
)
FILE_HELP = QT_TRANSLATE_NOOP("cli", "what to read")
ROOM_HELP = QT_TRANSLATE_NOOP("cli", "the room file")
SHOW_HELP = QT_TRANSLATE_NOOP("cli", "name or id of the show; made if absent")
MAP_HELP = QT_TRANSLATE_NOOP("cli", "which column is what, as TOML")
DRY_HELP = QT_TRANSLATE_NOOP("cli", "say what would be done, and change nothing")
UNREADABLE = QT_TRANSLATE_NOOP("cli", "{file} cannot be read: {reason}")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("file", type=Path, metavar="FILE", help=FILE_HELP[1])
    parser.add_argument("--room", type=Path, metavar="FILE", help=ROOM_HELP[1])
    parser.add_argument("--show", metavar="NAME", help=SHOW_HELP[1])
    parser.add_argument("--map", type=Path, metavar="FILE", help=MAP_HELP[1])
    parser.add_argument("--dry-run", action="store_true", help=DRY_HELP[1])


def run(args: argparse.Namespace) -> int:
    """Read the file whole before anything is written; then bring it in. 1 where rows were left
    out because a person must confirm them."""
    answer = _brought(args)
    print(json.dumps(answer, ensure_ascii=False, indent=1))
    return 1 if answer.get("unconfirmed") else 0


def _brought(args: argparse.Namespace) -> dict[str, Any]:
    if _is_parcel(args.file):
        return bring_parcel(args)
    mapping = mapping_of(args.map)
    if mapping is not None and is_orders(args.file, mapping):
        return bring_orders(args, mapping)
    if args.map is not None:
        with _quiet_reader():
            reading = read_sheet(args.file, read_columns(args.map))
        return bring_cues(args, reading)
    beside = bring_shop_table(args)
    if beside is not None:
        return beside
    if is_catalogue(args.file):
        return bring_catalogue(args)
    if _is_long_product_table(args.file):
        return bring_products(args)
    try:
        with _quiet_reader():
            reading = read_sheet(args.file)
    except NoRundown:
        return bring_products(args)
    return bring_cues(args, reading)


@contextmanager
def _quiet_reader() -> Iterator[None]:
    """Over a damaged workbook the library that reads it writes to stderr; we say it in one line."""
    sys.stderr.flush()
    kept, nowhere = os.dup(2), os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, 2)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(nowhere)


def _is_long_product_table(file: Path) -> bool:
    """Whether it is text whose first line names products: it may be longer than any plan."""
    return kind_of(file) == "text" and is_products(file)


def _is_parcel(file: Path) -> bool:
    try:
        with file.open("rb") as stream:
            return stream.read(len(HEADER)) == HEADER
    except OSError as error:
        raise BadInput(message(UNREADABLE, file=str(file), reason=error.strerror or "")) from error
