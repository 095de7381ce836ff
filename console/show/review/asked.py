"""What was asked in a run: what nobody answered, what is not offered, and how each shift did."""

import csv
import io
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Literal, NamedTuple
from zoneinfo import ZoneInfo

from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.plain_text import spreadsheet_cell
from console.core.say import Say
from console.show.questions.demand import Wish
from console.show.questions.shift_answers import ShiftAnswers
from console.show.questions.tables import Card, CardState

Part = Literal["unanswered", "demand", "shifts"]

HEADINGS: dict[Part, tuple[tuple[str, str], ...]] = {
    "unanswered": (
        QT_TRANSLATE_NOOP("asked", "Question"),
        QT_TRANSLATE_NOOP("asked", "Kind"),
        QT_TRANSLATE_NOOP("asked", "Link"),
        QT_TRANSLATE_NOOP("asked", "Product"),
        QT_TRANSLATE_NOOP("asked", "Askers"),
        QT_TRANSLATE_NOOP("asked", "Comments"),
        QT_TRANSLATE_NOOP("asked", "First asked"),
        QT_TRANSLATE_NOOP("asked", "Last asked"),
        QT_TRANSLATE_NOOP("asked", "State"),
    ),
    "demand": (
        QT_TRANSLATE_NOOP("asked", "Asked for"),
        QT_TRANSLATE_NOOP("asked", "Kind"),
        QT_TRANSLATE_NOOP("asked", "Product"),
        QT_TRANSLATE_NOOP("asked", "Askers"),
        QT_TRANSLATE_NOOP("asked", "Comments"),
        QT_TRANSLATE_NOOP("asked", "First asked"),
        QT_TRANSLATE_NOOP("asked", "Last asked"),
        QT_TRANSLATE_NOOP("asked", "Examples"),
    ),
    "shifts": (
        QT_TRANSLATE_NOOP("asked", "Person"),
        QT_TRANSLATE_NOOP("asked", "From"),
        QT_TRANSLATE_NOOP("asked", "To"),
        QT_TRANSLATE_NOOP("asked", "In time"),
        QT_TRANSLATE_NOOP("asked", "Questions"),
        QT_TRANSLATE_NOOP("asked", "Half within (s)"),
        QT_TRANSLATE_NOOP("asked", "Nine tenths within (s)"),
    ),
}
"""Columns of each part."""

KIND_NAMES = {
    "colour": QT_TRANSLATE_NOOP("asked", "colour"),
    "size": QT_TRANSLATE_NOOP("asked", "size"),
    "feature": QT_TRANSLATE_NOOP("asked", "feature"),
    "product": QT_TRANSLATE_NOOP("asked", "product"),
}


class Unanswered(NamedTuple):
    """A question that nobody answered; state: open, claimed or deferred."""

    card: Card
    state: str


class AskedReport(NamedTuple):
    """All of it. names: of offers by id. limit_ms: within which an answer is in time."""

    run: str
    zone: str
    limit_ms: int
    names: Mapping[str, str]
    unanswered: tuple[Unanswered, ...]
    demand: tuple[Wish, ...]
    shifts: tuple[ShiftAnswers, ...]


def unanswered(
    cards: Sequence[Card], states: Mapping[str, CardState], most: int
) -> tuple[Unanswered, ...]:
    """Questions without an answer, most askers first; muted ones left out, complaints never."""
    found = []
    for card in cards:
        state = states[card.id].state if card.id in states else "open"
        if state != "answered" and (state != "muted" or card.intent == "complaint"):
            found.append(Unanswered(card, state))
    found.sort(key=lambda one: (-one.card.askers, one.card.first_at, one.card.id))
    return tuple(found[:most])


def table(report: AskedReport, part: Part) -> list[tuple[str | int, ...]]:
    """The rows of a part, with codes as they are and times in the show's zone."""
    if part == "unanswered":
        return [_unanswered_row(one, report) for one in report.unanswered]
    if part == "demand":
        return [_wish_row(one, report) for one in report.demand]
    return [_shift_row(one, report) for one in report.shifts]


def to_csv(report: AskedReport, part: Part, say: Say) -> bytes:
    """A part for spreadsheets, in UTF-8 with a byte order mark."""
    made = io.StringIO(newline="")
    writer = csv.writer(made)
    writer.writerow(say(message(one)) for one in HEADINGS[part])
    for row in table(report, part):
        writer.writerow(one if isinstance(one, int) else spreadsheet_cell(one) for one in row)
    return made.getvalue().encode("utf-8-sig")


def _unanswered_row(one: Unanswered, report: AskedReport) -> tuple[str | int, ...]:
    card = one.card
    link = "" if card.link is None else card.link
    name = report.names.get(card.offer, "")
    times = (_clock(card.first_at, report.zone), _clock(card.last_at, report.zone))
    return (card.text, card.intent, link, name, card.askers, card.comments, *times, one.state)


def _wish_row(one: Wish, report: AskedReport) -> tuple[str | int, ...]:
    times = (_clock(one.first_at, report.zone), _clock(one.last_at, report.zone))
    name = report.names.get(one.offer, "")
    return (one.what, one.kind, name, one.askers, one.comments, *times, " | ".join(one.examples))


def _shift_row(one: ShiftAnswers, report: AskedReport) -> tuple[str | int, ...]:
    times = (_clock(one.start, report.zone), _clock(one.end, report.zone))
    found = one.answers
    p50, p90 = (("" if ms is None else round(ms / 1000)) for ms in (found.p50, found.p90))
    return (one.person, *times, found.in_time, found.of, p50, p90)


def _clock(at: int, zone: str) -> str:
    """A moment as HH:MM:SS in a zone."""
    return datetime.fromtimestamp(at / 1000, ZoneInfo(zone)).strftime("%H:%M:%S")
