"""Each relay's feed against a server that speaks as the relay does, over a real socket."""

import asyncio
import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from relay_server import EVENING, QUICK, Console, Feeding, RelayServer, play

from console import feeds
from console.core.clock import SimulatedClock
from console.core.errors import BadInput
from console.core.fact import Batch, Taken
from console.core.ports import Feed
from console.core.reader import Files
from console.feeds.blivechat import FEED as BLIVECHAT
from console.feeds.blivechat import feed as blivechat
from console.feeds.douyin_grab import FEED as DOUYIN_GRAB
from console.feeds.douyin_grab import feed as douyin_grab
from console.feeds.douyin_live import FEED as DOUYIN_LIVE
from console.feeds.douyin_live import feed as douyin_live
from console.feeds.social_stream import FEED as SOCIAL_STREAM
from console.feeds.social_stream import feed as social_stream
from console.show.base.actions import AddShow, StartRun
from console.show.questions.facts import Comment
from console.show.room import Room

FEEDS = {
    "douyin_grab": (DOUYIN_GRAB, douyin_grab, {}),
    "douyin_live": (DOUYIN_LIVE, douyin_live, {"douyin_live.room": "32536"}),
    "social_stream": (SOCIAL_STREAM, social_stream, {"social_stream.session": "s3cret"}),
    "blivechat": (BLIVECHAT, blivechat, {"blivechat.room": 101}),
}
SPOKEN = {"douyin_grab": 2, "douyin_live": 2, "social_stream": 6, "blivechat": 3}


def settings(feed: Feed, url: str, chosen: dict[str, Any]) -> dict[str, Any]:
    values = {one.key: one.default for one in feed.settings}
    return values | {f"{feed.id}.url": url} | chosen


def console_for(name: str, server: RelayServer, **more: Any) -> Console:
    feed, _, chosen = FEEDS[name]
    named = {f"{name}.{key}": value for key, value in more.items()}
    return Console(settings(feed, server.url, chosen | named), f"{name}:one")


def running(name: str, console: Console) -> Feeding:
    return Feeding(FEEDS[name][1].run(console.around, QUICK, random.Random(1)))


def frames(name: str) -> list[bytes]:
    """The samples that a server sends while all is well."""
    path = Path(feeds.__file__).parent / name / "samples" / "messages.jsonl"
    fine = [line for line in path.read_bytes().splitlines() if b"auth code error" not in line]
    return [line for line in fine if b'"extra"' not in line]


@pytest.mark.parametrize("name", FEEDS)
def test_it_hears_what_its_relay_says(name: str) -> None:
    async def work() -> None:
        async with RelayServer() as server:
            console = console_for(name, server)
            async with running(name, console):
                await server.clients(1)
                await server.send(*frames(name))
                await console.until(lambda: len(console.of(Comment)) == SPOKEN[name])
        assert console.rejected
        assert {one.reason for one in console.rejected} == {"other"}

    play(work())


def test_nothing_is_ever_said_to_douyin_grab() -> None:
    async def work() -> None:
        async with RelayServer() as server:
            console = console_for("douyin_grab", server)
            async with running("douyin_grab", console):
                await server.clients(1)
                await server.send(frames("douyin_grab")[0])
                await console.until(lambda: bool(console.facts))
            assert server.heard == []

    play(work())


def test_douyin_live_is_asked_for_its_room() -> None:
    async def work() -> None:
        async with RelayServer() as server:
            async with running("douyin_live", console_for("douyin_live", server)):
                await server.clients(1)
            assert server.paths == ["/ws/32536"]

    play(work())


def test_social_stream_is_joined_where_chat_is_sent() -> None:
    async def work() -> None:
        async with RelayServer() as server:
            console = console_for("social_stream", server)
            async with running("social_stream", console):
                await server.told(1)
            assert json.loads(server.heard[0]) == {"join": "s3cret", "in": 4, "out": 3}
            assert "s3cret" not in str(console.states)

    play(work())


