"""The run sheet: every cue with its time, products, people and notes, to be pinned on the wall."""

import json
from collections.abc import Callable
from typing import NamedTuple

from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.plain_text import plain
from console.core.ports import Say
from console.show.review.paper.page import (
    Align,
    Cell,
    Column,
    Document,
    Paper,
    Piece,
    Row,
    Section,
    Table,
    Width,
)
from console.show.review.paper.printed_show import (
    PAGE,
    PrintedShow,
    Sold,
    cell,
    date_line,
    lines,
    printed_at,
    said,
)
from console.show.rundown import words
from console.show.rundown.cue_timing import CueTiming
from console.show.rundown.tables import Block, Cue

TITLE = QT_TRANSLATE_NOOP("paper", "Run sheet")
LEAD = QT_TRANSLATE_NOOP("paper", "{cues} cues · {products} products · planned {length} · {over}")
LEAD_UNENDED = QT_TRANSLATE_NOOP("paper", "{cues} cues · {products} products · planned {length}")
HIT_NOTE = QT_TRANSLATE_NOOP("paper", "◆ hit time: must be met. Lengths in minutes, or min:s.")
CONTINUED = QT_TRANSLATE_NOOP("paper", "continued")
NUMBER = QT_TRANSLATE_NOOP("paper", "No.")
START = QT_TRANSLATE_NOOP("paper", "Start")
LENGTH = QT_TRANSLATE_NOOP("paper", "Length")
CUE = QT_TRANSLATE_NOOP("paper", "Cue")
PRODUCTS = QT_TRANSLATE_NOOP("paper", "Products")
SCENE = QT_TRANSLATE_NOOP("paper", "Scene")
ANCHOR = QT_TRANSLATE_NOOP("paper", "Anchor")
ASSISTANTS = QT_TRANSLATE_NOOP("paper", "Assistants")
WELFARE = QT_TRANSLATE_NOOP("paper", "Welfare")
NOTES = QT_TRANSLATE_NOOP("paper", "Notes")
ACTUAL = QT_TRANSLATE_NOOP("paper", "Actual")
HIT = QT_TRANSLATE_NOOP("paper", "◆ {time}")
ENDS_AT = QT_TRANSLATE_NOOP("paper", "◆ until {time}")
RANGE = QT_TRANSLATE_NOOP("paper", "{least}–{most}")
GAP = QT_TRANSLATE_NOOP("paper", "{time} free before")
OVERLAP = QT_TRANSLATE_NOOP("paper", "overlaps by {time}")
SKIPPED = QT_TRANSLATE_NOOP("paper", "skipped")
WITHDRAWN = QT_TRANSLATE_NOOP("paper", "{name} (withdrawn)")
DROPPABLE = QT_TRANSLATE_NOOP("paper", "may be dropped ({priority})")
BLOCK_TIMES = QT_TRANSLATE_NOOP("paper", "{start}–{end} · {length}")

MOST_CUSTOM = 3
"""Columns of the team's own that are printed; more would leave none of them room."""


class _Part(NamedTuple):
    """A column as it is made: always = also where every cell is empty."""

    column: Column
    make: Callable[[Cue], Cell]
    always: bool = False


def run_sheet(show: PrintedShow, say: Say, paper: Paper | None = None) -> Document:
    """The run sheet; on A4 across unless told otherwise. Columns without a word are left out."""
    parts = [part for part in _parts(show, say) if part.always or _used(part, show)]
    columns = tuple(part.column for part in parts)
    rows = tuple(_rows(show, parts, say))
    table = Table(columns, rows, say(message(CONTINUED)))
    section = Section(say(message(TITLE)), _lead(show, say), table)
    return Document(
        title=plain(show.show.name),
        date=date_line(show, say),
        printed=printed_at(show.at, show.show.zone, say),
        page_of=say(message(PAGE, page="{page}", pages="{pages}")),
        paper=paper or Paper("A4", across=True),
        sections=(section,),
    )


def products_cell(sold: tuple[Sold, ...], say: Say) -> Cell:
    """The products of a cue, each behind its link number."""
    return tuple(
        Piece(
            say(message(WITHDRAWN, name=one.name)) if one.offer.withdrawn else one.name,
            "small" if one.offer.withdrawn else "text",
            str(one.offer.link),
        )
        for one in sold
    )


def start_cell(show: PrintedShow, cue: Cue, say: Say) -> Cell:
    """When a cue is planned, hit times marked; under it a gap or an overlap before it."""
    timing = show.times[cue.id]
    if timing.planned_start is None:
        return (said(say, "small", message(SKIPPED)),)
    time = show.clock(timing.planned_start)
    if cue.start_at is None:
        found = [Piece(time, "strong")]
    else:
        found = [said(say, "hit", message(HIT, time=time))]
    if timing.gap:
        what, look = (GAP, "small") if timing.gap > 0 else (OVERLAP, "danger")
        length = words.duration(abs(timing.gap))
        found.append(
            Piece(say(message(what, time=length)), "danger" if look == "danger" else "small")
        )
    return tuple(found)


