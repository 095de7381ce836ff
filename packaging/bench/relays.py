"""Three relays in a process of their own: `relays.py PER_SECOND SECONDS`.

Prints the ports, waits until each has a listener, prints a line, waits for a line, sends the
comments in real time, shared out among the three, and prints how many there were of each relay.
"""

import asyncio
import json
import sys
import time
from collections.abc import Callable

from aiohttp import web
from recorded import DATA

TICK_S = 0.02
VIEWERS = 50_000


def texts() -> list[str]:
    """What a room says: recorded chat, with labelled comments of a selling room between."""
    chat = (DATA / "chat_bilibili_room.csv").read_text("utf-8").splitlines()[1:20_001]
    asked = (DATA / "comments_labelled.csv").read_text("utf-8").splitlines()[1:]
    said = [line.rsplit(",", 1)[-1][:100].strip() or "来了" for line in chat]
    wanted = [line.split(",")[0][:100] for line in asked]
    return [wanted[n % len(wanted)] if n % 4 == 0 else text for n, text in enumerate(said)]


def grab(number: int, text: str) -> str:
    """A comment as DouyinBarrageGrab writes it."""
    viewer = number * 7_919 % VIEWERS
    user = {"Id": viewer, "Nickname": f"viewer {viewer}", "FansClub": {"Level": viewer % 12}}
    data = {"MsgId": 7 * 10**18 + number, "User": user, "Content": text, "RoomId": "1"}
    return json.dumps({"Type": 1, "ProcessName": "chrome", "Data": json.dumps(data)})


def live(number: int, text: str) -> str:
    """A comment as douyinLive writes it."""
    viewer = number * 7_919 % VIEWERS
    common = {"msgId": str(8 * 10**18 + number), "createTime": str(time.time_ns() // 1_000_000)}
    user = {"id": str(viewer), "nickname": f"viewer {viewer}"}
    frame = {"method": "WebcastChatMessage", "common": common, "user": user, "content": text}
    return json.dumps(frame)


def bilibili(number: int, text: str) -> str:
    """A comment as blivechat writes it to a browser."""
    viewer = number * 7_919 % VIEWERS
    now = time.time_ns() // 10**9
    row = ["", now, f"viewer {viewer}", 0, text, 0, 0, 20, 0, 1, 0, f"b{number}", "", 0, [], []]
    return json.dumps({"cmd": 2, "data": [*row, f"u{viewer}", ""]})


MAKERS: tuple[Callable[[int, str], str], ...] = (grab, live, bilibili)


class Relay:
    """One server; sends to whoever listened last."""

    def __init__(self) -> None:
        self.listened = asyncio.Event()
        self.sent = 0
        self._socket: web.WebSocketResponse | None = None

    async def serve(self) -> int:
        """Begin; the port."""
        app = web.Application()
        app.router.add_get("/{path:.*}", self._join)
        runner = web.AppRunner(app)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        return int(runner.addresses[0][1])

    async def send(self, frame: str) -> None:
        """One message."""
        assert self._socket is not None
        await self._socket.send_str(frame)
        self.sent += 1

    async def _join(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        self._socket = socket
        self.listened.set()
        async for _ in socket:
            pass
        return socket


async def main(per_second: int, seconds: int) -> None:
    """All three, until the last comment is sent."""
    said, relays = texts(), [Relay() for _ in MAKERS]
    print(json.dumps([await relay.serve() for relay in relays]), flush=True)
    for relay in relays:
        await relay.listened.wait()
    print("joined", flush=True)
    await asyncio.to_thread(sys.stdin.readline)
    began, done, whole = time.monotonic(), 0, per_second * seconds
    while done < whole:
        await asyncio.sleep(TICK_S)
        due = min(int((time.monotonic() - began) * per_second), whole)
        for number in range(done, due):
            place = number % len(MAKERS)
            await relays[place].send(MAKERS[place](number, said[number % len(said)]))
        done = due
    print(json.dumps([relay.sent for relay in relays]), flush=True)
    await asyncio.to_thread(sys.stdin.readline)


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]), int(sys.argv[2])))
