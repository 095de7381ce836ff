"""The strip: words for the light, times by the right clock, over and under, money, health."""

import pytest
from PySide6.QtCore import Qt

from console.core.fact import Batch
from console.core.message import message
from console.show.base.actions import SetSetting, StartRun
from console.show.rundown.actions import AddCue
from console.show.rundown.live_actions import EndRun, Go
from console.show.sales.facts import OrderLine
from console.ui.strip import Strip

MINUTE = 60_000


@pytest.fixture
def strip(context, show, qtbot):
    made = Strip(context, lambda workspace: None)
    qtbot.addWidget(made)
    made.resize(1920, 64)
    made.show()
    return made


def start(do, kind="air"):
    do(StartRun(show="show-1", run_kind=kind))


def test_before_a_run_it_names_the_show_and_the_plan(strip, do):
    do(AddCue(show="show-1", cue_title="Opening", duration=10 * MINUTE))
    strip.read()
    assert strip.figure("showName").text == (
        "Friday beauty show 2026-11-27 · 20:00 – 23:00 Asia/Shanghai"
    )
    assert strip.figure("planned").text == "10:00 planned · 2:50:00 under"


def test_on_air_it_counts_and_says_the_time_of_the_shows_zone(strip, do, clock, context, qtbot):
    start(do)
    clock.advance(83 * MINUTE + 45_000)
    with qtbot.waitSignal(context.desk.ticked):
        pass
    assert strip.kind == "air"
    assert strip.figure("elapsed").text == "1:23:45 now 21:23:45"
    assert not strip.figure("showName").isVisible()


def test_over_is_said_in_words_and_a_hit_time_is_counted_down(strip, do, clock, context):
    evening = clock.wall()
    do(AddCue(show="show-1", cue_title="Explain", duration=174 * MINUTE + 10_000))
    hit = evening + 120 * MINUTE
    do(AddCue(show="show-1", cue_title="Flash sale", duration=10 * MINUTE, start_at=hit))
    start(do)
    do(Go())
    strip.read()
    small = strip.figure("forecastEnd").small
    assert "4:10 over" in small
    assert "Flash sale in 2:00:00" in small


def missed(context, do, clock, qtbot, *, after, minutes=10):
    """What the strip says of a hit time at 20:10 so many minutes after a GO at 20:00."""
    hit = clock.wall() + 10 * MINUTE
    do(AddCue(show="show-1", cue_title="Explain", duration=minutes * MINUTE))
    do(AddCue(show="show-1", cue_title="Flash sale", duration=10 * MINUTE, start_at=hit))
    start(do)
    do(Go())
    clock.advance(after * MINUTE)
    with qtbot.waitSignal(context.desk.ticked):
        pass


def test_a_hit_time_that_will_be_missed_is_said_in_words(strip, do, clock, context, qtbot):
    missed(context, do, clock, qtbot, after=4, minutes=12)
    assert "Flash sale in 6:00, 2:00 late" in strip.figure("forecastEnd").small


def test_a_hit_time_that_is_past_is_said_until_it_is_met(strip, do, clock, context, qtbot):
    missed(context, do, clock, qtbot, after=13)
    assert "Flash sale 3:00 late" in strip.figure("forecastEnd").small
    do(Go())
    with qtbot.waitSignal(context.desk.ticked):
        pass
    assert "Flash sale" not in strip.figure("forecastEnd").small


def test_after_the_end_over_and_under_stay_in_words(strip, do, clock, context, qtbot):
    do(AddCue(show="show-1", cue_title="Explain", duration=10 * MINUTE))
    hit = clock.wall() + 20 * MINUTE
    do(AddCue(show="show-1", cue_title="Flash sale", duration=MINUTE, start_at=hit))
    start(do)
    do(Go())
    clock.advance(7 * MINUTE)
    do(EndRun())
    with qtbot.waitSignal(context.desk.ticked):
        pass
    assert "under" in strip.figure("forecastEnd").small
    assert "Flash sale" not in strip.figure("forecastEnd").small  # it will not be any more
    assert "ended" in strip.figure("elapsed").text


def test_a_reminder_lights_the_edge_every_other_second(strip, do, clock, context, qtbot):
    context.desk.reminder.seconds = 30
    do(AddCue(show="show-1", cue_title="Explain", duration=10 * MINUTE))
    start(do)
    do(Go())
    clock.advance(10 * MINUTE - 20_000)
    seen = set()
    for _ in range(2):
        clock.advance(1_000)
        with qtbot.waitSignal(context.desk.ticked):
            pass
        foot = strip.grab().toImage().pixelColor(strip.width() // 2, strip.height() - 1)
        seen.add(foot.name() == context.theme.color("amber").name())
    assert seen == {True, False}


def test_a_rehearsal_is_named_and_not_red(strip, do):
    start(do, "rehearsal")
    strip.read()
    assert strip.kind == "rehearsal"
    assert not strip.grab().isNull()


def test_expected_net_is_a_dash_until_a_rate_is_set(strip, do, context):
    start(do)
    strip.read()
    assert strip.figure("gross").text == "¥0 GMV"
    assert strip.figure("net").text.startswith("—")
    do(SetSetting(key="returns.rate", value=0.5))
    assert strip.figure("net").text.startswith("¥0")


def test_health_shows_the_worst_parts_first_and_a_click_asks_for_more(strip, context, qtbot):
    context.health("store", "ok")
    context.health("simulator", "bad", message(("test", "gone")))
    context.health("recording", "off")
    assert strip.dots.lines == ["Simulator failed", "Store"]
    with qtbot.waitSignal(strip.dots.clicked, timeout=1000):
        qtbot.mouseClick(strip.dots, Qt.MouseButton.LeftButton)


def test_what_came_in_last_is_shown_though_the_shows_clock_stands_still(strip, do, context, qtbot):
    start(do, "rehearsal")
    run = context.desk.live.base.run.id
    strip.read()
    head = ("1\t1", "1", "p", "", "Lip glaze", "", 1, 890_000, "")
    line = OrderLine(context.desk.clock.wall(), None, "1", *head, "paid", None, 1, 0, "b", 0, "")
    context.desk.room.store(run, Batch("shop", [line])).result(10)
    qtbot.waitUntil(lambda: strip.figure("gross").text == "¥89 GMV")