def length_cell(show: PrintedShow, cue: Cue, say: Say) -> Cell:
    """How long a cue is, and between what it may be squeezed and stretched."""
    found = [] if cue.duration is None else [Piece(words.minutes(cue.duration))]
    if cue.end_at is not None:
        found.append(said(say, "hit", message(ENDS_AT, time=show.clock(cue.end_at))))
    least, most = cue.min, cue.max
    if least is not None or most is not None:
        ideal = cue.duration or 0
        ends = {"least": words.minutes(least if least is not None else ideal)}
        ends["most"] = words.minutes(most if most is not None else ideal)
        found.append(said(say, "small", message(RANGE, **ends)))
    return tuple(found)


def title_cell(cue: Cue, say: Say) -> Cell:
    """What a cue is called, and of what kind it is where its title does not say so."""
    kind = say(message(words.KINDS.get(cue.kind, words.KINDS[""])))
    title = plain(cue.title)
    found = [Piece(title or kind, "strong")]
    if title and cue.kind and kind.casefold() not in title.casefold():
        found.append(Piece(kind, "small"))
    if cue.droppable:
        found.append(said(say, "small", message(DROPPABLE, priority=cue.priority)))
    return tuple(found)


def _parts(show: PrintedShow, say: Say) -> list[_Part]:
    """All columns there can be, in order."""
    numbers = {cue.id: str(n) for n, cue in enumerate(show.cues, 1)}

    def part(
        title: tuple[str, str],
        share: float,
        make: Callable[[Cue], Cell],
        align: Align = "left",
        width: Width = "flow",
        always: bool = False,
    ) -> _Part:
        return _Part(Column(say(message(title)), share, align, width), make, always)

    return [
        part(NUMBER, 9, lambda cue: (Piece(numbers[cue.id], "small"),), "right", "fit", True),
        part(START, 20, lambda cue: start_cell(show, cue, say), "left", "fit", True),
        part(LENGTH, 17, lambda cue: length_cell(show, cue, say), "left", "fit", True),
        part(CUE, 38, lambda cue: title_cell(cue, say), "left", "flow", True),
        part(PRODUCTS, 40, lambda cue: products_cell(show.of_cue.get(cue.id, ()), say)),
        part(SCENE, 19, lambda cue: cell(cue.scene)),
        part(ANCHOR, 16, lambda cue: cell(cue.anchor, "strong")),
        part(ASSISTANTS, 19, lambda cue: cell(cue.assistants)),
        part(WELFARE, 30, lambda cue: cell(cue.welfare)),
        part(NOTES, 48, lambda cue: cell(cue.notes)),
        *(_custom(name) for name in _custom_names(show.cues)),
        part(ACTUAL, 16, lambda cue: (), "left", "keep", True),
    ]


def _custom(name: str) -> _Part:
    column = Column(plain(name, 40), 24)
    return _Part(column, lambda cue: cell(str(_values(cue).get(name, ""))))


def _custom_names(cues: list[Cue]) -> list[str]:
    """The team's own columns in the order in which the plan first uses them."""
    names = (
        name for cue in cues for name, value in _values(cue).items() if value not in ("", None)
    )
    return list(dict.fromkeys(names))[:MOST_CUSTOM]


def _values(cue: Cue) -> dict[str, object]:
    found = json.loads(cue.custom)
    return found if isinstance(found, dict) else {}


def _used(part: _Part, show: PrintedShow) -> bool:
    return any(part.make(cue) for cue in show.cues)


def _rows(show: PrintedShow, parts: list[_Part], say: Say) -> list[Row]:
    made = []
    for row in show.rows:
        if isinstance(row, Block):
            made.append(Row((_band(show, row, say),), kind="band"))
            continue
        marked = not row.skip and (row.start_at is not None or row.end_at is not None)
        cells = tuple(part.make(row) for part in parts)
        made.append(Row(cells, marked=marked, skipped=bool(row.skip)))
    return made


def _band(show: PrintedShow, block: Block, say: Say) -> Cell:
    """A block's name, with its planned times."""
    inside = [show.times[cue.id] for cue in show.cues if cue.block == block.id]
    name = Piece("", lead=plain(block.name))
    spans = [span for span in map(_span, inside) if span is not None]
    if not spans:
        return (name,)
    start, end = spans[0][0], spans[-1][1]
    length = words.duration(max(0, end - start))
    times = {"start": show.clock(start), "end": show.clock(end), "length": length}
    return (name._replace(text=say(message(BLOCK_TIMES, **times))),)


def _span(timing: CueTiming) -> tuple[int, int] | None:
    if timing.planned_start is None or timing.planned_end is None:
        return None
    return timing.planned_start, timing.planned_end


def _lead(show: PrintedShow, say: Say) -> Cell:
    """What the whole show comes to."""
    counted = [cue for cue in show.cues if not cue.skip]
    products = {sold.offer.id for cue in counted for sold in show.of_cue.get(cue.id, ())}
    timed = show.timed
    length = words.duration(max(0, timed.planned_end - timed.planned_start))
    sums = {"cues": len(counted), "products": len(products), "length": length}
    if show.show.end is None:
        head = message(LEAD_UNENDED, **sums)
    else:
        over = words.over_words(timed.planned_end - show.show.end)
        head = message(LEAD, **sums, over=over)
    found = [said(say, "text", head)]
    if any(cue.start_at or cue.end_at for cue in counted):
        found.append(said(say, "small", message(HIT_NOTE)))
    note = lines(show.show.note)
    return (*found, Piece(note)) if note else tuple(found)
