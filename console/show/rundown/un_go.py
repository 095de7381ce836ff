"""Un-GO: the visible opposite of GO and of the end of a show, for a few seconds after it."""

from dataclasses import dataclass
from typing import ClassVar

from console.core.action import Action
from console.core.errors import Refused
from console.core.journal import effects_of
from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.table import Effect
from console.core.transaction import Transaction
from console.show.base.runs import NO_RUN, open_run
from console.show.base.settings import UNGO_WINDOW_S
from console.show.base.tables import RUN, Run
from console.show.rundown.run_log import last_mark, pressed_since, read_log
from console.show.rundown.standing import moment, room_number
from console.show.rundown.tables import RUN_LOG, LogRow

NO_GO = QT_TRANSLATE_NOOP("run", "There is no GO to take back.")
REHEARSAL_OVER = QT_TRANSLATE_NOOP(
    "run", "This rehearsal is over. Another one can begin at any cue."
)
TOO_LATE = QT_TRANSLATE_NOOP("run", "GO can be taken back within {seconds} seconds only.")

_OWN = (RUN.name, RUN_LOG.name)


@dataclass(frozen=True, kw_only=True)
class UnGo(Action):
    """Take back the latest GO or end of show, and what the log noted since."""

    kind: ClassVar[str] = "run.un_go"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Un-GO")
    live: ClassVar[bool] = True
    makes: ClassVar[tuple[str, ...]] = ("id",)
    id: str = ""

    def apply(self, tx: Transaction) -> None:
        """Note it in the log, open the run again, explain what was explained before."""
        run = open_run(tx) or _last_ended(tx)
        now = moment(tx)
        if run.ended_at is not None and run.kind == "rehearsal" and run.boot != now.boot:
            raise Refused(message(REHEARSAL_OVER))  # its time went with it
        rows = read_log(tx.conn, run.id)
        mark = last_mark(rows)
        if mark is None:
            raise Refused(message(NO_GO))
        seconds = room_number(tx, UNGO_WINDOW_S)
        if pressed_since(mark, now, tx.intent.real) > seconds * 1000:
            raise Refused(message(TOO_LATE, seconds=seconds))
        if run.ended_at is not None:
            tx.update(RUN, run.id, ended_at=None)
        _explain_as_before(tx, [row for row in rows if row.seq >= mark.seq])
        row = LogRow(self.id, run.id, tx.seq, *now, "undo", None, None, tx.intent.real)
        tx.insert(RUN_LOG, row)


def _last_ended(tx: Transaction) -> Run:
    """The run that was closed last, whatever a rehearsal's clock said; raises Refused if none."""
    last = "(SELECT run FROM journal WHERE kind = 'run.end' ORDER BY seq DESC LIMIT 1)"
    found = tx.where(RUN, f"ended_at IS NOT NULL AND id = {last}")
    if not found:
        raise Refused(message(NO_RUN))
    return found[0]


def _explain_as_before(tx: Transaction, rows: list[LogRow]) -> None:
    """Take back what these log entries changed beside the log, newest first.

    Where someone has decided otherwise since, in the queue, that decision stands.
    """
    for row in reversed(rows):
        effects = [one for one in effects_of(tx.conn, row.seq) if one.table not in _OWN]
        if not all(_stands(tx, effect) for effect in effects):
            return
        for effect in reversed(effects):
            tx.write(effect.table, effect.row, effect.after, effect.before)


def _stands(tx: Transaction, effect: Effect) -> bool:
    """Whether a row still is as an entry left it."""
    row = tx.find(tx.tables[effect.table], effect.row)
    if effect.after is None or row is None:
        return effect.after is None and row is None
    now = row._asdict()
    return all(now[name] == value for name, value in effect.after.items())
