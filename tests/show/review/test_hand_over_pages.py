"""The hand-over sheet as a page for paper."""

from console.core.say import Say
from console.show.review.handover import HandOver, NextHit, OnAirLine, Ran
from console.show.review.paper.hand_over_pages import hand_over_pages


def texts(cell):
    return [piece.text for piece in cell]


def test_the_hand_over_has_a_band_for_each_section():
    sheet = HandOver(
        "Friday", "Asia/Shanghai", 1_795_780_800_000, "on_air", 70_000,
        (Ran("Opening", "opening", 1_795_780_800_000, 1_795_780_860_000, 60_000),),
        OnAirLine("", "explain", 1_795_780_860_000, -5_000, "Chen", "Li", "cup-rim demo"),
        (), NextHit("", "", "show_end", 1_795_791_600_000, 70_000), (), 0, (), (),
    )  # fmt: skip
    pages = hand_over_pages(sheet, Say("en"))
    (section,) = pages.sections
    rows = section.body.rows
    assert (pages.date, pages.paper.across) == ("as of 2026-11-27 20:00", False)
    assert [texts(row.cells[0])[0] for row in rows if row.kind == "band"] == [
        "On air   1:10 over", "Next hit time   1:10 late as it stands", "What ran (1)"
    ]  # fmt: skip
    lines = [" | ".join(text for cell in row.cells for text in texts(cell))
             for row in rows if row.kind != "band"]  # fmt: skip
    assert lines == [
        "Explain | 0:05 overtime", "Chen · Li", "cup-rim demo", "The show ends | 23:00",
        "Opening | 20:00:00 · 1:00",
    ]  # fmt: skip
