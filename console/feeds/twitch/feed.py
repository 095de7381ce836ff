"""Twitch chat as a feed: its settings, and a conversation with the server."""

import asyncio
import random
from typing import Any

from console.core.errors import BadInput
from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.peer.backoff import USUAL, Patience
from console.core.peer.heard import Parse, Unfit
from console.core.peer.link import Link, keep
from console.core.ports import Surroundings
from console.core.setting import Setting
from console.feeds.twitch.lines import Lines, Wire, address, opened
from console.feeds.twitch.parse import line_of, parser
from console.show.questions.incoming import keeping

CHANNEL = Setting(
    "channel", str, "", QT_TRANSLATE_NOOP("feed", "Channels, separated by spaces"), "machine"
)
URL = Setting(
    "url", str, "wss://irc-ws.chat.twitch.tv:443", QT_TRANSLATE_NOOP("feed", "Address"), "machine"
)
SILENT_S = Setting(
    "silent_s", int, 60, QT_TRANSLATE_NOOP("feed", "Silent counts as a fault after (s, 0 = never)"),
    "machine", low=0, high=3_600,
)  # fmt: skip
SETTINGS: tuple[Setting[Any], ...] = (CHANNEL, URL, SILENT_S)

MOST = 20
"""Channels of one connection."""

NO_CHANNEL = QT_TRANSLATE_NOOP(
    "feeds", "Name the channels to read, at most {most}, of letters, digits and _."
)

WANTED = "twitch.tv/tags twitch.tv/commands"


async def run(around: Surroundings) -> None:
    """Read until cancelled. Raises BadInput where the settings cannot be."""
    await read(around, USUAL)


async def read(around: Surroundings, patience: Patience) -> None:
    """The same, at other paces."""
    chosen = around.settings
    where, channels = address(chosen["url"]), channel_names(chosen["channel"])
    parse = parser()

    async def session(link: Link) -> None:
        async with opened(where, patience.connect) as wire:
            await _converse(wire, link, channels, parse, patience)

    place = f"{where.host}:{where.port}"
    silent, kept = chosen["silent_s"], keeping(around.source)
    await keep(around, session, kept, place, silent_s=silent, patience=patience)


def channel_names(text: str) -> tuple[str, ...]:
    """The channels as IRC names them. Raises BadInput where there are none, or that are none."""
    names = [word.lower().lstrip("#") for word in text.replace(",", " ").split()]
    good = all(name.isascii() and name.replace("_", "").isalnum() for name in names)
    if not good or not 0 < len(names) <= MOST:
        raise BadInput(message(NO_CHANNEL, most=MOST))
    return tuple(f"#{name}" for name in dict.fromkeys(names))


async def _converse(
    wire: Wire, link: Link, channels: tuple[str, ...], parse: Parse, patience: Patience
) -> None:
    """Introduce ourselves as nobody, and listen until the connection is over."""
    await wire.write(f"CAP REQ :{WANTED}")
    await wire.write("CAP END")
    await _call_ourselves(wire)
    await wire.write("USER guest 0 * :guest")
    lines = Lines()
    while data := await _read(wire, patience.beat):
        for line in lines.feed(data):
            if not await _mind(wire, link, line, channels):
                return
            await link.hear(parse(line, link.clock.wall()))


async def _call_ourselves(wire: Wire) -> None:
    await wire.write(f"NICK justinfan{random.randrange(10_000, 100_000_000)}")


async def _read(wire: Wire, beat: float) -> bytes:
    """What comes next. A server that says nothing is asked whether it lives; TimeoutError if it
    does not answer."""
    try:
        async with asyncio.timeout(beat):
            return await wire.read()
    except TimeoutError:
        await wire.write("PING :liveroom")
    async with asyncio.timeout(beat / 2):
        return await wire.read()


async def _mind(wire: Wire, link: Link, data: bytes, channels: tuple[str, ...]) -> bool:
    """Do what a line asks of us; False where it says that the connection is over."""
    try:
        line = line_of(data)
    except (Unfit, UnicodeDecodeError):
        return True
    match line.command:
        case "PING":
            await wire.write(f"PONG :{line.params[-1] if line.params else ''}")
        case "001":
            await wire.write(f"JOIN {','.join(channels)}")
            link.up()
        case "432" | "433":
            await _call_ourselves(wire)
        case "RECONNECT" | "ERROR":
            return False
    return True
