"""The as-run: what each take was planned as, what it was, and what was sold and asked in it."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from console.show.base.tables import Run, Show
from console.show.rundown.checklist import Line, progress
from console.show.rundown.plan import Plan, planned
from console.show.rundown.plan_rows import engine_cue
from console.show.rundown.run_log import ClockNote, Moment, run_log
from console.show.rundown.tables import ChecklistTick, Cue, LogRow
from console.show.rundown.takes import Take, played


class Sums(NamedTuple):
    """What was sold and asked in a time; money in 1/10,000 of the room's currency.

    asked: comments that ask something.
    """

    orders: int = 0
    units: int = 0
    gmv: int = 0
    refunded: int = 0
    comments: int = 0
    asked: int = 0

    def plus(self, other: "Sums") -> "Sums":
        """Both together."""
        return Sums(*(one + two for one, two in zip(self, other, strict=True)))

    def without(self, other: "Sums") -> "Sums":
        """What is left of this when the other is taken out."""
        return Sums(*(one - two for one, two in zip(self, other, strict=True)))


class PlannedCue(NamedTuple):
    """What a cue was planned as: start in ms UTC, length in ms."""

    start: int
    length: int


class PlayedTake(NamedTuple):
    """A take, the log entry that opened it, and what the clocks did during it."""

    take: Take
    opened: LogRow
    notes: tuple[ClockNote, ...]


class TakeRecord(NamedTuple):
    """One line of the as-run; instants in ms UTC, lengths in ms.

    unticked: lines of the cue's checklist that nobody had ticked when its last take was over.

    number: from 1, in order. planned: as the plan stood when the run began; None for a cue that
    was added later or skipped. length: from start to end, pauses included; of the open take (end
    None) up to now. by: who pressed GO, "" where the journal does not say.
    """

    number: int
    cue: str
    title: str
    kind: str
    anchor: str
    planned: PlannedCue | None
    start: int
    end: int | None
    length: int
    paused: int
    added: int
    by: str
    notes: tuple[ClockNote, ...]
    sums: Sums
    unticked: tuple[str, ...] = ()

    @property
    def late(self) -> int | None:
        """How long after its planned start it began, ms, + = late."""
        return None if self.planned is None else self.start - self.planned.start

    @property
    def difference(self) -> int | None:
        """How much longer it was than planned, ms, + = longer; of the open take once it is."""
        if self.planned is None or (self.end is None and self.length < self.planned.length):
            return None
        return self.length - self.planned.length


class AsRun(NamedTuple):
    """The as-run of one run. outside: what was sold and asked outside of all takes."""

    show: Show
    run: Run
    currency: str
    takes: tuple[TakeRecord, ...]
    outside: Sums

    @property
    def total(self) -> Sums:
        """What was sold and asked in all of the run."""
        return sum_of((take.sums for take in self.takes), self.outside)


class Decided(NamedTuple):
    """What was decided about a run: the plan as it stood when it began and the cues as they are
    now, the run's log, who made the entries of the journal, by seq.

    lists: checklists by cue as they were when the run ended, or are now; ticks: what was ticked.
    """

    show: Show
    run: Run
    plan: Sequence[Cue]
    cues: Mapping[str, Cue]
    log: Sequence[LogRow]
    actors: Mapping[int, str]
    lists: Mapping[str, str]
    ticks: Sequence[ChecklistTick]


def played_takes(log: Sequence[LogRow], now: Moment | None) -> list[PlayedTake]:
    """The takes of a log, up to `now`, or of a run that is over up to its last entry."""
    if not log:
        return []
    made = run_log(log, now)
    at = {row.id: entry.at for row, entry in zip(log, made.entries, strict=True)}
    # A GO that was taken back may share its instant with none that counts; the last one does.
    opened = {(row.cue, at[row.id]): row for row in log if row.do == "go"}
    takes = played(made.entries, made.entries[-1].at if now is None else now.at).takes
    noted: dict[int, list[ClockNote]] = {}
    for note in made.notes:
        before = [n for n, take in enumerate(takes) if take.start <= at[note.row]]
        noted.setdefault(before[-1] if before else 0, []).append(note)
    return [
        PlayedTake(take, opened[take.cue, take.start], tuple(noted.get(n, ())))
        for n, take in enumerate(takes)
    ]


def planned_cues(show: Show, run: Run, plan: Iterable[Cue]) -> dict[str, PlannedCue]:
    """What the cues of a plan were planned as; a show without a start starts with its run."""
    cues = [engine_cue(cue) for cue in plan if not cue.skip]
    start = run.started_at if show.start is None else show.start
    times = planned(cues, Plan(start, show.end, cues).start)
    spans = zip(cues, times.starts, times.ends, strict=True)
    return {cue.id: PlannedCue(begin, end - begin) for cue, begin, end in spans}


def as_run(decided: Decided, now: Moment | None, sums: Sequence[Sums], outside: Sums,
           currency: str) -> AsRun:  # fmt: skip
    """The record; sums: of each take of `played_takes`, in order. now: None where it is over."""
    plans = planned_cues(decided.show, decided.run, decided.plan)
    then = {cue.id: cue for cue in decided.plan}
    takes = played_takes(decided.log, now)
    last = {one.take.cue: number for number, one in enumerate(takes, start=1)}
    records = []
    for number, (one, sold) in enumerate(zip(takes, sums, strict=True), start=1):
        take = one.take
        until = take.end if take.end is not None else (now.at if now else take.start)
        cue = then.get(take.cue) or decided.cues.get(take.cue)
        over = take.end is not None and last[take.cue] == number
        records.append(
            TakeRecord(
                number, take.cue, cue.title if cue else "", cue.kind if cue else "",
                cue.anchor if cue else "", plans.get(take.cue), take.start, take.end,
                until - take.start, take.paused_until(until), take.added,
                decided.actors.get(one.opened.seq, ""), one.notes, sold,
                _unticked(decided, take.cue) if over else (),
            )
        )  # fmt: skip
    return AsRun(decided.show, decided.run, currency, tuple(records), outside)


def _unticked(decided: Decided, cue: str) -> tuple[str, ...]:
    """The lines of a cue's checklist that nobody ticked."""
    ticked = [Line(one.line, one.nth) for one in decided.ticks if one.cue == cue]
    return tuple(line.text for line in progress(decided.lists.get(cue, ""), ticked).open)


def sum_of(several: Iterable[Sums], first: Sums = Sums()) -> Sums:  # noqa: B008 - it is a tuple
    """All of them together."""
    for one in several:
        first = first.plus(one)
    return first
