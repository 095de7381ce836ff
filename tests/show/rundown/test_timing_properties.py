"""What must hold of every plan and log."""

from generated_shows import MINUTE, START, cues, shows
from hypothesis import given
from hypothesis import strategies as st

from console.show.rundown.plan import Entry, Plan, PlanCue
from console.show.rundown.timing import timing

Show = tuple[Plan, list[Entry], int]
DAY = 24 * 60 * MINUTE


def later(value: object) -> object:
    """The same figures with every instant a day later; lengths are small, instants large."""
    if isinstance(value, int) and abs(value) > START // 2:
        return value + DAY
    if isinstance(value, list):
        return [later(one) for one in value]
    if isinstance(value, tuple):
        return tuple(later(one) for one in value)
    return value


@given(shows())
def test_a_show_a_day_later_is_the_same_a_day_later(show: Show) -> None:
    plan, log, now = show
    shifted = Plan(
        plan.start + DAY,
        None if plan.end is None else plan.end + DAY,
        [PlanCue(*(later(value) for value in one)) for one in plan.cues],  # type: ignore[arg-type]
    )
    moved = [entry._replace(at=entry.at + DAY) for entry in log]
    first, second = timing(plan, log, now), timing(shifted, moved, now + DAY)
    assert tuple(second) == later(tuple(first._replace(cues=list(first.cues))))


@given(shows(), st.integers(0, 6), cues("skipped"))
def test_a_skipped_cue_changes_no_other_cues_figures(show: Show, row: int, one: PlanCue) -> None:
    plan, log, now = show
    row = min(row, len(plan.cues))
    with_it = [*plan.cues[:row], one._replace(skip=True), *plan.cues[row:]]
    plain, found = timing(plan, log, now), timing(plan._replace(cues=with_it), log, now)
    assert [figures for figures in found.cues if figures.id != "skipped"] == plain.cues
    assert found._replace(cues=[]) == plain._replace(cues=[])


@given(shows())
def test_what_is_on_air_or_to_come_never_ends_before_now(show: Show) -> None:
    plan, log, now = show
    found = timing(plan, log, now)
    for one in found.cues:
        if one.state in ("on_air", "to_come"):
            assert one.forecast_end is not None
            assert one.forecast_end >= now


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 5)), min_size=1), st.integers(-5, 200))
def test_a_plan_run_exactly_as_planned_is_never_over(
    lengths: list[tuple[int, int]], minutes: int
) -> None:
    made: list[PlanCue] = []
    log: list[Entry] = []
    at = START
    for n, (length, gap) in enumerate(lengths):
        at += gap * MINUTE
        log.append(Entry(at, "go", str(n)))
        made.append(PlanCue(str(n), length * MINUTE, start_at=at if gap else None))
        at += length * MINUTE
        log.append(Entry(at, "stop"))
    found = timing(Plan(START, None, made), log, START + minutes * MINUTE)
    assert found.over == 0
    assert found.problems == []


@given(shows(), st.data())
def test_it_is_all_one_in_which_order_entries_of_different_times_are_written(
    show: Show, data: st.DataObject
) -> None:
    plan, log, now = show
    log = list({entry.at: entry for entry in log}.values())
    assert timing(plan, data.draw(st.permutations(log)), now) == timing(plan, log, now)
