"""Recorded comments and orders of the tests, unpacked, and rooms to store them in."""

import asyncio
import gzip
from collections.abc import Callable
from pathlib import Path

from console.commands.replaying import start_run
from console.core.clock import SystemClock
from console.core.fact import Batch, Row, Taken
from console.feeds.recording.feed import run as play
from console.feeds.recording.reading import Recording, read_chat, read_orders
from console.show.room import Room

DATA = Path(__file__).resolve().parents[2] / "tests" / "data"

START = 1_760_000_000_000
"""Where recordings are laid from, ms UTC."""

Open = Callable[[], Recording]


def recordings(folder: Path) -> dict[str, Open]:
    """Name → what opens it; unpacked into `folder`, so that reading costs no unpacking."""
    orders = folder / "orders_completejourney_2017-12.csv"
    packed = DATA / "orders_completejourney_2017-12.csv.gz"
    orders.write_bytes(gzip.decompress(packed.read_bytes()))
    chat = folder / "chat_bilibili_room.csv"
    chat.write_bytes((DATA / "chat_bilibili_room.csv").read_bytes())
    return {
        "comments": lambda: read_chat(chat, start_ms=START),
        "orders": lambda: read_orders(orders, start_ms=START),
    }


def rows(recording: Recording) -> list[Row]:
    """All facts of a recording."""
    return [fact for batch in recording for fact in batch.facts]


def new_room(path: Path) -> tuple[Room, str]:
    """A room with a run to store into, and the run's id."""
    room = Room(path, SystemClock(), desk="bench", reserve_bytes=0)
    return room, start_run(room, "bench", "")


def replay(room: Room, run: str, recording: Recording) -> Taken:
    """Play a recording into a run as fast as it is taken; what became of it, all committed."""
    total = Taken(0, 0, {})

    async def emit(batch: Batch) -> Taken:
        nonlocal total
        taken = await asyncio.wrap_future(room.store(run, batch))
        total = Taken(total.stored + taken.stored, total.duplicates + taken.duplicates, {})
        return taken

    room.io.start(play(recording, emit, room.clock, None)).result()
    return total
