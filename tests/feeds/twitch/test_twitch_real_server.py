"""The feed against a real IRC server: inspircd, as Debian ships it."""

import asyncio
import os
import shutil
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from chat_server import Reader, within

CONFIG = """
<server name="irc.test" description="chat" network="Test" id="00A">
<bind address="127.0.0.1" port="{port}" type="clients">
<connect allow="*" resolvehostnames="no" useident="no" fakelag="no" commandrate="100000"
 localmax="100" globalmax="100" timeout="60" pingfreq="120" recvq="8K">
<pid file="{folder}/pid">
<log method="file" type="*" level="normal" target="{folder}/log">
<path configdir="{folder}" datadir="{folder}" logdir="{folder}"
 moduledir="/usr/lib/inspircd/modules">
<module name="cap">
"""


@pytest.fixture
def port(tmp_path: Path) -> Iterator[int]:
    """The port of a running inspircd."""
    program = shutil.which("inspircd") or "/usr/sbin/inspircd"
    if not Path(program).exists():
        if os.environ.get("CI"):
            pytest.fail("inspircd must be there: packaging/dev.py test installs it")
        pytest.skip("inspircd is not installed")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        found = int(free.getsockname()[1])
    config = tmp_path / "inspircd.conf"
    config.write_text(CONFIG.format(port=found, folder=tmp_path))
    line = [program, "--nofork", "--runasroot", "--config", str(config)]
    with subprocess.Popen(
        line, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as server:
        assert server.stdout is not None
        for told in server.stdout:  # ends when the server does
            if "is now running" in told:
                break
        try:
            yield found
        finally:
            server.kill()


async def speak(port: int, *lines: str) -> None:
    """Say something in the channel as a person with a name, once the reader is in it."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"NICK Ann\r\nUSER ann 0 * :Ann\r\n")
    while b" 001 " not in await reader.readline():
        pass
    writer.write(b"JOIN #shop\r\n")
    while b"justinfan" not in await reader.readline():
        pass  # names of who is there, or the news that one came
    for line in lines:
        writer.write(f"PRIVMSG #shop :{line}\r\n".encode())
    writer.write(b"QUIT\r\n")
    await writer.drain()
    await reader.read()
    writer.close()
    await writer.wait_closed()


def test_comments_of_a_real_channel_are_read_without_tags(port: int) -> None:
    async def read() -> None:
        reader = Reader(f"irc://127.0.0.1:{port}", channel="shop")
        talking = asyncio.create_task(speak(port, "在吗", "150斤穿多大的", "\x01ACTION waves\x01"))
        await reader.until(lambda: len(reader.said) == 3)
        await talking
        assert [fact.text for fact in reader.said] == ["在吗", "150斤穿多大的", "waves"]
        assert {fact.user for fact in reader.said} == {"Ann"}
        assert {fact.stamped for fact in reader.said} == {1}
        assert not reader.reasons

    within(read())
