"""What is wrong with a plan is found, said in words, and put right by the action offered."""

from typing import Any

import planned
import pytest

from console.core.message import english
from console.show.base.actions import SetSetting
from console.show.base.settings import OPENING_MIN, SAME_CATEGORY, STRETCH_MIN
from console.show.products.actions import AddProduct, EditProduct
from console.show.review.checks.checking import check_show
from console.show.review.checks.subject import Subject, read_subject
from console.show.rundown.actions import AddCue
from console.show.rundown.row_actions import SkipCues
from console.show.rundown.tables import CUE

MINUTE = planned.MINUTE


def a_good_show(room: Any, minutes: int | None = None) -> str:
    """A show in which only what a test does is wrong."""
    show = planned.a_show(room, minutes)
    planned.a_cue(room, show, "Opening", 10, cue_kind="opening", welfare="Red packet")
    return show


def said(finding: Any) -> tuple[str, str]:
    return english(finding.message), english(finding.detail) if finding.detail else ""


def put_right(room: Any, finding: Any) -> None:
    assert finding.fix is not None
    room.done(finding.fix)


def test_nothing_is_wrong_with_a_good_plan(room: Any) -> None:
    assert planned.kinds(room, a_good_show(room, 10)) == []


def test_an_empty_show_and_one_that_is_gone_have_no_findings(room: Any) -> None:
    assert planned.kinds(room, planned.a_show(room, 60)) == []
    assert check_show(room.conn, "gone") == []


def test_a_show_over_its_end_can_be_landed(room: Any) -> None:
    show = a_good_show(room, 18)
    cue = planned.a_cue(room, show, "Closing", 12, min=5 * MINUTE)
    [found] = planned.findings(room, show)
    assert (found.kind, found.severity, found.size) == ("over_end", "warning", 4 * MINUTE)
    assert said(found) == ("Show is 4:00 over its end 20:18", "land it: 1 cues, 4:00 won")
    put_right(room, found)
    assert room.row(CUE, cue).duration == 8 * MINUTE
    assert planned.kinds(room, show) == []


def test_a_show_that_no_squeezing_fits_is_an_error(room: Any) -> None:
    show = a_good_show(room, 18)
    planned.a_cue(room, show, "Closing", 12)
    [found] = planned.findings(room, show)
    assert (found.kind, found.severity, found.fix) == ("over_end", "error", None)


def test_a_show_that_ends_early_is_told(room: Any) -> None:
    [found] = planned.findings(room, a_good_show(room, 25))
    assert (found.kind, found.severity, found.size) == ("under_end", "warning", 15 * MINUTE)


def test_without_an_end_no_length_is_wrong(room: Any) -> None:
    assert planned.kinds(room, a_good_show(room)) == []


def test_cues_that_overlap_are_told_once_and_landed(room: Any) -> None:
    show = a_good_show(room)
    first = planned.a_cue(room, show, "Talk", 10, min=5 * MINUTE)
    second = planned.a_cue(room, show, "Flash", 5, start_at=planned.at("20:17"))
    [found] = planned.findings(room, show)
    assert (found.kind, found.cues, found.size) == ("overlap", (second, first), 3 * MINUTE)
    assert said(found)[1] == "cues 2 Talk → 3 Flash"
    put_right(room, found)
    assert planned.kinds(room, show) == []


def test_a_hit_time_that_cannot_be_met_is_an_error(room: Any) -> None:
    show = a_good_show(room)
    cue = planned.a_cue(room, show, "Flash", 5, start_at=planned.at("20:04"))
    errors = [one for one in planned.findings(room, show) if one.severity == "error"]
    assert [(one.kind, one.cues, one.size) for one in errors] == [
        ("hit_time_impossible", (cue,), 6 * MINUTE)
    ]
    assert said(errors[0]) == ("Hit time 20:04 cannot be met, 6:00 too late", "cue 2 Flash")


def test_an_end_that_is_missed_is_told(room: Any) -> None:
    show = a_good_show(room)
    planned.a_cue(room, show, "Talk", 10, min=MINUTE)
    room.done(AddCue(show=show, cue_title="Until", end_at=planned.at("20:15")))
    found = planned.findings(room, show, "hit_time_missed")
    assert [one.size for one in found] == [5 * MINUTE]


def test_scenes_change_by_a_change_over(room: Any) -> None:
    show = a_good_show(room)
    first = planned.a_cue(room, show, "Desk", scene="Desk")
    planned.a_cue(room, show, "Chat")  # names no scene: still at the desk
    second = planned.a_cue(room, show, "Bath", scene="Bath")
    [found] = planned.findings(room, show)
    assert (found.kind, found.cues[0]) == ("no_changeover", second)
    assert said(found)[1] == "cues 3 → 4, Desk → Bath"
    put_right(room, found)
    assert planned.kinds(room, show) == []
    made = next(cue for cue in room.rows(CUE) if cue.kind == "changeover")
    assert (made.scene, made.duration, first != made.id) == ("Bath", MINUTE, True)


def test_a_skipped_cue_changes_no_scene(room: Any) -> None:
    show = a_good_show(room)
    planned.a_cue(room, show, "Desk", scene="Desk")
    room.done(SkipCues(cues=(planned.a_cue(room, show, "Bath", scene="Bath"),)))
    assert planned.kinds(room, show) == []


