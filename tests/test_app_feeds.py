"""The console with its feeds: all connectors are found, and what a tool sends is in the run."""

import json
import socket
import urllib.request
from pathlib import Path
from typing import Any

import pytest

from console import feeds
from console.app import Console, application, find_feeds
from console.core.connections import Connection, Connections
from console.core.paths import FEEDS_FILE
from console.core.secrets import variable
from console.show.base.actions import AddShow, StartRun
from console.show.rundown.live_actions import EndRun

TOKEN = "an-evening-of-lipstick"


def test_every_folder_of_feeds_is_a_connector_under_its_own_name() -> None:
    places = Path(feeds.__file__).parent.iterdir()
    folders = {place.name for place in places if (place / "__init__.py").exists()}
    known = find_feeds()
    assert set(known) == folders >= {"intake", "twitch", "recording", "simulator"}
    for feed in known.values():
        keys = [setting.key for setting in feed.settings]
        assert len(set(keys)) == len(keys)
        assert all(setting.scope == "machine" for setting in feed.settings)


def send(port: int, **said: Any) -> dict[str, Any]:
    """Send a comment as a tool does."""
    request = urllib.request.Request(
        f"http://127.0.0.1:{port}/comments",
        json.dumps(said).encode(),
        {"Authorization": f"Bearer {TOKEN}"},
    )
    with urllib.request.urlopen(request, timeout=5) as answer:
        return dict(json.load(answer))


def test_what_a_tool_sends_while_on_air_is_in_the_run(
    tmp_path: Path, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    monkeypatch.setenv(variable("intake:tools", "token"), TOKEN)
    kept = Connections(tmp_path / FEEDS_FILE)
    kept.put(Connection("intake", "tools", True, {"port": port}))
    application()
    console = Console(
        tmp_path / "room.sqlite", "en", settings=tmp_path / "settings.toml", reserve_bytes=0
    )
    try:
        show = AddShow(name="Friday").identified(console.room.ids.new)
        console.room.do(show, actor="me").result()
        console.open_last()
        qtbot.waitUntil(lambda: bool(console.feeds.known))
        run = StartRun(show=show.id, run_kind="air").identified(console.room.ids.new)
        console.room.do(run, actor="me").result()
        qtbot.waitUntil(lambda: console.health.state("intake:tools") == "ok")
        assert send(port, id=1, user="Ann", text="在吗")["stored"] == 1
        assert send(port, id=1, user="Ann", text="在吗")["duplicates"] == 1
        qtbot.waitUntil(lambda: len(console.desk.live.questions.comments) == 1)
        assert list(console.desk.live.questions.sources) == ["intake:tools"]
        console.room.do(EndRun(), actor="me").result()
        qtbot.waitUntil(lambda: console.health.state("intake:tools") == "off")
        assert TOKEN not in "".join(path.read_text("utf-8") for path in tmp_path.glob("*.toml"))
    finally:
        console.close()
