"""Call sheets give each person and role only their cues, and what to prepare."""

from typing import Any

from paper_words import (
    ENGLISH,
    a_cue,
    an_evening,
    an_offer,
    bands,
    column,
    printed,
    text,
    titles,
)

from console.show.review.paper.call_sheets import call_sheets


def sheets(room: Any, show: str) -> Any:
    return call_sheets(printed(room, show), ENGLISH)


def whose(made: Any) -> list[str]:
    return [section.title.removeprefix("Call sheet · ") for section in made.sections]


def test_anchors_come_first_then_assistants(room: Any) -> None:
    show = an_evening(room)
    a_cue(room, show, "A", anchor="Chen", assistants="Li, Wang")
    a_cue(room, show, "B", anchor="Zhao", assistants="Chen")
    assert whose(sheets(room, show)) == ["Chen", "Zhao, anchor", "Li, assistant", "Wang, assistant"]


def test_a_person_sees_only_their_cues_and_the_time_off_between(room: Any) -> None:
    show = an_evening(room)
    for title, anchor in (("A", "Chen"), ("B", "Zhao"), ("C", "Chen")):
        a_cue(room, show, title, anchor=anchor)
    made = sheets(room, show)
    assert column(made, "Cue") == ["A", "C"]
    assert column(made, "No.") == ["1", "3"]
    assert bands(made, "note") == ["off for 10:00, back at 20:20"]
    assert text(made.sections[0].lead) == "on first 20:00, off last 20:30 · 2 cues · 20:00"


def test_what_to_prepare_are_scene_products_props_and_welfare(room: Any) -> None:
    show = an_evening(room)
    offer = an_offer(room, show, "Lip glaze", link=3, demo="cup test")
    a_cue(room, show, "A", anchor="Chen", scene="Desk", welfare="red packet", offers=(offer,))
    a_cue(room, show, "B", anchor="Chen", scene="Desk")
    assert column(sheets(room, show), "Prepare") == [
        "change to Desk | 3 Lip glaze | show: cup test | welfare: red packet",
        "scene: Desk",
    ]


def test_who_plays_two_parts_is_told_which(room: Any) -> None:
    show = an_evening(room)
    a_cue(room, show, "A", anchor="Chen", assistants="Li")
    a_cue(room, show, "B", anchor="Li", assistants="Chen")
    made = sheets(room, show)
    assert column(made, "As") == ["anchor", "assistant"]
    assert column(made, "With") == ["Li", "Li"]


def test_the_floor_gets_changes_of_scene_and_welfare(room: Any) -> None:
    show = an_evening(room)
    a_cue(room, show, "A", scene="Desk")
    a_cue(room, show, "B", scene="Desk")
    a_cue(room, show, "C", scene="Sofa")
    a_cue(room, show, "D", welfare="red packet")
    made = sheets(room, show)
    assert whose(made) == ["Floor: scenes and welfare"]
    assert column(made, "Cue") == ["A", "C", "D"]
    assert bands(made, "note") == []


def test_the_controller_gets_a_row_for_each_product(room: Any) -> None:
    show = an_evening(room)
    one = an_offer(room, show, "Glaze", price=890_000, stock=3000, reserve=300, mechanism="1+2")
    two = an_offer(room, show, "Balm")
    a_cue(room, show, "A", offers=(one, two))
    made = sheets(room, show)
    assert whose(made) == ["Controller: products, prices, stock"]
    assert column(made, "Products") == ["1 Glaze", "2 Balm"]
    assert column(made, "Live price") == ["¥89", "no price"]
    assert column(made, "Stock") == ["3,000 | reserve 300", "—"]
    assert column(made, "No.") == ["1", "1"]


def test_a_plan_that_names_nobody_says_so(room: Any) -> None:
    show = an_evening(room)
    a_cue(room, show, "A")
    made = sheets(room, show)
    assert titles(made) == []
    assert text(made.sections[0].lead).startswith("The plan names nobody")
