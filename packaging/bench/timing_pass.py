"""A timing pass over 2,000 cues, and an edit in a plan of 2,000 cues until it is repainted."""

from pathlib import Path

from children import answer
from measure import Busy, median, percentile, seconds
from table import Result

from console.show.rundown.plan import Entry, Plan, PlanCue
from console.show.rundown.timing import timing

CUES = 2_000
START, MINUTE = 1_760_000_000_000, 60_000
PASS_MS, EDIT_MS = 10, 16
PASSES = 20


def measured(folder: Path, times: int) -> list[Result]:
    """Two lines."""
    idle = _passes(PASSES)
    with Busy():
        took = [median(_passes(PASSES)) for _ in range(times)]
    edits = [answer("edit_session.py", folder / f"{n}.room")["edits"] for n in range(times)]
    every = [value for one in edits for value in one]
    return [
        Result(
            f"timing pass of {CUES:,} cues", median(took), "ms", PASS_MS,
            note=f"median of {PASSES} passes beside a busy thread; {median(idle):.1f} ms without",
        ),
        Result(
            f"edit → repainted, {CUES:,} cues, p95",
            median([percentile(one, 0.95) for one in edits]), "ms", EDIT_MS,
            note=f"p50 / longest {percentile(every, 0.5):.1f} / {percentile(every, 1):.1f} ms"
            f" of {len(every)} edits",
        ),
    ]  # fmt: skip


def _passes(count: int) -> list[float]:
    """How long so many passes took, ms: 40 cues played, one on air, hit times every 50."""
    cues = [
        PlanCue(
            f"cue {n}", MINUTE, MINUTE // 2, START + n * MINUTE + 5_000 if n % 50 == 49 else None,
            skip=n % 97 == 96, droppable=n % 3 == 0, priority=n % 3 + 1,
        )
        for n in range(CUES)
    ]  # fmt: skip
    plan = Plan(START, START + CUES * MINUTE, cues)
    log = [Entry(START + n * MINUTE, "go", cues[n].id) for n in range(41)]
    now = START + 40 * MINUTE + 30_000
    return [seconds(lambda: timing(plan, log, now)) * 1000 for _ in range(count)]
