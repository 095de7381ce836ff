"""The map that a user writes for a table with headers of its own."""

import codecs
import re
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from console.core.errors import BadInput
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.feeds.recording.columns import CHAT, ORDERS

SIZE = 1 << 20
_UNREADABLE = QT_TRANSLATE_NOOP("recording", "The map {file} cannot be read: {why}.")
_TABLE = QT_TRANSLATE_NOOP(
    "recording", "The map {file} has {name}; it may only have [columns] and [options]."
)
_FIELD = QT_TRANSLATE_NOOP(
    "recording", "The map {file} names a field {name} that there is not; there are {known}."
)
_TEXT = QT_TRANSLATE_NOOP("recording", "The map {file} must give {name} as text in quotes.")
_TWICE = QT_TRANSLATE_NOOP(
    "recording", "The map {file} takes the column {header} for both {first} and {second}."
)
_ZONE = QT_TRANSLATE_NOOP("recording", "The map {file} names a time zone {name} that there is not.")
_ENCODING = QT_TRANSLATE_NOOP(
    "recording", "The map {file} names an encoding {name} that there is not."
)
_CURRENCY = QT_TRANSLATE_NOOP(
    "recording", "The map {file} must give the currency as three capital letters, not {name}."
)
OPTIONS = ("zone", "encoding", "currency")


@dataclass(frozen=True)
class Mapping:
    """columns: our field → their header ("" = there is none); options that the user set."""

    columns: dict[str, str] = field(default_factory=dict)
    zone: ZoneInfo | None = None
    encoding: str | None = None
    currency: str = ""


NO_MAPPING = Mapping()


def read_mapping(path: Path) -> Mapping:
    """Read a --map file. Raises BadInput with one sentence where it is not one."""
    try:
        with path.open("rb") as file:
            text = file.read(SIZE).decode("utf-8-sig")
        found = tomllib.loads(text)
    except OSError as error:
        raise _bad(_UNREADABLE, path, why=error.strerror or error) from error
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise _bad(_UNREADABLE, path, why=error) from error
    for name, value in found.items():
        if name not in ("columns", "options") or not isinstance(value, dict):
            raise _bad(_TABLE, path, name=name)
    columns, options = found.get("columns", {}), found.get("options", {})
    _check(path, columns, sorted({*CHAT, *ORDERS}))
    _check(path, options, OPTIONS)
    _check_once(path, columns)
    return Mapping(
        {name: header.strip() for name, header in columns.items()},
        _zone(path, options.get("zone")),
        _encoding(path, options.get("encoding")),
        _currency(path, options.get("currency", "")),
    )


def _bad(head: tuple[str, str], path: Path, **values: object) -> BadInput:
    what: Message = message(head, file=path.name, **values)
    return BadInput(what)


def _check(path: Path, table: dict[str, Any], known: tuple[str, ...] | list[str]) -> None:
    for name, value in table.items():
        if name not in known:
            raise _bad(_FIELD, path, name=name, known=", ".join(known))
        if not isinstance(value, str):
            raise _bad(_TEXT, path, name=name)


def _check_once(path: Path, columns: dict[str, str]) -> None:
    """One column is one field, among those of comments and among those of orders."""
    for fields in (CHAT, ORDERS):
        taken: dict[str, str] = {}
        for name, header in columns.items():
            if name in fields and header and taken.setdefault(header, name) != name:
                raise _bad(_TWICE, path, header=header, first=taken[header], second=name)


def _zone(path: Path, name: str | None) -> ZoneInfo | None:
    if name is None:
        return None
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise _bad(_ZONE, path, name=name) from error


def _encoding(path: Path, name: str | None) -> str | None:
    try:
        return codecs.lookup(name).name if name is not None else None
    except LookupError as error:
        raise _bad(_ENCODING, path, name=name) from error


def _currency(path: Path, name: str) -> str:
    if name and not re.fullmatch("[A-Z]{3}", name):
        raise _bad(_CURRENCY, path, name=name)
    return name
