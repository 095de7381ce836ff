"""A scenario's deeds laid out in time: when each GO comes, and what is done in each cue."""

import numpy as np

from console.feeds.simulator.plain_data import CuePlan, Deed, Scenario
from console.feeds.simulator.rolls import generator
from console.feeds.simulator.stock_plan import releases

FIRST_GO = 1_000
"""ms after the run's start."""

_LATE = 0.05  # a cue runs over by up to this share of its length, or ends early by half of it


def deeds(scenario: Scenario, seed: int) -> list[Deed]:
    """Everything the scenario's operators do, by time; the same for the same seed."""
    rng = generator(seed, "operators")
    end = scenario.seconds * 1000 - 500
    made: list[Deed] = []
    spans = _spans(scenario.cues, rng)
    numbers = {(cue.key, deed): number for cue, deed, number in releases(scenario)}
    for cue, start, stop in spans:
        made.append(Deed(start, "go", cue=cue.key))
        made += [
            deed._replace(
                at=start + deed.at,
                cue=cue.key if deed.what == "welfare" else deed.cue,
                number=numbers.get((cue.key, deed), 0),
            )
            for deed in cue.deeds
            if start + deed.at < stop
        ]
    made += _answers(scenario)
    last = max((stop for _, _, stop in spans), default=end)
    made = sorted((deed for deed in made if deed.at < min(last, end)), key=lambda deed: deed.at)
    return [*made, Deed(min(last, end), "end")]


def _spans(cues: tuple[CuePlan, ...], rng: np.random.Generator) -> list[tuple[CuePlan, int, int]]:
    """(cue, GO, end) in ms; a cue ahead of a hit time is cut so that it is met."""
    made: list[tuple[CuePlan, int, int]] = []
    start = FIRST_GO
    for cue, following in zip(cues, [*cues[1:], None], strict=True):
        slip = 0.0 if not made else (rng.random() * 1.5 - 0.5) * _LATE
        stop = start + round(cue.duration * (1 + slip))
        if following is not None and following.start_at is not None:
            hit = following.start_at + int(rng.integers(500, 4_000))
            stop = max(hit, start + cue.min)
        made.append((cue, start, stop))
        start = stop
    return made


def _answers(scenario: Scenario) -> list[Deed]:
    """The assistants answer cards all along, four at a time."""
    every = scenario.behaviour.answers
    if not every:
        return []
    seconds = range(every + 12, scenario.seconds, every)
    return [Deed(second * 1000 + 370, "answer", amount=4) for second in seconds]
