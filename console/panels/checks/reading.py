"""What the panel shows, worked out on a reader's thread: findings, the proposal, changes since."""

from collections.abc import Sequence
from typing import NamedTuple

from console.core.reader import Files
from console.core.version import plan_at, plan_now
from console.show.base.tables import Run, Version
from console.show.parts import TABLES
from console.show.review.checks.checking import check
from console.show.review.checks.finding import Finding
from console.show.review.checks.subject import Subject, read_subject
from console.show.review.plan_diff import DiffLine, Words, lines, since
from console.show.rundown.hits import HitTime
from console.show.rundown.land import land
from console.show.rundown.land_action import LandChange, land_changes
from console.show.rundown.plan_rows import read_plan
from console.show.rundown.run_log import Moment, read_log, run_log

NO_WORDS = Words("UTC", "", {})
"""For counting lines that nobody reads."""


class Landing(NamedTuple):
    """A proposal as it is shown: for which hit time, the changes, and the miss they leave (ms)."""

    hit: HitTime
    changes: tuple[LandChange, ...]
    deficit: int


class Looked(NamedTuple):
    """What was found. cues: how many there are. since: version → changes since then."""

    findings: list[Finding]
    cues: int
    landing: Landing | None
    since: dict[str, int]


def look(
    files: Files, show: str, run: Run | None, now: Moment, versions: Sequence[Version]
) -> Looked | None:
    """Everything at once; run: the show's open run. None where the show is gone."""
    subject = read_subject(files.decisions, show)
    if subject is None:
        return None
    landing = planned_landing(subject) if run is None else landing_now(files, run, now)
    return Looked(check(subject), len(subject.cues), landing, _since(files, show, versions))


def landing_of(files: Files, show: str, run: Run | None, now: Moment) -> Landing | None:
    """The proposal alone: of the plan before it is run, or on air as of now."""
    if run is not None:
        return landing_now(files, run, now)
    subject = read_subject(files.decisions, show)
    return None if subject is None else planned_landing(subject)


def planned_landing(subject: Subject) -> Landing | None:
    """The proposal if the show is run as planned."""
    proposal = subject.proposal
    if proposal is None:
        return None
    changes = land_changes(subject.plan, proposal)
    return Landing(proposal.hit, changes, proposal.deficit)


def landing_now(files: Files, run: Run, now: Moment) -> Landing | None:
    """The proposal on air, as of `now`."""
    conn = files.decisions
    conn.execute("BEGIN")
    try:
        plan = read_plan(conn, run.show, run.started_at)
        rows = read_log(conn, run.id)
    finally:
        conn.execute("ROLLBACK")
    proposal = land(plan, run_log(rows, now).entries, now.at)
    if proposal is None:
        return None
    return Landing(proposal.hit, land_changes(plan, proposal), proposal.deficit)


def difference(files: Files, version: Version) -> list[DiffLine]:
    """How the plan differs from a version, in words."""
    return list(since(files.decisions, TABLES, version.show, version.seq))


def _since(files: Files, show: str, versions: Sequence[Version]) -> dict[str, int]:
    conn = files.decisions
    conn.execute("BEGIN")
    try:
        present = plan_now(conn, TABLES, show)
        return {
            one.id: sum(1 for _ in lines(plan_at(conn, TABLES, show, one.seq), present, NO_WORDS))
            for one in versions
        }
    finally:
        conn.execute("ROLLBACK")
