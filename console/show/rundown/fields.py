"""The fields of a cue that people fill in, and what they take."""

import json
import re
from collections.abc import Mapping
from typing import Any

from console.core.errors import Refused
from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.plain_text import plain
from console.show.base.changes import (
    EARLIEST,
    LATEST,
    NAME_LIMIT,
    TEXT_LIMIT,
    TOO_LONG,
    checked,
    within,
)
from console.show.rundown.tables import DAY_MS, Cue
from console.show.rundown.words import KINDS

EDITABLE = tuple(name for name in Cue._fields if name not in ("id", "show", "block", "place"))
"""The columns that are content: all but where the cue is."""

PRIORITIES = (1, 9)
"""The first and the last; "land it" drops cues of the greatest number first."""

NO_LENGTH = QT_TRANSLATE_NOOP("rundown", "A cue needs a length, or a time at which it ends.")
MIN_ABOVE = QT_TRANSLATE_NOOP("rundown", "The shortest length cannot be above the length.")
MAX_BELOW = QT_TRANSLATE_NOOP("rundown", "The longest length cannot be below the length.")
ENDS_BEFORE = QT_TRANSLATE_NOOP("rundown", "The cue would end before it starts.")
NO_KIND = QT_TRANSLATE_NOOP("rundown", "There is no kind of cue “{kind}”.")
NO_COLOUR = QT_TRANSLATE_NOOP("rundown", "“{colour}” is no colour such as #3a7bd5.")
NO_COLUMNS = QT_TRANSLATE_NOOP("rundown", "These custom columns cannot be kept with the cue.")

_ONE_LINE = ("title", "scene", "anchor", "assistants")

_COLOUR = re.compile(r"(#[0-9a-fA-F]{6})?")


def cue_changes(changes: Mapping[str, Any]) -> dict[str, Any]:
    """Changes to a cue's content as its columns hold them; raises Refused for what is none.

    Flags may be booleans, and custom a mapping of column names to plain values.
    """
    given = dict(changes)
    if isinstance(given.get("custom"), Mapping):
        given["custom"] = _custom(given["custom"])
    flags = {name: int(value) for name, value in given.items() if isinstance(value, bool)}
    made = checked(Cue, given | flags, EDITABLE)
    for name in made.keys() & set(_ONE_LINE):
        made[name] = plain(made[name].strip(), TEXT_LIMIT)
        if len(made[name]) > NAME_LIMIT:
            raise Refused(message(TOO_LONG, field=name, most=NAME_LIMIT))
    return made


def check_cue(cue: Cue) -> None:
    """Raise Refused, with the sentence that says why, for a cue that cannot be."""
    for name in ("duration", "min", "max"):
        within(name, getattr(cue, name), 0, DAY_MS)
    for name in ("start_at", "end_at"):
        within(name, getattr(cue, name), EARLIEST, LATEST)
    for name in ("skip", "droppable"):
        within(name, getattr(cue, name), 0, 1)
    within("priority", cue.priority, *PRIORITIES)
    wrong = _wrong_lengths(cue)
    if wrong is not None:
        raise Refused(message(wrong))
    if cue.kind not in KINDS:
        raise Refused(message(NO_KIND, kind=cue.kind[:40]))
    if not _COLOUR.fullmatch(cue.colour):
        raise Refused(message(NO_COLOUR, colour=cue.colour[:40]))
    if not _is_object(cue.custom):
        raise Refused(message(NO_COLUMNS))


def _wrong_lengths(cue: Cue) -> tuple[str, str] | None:
    """What is wrong among lengths and hit times; an elastic cue may have a min and a max only."""
    if cue.duration is None and cue.end_at is None:
        return NO_LENGTH
    if cue.min is not None and cue.duration is not None and cue.min > cue.duration:
        return MIN_ABOVE
    least = cue.duration if cue.duration is not None else cue.min
    if cue.max is not None and least is not None and cue.max < least:
        return MAX_BELOW
    if cue.start_at is not None and cue.end_at is not None and cue.end_at < cue.start_at:
        return ENDS_BEFORE
    return None


def _custom(columns: Mapping[str, Any]) -> str:
    kinds = (str, int, float, bool, type(None))
    if not all(isinstance(key, str) and isinstance(one, kinds) for key, one in columns.items()):
        raise Refused(message(NO_COLUMNS))
    try:
        return json.dumps(dict(columns), ensure_ascii=False, sort_keys=True, allow_nan=False)
    except ValueError as error:
        raise Refused(message(NO_COLUMNS)) from error


def _is_object(text: str) -> bool:
    if len(text) > TEXT_LIMIT:
        return False
    try:
        return isinstance(json.loads(text), dict)
    except (ValueError, RecursionError):
        return False
