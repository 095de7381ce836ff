"""Generated plans and logs for the property tests, on a coarse grid so that times coincide."""

from hypothesis import strategies as st

from console.show.rundown.plan import Entry, EntryKind, Plan, PlanCue

MINUTE = 60_000
START = 1_795_348_800_000
"""2026-11-22 20:00 in Shanghai."""

KINDS: list[EntryKind] = ["go", "go", "pause", "resume", "add", "stop", "end_show", "undo", "arm"]


def moments(low: int = -20, high: int = 60) -> st.SearchStrategy[int]:
    """Instants around the start of the show, to the minute."""
    return st.integers(low, high).map(lambda minutes: START + minutes * MINUTE)


@st.composite
def cues(draw: st.DrawFn, name: str) -> PlanCue:
    """A cue with any lengths and hit times, consistent or not."""
    duration = draw(st.integers(0, 10) | st.none())
    end_at = draw(st.none() | st.none() | moments())
    if duration is None and end_at is None:
        duration = 5
    least = draw(st.none() | st.integers(0, 10 if duration is None else duration))
    return PlanCue(
        id=name,
        duration=None if duration is None else duration * MINUTE,
        min=None if least is None else least * MINUTE,
        start_at=draw(st.none() | st.none() | moments()),
        end_at=end_at,
        skip=draw(st.sampled_from([False, False, False, True])),
        droppable=draw(st.booleans()),
        priority=draw(st.integers(1, 3)),
    )


@st.composite
def plans(draw: st.DrawFn, most: int = 6) -> Plan:
    """A plan with up to `most` cues."""
    count = draw(st.integers(0, most))
    end = draw(st.none() | moments(0, 60))
    return Plan(START, end, [draw(cues("abcdefgh"[n])) for n in range(count)])


@st.composite
def logs(draw: st.DrawFn, plan: Plan, most: int = 9) -> list[Entry]:
    """A log that only plays cues that are not skipped."""
    ids = [cue.id for cue in plan.cues if not cue.skip]
    log = []
    for _ in range(draw(st.integers(0, most))):
        do = draw(st.sampled_from(KINDS))
        if do == "go" and not ids:
            continue
        log.append(
            Entry(
                at=draw(moments(-10, 50)),
                do=do,
                cue=draw(st.sampled_from(ids)) if ids and do in ("go", "arm") else None,
                added=draw(st.integers(-6, 6)) * MINUTE if do == "add" else 0,
            )
        )
    return log


@st.composite
def shows(draw: st.DrawFn, most: int = 6) -> tuple[Plan, list[Entry], int]:
    """A plan, a log of it, and a time."""
    plan = draw(plans(most))
    return plan, draw(logs(plan)), draw(moments(-20, 70))
