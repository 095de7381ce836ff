"""Recordings as a feed: its settings, and the playing of the files they name."""

import asyncio
from pathlib import Path
from typing import Any

from console.core.message import QT_TRANSLATE_NOOP
from console.core.ports import Surroundings
from console.core.setting import Setting
from console.feeds.recording import feed
from console.feeds.recording.mapping import NO_MAPPING, read_mapping
from console.feeds.recording.reading import Recording, read_chat, read_orders

TITLE = QT_TRANSLATE_NOOP("feed", "Recording")

CHAT = Setting("chat", str, "", QT_TRANSLATE_NOOP("feed", "File of comments"), "machine")
ORDERS = Setting("orders", str, "", QT_TRANSLATE_NOOP("feed", "File of orders"), "machine")
MAP = Setting("map", str, "", QT_TRANSLATE_NOOP("feed", "Map of columns"), "machine")
SPEED = Setting(
    "speed",
    float,
    1.0,
    QT_TRANSLATE_NOOP("feed", "Times as fast as it happened (0 = as fast as it goes)"),
    "machine",
    low=0,
    high=1_000_000,
)
SETTINGS: tuple[Setting[Any], ...] = (CHAT, ORDERS, MAP, SPEED)


async def run(around: Surroundings) -> None:
    """Play the files that the settings name, side by side, from now on; raises BadInput."""
    chosen = around.settings
    mapping = read_mapping(Path(chosen["map"])) if chosen["map"] else NO_MAPPING
    start = around.clock.wall()
    readings: list[Recording] = []
    if chosen["chat"]:
        readings.append(read_chat(Path(chosen["chat"]), mapping, start))
    if chosen["orders"]:
        readings.append(read_orders(Path(chosen["orders"]), mapping, start))
    around.health("recording", "ok")
    speed = chosen["speed"] or None
    await asyncio.gather(*(feed.run(one, around.emit, around.clock, speed) for one in readings))
    around.health("recording", "off")
