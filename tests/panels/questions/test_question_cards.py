"""The cards of the questions panel: order, wait, and what one key decides."""

from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from console.panels.questions import PANEL
from console.panels.questions.cards_view import CardsView
from console.ui.tables import CELL_ROLE


def cards(panel: Any) -> list[str]:
    """Askers, need and wait of each card in the list."""
    model = panel.cards.model
    rows = [[model.index(row, n).data() for n in range(3)] for row in range(model.rowCount())]
    return [" ".join((askers, text.split("\n")[0], wait)) for askers, text, wait in rows]


def state(bench: Any, panel: Any, row: int) -> str:
    return str(bench.live.questions.state(panel.cards.model.key_at(row)))


def ask_three(chat: Any) -> None:
    """Shipping asked by three, price by two, stock by one."""
    chat.say("什么时候发货", "什么时候发货", "什么时候发货", ago=30)
    chat.say("多少钱", "多少钱", ago=41)
    chat.say("还有货吗", ago=5)
    chat.bench.until(lambda: len(chat.bench.live.questions.cards) == 3)


def test_weighted_viewer_seconds_decide_the_order_and_age_the_colour(chat, qtmodeltester):
    ask_three(chat)
    panel = chat.panel()
    assert cards(panel) == ["×2 多少钱 0:41", "×3 什么时候发货 0:30", "×1 还有货吗 0:05"]
    colours = [panel.cards.model.index(row, 2).data(CELL_ROLE).colour for row in range(3)]
    assert colours == ["air", "amber", "text"]
    qtmodeltester.check(panel.cards.model)


def test_the_head_counts_those_that_wait_too_long(chat):
    ask_three(chat)
    panel = chat.panel()
    shown = panel.header.findChild(QWidget, "panelCount").text()
    assert shown == "3 open · 1 over 40 s"


def test_a_card_says_why_it_stands_where_it_does(chat):
    ask_three(chat)
    tip = chat.panel().cards.model.index(0, 1).data(Qt.ItemDataRole.ToolTipRole)
    assert "2 asking × 41 s waiting × 1.5 asked before buying = 123" in tip


def test_y_answers_the_selected_card_and_goes_on_to_the_next(chat):
    ask_three(chat)
    panel = chat.panel()
    first, second = panel.cards.model.keys[:2]
    chat.bench.press(Qt.Key.Key_Y)
    chat.bench.until(lambda: chat.bench.live.questions.state(first) == "answered")
    chat.bench.until(lambda: panel.cards.table.current_key() == second)


def test_what_was_decided_stays_in_its_place_while_someone_is_at_the_list(chat):
    ask_three(chat)
    panel = chat.panel()
    chat.bench.press(Qt.Key.Key_Y)
    chat.bench.until(lambda: "answered" in cards(panel)[0])
    assert cards(panel)[1].startswith("×3 什么时候发货")
    panel.cards.freeze.thaw()
    assert cards(panel)[0].startswith("×3 什么时候发货")


def test_v_puts_off_c_claims_and_z_takes_back(chat):
    ask_three(chat)
    panel = chat.panel()
    chat.bench.press(Qt.Key.Key_V)
    chat.bench.until(lambda: state(chat.bench, panel, 0) == "deferred")
    chat.bench.until(lambda: panel.cards.table.currentIndex().row() == 1)
    chat.bench.press(Qt.Key.Key_C)
    chat.bench.until(lambda: "claimed by you" in panel.cards.model.index(1, 1).data())
    chat.bench.press(Qt.Key.Key_Z)
    chat.bench.until(lambda: state(chat.bench, panel, 1) == "open")
    chat.bench.until(lambda: "claimed" not in panel.cards.model.index(1, 1).data())
    chat.bench.press(Qt.Key.Key_Z)
    chat.bench.until(lambda: state(chat.bench, panel, 0) == "open")