@pytest.mark.parametrize(
    ("chosen", "path", "hello"),
    [
        ({"room": 101}, "/api/chat", {"type": 1, "value": 101}),
        ({"room": 0, "code": "C0DE"}, "/api/chat", {"type": 2, "value": "C0DE"}),
        ({"token": "t0ken"}, "/api/plugin/websocket", None),
    ],
)
def test_blivechat_is_joined_as_a_browser_or_as_a_plugin(
    chosen: dict[str, Any], path: str, hello: dict[str, Any] | None
) -> None:
    async def work() -> None:
        async with RelayServer() as server:
            async with running("blivechat", console_for("blivechat", server, **chosen)):
                await server.clients(1)
                if hello is not None:
                    await server.told(1)
            assert server.paths == [path]
            if hello is None:
                assert server.headers[0]["Authorization"] == "Bearer t0ken"
            else:
                joined = json.loads(server.heard[0])
                assert (joined["cmd"], joined["data"]["roomKey"]) == (1, hello)

    play(work())


def test_a_refusal_is_shown_and_not_asked_again_at_once() -> None:
    async def work() -> None:
        async with RelayServer() as server:
            console = console_for("blivechat", server)
            async with running("blivechat", console):
                await server.clients(1)
                await server.send('{"cmd":8,"data":{"type":1,"msg":"no"}}')
                await console.said("does not take the anchor's identity code")
        assert "bad" in [state for state, _ in console.states]

    play(work())


def test_one_feed_switched_off_or_failing_leaves_the_other_alone() -> None:
    async def work() -> None:
        async with RelayServer() as one, RelayServer() as two:
            first, second = console_for("douyin_grab", one), console_for("blivechat", two)
            async with running("blivechat", second):
                async with running("douyin_grab", first):
                    await one.clients(1)
                    await two.clients(1)
                    await one.kill()
                    await first.said("No connection")
                await two.send(*frames("blivechat"))
                await second.until(lambda: len(second.of(Comment)) == 3)
        assert [state for state, _ in second.states] == ["working", "ok"]

    play(work())


@pytest.mark.parametrize("name", ["douyin_live", "social_stream", "blivechat"])
def test_what_must_be_named_is_asked_for(name: str) -> None:
    async def work() -> None:
        async with RelayServer() as server:
            empty = {one.key: one.default for one in FEEDS[name][0].settings}
            console = Console(empty | {f"{name}.url": server.url})
            with pytest.raises(BadInput):
                await FEEDS[name][1].run(console.around)

    play(work())


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Room]:
    clock = SimulatedClock(EVENING)
    rng = random.Random(1)
    room = Room(tmp_path / "a.room", clock, desk="desk", rng=rng, reserve_bytes=0)
    try:
        for action in (AddShow(id="s", name="One"), StartRun(id="r", show="s", run_kind="air")):
            assert room.do(action, actor="me").result().refused is None
        yield room
    finally:
        room.close()


def stored(room: Room, query: str) -> list[tuple[Any, ...]]:
    def read(files: Files) -> list[tuple[Any, ...]]:
        run = files.run("r")
        assert run is not None
        return run.execute(query).fetchall()

    return room.readers.ask(read).result()


def test_after_a_new_connection_what_is_sent_again_is_stored_once(store: Room) -> None:
    class Stored(Console):
        async def emit(self, batch: Batch) -> Taken:
            taken = await asyncio.wrap_future(store.store("r", batch))
            await super().emit(batch)
            return taken

    async def work() -> None:
        async with RelayServer() as server:
            feed, _, chosen = FEEDS["douyin_grab"]
            console = Stored(settings(feed, server.url, chosen), "douyin_grab:one")
            async with running("douyin_grab", console):
                await server.clients(1)
                await server.send(*frames("douyin_grab"))
                await console.until(lambda: len(console.of(Comment)) == 2)
                await server.kill()
                await console.said("No connection")
                await server.start()
                await server.clients(2)
                await server.send(*frames("douyin_grab"))
                await console.until(lambda: len(console.of(Comment)) == 4)

    play(work())
    assert stored(store, "SELECT count(*) FROM comment") == [(2,)]
    assert stored(store, "SELECT count(*) FROM gift") == [(1,)]
    gaps = stored(store, "SELECT feed, reason, until IS NULL FROM gap ORDER BY n")
    assert gaps == [("douyin_grab:one", "lost", 1), ("douyin_grab:one", "lost", 0)]
    assert stored(store, "SELECT duplicates FROM counted WHERE kind = 'comment'") == [(2,)]
