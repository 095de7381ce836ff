"""The rows of the journal, newest first, as strings."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from console.core.journal import label_message
from console.core.message import QT_TRANSLATE_NOOP
from console.core.plain_text import plain
from console.core.search import normal
from console.core.table import Entry
from console.show.base.tables import Desk
from console.ui.figures import clock, day
from console.ui.tables import CENTRE, Cell, Column, RowCells
from console.ui.translate import tr, tr_message

WHEN = QT_TRANSLATE_NOOP("journal", "When")
WHO = QT_TRANSLATE_NOOP("journal", "Who")
WHAT = QT_TRANSLATE_NOOP("journal", "What")
BECAUSE = QT_TRANSLATE_NOOP("journal", "{what} · {why}")
UNDONE = QT_TRANSLATE_NOOP("journal", "taken back")
LIVE = QT_TRANSLATE_NOOP("journal", "Done on air: it has an opposite of its own")
RULE = QT_TRANSLATE_NOOP("journal", "rule {name}")
SEEN = QT_TRANSLATE_NOOP("journal", "{day} {time} · {desk}")


class Wanted(NamedTuple):
    """What of the journal is shown: words that must occur, one desk or all, one show or all."""

    text: str = ""
    desk: str = ""
    show: str = ""


class Surroundings(NamedTuple):
    """What the rows are written by: names of desks, the zone, today's date in it."""

    desks: Mapping[str, Desk]
    zone: str
    today: str


def columns() -> tuple[Column, ...]:
    """When, who, what and why, and a mark for what was done on air."""
    return (
        Column(tr(WHEN), 84),
        Column(tr(WHO), 104),
        Column(tr(WHAT)),
        Column("", 28, CENTRE),
    )


def undone(entries: Iterable[Entry]) -> set[int]:
    """Entries that stand taken back: an undo takes back, a redo brings back what it undoes."""
    by = {entry.undoes: entry.seq for entry in entries if entry.undoes is not None}

    def taken_back(seq: int) -> bool:
        back, at = False, seq
        while at in by:
            back, at = not back, by[at]
        return back

    return {seq for seq in by if seq is not None and taken_back(seq)}


def label_text(entry: Entry) -> str:
    """What an entry did, in the language in force, as plain text."""
    return plain(tr_message(label_message(entry.label)), 400)


def fits(entry: Entry, text: str, wanted: Wanted) -> bool:
    """Whether an entry with this label is wanted."""
    if wanted.desk and entry.desk != wanted.desk:
        return False
    if wanted.show and entry.show not in ("", wanted.show):
        return False
    words = normal(wanted.text).split()
    hay = normal(f"{text} {entry.actor} {entry.reason}") if words else ""
    return all(word in hay for word in words)


def row(entry: Entry, text: str, back: bool, around: Surroundings) -> RowCells:
    """One entry as cells."""
    at_day, at = day(entry.at, around.zone), clock(entry.at, around.zone, seconds=True)
    desk = around.desks.get(entry.desk)
    tip = tr(SEEN, day=at_day, time=at, desk=plain(desk.name, 40) if desk else entry.desk[:8])
    when = at if at_day == around.today else f"{at_day[5:]} {at[:5]}"
    colour = "text3" if back else "text"
    full = tr(BECAUSE, what=text, why=plain(entry.reason, 200)) if entry.reason else text
    return (
        Cell(when, "text2", tip=tip),
        Cell(_who(entry.actor), "text2", tip=tip),
        Cell(full, colour, badge=tr(UNDONE) if back else "", badge_colour="text3"),
        Cell("●", "text3", tip=tr(LIVE)) if entry.live else "",
    )


def _who(actor: str) -> str:
    if actor.startswith("rule:"):
        return tr(RULE, name=plain(actor[5:], 40))
    return plain(actor, 40)
