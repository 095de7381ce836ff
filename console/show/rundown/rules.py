"""What holds for the cue on air whichever way a change comes in: undo, restore, import."""

from collections.abc import Iterable

from console.core.action import Concern, Rule
from console.core.errors import Refused
from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.transaction import Transaction
from console.show.base.runs import open_run
from console.show.rundown.run_log import Moment, read_log, run_log
from console.show.rundown.standing import cue_name
from console.show.rundown.tables import CUE
from console.show.rundown.takes import played

SKIPS_ON_AIR = QT_TRANSLATE_NOOP("rundown", "“{cue}” is on air. It cannot be skipped.")


def never_skip_what_is_on_air(tx: Transaction) -> Iterable[Concern]:
    """Refuses it; that a cue on air is not deleted is kept by the log's reference to it."""
    skipped = {one.row for one in tx.changed(CUE) if one.after and one.after.get("skip")}
    on_air = _on_air(tx) if skipped else None
    if on_air in skipped:
        cue = tx.find(CUE, on_air) if on_air else None
        if cue is not None and cue.skip:
            raise Refused(message(SKIPS_ON_AIR, cue=cue_name(cue)))
    return ()


RULES: tuple[Rule, ...] = (never_skip_what_is_on_air,)


def _on_air(tx: Transaction) -> str | None:
    """The cue with an open take, asked of the log alone: the plan may say otherwise by now."""
    run = open_run(tx)
    if run is None:
        return None
    now = Moment(tx.at, tx.intent.steady, tx.intent.boot)
    takes = played(run_log(read_log(tx.conn, run.id), now).entries, tx.at).takes
    return takes[-1].cue if takes and takes[-1].end is None else None
