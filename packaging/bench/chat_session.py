"""A thousand comments a second from three relays at once, in the real window; what was seen."""

import asyncio
import json
import sys
import time
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections import deque
from functools import partial
from pathlib import Path
from typing import Any

from children import command
from measure import Busy
from PySide6.QtCore import QEventLoop
from shown import console, finish, plan_demo, rest, show
from watching import Probe

from console.app import Console
from console.core.connections import Connection
from console.core.reader import Files
from console.core.table import Commit
from console.show.questions.derive import DERIVERS

PER_SECOND = 1_000
GRACE_S = 30
"""How long the last comments may take to be stored."""

_TRIAGE = DERIVERS[0].name


class Behind:
    """took: ms from storing the oldest comment of each slice to its being sorted into cards.

    Told commits on the writer's thread.
    """

    def __init__(self) -> None:
        self.took: list[float] = []
        self._stored: deque[tuple[int, float]] = deque()

    def __call__(self, commit: Commit) -> None:
        """As a listener of a room."""
        now = time.perf_counter()
        if commit.stage == "facts":
            numbers = [part.numbers[-1] for part in commit.parts if part.table == "comment"]
            if numbers:
                self._stored.append((numbers[0], now))
        elif commit.stage == _TRIAGE:
            while self._stored and self._stored[0][0] <= commit.upto:
                self.took.append((now - self._stored.popleft()[1]) * 1000)


def connect(made: Console, ports: list[int]) -> None:
    """Name the three relays as a person does, and wait until the feeds run."""
    loop = QEventLoop()
    made.feeds.changed.connect(loop.quit)
    made.feeds.find()
    while not made.feeds.known:
        loop.exec()
    chosen = (
        ("douyin_grab", {"douyin_grab.url": f"ws://127.0.0.1:{ports[0]}/"}),
        ("douyin_live", {"douyin_live.url": f"ws://127.0.0.1:{ports[1]}", "douyin_live.room": "1"}),
        ("blivechat", {"blivechat.url": f"ws://127.0.0.1:{ports[2]}", "blivechat.room": 1}),
    )
    for name, settings in chosen:
        problems: list[Any] = []
        made.feeds.put(Connection(name, "bench", True, settings), {}, "", problems.append)
        while not problems:
            loop.exec()


async def begin(seconds: int) -> Process:
    """Start the relays."""
    return await asyncio.create_subprocess_exec(
        *command("relays.py", PER_SECOND, seconds), stdin=PIPE, stdout=PIPE, stderr=DEVNULL
    )


async def line(process: Process) -> str:
    """The next line that the relays print."""
    assert process.stdout is not None
    return (await process.stdout.readline()).decode()


async def tell(process: Process) -> None:
    """Let the relays go on."""
    assert process.stdin is not None
    process.stdin.write(b"\n")
    await process.stdin.drain()


async def end(process: Process) -> None:
    """Let the relays end."""
    await tell(process)
    await process.wait()


def main(room: Path, seconds: int) -> dict[str, object]:
    """Play it and look at it."""
    with console(room) as made:
        setup = plan_demo(made.room, start=True)
        show(made, setup.planned.show, setup.run, "air")
        behind, io = Behind(), made.room.io
        made.room.listen(behind)
        process = io.start(begin(seconds)).result()
        connect(made, json.loads(finish(made, io.start(line(process)))))
        finish(made, io.start(line(process)))
        probe = Probe()
        with Busy():
            probe.start()
            finish(made, io.start(tell(process)))
            sent = json.loads(finish(made, io.start(line(process))))
            until = time.monotonic() + GRACE_S
            while stored(made) < sum(sent) and time.monotonic() < until:
                rest(100)
            probe.stop()
        rest(500)
        figures = [made.feeds.figures(one.source) for one in made.feeds.connections.all]
        counted = made.room.readers.ask(partial(count, run=setup.run)).result()
        finish(made, io.start(end(process)))
        return {
            "sent": sent,
            "stored": counted[0],
            "gaps": counted[1],
            "lag": [figure.lag for figure in figures],
            "tick": probe.delays,
            "behind": behind.took,
        }


def count(files: Files, run: str) -> list[int]:
    """Comments and gaps that are in the run's file."""
    conn = files.run(run)
    assert conn is not None
    tables = ("comment", "gap")
    return [int(conn.execute(f"SELECT count(*) FROM {one}").fetchone()[0]) for one in tables]


def stored(made: Console) -> int:
    """Comments that the feeds know to be safe."""
    return sum(made.feeds.figures(one.source).stored for one in made.feeds.connections.all)


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), int(sys.argv[2]))))
