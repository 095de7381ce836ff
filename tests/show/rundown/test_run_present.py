"""What screens read of plan, log and timing, kept up with every commit."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from run_room import MINUTE, a_cue, a_show, an_offer, cues, go, start

from console.core.journal import last_seq
from console.core.table import Commit, Rows
from console.show.base.actions import EditShow, StartRun
from console.show.base.opened import OPENED, Opened
from console.show.base.tables import RUN, SHOW
from console.show.rundown.actions import EditCue
from console.show.rundown.block_actions import AddBlock
from console.show.rundown.live_actions import Arm, EndRun, Go, Pause
from console.show.rundown.present import LOADS, RundownPresent
from console.show.rundown.row_actions import DeleteCues, MoveCues, SkipCues
from console.show.rundown.tables import Block
from console.show.rundown.un_go import UnGo


def opened(room: Any, show: str, run: str = "") -> RundownPresent:
    """A present filled as a console fills it when it opens a show."""
    parts = [Rows(OPENED.table, (Opened(show, run),))]
    parts += [Rows(table.name, tuple(room.rows(table))) for table in (SHOW, RUN)]
    for load in LOADS:
        found = room.conn.execute(
            f"SELECT {', '.join(load.row._fields)} FROM {load.table} {load.rest}",
            {"show": show, "run": run},
        )
        parts.append(Rows(load.table, tuple(load.row._make(row) for row in found.fetchall())))
    present = RundownPresent()
    present.absorb(Commit(last_seq(room.conn), "", "decision", None, tuple(parts)))
    room.commits.clear()
    return present


def catch_up(room: Any, present: RundownPresent) -> set[str]:
    """Absorb what was committed since; the topics."""
    topics: set[str] = set()
    for commit in room.commits:
        topics |= present.absorb(commit)
    room.commits.clear()
    return topics


def timing(room: Any, present: RundownPresent) -> Any:
    return present.timing(room.clock.wall(), room.clock.steady(), room.clock.boot)


def figures(room: Any, present: RundownPresent) -> Any:
    plan = present.plan
    return (
        plan.rows, plan.cues, [plan.offers_of(cue.id) for cue in plan.cues],
        plan.show, present.run, present.log, present.state, present.on_air, present.next,
        timing(room, present),
    )  # fmt: skip


def test_rows_are_blocks_followed_by_their_cues(room: Any) -> None:
    show = a_show(room)
    a_cue(room, show, "a")
    block = room.done(AddBlock(show=show, name="1")).id
    a_cue(room, show, "b", block=block)
    present = opened(room, show)
    shown = [row.name if isinstance(row, Block) else row.title for row in present.plan.rows]
    assert shown == ["a", "1", "b"]


def test_news_says_whether_plan_or_log_changed(room: Any) -> None:
    show = a_show(room)
    a, _b = cues(room, show, "ab")
    present = opened(room, show)
    room.done(EditCue(cue=a, changes={"title": "A"}))
    assert catch_up(room, present) == {"plan"}
    start(room, show)
    catch_up(room, present)
    go(room)
    assert catch_up(room, present) == {"log"}
    assert (present.plan.cues[0].title, present.on_air, present.state) == (
        "A", present.plan.cues[0], "on_air",
    )  # fmt: skip
    room.done(EditShow(id=show, changes={"note": "n"}))
    assert catch_up(room, present) == {"plan"}


def test_what_belongs_to_another_show_changes_nothing(room: Any) -> None:
    show, other = a_show(room), a_show(room, "Saturday")
    cues(room, show, "ab")
    present = opened(room, show)
    version = present.version
    cue = a_cue(room, other, "x")
    start(room, other)
    go(room)
    room.done(MoveCues(cues=(cue,)))
    assert catch_up(room, present) == set()
    assert (present.version, len(present.plan.cues), present.state) == (version, 2, "before")


def test_go_armed_and_un_go_are_seen_at_once(room: Any) -> None:
    show = a_show(room)
    a, b, c = cues(room, show, "abc")
    present = opened(room, show)
    start(room, show)
    go(room)
    room.done(Arm(cue=c))
    catch_up(room, present)
    assert present.on_air is not None
    assert present.next is not None
    assert (present.on_air.id, present.next.id) == (a, c)
    go(room)
    room.done(UnGo())
    room.done(Arm())
    catch_up(room, present)
    assert (present.on_air.id, present.next.id) == (a, b)


def test_timing_is_worked_out_once_for_a_moment(room: Any) -> None:
    show = a_show(room)
    a, _b = cues(room, show, "ab")
    present = opened(room, show)
    first = timing(room, present)
    assert timing(room, present) is first
    room.clock.advance(1)
    later = timing(room, present)
    assert later is not first
    room.done(EditCue(cue=a, changes={"duration": MINUTE}))
    catch_up(room, present)
    assert timing(room, present) is not later


def test_a_stepped_clock_and_a_restart_leave_the_remaining_time_right(room: Any) -> None:
    show = a_show(room)
    cues(room, show, "ab")
    run = start(room, show)
    go(room)
    room.clock.advance(3 * MINUTE)
    room.clock.step(-3_600_000)
    present = opened(room, show, run)
    assert timing(room, present).cues[0].remaining == 7 * MINUTE
    assert [note.kind for note in notes(room, present)] == ["step"]


def notes(room: Any, present: RundownPresent) -> Any:
    return present.clock_notes(room.clock.wall(), room.clock.steady(), room.clock.boot)


def test_a_run_that_is_over_stays_as_it_ended(room: Any) -> None:
    show = a_show(room)
    cues(room, show, "ab")
    run = start(room, show)
    go(room)
    room.clock.advance(4 * MINUTE)
    room.done(EndRun())
    present = opened(room, show, run)
    ended = timing(room, present)
    room.clock.advance(60 * MINUTE)
    assert timing(room, present)[:5] == ended[:5]
    assert present.state == "ended"
    moment = room.clock.wall(), room.clock.steady(), room.clock.boot
    [take] = present.takes(*moment)
    assert (take.end or 0) - take.start == 4 * MINUTE


def test_the_next_run_begins_with_an_empty_log(room: Any) -> None:
    show = a_show(room)
    cues(room, show, "ab")
    start(room, show, "rehearsal")
    present = opened(room, show, room.rows(RUN)[0].id)
    go(room)
    room.done(Pause())
    room.done(EndRun())
    room.done(StartRun(show=show, run_kind="air"))
    catch_up(room, present)
    assert (present.log, present.state) == ((), "before")
    assert present.run is not None
    assert present.run.kind == "air"


def test_a_show_without_a_start_is_planned_from_its_run(room: Any) -> None:
    show = a_show(room)
    cues(room, show, "ab")
    room.done(EditShow(id=show, changes={"start": None}))
    present = opened(room, show)
    assert timing(room, present).planned_start == room.clock.wall()
    started = room.clock.wall()
    start(room, show)
    room.clock.advance(MINUTE)
    catch_up(room, present)
    assert timing(room, present).planned_start == started


DECISIONS = st.lists(st.tuples(st.integers(0, 6), st.integers(0, 5)), max_size=15)


def test_absorbing_gives_what_loading_anew_gives(room: Any) -> None:
    """Over random decisions; one room serves all examples, each with a show of its own."""
    count = iter(range(10_000))

    @given(DECISIONS)
    def check(decisions: list[tuple[int, int]]) -> None:
        show = a_show(room, f"show {next(count)}")
        offer = an_offer(room, show, "x")
        ids = cues(room, show, "abc")
        present = opened(room, show, "")
        room.do(EndRun())  # of an example that failed
        run = start(room, show)
        for what, which in decisions:
            room.clock.advance(2_000)
            cue = ids[which % len(ids)]
            match what:
                case 0:
                    ids.append(a_cue(room, show, "n", after="", offers=(offer,)))
                case 1:
                    room.do(DeleteCues(cues=(cue,)))
                case 2:
                    room.do(SkipCues(cues=(cue,)))
                case 3:
                    room.do(MoveCues(cues=(cue,), after=""))
                case 4:
                    room.do(Arm(cue=cue))
                case 5:
                    room.do(UnGo())
                case _:
                    room.do(Go())
        catch_up(room, present)
        assert figures(room, present) == figures(room, opened(room, show, run))
        room.done(EndRun())

    check()
