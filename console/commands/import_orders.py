"""Bringing an export of orders into a room: each order to the air run that it belongs to."""

from contextlib import closing
from pathlib import Path
from typing import Any

from console.core.fact import Batch
from console.core.store import connect
from console.feeds.recording.draft import Count
from console.feeds.recording.mapping import Mapping
from console.feeds.recording.reading import Recording, read_orders
from console.show.room import Room
from console.show.sales.routing import Air, airs_of, order_ids, orders_in, outside, routed


def opened(file: Path, mapping: Mapping) -> Recording:
    """The export, with its own times; raises BadInput where it is none."""
    return read_orders(file, mapping)


def dry(recording: Recording) -> dict[str, Any]:
    """What the file holds, without a room."""
    for _ in recording:
        pass
    return _answer(recording, 0, 0)


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
