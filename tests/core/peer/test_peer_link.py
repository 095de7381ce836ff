"""A connection that is kept up: what is said of it, what is missing, and what never gets lost."""

import asyncio

import pytest
from relay_server import EVENING, QUICK, Console, Feeding, RelayServer, play

from console.core.errors import BadInput
from console.core.peer.backoff import Patience
from console.core.peer.heard import Heard, safely
from console.core.peer.socket import Relay, listen
from console.show.base.facts import Gap
from console.show.questions.facts import Comment
from console.show.questions.incoming import comment, keeping, when


def said(data: bytes, arrival: int) -> Heard:
    text = data.decode()
    if text in ("on", "off"):
        return Heard(on=text == "on")
    return Heard((comment(when(arrival), text, "Ann", "1", "", text),))


def listening(
    console: Console, server: RelayServer, silent_s: float = 0, patience: Patience = QUICK
) -> Feeding:
    relay = Relay(server.url, safely(said))
    return Feeding(
        listen(console.around, relay, keeping("test:one"), silent_s=silent_s, patience=patience)
    )


def test_messages_become_facts_in_the_order_in_which_they_came() -> None:
    async def work() -> None:
        console = Console()
        async with RelayServer() as server, listening(console, server):
            await server.clients(1)
            await server.send("one", "two", "three")
            await console.until(lambda: len(console.facts) == 3)
        assert console.texts(Comment) == ["one", "two", "three"]
        assert [state for state, _ in console.states] == ["working", "ok"]
        assert "ws://" not in str(console.states)

    play(work())


def test_a_server_that_dies_is_a_gap_until_it_is_back() -> None:
    async def work() -> None:
        console = Console()
        async with RelayServer() as server, listening(console, server):
            await server.clients(1)
            await server.send("before")
            await console.until(lambda: len(console.facts) == 1)
            console.clock.advance(5_000)
            await server.kill()
            await console.said("No connection to 127.0.0.1")
            console.clock.advance(60_000)
            await server.start()
            await server.clients(2)
            await server.send("after")
            await console.until(lambda: "after" in console.texts(Comment))
        begun, over = console.of(Gap)
        assert (begun.at, begun.until, begun.reason) == (EVENING, None, "lost")
        assert (over.at, over.until, over.feed) == (EVENING, EVENING + 65_000, "test:one")
        assert console.states[-1][0] == "ok"

    play(work())


def test_a_server_that_was_never_there_is_a_gap_from_the_start() -> None:
    async def work() -> None:
        console = Console()
        server = RelayServer()
        await server.start()
        await server.kill()
        async with listening(console, server):
            await console.until(lambda: bool(console.of(Gap)))
            await console.said("refused")
        begun, over = console.of(Gap)
        assert begun.until is None
        assert over.until is not None

    play(work())


def test_what_accepts_but_never_answers_is_given_up_after_a_while() -> None:
    async def work() -> None:
        console, held = Console(), asyncio.Event()

        async def hang(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await held.wait()
            writer.close()

        silent = await asyncio.start_server(hang, "127.0.0.1", 0)
        server = RelayServer()
        server.port = silent.sockets[0].getsockname()[1]
        quick = Patience(first=0.01, longest=0.01, connect=0.05)
        async with silent, listening(console, server, patience=quick):
            await console.said("no answer")
            held.set()

    play(work())


def test_a_server_that_hangs_while_connected_is_noticed_by_its_missing_pongs() -> None:
    async def work() -> None:
        console = Console()
        quick = Patience(first=0.01, longest=0.01, beat=0.1, gather=0)
        async with RelayServer(pongs=False) as server, listening(console, server, patience=quick):
            await console.said("it hangs")

    play(work())


def test_silence_is_told_while_the_room_is_on_and_is_over_with_the_next_message() -> None:
    async def work() -> None:
        console = Console()
        async with RelayServer() as server, listening(console, server, silent_s=0.05):
            await server.clients(1)
            await server.send("one")
            await console.said("Silent: nothing came")
            console.clock.advance(9_000)
            await server.send("two")
            await console.until(lambda: len(console.of(Gap)) == 2)
        assert console.of(Gap)[1][4:6] == (EVENING + 9_000, "silent")
        assert ("ok", f"Connected to 127.0.0.1:{server.port}.") in console.states[2:]

    play(work())


def test_a_room_that_is_off_air_may_be_silent() -> None:
    async def work() -> None:
        console = Console()
        async with RelayServer() as server, listening(console, server, silent_s=0.1):
            await server.clients(1)
            await server.send("off")
            await console.said("not on air there")
            await server.send("one")
            await console.until(lambda: len(console.facts) == 1)
        assert not console.of(Gap)

    play(work())


def test_a_message_of_more_than_a_megabyte_is_counted_and_the_feed_goes_on() -> None:
    async def work() -> None:
        console = Console()
        async with RelayServer() as server, listening(console, server):
            await server.clients(1)
            await server.send("x" * 1_100_000)
            await server.clients(2)
            await server.send("still here")
            await console.until(lambda: "still here" in console.texts(Comment))
        assert [one.reason for one in console.rejected] == ["too_long"]
        assert any("more than 1 MB" in note for _, note in console.states)

    play(work())


def test_ten_thousand_messages_at_once_are_all_kept() -> None:
    async def work() -> None:
        console = Console()
        async with RelayServer() as server, listening(console, server):
            await server.clients(1)
            await server.send(*(str(n) for n in range(10_000)))
            await console.until(lambda: len(console.facts) == 10_000)
        assert console.texts(Comment) == [str(n) for n in range(10_000)]
        assert max(console.batches) <= 500

    play(work())


def test_switching_off_stores_what_has_come() -> None:
    async def work() -> None:
        console = Console()
        slow = Patience(gather=60)
        async with RelayServer() as server, listening(console, server, patience=slow) as feed:
            await server.clients(1)
            await server.send("last words", "off")
            await console.said("not on air there")
            feed.cancel()
            await asyncio.wait({feed})
            assert console.texts(Comment) == ["last words"]

    play(work())


def test_something_else_at_the_address_is_named() -> None:
    async def work() -> None:
        console = Console()
        async with RelayServer(status=403) as server, listening(console, server):
            await console.said("something else answers there (HTTP 403)")

    play(work())


@pytest.mark.parametrize("url", ["", "http://127.0.0.1", "ws://", "ws://host:99999", "8888"])
def test_no_address_of_a_socket_is_refused(url: str) -> None:
    async def work() -> None:
        with pytest.raises(BadInput):
            await listen(
                Console().around, Relay(url, safely(said)), keeping("test:one"), silent_s=0
            )

    play(work())