def in_category(room: Any, show: str, name: str, category: str) -> str:
    product = room.done(AddProduct(name=name, category=category, price=10_000)).id
    return planned.an_offer(room, show, name, product=product)


def test_more_products_of_a_category_in_a_row_than_the_room_wants(room: Any) -> None:
    show = a_good_show(room)
    offers = [in_category(room, show, name, "Lips") for name in "abcd"]
    planned.a_cue(room, show, "one", offers=tuple(offers[:3]))
    assert planned.kinds(room, show) == []
    planned.a_cue(room, show, "two", offers=(offers[3],))
    [found] = planned.findings(room, show)
    assert (found.kind, found.offers, found.size) == ("same_category", tuple(offers), 4)
    room.done(SetSetting(key=SAME_CATEGORY.key, value=4))
    assert planned.kinds(room, show) == []


def test_products_without_a_category_are_no_row(room: Any) -> None:
    show = a_good_show(room)
    offers = tuple(planned.an_offer(room, show, name) for name in "abcde")
    planned.a_cue(room, show, "all", offers=offers)
    assert planned.kinds(room, show) == []


def test_a_hero_returns_before_the_closing(room: Any) -> None:
    show = a_good_show(room)
    hero = planned.an_offer(room, show, "Cream", role="hero")
    planned.a_cue(room, show, "Explain", offers=(hero,))
    planned.a_cue(room, show, "Bye", cue_kind="closing")
    [found] = planned.findings(room, show)
    assert said(found) == ("Hero “1 Cream” does not return", "only in cue 2 Explain")
    put_right(room, found)
    assert planned.kinds(room, show) == []
    subject = read_subject(room.conn, show)
    assert isinstance(subject, Subject)
    assert [cue.kind for cue in subject.cues] == ["opening", "", "return", "closing"]


def test_an_opening_without_welfare_gets_some(room: Any) -> None:
    show = planned.a_show(room)
    planned.a_cue(room, show, "Opening", 20, cue_kind="opening")
    planned.a_cue(room, show, "Talk", 5)
    planned.a_cue(room, show, "Later", 5, cue_kind="welfare")
    [found] = planned.findings(room, show)
    assert found.kind == "no_opening_welfare"
    room.done(SetSetting(key=OPENING_MIN.key, value=30))
    assert planned.kinds(room, show) == []
    room.done(SetSetting(key=OPENING_MIN.key, value=None))
    put_right(room, found)
    assert planned.kinds(room, show) == []


def test_a_long_first_cue_gets_its_welfare_ahead_of_it(room: Any) -> None:
    show = planned.a_show(room)
    for title in ("Talk", "Explain"):
        planned.a_cue(room, show, title, 40)
    [found] = planned.findings(room, show)
    put_right(room, found)
    assert planned.kinds(room, show) == []
    subject = read_subject(room.conn, show)
    assert subject is not None
    assert [cue.kind for cue in subject.cues] == ["welfare", "", ""]


def test_an_anchor_needs_a_break(room: Any) -> None:
    show = a_good_show(room)
    cues = [planned.a_cue(room, show, name, 25, anchor="Chen", assistants="Li") for name in "abc"]
    [found] = planned.findings(room, show)
    assert (found.kind, found.cues, found.size) == ("anchor_too_long", tuple(cues), 75 * MINUTE)
    assert said(found) == ("Chen is on air 1:15:00 without a break", "20:10 – 21:25, limit 1:00:00")
    room.done(SetSetting(key=STRETCH_MIN.key, value=90))
    assert planned.kinds(room, show) == []


def test_an_offer_without_a_price_is_an_error_that_the_library_may_mend(room: Any) -> None:
    show = a_good_show(room)
    product = room.done(AddProduct(name="Cream")).id
    offer = planned.an_offer(room, show, "", product=product, price=None)
    [found] = planned.findings(room, show)
    assert (found.kind, found.severity, found.offers, found.fix) == (
        "no_price", "error", (offer,), None,
    )  # fmt: skip
    room.done(EditProduct(id=product, changes={"price": 890_000}))
    [found] = planned.findings(room, show)
    put_right(room, found)
    assert planned.kinds(room, show) == []


def test_what_a_sheet_said_and_nobody_understood_is_told(room: Any) -> None:
    show = a_good_show(room)
    custom = {"时长?": "七分半", "灯光": "暖?", "备注?": None}
    cue = planned.a_cue(room, show, "Explain", custom=custom)
    [found] = planned.findings(room, show)
    assert (found.kind, found.cues) == ("not_understood", (cue,))
    assert said(found) == (
        "时长: “七分半” was not understood", "cue 2 Explain, kept as it was written",
    )  # fmt: skip


def test_errors_stand_first(room: Any) -> None:
    show = planned.a_show(room)
    planned.a_cue(room, show, "Opening")
    planned.an_offer(room, show, "Cream", price=None)
    assert [one.severity for one in planned.findings(room, show)] == ["error", "warning"]


@pytest.mark.parametrize("start", [None, planned.EVENING])
def test_a_show_without_a_start_is_timed_from_its_first_hit_time(
    room: Any, start: int | None
) -> None:
    show = a_good_show(room)
    planned.a_cue(room, show, "Flash", start_at=planned.at("20:10"))
    room.conn.execute("UPDATE show SET start = ?", (start,))
    assert planned.kinds(room, show) == []
