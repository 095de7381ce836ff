"""What `replay` does with and without a window: checks the files, opens a run, plays them."""

import argparse
import asyncio
from concurrent.futures import Future
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from console.core.action import Outcome
from console.core.clock import Clock, SystemClock
from console.core.desk_file import desk_id
from console.core.errors import BadInput, Refused
from console.core.fact import Batch, Taken
from console.core.ids import Ids
from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.paths import default_room, desk_file
from console.core.store import connect
from console.feeds.recording.feed import run as play
from console.feeds.recording.mapping import NO_MAPPING, Mapping, read_mapping
from console.feeds.recording.reading import Recording, read_chat, read_orders
from console.show.base.actions import AddShow, SetSetting, StartRun
from console.show.base.settings import CURRENCY
from console.show.room import Room
from console.show.rundown.live_actions import EndRun

ACTOR = "replay"

NOTHING = QT_TRANSLATE_NOOP(
    "cli", "there is nothing to replay: name a file with --chat or --orders"
)
SPEED = QT_TRANSLATE_NOOP("cli", "--speed takes a number above 0 or max, not {value}")
CHAT_HELP = QT_TRANSLATE_NOOP("cli", "recorded comments")
ORDERS_HELP = QT_TRANSLATE_NOOP("cli", "recorded orders")
MAP_HELP = QT_TRANSLATE_NOOP("cli", "which column is what, as TOML")
SPEED_HELP = QT_TRANSLATE_NOOP("cli", "how many times faster than it happened, or max")
HEADLESS_HELP = QT_TRANSLATE_NOOP("cli", "without a window; prints a summary as JSON")
ROOM_HELP = QT_TRANSLATE_NOOP("cli", "the room file")
SHOW_HELP = QT_TRANSLATE_NOOP("cli", "name or id of the show")


@dataclass(frozen=True)
class Files:
    """The files to replay and how to read them; speed None = as fast as it goes."""

    chat: Path | None
    orders: Path | None
    mapping: Mapping
    speed: float | None

    def readings(self, start_ms: int) -> tuple[Recording | None, Recording | None]:
        """(comments, orders), opened and laid from `start_ms`; raises BadInput."""
        chat = None if self.chat is None else read_chat(self.chat, self.mapping, start_ms)
        orders = None if self.orders is None else read_orders(self.orders, self.mapping, start_ms)
        return chat, orders

    def currency(self) -> str:
        """The currency of the order file, "" where it does not tell or there is none."""
        return "" if self.orders is None else read_orders(self.orders, self.mapping).currency

    @property
    def name(self) -> str:
        """What a show is called that is made for these files."""
        path = self.chat or self.orders
        return path.name.split(".")[0] if path else ""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("--chat", type=Path, metavar="FILE", help=CHAT_HELP[1])
    parser.add_argument("--orders", type=Path, metavar="FILE", help=ORDERS_HELP[1])
    parser.add_argument("--map", type=Path, metavar="FILE", help=MAP_HELP[1])
    parser.add_argument("--speed", default="1", metavar="X|max", help=SPEED_HELP[1])
    parser.add_argument("--headless", action="store_true", help=HEADLESS_HELP[1])
    parser.add_argument("--room", type=Path, metavar="FILE", help=ROOM_HELP[1])
    parser.add_argument("--show", metavar="NAME", help=SHOW_HELP[1])


def files_of(args: argparse.Namespace) -> Files:
    """The files of the command line, looked at before anything is written; raises BadInput."""
    if args.chat is None and args.orders is None:
        raise BadInput(message(NOTHING))
    mapping = NO_MAPPING if args.map is None else read_mapping(args.map)
    files = Files(args.chat, args.orders, mapping, _speed(args.speed))
    files.readings(0)
    return files


def _speed(text: str) -> float | None:
    if text == "max":
        return None
    try:
        speed = float(text)
    except ValueError:
        speed = 0
    if not 0 < speed < 1e6:
        raise BadInput(message(SPEED, value=text))
    return speed


def open_room(path: Path | None, clock: Clock) -> Room:
    """The room a command writes to: the named one, else the user's own."""
    return Room(path or default_room(), clock, desk=desk_id(desk_file(), Ids(SystemClock()).new))


def must(future: "Future[Outcome]") -> Outcome:
    """The outcome of an action that has to be carried out; raises Refused."""
    outcome = future.result()
    if outcome.refused is not None:
        raise Refused(outcome.refused)
    return outcome


def show_named(room: Room, name: str) -> str:
    """The id of the show with this name or id, made if absent; raises Refused."""
    with closing(connect(room.layout.room, write=False)) as conn:
        found = conn.execute("SELECT id FROM show WHERE ? IN (id, name)", (name,)).fetchone()
    if found is not None:
        return str(found[0])
    made = AddShow(name=name).identified(room.ids.new)
    must(room.do(made, actor=ACTOR))
    return made.id


def settle_currency(room: Room, currency: str) -> None:
    """The first order file gives the room its currency, unless it has one."""
    with closing(connect(room.layout.room, write=False)) as conn:
        query = "SELECT 1 FROM setting WHERE scope = 'room' AND key = ?"
        known = conn.execute(query, (CURRENCY.key,)).fetchone()
    if known is None:
        must(room.do(SetSetting(key=CURRENCY.key, value=currency), actor=ACTOR))


def start_run(room: Room, show: str, currency: str) -> str:
    """Open a replay run of the show, made if absent; ends a replay that was cut off. Its id."""
    with closing(connect(room.layout.room, write=False)) as conn:
        query = "SELECT id FROM run WHERE ended_at IS NULL AND kind != 'air'"
        left = conn.execute(query).fetchone()
    if left is not None:
        must(room.do(EndRun(), actor=ACTOR))
    if currency:
        settle_currency(room, currency)
    run = StartRun(show=show_named(room, show), run_kind="replay").identified(room.ids.new)
    must(room.do(run, actor=ACTOR))
    return run.id


def started_at(room: Room, run: str) -> int:
    """When a run started, ms UTC."""
    with closing(connect(room.layout.room, write=False)) as conn:
        query = "SELECT started_at FROM run WHERE id = ?"
        return int(conn.execute(query, (run,)).fetchone()[0])


async def play_files(
    room: Room, run: str, readings: tuple[Recording | None, ...], speed: float | None
) -> None:
    """Play the readings side by side into a run; returns when all is stored and derived."""

    async def emit(batch: Batch) -> Taken:
        return await asyncio.wrap_future(room.store(run, batch))

    plays = [play(r, emit, room.clock, speed) for r in readings if r is not None]
    await asyncio.gather(*plays)
    await asyncio.wrap_future(room.writer.settled(run))
