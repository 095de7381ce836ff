"""The feed against servers on real sockets that speak Twitch's IRC."""

import asyncio
import ssl
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

import pytest
from aiohttp import WSMsgType, web
from chat_server import CHAT, Reader, Server, Talk, within

from console.core.errors import BadInput


async def chat(talk: Talk) -> None:
    await talk.welcome()
    await talk.say("PING :tmi.twitch.tv", *CHAT)
    await talk.until("QUIT")


def test_nobody_logs_in_joins_and_answers_pings() -> None:
    async def read() -> None:
        async with Server(chat) as server:
            reader = Reader(f"irc://127.0.0.1:{server.port}")
            await reader.until(lambda: len(reader.said) == 7)
            (talk,) = server.talks
            assert talk.heard[0] == "CAP REQ :twitch.tv/tags twitch.tv/commands"
            assert talk.heard[2].startswith("NICK justinfan")
            assert "JOIN #lovingt3s" in talk.heard
        assert "PONG :tmi.twitch.tv" in talk.heard
        assert reader.reasons == ["other"] * 3
        assert [state for state, _ in reader.health][:2] == ["working", "ok"]

    within(read())


def test_a_server_that_goes_away_is_asked_again_and_the_gap_is_kept() -> None:
    async def leave(talk: Talk) -> None:
        await talk.welcome()
        await talk.say(CHAT[1])
        if len(server.talks) < 3:
            await talk.say(":tmi.twitch.tv RECONNECT")
        await talk.until("QUIT")

    async def read() -> None:
        async with server:
            reader = Reader(f"irc://127.0.0.1:{server.port}")
            await reader.until(lambda: len(reader.said) == 3)
        assert {fact.source_id for fact in reader.said} == {reader.said[0].source_id}
        assert len(reader.facts) > 3  # the gaps between
        assert any("No connection to 127.0.0.1" in note for _, note in reader.health)

    server = Server(leave)
    within(read())


def test_a_server_that_hangs_is_left() -> None:
    async def hang(talk: Talk) -> None:
        await talk.welcome()
        if len(server.talks) > 1:
            await talk.say(CHAT[1])
        await talk.until("QUIT")  # and no answer to a ping

    async def read() -> None:
        async with server:
            reader = Reader(f"irc://127.0.0.1:{server.port}")
            await reader.until(lambda: len(reader.said) == 1)
        assert server.talks[0].heard[-1] == ""
        assert "PING :liveroom" in server.talks[0].heard

    server = Server(hang)
    within(read())


def test_hostile_lines_are_counted_and_the_next_one_is_read() -> None:
    async def attack(talk: Talk) -> None:
        await talk.welcome()
        flood, slashes = "x" * 1_100_000, "\\" * 9_000
        await talk.say(flood, ":", "@", "\x00", f"@id={slashes} PRIVMSG", CHAT[1])
        await talk.until("QUIT")

    async def read() -> None:
        async with Server(attack) as server:
            reader = Reader(f"irc://127.0.0.1:{server.port}")
            await reader.until(lambda: len(reader.said) == 1)
        assert sorted(reader.reasons) == ["malformed"] * 3 + ["other", "too_long"]

    within(read())


def test_it_reads_through_a_websocket_too() -> None:
    async def serve(request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        async for one in socket:
            if one.type is WSMsgType.TEXT and one.data.startswith("NICK "):
                await socket.send_str(":tmi.twitch.tv 001 justinfan1 :Welcome\r\n")
            if one.type is WSMsgType.TEXT and one.data.startswith("JOIN "):
                await socket.send_str("\r\n".join(CHAT))
        return socket

    async def read() -> None:
        app = web.Application()
        app.router.add_get("/", serve)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        port = runner.addresses[0][1]
        try:
            reader = Reader(f"ws://127.0.0.1:{port}")
            await reader.until(lambda: len(reader.said) == 7)
        finally:
            await runner.cleanup()

    within(read())


def certificate(folder: Path) -> Path:
    """A key and a certificate for this machine that only its holder trusts."""
    pytest.importorskip("cryptography")
    from cryptography import x509  # noqa: PLC0415 - not everywhere
    from cryptography.hazmat.primitives import hashes, serialization  # noqa: PLC0415
    from cryptography.hazmat.primitives.asymmetric import ec  # noqa: PLC0415

    key = ec.generate_private_key(ec.SECP256R1())
    who = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "chat")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(who)
        .issuer_name(who)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False
        )
        .sign(key, hashes.SHA256())
    )
    form = serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8
    path = folder / "chat.pem"
    secret = key.private_bytes(*form, serialization.NoEncryption())
    path.write_bytes(secret + made.public_bytes(form[0]))
    return path


def test_it_reads_over_tls_from_a_server_that_is_who_it_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pem = certificate(tmp_path)
    secure = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    secure.load_cert_chain(pem)

    async def read() -> None:
        async with Server(chat, secure) as server:
            stranger = Reader(f"ircs://127.0.0.1:{server.port}")
            await stranger.until(lambda: any(state == "warn" for state, _ in stranger.health))
            assert not stranger.said
            monkeypatch.setenv("SSL_CERT_FILE", str(pem))
            reader = Reader(f"ircs://127.0.0.1:{server.port}")
            await reader.until(lambda: len(reader.said) == 7)

    within(read())


def test_settings_that_cannot_be_are_told_at_once() -> None:
    async def read() -> None:
        with pytest.raises(BadInput, match="Name the channels"):
            await Reader("irc://127.0.0.1", channel="").until(lambda: False)
        with pytest.raises(BadInput, match="no address of a chat server"):
            await Reader("http://127.0.0.1").until(lambda: False)

    asyncio.run(read())
