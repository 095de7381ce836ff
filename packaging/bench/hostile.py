"""A million spoilt frames through the readers of all relays into a room: nothing may stop."""

import asyncio
import random
import time
from collections import Counter
from pathlib import Path

from frames import READERS, accounted, spoilt
from measure import collected
from table import Result

from console.core.clock import SystemClock
from console.core.fact import Batch, Rejection, Row
from console.show.base.actions import AddShow, StartRun
from console.show.room import Room

MESSAGES, FEW = 1_000_000, 100_000
TOGETHER = 500


class Fuzz:
    """Reads spoilt frames of one relay after the other and stores what they come to."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self.stopped = self.lost = self.refused = self.facts = 0
        self.reasons: Counter[str] = Counter()
        self.reading = 0.0
        self.slowest = 0.0

    async def read(self, relay: str, count: int) -> None:
        """So many frames."""
        reader, clock = READERS[relay](), SystemClock()
        frames = spoilt(relay, random.Random(relay))
        for _ in range(0, count, TOGETHER):
            some = [next(frames) for _ in range(TOGETHER)]
            facts: list[Row] = []
            rejected: list[Rejection] = []
            for frame in some:
                began = time.thread_time()
                try:
                    heard = reader.parse(frame, clock.wall())
                except Exception:
                    self.stopped += 1
                    continue
                took = time.thread_time() - began
                self.reading += took
                self.slowest = max(self.slowest, took)
                self.lost += not accounted(heard, frame)
                facts += heard.facts
                rejected += heard.rejected
            await self._store(relay, facts, rejected)

    async def _store(self, relay: str, facts: list[Row], rejected: list[Rejection]) -> None:
        self.facts += len(facts)
        self.reasons.update(one.reason for one in rejected)
        batch = Batch(f"{relay}:bench", facts, rejected)
        try:
            taken = await asyncio.wrap_future(self._room.store("run", batch))
        except Exception:
            self.refused += len(facts)
            return
        self.lost += len(facts) - taken.stored - taken.duplicates
        self.lost += len(rejected) - sum(taken.rejected.values())


def measured(folder: Path, times: int) -> list[Result]:
    """Four lines; with one time only, a tenth of the frames."""
    count = MESSAGES if times > 1 else FEW
    room = Room(folder / "hostile.room", SystemClock(), desk="bench", reserve_bytes=0)
    try:
        for action in (
            AddShow(id="show", name="Hostile"),
            StartRun(id="run", show="show", run_kind="air"),
        ):
            room.do(action, actor="bench").result()
        fuzz = Fuzz(room)
        with collected():  # garbage of the whole bench would be put down to one small frame
            for relay in READERS:
                room.io.start(fuzz.read(relay, count // len(READERS))).result()
        room.writer.settled("run").result()
    finally:
        room.close()
    told = ", ".join(f"{reason} {many:,}" for reason, many in fuzz.reasons.most_common())
    return [
        Result("hostile: frames that stopped a reader", fuzz.stopped, "", 0, note=f"of {count:,}"),
        Result("hostile: neither kept nor counted", fuzz.lost, "", 0,
               note=f"{fuzz.facts:,} facts; rejected: {told}"),
        Result("hostile: facts that the store could not take", fuzz.refused, "", 0),
        Result("hostile: slowest frame", fuzz.slowest * 1000, "ms", 100,
               note="one in 5,000 is a line of 1 MB"),
        Result("hostile: frames read", count / fuzz.reading, "/s", None),
    ]  # fmt: skip
