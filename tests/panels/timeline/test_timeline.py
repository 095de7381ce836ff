"""The timeline: bars of cues over time, earlier takes beneath, people's time on air in words."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from console.panels.timeline import PANEL, model
from console.show.base.actions import SetSetting
from console.show.rundown.actions import AddCue
from console.show.rundown.live_actions import EndRun, Go
from console.show.rundown.row_actions import SkipCues
from console.ui.figures import clock as clock_text

MINUTE = 60_000


@pytest.fixture
def cue(bench):
    """Add a cue; its id."""

    def add(title, minutes, anchor="", scene="", **fields):
        made = AddCue(
            show=bench.show, cue_title=title, duration=minutes * MINUTE, anchor=anchor,
            scene=scene, **fields,
        )  # fmt: skip
        return bench.done(made).id

    return add


def strip_of(bench, earlier=()):
    clock = bench.clock
    timed = bench.live.rundown.timing(clock.wall(), clock.steady(), clock.boot)
    return model.make(bench.desk, timed, earlier)


def test_scenes_have_their_colours_and_skipped_cues_no_bar(bench, cue):
    cue("A", 10, scene="Desk")
    cue("B", 10, scene="Bath")
    cue("C", 10, scene="Desk")
    gone = cue("D", 10)
    bench.done(SkipCues(cues=(gone,)))
    one, two, three = strip_of(bench).bars
    assert one.colour == three.colour != two.colour
    assert (one.end, two.start) == (one.start + 10 * MINUTE, one.end)


def test_the_header_tells_everybodys_time_and_marks_who_is_past_the_limit(bench, cue):
    cue("A", 91, "Chen")
    cue("B", 50, "Zhao")
    words, colour = model.said(strip_of(bench))
    assert words == "anchor on air: Chen 1:31 · Zhao 0:50, longest 1:31, limit 1:00"
    assert colour == "amber"
    bench.done(SetSetting(key="people.stretch_min", value=120))
    assert model.said(strip_of(bench)) == (
        "anchor on air: Chen 1:31 · Zhao 0:50, longest 1:31, limit 2:00", "",
    )  # fmt: skip


def test_who_is_on_air_has_a_countdown_to_the_break(bench, cue):
    cue("A", 20, "Chen")
    cue("B", 10, "Zhao")
    cue("C", 20, "Chen")
    bench.start()
    bench.done(Go())
    bench.later(12 * MINUTE)
    words, colour = model.said(strip_of(bench))
    assert (words, colour) == ("Chen on air 0:12 · break in 0:08", "")


def test_past_the_limit_on_air_is_red_and_told_once(bench, cue):
    cue("A", 50, "Chen")
    cue("B", 30, "Chen")
    panel = bench.open(PANEL, "plan")
    bench.start("air")
    bench.done(Go())
    bench.later(70 * MINUTE)
    panel.refresh()
    bench.later(MINUTE)
    panel.refresh()
    told = "Chen has been on air for 1:10 without a break. The limit is 1:00."
    assert bench.refusals == [told]
    words, colour = model.said(strip_of(bench))
    assert colour == "air"
    assert words == "Chen on air 1:11 · 0:11 past the limit"


def test_the_last_run_lies_beneath_the_plan_wherever_it_was(bench, cue):
    first = cue("A", 10)
    bench.start("rehearsal")
    bench.done(Go())
    bench.clock.advance(8 * MINUTE)
    bench.done(EndRun())
    bench.clock.advance(24 * 60 * MINUTE)
    panel = bench.open(PANEL, "plan")
    bench.until(lambda: "rehearsal 1" in panel.header.findChild(object, "panelCount").text())
    (take,) = strip_of(bench).takes
    (bar,) = strip_of(bench).bars
    assert take.cue == first
    assert take.end - take.start == 8 * MINUTE
    assert clock_text(bar.start, "Asia/Shanghai") == "20:00"


def test_takes_of_another_day_begin_where_their_first_cue_is_planned(bench, cue):
    cue("A", 10)
    bench.clock.advance(24 * 60 * MINUTE)
    bench.start("rehearsal")
    bench.done(Go())
    bench.clock.advance(8 * MINUTE)
    bench.done(EndRun())
    (take,), (bar,) = strip_of(bench).takes, strip_of(bench).bars
    assert (take.start, take.end) == (bar.start, bar.start + 8 * MINUTE)


def test_a_click_sets_the_focus_and_arrows_move_it(bench, cue):
    one, two = cue("A", 30), cue("B", 30)
    panel = bench.open(PANEL, "plan", (800, 200))
    strip = panel.strip
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(strip.width() * 3 // 4, 40))
    assert bench.context.focus.on("cue") == two
    bench.press(Qt.Key.Key_Left)
    assert bench.context.focus.on("cue") == one
    bench.press(Qt.Key.Key_Left)
    assert bench.context.focus.on("cue") == one
    assert "20:00–20:30 · 30:00" in strip.tip_at(QPoint(20, 40))


def test_a_plan_of_many_cues_and_people_is_painted(bench, cue):
    for number in range(60):
        cue(f"Cue {number}", 5, f"Anchor {number % 9}", f"Scene {number % 8}")
    panel = bench.open(PANEL, "plan", (900, 160))
    image = panel.strip.grab().toImage()
    middle = {image.pixelColor(x, 34).name() for x in range(10, 880)}
    assert len(middle) >= 7
    assert panel.strip.accessibleName() == "Timeline of 60 cues"


def test_an_empty_plan_is_an_empty_strip(bench):
    panel = bench.open(PANEL, "plan")
    assert panel.strip.cue_at(QPoint(10, 10)) is None
    assert model.said(strip_of(bench)) == ("", "")
