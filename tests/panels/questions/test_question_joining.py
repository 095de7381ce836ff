"""Merging chosen cards into one and splitting comments off a card, with real keys."""

from typing import Any

from PySide6.QtCore import Qt

KEY, SHIFT = Qt.Key, Qt.KeyboardModifier.ShiftModifier


def cards_of(chat: Any) -> list[Any]:
    return list(chat.bench.live.questions.cards.values())


def test_chosen_cards_are_merged_into_the_selected_one_and_z_takes_it_back(chat: Any) -> None:
    chat.say("可以退吗", "可以退吗", ago=40)
    chat.say("什么时候发货", ago=30)
    chat.bench.until(lambda: len(cards_of(chat)) == 2)
    panel = chat.panel()
    first, second = panel.cards.model.keys
    panel.cards.table.select_key(second)
    chat.bench.press(KEY.Key_C, SHIFT)
    panel.cards.table.select_key(first)
    chat.bench.press(KEY.Key_M, SHIFT)
    chat.bench.until(lambda: [one.id for one in cards_of(chat)] == [first])
    assert cards_of(chat)[0].askers == 3
    chat.bench.until(lambda: panel.cards.marked == {})
    chat.bench.press(KEY.Key_Z)
    chat.bench.until(lambda: len(cards_of(chat)) == 2)


def test_without_a_choice_there_is_nothing_to_merge(chat: Any) -> None:
    chat.say("可以退吗", ago=40)
    chat.bench.until(lambda: len(cards_of(chat)) == 1)
    chat.panel()
    chat.bench.press(KEY.Key_M, SHIFT)
    assert "Choose the questions to merge" in chat.bench.refusals[0]


def test_ticked_comments_become_a_card_of_their_own(chat: Any) -> None:
    chat.say("什么时候发货", "什么时候发货", "几天发货", ago=30)
    chat.bench.until(lambda: sum(one.comments for one in cards_of(chat)) == 3)
    assert len(cards_of(chat)) == 1
    panel = chat.panel()
    chat.bench.press(KEY.Key_D, SHIFT)
    bar = panel.split_bar
    chat.bench.until(bar.list.hasFocus)
    texts = [bar.list.item(row).text() for row in range(bar.list.count())]
    assert texts == ["几天发货  ×1", "什么时候发货  ×2"]
    chat.bench.press(KEY.Key_Space)
    assert bar.list.item(0).checkState() == Qt.CheckState.Checked
    chat.bench.press(KEY.Key_Return)
    chat.bench.until(lambda: len(cards_of(chat)) == 2)
    assert sorted(one.comments for one in cards_of(chat)) == [1, 2]
    chat.bench.until(lambda: not bar.isVisible())
    chat.bench.press(KEY.Key_Z)
    chat.bench.until(lambda: len(cards_of(chat)) == 1)


def test_esc_leaves_a_card_as_it_is_and_no_tick_splits_nothing(chat: Any) -> None:
    chat.say("什么时候发货", "几天发货", ago=30)
    chat.bench.until(lambda: sum(one.comments for one in cards_of(chat)) == 2)
    panel = chat.panel()
    chat.bench.press(KEY.Key_D, SHIFT)
    chat.bench.until(panel.split_bar.list.hasFocus)
    chat.bench.press(KEY.Key_Return)
    chat.bench.until(lambda: "Choose the comments" in panel.split_bar._wrong.text())
    chat.bench.press(KEY.Key_Escape)
    assert not panel.split_bar.isVisible()
    assert panel.cards.table.hasFocus()
