"""Bringing an export of orders into a room: each order to the air run that it belongs to."""

import argparse
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from console.commands.replaying import open_room, settle_currency, show_named
from console.core.clock import SystemClock
from console.core.errors import BadInput
from console.core.fact import Batch
from console.core.sheet import open_table
from console.core.store import connect
from console.feeds.recording.columns import ORDERS, SALES, resolve
from console.feeds.recording.draft import Count
from console.feeds.recording.mapping import NO_MAPPING, Mapping, read_mapping
from console.feeds.recording.reading import Recording, read_orders
from console.show.room import Room
from console.show.rundown.sheets.kinds import kind_of
from console.show.sales.routing import Air, airs_of, order_ids, orders_in, outside, routed


def mapping_of(path: Path | None) -> Mapping | None:
    """The map of a command line if it is one of orders; None if it maps something else."""
    if path is None:
        return NO_MAPPING
    try:
        mapping = read_mapping(path)
    except BadInput:
        return None  # the reader of a run-of-show says what is wrong with it
    return mapping if set(mapping.columns) & set(ORDERS) else None


def is_orders(file: Path, mapping: Mapping) -> bool:
    """Whether a file of text is a table of orders: one that names times, amounts and orders."""
    if kind_of(file) != "text":
        return False
    with suppress(BadInput), open_table(file, mapping.encoding) as table:
        layout = resolve(file, table.headers, mapping.columns, SALES)
        return layout.known is not None or "order" in layout
    return False


def bring_orders(args: argparse.Namespace, mapping: Mapping) -> dict[str, Any]:
    """Bring an export into the named show, or one named after the file; what came of each row."""
    recording = read_orders(args.file, mapping)
    if args.dry_run:
        for _ in recording:
            pass
        return _answer(recording, 0, 0)
    room = open_room(args.room, SystemClock())
    try:
        if recording.currency:
            settle_currency(room, recording.currency)
        show = show_named(room, args.show or args.file.name.split(".")[0])
        return bring(room, show, recording)
    finally:
        room.close()


def bring(room: Room, show: str, recording: Recording) -> dict[str, Any]:
    """Store the export's facts; what is known already adds nothing."""
    with closing(connect(room.layout.room, write=False)) as conn:
        airs = airs_of(conn, show)
    otherwise = outside(show)
    stored = duplicates = 0
    touched: set[str] = set()
    for batch in recording:
        for run, part in routed(
            batch, airs, _known(room, airs, otherwise, batch), otherwise
        ).items():
            taken = room.store(run, part).result()
            stored, duplicates = stored + taken.stored, duplicates + taken.duplicates
            touched.add(run)
        for run in touched:
            room.writer.settled(run).result()
    return _answer(recording, stored, duplicates)


def _known(room: Room, airs: list[Air], otherwise: str, batch: Batch) -> dict[str, str]:
    """Order → the file that has it already."""
    found: dict[str, str] = {}
    for run in (otherwise, *(air.run for air in airs)):
        if room.layout.run(run).exists():
            with closing(connect(room.layout.run(run), write=False)) as conn:
                orders = orders_in(conn, batch.source, order_ids(batch))
                found |= dict.fromkeys(orders, run)
    return found


def _answer(recording: Recording, stored: int, duplicates: int) -> dict[str, Any]:
    count = recording.counts.get("orders", Count())
    return {
        "kind": "orders",
        "in": count.read,
        "stored": stored,
        "duplicates": duplicates,
        "rejected": dict(count.rejected),
        "rounded": count.rounded,
    }
