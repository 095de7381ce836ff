"""The run sheet says of each cue when, how long, what, who, and what must be met."""

from typing import Any

from paper_words import (
    ENGLISH,
    EVENING,
    MINUTE,
    a_cue,
    an_evening,
    an_offer,
    bands,
    column,
    printed,
    table,
    text,
    titles,
)

from console.core.say import Say
from console.show.review.paper.run_sheet import run_sheet
from console.show.rundown.actions import AddCue
from console.show.rundown.block_actions import AddBlock


def sheet(room: Any, show: str) -> Any:
    return run_sheet(printed(room, show), ENGLISH)


def test_cues_stand_with_their_planned_times(room: Any) -> None:
    show = an_evening(room)
    for title in ("Opening", "Explain", "Closing"):
        a_cue(room, show, title)
    made = sheet(room, show)
    assert column(made, "No.") == ["1", "2", "3"]
    assert column(made, "Start") == ["20:00", "20:10", "20:20"]
    assert column(made, "Cue") == ["Opening", "Explain", "Closing"]
    assert made.date == "Fri 2026-11-27 · 20:00–20:30"
    assert made.printed == "printed 2026-11-27 19:00 (Asia/Shanghai)"


def test_a_hit_time_is_marked_and_says_what_is_wrong_before_it(room: Any) -> None:
    show = an_evening(room)
    a_cue(room, show, "A")
    a_cue(room, show, "B", start_at=EVENING + 8 * MINUTE)
    a_cue(room, show, "C", start_at=EVENING + 20 * MINUTE)
    made = sheet(room, show)
    assert column(made, "Start")[1:] == ["◆ 20:08 | overlaps by 2:00", "◆ 20:20 | 2:00 free before"]
    assert [row.marked for row in table(made).rows] == [False, True, True]


def test_lengths_stand_with_what_they_may_come_to(room: Any) -> None:
    show = an_evening(room)
    a_cue(room, show, "A", 7, min=5 * MINUTE, max=9 * MINUTE)
    room.done(AddCue(show=show, cue_title="B", end_at=EVENING + 30 * MINUTE))
    made = sheet(room, show)
    assert column(made, "Length") == ["7 | 5–9", "◆ until 20:30"]


def test_products_stand_behind_their_link_numbers(room: Any) -> None:
    show = an_evening(room)
    offers = (an_offer(room, show, "Lip glaze", link=3), an_offer(room, show, "Balm", link=12))
    a_cue(room, show, "A", offers=offers)
    assert column(sheet(room, show), "Products") == ["3 Lip glaze | 12 Balm"]


def test_columns_nobody_used_are_left_out_and_the_teams_own_are_there(room: Any) -> None:
    show = an_evening(room)
    a_cue(room, show, "A", custom={"Camera": "2", "Song": ""})
    assert titles(sheet(room, show)) == ["No.", "Start", "Length", "Cue", "Camera", "Actual"]


def test_a_skipped_cue_is_greyed_and_has_no_time(room: Any) -> None:
    show = an_evening(room)
    a_cue(room, show, "A", skip=True)
    a_cue(room, show, "B")
    made = sheet(room, show)
    assert column(made, "Start") == ["skipped", "20:00"]
    assert [row.skipped for row in table(made).rows] == [True, False]


def test_blocks_are_bands_with_their_times(room: Any) -> None:
    show = an_evening(room)
    block = room.done(AddBlock(show=show, name="Warm-up")).id
    a_cue(room, show, "A", block=block)
    a_cue(room, show, "B", block=block)
    assert bands(sheet(room, show)) == ["Warm-up 20:00–20:20 · 20:00"]


def test_the_lead_says_what_the_show_comes_to(room: Any) -> None:
    show = an_evening(room, end=EVENING + 25 * MINUTE)
    offer = an_offer(room, show, "Balm")
    a_cue(room, show, "A", offers=(offer,))
    a_cue(room, show, "B", 20, offers=(offer,))
    lead = text(sheet(room, show).sections[0].lead)
    assert lead == "2 cues · 1 products · planned 30:00 · 5:00 over"


def test_a_show_without_a_date_counts_from_its_start(room: Any) -> None:
    show = an_evening(room, start=None)
    a_cue(room, show, "A")
    a_cue(room, show, "B")
    made = sheet(room, show)
    assert column(made, "Start") == ["+0:00", "+10:00"]
    assert made.date == "no date yet"


def test_a_show_without_a_start_is_laid_before_its_first_hit_time(room: Any) -> None:
    show = an_evening(room, start=None)
    a_cue(room, show, "A")
    a_cue(room, show, "B", start_at=EVENING)
    assert column(sheet(room, show), "Start") == ["19:50", "◆ 20:00"]


def test_what_cells_hold_is_plain_text(room: Any) -> None:
    show = an_evening(room)
    a_cue(room, show, "A", notes="one\n\n two\u202e<b>three</b>")
    assert column(sheet(room, show), "Notes") == ["one\ntwo<b>three</b>"]


def test_an_empty_show_is_a_page_all_the_same(room: Any) -> None:
    made = sheet(room, an_evening(room))
    assert table(made).rows == ()


def test_it_speaks_chinese(room: Any) -> None:
    show = an_evening(room)
    a_cue(room, show, "开场", cue_kind="welfare")
    made = run_sheet(printed(room, show), Say("zh_CN"))
    assert made.sections[0].title != "Run sheet"
    assert "周五" in made.date
