"""The list of what was told: when, what, and whether it was read."""

from console.core.message import QT_TRANSLATE_NOOP
from console.desk.live import Live
from console.show.rundown.anchor.present import Told
from console.ui.anchor_window.note_words import one_line
from console.ui.figures import clock, span
from console.ui.tables import Cell, Column, RowCells
from console.ui.translate import tr

AT = QT_TRANSLATE_NOOP("anchor", "At")
KIND = QT_TRANSLATE_NOOP("anchor", "Kind")
WORDS = QT_TRANSLATE_NOOP("anchor", "What")
BY = QT_TRANSLATE_NOOP("anchor", "From")
READ = QT_TRANSLATE_NOOP("anchor", "Read")

UNREAD = QT_TRANSLATE_NOOP("anchor", "▲ unread {time}")
WAS_READ = QT_TRANSLATE_NOOP("anchor", "✓ {by} after {time}")
WITHDRAWN = QT_TRANSLATE_NOOP("anchor", "taken back")

KINDS = {
    "note": QT_TRANSLATE_NOOP("anchor", "Note"),
    "urgent": QT_TRANSLATE_NOOP("anchor", "Urgent"),
    "price": QT_TRANSLATE_NOOP("anchor", "Price changed"),
    "claim": QT_TRANSLATE_NOOP("anchor", "Card changed"),
    "misspoke": QT_TRANSLATE_NOOP("anchor", "Misspoke"),
    "question": QT_TRANSLATE_NOOP("anchor", "Question"),
}


def columns() -> tuple[Column, ...]:
    """When, kind, words, from whom, read or not."""
    return (
        Column(tr(AT), 72), Column(tr(KIND), 104), Column(tr(WORDS)), Column(tr(BY), 88),
        Column(tr(READ), 184),
    )  # fmt: skip


def rows(live: Live, told: tuple[Told, ...], now: int, red_ms: int) -> list[RowCells]:
    """One row a note; now in ms UTC; red_ms: unread for so long is red."""
    zone = live.base.show.zone if live.base.show is not None else "UTC"
    return [_row(live, one, now, red_ms, zone) for one in told]


def _row(live: Live, one: Told, now: int, red_ms: int, zone: str) -> RowCells:
    note = one.note
    words = one_line(live, note)
    if one.seen is None:
        waits = max(0, now - note.at)
        colour = "air" if waits >= red_ms else "amber"
        read = Cell(tr(UNREAD, time=span(waits)), colour)
    elif one.seen.outcome == "seen":
        after = span(max(0, one.seen.at - note.at))
        read = Cell(tr(WAS_READ, by=one.seen.by, time=after), "text2")
    else:
        read = Cell(tr(WITHDRAWN), "text3")
    font = "strong" if one.seen is None else "text"
    return (
        clock(note.at, zone, seconds=True),
        Cell(tr(KINDS[note.kind]), "air" if note.kind == "urgent" else "text2"),
        Cell(words, font=font, tip=words),
        Cell(note.by, "text2"),
        read,
    )
