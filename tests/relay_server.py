"""A WebSocket server on a real socket of this machine, and what stands around a feed of it."""

import asyncio
import json
from collections.abc import Callable, Coroutine, Sequence
from typing import Any

from aiohttp import WSMsgType, web

from console.core.action import Action, Outcome
from console.core.clock import SimulatedClock
from console.core.fact import Batch, Rejection, Row, Taken
from console.core.message import Message, english
from console.core.peer.backoff import Patience
from console.core.ports import Surroundings

EVENING = 1_795_780_800_000
QUICK = Patience(first=0.01, longest=0.05, calm=30, connect=5, beat=10, gather=0.005)
PATIENT_S = 10


class RelayServer:
    """Serves one WebSocket at every path; can be killed and started again on the same port."""

    def __init__(self, status: int = 0, pongs: bool = True) -> None:
        self.port = 0
        self.paths: list[str] = []
        self.headers: list[Any] = []
        self.heard: list[str] = []
        self._status, self._pongs = status, pongs
        self._sockets: list[web.WebSocketResponse] = []
        self._news = asyncio.Condition()
        self._runner: web.AppRunner | None = None

    @property
    def url(self) -> str:
        return f"ws://127.0.0.1:{self.port}"

    async def __aenter__(self) -> "RelayServer":
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.kill()

    async def start(self) -> None:
        app = web.Application()
        app.router.add_get("/{path:.*}", self._serve)
        self._runner = web.AppRunner(app, shutdown_timeout=0.01)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", self.port).start()
        self.port = self._runner.addresses[0][1]

    async def kill(self) -> None:
        """Close everything without a word, as a process that dies does."""
        for socket in self._sockets:
            transport = socket._req.transport if socket._req else None
            if transport is not None:
                transport.abort()
        self._sockets.clear()
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    async def clients(self, count: int) -> None:
        """Wait until so many have connected in all."""
        await self._until(lambda: len(self.paths) >= count and bool(self._sockets))

    async def told(self, count: int) -> None:
        """Wait until clients have sent so many texts."""
        await self._until(lambda: len(self.heard) >= count)

    async def send(self, *frames: str | bytes) -> None:
        for frame in frames:
            text = frame if isinstance(frame, str) else frame.decode()
            await self._sockets[-1].send_str(text)

    async def send_raw(self, data: bytes) -> None:
        """Bytes in a frame of text, whatever they are."""
        writer = self._sockets[-1]._writer
        assert writer is not None
        await writer.send_frame(data, WSMsgType.TEXT)

    async def _until(self, happened: Callable[[], bool]) -> None:
        async with asyncio.timeout(PATIENT_S), self._news:
            await self._news.wait_for(happened)

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        if self._status:
            raise _refusal(self._status)
        socket = web.WebSocketResponse(autoping=self._pongs)
        await socket.prepare(request)
        async with self._news:
            self.paths.append(request.path)
            self.headers.append(request.headers)
            self._sockets.append(socket)
            self._news.notify_all()
        async for got in socket:
            if got.type is WSMsgType.TEXT:
                async with self._news:
                    self.heard.append(got.data)
                    self._news.notify_all()
        return socket


class Console:
    """What a feed is given: keeps what it emits and what it says of its health."""

    def __init__(self, settings: dict[str, Any] | None = None, source: str = "test:one") -> None:
        self.clock = SimulatedClock(EVENING)
        self.facts: list[Row] = []
        self.rejected: list[Rejection] = []
        self.batches: list[int] = []
        self.states: list[tuple[str, str]] = []
        self.held = asyncio.Event()
        self.held.set()
        self._news = asyncio.Condition()
        self._source, self._settings = source, settings or {}

    @property
    def around(self) -> Surroundings:
        return Surroundings(
            self.emit, _nothing_done, self._health, self.clock, self._settings, self._source
        )

    async def emit(self, batch: Batch) -> Taken:
        await self.held.wait()
        assert batch.source == self._source
        async with self._news:
            self.facts += batch.facts
            self.rejected += batch.rejected
            self.batches.append(len(batch.facts))
            self._news.notify_all()
        return Taken(len(batch.facts), 0, {})

    def of(self, kind: type[Any]) -> list[Any]:
        return [fact for fact in self.facts if type(fact) is kind]

    def texts(self, kind: type[Any]) -> list[str]:
        return [fact.text for fact in self.of(kind)]

    async def until(self, happened: Callable[[], bool]) -> None:
        async with asyncio.timeout(PATIENT_S), self._news:
            await self._news.wait_for(happened)

    async def said(self, words: str) -> None:
        """Wait until the feed has said so of its health."""
        await self.until(lambda: any(words in note for _, note in self.states))

    def _health(self, part: str, state: str, note: Message | None = None) -> None:
        self.states.append((state, english(note) if note else ""))
        self._soon = asyncio.ensure_future(self._tell())

    async def _tell(self) -> None:
        async with self._news:
            self._news.notify_all()


async def _nothing_done(*_: Action, **__: object) -> Outcome:
    return Outcome(None)


def _refusal(status: int) -> web.HTTPException:
    return web.HTTPForbidden() if status == 403 else web.HTTPNotFound()


def play(work: Coroutine[Any, Any, None]) -> None:
    """Run a test's coroutine; it must be over in good time."""

    async def bounded() -> None:
        async with asyncio.timeout(2 * PATIENT_S):
            await work

    asyncio.run(bounded())


class Feeding:
    """A feed at work while the block lasts."""

    def __init__(self, work: Coroutine[Any, Any, None]) -> None:
        self._work = work

    async def __aenter__(self) -> "asyncio.Task[None]":
        self._task = asyncio.ensure_future(self._work)
        return self._task

    async def __aexit__(self, *_: object) -> None:
        self._task.cancel()
        await asyncio.wait({self._task})
        if not self._task.cancelled() and (error := self._task.exception()):
            raise error


def as_json(rows: Sequence[Any]) -> list[str]:
    """Frames of JSON."""
    return [json.dumps(row, ensure_ascii=False) for row in rows]
