"""A small server that speaks Twitch's IRC, and a console around the feed that reads it."""

import asyncio
import ssl
from collections.abc import Awaitable, Callable, Coroutine
from pathlib import Path
from typing import Any

from console.core.action import Action, Outcome
from console.core.clock import SimulatedClock
from console.core.fact import Batch, Row, Taken
from console.core.message import Message, english
from console.core.peer.backoff import Patience
from console.core.ports import Surroundings
from console.feeds import twitch
from console.feeds.twitch.feed import read
from console.show.base.facts import Gap

EVENING = 1_795_780_800_000
QUICK = Patience(first=0.01, longest=0.05, calm=30, connect=5, beat=0.2, gather=0)
SAMPLES = (Path(twitch.__file__).parent / "samples" / "lines.txt").read_text("utf-8")
CHAT = [line for line in SAMPLES.splitlines() if "lovingt3s" in line]

Play = Callable[["Talk"], Awaitable[None]]


class Talk:
    """One connection of a client, as the server has it."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.heard: list[str] = []
        self._reader, self._writer = reader, writer

    async def line(self) -> str:
        """What the client says next, "" when it has gone."""
        said = (await self._reader.readline()).decode().rstrip("\r\n")
        self.heard.append(said)
        return said

    async def until(self, start: str) -> str:
        """Listen until a line begins so."""
        while not (said := await self.line()).startswith(start):
            if not said:
                raise ConnectionError("the client has gone")
        return said

    async def say(self, *lines: str) -> None:
        """Send lines."""
        self._writer.write("".join(f"{line}\r\n" for line in lines).encode())
        await self._writer.drain()

    async def welcome(self) -> None:
        """Let the client in, and into its channels."""
        nick = (await self.until("NICK ")).split()[1]
        await self.say(f":tmi.twitch.tv 001 {nick} :Welcome, GLHF!")
        await self.until("JOIN ")


class Server:
    """Plays what it is given to each client; `talks`: the connections until now."""

    def __init__(self, play: Play, secure: ssl.SSLContext | None = None) -> None:
        self.talks: list[Talk] = []
        self._play, self._secure = play, secure

    async def __aenter__(self) -> "Server":
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0, ssl=self._secure)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()
        await self._server.wait_closed()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        talk = Talk(reader, writer)
        self.talks.append(talk)
        try:
            await self._play(talk)
        except ConnectionError:
            pass
        finally:
            writer.close()


class Reader:
    """A console around the feed: what it stored, and how the feed said it was."""

    def __init__(self, url: str, channel: str = "LovingT3s") -> None:
        self.facts: list[Row] = []
        self.reasons: list[str] = []
        self.health: list[tuple[str, str]] = []
        self.clock = SimulatedClock(EVENING)
        self._changed = asyncio.Event()
        settings = {"channel": channel, "url": url, "silent_s": 0}
        self.around = Surroundings(
            self.emit, self.do, self.tell, self.clock, settings, "twitch:main"
        )

    @property
    def said(self) -> list[Any]:
        """The facts without the gaps."""
        return [fact for fact in self.facts if not isinstance(fact, Gap)]

    async def emit(self, batch: Batch) -> Taken:
        self.facts += batch.facts
        self.reasons += [one.reason for one in batch.rejected]
        self._changed.set()
        return Taken(len(batch.facts), 0, {})

    async def do(self, action: Action, **_: Any) -> Outcome:
        raise AssertionError("a feed decides nothing")

    def tell(self, part: str, state: str, note: Message | None = None) -> None:
        assert part == "twitch:main"
        self.health.append((state, english(note) if note else ""))
        self._changed.set()

    async def until(self, holds: Callable[[], bool]) -> None:
        """Read until something holds."""
        work = asyncio.create_task(read(self.around, QUICK))
        try:
            while not holds():
                self._changed.clear()
                waiting = asyncio.create_task(self._changed.wait())
                await asyncio.wait({work, waiting}, return_when=asyncio.FIRST_COMPLETED)
                if work.done():
                    waiting.cancel()
                    work.result()
        finally:
            work.cancel()
            await asyncio.gather(work, return_exceptions=True)


def within(work: Coroutine[Any, Any, None]) -> None:
    """Run a test's coroutine, at most for 20 s."""

    async def bounded() -> None:
        async with asyncio.timeout(20):
            await work

    asyncio.run(bounded())
