"""Reminders as the settings have them: a notice that goes by itself, the device of the tone."""

import pytest
from PySide6.QtWidgets import QComboBox, QPushButton

from console.show.base.actions import StartRun
from console.show.rundown.actions import AddCue
from console.show.rundown.live_actions import Go
from console.ui.machine import REMINDER_S, SOUND_DEVICE, SOUND_ON

MINUTE = 60_000


@pytest.fixture
def later(context, clock, qtbot):
    """Let time pass, and the desk take note of it."""

    def pass_by(ms):
        clock.advance(ms)
        with qtbot.waitSignal(context.desk.ticked):
            pass

    return pass_by


@pytest.fixture
def on_air(window, do, later):
    """Opening on air, Explain behind it, ten minutes each."""
    for title in ("Opening", "Explain"):
        do(AddCue(show="show-1", cue_title=title, duration=10 * MINUTE))
    do(StartRun(show="show-1", run_kind="air"))
    do(Go())
    window.notices.clear()  # that nobody signed the review


def test_half_a_minute_before_the_end_a_notice_says_so(window, on_air, later):
    later(9 * MINUTE)
    assert window.notices.texts == []
    later(35_000)
    assert window.notices.texts == ["“Opening” ends in 0:25. Next: “Explain”."]


def test_the_notice_goes_when_it_is_no_longer_true(window, on_air, later, do):
    later(9 * MINUTE + 40_000)
    assert window.notices.texts
    do(Go())
    later(0)
    assert window.notices.texts == []


def test_0_seconds_is_never(window, on_air, later, machine):
    machine.set(REMINDER_S, 0)
    window.reminding.follow()
    later(9 * MINUTE + 40_000)
    assert window.notices.texts == []


def test_the_tone_is_played_only_where_it_was_asked_for(window, on_air, later, machine):
    assert machine.get(SOUND_ON) is False
    machine.set(SOUND_DEVICE, "a device nobody has")
    later(9 * MINUTE + 40_000)
    assert "sound" not in window.context.health.parts


def test_what_keeps_it_silent_is_said_in_health(window, on_air, later, machine, qtbot):
    machine.set(SOUND_ON, True)
    machine.set(SOUND_DEVICE, "a device nobody has")
    later(9 * MINUTE + 40_000)
    qtbot.waitUntil(lambda: window.context.health.state("sound") == "warn")


def test_the_device_in_force_is_offered_and_can_be_tried(window, machine, qtbot):
    machine.set(SOUND_DEVICE, "a device nobody has")
    form = window.sheets.settings()
    with qtbot.waitSignal(window.reminding.devices_found):
        form.open()
    box = form.findChild(QComboBox, "soundDevice")
    assert box.currentData() == "a device nobody has"
    form.findChild(QPushButton, "soundTest").click()
    qtbot.waitUntil(lambda: window.context.health.state("sound") == "warn")
