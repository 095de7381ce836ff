"""Hiding, muting, words, the viewer's card, gifts and signals, by real keys."""

from typing import Any

from PySide6.QtCore import Qt

from console.core.fact import Batch
from console.panels.questions.comments import LINE_ROLE
from console.show.base.facts import Gift
from console.show.questions.facts import Comment

KEPT_OFF = "kept off: off-platform"
KEY, SHIFT = Qt.Key, Qt.KeyboardModifier.ShiftModifier


def line(panel: Any, row: int) -> Any:
    return panel.comments.model.index(row, 0).data(LINE_ROLE)


def choose(panel: Any, row: int) -> None:
    panel.comments.table.setFocus()
    panel.comments.table.select_row(row)


def hidden(chat: Any) -> dict[int, Any]:
    return dict(chat.bench.live.moderation.hidden)


def test_a_key_and_a_number_hide_a_comment_and_the_key_shows_it_again(chat: Any) -> None:
    chat.say("fine", "加微信 abc")
    panel = chat.panel()
    choose(panel, 0)
    chat.bench.press(KEY.Key_H, SHIFT)
    assert panel.about_comments.bar.isVisible()
    chat.bench.press(KEY.Key_4)
    chat.bench.until(lambda: len(hidden(chat)) == 1)
    assert (line(panel, 0).text, line(panel, 0).dim) == ("hidden: off-platform", True)
    assert line(panel, 1).text == "fine"
    assert "hide “v2: 加微信 abc”" in panel.about_comments.press.button.text()
    panel.about_comments.press.button.click()
    chat.bench.until(lambda: not panel.about_comments.press.isVisible())
    panel.about_comments.toggle_folded()
    assert line(panel, 0).text == "加微信 abc"
    assert line(panel, 0).mark == "hidden: off-platform"
    choose(panel, 0)
    chat.bench.press(KEY.Key_H, SHIFT)
    chat.bench.until(lambda: not hidden(chat))
    assert line(panel, 0).mark == ""


def test_esc_hides_nothing(chat: Any) -> None:
    chat.say("one")
    panel = chat.panel()
    choose(panel, 0)
    chat.bench.press(KEY.Key_H, SHIFT)
    chat.bench.press(KEY.Key_Escape)
    assert not panel.about_comments.bar.isVisible()
    assert not hidden(chat)


def test_a_word_says_what_it_would_hide_and_spares_complaints(chat: Any) -> None:
    chat.say("加微信", "加 微信 看看", "好看", "加微信的骗子，退钱！")
    panel = chat.panel()
    chat.bench.until(lambda: chat.bench.live.moderation.judged >= 4)
    complains = [one.intent for one in chat.bench.live.questions.asking.values()]
    assert "complaint" in complains
    panel.comments.table.setFocus()
    chat.bench.press(KEY.Key_B, SHIFT)
    chat.bench.type("x")
    panel.about_comments.bar.line.setText("加微信")
    told = panel.findChild(object, "moderationTold")
    assert told.text() == "would hide 2 of the last 4; 1 complaints are spared"
    panel.about_comments.bar.buttons["ads"].click()
    chat.bench.until(lambda: bool(chat.bench.live.moderation.ban_words))
    assert line(panel, 0).text == "加微信的骗子，退钱！"
    assert line(panel, 0).mark == "a complaint: not hidden"
    assert [line(panel, row).text for row in (1, 2, 3)] == ["好看", KEPT_OFF, KEPT_OFF]
    assert chat.bench.live.questions.total == 4


def test_the_viewers_card_tells_what_was_said_and_keeps_a_note(chat: Any) -> None:
    chat.say("hello")
    at = chat.bench.clock.wall()
    more = tuple(
        Comment(at + n, None, f"m{n}", "小满", "77", "粉丝团 5", text, "", 0)
        for n, text in enumerate(("多少钱", "好看", "已拍"))
    )
    chat.bench.room.store(chat.run, Batch("douyin:8801", more)).result()
    chat.bench.until(lambda: chat.bench.live.moderation.judged >= 4)
    panel = chat.panel()
    choose(panel, 0)
    chat.bench.press(KEY.Key_U, SHIFT)
    card = panel.about_comments.viewer
    chat.bench.until(lambda: card.model.rowCount() == 1)
    totals = panel.findChild(object, "viewerTotals").text()
    assert totals == "3 comments · 1 questions · 0 orders · 1 shows"
    assert card.model.index(0, 5).data() == "已拍"
    card.note.setFocus()
    chat.bench.type("buys often")
    chat.bench.press(KEY.Key_Return)
    chat.bench.until(lambda: chat.bench.live.moderation.note(card.viewer) == "buys often")
    chat.bench.press(KEY.Key_Escape)
    assert panel.comments.pages.currentWidget() is panel.comments.table


def test_a_muted_viewer_is_folded_away_until_taken_back(chat: Any) -> None:
    chat.say("spam one", "fine")
    panel = chat.panel()
    panel.about_comments.bar.mute_viewer(panel.comments.model.at(1))
    chat.bench.press(KEY.Key_1)
    chat.bench.until(lambda: line(panel, 1).text == "muted: spam")
    panel.about_comments.toggle(panel.about_comments.words)
    words = panel.about_comments.words
    assert words.model.index(0, 0).data() == "muted v1"
    words.table.select_key(words.model.key_at(0))
    chat.bench.press(KEY.Key_Delete)
    chat.bench.until(lambda: line(panel, 1).text == "spam one")


def test_gifts_stand_apart_with_their_worth(chat: Any) -> None:
    chat.say("hi")
    at = chat.bench.clock.wall()
    gifts = (
        Gift(at, None, "g1", "小满", "77", "玫瑰", 10, 10_000, ""),
        Gift(at, None, "g2", "小满", "77", "SC", 1, 300_000, "加油 <b>"),
    )
    chat.bench.room.store(chat.run, Batch("douyin:8801", gifts)).result()
    panel = chat.panel()
    chat.bench.until(lambda: len(chat.bench.live.gifts.latest) == 2)
    chat.bench.press(KEY.Key_G, SHIFT)
    page = panel.about_comments.gifts
    assert page.isVisible()
    assert page.model.index(0, 4).data() == "加油 <b>"
    assert "11 gifts · ¥31 as far" in panel.findChild(object, "giftsTotal").text()
    assert panel.comments.model.rowCount() == 1


def test_a_filter_is_kept_under_a_name_and_marks(chat: Any) -> None:
    chat.say("多少钱", "160斤", "fine")
    panel = chat.panel()
    panel.comments.line.setText("has:number")
    panel.comments.search()
    panel.about_comments._keep("has:number", "series2")
    chat.bench.until(lambda: bool(chat.bench.live.moderation.highlights))
    panel.comments.to_top()
    assert (line(panel, 1).mark, line(panel, 1).colour) == ("◆ has:number", "series2")
    assert line(panel, 0).mark == ""
    menu = panel.about_comments.menu()
    assert "◆ has:number" in [action.text() for action in menu.actions()]
    menu.close()


def test_signals_tell_figures_of_the_last_minute(chat: Any) -> None:
    chat.say("多少钱", "多少钱", "多少钱")
    panel = chat.panel()
    chat.bench.press(KEY.Key_S, SHIFT)
    last = panel.findChild(object, "signalsLast").text()
    assert last.startswith("Last minute: 3 comments, 67 % said again, 100 % by new viewers")
    assert panel.findChild(object, "signalsOut").text() == "Nothing stands out in the last minute."
