"""The as-run as a table: for screens, paper, spreadsheets and scripts."""

import csv
import io
from collections.abc import Callable
from typing import Any, Literal, NamedTuple

import msgspec

from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.money import to_text
from console.core.plain_text import plain, spreadsheet_cell
from console.core.ports import Say
from console.show.review.as_run import AsRun, Sums, TakeRecord
from console.show.rundown.run_log import ClockNote
from console.show.rundown.words import KINDS, clock, day, duration, local_time

Kind = Literal["text", "clock", "length", "signed", "count", "money"]
"""What a column holds: instants in ms UTC, lengths in ms, money in 1/10,000."""

STEP = QT_TRANSLATE_NOOP("asrun", "clock set by {time}")
REBOOT = QT_TRANSLATE_NOOP("asrun", "machine restarted")
OPEN = QT_TRANSLATE_NOOP("asrun", "on air")
UNPLANNED = QT_TRANSLATE_NOOP("asrun", "not planned")
UNTICKED = QT_TRANSLATE_NOOP("asrun", "not ticked: {lines}")
OUTSIDE = QT_TRANSLATE_NOOP("asrun", "Outside of takes")
TOTAL = QT_TRANSLATE_NOOP("asrun", "Total")
RUN_KINDS = {
    "air": QT_TRANSLATE_NOOP("asrun", "Airing"),
    "rehearsal": QT_TRANSLATE_NOOP("asrun", "Rehearsal"),
    "replay": QT_TRANSLATE_NOOP("asrun", "Replay"),
}
RUN_OF = QT_TRANSLATE_NOOP("asrun", "{kind} of {date}, {time}")
TITLE = QT_TRANSLATE_NOOP("asrun", "{show} · as-run · {run}")

Value = str | int | None

MOST_UNTICKED = 300
"""Characters of the lines of a checklist that are told of one take."""


class Column(NamedTuple):
    """A column: its name in files, its title, what it holds and how wide it is (characters)."""

    key: str
    title: tuple[str, str]
    kind: Kind
    width: int


class Table(NamedTuple):
    """Titles and cells as text in one language, and how each column is set; the last rows, `foot`
    of them, are sums."""

    title: str
    headings: tuple[str, ...]
    right: tuple[bool, ...]
    widths: tuple[int, ...]
    rows: tuple[tuple[str, ...], ...]
    foot: int


COLUMNS = (
    Column("number", QT_TRANSLATE_NOOP("asrun", "No."), "count", 5),
    Column("cue", QT_TRANSLATE_NOOP("asrun", "Cue"), "text", 28),
    Column("anchor", QT_TRANSLATE_NOOP("asrun", "Anchor"), "text", 10),
    Column("planned_start", QT_TRANSLATE_NOOP("asrun", "Planned"), "clock", 9),
    Column("start", QT_TRANSLATE_NOOP("asrun", "Start"), "clock", 9),
    Column("end", QT_TRANSLATE_NOOP("asrun", "End"), "clock", 9),
    Column("late", QT_TRANSLATE_NOOP("asrun", "Late by"), "signed", 8),
    Column("planned_length", QT_TRANSLATE_NOOP("asrun", "Planned length"), "length", 9),
    Column("length", QT_TRANSLATE_NOOP("asrun", "Length"), "length", 8),
    Column("difference", QT_TRANSLATE_NOOP("asrun", "Difference"), "signed", 9),
    Column("paused", QT_TRANSLATE_NOOP("asrun", "Paused"), "length", 8),
    Column("added", QT_TRANSLATE_NOOP("asrun", "Added"), "signed", 8),
    Column("by", QT_TRANSLATE_NOOP("asrun", "GO by"), "text", 9),
    Column("orders", QT_TRANSLATE_NOOP("asrun", "Orders"), "count", 8),
    Column("units", QT_TRANSLATE_NOOP("asrun", "Pieces"), "count", 8),
    Column("gmv", QT_TRANSLATE_NOOP("asrun", "GMV"), "money", 12),
    Column("refunded", QT_TRANSLATE_NOOP("asrun", "Refunded"), "money", 11),
    Column("comments", QT_TRANSLATE_NOOP("asrun", "Comments"), "count", 9),
    Column("asked", QT_TRANSLATE_NOOP("asrun", "Questions"), "count", 9),
    Column("notes", QT_TRANSLATE_NOOP("asrun", "Notes"), "text", 20),
)


def as_run_table(record: AsRun, say: Say, money: Callable[[int], str] = to_text) -> Table:
    """The record as text: one row a take, then what fell outside of takes, then the total."""
    zone = record.show.zone
    rows = [
        tuple(_text(column.kind, value, zone, money) for column, value in pairs)
        for pairs in (zip(COLUMNS, row, strict=True) for row in table_rows(record, say))
    ]
    return Table(
        say(message(TITLE, show=plain(record.show.name), run=run_words(record))),
        tuple(say(message(column.title)) for column in COLUMNS),
        tuple(column.kind != "text" for column in COLUMNS),
        tuple(column.width for column in COLUMNS),
        tuple(rows),
        2,
    )


