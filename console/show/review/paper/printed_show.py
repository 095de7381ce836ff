"""A show as it is put on paper: its plan as timed, and what it offers, read at one moment."""

import sqlite3
from pathlib import Path
from typing import NamedTuple

from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.plain_text import plain
from console.core.ports import Say
from console.core.store import Layout
from console.show.base.settings import CURRENCY, in_force
from console.show.base.tables import SHOW, Show
from console.show.products.names import name_in_show
from console.show.products.pictures.files import file_name
from console.show.products.pictures.tables import PICTURE
from console.show.products.tables import OFFER, PRODUCT, Offer, Product
from console.show.review.paper.page import Cell, Look, Piece
from console.show.rundown import words
from console.show.rundown.cue_timing import CueTiming
from console.show.rundown.plan import Plan
from console.show.rundown.plan_rows import engine_cue, in_order
from console.show.rundown.tables import BLOCK, CUE, Block, Cue
from console.show.rundown.timing import Timing, timing

LONGEST = 4_000
"""Characters of one line of a text that are printed."""

LONGEST_NAME = 160
"""Characters of a product's name that are printed where it is called by it."""

PAGE = QT_TRANSLATE_NOOP("paper", "{page} / {pages}")
PRINTED = QT_TRANSLATE_NOOP("paper", "printed {date} {time} ({zone})")
ON_DAY = QT_TRANSLATE_NOOP("paper", "{weekday} {date} · {start}–{end}")
UNDATED = QT_TRANSLATE_NOOP("paper", "no date yet")
WEEKDAYS = (
    QT_TRANSLATE_NOOP("paper", "Mon"),
    QT_TRANSLATE_NOOP("paper", "Tue"),
    QT_TRANSLATE_NOOP("paper", "Wed"),
    QT_TRANSLATE_NOOP("paper", "Thu"),
    QT_TRANSLATE_NOOP("paper", "Fri"),
    QT_TRANSLATE_NOOP("paper", "Sat"),
    QT_TRANSLATE_NOOP("paper", "Sun"),
)


class Sold(NamedTuple):
    """An offer with the product it is of, and the files of its pictures, which may be missing."""

    offer: Offer
    product: Product | None
    pictures: tuple[Path, ...] = ()

    @property
    def name(self) -> str:
        """What it is called in the show."""
        return plain(name_in_show(self.offer, self.product), LONGEST_NAME)


class PrintedShow(NamedTuple):
    """A show's plan with its planned times, and its offers in order, without the withdrawn ones.

    rows: blocks and cues as they are shown, the names of a cue's planned welfare above what was
    typed about it. of_cue: cue → what is offered in it. at: when it was
    read, ms UTC. dated: whether the planned times are times of day; else they count from 0.
    """

    show: Show
    currency: str
    rows: tuple[Block | Cue, ...]
    timed: Timing
    offers: tuple[Sold, ...]
    of_cue: dict[str, tuple[Sold, ...]]
    at: int
    dated: bool

    @property
    def cues(self) -> list[Cue]:
        """The cues in order."""
        return [row for row in self.rows if isinstance(row, Cue)]

    @property
    def times(self) -> dict[str, CueTiming]:
        """The timing of each cue, by its id."""
        return {cue.id: cue for cue in self.timed.cues}

    def clock(self, at: int) -> str:
        """A planned time of day; of a show without a date what has passed since its start."""
        if self.dated:
            return words.clock(at, self.show.zone)
        return f"+{words.duration(at)}"


def read_show(conn: sqlite3.Connection, show: str, at: int) -> PrintedShow:
    """A show that is there, from the decisions file; `at` is now, in ms UTC."""
    row = conn.execute(SHOW.select("WHERE id = ?"), (show,)).fetchone()
    found = SHOW.make(row)
    blocks = [BLOCK.make(one) for one in _of_show(conn, BLOCK.select("WHERE show = ?"), show)]
    given = _welfare(conn, show)
    cues = [
        _with_welfare(CUE.make(one), given)
        for one in _of_show(conn, CUE.select("WHERE show = ?"), show)
    ]
    rows = in_order({block.id: block for block in blocks}, cues)
    plan_cues = [engine_cue(cue) for cue in rows if isinstance(cue, Cue)]
    dated = found.start is not None or any(cue.start_at or cue.end_at for cue in plan_cues)
    start = _start(Plan(0, found.end, plan_cues)) if found.start is None else found.start
    offers = _offers(conn, show)
    return PrintedShow(
        found,
        in_force(conn, CURRENCY),
        tuple(rows),
        timing(Plan(start, found.end, plan_cues), (), start),
        tuple(sold for sold in offers.values() if not sold.offer.withdrawn),
        _of_cues(conn, show, offers),
        at,
        dated,
    )


