"""The intake on a real port: what senders are answered, and who may send."""

import asyncio
import json
from pathlib import Path

import aiohttp
import pytest
from intake_bench import EVENING, HEADERS, TOKEN, Kept, post, within

from console.core.errors import BadInput
from console.feeds import intake
from console.feeds.intake import FEED
from console.show.base.facts import Audience, Gap, Gift, Like

SAMPLES = Path(intake.__file__).parent / "samples" / "comments.jsonl"


def test_it_answers_once_stored_with_what_became_of_each_message() -> None:
    async def send() -> None:
        kept = Kept()
        async with kept.listening() as client:
            body = SAMPLES.read_bytes()
            assert await post(client, body) == (
                200, {"stored": 6, "duplicates": 0, "rejected": {}},
            )  # fmt: skip
            status, again = await post(client, body)
            assert (status, again["duplicates"]) == (200, 4)  # likes and figures had no id
        assert kept.facts[0][6:] == ("这个口红什么时候发货", kept.facts[0][7], 0)
        assert kept.facts[0].at == kept.facts[0].source_at == EVENING + 191_000
        gift = next(fact for fact in kept.facts if isinstance(fact, Gift))
        assert (gift.name, gift.count, gift.value, gift.at) == ("rose", 3, 15_000, EVENING)
        assert next(f for f in kept.facts if isinstance(f, Like)).count == 12
        assert next(f for f in kept.facts if isinstance(f, Audience)).online == 1204

    within(send())


def test_a_list_and_one_object_are_taken_too_and_unknown_fields_are_named() -> None:
    async def send() -> None:
        kept = Kept()
        async with kept.listening() as client:
            one = {"text": "在吗", "colour": "red"}
            assert await post(client, json.dumps(one)) == (
                200, {"stored": 1, "duplicates": 0, "rejected": {}, "unknown_fields": ["colour"]},
            )  # fmt: skip
            two = [{"id": 1, "text": "多少钱"}, {"id": 1, "text": "多少钱"}, {"text": " "}, 7]
            assert await post(client, json.dumps(two)) == (
                200, {"stored": 1, "duplicates": 1, "rejected": {"empty": 1, "type": 1}},
            )  # fmt: skip

    within(send())


def test_the_same_words_of_the_same_user_within_two_seconds_are_one_message() -> None:
    async def send() -> None:
        kept = Kept()
        async with kept.listening() as client:
            one = json.dumps({"user": "Ann", "text": "买"})
            await post(client, one)
            kept.clock.advance(1_500)
            assert (await post(client, one))[1]["duplicates"] == 1
            assert (await post(client, json.dumps({"user": "Bo", "text": "买"})))[1]["stored"] == 1
            kept.clock.advance(2_500)
            assert (await post(client, one))[1]["stored"] == 1

    within(send())


@pytest.mark.parametrize(
    ("headers", "query", "status", "code"),
    [
        ({}, "", 401, "no_token"),
        ({"Authorization": "Bearer wrong"}, "", 403, "wrong_token"),
        ({}, "?token=wrong", 403, "wrong_token"),
        ({}, f"?token={TOKEN}", 200, ""),
        (HEADERS | {"Origin": "http://evil.example"}, "", 403, "origin"),
        (HEADERS | {"Origin": "http://tools.example"}, "", 200, ""),
    ],
)
def test_who_may_send(headers: dict[str, str], query: str, status: int, code: str) -> None:
    async def send() -> None:
        kept = Kept(origins="http://tools.example http://other.example")
        async with kept.listening() as client:
            url = f"/comments{query}"
            async with client.post(url, data=b'{"text":"hi"}', headers=headers) as answer:
                told = await answer.json()
                assert (answer.status, told.get("error", "")) == (status, code)
        assert len(kept.facts) == (status == 200)

    within(send())


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        (b"", 400, "not_json"),
        (b"hello", 400, "not_json"),
        (b'[{"text": "cut off', 400, "not_json"),
        (b"\xff\xfe\x00", 400, "not_json"),
        (b"[" * 50_000, 400, "not_json"),
        (b"x" * 1_000_001, 413, "too_large"),
        (b"[" + b",".join([b"{}"] * 5_001) + b"]", 413, "too_large"),
    ],
)
def test_what_cannot_be_read_is_refused_clearly(body: bytes, status: int, code: str) -> None:
    async def send() -> None:
        kept = Kept()
        async with kept.listening() as client:
            found, told = await post(client, body)
            assert (found, told["error"]) == (status, code)
            assert "message" in told
            assert await post(client, b'{"text":"still here"}') == (
                200, {"stored": 1, "duplicates": 0, "rejected": {}},
            )  # fmt: skip
        assert kept.reasons == (["json"] if status == 400 else [])

    within(send())


