"""The engine gives what a literal reading of run-of-show.md §2 gives."""

from typing import Any

from generated_shows import shows
from hypothesis import given, settings
from timing_reference import Reference

from console.show.rundown.plan import Entry, Plan
from console.show.rundown.timing import timing


def as_reference(plan: Plan, log: list[Entry], now: int) -> dict[str, Any]:
    """The engine's answer in the reference's form."""
    found = timing(plan, log, now)
    return found._asdict() | {
        "cues": [cue._asdict() for cue in found.cues if cue.state != "skipped"],
        "hit_times": [
            {
                "cue": hit.cue,
                "edge": hit.edge,
                "due": hit.due,
                "forecast": hit.forecast,
                "miss": hit.miss,
            }
            for hit in found.hit_times
        ],
        "problems": [tuple(problem) for problem in found.problems],
    }


@settings(max_examples=500)
@given(shows())
def test_the_engine_agrees_with_the_letter(show: tuple[Plan, list[Entry], int]) -> None:
    plan, log, now = show
    assert as_reference(plan, log, now) == Reference(plan, log, now).show()
