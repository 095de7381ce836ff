"""The rundown file of `liveroom timing`: JSON objects read into plan, log and now."""

import re
from typing import Annotated, NamedTuple
from zoneinfo import ZoneInfo

import msgspec

from console.core.errors import BadInput
from console.core.message import QT_TRANSLATE_NOOP, message
from console.show.rundown.local_time import (
    check_instant,
    exact,
    first_from,
    nearest,
    read_time,
    read_zone,
)
from console.show.rundown.plan import Entry, EntryKind, Plan, PlanCue

LONGEST = 366 * 86_400
"""No length and no added time is longer, in seconds; beyond lie faults of the source."""

NOT_JSON = QT_TRANSLATE_NOOP("timing", "the file cannot be read as JSON: {reason}")
WRONG = QT_TRANSLATE_NOOP("timing", "{field}: {reason}")
DOUBLED = QT_TRANSLATE_NOOP("timing", "{field}: the id {id} stands twice")
NO_LENGTH = QT_TRANSLATE_NOOP("timing", "{field}: a cue needs a duration or an end_at")
MIN_ABOVE = QT_TRANSLATE_NOOP("timing", "{field}: min is above the duration")
NO_SECONDS = QT_TRANSLATE_NOOP("timing", "{field}: add needs seconds")
NO_CUE = QT_TRANSLATE_NOOP("timing", "{field}: go needs a cue")
UNKNOWN_CUE = QT_TRANSLATE_NOOP("timing", "{field}: there is no cue {id}")
SKIPPED_CUE = QT_TRANSLATE_NOOP("timing", "{field}: the cue {id} is skipped")

_Length = Annotated[float, msgspec.Meta(ge=0, le=LONGEST)]
_Added = Annotated[float, msgspec.Meta(ge=-LONGEST, le=LONGEST)]


class _Cue(msgspec.Struct):
    """A cue in the file; lengths in seconds."""

    id: str
    title: str | None = None
    duration: _Length | None = None
    min: _Length | None = None
    max: _Length | None = None
    start_at: str | None = None
    end_at: str | None = None
    skip: bool = False
    droppable: bool = False
    priority: int = 2


class _Entry(msgspec.Struct):
    """A log entry in the file."""

    at: str
    do: EntryKind
    cue: str | None = None
    seconds: _Added | None = None


class _Show(msgspec.Struct):
    """One object of the file."""

    zone: str
    start: str
    now: str
    cues: list[_Cue]
    end: str | None = None
    log: list[_Entry] = []


class Rundown(NamedTuple):
    """One case for the timing engine; now in ms UTC."""

    plan: Plan
    log: list[Entry]
    now: int
    zone: ZoneInfo


def read_rundowns(data: bytes) -> Rundown | list[Rundown]:
    """What a rundown file holds, one object or a list; raises BadInput naming the field."""
    try:
        found = msgspec.json.decode(data.removeprefix(b"\xef\xbb\xbf"), type=_Show | list[_Show])
    except msgspec.ValidationError as error:
        raise _wrong(str(error)) from error
    except (ValueError, RecursionError) as error:
        raise BadInput(message(NOT_JSON, reason=str(error))) from error
    if isinstance(found, list):
        return [_rundown(show, f"[{n}].") for n, show in enumerate(found)]
    return _rundown(found, "")


def _wrong(reason: str) -> BadInput:
    """The error for what msgspec complains about: "Expected … - at `$.cues[0].min`"."""
    what, _, path = reason.partition(" - at ")
    field = path.strip("`").removeprefix("$").removeprefix(".")
    if missing := re.search(r"required field `(\w+)`", what):
        field = f"{field}.{missing[1]}".removeprefix(".")
    return BadInput(message(WRONG, field=field or "JSON", reason=" ".join(what.split())))


def _rundown(show: _Show, field: str) -> Rundown:
    """One object, its times resolved; `field` is what its fields' names begin with."""
    zone = read_zone(show.zone, f"{field}zone")
    start = exact(show.start, zone, f"{field}start")
    end = None
    if show.end is not None:
        end = first_from(read_time(show.end, zone, f"{field}end"), start)
    now = exact(show.now, zone, f"{field}now")
    cues = _cues(show.cues, start, zone, field)
    plan = Plan(start, end, cues)
    return Rundown(plan, _log(show.log, {cue.id: cue for cue in cues}, now, zone, field), now, zone)


def _cues(cues: list[_Cue], start: int, zone: ZoneInfo, field: str) -> list[PlanCue]:
    """The cues, bare times resolved from where the plan has got to."""
    read: list[PlanCue] = []
    ids: set[str] = set()
    reached = start
    for n, cue in enumerate(cues):
        name = f"{field}cues[{n}]"
        _check(cue, name)
        if cue.id in ids:
            raise BadInput(message(DOUBLED, field=f"{name}.id", id=repr(cue.id[:60])))
        ids.add(cue.id)
        begin, end = cue.start_at, cue.end_at
        start_at = None if begin is None else read_time(begin, zone, f"{name}.start_at")
        end_at = None if end is None else read_time(end, zone, f"{name}.end_at")
        plain = _plain(cue)
        if not cue.skip:
            begins = None if start_at is None else nearest(start_at, reached)
            planned_start = reached if begins is None else begins
            ends = None if end_at is None else first_from(end_at, planned_start)
            plain = plain._replace(start_at=begins, end_at=ends)
            reached = planned_start + plain.ideal if ends is None else ends
            check_instant(reached, name)
        read.append(plain)
    return read


def _check(cue: _Cue, field: str) -> None:
    """Raise BadInput where lengths are missing or contradict each other."""
    if cue.duration is None and cue.end_at is None:
        raise BadInput(message(NO_LENGTH, field=f"{field}.duration"))
    if cue.duration is not None and cue.min is not None and cue.min > cue.duration:
        raise BadInput(message(MIN_ABOVE, field=f"{field}.min"))


def _plain(cue: _Cue) -> PlanCue:
    """The cue without its hit times."""
    return PlanCue(
        id=cue.id,
        duration=_ms(cue.duration),
        min=_ms(cue.min),
        skip=cue.skip,
        droppable=cue.droppable,
        priority=cue.priority,
    )


def _ms(seconds: float | None) -> int | None:
    """Milliseconds."""
    return None if seconds is None else round(seconds * 1000)


def _log(
    log: list[_Entry], cues: dict[str, PlanCue], now: int, zone: ZoneInfo, field: str
) -> list[Entry]:
    """The log entries; those later than `now` (ms UTC) are ignored."""
    read: list[Entry] = []
    for n, entry in enumerate(log):
        name = f"{field}log[{n}]"
        at = exact(entry.at, zone, f"{name}.at")
        if at > now:
            continue
        if entry.do == "add" and entry.seconds is None:
            raise BadInput(message(NO_SECONDS, field=f"{name}.seconds"))
        if entry.do == "go" and entry.cue is None:
            raise BadInput(message(NO_CUE, field=f"{name}.cue"))
        if entry.do in ("go", "arm") and entry.cue is not None:
            _check_playable(entry.cue, cues, f"{name}.cue")
        read.append(Entry(at, entry.do, entry.cue, _ms(entry.seconds) or 0))
    return read


def _check_playable(cue: str, cues: dict[str, PlanCue], field: str) -> None:
    """Raise BadInput where the cue is unknown or skipped."""
    if cue not in cues:
        raise BadInput(message(UNKNOWN_CUE, field=field, id=repr(cue[:60])))
    if cues[cue].skip:
        raise BadInput(message(SKIPPED_CUE, field=field, id=repr(cue[:60])))
