"""Two ways to a server of IRC: lines over TCP or TLS, and over a WebSocket."""

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Protocol

from aiohttp import (
    ClientSession,
    ClientTimeout,
    ClientWebSocketResponse,
    WSMsgType,
    WSServerHandshakeError,
)
from yarl import URL

from console.core.errors import BadInput
from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.peer.link import Gone
from console.feeds.twitch.parse import LONGEST

PORTS = {"irc": 6667, "ircs": 6697, "ws": 80, "wss": 443}
MESSAGE_BYTES = 1_048_576

BAD_ADDRESS = QT_TRANSLATE_NOOP(
    "feeds", "{url} is no address of a chat server; it begins with wss://, ircs:// or irc://."
)
NOT_A_SOCKET = QT_TRANSLATE_NOOP("feeds", "something else answers there (HTTP {status})")


class Wire(Protocol):
    """An open connection. `read` gives what came, b"" at the end."""

    async def read(self) -> bytes:
        """Wait for something."""

    async def write(self, line: str) -> None:
        """Send one line."""


class Lines:
    """Cuts what comes into lines; of one that is too long the start is given."""

    def __init__(self) -> None:
        self._rest = b""
        self._skipping = False

    def feed(self, data: bytes) -> list[bytes]:
        """The lines that are whole now, without their ends and without empty ones."""
        *done, self._rest = (self._rest + data).replace(b"\r", b"\n").split(b"\n")
        if self._skipping and done:
            del done[0]  # the rest of the line that was too long
            self._skipping = False
        if len(self._rest) > LONGEST:
            if not self._skipping:
                done.append(self._rest[: LONGEST + 1])
            self._rest, self._skipping = b"", True
        return [line for line in done if line]


def address(url: str) -> URL:
    """The address with its port. Raises BadInput where it is none of a chat server."""
    try:
        found = URL(url.strip())
        if found.scheme in PORTS and found.host:
            port = found.explicit_port or PORTS[found.scheme]
            return (
                found.with_port(port)
                if found.scheme in ("ws", "wss")
                else URL.build(scheme=found.scheme, host=found.host, port=port)
            )
    except ValueError:
        pass
    raise BadInput(message(BAD_ADDRESS, url=url[:80]))


@asynccontextmanager
async def opened(where: URL, seconds: float) -> AsyncIterator[Wire]:
    """A connection, closed at the end. Raises Gone, OSError, TimeoutError, ClientError."""
    if where.scheme in ("ws", "wss"):
        async with _socket(where, seconds) as wire:
            yield wire
    else:
        async with _stream(where, seconds) as wire:
            yield wire


class _Stream:
    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader, self._writer = reader, writer

    async def read(self) -> bytes:
        return await self._reader.read(65_536)

    async def write(self, line: str) -> None:
        self._writer.write(f"{line}\r\n".encode())
        await self._writer.drain()


class _Web:
    def __init__(self, socket: "ClientWebSocketResponse[bool]") -> None:
        self._socket = socket

    async def read(self) -> bytes:
        got = await self._socket.receive()
        if got.type is WSMsgType.TEXT:
            return f"{got.data}\r\n".encode("utf-8", "replace")
        return bytes(got.data) + b"\r\n" if got.type is WSMsgType.BINARY else b""

    async def write(self, line: str) -> None:
        await self._socket.send_str(f"{line}\r\n")


@asynccontextmanager
async def _stream(where: URL, seconds: float) -> AsyncIterator[Wire]:
    secure = ssl.create_default_context() if where.scheme == "ircs" else None
    async with asyncio.timeout(seconds):
        reader, writer = await asyncio.open_connection(where.host, where.port, ssl=secure)
    try:
        yield _Stream(reader, writer)
    finally:
        writer.close()
        try:
            async with asyncio.timeout(seconds):
                await writer.wait_closed()
        except (OSError, TimeoutError):
            pass  # it is gone either way


@asynccontextmanager
async def _socket(where: URL, seconds: float) -> AsyncIterator[Wire]:
    async with ClientSession(timeout=ClientTimeout(total=None, connect=seconds)) as http:
        try:
            async with asyncio.timeout(seconds):
                socket = await http.ws_connect(where, max_msg_size=MESSAGE_BYTES)
        except WSServerHandshakeError as error:
            raise Gone(message(NOT_A_SOCKET, status=error.status)) from error

        try:
            yield _Web(socket)
        finally:
            await socket.close()
