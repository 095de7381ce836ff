"""The comments below the cards: following, holding still, scrolling back, finding."""

from threading import Event
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from console.core.reader import THREADS
from console.panels.questions import PANEL
from console.panels.questions.comments import LINE_ROLE, CommentsModel
from console.show.questions.present import RING


def texts(model: CommentsModel, count: int = 5) -> list[str]:
    rows = range(min(count, model.rowCount()))
    return [model.index(row, 0).data(LINE_ROLE).text for row in rows]


def test_the_newest_comment_stands_on_top(chat, qtmodeltester):
    chat.say("one", "two", "three")
    panel = chat.panel()
    chat.say("four")
    chat.bench.until(lambda: panel.comments.model.rowCount() == 4)
    assert texts(panel.comments.model) == ["four", "three", "two", "one"]
    qtmodeltester.check(panel.comments.model)


def test_a_comment_that_asks_says_what_about(chat):
    chat.say("多少钱", "哈哈哈")
    panel = chat.panel()
    chat.bench.until(lambda: bool(chat.bench.live.questions.asking))
    index = panel.comments.model.index
    assert [index(row, 0).data(LINE_ROLE).badge for row in (0, 1)] == ["", "price"]


def test_the_time_of_the_source_stands_beside_where_it_differs(chat):
    chat.say("hello", source_late=90)
    panel = chat.panel()
    tip = panel.comments.model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "19:30:00 · by its source 19:28:30" in tip


def test_hidden_characters_are_not_shown(chat):
    chat.say("pay\u202eyap\u200b here")
    assert texts(chat.panel().comments.model) == ["payyap here"]


def test_the_list_holds_still_under_the_pointer_and_counts_what_came(chat):
    chat.say("one")
    panel = chat.panel()
    QTest.mouseMove(panel.comments.table.viewport(), QPoint(40, 10))
    chat.bench.until(lambda: panel.comments.freeze.frozen)
    chat.say("two", "three", ago=3)
    panel.comments.follow()
    assert texts(panel.comments.model) == ["one"]
    assert panel.comments.badge.text() == "↑ 2 new · 0:03"
    panel.comments.badge.click()
    assert texts(panel.comments.model) == ["three", "two", "one"]


def test_scrolled_down_the_list_holds_still_until_someone_comes_back(chat):
    chat.say(*(f"c{n}" for n in range(200)))
    panel = chat.panel()
    bar = panel.comments.table.verticalScrollBar()
    bar.setValue(260)
    chat.say("new")
    panel.comments.follow()
    assert texts(panel.comments.model, 1) == ["c199"]
    bar.setValue(0)
    assert texts(panel.comments.model, 1) == ["new"]


def test_the_list_is_as_long_as_the_run_and_reads_what_is_looked_at(chat):
    chat.say(*(f"c{n}" for n in range(RING + 450)))
    panel = chat.panel()
    model, bar = panel.comments.model, panel.comments.table.verticalScrollBar()
    chat.bench.until(lambda: model.rowCount() == RING + 450)
    assert model.oldest == 451
    bar.setValue(bar.maximum())
    last = model.rowCount() - 1
    chat.bench.until(lambda: model.line_at(last).text == "c0")
    for row, text in ((last - 1, "c1"), (RING + 250, "c199"), (RING, "c449")):
        bar.setValue(row * 26)
        chat.bench.until(lambda row=row, text=text: model.line_at(row).text == text)


def test_what_leaves_memory_stays_where_it_was_in_the_list(chat):
    chat.say(*(f"c{n}" for n in range(RING)))
    panel = chat.panel()
    model, bar = panel.comments.model, panel.comments.table.verticalScrollBar()
    panel.comments.freeze.thaw()
    chat.say(*(f"d{n}" for n in range(500)))
    chat.bench.until(lambda: model.rowCount() == RING + 500)
    assert texts(model, 1) == ["d499"]
    for row, text in ((RING, "c499"), (RING + 300, "c199"), (RING + 499, "c0")):
        bar.setValue(row * 26)
        chat.bench.until(lambda row=row, text=text: model.line_at(row).text == text)


