"""The form of the room's settings and of a show's own."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDoubleSpinBox, QLineEdit, QSpinBox, QToolButton

from console.show.base.settings import (
    GO_GUARD_MS,
    RULES_IN_REHEARSAL,
    WELFARE_PRIZE_LIMIT,
    rate_key,
)
from console.show.products.actions import AddProduct

PRIZE = f"setting_{WELFARE_PRIZE_LIMIT.key}"


@pytest.fixture
def form(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    sheet = window.sheets.room_settings()
    assert sheet.isVisible()
    return sheet


def test_what_is_chosen_is_decided_and_can_be_put_back(form, context, qtbot):
    guard = form.findChild(QSpinBox, f"setting_{GO_GUARD_MS.key}")
    guard.setValue(1500)
    base = context.desk.live.base
    qtbot.waitUntil(lambda: base.value(GO_GUARD_MS) == 1500)
    back = f"usual_{GO_GUARD_MS.key}"
    qtbot.waitUntil(lambda: form.findChild(QToolButton, back).isEnabled())
    qtbot.mouseClick(form.findChild(QToolButton, back), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: base.value(GO_GUARD_MS) == GO_GUARD_MS.default)


def test_an_amount_is_typed_as_money(form, context, qtbot):
    line = form.findChild(QLineEdit, PRIZE)
    line.selectAll()
    qtbot.keyClicks(line, "20000")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: context.desk.live.base.value(WELFARE_PRIZE_LIMIT) == 200_000_000)


def test_what_is_no_amount_stays_typed_and_is_said(form, context, qtbot):
    line = form.findChild(QLineEdit, PRIZE)
    line.selectAll()
    qtbot.keyClicks(line, "much")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert "much" in form.problem.text()
    assert line.text() == "much"
    assert context.desk.live.base.value(WELFARE_PRIZE_LIMIT) == WELFARE_PRIZE_LIMIT.default


def test_a_show_has_its_own_beside_those_of_the_room(form, context, qtbot):
    form.whose.setCurrentIndex(1)
    form.whose.activated.emit(1)
    assert form.findChild(QSpinBox, f"setting_{GO_GUARD_MS.key}") is None
    form.findChild(QCheckBox, f"setting_{RULES_IN_REHEARSAL.key}").click()
    base = context.desk.live.base
    qtbot.waitUntil(lambda: base.own(RULES_IN_REHEARSAL, RULES_IN_REHEARSAL.key, form.show_id))
    assert base.own(RULES_IN_REHEARSAL, RULES_IN_REHEARSAL.key, "") is None


def test_words_narrow_the_form(form, qtbot):
    qtbot.keyClicks(form.line, "second go")
    assert form.findChild(QSpinBox, f"setting_{GO_GUARD_MS.key}").isVisible()
    assert not form.findChild(QLineEdit, PRIZE).isVisible()


def test_every_category_has_its_share_of_returns(window, context, qtbot):
    with qtbot.waitSignal(context.desk.changed):
        context.desk.do(AddProduct(name="Scarf", category="Clothes"))
    sheet = window.sheets.room_settings()
    sheet.open()
    assert sheet.findChild(QDoubleSpinBox, f"setting_{rate_key('Clothes')}") is not None
