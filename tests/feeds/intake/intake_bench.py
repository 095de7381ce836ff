"""The intake at work on a real port, around it a console that keeps what it is given."""

import asyncio
import socket
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from typing import Any

import aiohttp

from console.core.action import Action, Outcome
from console.core.clock import SimulatedClock
from console.core.fact import Batch, Row, Taken
from console.core.message import Message, english
from console.core.ports import Surroundings
from console.feeds.intake import FEED

EVENING = 1_795_780_800_000
TOKEN = "an-evening-of-lipstick"
HEADERS = {"Authorization": f"Bearer {TOKEN}"}


class Kept:
    """What the console around the intake was given; `broken` makes its store fail."""

    def __init__(self, **settings: Any) -> None:
        self.facts: list[Row] = []
        self.reasons: list[str] = []
        self.health: list[tuple[str, str]] = []
        self.broken = False
        self.clock = SimulatedClock(EVENING)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        values = {one.key: one.default for one in FEED.settings}
        self.settings = values | {"port": self.port, "token": TOKEN} | settings
        self._ids: set[Any] = set()

    async def emit(self, batch: Batch) -> Taken:
        if self.broken:
            raise OSError("no disk")
        new = []
        for fact in batch.facts:
            if fact[2] is None or fact[2] not in self._ids:
                self._ids.add(fact[2])
                new.append(fact)
        self.facts += new
        self.reasons += [one.reason for one in batch.rejected]
        rejected = {one.reason: 0 for one in batch.rejected}
        for one in batch.rejected:
            rejected[one.reason] += 1
        return Taken(len(new), len(batch.facts) - len(new), rejected)

    async def do(self, action: Action, **_: Any) -> Outcome:
        raise AssertionError("a feed decides nothing")

    def tell(self, part: str, state: str, note: Message | None = None) -> None:
        self.health.append((state, english(note) if note else ""))

    def around(self) -> Surroundings:
        return Surroundings(
            self.emit, self.do, self.tell, self.clock, self.settings, "intake:tools"
        )

    @asynccontextmanager
    async def listening(self) -> AsyncIterator[aiohttp.ClientSession]:
        """The intake while it listens, and a client of it."""
        self.health.clear()
        work = asyncio.create_task(_run(self.around()))
        while not self.health and not work.done():
            await asyncio.sleep(0)
        try:
            async with aiohttp.ClientSession(f"http://127.0.0.1:{self.port}") as client:
                yield client
        finally:
            work.cancel()
            await asyncio.gather(work, return_exceptions=True)


async def _run(around: Surroundings) -> None:
    await FEED.run(around)


async def post(client: aiohttp.ClientSession, body: Any, **more: Any) -> tuple[int, Any]:
    """Send a body; status and answer."""
    more.setdefault("headers", HEADERS)
    async with client.post("/comments", data=body, **more) as answer:
        return answer.status, await answer.json()


def within(work: Coroutine[Any, Any, None]) -> None:
    """Run a test's coroutine, at most for 20 s."""

    async def bounded() -> None:
        async with asyncio.timeout(20):
            await work

    asyncio.run(bounded())