def printed_at(at: int, zone: str, say: Say) -> str:
    """When the pages were made (ms UTC), in the show's zone."""
    day, time = words.day(at, zone), words.clock(at, zone, seconds=False)
    return say(message(PRINTED, date=day, time=time, zone=zone))


def date_line(show: PrintedShow, say: Say) -> str:
    """The day of the show and its planned times: "Fri 2026-11-27 · 20:00–23:00"."""
    if not show.dated:
        return say(message(UNDATED))
    zone, start, end = show.show.zone, show.timed.planned_start, show.timed.planned_end
    weekday = WEEKDAYS[words.local_time(start, zone).weekday()]
    times = {"start": words.clock(start, zone), "end": words.clock(end, zone)}
    said = message(weekday)
    return say(message(ON_DAY, weekday=said, date=words.day(start, zone), **times))


def lines(text: str) -> str:
    """A text from outside as it is printed: plain, its line breaks kept, no empty lines."""
    made = (plain(line.strip(), LONGEST) for line in text.splitlines())
    return "\n".join(line for line in made if line)


def cell(text: str, look: Look = "text", lead: str = "") -> Cell:
    """A cell of one text from outside; empty where there is none."""
    made = lines(text)
    return (Piece(made, look, lead),) if made or lead else ()


def said(say: Say, look: Look, what: Message) -> Piece:
    """A sentence of ours as a paragraph."""
    return Piece(say(what), look)


def _welfare(conn: sqlite3.Connection, show: str) -> dict[str, list[str]]:
    """Cue → names of the welfare that is scheduled in it, in order."""
    query = (
        "SELECT cue, name FROM welfare JOIN welfare_cue ON welfare_cue.welfare = welfare.id"
        " WHERE welfare.show = ? ORDER BY place, welfare.id"
    )
    found: dict[str, list[str]] = {}
    for cue, name in conn.execute(query, (show,)).fetchall():
        found.setdefault(cue, []).append(name)
    return found


def _with_welfare(cue: Cue, given: dict[str, list[str]]) -> Cue:
    names = given.get(cue.id, [])
    typed = [] if cue.welfare in names else [cue.welfare]
    return cue._replace(welfare="\n".join([*names, *typed]))


def _of_show(conn: sqlite3.Connection, query: str, show: str) -> list[tuple[object, ...]]:
    return conn.execute(query, (show,)).fetchall()


def _start(plan: Plan) -> int:
    """Where a plan without a start begins so that its first hit time is met; 0 without any."""
    ahead = 0
    for cue in plan.cues:
        if cue.skip:
            continue
        if cue.start_at is not None:
            return cue.start_at - ahead
        if cue.end_at is not None:
            return cue.end_at - cue.ideal - ahead
        ahead += cue.ideal
    return 0


def _offers(conn: sqlite3.Connection, show: str) -> dict[str, Sold]:
    query = PRODUCT.select("WHERE id IN (SELECT product FROM offer WHERE show = ?)")
    products = {row[0]: PRODUCT.make(row) for row in _of_show(conn, query, show)}
    query = OFFER.select("WHERE show = ? ORDER BY place, id")
    offers = [OFFER.make(row) for row in _of_show(conn, query, show)]
    pictures = _pictures(conn, show)
    return {
        offer.id: Sold(offer, products.get(offer.product), tuple(pictures.get(offer.product, ())))
        for offer in offers
    }


def _pictures(conn: sqlite3.Connection, show: str) -> dict[str, list[Path]]:
    """Product → the files of its pictures, in order; they lie beside the decisions file."""
    [*_, file] = conn.execute("PRAGMA database_list").fetchone()
    query = PICTURE.select(
        "WHERE product IN (SELECT product FROM offer WHERE show = ?) ORDER BY place, id"
    )
    found: dict[str, list[Path]] = {}
    for row in map(PICTURE.make, _of_show(conn, query, show)):
        found.setdefault(row.product, []).append(Layout(Path(file)).pictures / file_name(row))
    return found


def _of_cues(
    conn: sqlite3.Connection, show: str, offers: dict[str, Sold]
) -> dict[str, tuple[Sold, ...]]:
    query = "SELECT cue, offer FROM cue_offer WHERE show = ? ORDER BY place, id"
    found: dict[str, tuple[Sold, ...]] = {}
    for cue, offer in conn.execute(query, (show,)).fetchall():
        found[cue] = (*found.get(cue, ()), offers[offer])
    return found
