"""The review sheet on paper: what was looked at, what is open, and room for signatures."""

import sqlite3
from collections.abc import Iterator

from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.plain_text import plain
from console.core.ports import Say
from console.show.review.paper.page import Column, Document, Paper, Piece, Row, Section, Table
from console.show.review.paper.printed_show import PAGE, PRINTED, PrintedShow
from console.show.review.sign.sheet import AREAS, ReviewSheet, read_sheet
from console.show.review.sign.state import standing
from console.show.review.sign.words import role_name, sentence
from console.show.rundown.words import clock, day

TITLE = QT_TRANSLATE_NOOP("paper", "Review sheet")
WHAT = QT_TRANSLATE_NOOP("paper", "What")
DETAILS = QT_TRANSLATE_NOOP("paper", "Details")
STATE = QT_TRANSLATE_NOOP("paper", "State")
SIGNED_BY = QT_TRANSLATE_NOOP("paper", "Signatures")
EXCEPTIONS = QT_TRANSLATE_NOOP("paper", "Exceptions granted")
CHANGES = QT_TRANSLATE_NOOP("paper", "Changed since signed")
LOOKED = QT_TRANSLATE_NOOP("paper", "{count} looked at")
OPEN = QT_TRANSLATE_NOOP("paper", "{errors} block, {warnings} to weigh")
FINE = QT_TRANSLATE_NOOP("paper", "in order")
BLOCKS = QT_TRANSLATE_NOOP("paper", "blocks")
WEIGH = QT_TRANSLATE_NOOP("paper", "weigh")
ON_PAPER = QT_TRANSLATE_NOOP("paper", "{role}: ______________________")
SIGNED = QT_TRANSLATE_NOOP("paper", "{role}: {name}")
WHEN = QT_TRANSLATE_NOOP("paper", "{date} {time}, state {digest}")
BACK = QT_TRANSLATE_NOOP("paper", "withdrawn: {why}")
BY = QT_TRANSLATE_NOOP("paper", "{why} ({by}, {date})")
AGAIN = QT_TRANSLATE_NOOP("paper", "sign again")

MOST = 400
"""Rows of each kind that are printed."""


def review_pages(
    conn: sqlite3.Connection, read: PrintedShow, say: Say, paper: Paper | None = None
) -> Document:
    """The sheet of a show as it is now; on A4 upright unless told otherwise."""
    sheet = read_sheet(conn, read.show.id)
    zone, date = read.show.zone, day(read.at, read.show.zone)
    time = clock(read.at, zone, seconds=False)
    rows = tuple(_Rows(sheet, say).all()) if sheet is not None else ()
    columns = (
        Column(say(message(WHAT)), 0.46), Column(say(message(DETAILS)), 0.4),
        Column(say(message(STATE)), 0.14, "right"),
    )  # fmt: skip
    lead = (Piece(say(sentence(sheet.state)), "strong"),) if sheet is not None else ()
    return Document(
        title=plain(read.show.name),
        date=f"{date} {time}",
        printed=say(message(PRINTED, date=date, time=time, zone=zone)),
        page_of=say(message(PAGE, page="{page}", pages="{pages}")),
        paper=paper or Paper("A4", across=False),
        sections=(Section(say(message(TITLE)), lead, Table(columns, rows)),),
    )


class _Rows:
    """Makes the rows of one sheet."""

    def __init__(self, sheet: ReviewSheet, say: Say) -> None:
        self._sheet, self._say = sheet, say
        self._zone = sheet.show.zone

    def all(self) -> Iterator[Row]:
        """In the order in which the sheet is read."""
        yield from self._reviewed()
        sheet = self._sheet
        if sheet.exempt:
            yield _band(self._say(message(EXCEPTIONS)))
        for one in sheet.exempt[:MOST]:
            by = message(
                BY, why=one.row.reason, by=one.row.granted_by, date=self._day(one.row.granted_at)
            )
            yield _row(plain(one.row.text or "*", 80), self._say(by), one.product)
        if sheet.changes:
            yield _band(self._say(message(CHANGES)))
        for change in sheet.changes[:MOST]:
            names = ", ".join(self._say(field.name) for field in change.fields)
            yield _row(self._say(change.what), names, change.actor)
        yield from self._signatures()

    def _reviewed(self) -> Iterator[Row]:
        for area in self._sheet.areas:
            weigh = len(area.findings) - area.errors
            words = message(OPEN, errors=area.errors, warnings=weigh) if area.findings else FINE
            state = self._say(words if isinstance(words, Message) else message(words))
            looked = self._say(message(LOOKED, count=area.looked))
            yield _band(f"{self._say(message(AREAS[area.code]))}   {looked} · {state}")
            for one in area.findings[:MOST]:
                detail = self._say(one.detail) if one.detail is not None else ""
                severity = message(BLOCKS if one.severity == "error" else WEIGH)
                grave = one.severity == "error"
                yield _row(self._say(one.message), detail, self._say(severity), marked=grave)

    def _signatures(self) -> Iterator[Row]:
        sheet = self._sheet
        yield _band(self._say(message(SIGNED_BY)))
        by_role = standing(sheet.signatures)
        for row in sheet.signatures:
            if row.withdrawn or by_role[row.role].id == row.id:
                who = message(SIGNED, role=role_name(row.role), name=row.name)
                when = message(
                    WHEN, date=self._day(row.at), time=clock(row.at, self._zone),
                    digest=row.digest[:12],
                )  # fmt: skip
                again = self._say(message(AGAIN)) if row.role in sheet.state.outdated else ""
                note = self._say(message(BACK, why=row.withdrawn)) if row.withdrawn else row.note
                detail = " · ".join(filter(None, (self._say(when), note)))
                yield _row(self._say(who), detail, again, skipped=bool(row.withdrawn))
        for role in sheet.state.missing:
            yield _row(self._say(message(ON_PAPER, role=role_name(role))), "", "")

    def _day(self, at: int) -> str:
        return day(at, self._zone)


def _band(text: str) -> Row:
    return Row(((Piece(text, "strong"),),), kind="band")


def _row(what: str, detail: str, state: str, *, marked: bool = False, skipped: bool = False) -> Row:
    cells = tuple((Piece(text),) if text else () for text in (what, detail, state))
    return Row(cells, marked=marked, skipped=skipped)
