"""The hand-over sheet on paper: what is on air, what is open and what comes next."""

from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.plain_text import plain
from console.core.ports import Say
from console.show.review.handover import HandOver
from console.show.review.handover_lines import Line, lines_of
from console.show.review.handover_lines import Look as LineLook
from console.show.review.paper.page import Column, Document, Look, Paper, Piece, Row, Section, Table
from console.show.review.paper.printed_show import PAGE, PRINTED
from console.show.rundown.words import clock, day

TITLE = QT_TRANSLATE_NOOP("paper", "Hand-over sheet")
WHAT = QT_TRANSLATE_NOOP("paper", "What")
WHEN = QT_TRANSLATE_NOOP("paper", "When")
AS_OF = QT_TRANSLATE_NOOP("paper", "as of {date} {time}")

_LOOKS: dict[LineLook, Look] = {
    "text": "text", "strong": "strong", "faint": "faint", "amber": "hit"
}  # fmt: skip


def hand_over_pages(sheet: HandOver, say: Say, paper: Paper | None = None) -> Document:
    """The sheet as pages; on A4 upright unless told otherwise."""
    zone, date = sheet.zone, day(sheet.at, sheet.zone)
    time = clock(sheet.at, zone, seconds=False)
    rows = tuple(_line(line) for line in lines_of(sheet, say))
    columns = (Column(say(message(WHAT)), 0.72), Column(say(message(WHEN)), 0.28, "right"))
    return Document(
        title=plain(sheet.show),
        date=say(message(AS_OF, date=date, time=time)),
        printed=say(message(PRINTED, date=date, time=time, zone=zone)),
        page_of=say(message(PAGE, page="{page}", pages="{pages}")),
        paper=paper or Paper("A4", across=False),
        sections=(Section(say(message(TITLE)), (), Table(columns, rows)),),
    )


def _line(line: Line) -> Row:
    if line.band:
        side = f"   {line.when}" if line.when else ""
        return Row(((Piece(line.what + side, "strong"),),), kind="band")
    when = (Piece(line.when, _LOOKS[line.when_look]),) if line.when else ()
    return Row(((Piece(line.what, _LOOKS[line.look]),), when))
