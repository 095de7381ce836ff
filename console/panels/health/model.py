"""The rows of the health panel, the worst first."""

from collections.abc import Iterable

from console.core.message import QT_TRANSLATE_NOOP
from console.desk.health import Part
from console.ui.figures import clock, span
from console.ui.health_dots import COLOURS, MARKS, STATES, part_name
from console.ui.tables import RIGHT, Cell, Column, RowCells
from console.ui.translate import tr, tr_message

PART = QT_TRANSLATE_NOOP("health", "Part")
STATE = QT_TRANSLATE_NOOP("health", "State")
NOTE = QT_TRANSLATE_NOOP("health", "What it says")
SINCE = QT_TRANSLATE_NOOP("health", "For")
SINCE_TIP = QT_TRANSLATE_NOOP("health", "since {time}")
ALL_WELL = QT_TRANSLATE_NOOP("health", "all well")
TO_LOOK_AT = QT_TRANSLATE_NOOP("health", "{count} to look at")


def columns() -> tuple[Column, ...]:
    """Part, state, note, how long."""
    return (
        Column(tr(PART), 104),
        Column(tr(STATE), 88),
        Column(tr(NOTE)),
        Column(tr(SINCE), 64, RIGHT),
    )


def rows(parts: Iterable[tuple[str, Part]], now: int, zone: str) -> list[RowCells]:
    """One row a part; `now` in ms UTC."""
    return [_row(name, part, now, zone) for name, part in parts]


def summary(parts: Iterable[tuple[str, Part]]) -> str:
    """How many parts need a look, in words."""
    count = sum(part.state in ("warn", "bad") for _, part in parts)
    return tr(TO_LOOK_AT, count=count) if count else tr(ALL_WELL)


def _row(name: str, part: Part, now: int, zone: str) -> RowCells:
    wrong = part.state in ("warn", "bad")
    note = tr_message(part.note) if part.note else ""
    since = tr(SINCE_TIP, time=clock(part.since, zone, seconds=True))
    return (
        Cell(part_name(name), font="strong" if wrong else "text"),
        Cell(f"{MARKS[part.state]} {tr(STATES[part.state])}", COLOURS[part.state]),
        Cell(note, "text" if wrong else "text2"),
        Cell(span(max(0, now - part.since)), "text3", tip=since),
    )
