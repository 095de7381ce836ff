"""Which run is open, asked inside a transaction."""

from console.core.errors import Refused
from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.transaction import Transaction
from console.show.base.tables import RUN, SHOW, Run

RUN_OPEN = QT_TRANSLATE_NOOP("run", "A run of “{show}” is open. End it first.")
NO_RUN = QT_TRANSLATE_NOOP("run", "No run is open. Start one first.")


def open_run(tx: Transaction, show: str = "") -> Run | None:
    """The open run of the room; with a show only if it is that show's."""
    found = tx.where(RUN, "ended_at IS NULL")
    return found[0] if found and show in ("", found[0].show) else None


def none_open(tx: Transaction) -> None:
    """Raise Refused while a run is open."""
    before = open_run(tx)
    if before is not None:
        raise Refused(message(RUN_OPEN, show=tx.get(SHOW, before.show).name))


def running(tx: Transaction, show: str = "") -> Run:
    """The same; raises Refused where there is none."""
    run = open_run(tx, show)
    if run is None:
        raise Refused(message(NO_RUN))
    return run
