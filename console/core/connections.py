"""Which feeds this machine has been told to listen to: a TOML file that people may edit."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import tomli_w
from filelock import FileLock, Timeout

from console.core.errors import BadInput, StoreError
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.plain_text import plain
from console.core.ports import Feed
from console.core.setting import Setting, check, write_file

MOST = 50
"""Connections of one machine."""

_FILE_LIMIT = 1_000_000  # bytes
NAME_LENGTH = 40

NAME = QT_TRANSLATE_NOOP(
    "feeds", "A connection needs a name of 1 to {most} characters without “:” and “/”."
)
TAKEN = QT_TRANSLATE_NOOP("feeds", "There is a connection called {name} already.")
TOO_MANY = QT_TRANSLATE_NOOP("feeds", "There are {most} connections already; remove one first.")
UNREADABLE = QT_TRANSLATE_NOOP("feeds", "The connections in {path} cannot be read: {why}")
NOT_SAVED = QT_TRANSLATE_NOOP("feeds", "The connections could not be saved in {path}: {why}")


class Connection(NamedTuple):
    """One use of a connector. settings: what was chosen, by key; secrets are never among it."""

    feed: str
    name: str
    on: bool
    settings: Mapping[str, Any]

    @property
    def source(self) -> str:
        """ "connector:instance", the name of the source of its facts."""
        return f"{self.feed}:{self.name}"


class Connections:
    """The connections of this machine, in the order in which they were made.

    problem: why the file could not be read, if it could not; it is not written over then.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.problem: Message | None = None
        self.all: tuple[Connection, ...] = self._read()

    def of(self, source: str) -> Connection | None:
        """The connection with this source."""
        return next((one for one in self.all if one.source == source), None)

    def put(self, new: Connection, instead: str = "") -> None:
        """Keep a connection, in the place of another one if its source is named.

        Raises BadInput for a name that cannot be, StoreError if it cannot be saved.
        """
        self.check(new, instead)
        self._save(self._with(new, instead))

    def check(self, new: Connection, instead: str = "") -> None:
        """Whether a connection can be kept so; raises BadInput."""
        if new.source != instead and self.of(new.source) is not None:
            raise BadInput(message(TAKEN, name=new.source))
        name = new.name
        if not 0 < len(name) <= NAME_LENGTH or set(name) & set(":/") or plain(name) != name:
            raise BadInput(message(NAME, most=NAME_LENGTH))
        if len(self._with(new, instead)) > MOST:
            raise BadInput(message(TOO_MANY, most=MOST))

    def _with(self, new: Connection, instead: str) -> list[Connection]:
        kept = list(self.all)
        place = next((n for n, one in enumerate(kept) if one.source == instead), len(kept))
        kept[place : place + 1] = [new]
        return kept

    def remove(self, source: str) -> None:
        """Forget a connection; raises StoreError if that cannot be saved."""
        self._save([one for one in self.all if one.source != source])

    def _save(self, kept: list[Connection]) -> None:
        if self.problem is not None:
            raise StoreError(self.problem)
        content = {"feed": [_plain(one) for one in kept]}
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with FileLock(f"{self.path}.lock", timeout=5):
                write_file(self.path, tomli_w.dumps(content).encode())
        except (OSError, Timeout) as error:
            where = str(self.path)
            raise StoreError(message(NOT_SAVED, path=where, why=str(error))) from error
        self.all = tuple(kept)

    def _read(self) -> tuple[Connection, ...]:
        try:
            if self.path.stat().st_size > _FILE_LIMIT:
                raise ValueError("file too large")
            found = tomllib.loads(self.path.read_text(encoding="utf-8-sig"))
            return tuple(_connection(one) for one in found.get("feed", ()))[:MOST]
        except FileNotFoundError:
            return ()
        except (OSError, ValueError, TypeError, KeyError, RecursionError) as error:
            where, why = str(self.path), str(error)[:200]
            self.problem = message(UNREADABLE, path=where, why=why)
            return ()


def chosen(feed: Feed, connection: Connection) -> dict[str, Any]:
    """The values that a feed runs with, by key, checked; secrets are "" here. Raises BadInput."""
    return {one.key: _value(one, connection.settings) for one in feed.settings}


def _value(setting: Setting[Any], values: Mapping[str, Any]) -> Any:
    if setting.secret or setting.key not in values:
        return setting.default
    return check(setting, values[setting.key])


def _plain(one: Connection) -> dict[str, Any]:
    return {"connector": one.feed, "name": one.name, "on": one.on, "settings": dict(one.settings)}


def _connection(found: Mapping[str, Any]) -> Connection:
    settings = found.get("settings", {})
    if not isinstance(settings, dict):
        raise ValueError("settings is no table")
    kept = {key: value for key, value in settings.items() if isinstance(value, str | int | float)}
    return Connection(
        str(found["connector"]), str(found["name"]), found.get("on", False) is True, kept
    )
