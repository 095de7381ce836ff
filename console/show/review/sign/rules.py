"""What signing asks for, and what going on air asks where the room wants a signature first."""

import json
from collections.abc import Iterable, Iterator

from console.core.action import Concern, Rule
from console.core.errors import Refused
from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.transaction import Transaction
from console.show.base.settings import REVIEW_REQUIRED, in_force
from console.show.base.tables import RUN, Run
from console.show.review.sign.reading import read_state
from console.show.review.sign.tables import SIGNATURE
from console.show.review.sign.words import sentence
from console.show.rundown.tables import RUN_LOG

OPEN_ERRORS = QT_TRANSLATE_NOOP(
    "review", "{count} errors are open. It is signed all the same: {why}"
)
WHY = QT_TRANSLATE_NOOP("review", "{count} errors are open. Say why it is signed all the same.")

ERRORS, UNSIGNED = "review.errors", "review.unsigned"
"""Kinds of concern."""


def signing_with_errors(tx: Transaction) -> Iterator[Concern]:
    """Whoever signs with errors open says why, and says it twice."""
    if tx.undoes is not None:
        return
    for effect in tx.changed(SIGNATURE):
        row = tx.find(SIGNATURE, effect.row) if effect.before is None else None
        if row is None or not row.errors or row.at != tx.at:
            continue
        if not row.note:
            raise Refused(message(WHY, count=row.errors))
        what = message(OPEN_ERRORS, count=row.errors, why=row.note)
        yield Concern(ERRORS, row.show, (row.errors, row.warnings), "self", what)


def unsigned_on_air(tx: Transaction) -> Iterable[Concern]:
    """Where the room wants it so, an air run of a show that is not signed is confirmed, and its
    first GO again if something changed in between."""
    run = _begins(tx)
    if run is None or in_force(tx.conn, REVIEW_REQUIRED, run.show) != "confirm":
        return ()
    state = read_state(tx.conn, run.show)
    if state.signed:
        return ()
    concern = Concern(
        UNSIGNED, run.show, (len(state.missing), state.changes), "self", sentence(state)
    )
    return () if _confirmed_before(tx, run, concern) else (concern,)


RULES: tuple[Rule, ...] = (signing_with_errors, unsigned_on_air)


def _begins(tx: Transaction) -> Run | None:
    """The air run that this starts, or whose first GO it is."""
    if tx.undoes is not None:
        return None
    started = [tx.find(RUN, one.row) for one in tx.changed(RUN) if one.before is None]
    for row in [tx.find(RUN_LOG, one.row) for one in tx.changed(RUN_LOG) if one.before is None]:
        if row is not None and row.do == "go":
            first = tx.where(RUN_LOG, "run = ? AND do = 'go' ORDER BY seq LIMIT 1", row.run)
            started += [tx.find(RUN, row.run)] if first and first[0].id == row.id else []
    return next((run for run in started if run is not None and _airs(run)), None)


def _airs(run: Run) -> bool:
    return run.kind == "air" and run.ended_at is None


def _confirmed_before(tx: Transaction, run: Run, concern: Concern) -> bool:
    """Whether the start of this run was confirmed for the same state."""
    query = "SELECT confirmed FROM journal WHERE kind = 'run.start' AND run = ? AND confirmed != ''"
    for (text,) in tx.conn.execute(query, (run.id,)).fetchall():
        for word in json.loads(text):
            if word["kind"] == UNSIGNED and tuple(word["numbers"]) == concern.numbers:
                return True
    return False
