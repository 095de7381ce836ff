"""Checks of time: the sum of lengths, overlaps, hit times that cannot be met."""

from collections.abc import Iterator

from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.show.review.checks.finding import Finding
from console.show.review.checks.subject import Subject
from console.show.rundown.hits import HitTime
from console.show.rundown.land_action import LandIt, land_changes
from console.show.rundown.words import clock, duration

SECOND = 1_000

OVER_END = QT_TRANSLATE_NOOP("checks", "Show is {time} over its end {end}")
UNDER_END = QT_TRANSLATE_NOOP("checks", "Show ends {time} before its end {end}")
OVERLAP = QT_TRANSLATE_NOOP("checks", "Two cues overlap by {time}")
MISSED = QT_TRANSLATE_NOOP("checks", "Hit time {due} is missed by {time}")
IMPOSSIBLE = QT_TRANSLATE_NOOP("checks", "Hit time {due} cannot be met, {time} too late")
LAND = QT_TRANSLATE_NOOP("checks", "land it: {count} cues, {time} won")
DROP = QT_TRANSLATE_NOOP("checks", "even at the shortest lengths; something has to go")
ABOUT = QT_TRANSLATE_NOOP("checks", "cue {cue}")
PAIR = QT_TRANSLATE_NOOP("checks", "cues {first} → {second}")
PLANNED = QT_TRANSLATE_NOOP("checks", "planned end {end}")


def lengths(subject: Subject) -> Iterator[Finding]:
    """The sum of lengths against the show's end, where that is a hit time."""
    end, show = subject.show.end, subject.show
    if end is None or not subject.cues:
        return
    over = subject.timing.forecast_end - end
    at = clock(end, show.zone)
    last = subject.cues[-1].id
    if over >= SECOND:
        impossible, fix = _impossible(subject, None), _land(subject, None)
        yield Finding(
            "over_end",
            "error" if impossible else "warning",
            message(OVER_END, time=duration(over), end=at),
            message(DROP) if impossible else _won(fix),
            cues=(last,),
            size=over,
            fix=fix,
        )
    elif over <= -SECOND:
        planned = clock(subject.timing.forecast_end, show.zone)
        yield Finding(
            "under_end",
            "warning",
            message(UNDER_END, time=duration(-over), end=at),
            message(PLANNED, end=planned),
            cues=(last,),
            size=-over,
        )


def overlaps(subject: Subject) -> Iterator[Finding]:
    """Cues whose start is fixed before the one ahead of them ends."""
    before = {later.id: cue for cue, later in zip(subject.cues, subject.cues[1:], strict=False)}
    for problem in subject.timing.problems:
        if problem.kind == "overlap" and problem.cue in before and problem.size >= SECOND:
            first, second = before[problem.cue], subject.by_id[problem.cue]
            yield Finding(
                "overlap",
                "warning",
                message(OVERLAP, time=duration(problem.size)),
                message(PAIR, first=subject.named(first), second=subject.named(second)),
                cues=(second.id, first.id),
                size=problem.size,
                fix=_land(subject, problem.cue),
            )


def hit_times(subject: Subject) -> Iterator[Finding]:
    """Hit times that the plan misses; errors where no squeezing helps.

    A start that is missed because the cue ahead runs into it is told as an overlap already.
    """
    overlapping = {one.cue for one in subject.timing.problems if one.kind == "overlap"}
    for hit in subject.timing.hit_times:
        if hit.cue is None or hit.miss < SECOND:
            continue
        cue, due = subject.by_id[hit.cue], clock(hit.due, subject.show.zone)
        rest = _impossible(subject, hit)
        if rest:
            yield Finding(
                "hit_time_impossible",
                "error",
                message(IMPOSSIBLE, due=due, time=duration(rest)),
                message(ABOUT, cue=subject.named(cue)),
                cues=(cue.id,),
                size=rest,
                fix=_land(subject, cue.id),
            )
        elif hit.edge == "end" or cue.id not in overlapping:
            yield Finding(
                "hit_time_missed",
                "warning",
                message(MISSED, due=due, time=duration(hit.miss)),
                message(ABOUT, cue=subject.named(cue)),
                cues=(cue.id,),
                size=hit.miss,
                fix=_land(subject, cue.id),
            )


def _impossible(subject: Subject, hit: HitTime | None) -> int:
    """The rest in ms that every shortest length leaves of a hit time (None: the show's end)."""
    missed = [one for one in subject.timing.hit_times if one.miss]
    problems = [one for one in subject.timing.problems if one.kind != "overlap"]
    for one, problem in zip(missed, problems, strict=True):
        same = one == hit if hit is not None else one.cue is None
        if same and problem.kind == "hit_time_impossible":
            return problem.size
    return 0


def _land(subject: Subject, cue: str | None) -> LandIt | None:
    """What lands it, where this hit time is the one that the proposal is about."""
    proposal = subject.proposal
    if proposal is None or proposal.hit.cue != cue or not proposal.changes:
        return None
    return LandIt(show=subject.show.id, changes=land_changes(subject.plan, proposal))


def _won(fix: LandIt | None) -> Message | None:
    """What landing it takes and wins."""
    if fix is None:
        return None
    won = duration(sum(one.wins for one in fix.changes))
    return message(LAND, count=len(fix.changes), time=won)
