"""Facts from the second process into a room, as a feed brings them: on the io thread."""

import asyncio
import time
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections import deque

import msgspec
from children import command

from console.core.fact import Batch, FactKind, Taken
from console.show.parts import KEPT
from console.show.room import Room

AHEAD = 4
LINE_LIMIT = 1 << 24


class Intake:
    """Reads the pipe and stores what comes. arrivals: (comment's source id, s) in order."""

    def __init__(self, room: Room, run: str) -> None:
        self._room, self._run = room, run
        self._kinds: dict[str, FactKind] = {kind.row.__name__: kind for kind in KEPT.kinds}
        self.arrivals: deque[tuple[str, float]] = deque()
        self.stored = self.duplicates = 0
        self.sent: dict[str, int] = {}
        self._process: Process | None = None

    async def begin(self, *arguments: object) -> None:
        """Start the process; returns when it is ready to send."""
        self._process = await asyncio.create_subprocess_exec(
            *command("load.py", *arguments), stdin=PIPE, stdout=PIPE, stderr=DEVNULL,
            limit=LINE_LIMIT,
        )  # fmt: skip

    async def wait_ready(self) -> None:
        """Wait until everything is made that will be sent."""
        await self._pipes()[1].readline()

    async def take(self) -> None:
        """Have it sent, and store all of it; returns when all that is derived is complete."""
        orders, lines = self._pipes()
        orders.write(b"go\n")
        waiting: deque[asyncio.Future[Taken]] = deque()
        while line := await lines.readline():
            came = time.perf_counter()
            source, name, rows = msgspec.json.decode(line)
            if name == "end":
                self.sent = rows[0]
                break
            make = self._kinds[name].row._make
            facts = [make(row) for row in rows]
            if name == "Comment":
                self.arrivals.extend((row[2], came) for row in rows)
            waiting.append(asyncio.wrap_future(self._room.store(self._run, Batch(source, facts))))
            if len(waiting) > AHEAD:
                self._count(await waiting.popleft())
        for last in waiting:
            self._count(await last)
        if self._process:
            await self._process.wait()
        await asyncio.wrap_future(self._room.writer.settled(self._run))

    def _pipes(self) -> tuple[asyncio.StreamWriter, asyncio.StreamReader]:
        """What the process is told by, and what it sends on."""
        process = self._process
        if process is None or process.stdin is None or process.stdout is None:
            raise RuntimeError("the process was not started")
        return process.stdin, process.stdout

    def _count(self, taken: Taken) -> None:
        self.stored += taken.stored
        self.duplicates += taken.duplicates
