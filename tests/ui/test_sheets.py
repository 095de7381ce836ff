"""The sheets over the window: palette, keys, settings, shows."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QDoubleSpinBox, QKeySequenceEdit

from console.core.setting import Setting
from console.show.base.actions import AddShow
from console.ui.machine import TEXT_SCALE, THEME
from console.ui.settings_form import editor


@pytest.fixture
def palette(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    return window.sheets.palette()


def test_the_palette_finds_by_words_and_enter_does_it(palette, window, qtbot):
    assert palette.isVisible()
    qtbot.keyClicks(palette.line, "revi")
    assert palette.table.current_key() == "workspace.review"
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert window.workspace == "review"
    assert not palette.isVisible()


def test_the_arrow_keys_move_in_the_palette(palette, qtbot):
    first = palette.table.current_key()
    qtbot.keyClick(palette.line, Qt.Key.Key_Down)
    assert palette.table.current_key() != first
    qtbot.keyClick(palette.line, Qt.Key.Key_Up)
    assert palette.table.current_key() == first


def test_enter_in_the_palette_starts_nothing_on_air_but_names_the_key(palette, window, qtbot):
    qtbot.keyClicks(palette.line, "do run_of_show")
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert window.panel_widgets()["run_of_show"].panel.done == []
    assert "F12" in palette.hint.text()


def test_a_click_in_the_palette_does_what_is_on_air(palette, window, qtbot):
    qtbot.keyClicks(palette.line, "do run_of_show")
    spot = palette.table.visualRect(palette.model.index(0, 0)).center()
    qtbot.mouseClick(palette.table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert window.panel_widgets()["run_of_show"].panel.done == ["do"]


def test_escape_closes_a_sheet_and_gives_the_focus_back(window, qtbot):
    field = window.panel_widgets()["products"].panel.field
    field.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is field)
    qtbot.keyClick(field, Qt.Key.Key_F1)
    sheet = window.sheets.keys()
    qtbot.keyClick(sheet.line, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert QApplication.focusWidget() is field


def test_the_list_of_keys_is_narrowed_by_key_or_word(window, qtbot, qtmodeltester):
    sheet = window.sheets.keys()
    sheet.open()
    qtmodeltester.check(sheet.model)
    qtbot.keyClicks(sheet.line, "F12")
    assert sheet.model.keys == ["run_of_show.do"]


def test_one_sheet_at_a_time(window, qtbot):
    window.sheets.keys().open()
    window.sheets.palette().open()
    assert not window.sheets.keys().isVisible()


def test_settings_are_made_from_their_declarations(qtbot):
    told = []
    flag = Setting("sound", bool, False, ("test", "Sound"), "machine")
    number = Setting("port", int, 8800, ("test", "Port"), "machine", low=1, high=65_535)
    text = Setting("device", str, "", ("test", "Device"), "machine")
    boxes = [editor(one, one.default, told.append) for one in (flag, number, text, THEME)]
    for box in boxes:
        qtbot.addWidget(box)
    boxes[0].setChecked(True)
    boxes[1].setValue(99_999)
    boxes[2].setText("USB")
    boxes[2].editingFinished.emit()
    assert told == [True, 65_535, "USB"]
    assert [boxes[3].itemData(n) for n in range(2)] == ["dark", "light"]


def test_a_chosen_theme_holds_at_once_and_is_kept(window, context, machine, qtbot):
    form = window.sheets.settings()
    form.open()
    box = form.findChild(QComboBox, "setting_theme")
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert context.theme.name == "light"
    assert machine.get(THEME) == "light"


def test_another_size_of_text_rebuilds_the_window(window, context, machine, qtbot):
    form = window.sheets.settings()
    form.open()
    strip = window.strip
    form.findChild(QDoubleSpinBox, "setting_text_scale").setValue(1.2)
    qtbot.waitUntil(lambda: window.strip is not strip)
    assert machine.get(TEXT_SCALE) == 1.2
    assert window.strip.height() == context.theme.px(64)


def test_a_key_is_changed_by_pressing_it_and_a_taken_one_is_refused(window, context, qtbot):
    form = window.sheets.settings()
    form.open()
    field = form.findChild(QKeySequenceEdit, "setting_key.run_of_show.do")
    field.setKeySequence("F9")
    field.editingFinished.emit()
    assert context.keys.key_of("run_of_show.do") == "F9"
    field.setKeySequence("F2")
    field.editingFinished.emit()
    assert context.keys.key_of("run_of_show.do") == "F9"
    assert "Plan" in form.problem.text()


def test_a_show_is_chosen_from_the_list(window, context, do, qtbot, qtmodeltester):
    do(AddShow(id="show-2", name="Double twelve"))
    sheet = window.sheets.shows()
    sheet.open()
    qtmodeltester.check(sheet.model)
    assert set(sheet.model.keys) == {"show-1", "show-2"}
    sheet.table.select_key("show-2")
    with qtbot.waitSignal(context.desk.opened):
        qtbot.keyClick(sheet.table, Qt.Key.Key_Return)
    assert context.desk.live.base.show.name == "Double twelve"


def test_a_show_that_cannot_be_is_refused_in_the_form(window, qtbot):
    form = window.sheets.new_show()
    form.open()
    qtbot.keyClicks(form.name, "Friday beauty show")
    qtbot.keyClick(form.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not form.problem.isHidden())
    assert "Friday beauty show" in form.problem.text()
    assert form.isVisible()
