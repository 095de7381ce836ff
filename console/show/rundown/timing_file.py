"""Timings written out for `liveroom timing`: plain JSON values, times with their offset."""

from datetime import tzinfo

from console.core.errors import BadInput
from console.core.message import message
from console.show.rundown.cue_timing import CueTiming
from console.show.rundown.hits import HitTime
from console.show.rundown.land import Proposal
from console.show.rundown.local_time import NO_YEAR, local_iso
from console.show.rundown.timing import Timing

Json = dict[str, object]
"""A JSON object."""


def written_timing(timing: Timing, zone: tzinfo) -> Json:
    """The timing as JSON values: seconds, and times of the zone; raises BadInput if too far off."""
    try:
        return {
            "state": timing.state,
            "planned_start": local_iso(timing.planned_start, zone),
            "planned_end": local_iso(timing.planned_end, zone),
            "forecast_end": local_iso(timing.forecast_end, zone),
            "over": _seconds(timing.over),
            "next": timing.next,
            "cues": [_cue(cue, zone) for cue in timing.cues],
            "hit_times": [_hit(hit, zone) for hit in timing.hit_times],
            "problems": [
                {"cue": problem.cue, "kind": problem.kind, "seconds": _seconds(problem.size)}
                for problem in timing.problems
            ],
        }
    except (OverflowError, ValueError) as error:
        raise BadInput(message(NO_YEAR, field="cues")) from error


def written_proposal(proposal: Proposal | None) -> Json | None:
    """A proposal of `--land` as JSON values."""
    if proposal is None:
        return None
    hit = proposal.hit
    return {
        "changes": [
            {"cue": cue, "drop": True}
            if duration is None
            else {"cue": cue, "duration": _seconds(duration)}
            for cue, duration in proposal.changes
        ],
        "hits": "show:end" if hit.cue is None else f"{hit.cue}:{hit.edge}",
        "deficit": _seconds(proposal.deficit),
    }


def _cue(cue: CueTiming, zone: tzinfo) -> Json:
    """One cue's figures."""
    return {
        "id": cue.id,
        "state": cue.state,
        "planned_start": _time(cue.planned_start, zone),
        "planned_end": _time(cue.planned_end, zone),
        "gap": _seconds(cue.gap),
        "forecast_start": _time(cue.forecast_start, zone),
        "forecast_end": _time(cue.forecast_end, zone),
        "must_start_by": _time(cue.must_start_by, zone),
        "latest_start": _time(cue.latest_start, zone),
        "late_by": _seconds(cue.late_by),
        "actual_start": _time(cue.actual_start, zone),
        "actual_end": _time(cue.actual_end, zone),
        "elapsed": _seconds(cue.elapsed),
        "remaining": _seconds(cue.remaining),
    }


def _hit(hit: HitTime, zone: tzinfo) -> Json:
    """One hit time."""
    return {
        "cue": hit.cue,
        "edge": hit.edge,
        "due": local_iso(hit.due, zone),
        "forecast": _time(hit.forecast, zone),
        "miss": _seconds(hit.miss),
    }


def _time(instant: int | None, zone: tzinfo) -> str | None:
    """An instant (ms UTC) as ISO 8601."""
    return None if instant is None else local_iso(instant, zone)


def _seconds(length: int | None) -> int | float | None:
    """A length in ms as seconds, whole where it is."""
    if length is None:
        return None
    return length / 1000 if length % 1000 else length // 1000
