"""Which cards are listed: those that wait, or those that somebody decided about; and requests."""

from collections.abc import Sequence

from console.core.message import QT_TRANSLATE_NOOP, Message
from console.core.plain_text import plain
from console.desk.live import Live
from console.panels.questions.card_rows import TITLE_LENGTH, Look, about
from console.panels.questions.names import state_name
from console.show.questions.helping.matching import best
from console.show.questions.helping.tables import Person, ViewerRequest
from console.show.questions.tables import Card, CardState
from console.show.questions.waiting import repeats
from console.ui.figures import clock, count, span
from console.ui.tables import Cell, RowCells
from console.ui.translate import tr, tr_message

OPEN, DEFERRED, ANSWERED, MUTED, REQUESTS = "open", "deferred", "answered", "muted", "requests"

LISTINGS = {
    OPEN: QT_TRANSLATE_NOOP("questions", "Open"),
    DEFERRED: QT_TRANSLATE_NOOP("questions", "Put off"),
    ANSWERED: QT_TRANSLATE_NOOP("questions", "Answered"),
    MUTED: QT_TRANSLATE_NOOP("questions", "Muted"),
    REQUESTS: QT_TRANSLATE_NOOP("questions", "Requests"),
}
"""What can be listed → what it is called."""

NOTHING = {
    DEFERRED: QT_TRANSLATE_NOOP("questions", "No question is put off."),
    ANSWERED: QT_TRANSLATE_NOOP("questions", "No question was answered yet."),
    MUTED: QT_TRANSLATE_NOOP("questions", "No question is muted."),
    REQUESTS: QT_TRANSLATE_NOOP(
        "questions",
        "What viewers want to see tried on stands here: made of a question by one key, or typed.",
    ),
}
MOST = 500
"""Rows of a list; those decided last come first."""

BACK_IN = QT_TRANSLATE_NOOP("questions", "back in {span}")
WITH_CUE = QT_TRANSLATE_NOOP("questions", "with “{cue}”")
AGO = QT_TRANSLATE_NOOP("questions", "{span} ago")
AGO_MORE = QT_TRANSLATE_NOOP("questions", "{span} ago, +{count}")
DECIDED = QT_TRANSLATE_NOOP("questions", "{state} at {time}")
FITS = QT_TRANSLATE_NOOP("questions", "{name} fits: {why}")
NOBODY = QT_TRANSLATE_NOOP("questions", "nobody chosen")
REQUEST_STATES = {
    "asked": QT_TRANSLATE_NOOP("questions", "asked"),
    "accepted": QT_TRANSLATE_NOOP("questions", "accepted"),
    "on_screen": QT_TRANSLATE_NOOP("questions", "on screen"),
    "done": QT_TRANSLATE_NOOP("questions", "✓ done"),
    "declined": QT_TRANSLATE_NOOP("questions", "declined"),
}


def counts(live: Live, waiting: int) -> dict[str, int]:
    """How many stand in each list."""
    found = dict.fromkeys(LISTINGS, 0)
    for state in live.questions.states.values():
        if state.state in (DEFERRED, ANSWERED, MUTED):
            found[state.state] += 1
    found[OPEN] = waiting
    found[REQUESTS] = len(live.helping.open_requests)
    return found


def listed(live: Live, which: str, look: Look) -> tuple[list[str], list[RowCells]]:
    """Keys and rows of a list other than that of the open cards."""
    if which == REQUESTS:
        requests = sorted(
            live.helping.requests.values(),
            key=lambda one: (one.done_at is not None, one.state != "on_screen", one.asked_at),
        )[:MOST]
        people = live.helping.everybody
        return [one.id for one in requests], [request_row(one, people, look) for one in requests]
    decided = live.questions.decided(which)[:MOST]
    return [one.id for one, _ in decided], [decided_row(*one, look) for one in decided]


def decided_row(card: Card, state: CardState, look: Look) -> RowCells:
    """A card that was put off, answered or muted: when, and what was said of it."""
    who = look.desks.get(state.by)
    name = plain(who.name if who else state.by, 20)
    said = plain(state.answer or state.reason, TITLE_LENGTH)
    under = " · ".join(
        [_when(card, state, look), *about(card, look), *([said] if said else []), name]
    )
    at = clock(state.at, look.zone, seconds=True)
    tip = "\n".join(
        part for part in (tr(DECIDED, state=state_name(state.state), time=at), said) if part
    )
    return (
        Cell(f"×{count(card.askers)}", "text2", tip=tip),
        Cell(f"{plain(card.text, TITLE_LENGTH)}\n{under}", "text2", tip=tip, badge_colour=""),
        Cell(_figure(card, state, look), "text2", tip=tip, font="strong"),
    )


def request_row(one: ViewerRequest, people: Sequence[Person], look: Look) -> RowCells:
    """A request: what is wanted, who shows it or fits, how far it is and since when."""
    over = one.done_at is not None
    words = [tr(REQUEST_STATES[one.state])]
    if one.person:
        words.append(plain(look.person(one.person), 20))
    elif not over:
        fits = best(one.text, people)
        words.append(_fits(fits[0].person.name, fits[0].why) if fits else tr(NOBODY))
    if one.reason:
        words.append(plain(one.reason, 60))
    since = one.shown_at if one.state == "on_screen" and one.shown_at else one.asked_at
    lasted = max(0, (look.now if one.done_at is None else one.done_at) - since)
    tone = "text3" if over else "air" if one.state == "on_screen" else "text"
    sign = "●" if one.state == "on_screen" else "✓" if one.state == "done" else "·"
    tip = " · ".join(words)
    return (
        Cell(sign, tone, font="strong", tip=tip),
        Cell(f"{plain(one.text, TITLE_LENGTH)}\n{tip}", "text3" if over else "text", tip=tip),
        Cell(span(lasted), "text3" if over else "text", font="strong", tip=tip),
    )


def _fits(name: str, why: Sequence[Message]) -> str:
    said = ", ".join(tr_message(one) for one in why)
    return tr(FITS, name=plain(name, 20), why=said)


def _figure(card: Card, state: CardState, look: Look) -> str:
    """The number that counts: repeats since the answer, or the time until it comes back."""
    if state.state == ANSWERED:
        more = repeats(card, state)
        return f"+{count(more)}" if more else ""
    if state.until is not None and state.state == DEFERRED:
        return span(max(0, state.until - look.now))
    return ""


def _when(card: Card, state: CardState, look: Look) -> str:
    ago = span(max(0, look.now - state.at))
    if state.state == ANSWERED:
        more = repeats(card, state)
        return tr(AGO_MORE, span=ago, count=count(more)) if more else tr(AGO, span=ago)
    if state.until_cue:
        return tr(WITH_CUE, cue=plain(look.cue(state.until_cue), 20))
    if state.until is not None and state.state == DEFERRED:
        return tr(BACK_IN, span=span(max(0, state.until - look.now)))
    return tr(AGO, span=ago)
