"""The present of the run-of-show: plan, log and timing, the one source all screens read."""

from console.core.live import Load
from console.core.table import Commit, Rows
from console.show.base.opened import Opened, opened
from console.show.base.tables import RUN, Run
from console.show.rundown.checklist import Ticks
from console.show.rundown.plan import Plan
from console.show.rundown.plan_present import PlanPresent
from console.show.rundown.run_log import ClockNote, Moment, RunLog, run_log
from console.show.rundown.tables import (
    BLOCK,
    CHECKLIST_TICK,
    CUE,
    CUE_OFFER,
    RUN_LOG,
    Block,
    ChecklistTick,
    Cue,
    CueOffer,
    LogRow,
)
from console.show.rundown.takes import Take, played
from console.show.rundown.timing import ShowState, Timing, timing

LOADS: tuple[Load, ...] = (
    Load(BLOCK.name, Block, rest="WHERE show = :show"),
    Load(CUE.name, Cue, rest="WHERE show = :show"),
    Load(CUE_OFFER.name, CueOffer, rest="WHERE show = :show"),
    Load(RUN_LOG.name, LogRow, rest="WHERE run = :run ORDER BY seq"),
    Load(CHECKLIST_TICK.name, ChecklistTick, rest="WHERE run = :run"),
)
"""Beside these it reads what `base` loads: what is opened, shows and runs."""


class RundownPresent:
    """Plan and log of the opened show and run; `version` grows with every change of either.

    Times are asked for with wall time (ms UTC), steady time (ms) and its boot. A run that is
    over is seen as of its last log entry, whatever the time.
    """

    def __init__(self) -> None:
        self.version = 0
        self.plan = PlanPresent()
        self.ticks = Ticks()
        self.run: Run | None = None
        self._opened = Opened("", "")
        self._log: dict[str, LogRow] = {}
        self._timing: tuple[tuple[int, Moment], Timing] | None = None
        self._standing: tuple[int, Timing] | None = None

    def absorb(self, commit: Commit) -> set[str]:
        """Take in news; topics: "plan" (show, blocks, cues, their offers), "log" (of the run),
        "checklist" (ticks, which no time hangs on)."""
        topics: set[str] = set()
        before, self._opened = self._opened, opened(commit, self._opened)
        if before != self._opened:
            self._forget(before)
            topics |= {"plan", "log", "checklist"}
        for part in commit.parts:
            if self.plan.take(part, self._opened.show):
                topics.add("plan")
            elif self._take(part):
                topics.add("log")
            elif self.ticks.take(part, self._opened.run):
                topics.add("checklist")
        if topics - {"checklist"}:
            self.version += 1
        return topics

    @property
    def log(self) -> tuple[LogRow, ...]:
        """The log of the run, oldest first."""
        return tuple(self._log.values())

    @property
    def on_air(self) -> Cue | None:
        """The cue on air."""
        return self.plan.cue(self._now().on_air)

    @property
    def next(self) -> Cue | None:
        """What GO will start."""
        return self.plan.cue(self._now().next)

    @property
    def state(self) -> ShowState:
        """Where the show is in the run."""
        return self._now().state

    def timing(self, now: int, steady: int, boot: str) -> Timing:
        """The timing; kept until the time, or anything it is made of, changes."""
        key = self.version, Moment(now, steady, boot)
        if self._timing is None or self._timing[0] != key:
            at, log = self._at(key[1])
            self._timing = key, timing(self._plan(at), log.entries, at)
        return self._timing[1]

    def takes(self, now: int, steady: int, boot: str) -> list[Take]:
        """The takes of the run in order, the last one open if a cue is on air."""
        at, log = self._at(Moment(now, steady, boot))
        return played(log.entries, at).takes

    def clock_notes(self, now: int, steady: int, boot: str) -> list[ClockNote]:
        """Where clocks jumped during the run, for the as-run."""
        return self._at(Moment(now, steady, boot))[1].notes

    def _now(self) -> Timing:
        """The timing as of the last entry: what is on air and next does not hang on the time."""
        if self._standing is None or self._standing[0] != self.version:
            at = self.log[-1].at if self._log else 0
            timed = timing(self._plan(at), run_log(self.log, None).entries, at)
            self._standing = self.version, timed
        return self._standing[1]

    def _at(self, moment: Moment) -> tuple[int, RunLog]:
        """The wall time to look from, and the log in terms of it."""
        if self._log and (self.run is None or self.run.ended_at is not None):
            return self.log[-1].at, run_log(self.log, None)
        return moment.at, run_log(self.log, moment)

    def _plan(self, at: int) -> Plan:
        """The plan; without a planned start it starts with the run, else at `at`."""
        return self.plan.engine_plan(at if self.run is None else self.run.started_at)

    def _forget(self, before: Opened) -> None:
        self.run = None
        self._log.clear()
        self.ticks.clear()
        if before.show != self._opened.show:
            self.plan.clear()

    def _take(self, part: Rows) -> bool:
        """Take in the run's own row or log; whether anything changed."""
        if part.table == RUN.name:
            mine = [row for row in part.rows if row.id == self._opened.run]
            self.run = mine[0] if mine else self.run
        elif part.table == RUN_LOG.name:
            mine = [row for row in part.rows if row.run == self._opened.run]
            self._log.update((row.id, row) for row in mine)
        else:
            return False
        return bool(mine)
