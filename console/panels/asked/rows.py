"""The report's parts as rows."""

from collections.abc import Sequence

from console.core.message import QT_TRANSLATE_NOOP
from console.core.plain_text import plain
from console.show.questions.demand import Wish
from console.show.questions.shift_answers import ShiftAnswers
from console.show.review.asked import KIND_NAMES, AskedReport, Part, Unanswered
from console.ui.figures import clock, count, share
from console.ui.tables import RIGHT, Cell, Column, RowCells
from console.ui.translate import tr

QUESTION = QT_TRANSLATE_NOOP("asked", "Question")
ABOUT = QT_TRANSLATE_NOOP("asked", "Product")
ASKERS = QT_TRANSLATE_NOOP("asked", "Askers")
FIRST = QT_TRANSLATE_NOOP("asked", "First")
LAST = QT_TRANSLATE_NOOP("asked", "Last")
STATE = QT_TRANSLATE_NOOP("asked", "State")
WANTED = QT_TRANSLATE_NOOP("asked", "Asked for")
KIND = QT_TRANSLATE_NOOP("asked", "Kind")
EXAMPLE = QT_TRANSLATE_NOOP("asked", "For example")
PERSON = QT_TRANSLATE_NOOP("asked", "Person")
SHIFT = QT_TRANSLATE_NOOP("asked", "On air")
IN_TIME = QT_TRANSLATE_NOOP("asked", "In time")
OF = QT_TRANSLATE_NOOP("asked", "{share} of {count}")
HALF = QT_TRANSLATE_NOOP("asked", "p50")
NINE = QT_TRANSLATE_NOOP("asked", "p90")
SECONDS = QT_TRANSLATE_NOOP("asked", "{count} s")
STATES = {
    "open": QT_TRANSLATE_NOOP("asked", "open"),
    "claimed": QT_TRANSLATE_NOOP("asked", "claimed"),
    "deferred": QT_TRANSLATE_NOOP("asked", "put off"),
    "muted": QT_TRANSLATE_NOOP("asked", "muted"),
}


def columns(part: Part) -> tuple[Column, ...]:
    """The columns of a part's table."""
    times = (Column(tr(FIRST), 60), Column(tr(LAST), 60))
    if part == "unanswered":
        asked = (Column(tr(QUESTION)), Column(tr(ABOUT), 120), Column(tr(ASKERS), 64, RIGHT))
        return (*asked, *times, Column(tr(STATE), 72))
    if part == "demand":
        wanted = (Column(tr(WANTED), 120), Column(tr(KIND), 72), Column(tr(ABOUT), 120))
        return (*wanted, Column(tr(ASKERS), 64, RIGHT), Column(tr(EXAMPLE)))
    person = (Column(tr(PERSON)), Column(tr(SHIFT), 130), Column(tr(IN_TIME), 110, RIGHT))
    return (*person, Column(tr(HALF), 64, RIGHT), Column(tr(NINE), 64, RIGHT))


def rows(report: AskedReport, part: Part) -> Sequence[RowCells]:
    """The rows of a part."""
    if part == "unanswered":
        return [_unanswered(one, report) for one in report.unanswered]
    if part == "demand":
        return [_wish(one, report) for one in report.demand]
    return [_shift(one, report) for one in report.shifts]


def _unanswered(one: Unanswered, report: AskedReport) -> RowCells:
    card = one.card
    colour = "amber" if card.intent == "complaint" else "text"
    name = plain(report.names.get(card.offer, ""), 40)
    first, last = (clock(at, report.zone) for at in (card.first_at, card.last_at))
    text = plain(card.text, 120)
    asked = (Cell(text, colour, tip=text), Cell(name, "text2"), count(card.askers))
    return (*asked, Cell(first, "text2"), Cell(last, "text2"), Cell(tr(STATES[one.state]), "text2"))


def _wish(one: Wish, report: AskedReport) -> RowCells:
    name = plain(report.names.get(one.offer, ""), 40)
    examples = [plain(text, 80) for text in one.examples]
    return (
        Cell(plain(one.what, 40), font="strong"), Cell(tr(KIND_NAMES[one.kind]), "text2"),
        Cell(name, "text2"), count(one.askers),
        Cell(examples[0] if examples else "", "text2", tip="\n".join(examples)),
    )  # fmt: skip


def _shift(one: ShiftAnswers, report: AskedReport) -> RowCells:
    found = one.answers
    start, end = (clock(at, report.zone) for at in (one.start, one.end))
    part = tr(OF, share=share(found.in_time / found.of), count=count(found.of)) if found.of else "—"
    seconds = ("—" if ms is None else tr(SECONDS, count=round(ms / 1000)) for ms in found[2:])
    return (plain(one.person, 40), Cell(f"{start} – {end}", "text2"), part, *seconds)