def test_too_many_messages_a_second_wait() -> None:
    async def send() -> None:
        kept = Kept(rate=1_000)
        body = b"\n".join([b'{"text":"spam"}'] * 4_000)
        async with kept.listening() as client:
            assert (await post(client, body))[0] == 200
            async with client.post("/comments", data=body, headers=HEADERS) as answer:
                assert (answer.status, answer.headers["Retry-After"]) == (429, "3")
            kept.clock.advance(3_000)
            assert (await post(client, body))[0] == 200

    within(send())


def test_what_cannot_be_stored_is_to_be_sent_again() -> None:
    async def send() -> None:
        kept = Kept()
        async with kept.listening() as client:
            kept.broken = True
            status, told = await post(client, b'{"id":1,"text":"hi"}')
            assert (status, told["error"]) == (503, "busy")
            kept.broken = False
            assert (await post(client, b'{"id":1,"text":"hi"}'))[1]["stored"] == 1

    within(send())


def test_a_socket_answers_each_message_and_outlives_bad_ones() -> None:
    async def send() -> None:
        kept = Kept()
        async with kept.listening() as client:
            url = f"/ws?token={TOKEN}"
            async with client.ws_connect(url) as socket:
                for sent, told in (
                    ('{"id":1,"text":"hi"}', {"stored": 1, "duplicates": 0, "rejected": {}}),
                    ("nonsense", "not_json"),
                    ('{"id":1,"text":"hi"}', {"stored": 0, "duplicates": 1, "rejected": {}}),
                ):
                    await socket.send_str(sent)
                    answer = await socket.receive_json()
                    assert answer == told or answer["error"] == told
        with pytest.raises(aiohttp.WSServerHandshakeError):
            async with kept.listening() as client:
                await client.ws_connect("/ws", headers={"Origin": "http://evil.example"})

    within(send())


def test_one_connection_serves_many_requests_and_a_slow_one_holds_nobody_up() -> None:
    async def send() -> None:
        kept = Kept()
        async with kept.listening() as client:
            reader, writer = await asyncio.open_connection("127.0.0.1", kept.port)
            head = f"POST /comments?token={TOKEN} HTTP/1.1\r\nHost: here\r\nContent-Length: "
            writer.write(f"{head}99\r\n\r\n".encode() + b'{"te')  # and never the rest
            await writer.drain()
            for number in range(20):
                assert (await post(client, f'{{"id":{number},"text":"hi"}}'))[0] == 200
            writer.close()
            await writer.wait_closed()
            reader, writer = await asyncio.open_connection("127.0.0.1", kept.port)
            for number in range(20, 23):
                body = f'{{"id":{number},"text":"hi"}}'.encode()
                writer.write(f"{head}{len(body)}\r\n\r\n".encode() + body)
                answer = await reader.readuntil(b"}}")
                assert answer.startswith(b"HTTP/1.1 200")
            writer.close()
            await writer.wait_closed()
        assert len(kept.facts) == 23

    within(send())


def test_silence_is_told_and_the_first_message_ends_it() -> None:
    async def send() -> None:
        kept = Kept(silent_s=30)
        async with kept.listening() as client:
            assert kept.health[-1][0] == "ok"
            await post(client, b'{"text":"hi"}')
            kept.clock.advance(31_000)
            while kept.health[-1][0] != "warn":
                await asyncio.sleep(0.05)
            assert "Nothing came for 30 s" in kept.health[-1][1]
            await post(client, b'{"text":"hi"}')
            while kept.health[-1][0] != "ok":
                await asyncio.sleep(0.05)
        began, over = (fact for fact in kept.facts if isinstance(fact, Gap))
        assert (began.at, began.until, began.reason) == (EVENING, None, "silent")
        assert (over.at, over.until) == (EVENING, EVENING + 31_000)

    within(send())


def test_a_short_token_or_a_taken_port_is_told_at_once() -> None:
    async def send() -> None:
        with pytest.raises(BadInput, match="16 characters"):
            await FEED.run(Kept(token="short").around())
        first = Kept()
        async with first.listening():
            with pytest.raises(BadInput, match=f"Port {first.port}"):
                await FEED.run(Kept(port=first.port).around())

    within(send())
