"""Welfare on air: started, stopped, ticked, asked about; results."""

from typing import Any

import pytest
from welfare_words import MINUTE, YUAN, a_bag, a_show, concerns, confirmed, on_air

from console.core.action import Confirmation
from console.core.undo import Undo
from console.show.base.actions import SetSetting
from console.show.base.tables import MARKER
from console.show.rundown.live_actions import EndRun
from console.show.rundown.welfare.actions import EditWelfare, NoteWelfareResult
from console.show.rundown.welfare.live_actions import StartWelfare, StopWelfare, TickWelfare
from console.show.rundown.welfare.tables import WELFARE_PRESS, WELFARE_RESULT, WELFARE_SENT


@pytest.fixture
def show(room: Any) -> str:
    return a_show(room)


def pressed(room: Any) -> list[tuple[str, bool]]:
    return [(row.what, row.ticked_at is not None) for row in room.rows(WELFARE_PRESS)]


def test_a_start_is_recorded_with_its_end_marked_and_to_be_pressed(room: Any, show: str) -> None:
    bag = a_bag(room, show)
    run = on_air(room, show)
    start = room.done(StartWelfare(welfare=bag)).id
    now = room.clock.wall()
    row = room.row(WELFARE_SENT, start)
    assert (row.run, row.at, row.ends_at, row.quantity) == (run, now, now + 3 * MINUTE, 10)
    [marker] = room.rows(MARKER)
    assert (marker.at, marker.kind, marker.text) == (now, "welfare", "lucky bag")
    [press] = room.rows(WELFARE_PRESS)
    assert (press.sent, press.what, press.ticked_at) == (start, "start", None)
    room.clock.advance(5_000)
    room.done(TickWelfare(id=press.id), actor="Wang")
    ticked = room.row(WELFARE_PRESS, press.id)
    assert (ticked.ticked_at, ticked.ticked_by) == (now + 5_000, "Wang")
    assert "already" in room.refusal(TickWelfare(id=press.id))


def test_a_start_of_another_length_and_quantity(room: Any, show: str) -> None:
    bag = a_bag(room, show)
    on_air(room, show)
    start = room.done(StartWelfare(welfare=bag, duration=MINUTE, quantity=3)).id
    row = room.row(WELFARE_SENT, start)
    assert (row.ends_at, row.quantity) == (room.clock.wall() + MINUTE, 3)


def test_no_start_without_a_run_nor_twice_at_once(room: Any, show: str) -> None:
    bag, other = a_bag(room, show), a_bag(room, a_show(room, "Saturday"))
    assert "No run" in room.refusal(StartWelfare(welfare=bag))
    on_air(room, show)
    assert "not of the show" in room.refusal(StartWelfare(welfare=other))
    room.done(StartWelfare(welfare=bag))
    assert "running already" in room.refusal(StartWelfare(welfare=bag))


def test_stopping_is_the_visible_opposite(room: Any, show: str) -> None:
    bag = a_bag(room, show)
    on_air(room, show)
    start = room.done(StartWelfare(welfare=bag)).id
    assert "on air" in room.refusal(Undo(entry=room.seq))
    room.done(TickWelfare(id=room.rows(WELFARE_PRESS)[0].id))
    room.clock.advance(MINUTE)
    room.done(StopWelfare(welfare=bag))
    assert room.row(WELFARE_SENT, start).ended_at == room.clock.wall()
    assert pressed(room) == [("start", True), ("stop", False)]
    assert "not running" in room.refusal(StopWelfare(welfare=bag))


def test_what_nobody_pressed_need_not_be_pressed_after_a_stop(room: Any, show: str) -> None:
    bag = a_bag(room, show)
    on_air(room, show)
    room.done(StartWelfare(welfare=bag))
    room.done(StopWelfare(welfare=bag))
    assert pressed(room) == []


def test_one_that_is_over_is_not_stopped(room: Any, show: str) -> None:
    bag = a_bag(room, show)
    on_air(room, show)
    room.done(StartWelfare(welfare=bag))
    room.clock.advance(3 * MINUTE)
    assert "not running" in room.refusal(StopWelfare(welfare=bag))


def test_a_replay_presses_nothing(room: Any, show: str) -> None:
    bag = a_bag(room, show)
    on_air(room, show, "replay")
    room.done(StartWelfare(welfare=bag))
    assert pressed(room) == []


