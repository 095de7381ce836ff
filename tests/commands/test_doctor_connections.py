"""`liveroom doctor` tries the connections of this machine, and says which can be reached."""

import json
import socket
from pathlib import Path

import pytest

from console import cli
from console.core.connections import Connection, Connections
from console.core.paths import machine_feeds
from console.core.secrets import variable


@pytest.fixture
def connections(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Connections:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    return Connections(machine_feeds())


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def test_each_connection_is_tried(
    connections: Connections, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    port = free_port()
    url = f"irc://127.0.0.1:{free_port()}"
    monkeypatch.setenv(variable("intake:open", "token"), "an-evening-of-lipstick")
    monkeypatch.setattr("console.commands.reaching.PATIENCE_S", 0.5)
    connections.put(Connection("intake", "open", True, {"port": port}))
    connections.put(Connection("intake", "shut", False, {"port": port}))
    connections.put(Connection("twitch", "main", True, {"channel": "ann", "url": url}))
    connections.put(Connection("nothing", "x", True, {}))
    assert cli.main(["doctor"]) == 0
    found = json.loads(capsys.readouterr().out)["connections"]
    assert found["intake:open"]["state"] == "ok"
    assert found["intake:open"]["note"].startswith(f"Listening on http://127.0.0.1:{port}")
    assert found["intake:shut"] == {
        "on": False, "state": "bad",
        "note": "The intake needs a token of 16 characters or more that senders must know.",
    }  # fmt: skip
    assert found["twitch:main"]["state"] == "warn"
    assert "No connection to 127.0.0.1" in found["twitch:main"]["note"]
    assert found["nothing:x"]["state"] == "bad"


def test_a_file_that_cannot_be_read_is_told(
    connections: Connections, capsys: pytest.CaptureFixture[str]
) -> None:
    connections.path.parent.mkdir(parents=True)
    connections.path.write_text("not toml [")
    cli.main(["doctor", "--lang", "zh_CN"])
    found = json.loads(capsys.readouterr().out)["connections"]
    assert str(connections.path) in found["problem"]
