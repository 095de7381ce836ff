"""Changes to a row as they come from forms, the command line or files, checked by its type."""

from collections.abc import Collection, Mapping
from functools import cache
from typing import Any, NamedTuple, get_type_hints

import msgspec

from console.core.errors import Refused
from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.money import LIMIT
from console.core.plain_text import plain

TEXT_LIMIT = 20_000
"""Characters of the longest text of a field."""

NAME_LIMIT = 200
"""Characters of the longest name."""

MOST = 10**9
"""No number of pieces and no link number is greater; beyond lie slips of the finger."""

EARLIEST = 946_684_800_000
LATEST = 7_258_118_400_000
"""Times of plans lie between the years 2000 and 2200, ms UTC."""

NO_FIELD = QT_TRANSLATE_NOOP("plan", "There is nothing called “{field}” to change here.")
NOT_UNDERSTOOD = QT_TRANSLATE_NOOP("plan", "“{value}” cannot be the {field} here.")
TOO_LONG = QT_TRANSLATE_NOOP("plan", "The text for {field} is longer than {most} characters.")
NO_NAME = QT_TRANSLATE_NOOP("plan", "A name is missing.")
OUT_OF_RANGE = QT_TRANSLATE_NOOP("plan", "{value} cannot be the {field}: it takes {low} to {high}.")


def checked(
    row: type[NamedTuple], changes: Mapping[str, Any], editable: Collection[str]
) -> dict[str, Any]:
    """The changes as the row holds them; raises Refused for what it does not take."""
    types = _types(row)
    made = {}
    for name, value in changes.items():
        if name not in editable:
            raise Refused(message(NO_FIELD, field=name[:40]))
        made[name] = _converted(types[name], name, value)
    return made


def name_of(text: str) -> str:
    """A name on one line, without anything unseen; raises Refused if nothing is left of it."""
    name = plain(text.strip(), NAME_LIMIT).strip()
    if not name:
        raise Refused(message(NO_NAME))
    return name


def within(name: str, value: int | None, low: int, high: int) -> None:
    """Raise Refused unless the number is None or between the two, ends included."""
    if value is not None and not low <= value <= high:
        raise Refused(message(OUT_OF_RANGE, value=value, field=name, low=low, high=high))


def price_within(name: str, value: int | None) -> None:
    """Raise Refused for a price (1/10,000 of the major unit) that is negative or absurd."""
    within(name, value, 0, LIMIT)


@cache
def _types(row: type[NamedTuple]) -> dict[str, Any]:
    return get_type_hints(row)


def _converted(wanted: Any, name: str, value: Any) -> Any:
    if isinstance(value, str) and len(value) > TEXT_LIMIT:
        raise Refused(message(TOO_LONG, field=name, most=TEXT_LIMIT))
    try:
        return msgspec.convert(value, wanted, strict=False)
    except msgspec.ValidationError as error:
        raise Refused(message(NOT_UNDERSTOOD, field=name, value=str(value)[:40])) from error