def test_a_start_within_the_cool_down_asks_with_the_seconds_that_are_left(
    room: Any, show: str
) -> None:
    one, two = a_bag(room, show, "one"), a_bag(room, show, "two")
    on_air(room, show)
    room.done(StartWelfare(welfare=one))
    room.clock.advance(2 * MINUTE)
    [concern] = room.do(StartWelfare(welfare=two)).concerns
    assert (concern.kind, concern.who) == ("welfare.cool_down", "self")
    assert concern.what.values["seconds"] == 180
    room.clock.advance(7_000)  # the confirmation is still good while seconds run
    word = Confirmation(concern.kind, concern.row, concern.numbers, "Li")
    room.done(StartWelfare(welfare=two), confirmed=(word,))


def test_the_cool_down_is_a_setting_and_a_field(room: Any, show: str) -> None:
    one = a_bag(room, show, "one", cool_down=MINUTE)
    two, three = a_bag(room, show, "two"), a_bag(room, show, "three")
    on_air(room, show)
    room.done(StartWelfare(welfare=one))
    room.clock.advance(MINUTE)
    room.done(StartWelfare(welfare=two))
    room.done(SetSetting(key="welfare.cool_down_s", value=30))
    room.clock.advance(29_000)
    assert concerns(room, StartWelfare(welfare=three)) == ["welfare.cool_down"]
    room.clock.advance(1_000)
    room.done(StartWelfare(welfare=three))


def test_a_prize_above_the_limit_is_never_started(room: Any, show: str) -> None:
    car = a_bag(room, show, "car", prize_value=50_001 * YUAN, worth=None, quantity=1)
    on_air(room, show)
    assert "above the limit of ¥50,000" in room.refusal(StartWelfare(welfare=car))
    room.done(SetSetting(key="welfare.prize_limit", value=60_000 * YUAN))
    room.done(StartWelfare(welfare=car))


def test_budgets_ask(room: Any, show: str) -> None:
    one = a_bag(room, show, "one", budget=300 * YUAN, cool_down=0)  # each start costs 200
    on_air(room, show)
    room.done(StartWelfare(welfare=one))
    room.done(StopWelfare(welfare=one))
    [concern] = room.do(StartWelfare(welfare=one)).concerns
    assert (concern.kind, concern.numbers) == (
        "welfare.budget_over", (400 * YUAN, 300 * YUAN),
    )  # fmt: skip
    two = a_bag(room, show, "two", cool_down=0)
    room.done(SetSetting(key="welfare.budget", value=350 * YUAN, show=show))
    assert concerns(room, StartWelfare(welfare=two)) == ["welfare.show_budget_over"]


def test_what_rules_ask_for_is_asked_at_the_start(room: Any, show: str) -> None:
    bag = a_bag(room, show, conditions="", duration=None, prize="", quantity=None, organiser="")
    on_air(room, show)
    assert concerns(room, StartWelfare(welfare=bag)) == [
        "welfare.no_end", "welfare.no_odds", "welfare.no_conditions", "welfare.no_prize",
    ]  # fmt: skip
    given = StartWelfare(welfare=bag, duration=MINUTE)
    assert "welfare.no_end" not in concerns(room, given)
    confirmed(room, given)
    assert len(room.rows(WELFARE_SENT)) == 1


def test_results_are_noted_and_changed_also_after_the_run(room: Any, show: str) -> None:
    bag = a_bag(room, show)
    on_air(room, show)
    start = room.done(StartWelfare(welfare=bag)).id
    room.done(NoteWelfareResult(sent=start, given=10))
    room.clock.advance(MINUTE)
    room.done(EndRun())
    room.done(NoteWelfareResult(sent=start, given=10, redeemed=7, cost=140 * YUAN, winners="A, B"))
    [row] = room.rows(WELFARE_RESULT)
    assert (row.given, row.redeemed, row.cost, row.winners) == (10, 7, 140 * YUAN, "A, B")
    room.done(Undo())
    [row] = room.rows(WELFARE_RESULT)
    assert (row.given, row.redeemed, row.cost) == (10, None, None)
    assert "cannot be" in room.refusal(NoteWelfareResult(sent=start, given=-1))


def test_an_edit_on_air_holds_for_the_next_start(room: Any, show: str) -> None:
    bag = a_bag(room, show, cool_down=0)
    on_air(room, show)
    first = room.done(StartWelfare(welfare=bag)).id
    room.done(EditWelfare(id=bag, changes={"duration": MINUTE, "quantity": 5}))
    room.done(StopWelfare(welfare=bag))
    second = room.done(StartWelfare(welfare=bag)).id
    assert [room.row(WELFARE_SENT, one).quantity for one in (first, second)] == [10, 5]
