"""A sheet laid out on a show: rows that an import takes, and all that is doubtful about them."""

import sqlite3
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from console.core.errors import BadInput
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.search import normal
from console.show.base.actions import ZONE
from console.show.rundown.entry import Clock, NotUnderstood, instant
from console.show.rundown.import_rows import (
    ImportRow,
    RowChange,
    change_of,
    matched,
    read_rows,
)
from console.show.rundown.local_time import MS, WrittenTime, first_from
from console.show.rundown.sheets.cells import Products
from console.show.rundown.sheets.reading import Problem, RowReading, SheetReading
from console.show.rundown.sheets.spans import (
    NO_SUCH_TIME,
    Ground,
    Placed,
    place,
    show_start,
    start_clock,
)
from console.show.rundown.tables import DAY_MS

NO_LINK = QT_TRANSLATE_NOOP("sheet", "there is no product with link {link} in this show")
NO_PRODUCT = QT_TRANSLATE_NOOP("sheet", "“{name}” is no product of this show; kept as text")
NO_START = QT_TRANSLATE_NOOP("sheet", "the show has no start: hit times are left out")
NO_DAY = QT_TRANSLATE_NOOP("sheet", "no date is named: times are those of the nearest day")

TEXTS = (
    "kind", "scene", "anchor", "assistants", "welfare", "notes", "script", "checklist", "colour",
)  # fmt: skip
FLAGS = ("skip", "droppable", "priority")
DEFAULTS = {"skip": 0, "droppable": 0, "priority": 2}


class Target(NamedTuple):
    """The show that a sheet is for, "" while it is yet to be made; links and names → offers."""

    show: str
    zone: ZoneInfo
    start: int | None
    links: dict[int, str]
    names: dict[str, str]


class Preview(NamedTuple):
    """What an import would do: its rows, what each changes, what is doubtful or wrong.

    rows: without those that are refused. start: when a new show would start, ms UTC.
    """

    rows: tuple[ImportRow, ...]
    changes: tuple[RowChange, ...]
    problems: tuple[Problem, ...]
    start: int | None


def preview(conn: sqlite3.Connection | None, show: str, reading: SheetReading, now: int) -> Preview:
    """How a sheet would come into a show ("" = a new one) at a moment; changes nothing."""
    target = _target(conn, show)
    rows, problems, start = lay(reading, target, now)
    changes = _changes(conn, show, rows)
    refused = {one.row: one.refused for one in changes if one.refused is not None}
    problems += [Problem(row, "", why, left_out=True) for row, why in refused.items()]
    kept = tuple(row for row in rows if row.row not in refused)
    order = sorted([*reading.problems, *problems], key=lambda one: one.row)
    return Preview(kept, tuple(changes), tuple(order), start)


def lay(
    reading: SheetReading, target: Target, now: int
) -> tuple[list[ImportRow], list[Problem], int | None]:
    """Rows to import, what is doubtful about them, and when the show starts (ms UTC)."""
    cues = reading.cues
    start = target.start
    if start is None and not target.show:
        start = show_start(cues, target.zone, reading.day, now)
    maker = _Maker(reading, target, start if start is not None else now, start is not None)
    if not target.show and start is not None and not _dated_start(reading):
        maker.problems.append(Problem(reading.header_row, "", message(NO_DAY)))
    placed = iter(place(cues, Ground(target.zone, maker.start), reading.exact))
    rows = [
        maker.cue(row, next(placed)) if row.kind == "cue" else maker.block(row)
        for row in reading.rows
    ]
    return rows, maker.problems, start


def _dated_start(reading: SheetReading) -> bool:
    """Whether the sheet says on which day the show is."""
    first = next((one for row in reading.cues if (one := start_clock(row)) is not None), None)
    return reading.day is not None or (first is not None and first.month is not None)


def _target(conn: sqlite3.Connection | None, show: str) -> Target:
    if conn is None or not show:
        return Target("", ZoneInfo(ZONE), None, {}, {})
    zone, start = conn.execute("SELECT zone, start FROM show WHERE id = ?", (show,)).fetchone()
    query = (
        "SELECT o.link, o.id, o.short_name, p.name FROM offer o JOIN product p ON p.id = o.product"
        " WHERE o.show = ? ORDER BY o.link DESC"
    )
    links: dict[int, str] = {}
    names: dict[str, str] = {}
    for link, offer, short, name in conn.execute(query, (show,)).fetchall():
        links[link] = offer
        names |= {normal(one): offer for one in (name, short) if one}
    return Target(show, ZoneInfo(zone), start, links, names)


def _changes(conn: sqlite3.Connection | None, show: str, rows: list[ImportRow]) -> list[RowChange]:
    if conn is None:
        return [change_of(row, None, (), "", show) for row in rows]
    plan = read_rows(conn, show)
    names = {block.id: block.name for block in plan.blocks.values()}
    changes = []
    for row, known in zip(rows, matched(rows, plan.cues.values()), strict=True):
        cue = plan.cues.get(known)
        block = names.get(cue.block or "", "") if cue else ""
        changes.append(change_of(row, cue, plan.offers.get(known, ()), block, show))
    return changes


