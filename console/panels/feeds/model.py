"""The rows of the feeds panel, and what it says below them."""

from collections.abc import Sequence

from console.core.connections import Connection
from console.core.feeding import Figures
from console.core.message import QT_TRANSLATE_NOOP
from console.core.ports import Feed
from console.desk.health import Part
from console.ui.figures import NONE, count, span
from console.ui.health_dots import COLOURS, MARKS, STATES
from console.ui.tables import RIGHT, Cell, Column, RowCells
from console.ui.translate import tr, tr_message

NAME = QT_TRANSLATE_NOOP("feeds", "Feed")
STATE = QT_TRANSLATE_NOOP("feeds", "State")
LAST = QT_TRANSLATE_NOOP("feeds", "Last")
LAST_TIP = QT_TRANSLATE_NOOP("feeds", "How long ago something came")
RATE = QT_TRANSLATE_NOOP("feeds", "A second")
STORED = QT_TRANSLATE_NOOP("feeds", "Stored")
REJECTED = QT_TRANSLATE_NOOP("feeds", "Rejected")
SWITCHED_OFF = QT_TRANSLATE_NOOP("feeds", "off")
WAITS = QT_TRANSLATE_NOOP("feeds", "waits")
WAITS_NOTE = QT_TRANSLATE_NOOP("feeds", "It starts when a run goes on air, and ends with it.")
OFF_NOTE = QT_TRANSLATE_NOOP("feeds", "It is switched off; S switches it on.")
UNKNOWN = QT_TRANSLATE_NOOP("feeds", "This program has no connector called {feed}.")
FIGURES = QT_TRANSLATE_NOOP(
    "feeds", "{stored} stored · {duplicates} duplicates · {rejected} rejected · lag {lag}"
)
REASON = QT_TRANSLATE_NOOP("feeds", "{count} {reason}")
ON = QT_TRANSLATE_NOOP("feeds", "{on} of {all} on")
TO_LOOK_AT = QT_TRANSLATE_NOOP("feeds", "{on} of {all} on · ▲ {count}")

REASONS = {
    "empty": QT_TRANSLATE_NOOP("rejected", "say nothing"),
    "json": QT_TRANSLATE_NOOP("rejected", "are no JSON"),
    "malformed": QT_TRANSLATE_NOOP("rejected", "are malformed"),
    "type": QT_TRANSLATE_NOOP("rejected", "have fields of wrong types"),
    "fields": QT_TRANSLATE_NOOP("rejected", "have fields of wrong types"),
    "kind": QT_TRANSLATE_NOOP("rejected", "are of an unknown kind"),
    "other": QT_TRANSLATE_NOOP("rejected", "are of no use here"),
    "time": QT_TRANSLATE_NOOP("rejected", "have an impossible time"),
    "too_long": QT_TRANSLATE_NOOP("rejected", "are too long"),
    "too_deep": QT_TRANSLATE_NOOP("rejected", "are nested too deep"),
    "encoding": QT_TRANSLATE_NOOP("rejected", "are no UTF-8"),
    "quantity": QT_TRANSLATE_NOOP("rejected", "have an impossible number"),
    "amount": QT_TRANSLATE_NOOP("rejected", "have an impossible amount"),
}


def columns() -> tuple[Column, ...]:
    """Name, state, age of the last message, rate, stored, rejected."""
    return (
        Column(tr(NAME)),
        Column(tr(STATE), 104),
        Column(tr(LAST), 60, RIGHT),
        Column(tr(RATE), 72, RIGHT),
        Column(tr(STORED), 72, RIGHT),
        Column(tr(REJECTED), 72, RIGHT),
    )


def row(
    one: Connection, feed: Feed | None, part: Part | None, at_work: bool, run: bool,
    figures: Figures, now: int,
) -> RowCells:  # fmt: skip
    """One connection; now: steady ms."""
    rejected = sum(figures.rejected.values())
    age = NONE if figures.last_at is None else span(max(0, now - figures.last_at))
    tip = tr(feed.title) if feed is not None else tr(UNKNOWN, feed=one.feed)
    shown = figures if at_work else Figures()
    return (
        Cell(one.source, "text" if one.on else "text3", font="strong" if at_work else "text",
             tip=tip),
        _state(one, feed, part, at_work, run),
        Cell(age if at_work else NONE, "text2", tip=tr(LAST_TIP)),
        Cell(f"{shown.per_second:,.1f}" if at_work else NONE, "text2"),
        Cell(count(shown.stored) if at_work else NONE),
        Cell(count(rejected) if at_work else NONE, "amber" if rejected and at_work else "text2"),
    )  # fmt: skip


def _state(one: Connection, feed: Feed | None, part: Part | None, at_work: bool, run: bool) -> Cell:
    if feed is None:
        return Cell(f"{MARKS['bad']} {tr(STATES['bad'])}", "air")
    if not one.on:
        return Cell(f"{MARKS['off']} {tr(SWITCHED_OFF)}", "text3")
    if not run:
        return Cell(f"{MARKS['off']} {tr(WAITS)}", "text2", tip=tr(WAITS_NOTE))
    state = part.state if part is not None else "working"
    note = tr_message(part.note) if part is not None and part.note else ""
    return Cell(f"{MARKS[state]} {tr(STATES[state])}", COLOURS[state], tip=note)


def note(
    one: Connection, feed: Feed | None, part: Part | None, at_work: bool, run: bool,
    figures: Figures,
) -> str:  # fmt: skip
    """What is said of the selected connection below the list."""
    if feed is None:
        return tr(UNKNOWN, feed=one.feed)
    if not one.on:
        return tr(OFF_NOTE)
    if not run:
        return tr(WAITS_NOTE)
    told = tr_message(part.note) if part is not None and part.note else ""
    lag = NONE if figures.lag is None else f"{figures.lag / 1000:.1f} s"
    rejected = sum(figures.rejected.values())
    words = tr(
        FIGURES, stored=count(figures.stored), duplicates=count(figures.duplicates),
        rejected=count(rejected), lag=lag,
    )  # fmt: skip
    why = ", ".join(_reason(reason, many) for reason, many in figures.rejected.items())
    return "\n".join(line for line in (told, words, why) if line)


def _reason(reason: str, many: int) -> str:
    return tr(REASON, count=count(many), reason=reason_name(reason))


def reason_name(reason: str) -> str:
    """Why messages are rejected, in words; an unknown code as it is."""
    return tr(REASONS[reason]) if reason in REASONS else reason


def summary(connections: Sequence[Connection], parts: Sequence[Part | None]) -> str:
    """How many are on, and how many of them need a look."""
    on = sum(one.on for one in connections)
    wrong = sum(part is not None and part.state in ("warn", "bad") for part in parts)
    if not connections:
        return ""
    head = TO_LOOK_AT if wrong else ON
    return tr(head, on=on, all=len(connections), count=wrong)
