"""The sales panel: what is drawn, what is said under the pointer, totals and tables."""

from typing import Any

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from console.panels.sales import PANEL
from console.show.base.actions import AddMarker, SetSetting
from console.show.base.facts import Gap
from console.show.products.actions import AddOffer, EditOffer
from console.show.products.queue_actions import AddRelease, Explain
from console.show.rundown.actions import AddCue
from console.show.rundown.live_actions import EndRun, Go
from console.show.rundown.welfare.actions import AddWelfare
from console.show.rundown.welfare.live_actions import StartWelfare


def total(panel: Any, name: str) -> str:
    label = panel.findChild(QLabel, f"total_{name}")
    return str(label.text())


def head(panel: Any) -> str:
    return str(panel.header.findChild(QWidget, "panelCount").text())


def test_orders_stand_in_the_minute_they_were_paid_in(shop):
    shop.sell(10, 20, 130)
    shop.pass_time(150)
    made = shop.panel().graph.series
    assert made.orders.tolist() == [2, 0, 1]
    assert made.gmv.tolist() == [1_780_000, 1_780_000, 2_670_000]


def test_the_totals_name_their_formulas_and_what_is_not_known(shop):
    shop.sell(10, 20)
    panel = shop.panel()
    assert (total(panel, "gmv"), total(panel, "orders"), total(panel, "aov")) == (
        "¥178",
        "2",
        "¥89",
    )
    assert total(panel, "expected_net") == "—"
    tip = panel.findChild(QLabel, "total_aov").toolTip()
    assert "Per buyer = gmv / buyers" in tip
    assert "return" in panel.findChild(QLabel, "total_expected_net").toolTip()


def test_expected_net_follows_the_rate_of_returns(shop):
    shop.sell(10, 20)
    shop.bench.done(SetSetting(key="returns.rate", value=0.5))
    panel = shop.panel()
    assert total(panel, "expected_net") == "¥89"
    assert panel.graph.series.net.tolist() == [890_000.0]


def test_the_graph_goes_on_with_the_clock(shop):
    panel = shop.panel()
    shop.pass_time(100)
    shop.sell(70)
    shop.pass_time(200)
    shop.bench.until(lambda: panel.graph.series.orders.tolist() == [0, 1, 0, 0])
    assert total(panel, "gmv") == "¥89"


def test_a_key_shows_the_last_ten_minutes_by_the_second(shop):
    shop.sell(10, 1_000)
    shop.pass_time(1_001)
    panel = shop.panel()
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    shop.bench.press(Qt.Key.Key_1, both)
    assert panel.graph.span.width == 1
    assert float(panel.graph.series.gmv[-1]) == 890_000
    assert float(np.sum(panel.graph.series.orders)) == 1


def test_a_range_is_chosen_with_its_button(shop, qtbot):
    shop.sell(10)
    panel = shop.panel()
    qtbot.mouseClick(panel.findChild(QWidget, "salesRange_30"), Qt.MouseButton.LeftButton)
    assert panel.graph.range == "30"
    assert panel.graph.span.width == 10


def test_the_head_says_how_far_from_the_target_sales_are(shop):
    shop.sell(10)
    shop.bench.done(SetSetting(key="target.gmv", value=1_780_000, show=shop.bench.show))
    assert head(shop.panel()) == "target ¥178 · 50% behind"


def test_silence_of_the_audience_is_a_gap_and_no_line(shop):
    shop.watch(*((at, 100) for at in range(0, 300, 10)), *((at, 90) for at in range(600, 900, 10)))
    shop.pass_time(900)
    made = shop.panel().graph.series
    assert made.gaps == ((300.0, 600.0),)
    assert np.isnan(made.online[6])
    assert made.online[1] == 100


def test_lanes_show_what_was_done_and_still_stands(shop):
    bench = shop.bench
    offer = bench.done(AddOffer(show=bench.show, name="Lip glaze", price=990_000, stock=10)).id
    bench.done(AddCue(show=bench.show, cue_title="Opening", duration=300_000))
    bench.done(Go())
    bench.done(Explain(offer=offer))
    bench.done(EditOffer(id=offer, changes={"price": 890_000}))
    bench.done(AddRelease(offer=offer, quantity=700))
    bench.done(AddMarker(text="peak"))
    panel = shop.panel()
    texts = [[mark.text for mark in lane.marks] for lane in panel.graph.lanes._lanes]
    assert texts == [["Opening"], ["1 Lip glaze"], ["1 → ¥89"], ["1 700"], [], ["peak"]]


