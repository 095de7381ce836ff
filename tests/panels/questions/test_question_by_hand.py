"""A question from elsewhere, typed into the panel: it is a comment like any other."""

from typing import Any

from PySide6.QtCore import Qt

from console.core.setting import MachineSettings
from console.panels.questions import PANEL
from console.ui.context import Context

SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_what_is_typed_is_a_comment_of_its_place(chat: Any) -> None:
    bench, panel = chat.bench, chat.panel()
    bench.press(Qt.Key.Key_T, SHIFT)
    bar = panel.by_hand
    assert bar.isVisible()
    assert bar.place.currentText() == "WeChat group"
    bar.asker.setText("Auntie Wang")
    bench.type("does it come in 160")
    bench.press(Qt.Key.Key_Return)
    questions = bench.live.questions
    bench.until(lambda: len(questions.comments) == 1)
    said = questions.comments[0]
    assert (said.user, said.text, said.at) == ("Auntie Wang", "does it come in 160", said.source_at)
    assert questions.sources[0] == "hand:WeChat group"
    bench.until(lambda: bar.line.text() == "")
    panel.comments.follow()
    assert panel.comments.model.line_at(0).source == "WeChat group"


def test_the_same_question_typed_twice_is_asked_twice(chat: Any) -> None:
    bench, panel = chat.bench, chat.panel()
    bench.press(Qt.Key.Key_T, SHIFT)
    for count in (1, 2):
        panel.by_hand.line.setText("多少钱")
        bench.press(Qt.Key.Key_Return)
        bench.until(lambda: len(bench.live.questions.comments) == count)  # noqa: B023


def test_nothing_is_taken_from_an_empty_line_and_esc_closes_it(chat: Any) -> None:
    bench, panel = chat.bench, chat.panel()
    bench.press(Qt.Key.Key_T, SHIFT)
    bench.type("   ")
    bench.press(Qt.Key.Key_Return)
    bench.press(Qt.Key.Key_Escape)
    assert not panel.by_hand.isVisible()
    assert bench.live.questions.total == 0


def test_the_place_used_last_is_offered_first(chat: Any, tmp_path: Any) -> None:
    bench, old = chat.bench, chat.bench.context
    machine = MachineSettings(tmp_path / "settings.toml")
    bench.context = Context(old.desk, old.focus, old.theme, old.keys, old.health, machine)
    panel = chat.panel()
    panel.by_hand.ask()
    panel.by_hand.place.setCurrentText("Store 12: Xi'an")
    panel.by_hand.line.setText("有货吗")
    bench.press(Qt.Key.Key_Return)
    bench.until(lambda: len(bench.live.questions.comments) == 1)
    assert bench.live.questions.sources[0] == "hand:Store 12  Xi'an"
    panel.by_hand.ask()
    assert panel.by_hand.place.currentText() == "Store 12  Xi'an"


def test_without_a_run_it_says_why(bench: Any) -> None:

    panel = bench.open(PANEL, "air", (780, 700))
    panel.by_hand.ask()
    assert not panel.by_hand.isVisible()
    assert bench.refusals == ["No run is open; questions belong to a run."]
