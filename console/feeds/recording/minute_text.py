"""The recorder's text format: a line TIME20:42ONLINE204898, then one message a line."""

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from console.core.errors import BadInput
from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.sheet import ROW_LIMIT
from console.core.textfile import TextFile, open_text
from console.feeds.recording.draft import BadRow, Draft, rejected
from console.feeds.recording.words import spoken
from console.show.base.facts import Audience
from console.show.questions.facts import Comment

_NO_DATE = QT_TRANSLATE_NOOP(
    "recording", "{file} tells hours and minutes only; its name must hold the date (2024-1-31)."
)
_HEAD = re.compile(r"TIME(\d{1,2}):(\d{1,2})ONLINE(\d{1,15})\s*", re.ASCII)
_TAIL = re.compile(r"SPEAKERNUM\d+\s*", re.ASCII)
_DATE = re.compile(r"(?<!\d)(20\d\d)-(\d{1,2})-(\d{1,2})(?!\d)", re.ASCII)


def is_minute_text(first_line: str) -> bool:
    """Whether a file that begins so is in this format."""
    return _HEAD.fullmatch(first_line.strip()) is not None


def day_of(path: Path) -> date:
    """The day the file's name tells. Raises BadInput where it tells none."""
    for found in _DATE.finditer(path.name):
        try:
            return date(*(int(part) for part in found.groups()))
        except ValueError:
            continue
    raise BadInput(message(_NO_DATE, file=path.name))


def drafts(file: TextFile, zone: ZoneInfo, source: str) -> Iterator[Draft]:
    """Comments and audience figures of the file, stamped with their minute."""
    clock = _Clock(day_of(file.path), zone)
    digest = file.digest[:16]
    time: int | None = None
    for line, text in _lines(file):
        if text is None:
            yield rejected(source, "too_long", "")
        elif head := _HEAD.fullmatch(text):
            try:
                time = clock.minute(int(head[1]), int(head[2]))
            except ValueError:
                yield rejected(source, "time", text)
                continue
            rest = (time, f"{digest}:{line}", int(head[3]), None, None)
            yield time, False, source, Audience, rest
        elif text and not _TAIL.fullmatch(text):
            yield _comment(text, time, source, f"{digest}:{line}")


def _comment(text: str, time: int | None, source: str, key: str) -> Draft:
    try:
        words, mark = spoken(text)
        if time is None:
            raise BadRow("time")
    except BadRow as bad:
        return rejected(source, str(bad), text)
    return time, True, source, Comment, (time, key, "", "", "", words, mark, 0)


def _lines(file: TextFile) -> Iterator[tuple[int, str | None]]:
    """Numbered lines without their ends; None for one that is too long."""
    number = 0
    with open_text(file) as text:
        while line := text.readline(ROW_LIMIT):
            number += 1
            whole = line.endswith(("\n", "\r"))
            if whole or len(line) < ROW_LIMIT:
                yield number, line.rstrip("\r\n")
                continue
            while line and not line.endswith(("\n", "\r")):
                line = text.readline(ROW_LIMIT)
            yield number, None


class _Clock:
    """Minutes of a day, ms UTC; where they run backwards by hours a new day has begun."""

    def __init__(self, day: date, zone: ZoneInfo) -> None:
        self._day = day
        self._zone = zone
        self._last = 0

    def minute(self, hour: int, minute: int) -> int:
        if hour * 60 + minute < self._last - 12 * 60:
            self._day += timedelta(days=1)
        moment = datetime(
            self._day.year, self._day.month, self._day.day, hour, minute, tzinfo=self._zone
        )
        self._last = hour * 60 + minute
        return int(moment.timestamp()) * 1000