def run_words(record: AsRun) -> Message:
    """Which run it is: "Airing of 2026-11-27, 20:00"."""
    at, zone = record.run.started_at, record.show.zone
    kind = message(RUN_KINDS[record.run.kind])
    return message(RUN_OF, kind=kind, date=day(at, zone), time=clock(at, zone, seconds=False))


def to_csv(record: AsRun, say: Say) -> bytes:
    """The table for spreadsheets, in UTF-8 with a byte order mark; money without separators."""
    made, table = io.StringIO(newline=""), as_run_table(record, say)
    writer = csv.writer(made)
    writer.writerow(table.headings)
    for row in table.rows:
        writer.writerow(
            text if right else spreadsheet_cell(text)
            for text, right in zip(row, table.right, strict=True)
        )
    return made.getvalue().encode("utf-8-sig")


def to_json(record: AsRun) -> bytes:
    """The record with codes: times ISO 8601 with offset, seconds as numbers, exact amounts."""
    found = {
        "show": {"id": record.show.id, "name": record.show.name, "zone": record.show.zone},
        "run": {
            "id": record.run.id,
            "kind": record.run.kind,
            "started_at": _iso(record.run.started_at, record.show.zone),
            "ended_at": _iso(record.run.ended_at, record.show.zone),
        },
        "currency": record.currency,
        "takes": [_take_in_json(take, record) for take in record.takes],
        "outside": _sums_in_json(record.outside),
        "total": _sums_in_json(record.total),
    }
    return msgspec.json.format(msgspec.json.encode(found), indent=1)


def note_words(note: ClockNote) -> Message:
    """What the clocks did, in words."""
    if note.kind == "step":
        sign = "+" if note.ms > 0 else ""
        return message(STEP, time=f"{sign}{duration(note.ms)}")
    return message(REBOOT)


def unticked_words(take: TakeRecord) -> list[Message]:
    """Which lines of the checklist nobody ticked, if any."""
    lines = ", ".join(take.unticked)
    return [message(UNTICKED, lines=plain(lines, MOST_UNTICKED))] if lines else []


def table_rows(record: AsRun, say: Say) -> list[tuple[Value, ...]]:
    """The values of all rows, sums last, in the order of COLUMNS."""
    rows = [_row(take, say) for take in record.takes]
    first = next(n for n, column in enumerate(COLUMNS) if column.key == "orders")
    for head, sums in ((OUTSIDE, record.outside), (TOTAL, record.total)):
        blank: list[Value] = [None] * len(COLUMNS)
        blank[1] = say(message(head))
        blank[first : first + len(sums)] = sums
        rows.append(tuple(blank))
    return rows


def _row(take: TakeRecord, say: Say) -> tuple[Value, ...]:
    plan = take.planned
    return (
        take.number, plain(take.title) or say(message(KINDS.get(take.kind, KINDS[""]))),
        plain(take.anchor), plan.start if plan else None, take.start, take.end, take.late,
        plan.length if plan else None, take.length, take.difference,
        take.paused or None, take.added or None, plain(take.by), *take.sums, _notes(take, say),
    )  # fmt: skip


def _notes(take: TakeRecord, say: Say) -> str:
    said = [note_words(note) for note in take.notes]
    said += unticked_words(take)
    if take.planned is None:
        said.insert(0, message(UNPLANNED))
    if take.end is None:
        said.insert(0, message(OPEN))
    return " · ".join(say(one) for one in said)


def _text(kind: Kind, value: Value, zone: str, money: Callable[[int], str]) -> str:
    """One cell as text."""
    if value is None or isinstance(value, str):
        return value or ""
    match kind:
        case "clock":
            return clock(value, zone, seconds=True)
        case "length":
            return duration(value)
        case "signed":
            return f"+{duration(value)}" if value >= 1000 else duration(value)
        case "money":
            return money(value)
    return str(value)


def _take_in_json(take: TakeRecord, record: AsRun) -> dict[str, Any]:
    plan, zone = take.planned, record.show.zone
    return {
        "number": take.number,
        "cue": take.cue,
        "title": take.title,
        "kind": take.kind,
        "anchor": take.anchor,
        "planned_start": _iso(plan.start if plan else None, zone),
        "planned_length": plan.length / 1000 if plan else None,
        "start": _iso(take.start, zone),
        "end": _iso(take.end, zone),
        "late": None if take.late is None else take.late / 1000,
        "length": take.length / 1000,
        "difference": None if take.difference is None else take.difference / 1000,
        "paused": take.paused / 1000,
        "added": take.added / 1000,
        "by": take.by,
        **_sums_in_json(take.sums),
        "notes": [{"kind": note.kind, "seconds": note.ms / 1000} for note in take.notes],
        "unticked": list(take.unticked),
    }


def _sums_in_json(sums: Sums) -> dict[str, Any]:
    money = {"gmv": to_text(sums.gmv), "refunded": to_text(sums.refunded)}
    return {**sums._asdict(), **money}


def _iso(at: int | None, zone: str) -> str | None:
    return None if at is None else local_time(at, zone).isoformat(timespec="milliseconds")
