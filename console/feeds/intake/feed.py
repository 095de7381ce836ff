"""Plain intake as a feed: its settings, the server's life, and how it is doing."""

import asyncio
import logging
from typing import Any

from aiohttp import web

from console.core.errors import BadInput
from console.core.fact import Batch
from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.peer.gathering import Span
from console.core.ports import Surroundings
from console.core.setting import Setting
from console.feeds.intake.server import Intake
from console.show.questions.incoming import keeping

PORT = Setting(
    "port", int, 8765, QT_TRANSLATE_NOOP("feed", "Port"), "machine", low=1024, high=65535
)
TOKEN = Setting(
    "token", str, "", QT_TRANSLATE_NOOP("feed", "Token that senders must know"), "machine",
    secret=True,
)  # fmt: skip
ANYWHERE = Setting(
    "anywhere", bool, False,
    QT_TRANSLATE_NOOP("feed", "Open to other machines of the network"), "machine",
)  # fmt: skip
ORIGINS = Setting(
    "origins", str, "",
    QT_TRANSLATE_NOOP("feed", "Web pages that may send (origins, separated by spaces)"), "machine",
)  # fmt: skip
RATE = Setting(
    "rate", int, 2_000, QT_TRANSLATE_NOOP("feed", "Messages a second, at most"), "machine",
    low=1, high=100_000,
)  # fmt: skip
SILENT_S = Setting(
    "silent_s", int, 60, QT_TRANSLATE_NOOP("feed", "Silent counts as a fault after (s, 0 = never)"),
    "machine", low=0, high=3_600,
)  # fmt: skip
SETTINGS: tuple[Setting[Any], ...] = (PORT, TOKEN, ANYWHERE, ORIGINS, RATE, SILENT_S)

LEAST_TOKEN = 16

SHORT = QT_TRANSLATE_NOOP(
    "feed", "The intake needs a token of {least} characters or more that senders must know."
)
NO_PORT = QT_TRANSLATE_NOOP(
    "feed", "Port {port} cannot be listened on ({why}). Another program may hold it."
)
LISTENING = QT_TRANSLATE_NOOP("feed", "Listening on {address}; nothing came yet.")
LIVE = QT_TRANSLATE_NOOP("feed", "Listening on {address}.")
SILENT = QT_TRANSLATE_NOOP("feed", "Nothing came for {seconds} s on {address}.")

EVERY_S = 1.0

_WIRE = logging.getLogger(f"{__name__}.wire")
_WIRE.setLevel(logging.CRITICAL)  # what is no HTTP is its sender's fault, not worth a line each


async def run(around: Surroundings) -> None:
    """Listen until cancelled; raises BadInput where that cannot be with these settings."""
    chosen = around.settings
    if len(chosen["token"]) < LEAST_TOKEN:
        raise BadInput(message(SHORT, least=LEAST_TOKEN))
    origins = frozenset(chosen["origins"].split())
    intake = Intake(around, chosen["token"], origins, chosen["rate"])
    host = "0.0.0.0" if chosen["anywhere"] else "127.0.0.1"
    runner = web.AppRunner(
        intake.app(), access_log=None, handle_signals=False, shutdown_timeout=1.0,
        keepalive_timeout=30.0, logger=_WIRE,
    )  # fmt: skip
    await runner.setup()
    try:
        try:
            await web.TCPSite(runner, host, chosen["port"]).start()
        except OSError as error:
            why = error.strerror or type(error).__name__
            raise BadInput(message(NO_PORT, port=chosen["port"], why=why)) from error
        await _tell(around, intake, f"http://{host}:{chosen['port']}")
    finally:
        for socket in tuple(intake.sockets):
            await socket.close()
        await runner.cleanup()


async def _tell(around: Surroundings, intake: Intake, address: str) -> None:
    """Say once a second how it is doing, for as long as the server runs, and keep its silences."""
    silent_ms = around.settings["silent_s"] * 1000
    gap, since = keeping(around.source).gap, 0
    while True:
        passed = None if intake.heard is None else around.clock.real.steady() - intake.heard
        silent = bool(silent_ms) and passed is not None and passed > silent_ms
        if silent and not since and passed is not None:
            since = around.clock.wall() - passed
            await around.emit(Batch(around.source, (gap(Span(since, None, "silent")),)))
        elif since and not silent:
            over = Span(since, max(since, around.clock.wall()), "silent")
            await around.emit(Batch(around.source, (gap(over),)))
            since = 0
        if silent:
            seconds = silent_ms // 1000
            around.health("intake", "warn", message(SILENT, seconds=seconds, address=address))
        else:
            head = LISTENING if passed is None else LIVE
            around.health("intake", "ok", message(head, address=address))
        await asyncio.sleep(EVERY_S)
