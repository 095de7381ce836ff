"""What the rows of the plan's grid hang on, each looked up when somebody asks for the row."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from console.panels.run_of_show.plan_pending import PendingText
from console.panels.run_of_show.plan_words import NO_BAND, BandTimes, Marks
from console.panels.run_of_show.tones import Tone
from console.show.rundown.cue_timing import CueTiming
from console.show.rundown.plan_present import PlanPresent
from console.show.rundown.tables import Block, Cue
from console.show.rundown.timing import Timing


class RowFact(NamedTuple):
    """All that a row's cells hang on; a row whose facts are equal is not made again."""

    row: Block | Cue
    number: int = 0
    timed: CueTiming | None = None
    offers: tuple[str, ...] = ()
    marks: Marks | None = None
    band: BandTimes = NO_BAND
    pending: tuple[tuple[str, PendingText], ...] = ()
    tone: Tone | None = None


class RowFacts:
    """A plan and its timing as they were at one moment, row by row.

    An edit in a plan of 2,000 cues moves the times of all that follow, and a screen shows thirty.
    """

    def __init__(
        self, plan: PlanPresent, timed: Timing,
        pending: Mapping[str, Mapping[str, PendingText]], tone: Tone,
    ) -> None:  # fmt: skip
        self._rows, self._offers = plan.rows, plan.offers
        self._timed, self._pending, self._tone = timed.cues, pending, tone
        self._marks = marks_of(timed)
        self._blocks = (
            [n for n, row in enumerate(self._rows) if isinstance(row, Block)]
            if plan.blocks else []
        )  # fmt: skip
        self.keys = [row.id for row in self._rows]

    def __getitem__(self, place: int) -> RowFact:
        row = self._rows[place]
        above = bisect_left(self._blocks, place)
        if isinstance(row, Block):
            return RowFact(row, band=_band(self._inside(row, place, above)))
        number = place - above
        figures, waiting = self._timed[number], self._pending.get(row.id)
        return RowFact(
            row, number + 1, figures, self._offers.get(row.id, ()), self._marks.get(row.id),
            NO_BAND, tuple(waiting.items()) if waiting else (),
            self._tone if figures.state == "on_air" else None,
        )  # fmt: skip

    def is_cue(self, place: int) -> bool:
        """Whether there is a cue at a place; else a block, or nothing."""
        return 0 <= place < len(self._rows) and not isinstance(self._rows[place], Block)

    def _inside(self, block: Block, place: int, above: int) -> Sequence[CueTiming]:
        """The figures of a block's cues: those from it to the next block."""
        later = self._blocks[above + 1 : above + 2]
        end = later[0] if later else len(self._rows)
        return [
            figures
            for row, figures in zip(
                self._rows[place + 1 : end], self._timed[place - above :], strict=False
            )
            if isinstance(row, Cue) and row.block == block.id
        ]


def _band(inside: Sequence[CueTiming]) -> BandTimes:
    """The times of a block, from those of its cues."""
    starts = [one.planned_start for one in inside if one.planned_start is not None]
    ends = [one.planned_end for one in inside if one.planned_end is not None]
    first = next((one for one in inside if one.state != "skipped"), None)
    if not starts or first is None:
        return NO_BAND
    return BandTimes(starts[0], ends[-1], first.must_start_by, first.late_by, first.deficit)


def marks_of(timed: Timing) -> dict[str | None, Marks]:
    """What a timing says is wrong, by cue."""
    marks: dict[str | None, Marks] = {}
    for hit in timed.hit_times:
        if hit.miss >= 1000:
            before = marks.get(hit.cue, Marks())
            if hit.edge == "start" and not hit.happened:
                marks[hit.cue] = before._replace(start=hit.miss)
            elif hit.edge == "end":
                marks[hit.cue] = before._replace(end=hit.miss)
    for problem in timed.problems:
        before = marks.get(problem.cue, Marks())
        if problem.kind == "overlap":
            marks[problem.cue] = before._replace(overlap=problem.size)
        elif problem.kind == "hit_time_impossible":
            marks[problem.cue] = before._replace(deficit=problem.size)
    return marks
