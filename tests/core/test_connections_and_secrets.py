"""Connections are kept in a file of this machine; secrets never are."""

from pathlib import Path

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring
from keyring.backends.null import Keyring as NullKeyring

from console.core.connections import Connection, Connections, chosen
from console.core.errors import BadInput, StoreError
from console.core.ports import Feed
from console.core.secrets import SERVICE, Secrets, variable
from console.core.setting import Setting

PORT = Setting("port", int, 1, ("feed", "Port"), "machine", low=1, high=9)
TOKEN = Setting("token", str, "", ("feed", "Token"), "machine", secret=True)
FEED = Feed("intake", ("feed", "Intake"), (PORT, TOKEN), None)  # type: ignore[arg-type]

MAIN = Connection("intake", "main", True, {"port": 8})


def test_connections_are_there_again_in_their_order(tmp_path: Path) -> None:
    path = tmp_path / "sub" / "feeds.toml"
    kept = Connections(path)
    other = Connection("twitch", "主播", False, {"channel": "ann", "x": 1.5, "y": True})
    kept.put(MAIN)
    kept.put(other)
    kept.put(MAIN._replace(name="second"), instead="intake:main")
    assert [one.source for one in Connections(path).all] == ["intake:second", "twitch:主播"]
    assert Connections(path).all[1] == other
    kept.remove("intake:second")
    assert Connections(path).all == (other,)


@pytest.mark.parametrize("name", ["", "a:b", "a/b", "x" * 41, "a\u202eb", "a\nb"])
def test_a_name_has_to_be_plain_and_short(tmp_path: Path, name: str) -> None:
    with pytest.raises(BadInput):
        Connections(tmp_path / "feeds.toml").put(MAIN._replace(name=name))


def test_two_connections_never_share_a_source(tmp_path: Path) -> None:
    kept = Connections(tmp_path / "feeds.toml")
    kept.put(MAIN)
    with pytest.raises(BadInput, match="already"):
        kept.put(MAIN)


@pytest.mark.parametrize("text", ["not toml [", "feed = 7", "[[feed]]\nname = 'x'"])
def test_a_damaged_file_is_told_and_never_written_over(tmp_path: Path, text: str) -> None:
    path = tmp_path / "feeds.toml"
    path.write_text(text)
    kept = Connections(path)
    assert kept.all == ()
    assert kept.problem is not None
    with pytest.raises(StoreError):
        kept.put(MAIN)
    assert path.read_text() == text


def test_values_are_checked_and_secrets_are_never_taken_from_the_file() -> None:
    assert chosen(FEED, MAIN._replace(settings={"token": "leaked"})) == {"port": 1, "token": ""}
    with pytest.raises(BadInput):
        chosen(FEED, MAIN._replace(settings={"port": 99}))


class Memory(NullKeyring):  # type: ignore[misc]  # a keyring that keeps what it is given
    """A keyring in memory."""

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


def test_secrets_lie_in_the_keyring_under_their_connection() -> None:
    before = keyring.get_keyring()
    ring = Memory()
    keyring.set_keyring(ring)
    try:
        secrets = Secrets()
        secrets.set("intake:main", "token", "quiet")
        assert ring.kept == {(SERVICE, "intake:main/token"): "quiet"}
        assert secrets.get("intake:main", "token") == "quiet"
        secrets.set("intake:main", "token", "")
        secrets.set("intake:main", "token", "")
        assert ring.kept == {}
    finally:
        keyring.set_keyring(before)


def test_without_a_keyring_the_environment_serves(monkeypatch: pytest.MonkeyPatch) -> None:
    before = keyring.get_keyring()
    keyring.set_keyring(NoKeyring())
    try:
        name = variable("intake:my tools", "token")
        assert name == "LIVEROOM_SECRET_INTAKE_MY_TOOLS_TOKEN"
        assert Secrets().get("intake:my tools", "token") == ""
        with pytest.raises(StoreError, match=name):
            Secrets().set("intake:my tools", "token", "x")
        monkeypatch.setenv(name, "from outside")
        assert Secrets().get("intake:my tools", "token") == "from outside"
    finally:
        keyring.set_keyring(before)