def test_m_asks_for_a_reason_and_takes_no_mere_dislike(chat):
    ask_three(chat)
    panel = chat.panel()
    chat.bench.press(Qt.Key.Key_M)
    line = panel.mute_bar.findChild(QLineEdit, "muteReason")
    chat.bench.until(line.hasFocus)
    chat.bench.type("negative")
    chat.bench.press(Qt.Key.Key_Return)
    wrong = panel.mute_bar.findChild(QWidget, "muteWrong")
    chat.bench.until(wrong.isVisible)
    line.clear()
    chat.bench.type("spam of another shop")
    chat.bench.press(Qt.Key.Key_Return)
    chat.bench.until(lambda: state(chat.bench, panel, 0) == "muted")
    assert not panel.mute_bar.isVisible()
    assert panel.cards.table.hasFocus()


def test_esc_mutes_nothing(chat):
    ask_three(chat)
    panel = chat.panel()
    chat.bench.press(Qt.Key.Key_M)
    chat.bench.until(panel.mute_bar.line.hasFocus)
    chat.bench.press(Qt.Key.Key_Escape)
    assert not panel.mute_bar.isVisible()
    assert chat.bench.live.questions.states == {}


def test_letters_typed_into_a_field_decide_nothing(chat):
    ask_three(chat)
    panel = chat.panel()
    panel.comments.go_to_search()
    chat.bench.until(panel.comments.line.hasFocus)
    chat.bench.press(Qt.Key.Key_Y)
    assert panel.comments.line.text() == "y"
    assert chat.bench.live.questions.states == {}


def test_a_click_on_a_hint_does_what_its_key_does(chat, qtbot):
    ask_three(chat)
    panel = chat.panel()
    hint = panel.findChild(QWidget, "hint_questions.answered")
    assert hint.key == "Y"
    qtbot.mouseClick(hint, Qt.MouseButton.LeftButton)
    chat.bench.until(lambda: state(chat.bench, panel, 0) == "answered")


def test_under_the_pointer_the_order_stays_and_a_badge_counts_what_came(chat):
    ask_three(chat)
    panel = chat.panel()
    before = panel.cards.model.keys.copy()
    QTest.mouseMove(panel.cards.table.viewport(), QPoint(40, 40))
    chat.bench.until(lambda: panel.cards.freeze.frozen)
    chat.say(*["敏感肌能用吗"] * 30, ago=35)
    chat.bench.until(lambda: len(chat.bench.live.questions.cards) == 4)
    panel.cards.fill()
    assert panel.cards.model.keys == before
    assert panel.cards.badge.text() == "↑ 1 new · 0:35"
    panel.cards.badge.click()
    assert cards(panel)[0].startswith("×30")
    assert not panel.cards.badge.isVisible()


def test_ten_cards_are_listed_and_the_rest_is_one_number(chat, qtbot):
    for n in range(14):
        chat.say(f"{n + 1}号链接多少钱", ago=60 - n)
    chat.bench.until(lambda: len(chat.bench.live.questions.cards) == 14)
    panel = chat.panel()
    assert panel.cards.model.rowCount() == 10
    assert panel.cards.keys.rest.text() == "+4 more · longest 0:50"
    qtbot.mouseClick(panel.cards.keys.rest, Qt.MouseButton.LeftButton)
    assert panel.cards.model.rowCount() == 14
    assert panel.cards.model.index(12, 2).data(CELL_ROLE).colour == "text2"


def test_a_picked_card_is_what_the_desk_looks_at(chat):
    ask_three(chat)
    panel = chat.panel()
    chat.bench.press(Qt.Key.Key_Down)
    focus = chat.bench.context.focus
    assert (focus.kind, focus.id) == ("card", panel.cards.model.key_at(1))


def test_without_a_run_the_list_says_what_will_stand_there(bench):
    panel = bench.open(PANEL, "air")
    hint = panel.findChild(QWidget, "questionHint")
    assert hint.isVisible()
    assert "most pressing first" in hint.text()


def test_another_theme_redraws_what_is_there(chat):
    ask_three(chat)
    panel = chat.panel()
    assert isinstance(panel.cards, CardsView)
    chat.bench.context.theme.use("light")
    assert not panel.grab().isNull()
    assert len(cards(panel)) == 3


def test_nobody_has_waited_for_what_a_replay_asks_ahead_of_the_clock(chat, qtbot):
    for n in range(14):
        chat.say(f"{n + 1}号链接多少钱", ago=-3_600)
    chat.bench.until(lambda: len(chat.bench.live.questions.cards) == 14)
    assert chat.panel().cards.keys.rest.text() == "+4 more · longest 0:00"
