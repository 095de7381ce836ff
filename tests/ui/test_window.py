"""The main window: workspaces, keys, runs, undo, closing."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QTabBar
from small_panels import PANELS, fake_panel

from console.core.setting import MachineSettings
from console.show.base.actions import EditShow
from console.ui import hold
from console.ui.hold import HoldButton
from console.ui.machine import LANGUAGE
from console.ui.translate import use_language
from console.ui.window import MainWindow


def panel(window, name):
    return window.panel_widgets()[name].panel


def press(qtbot, window, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(window, key, modifier)
    QApplication.processEvents()


def shown(window):
    return {name for name, dock in window.panel_widgets().items() if dock.isVisible()}


def test_one_key_each_shows_a_workspace(window, qtbot):
    press(qtbot, window, Qt.Key.Key_F3)
    assert window.workspace == "air"
    assert shown(window) == {"run_of_show", "products", "questions", "sales"}
    press(qtbot, window, Qt.Key.Key_F2)
    assert shown(window) == {"run_of_show", "products", "journal"}
    press(qtbot, window, Qt.Key.Key_F4)
    assert shown(window) == {"questions", "sales", "journal"}


def test_on_air_the_columns_stand_over_the_sales(window, qtbot):
    window.show_workspace("air")
    qtbot.waitUntil(lambda: abs(_dock(window, "run_of_show").width() - 520) < 8)
    left, middle = _dock(window, "run_of_show"), _dock(window, "products")
    right, bottom = _dock(window, "questions"), _dock(window, "sales")
    assert left.x() < middle.x() < right.x()
    assert bottom.y() > left.y()
    assert bottom.width() >= 1900
    assert 320 <= bottom.height() <= 400


def _dock(window, name):
    return window.panel_widgets()[name]


def test_a_small_screen_keeps_the_window_small(window, qtbot):
    window.show_workspace("air")
    window.resize(1366, 768)
    QApplication.processEvents()
    assert (window.width(), window.height()) == (1366, 768)


def test_a_function_key_of_a_panel_works_while_another_panel_is_typed_in(window, qtbot):
    window.show_workspace("air")
    field = panel(window, "questions").field
    field.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is field)
    qtbot.keyClick(field, Qt.Key.Key_F12)
    assert panel(window, "run_of_show").done == ["do"]


def test_undo_takes_back_and_says_what(window, qtbot, do, context):
    do(EditShow(id="show-1", changes={"note": "with guests"}))
    press(qtbot, window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: context.desk.live.base.show.note == "")
    qtbot.waitUntil(lambda: any("Undo" in text for text in window.notices.texts))
    shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    press(qtbot, window, Qt.Key.Key_Z, shift)
    qtbot.waitUntil(lambda: context.desk.live.base.show.note == "with guests")


def test_a_refusal_is_a_notice(window, qtbot, context):
    shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    press(qtbot, window, Qt.Key.Key_Z, shift)
    qtbot.waitUntil(lambda: "There is nothing to redo." in window.notices.texts)


def test_a_rehearsal_starts_by_its_key_and_is_hatched(window, qtbot, context):
    press(qtbot, window, Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: context.desk.live.base.run is not None)
    assert window.strip.kind == "rehearsal"
    assert not window.runs.on_air
    assert context.health.state("awake") == ""


def test_near_its_planned_start_a_show_goes_on_air_at_once(window, qtbot, context):
    press(qtbot, window, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: window.runs.on_air)
    assert window.strip.kind == "air"
    qtbot.waitUntil(lambda: context.health.state("awake") in ("ok", "warn"))


def test_far_from_it_the_name_has_to_be_typed_and_enter_starts_nothing(
    window, qtbot, context, clock
):
    clock.advance(2 * 3_600_000)
    press(qtbot, window, Qt.Key.Key_F8)
    line = window.ask_bar.findChild(QLineEdit, "askLine")
    button = window.ask_bar.findChild(QPushButton, "askGo")
    assert window.ask_bar.isVisible()
    qtbot.keyClicks(line, "Friday beauty")
    assert not button.isEnabled()
    qtbot.keyClicks(line, " show")
    assert button.isEnabled()
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert not window.runs.on_air
    qtbot.keyClick(line, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: window.runs.on_air)


def test_on_air_closing_needs_the_button_held(window, qtbot, context, monkeypatch):
    monkeypatch.setattr(hold, "HOLD_MS", 40)
    press(qtbot, window, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: window.runs.on_air)
    assert not window.close()
    button = window.ask_bar.findChild(HoldButton, "askHold")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.isVisible()
    qtbot.mousePress(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.isVisible())


def test_the_run_is_ended_by_a_held_button(window, qtbot, context, monkeypatch):
    monkeypatch.setattr(hold, "HOLD_MS", 40)
    press(qtbot, window, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: window.runs.on_air)
    press(qtbot, window, Qt.Key.Key_F8, Qt.KeyboardModifier.ControlModifier)
    button = window.ask_bar.findChild(HoldButton, "askHold")
    qtbot.mousePress(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.runs.on_air)
    assert context.health.state("awake") == "off"


def test_a_layout_is_kept_for_the_next_time_and_can_be_reset(window, qtbot, context, machine):
    window.show_workspace("air")
    _dock(window, "sales").close()
    window.show_workspace("plan")
    window.show_workspace("air")
    assert "sales" not in shown(window)
    window.reset_layout()
    QApplication.processEvents()
    assert "sales" in shown(window)


def test_a_layout_from_before_a_panel_was_there_is_laid_out_afresh(window, context, machine, qtbot):
    window.show_workspace("air")
    window.close()
    fewer = MachineSettings(machine.path)
    more = MainWindow(context, (*PANELS, fake_panel("checks", {"air": "right-below"})), fewer)
    qtbot.addWidget(more)
    more.show()
    more.show_workspace("air")
    assert "checks" in shown(more)


def test_no_tabs_of_another_workspace_stay_behind(context, machine, show, qtbot):
    beside = fake_panel("checks", {"plan": "left"})  # shares its place with the run-of-show
    made = MainWindow(context, (*PANELS, beside), machine)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.show_workspace("plan")
    QApplication.processEvents()
    assert tabs(made) == 1
    for workspace in ("air", "plan", "air"):
        made.show_workspace(workspace)
        QApplication.processEvents()
    assert tabs(made) == 0


def tabs(window):
    """How many rows of tabs are seen in the window."""
    rows = window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return sum(row.isVisible() and window.rect().intersects(row.geometry()) for row in rows)


def test_a_kept_layout_is_there_again_in_the_next_window(window, context, machine, qtbot):
    window.show_workspace("air")
    _dock(window, "sales").close()
    window.close()
    again = MainWindow(context, PANELS, MachineSettings(machine.path))
    qtbot.addWidget(again)
    again.show()
    again.show_workspace("air")
    assert shown(again) == {"run_of_show", "products", "questions"}


def test_the_other_theme_is_one_command_away_and_kept(window, context, machine):
    window.appearance.switch_theme()
    assert context.theme.name == "light"
    assert 'theme = "light"' in machine.path.read_text()


def test_another_language_rebuilds_the_window_in_place(window, qtbot, context, machine):
    window.show_workspace("air")
    machine.set(LANGUAGE, "zh_CN")
    window.appearance.apply(LANGUAGE)
    before = panel(window, "questions")
    qtbot.waitUntil(lambda: panel(window, "questions") is not before)
    assert window.workspace == "air"
    assert shown(window) == {"run_of_show", "products", "questions", "sales"}
    use_language("en")


def test_without_a_show_the_window_teaches_and_offers_one(context, machine, qtbot):
    with qtbot.waitSignal(context.desk.opened):
        context.desk.open("", "")
    made = MainWindow(context, (), machine)
    qtbot.addWidget(made)
    made.show()
    context.desk.opened.emit()
    assert made.empty.isVisible()
    qtbot.mouseClick(made.findChild(QPushButton, "button_show.new"), Qt.MouseButton.LeftButton)
    sheet = made.sheets.new_show()
    qtbot.keyClicks(sheet.name, "Double eleven")
    qtbot.keyClick(sheet.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: context.desk.live.base.show is not None)
    assert context.desk.live.base.show.name == "Double eleven"
    qtbot.waitUntil(lambda: not made.empty.isVisible())


def test_keys_are_watched_no_longer_than_the_window_lives(context, machine, show, qtbot):
    made = MainWindow(context, PANELS, machine)
    assert context.keys.parent() is QApplication.instance()
    made.deleteLater()
    qtbot.waitUntil(lambda: context.keys.parent() is None)


def test_every_button_that_names_a_command_says_its_key(window):
    button = window.findChild(QPushButton, "button_run.rehearse")
    assert button.toolTip() == "Rehearse (F7)"


def test_panels_are_told_which_workspace_they_stand_in(window, qtbot):
    press(qtbot, window, Qt.Key.Key_F4)
    assert panel(window, "sales").property("workspace") == "review"
