"""A WebSocket that someone else serves, listened to."""

import asyncio
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from aiohttp import (
    ClientSession,
    ClientTimeout,
    ClientWebSocketResponse,
    WSCloseCode,
    WSMsgType,
    WSServerHandshakeError,
)

from console.core.errors import BadInput
from console.core.fact import Rejection
from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.peer.backoff import USUAL, Patience
from console.core.peer.gathering import Keeping
from console.core.peer.heard import Heard, Parse
from console.core.peer.link import Gone, Link, keep
from console.core.ports import Surroundings

MESSAGE_BYTES = 1_048_576
"""A longer message ends the connection; it is counted as too long."""

PORTS = {"ws": 80, "wss": 443}
"""Schemes of addresses, with the port where none is named."""

BAD_URL = QT_TRANSLATE_NOOP(
    "feeds", "{url} is no address of a WebSocket; it begins with ws:// or wss://."
)
NOT_A_SOCKET = QT_TRANSLATE_NOOP("feeds", "something else answers there (HTTP {status})")
TOO_LONG = QT_TRANSLATE_NOOP("feeds", "it sent a message of more than 1 MB")
NO_PONG = QT_TRANSLATE_NOOP("feeds", "it hangs: no answer to a ping")
NO_PROTOCOL = QT_TRANSLATE_NOOP("feeds", "it broke the protocol")


@dataclass(frozen=True)
class Relay:
    """A WebSocket server and how to speak to it.

    hello: texts to send once connected. beat, beat_s: a text to send again and again, every so
    many seconds. parse: must never raise (`heard.safely`).
    """

    url: str
    parse: Parse
    headers: Mapping[str, str] = field(default_factory=dict)
    hello: Sequence[str] = ()
    beat: str = ""
    beat_s: float = 10.0

    @property
    def place(self) -> str:
        """Host and port, for people; the rest of an address may hold a secret."""
        url = urlsplit(self.url)
        return f"{url.hostname}:{url.port or PORTS[url.scheme]}"


async def listen(
    around: Surroundings,
    relay: Relay,
    keeping: Keeping,
    *,
    silent_s: float,
    patience: Patience = USUAL,
    rng: random.Random | None = None,
) -> None:
    """Listen to a relay until cancelled. Raises BadInput where its address cannot be one."""
    checked(relay.url)

    async def session(link: Link) -> None:
        await _session(relay, link, patience)

    await keep(around, session, keeping, relay.place, silent_s=silent_s, patience=patience, rng=rng)


def checked(url: str) -> str:
    """The address, if it is one of a WebSocket. Raises BadInput."""
    try:
        found = urlsplit(url)
        good = found.scheme in PORTS and bool(found.hostname) and found.port != 0
    except ValueError:
        good = False
    if not good:
        raise BadInput(message(BAD_URL, url=url[:80]))
    return url


async def _session(relay: Relay, link: Link, patience: Patience) -> None:
    timeout = ClientTimeout(total=None, connect=patience.connect)
    async with ClientSession(timeout=timeout) as http:
        socket = await _opened(http, relay, patience)
        beating: asyncio.Task[None] | None = None
        try:
            for text in relay.hello:
                await socket.send_str(text)
            if relay.beat:
                beating = asyncio.create_task(_beat(socket, relay))
            link.up()
            await _hear(socket, relay, link)
        finally:
            if beating is not None:
                beating.cancel()
            await socket.close()


async def _opened(
    http: ClientSession, relay: Relay, patience: Patience
) -> "ClientWebSocketResponse[bool]":
    try:
        async with asyncio.timeout(patience.connect):
            return await http.ws_connect(
                relay.url, headers=relay.headers, heartbeat=patience.beat,
                max_msg_size=MESSAGE_BYTES, decode_text=False,
            )  # fmt: skip
    except WSServerHandshakeError as error:
        raise Gone(message(NOT_A_SOCKET, status=error.status)) from error


async def _hear(socket: "ClientWebSocketResponse[bool]", relay: Relay, link: Link) -> None:
    while True:
        got = await socket.receive()
        if got.type in (WSMsgType.TEXT, WSMsgType.BINARY):
            await link.hear(relay.parse(got.data, link.clock.wall()))
        elif got.type is WSMsgType.ERROR:
            await _broken(socket, link)
        else:
            return


async def _broken(socket: "ClientWebSocketResponse[bool]", link: Link) -> None:
    """Raise Gone with what was wrong."""
    if socket.close_code == WSCloseCode.MESSAGE_TOO_BIG:
        await link.hear(Heard(rejected=(Rejection("too_long", ""),)))
        raise Gone(message(TOO_LONG))
    error = socket.exception()
    raise Gone(message(NO_PONG if isinstance(error, TimeoutError) else NO_PROTOCOL))


async def _beat(socket: "ClientWebSocketResponse[bool]", relay: Relay) -> None:
    while not socket.closed:
        await asyncio.sleep(relay.beat_s)
        await socket.send_str(relay.beat)
