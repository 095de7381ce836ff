"""Settings, declared once with type, default and title; and the file that keeps a machine's own."""

import math
import os
import tempfile
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, Literal, TypeVar

import tomli_w
from filelock import FileLock, Timeout

from console.core.errors import BadInput, StoreError
from console.core.message import QT_TRANSLATE_NOOP, Message, message

T = TypeVar("T", bound=str | int | float | bool)

TEXT_LIMIT = 100_000
"""Characters in the longest text a setting takes (a kept window layout)."""

_FILE_LIMIT = 4_000_000  # bytes


@dataclass(frozen=True)
class Setting(Generic[T]):
    """One setting: what it holds, who it is for, and how forms name it.

    `title` is a marked text, `QT_TRANSLATE_NOOP(context, text)`. Scope "machine" is kept in the
    machine's TOML file, "room" and "show" in the room and changed by actions. `low` and `high` are
    inclusive bounds of numbers. secret: kept in the keyring (core/secrets.py) and nowhere else.
    money: a whole number of 1/10,000 of the major unit, typed as an amount. apart: written by an
    action of its own from a panel of its own, so that forms leave it out.
    """

    key: str
    kind: type[T]
    default: T
    title: tuple[str, str]
    scope: Literal["machine", "room", "show"]
    low: float | None = None
    high: float | None = None
    choices: tuple[T, ...] = ()
    secret: bool = False
    money: bool = False
    apart: bool = False


def check(setting: Setting[T], value: object) -> T:
    """The value as the setting holds it, whole numbers serving as floats. Raises BadInput."""
    if setting.kind is float and type(value) is int and abs(value) < 2**53:
        value = float(value)
    if type(value) is not setting.kind:
        head = QT_TRANSLATE_NOOP("setting", "The setting {key} takes a {kind}, not {value}")
        raise BadInput(_with(head, setting, value, kind=setting.kind.__name__))
    if setting.choices and value not in setting.choices:
        head = QT_TRANSLATE_NOOP("setting", "The setting {key} takes one of {choices}, not {value}")
        raise BadInput(_with(head, setting, value, choices=", ".join(map(str, setting.choices))))
    if isinstance(value, str) and len(value) > TEXT_LIMIT:
        head = QT_TRANSLATE_NOOP("setting", "The text for the setting {key} is too long")
        raise BadInput(_with(head, setting, value))
    if isinstance(value, int | float) and not _within(setting, value):
        head = QT_TRANSLATE_NOOP("setting", "The setting {key} takes {low} to {high}, not {value}")
        raise BadInput(_with(head, setting, value, low=_end(setting.low), high=_end(setting.high)))
    return value


def _within(setting: Setting[Any], value: float) -> bool:
    above = setting.low is None or value >= setting.low
    return math.isfinite(value) and above and (setting.high is None or value <= setting.high)


def _end(bound: float | None) -> str:
    return "…" if bound is None else f"{bound:g}"


def _with(head: tuple[str, str], setting: Setting[Any], value: object, **more: object) -> Message:
    return message(head, key=setting.key, value=repr(value)[:40], **more)


class MachineSettings:
    """The machine's settings: a TOML file that people may edit; keys nobody declared are kept."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.problem: Message | None = None
        """Why the file could not be read, if it could not; defaults hold then."""
        self._values = self._read()

    def get(self, setting: Setting[T]) -> T:
        """The value kept, or the default if there is none that the setting takes."""
        try:
            return check(setting, self._values[setting.key])
        except (KeyError, BadInput):
            return setting.default

    def set(self, setting: Setting[T], value: object) -> None:
        """Keep a value. BadInput if the setting does not take it; StoreError if it cannot be
        saved: it holds until the console closes then."""
        self._values[setting.key] = checked = check(setting, value)
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with FileLock(f"{self.path}.lock", timeout=5):
                self._values = self._read() | {setting.key: checked}  # another console may share it
                if self.problem is not None:
                    self._set_aside()
                write_file(self.path, tomli_w.dumps(self._values).encode())
        except (OSError, Timeout) as error:
            head = QT_TRANSLATE_NOOP("setting", "The settings could not be saved in {path}: {why}")
            raise StoreError(message(head, path=str(self.path), why=str(error))) from error

    def _read(self) -> dict[str, Any]:
        self.problem = None
        try:
            if self.path.stat().st_size > _FILE_LIMIT:
                raise ValueError("file too large")
            return tomllib.loads(self.path.read_text(encoding="utf-8-sig"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, RecursionError) as error:
            head = QT_TRANSLATE_NOOP(
                "setting", "The settings in {path} cannot be read, defaults are used: {why}"
            )
            self.problem = message(head, path=str(self.path), why=str(error)[:200])
            return {}

    def _set_aside(self) -> None:
        number = 1
        while (aside := self.path.with_name(f"{self.path.name}.damaged{number}")).exists():
            number += 1
        self.path.rename(aside)
        self.problem = None


def write_file(path: Path, content: bytes) -> None:
    """Replace a file in one step: after a crash it is the old one or the new one."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
