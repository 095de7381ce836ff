"""Keys: from every field, once a press, never by accident."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget

from console.core.errors import BadInput
from console.core.setting import MachineSettings
from console.ui.command import Command
from console.ui.shortcuts import Shortcuts


class Desk:
    """A field, a button and a list of what was done."""

    def __init__(self, qtbot, keys):
        self.done = []
        self.keys = keys
        self.window = QWidget()
        self.field, self.other = QLineEdit(), QWidget()
        self.button = QPushButton("GO")
        self.button.clicked.connect(lambda: self.done.append("click"))
        self.other.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self.window)
        for widget in (self.field, self.other, self.button):
            column.addWidget(widget)
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.activateWindow()

    def add(self, name, key, **more):
        command = Command(name, ("test", name), lambda: self.done.append(name), key, **more)
        self.keys.add((command,), more.get("owner"))


@pytest.fixture
def keys(qapp, tmp_path):
    made = Shortcuts(MachineSettings(tmp_path / "settings.toml"))
    made.install(qapp)
    yield made
    made.remove()


@pytest.fixture
def desk(qtbot, keys):
    return Desk(qtbot, keys)


def focus(qtbot, widget):
    widget.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is widget)


def test_a_function_key_works_while_a_field_is_typed_in(qtbot, desk):
    desk.add("go", "F12")
    focus(qtbot, desk.field)
    qtbot.keyClicks(desk.field, "abc")
    qtbot.keyClick(desk.field, Qt.Key.Key_F12)
    assert desk.done == ["go"]
    assert desk.field.text() == "abc"


def test_it_works_while_an_input_method_composes_and_leaves_the_composition(qtbot, desk):
    desk.add("go", "F12")
    focus(qtbot, desk.field)
    QApplication.sendEvent(desk.field, QInputMethodEvent("duoshao", []))
    qtbot.keyClick(desk.field, Qt.Key.Key_F12)
    QApplication.sendEvent(desk.field, _commit("多少"))
    assert desk.done == ["go"]
    assert desk.field.text() == "多少"


def _commit(text):
    event = QInputMethodEvent("", [])
    event.setCommitString(text)
    return event


def test_a_letter_works_only_where_no_text_is_typed(qtbot, desk):
    desk.add("answer", "A")
    focus(qtbot, desk.field)
    qtbot.keyClick(desk.field, "a")
    assert desk.done == []
    assert desk.field.text() == "a"
    focus(qtbot, desk.other)
    qtbot.keyClick(desk.other, "a")
    assert desk.done == ["answer"]


def test_a_key_that_is_held_counts_once(qtbot, desk):
    desk.add("go", "F12")
    focus(qtbot, desk.other)
    qtbot.keyPress(desk.other, Qt.Key.Key_F12)
    for _ in range(5):
        repeat = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_F12, Qt.KeyboardModifier.NoModifier, "", True
        )
        QApplication.sendEvent(desk.other, repeat)
    qtbot.keyPress(desk.other, Qt.Key.Key_F12)
    assert desk.done == ["go"]
    qtbot.keyRelease(desk.other, Qt.Key.Key_F12)
    qtbot.keyClick(desk.other, Qt.Key.Key_F12)
    assert desk.done == ["go", "go"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_space_and_enter_do_not_press_what_is_on_air(qtbot, desk, key):
    desk.button.setProperty("on_air", True)
    focus(qtbot, desk.button)
    qtbot.keyClick(desk.button, key)
    assert desk.done == []


def test_a_command_that_is_not_possible_now_is_not_run(qtbot, desk):
    desk.add("go", "F12", enabled=lambda: False)
    focus(qtbot, desk.other)
    qtbot.keyClick(desk.other, Qt.Key.Key_F12)
    assert desk.done == []


def test_undo_goes_to_the_field_while_it_has_typing_to_take_back(qtbot, desk):
    desk.add("undo", "Ctrl+Z")
    focus(qtbot, desk.field)
    qtbot.keyClicks(desk.field, "ab")
    qtbot.keyClick(desk.field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (desk.field.text(), desk.done) == ("", [])
    qtbot.keyClick(desk.field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.done == ["undo"]


def test_a_changed_key_is_kept_for_this_machine(desk, keys, tmp_path):
    desk.add("go", "F12")
    keys.rebind("go", "F6")
    again = Shortcuts(MachineSettings(tmp_path / "settings.toml"))
    again.add((keys.commands["go"],))
    assert again.key_of("go") == "F6"


def test_a_key_that_is_taken_is_refused_naming_what_has_it(desk, keys):
    desk.add("go", "F12")
    desk.add("pause", "F9")
    with pytest.raises(BadInput, match="pause"):
        keys.rebind("go", "F9")
    assert keys.key_of("go") == "F12"


@pytest.mark.parametrize("key", ["Space", "Return", "Ctrl+Space", "no such key"])
def test_space_enter_and_nonsense_are_refused(desk, keys, key):
    desk.add("go", "F12")
    with pytest.raises(BadInput):
        keys.rebind("go", key)


def test_of_two_panels_with_one_key_the_one_with_the_focus_gets_it(qtbot, desk, keys):
    for name, owner in (("left", desk.other), ("right", desk.button)):
        command = Command(name, ("test", name), lambda name=name: desk.done.append(name), "D")
        keys.add((command,), owner)
    focus(qtbot, desk.button)
    qtbot.keyClick(desk.button, "d")
    assert desk.done == ["right"]


def test_a_button_that_names_a_command_shows_its_key(desk, keys):
    desk.add("go", "F12")
    desk.button.setProperty("command", "go")
    keys.dress(desk.window)
    assert desk.button.toolTip() == "go (F12)"
