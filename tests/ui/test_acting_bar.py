"""Rules that act, in the window: announced with a countdown, cancelled by a key from any field."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from console.core.fact import Batch
from console.show.base.actions import SetSetting, StartRun
from console.show.base.settings import RELEASE_BY_RULE, RULES_IN_REHEARSAL, SOLD_OUT_BY_RULE
from console.show.products.actions import AddOffer
from console.show.products.stock.link_up import LinkUpOffer
from console.show.products.stock.tranche_actions import AddTranche
from console.show.sales.facts import OrderLine

YUAN = 10_000


@pytest.fixture
def later(context, clock, qtbot):
    """Let time pass, and the desk take note of it."""

    def pass_by(ms):
        clock.advance(ms)
        with qtbot.waitSignal(context.desk.ticked):
            pass

    return pass_by


@pytest.fixture
def tranche(window, do):
    """On air, with 300 lip glazes planned a minute after the start; the rule is on."""
    do(AddOffer(id="lip", show="show-1", name="lip glaze", price=89 * YUAN, stock=1000))
    do(AddTranche(id="t1", offer="lip", quantity=300, trigger="time", trigger_at=60_000))
    do(SetSetting(key=RELEASE_BY_RULE.key, value=True, show="show-1"))
    do(StartRun(show="show-1", run_kind="air"))


def released(context):
    return context.desk.live.stock.released(context.desk.live.products.by_id["lip"])


def test_a_tranche_is_announced_and_released_by_its_rule(window, context, tranche, later, qtbot):
    assert window.acting_bar.isHidden()
    later(56_000)
    bar = window.acting_bar
    assert not bar.isHidden()
    words = bar.accessibleName()
    assert "In 5 s: Release 300 of “lip glaze”: its time has come" in words
    later(5_000)
    qtbot.waitUntil(lambda: released(context) == 300)
    assert bar.isHidden()
    entry = context.desk.live.history.entries[-1]
    assert (entry.kind, entry.actor) == ("release.add", "rule:tranche")
    later(10_000)
    assert released(context) == 300


def test_a_key_cancels_it_for_good_even_while_someone_types(window, context, tranche, later, qtbot):
    field = QLineEdit(window)
    field.show()
    field.setFocus()
    later(56_000)
    assert QApplication.focusWidget() is field
    QTest.keyClick(field, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: context.desk.live.acting.outcome("tranche:t1") == "cancelled")
    later(60_000)
    assert window.acting_bar.isHidden()
    assert released(context) == 0


def test_a_rule_that_is_off_does_nothing(window, context, tranche, do, later):
    do(SetSetting(key=RELEASE_BY_RULE.key, value=False, show="show-1"))
    later(70_000)
    later(10_000)
    assert window.acting_bar.isHidden()
    assert released(context) == 0


def test_in_a_rehearsal_a_rule_acts_only_where_it_is_switched_on(window, context, do, later, qtbot):
    do(AddOffer(id="lip", show="show-1", name="lip glaze", price=89 * YUAN, stock=1000))
    do(AddTranche(id="t1", offer="lip", quantity=300, trigger="time", trigger_at=60_000))
    do(SetSetting(key=RELEASE_BY_RULE.key, value=True, show="show-1"))
    do(StartRun(show="show-1", run_kind="rehearsal"))
    later(70_000)
    assert not context.desk.acting.announced
    do(SetSetting(key=RULES_IN_REHEARSAL.key, value=True, show="show-1"))
    later(1_000)
    later(6_000)
    qtbot.waitUntil(lambda: released(context) == 300)


def test_what_is_sold_out_is_said_so_once(window, context, do, later, qtbot):
    do(AddOffer(id="lip", show="show-1", name="lip glaze", price=89 * YUAN, stock=2, link=3))
    do(SetSetting(key=SOLD_OUT_BY_RULE.key, value=True, show="show-1"))
    do(StartRun(id="run-1", show="show-1", run_kind="air"))
    at = context.desk.clock.wall()
    line = OrderLine(
        at, at, "o1:paid", "o1", "o1", "lip", "", "lip glaze", "", 2, 178 * YUAN, "CNY", "paid",
        at, at, 0, "b", 0, "",
    )  # fmt: skip
    context.desk.room.store("run-1", Batch("shop", (line,))).result()
    qtbot.waitUntil(lambda: bool(context.desk.acting.announced))
    later(6_000)
    qtbot.waitUntil(lambda: context.desk.live.products.sale("lip") == "sold_out")


def test_3_2_1_counts_large_and_f5_stops_it(window, context, do, later, qtbot):
    do(AddOffer(id="lip", show="show-1", name="lip glaze", price=89 * YUAN, stock=1000))
    do(StartRun(show="show-1", run_kind="air"))
    do(LinkUpOffer(offer="lip"))
    later(0)
    assert window.countdown.digit == "3"
    assert window.countdown.lines == ("lip glaze", "¥89 · 1,000 pieces", "F5 stops it")
    later(1_500)
    assert window.countdown.digit == "2"
    QTest.keyClick(window, Qt.Key.Key_F5)
    qtbot.waitUntil(window.countdown.isHidden)
    assert context.desk.live.stock.link_ups[0].cancelled is not None


def test_3_2_1_says_when_the_sale_is_open(window, context, do, later):
    do(AddOffer(id="lip", show="show-1", name="lip glaze", price=89 * YUAN, stock=1000))
    do(StartRun(show="show-1", run_kind="air"))
    do(LinkUpOffer(offer="lip"))
    later(3_100)
    assert (window.countdown.digit, window.countdown.isHidden()) == ("✓", False)
    later(2_000)
    assert window.countdown.isHidden()
