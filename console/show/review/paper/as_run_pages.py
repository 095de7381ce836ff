"""The as-run on paper: each take beside its plan, with what was sold and asked in it."""

from functools import partial

from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.money import amount
from console.core.plain_text import plain
from console.core.ports import Say
from console.show.review.as_run import AsRun
from console.show.review.as_run_table import COLUMNS, as_run_table, run_words
from console.show.review.paper.page import Column, Document, Look, Paper, Piece, Row, Section, Table
from console.show.review.paper.printed_show import PAGE, printed_at

TITLE = QT_TRANSLATE_NOOP("paper", "As-run")

TEXT_SIZE = 0.8
"""Of the usual size: there are many columns of figures."""

ALWAYS = ("cue", "start", "end", "length")
"""Columns that are there also where nothing stands in them; others are then left out."""


def as_run_pages(record: AsRun, say: Say, at: int, paper: Paper | None = None) -> Document:
    """The record as pages; on A4 across unless told otherwise. `at` is now, in ms UTC."""
    found = as_run_table(record, say, partial(amount, currency=record.currency))
    used = [
        n
        for n, column in enumerate(COLUMNS)
        if column.key in ALWAYS or any(row[n] for row in found.rows[: -found.foot])
    ]
    columns = tuple(
        Column(
            found.headings[n],
            found.widths[n],
            "right" if found.right[n] else "left",
            "fit" if found.right[n] else "flow",
        )
        for n in used
    )
    first_sum = len(found.rows) - found.foot
    rows = []
    for number, row in enumerate(found.rows):
        look: Look = "text" if number < first_sum else "strong"
        rows.append(Row(tuple((Piece(row[n], look),) if row[n] else () for n in used)))
    return Document(
        title=plain(record.show.name),
        date=say(run_words(record)),
        printed=printed_at(at, record.show.zone, say),
        page_of=say(message(PAGE, page="{page}", pages="{pages}")),
        paper=paper or Paper("A4", across=True),
        sections=(Section(say(message(TITLE)), (), Table(columns, tuple(rows))),),
        text_size=TEXT_SIZE,
    )
