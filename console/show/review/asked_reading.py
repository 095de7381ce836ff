"""Reading what was asked in a run: decisions from the room's file, comments from the run's."""

import sqlite3
from collections.abc import Iterator

from console.show.base.settings import BREAK_MIN, WAIT_RED_S, in_force
from console.show.base.tables import RUN, SHOW
from console.show.products.tables import OFFER, PRODUCT, SKU, Offer
from console.show.questions.demand import INTENTS, Asked, demand
from console.show.questions.shift_answers import ShiftAnswers, by_shift
from console.show.questions.tables import CARD_STATE, Card, CardState
from console.show.review.as_run_reading import read_as_run, seen_at
from console.show.review.asked import AskedReport, unanswered
from console.show.rundown.people import Span, shifts, stints
from console.show.rundown.run_log import Moment
from console.show.rundown.tables import CUE

MOST_CARDS = 20_000
"""Cards that are looked at, those with the most askers."""

MOST_LISTED = 2_000

_PAGE = 20_000
_ASKED = (
    "SELECT comment.n, text, user_id, user, at, verdict.intent, verdict.offer FROM verdict"
    " JOIN comment ON comment.n = verdict.n WHERE verdict.n > ? ORDER BY verdict.n LIMIT ?"
)
MINUTE = 60_000


def read_asked(
    decisions: sqlite3.Connection, facts: sqlite3.Connection | None, run: str, now: Moment
) -> AskedReport | None:
    """The report of a run as of `now`; None where there is no such run or nothing was said."""
    row = decisions.execute(RUN.select("WHERE id = ?"), (run,)).fetchone()
    if row is None or facts is None:
        return None
    found = RUN.make(row)
    show = SHOW.make(decisions.execute(SHOW.select("WHERE id = ?"), (found.show,)).fetchone())
    until = seen_at(decisions, run, now).at if found.ended_at is None else found.ended_at
    limit = in_force(decisions, WAIT_RED_S, found.show) * 1000
    cards = [Card._make(one) for one in facts.execute(_cards()).fetchall()]
    rows = decisions.execute(CARD_STATE.select("WHERE run = ?"), (run,)).fetchall()
    states = {one[0]: CARD_STATE.make(one) for one in rows}
    names, offered = _offers(decisions, found.show)
    return AskedReport(
        run, show.zone, limit, names,
        unanswered(cards, states, MOST_LISTED),
        tuple(demand(_asked(facts), offered)),
        tuple(_by_shift(decisions, run, now, until, (cards, states, limit))),
    )  # fmt: skip


def _cards() -> str:
    columns = ", ".join(Card._fields)
    return f"SELECT {columns} FROM card ORDER BY askers DESC, id LIMIT {MOST_CARDS}"


def _asked(facts: sqlite3.Connection) -> Iterator[Asked]:
    """All comments in which something may be asked for, page by page."""
    last = -1
    while True:
        rows = facts.execute(_ASKED, (last, _PAGE)).fetchall()
        for n, text, user_id, user, at, intent, offer in rows:
            last = n
            if intent in INTENTS:
                yield Asked(text, user_id or user, at, intent, offer)
        if len(rows) < _PAGE:
            return


def _offers(conn: sqlite3.Connection, show: str) -> tuple[dict[str, str], dict[str, str]]:
    """Names of a show's offers, and all that is said of each."""
    rows = conn.execute(OFFER.select("WHERE show = ?"), (show,)).fetchall()
    names, offered = {}, {}
    for offer in (OFFER.make(row) for row in rows):
        found = conn.execute(PRODUCT.select("WHERE id = ?"), (offer.product,)).fetchone()
        product = PRODUCT.make(found) if found else None
        names[offer.id] = offer.short_name or (product.name if product else "")
        kinds = conn.execute(SKU.select("WHERE product = ?"), (offer.product,)).fetchall()
        about = (product.name, product.brand, product.category) if product else ()
        words = (*about, *_said(offer), *(SKU.make(one).name for one in kinds))
        offered[offer.id] = "\n".join(words)
    return names, offered


def _said(offer: Offer) -> tuple[str, ...]:
    return (
        offer.short_name, offer.specs, offer.points, offer.demo, offer.suits, offer.faq,
        offer.mechanism, offer.note,
    )  # fmt: skip


def _by_shift(
    conn: sqlite3.Connection,
    run: str,
    now: Moment,
    until: int,
    of: tuple[list[Card], dict[str, CardState], int],
) -> list[ShiftAnswers]:
    """How each person's shift did, by who is named in the cues that were on air."""
    record = read_as_run(conn, None, run, now)
    if record is None:
        return []
    cards, states, limit = of
    rows = conn.execute(CUE.select("WHERE show = ?"), (record.show.id,)).fetchall()
    spans = [
        Span(one.cue, one.start, until + 1 if one.end is None else one.end) for one in record.takes
    ]
    rest = in_force(conn, BREAK_MIN, record.show.id) * MINUTE
    people = shifts(stints((CUE.make(row) for row in rows), spans), rest)
    return by_shift([(card, states.get(card.id)) for card in cards], people, limit, until)
