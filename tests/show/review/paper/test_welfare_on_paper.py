"""Planned welfare stands on paper beside what was typed about it."""

from typing import Any

from paper_words import ENGLISH, a_cue, an_evening, column, printed

from console.show.review.paper.call_sheets import call_sheets
from console.show.rundown.welfare.actions import AddWelfare


def test_the_floor_sees_planned_and_typed_welfare(room: Any) -> None:
    show = an_evening(room)
    cue = a_cue(room, show, "A", welfare="2 minis each")
    a_cue(room, show, "B")
    for name in ("Coupon ¥30", "Lucky bag"):
        room.done(AddWelfare(show=show, name=name, cue=cue))
    made = call_sheets(printed(room, show), ENGLISH)
    assert column(made, "Welfare") == ["Coupon ¥30\nLucky bag\n2 minis each"]


def test_the_same_words_are_not_printed_twice(room: Any) -> None:
    show = an_evening(room)
    cue = a_cue(room, show, "A", welfare="Lucky bag")
    room.done(AddWelfare(show=show, name="Lucky bag", cue=cue))
    assert printed(room, show).cues[0].welfare == "Lucky bag"
