"""Notices: three at most, no nagging, gone by themselves."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from console.core.clock import SimulatedClock
from console.ui import notices as module
from console.ui.notices import Notices
from console.ui.theme import Theme


@pytest.fixture
def clock():
    return SimulatedClock(1_795_780_800_000)


@pytest.fixture
def notices(qtbot, clock):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    window.show()
    return Notices(window, Theme("dark"), clock)


def test_at_most_three_are_up_and_the_least_urgent_goes_first(notices):
    notices.show("disk is full", "bad")
    notices.show("saved")
    notices.show("price differs", "warn")
    notices.show("silent for 41 s", "warn")
    assert notices.texts == ["disk is full", "price differs", "silent for 41 s"]


def test_the_same_sentence_is_not_stacked(notices):
    notices.show("There is nothing to undo.")
    notices.show("There is nothing to undo.")
    assert notices.texts == ["There is nothing to undo."]


def test_an_alert_is_quiet_for_two_minutes(notices, clock):
    notices.show("no comments for 40 s", "warn", key="silence")
    notices.clear()
    clock.advance(119_000)
    notices.show("no comments for 159 s", "warn", key="silence")
    assert notices.texts == []
    clock.advance(2_000)
    notices.show("no comments for 161 s", "warn", key="silence")
    assert notices.texts == ["no comments for 161 s"]


def test_it_goes_by_itself(notices, qtbot, monkeypatch):
    monkeypatch.setitem(module.STAYS_MS, "info", 10)
    notices.show("saved")
    qtbot.waitUntil(lambda: notices.texts == [])


def test_it_can_be_put_away_and_acted_on(notices, qtbot):
    done = []
    notices.show("silent", "warn", action=("Look", lambda: done.append("looked")))
    button = notices.window_widget.findChild(QPushButton, "noticeAction")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert (done, notices.texts) == (["looked"], [])
    notices.show("saved")
    away = [
        one
        for one in notices.window_widget.findChildren(QToolButton, "noticeDismiss")
        if one.isVisible()
    ]
    qtbot.mouseClick(away[0], Qt.MouseButton.LeftButton)
    assert notices.texts == []


def test_it_takes_no_focus_and_stays_inside_the_window(notices):
    notices.show("a sentence " * 40, "bad")
    (notice,) = notices.window_widget.findChildren(module.Notice)
    assert not notice.hasFocus()
    assert notices.window_widget.rect().contains(notice.geometry())
