"""Where a run stands, asked inside a transaction: the same timing that the screens show."""

import json
from typing import NamedTuple

from console.core.message import Message, message
from console.core.setting import Setting
from console.core.transaction import Transaction
from console.show.base.runs import open_run
from console.show.base.tables import SETTING, Run
from console.show.rundown.plan_rows import read_plan
from console.show.rundown.run_log import Moment, read_log, run_log
from console.show.rundown.tables import Cue, LogRow
from console.show.rundown.timing import Timing, timing
from console.show.rundown.words import KINDS


class Standing(NamedTuple):
    """An open run, its log so far, and its timing at the moment of the decision."""

    run: Run
    rows: list[LogRow]
    timing: Timing

    @property
    def on_air(self) -> str | None:
        """Id of the cue on air."""
        return self.timing.on_air


def moment(tx: Transaction) -> Moment:
    """When the operator decided, by both clocks."""
    return Moment(tx.at, tx.intent.steady, tx.intent.boot)


def standing(tx: Transaction, run: Run) -> Standing:
    """Where this run stands."""
    rows = read_log(tx.conn, run.id)
    plan = read_plan(tx.conn, run.show, run.started_at)
    return Standing(run, rows, timing(plan, run_log(rows, moment(tx)).entries, tx.at))


def open_standing(tx: Transaction) -> Standing | None:
    """Where the open run stands; None while none is open."""
    run = open_run(tx)
    return None if run is None else standing(tx, run)


def room_number(tx: Transaction, setting: Setting[int]) -> int:
    """A setting of the room as it is now."""
    rows = tx.where(SETTING, "scope = 'room' AND show = '' AND key = ?", setting.key)
    return int(json.loads(rows[0].value)) if rows else setting.default


def cue_name(cue: Cue) -> str | Message:
    """What to call a cue in a sentence: its title, else what kind of cue it is."""
    return cue.title or message(KINDS.get(cue.kind, KINDS[""]))
