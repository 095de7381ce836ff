"""A live list keeps its order while someone is at it."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from console.ui import freeze as freezing
from console.ui.freeze import Freeze, UnseenBadge
from console.ui.tables import Column, DenseTable, RowsModel
from console.ui.theme import Theme


@pytest.fixture
def view(qtbot, qapp):
    theme = Theme("dark")
    made = DenseTable(theme)
    model = RowsModel(theme, (Column("Question"),), made)
    model.set_rows([("多少钱",), ("包邮吗",)], ["1", "2"])
    made.show_model(model)
    qtbot.addWidget(made)
    made.show()
    return made


def move_over(view):
    spot = QPointF(10, 10)
    event = QMouseEvent(
        QEvent.Type.MouseMove, spot, spot, Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)


def test_a_list_is_free_until_someone_comes(view):
    assert not Freeze(view).frozen


def test_the_pointer_over_it_holds_it_and_leaving_lets_go(view, qtbot):
    freeze = Freeze(view)
    move_over(view)
    assert freeze.frozen
    with qtbot.waitSignal(freeze.thawed, timeout=1000):
        QApplication.sendEvent(view.viewport(), QEvent(QEvent.Type.Leave))
    assert not freeze.frozen


def test_a_key_in_it_holds_it_even_when_the_pointer_leaves(view, qtbot):
    freeze = Freeze(view)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    QApplication.sendEvent(view.viewport(), QEvent(QEvent.Type.Leave))
    assert freeze.frozen
    freeze.thaw()


def test_it_thaws_by_itself_after_a_while(view, qtbot, monkeypatch):
    monkeypatch.setattr(freezing, "HOLD_MS", 20)
    freeze = Freeze(view)
    with qtbot.waitSignal(freeze.thawed, timeout=2000):
        move_over(view)


def test_the_badge_tells_number_and_age_and_turns_red(view, qtbot):
    freeze = Freeze(view)
    badge = UnseenBadge(freeze)
    qtbot.addWidget(badge)
    badge.set_unseen(23, 12_000)
    assert "23" in badge.text()
    assert "0:12" in badge.text()
    badge.set_unseen(24, 41_000)
    assert badge.property("age") == "red"
    badge.set_unseen(0, 0)
    assert badge.isHidden()


def test_a_click_on_the_badge_lets_the_list_go(view, qtbot):
    freeze = Freeze(view)
    badge = UnseenBadge(freeze)
    qtbot.addWidget(badge)
    badge.set_unseen(3, 1_000)
    move_over(view)
    with qtbot.waitSignal(freeze.thawed, timeout=1000):
        qtbot.mouseClick(badge, Qt.MouseButton.LeftButton)
    assert not freeze.frozen