def test_slash_goes_to_the_search_which_finds_in_the_whole_run(chat):
    chat.say("3号口红多少钱", *(f"filler {n}" for n in range(300)), "口红好看")
    panel = chat.panel()
    wait_for_index(chat)
    chat.bench.press(Qt.Key.Key_Slash)
    chat.bench.until(panel.comments.line.hasFocus)
    panel.comments.line.setText("口红")
    chat.bench.press(Qt.Key.Key_Return)
    chat.bench.until(lambda: panel.comments.results.rowCount() == 2)
    assert panel.comments.table.model() is panel.comments.results
    assert texts(panel.comments.results) == ["口红好看", "3号口红多少钱"]
    assert panel.comments.results.index(1, 0).data(LINE_ROLE).badge == "price"
    chat.bench.press(Qt.Key.Key_Escape)
    assert panel.comments.table.model() is panel.comments.model


def test_what_is_not_found_is_said(chat):
    chat.say("hello")
    panel = chat.panel()
    panel.comments.go_to_search()
    panel.comments.line.setText("zebra")
    chat.bench.press(Qt.Key.Key_Return)
    hint = panel.findChild(QWidget, "commentsHint")
    chat.bench.until(lambda: "Nobody said “zebra”" in hint.text())


def test_a_clicked_comment_is_what_the_desk_looks_at(chat, qtbot):
    chat.say("one", "two")
    panel = chat.panel()
    spot = panel.comments.table.visualRect(panel.comments.model.index(1, 0)).center()
    qtbot.mouseClick(panel.comments.table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    focus = chat.bench.context.focus
    assert (focus.kind, focus.id, focus.moment) == ("comment", "1", chat.bench.clock.wall())


def test_a_moment_that_is_looked_at_shows_what_was_said_then(chat):
    for n in range(60, 0, -1):
        chat.say(f"{n} s ago", ago=n)
    panel = chat.panel((780, 400))
    chat.bench.context.focus.set("moment", "", chat.bench.clock.wall() - 50_000)
    comments = panel.comments
    row = comments.table.currentIndex().row()
    assert comments.model.index(row, 0).data(LINE_ROLE).text == "50 s ago"
    assert (
        comments.table.viewport()
        .rect()
        .intersects(comments.table.visualRect(comments.table.currentIndex()))
    )


def test_without_a_run_the_list_says_how_comments_come(bench):
    hint = bench.open(PANEL, "air").findChild(QWidget, "commentsHint")
    assert "start one" in hint.text()


def wait_for_index(chat: Any) -> None:
    """Search is derived after the comments are safe; wait until it is complete."""
    room, run = chat.bench.room, chat.run

    def complete() -> bool:
        def progress(files: Any) -> int:
            found = files.run(run).execute(
                "SELECT coalesce(max(n), 0) FROM progress WHERE name = 'comment_search'"
            )
            return int(found.fetchone()[0])

        return bool(room.readers.ask(progress).result() >= chat.said)

    chat.bench.until(complete)


def test_a_filter_finds_in_the_file_and_among_what_comes(chat):
    chat.say("3号多少钱", *(f"filler {n}" for n in range(250)), "160斤穿多大")
    panel = chat.panel()
    wait_for_index(chat)
    results = panel.comments.results
    panel.comments.go_to_search()
    panel.comments.line.setText("has:number -filler")
    chat.bench.press(Qt.Key.Key_Return)
    chat.bench.until(lambda: results.rowCount() == 2)
    panel.comments.freeze.thaw()
    chat.say("nothing", "L码 170斤", "filler 9")
    chat.bench.until(lambda: panel.comments.follow() or results.rowCount() == 3)
    assert texts(results) == ["L码 170斤", "160斤穿多大", "3号多少钱"]


def test_a_filter_that_cannot_be_read_is_kept_and_says_where(chat):
    chat.say("hello")
    panel = chat.panel()
    panel.comments.go_to_search()
    panel.comments.line.setText("intent:prise")
    chat.bench.press(Qt.Key.Key_Return)
    wrong = panel.findChild(QWidget, "filterWrong")
    chat.bench.until(wrong.isVisible)
    assert "no intent “prise” (character 8)" in wrong.text()
    assert panel.comments.line.text() == "intent:prise"
    assert texts(panel.comments.model) == ["hello"]


def test_esc_stops_looking_and_then_shows_all_again(chat):
    chat.say("hello")
    panel = chat.panel()
    panel.comments.go_to_search()
    panel.comments.line.setText("author:nobody")
    held = Event()
    for _ in range(THREADS):  # they are busy, and what is looked for comes late
        chat.bench.room.readers.ask(lambda files: held.wait(10))
    panel.comments.search()
    chat.bench.press(Qt.Key.Key_Escape)
    held.set()
    assert not panel.comments.finding.running
    assert panel.comments.typed
    chat.bench.press(Qt.Key.Key_Escape)
    assert panel.comments.typed == ""
