"""Checks of the welfare of a plan."""

from typing import Any

import planned
import pytest

from console.core.message import english
from console.show.base.actions import SetSetting
from console.show.review.checks.checking import in_json
from console.show.review.checks.subject import read_subject
from console.show.rundown.row_actions import SkipCues
from console.show.rundown.welfare.actions import AddWelfare

YUAN, MINUTE = 10_000, 60_000

WHOLE: dict[str, Any] = {
    "quantity": 10, "duration": 3 * MINUTE, "conditions": "comment", "prize": "mousse",
    "organiser": "the shop", "publication": "pinned comment", "worth": 20 * YUAN,
}  # fmt: skip


@pytest.fixture
def show(room: Any) -> str:
    show = planned.a_show(room)
    planned.a_cue(room, show, "Opening", 5, cue_kind="opening", welfare="red packet")
    return show


def add(room: Any, show: str, name: str = "bag", what: str = "lucky_bag", **how: Any) -> str:
    cue = how.pop("cue", "")
    made = AddWelfare(show=show, name=name, what=what, cue=cue, fields=WHOLE | how)
    return str(room.done(made).id)


def test_a_welfare_that_says_all_is_fine(room: Any, show: str) -> None:
    cue = planned.a_cue(room, show, "Bag")
    add(room, show, cue=cue, starts="cue")
    assert planned.kinds(room, show) == []


@pytest.mark.parametrize(
    ("field", "empty", "kind"),
    [
        ("duration", None, "welfare.no_end"), ("quantity", None, "welfare.no_odds"),
        ("conditions", " ", "welfare.no_conditions"), ("prize", "", "welfare.no_prize"),
        ("organiser", "", "welfare.no_organiser"),
        ("publication", "", "welfare.no_publication"),
    ],
)  # fmt: skip
def test_each_thing_that_is_not_said_is_found(
    room: Any, show: str, field: str, empty: Any, kind: str
) -> None:
    bag = add(room, show, **{field: empty})
    [found] = planned.findings(room, show)
    assert (found.kind, found.welfare) == (kind, (bag,))
    grave = kind not in ("welfare.no_organiser", "welfare.no_publication")
    assert (found.severity == "error") is grave
    assert english(found.message).startswith("“bag” does not say ")


def test_a_coupon_says_its_end_and_conditions(room: Any, show: str) -> None:
    add(room, show, "coupon", "coupon", duration=None, conditions="")
    assert planned.kinds(room, show) == ["welfare.no_end", "welfare.no_conditions"]


def test_a_prize_above_the_limit(room: Any, show: str) -> None:
    add(room, show, prize_value=60_000 * YUAN)
    [found] = planned.findings(room, show)
    assert (found.kind, found.severity) == ("welfare.prize_over", "error")
    assert found.detail is not None
    assert english(found.detail) == "¥60,000, limit ¥50,000"
    room.done(SetSetting(key="welfare.prize_limit", value=0))
    assert planned.kinds(room, show) == []


def test_budgets(room: Any, show: str) -> None:
    one = add(room, show, budget=100 * YUAN)
    [found] = planned.findings(room, show)
    assert (found.kind, found.welfare) == ("welfare.budget_over", (one,))
    assert found.detail is not None
    assert english(found.detail) == "¥200 of ¥100"
    room.done(SetSetting(key="welfare.budget", value=150 * YUAN, show=show))
    assert planned.kinds(room, show) == ["welfare.budget_over", "welfare.show_budget_over"]


def test_what_comes_round_costs_as_often(room: Any, show: str) -> None:
    planned.a_cue(room, show, "Talk", 55)
    add(room, show, starts="every", every=20 * MINUTE, budget=400 * YUAN)
    [found] = planned.findings(room, show)  # at 20:20, 20:40 and 21:00
    assert found.detail is not None
    assert english(found.detail) == "¥600 of ¥400"


def test_two_within_the_pause(room: Any, show: str) -> None:
    cue = planned.a_cue(room, show, "Bag")  # planned at 20:05
    one = add(room, show, "one", cue=cue, starts="cue")
    two = add(room, show, "two", starts="time", start_at=planned.at("20:08"))
    [found] = planned.findings(room, show)
    assert (found.kind, found.welfare, found.size) == (
        "welfare.cool_down", (two, one), 2 * MINUTE,
    )  # fmt: skip
    assert found.detail is not None
    assert english(found.detail) == "3:00 after it at 20:05, at least 5:00 between two"
    room.done(SkipCues(cues=(cue,)))
    assert planned.kinds(room, show) == ["welfare.no_cue", "welfare.outside"]


def test_what_would_never_start(room: Any, show: str) -> None:
    bag = add(room, show, starts="cue")
    add(room, show, "online", starts="online")
    cue, online = planned.findings(room, show)
    assert (cue.kind, online.kind) == ("welfare.no_cue", "welfare.no_time")
    assert cue.fix is not None
    room.done(cue.fix)
    assert planned.kinds(room, show) == ["welfare.no_time"]
    assert bag == cue.welfare[0]


def test_planned_welfare_counts_for_the_opening(room: Any) -> None:
    show = planned.a_show(room)
    cue = planned.a_cue(room, show, "Opening", 5, cue_kind="opening")
    assert planned.kinds(room, show) == ["no_opening_welfare"]
    add(room, show, cue=cue)
    assert planned.kinds(room, show) == []


def test_the_command_names_the_welfare(room: Any, show: str) -> None:
    bag = add(room, show, conditions="")
    subject = read_subject(room.conn, show)
    assert subject is not None
    [found] = planned.findings(room, show)
    assert in_json(found, subject)["welfare"] == [{"id": bag, "name": "bag"}]
