"""How each shift of the run has answered so far, in words."""

from console.core.message import QT_TRANSLATE_NOOP
from console.core.plain_text import plain
from console.desk.desk import Desk
from console.panels.questions.card_rows import Look
from console.show.base.settings import BREAK_MIN
from console.show.questions.shift_answers import ShiftAnswers, by_shift
from console.show.rundown.people import Span, shifts, stints
from console.ui.figures import clock, count, share
from console.ui.translate import tr

MINUTE = 60_000

LINE = QT_TRANSLATE_NOOP(
    "questions", "{name} {start} – {end}: {share} of {count} in time, p50 {p50} s, p90 {p90} s"
)
NONE = QT_TRANSLATE_NOOP("questions", "{name} {start} – {end}: nothing to answer yet")


def shift_words(desk: Desk, look: Look) -> str:
    """One line for each person's stretch on air; "" where nobody is named in a cue played."""
    live = desk.live
    takes = live.rundown.takes(*desk.moment)
    spans = [
        Span(take.cue, take.start, look.now + 1 if take.end is None else take.end) for take in takes
    ]
    rest = live.base.value(BREAK_MIN) * MINUTE
    people = shifts(stints(live.rundown.plan.cues, spans), rest)
    questions = live.questions
    pairs = [(card, questions.states.get(card.id)) for card in questions.cards.values()]
    found = by_shift(pairs, people, look.red_ms, look.now)
    return "\n".join(_line(one, look.zone) for one in found)


def _line(one: ShiftAnswers, zone: str) -> str:
    who = {
        "name": plain(one.person, 40),
        "start": clock(one.start, zone),
        "end": clock(one.end, zone),
    }
    found = one.answers
    if not found.of:
        return tr(NONE, **who)
    p50, p90 = ("—" if ms is None else f"{ms / 1000:.0f}" for ms in (found.p50, found.p90))
    part = share(found.in_time / found.of)
    return tr(LINE, share=part, count=count(found.of), p50=p50, p90=p90, **who)