def test_what_a_feed_lost_is_a_band_of_its_own(shop):
    start = shop.start
    lost = Gap(start + 60_000, None, "g1", "twitch:one", start + 90_000, "lost", 0, 0, 0)
    full = Gap(start + 120_000, None, "g2", "twitch:one", start + 130_000, "full", 900, 80, 20)
    shop._store([lost, full])
    shop.bench.until(lambda: len(shop.bench.live.base.missing) == 2)
    shop.pass_time(300)
    lanes = {lane.title[1]: lane.marks for lane in shop.panel().graph.lanes._lanes}
    assert [(mark.at, mark.end, mark.shape) for mark in lanes["Missing"]] == [
        (start + 60_000, start + 90_000, "band"),
        (start + 120_000, start + 130_000, "band"),
    ]
    assert [mark.text for mark in lanes["Missing"]] == [
        "twitch:one: not connected",
        "twitch:one: too much at once, 1,000 let go",
    ]


def test_welfare_is_a_band_from_start_to_end(shop):
    bench = shop.bench
    add = AddWelfare(
        show=bench.show, name="coupon",
        fields={"duration": 120_000, "conditions": "all", "cool_down": 0},
    )  # fmt: skip
    bench.done(StartWelfare(welfare=bench.done(add).id))
    shop.pass_time(30)
    bench.done(AddMarker(marker="welfare", text="by ear"))
    lane = shop.panel().graph.lanes._lanes[4]
    at = bench.live.welfare.sent[0].at
    assert [(mark.shape, mark.text) for mark in lane.marks] == [
        ("band", "coupon"), ("square", "by ear"),
    ]  # fmt: skip
    assert (lane.marks[0].at, lane.marks[0].end) == (at, at + 120_000)


def test_the_pointer_reads_all_lanes_at_its_moment(shop):
    bench = shop.bench
    bench.done(AddCue(show=bench.show, cue_title="Opening", duration=300_000))
    bench.done(Go())
    shop.sell(70, 80)
    shop.watch((65, 1_234))
    shop.pass_time(600)
    panel = shop.panel()
    lanes = panel.graph.lanes
    QTest.mouseMove(lanes, QPoint(lanes._px(75.0), 5))
    bench.until(lambda: "GMV" in head(panel))
    assert "GMV ¥178 · 2 orders in 1:00 · 1,234 online" in head(panel)
    assert "Cue Opening" in head(panel)


def test_a_click_sets_the_moment_that_is_looked_at(shop, qtbot):
    shop.sell(70)
    shop.pass_time(600)
    panel = shop.panel()
    lanes = panel.graph.lanes
    at = QPoint(lanes._px(300.0), 5)
    qtbot.mouseClick(lanes, Qt.MouseButton.LeftButton, pos=at)
    focus = shop.bench.context.focus
    assert focus.kind == "moment"
    assert abs(focus.moment - shop.start - 300_000) < 2_000


def test_a_click_in_the_graph_does_too(shop, qtbot):
    shop.sell(70)
    shop.pass_time(600)
    panel = shop.panel()
    plot = panel.graph.plot
    spot = plot.mapFromScene(plot.box.sceneBoundingRect().center())
    qtbot.mouseClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    shop.bench.until(lambda: shop.bench.context.focus.kind == "moment")


def test_the_review_has_tables_of_products_and_cues(shop, qtmodeltester):
    bench = shop.bench
    bench.done(AddCue(show=bench.show, cue_title="Opening", duration=300_000))
    bench.done(Go())
    shop.sell(10, 20)
    shop.sell(30, price=300, name="Scarf")
    shop.pass_time(60)
    panel = shop.panel("review", (1400, 600))
    assert panel.tables.isVisible()
    model = panel.tables.products
    row = [model.index(0, n).data() for n in range(6)]
    assert row == ["Scarf", "1", "1", "¥300", "¥0", "¥300"]
    cues = panel.tables.cues
    assert [cues.index(0, n).data() for n in (0, 2, 3, 4)] == ["Opening", "1:00", "3", "¥478"]
    qtmodeltester.check(model)
    qtmodeltester.check(cues)


def test_a_run_that_is_over_is_drawn_to_its_end(shop):
    shop.sell(10, 1_500)
    shop.pass_time(1_800)
    shop.bench.done(EndRun())
    shop.pass_time(9_000)
    span = shop.panel("review").graph.span
    assert 1_800 <= span.seconds <= 1_920
    assert span.last == shop.start // 1000 + 1_800


def test_on_air_the_tables_are_one_key_away(shop):
    panel = shop.panel()
    assert not panel.tables.isVisible()
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    shop.bench.press(Qt.Key.Key_T, both)
    assert panel.tables.isVisible()


def test_without_a_run_the_panel_says_what_will_be_drawn(bench):
    panel = bench.open(PANEL, "air")
    assert panel.graph.hint.isVisible()
    assert "while a run is open" in panel.graph.hint.text()


def test_another_theme_is_drawn_in_its_colours(shop):
    shop.sell(10)
    panel = shop.panel()
    theme = shop.bench.context.theme
    theme.use("light")
    spot = panel.graph.plot.grab().toImage().pixelColor(2, 2)
    assert spot == theme.color("surface1")