class _Maker:
    """Makes rows of an import from rows as they were read."""

    def __init__(self, reading: SheetReading, target: Target, start: int, certain: bool) -> None:
        self.problems: list[Problem] = []
        self.start = start
        self._reading, self._target, self._certain = reading, target, certain

    def block(self, row: RowReading) -> ImportRow:
        """A row that only names a block."""
        name = str(row.value("block"))
        return ImportRow(row.number, name, block=name, only_block=True)

    def cue(self, row: RowReading, placed: Placed) -> ImportRow:
        """A row that is a cue."""
        for field, what in placed.doubts:
            self.problems.append(Problem(row.number, self._reading.headers.get(field, ""), what))
        title = str(row.value("title") or "")
        custom = dict(row.custom)
        values: dict[str, Any] = {"title": title} if title or self._reading.exact else {}
        values |= self._texts(row) | self._lengths(row, placed) | self._hits(row, placed)
        offers = self._offers(row, custom)
        if self._reading.exact:
            custom = dict.fromkeys(self._reading.custom) | custom
        return ImportRow(
            row.number, title, str(row.value("id") or ""), self._block(row), values, custom,
            offers, placed.starts if self._certain and not self._reading.exact else None,
        )  # fmt: skip

    def _block(self, row: RowReading) -> str | None:
        name = row.value("block")
        if name:
            return str(name)
        return "" if self._reading.exact and "block" in row.cells else None

    def _texts(self, row: RowReading) -> dict[str, Any]:
        """Texts and flags; what is empty counts only in a sheet that was written here."""
        found: dict[str, Any] = {}
        for field in (*TEXTS, *FLAGS):
            value = row.value(field)
            doubtful = field in row.cells and row.cells[field].doubt is not None
            if value is not None:
                found[field] = value
            elif self._reading.exact and field in row.cells and not doubtful:
                found[field] = DEFAULTS.get(field, "")
        return found

    def _lengths(self, row: RowReading, placed: Placed) -> dict[str, Any]:
        found: dict[str, Any] = {}
        if placed.timed:
            found["duration"] = placed.length
        if placed.min is not None or placed.max is not None:
            found |= {"min": placed.min, "max": placed.max}
        for field in ("min", "max"):
            value = row.value(field)
            if value is not None or (self._reading.exact and field in row.cells):
                found[field] = value
        return found

    def _hits(self, row: RowReading, placed: Placed) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for field in ("start_at", "end_at"):
            written = row.value(field)
            if isinstance(written, Clock):
                near = placed.starts if placed.starts is not None else self.start
                found[field] = self._hit(row, field, written, near)
            elif self._reading.exact and field in row.cells:
                found[field] = None
        if placed.hit is not None:
            found["start_at"] = placed.hit
        dateless = found.get("start_at") is not None or found.get("end_at") is not None
        if dateless and not self._certain and not self._dated(row):
            self.problems.append(Problem(row.number, "", message(NO_START)))
            found = {field: None for field in found if self._reading.exact}
        return found

    def _dated(self, row: RowReading) -> bool:
        values = [
            row.value("start_at"),
            row.value("end_at"),
            getattr(row.value("start"), "start", None),
        ]
        return all(one.month is not None for one in values if isinstance(one, Clock))

    def _hit(self, row: RowReading, field: str, written: Clock, near: int) -> int | None:
        zone = self._target.zone
        try:
            if field == "end_at" and written.month is None and not written.next_day:
                return first_from(WrittenTime(None, written.ms % DAY_MS * MS, zone), near)
            return instant(written, zone, near, self.start)
        except (NotUnderstood, BadInput, OverflowError):
            text = row.cells[field].text[:40]
            self._doubt(row, field, message(NO_SUCH_TIME, text=text))
            return None

    def _offers(self, row: RowReading, custom: dict[str, Any]) -> tuple[str, ...] | None:
        """The offers that a row names; what is none of the show stays beside it as text."""
        products = row.value("products")
        if not isinstance(products, Products):
            return () if self._reading.exact and "products" in row.cells else None
        found = [self._target.links.get(link) for link in products.links]
        for link, offer in zip(products.links, found, strict=True):
            if offer is None:
                self._doubt(row, "products", message(NO_LINK, link=link))
        for name in products.names:
            found.append(self._target.names.get(normal(name)))
            if found[-1] is None:
                self._doubt(row, "products", message(NO_PRODUCT, name=name[:60]))
        if any(offer is None for offer in found):
            custom[self._reading.headers["products"] + "?"] = row.cells["products"].text
        return tuple(dict.fromkeys(offer for offer in found if offer is not None))

    def _doubt(self, row: RowReading, field: str, what: Message) -> None:
        self.problems.append(Problem(row.number, self._reading.headers.get(field, ""), what))
