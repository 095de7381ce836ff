"""Words that must not be said are underlined while they are typed, and say why."""

from typing import Any

import pytest
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from console.ui.lint_marks import LintMarks, MarkedWords, plain_tip
from console.ui.theme import Theme

WAVE = QTextCharFormat.UnderlineStyle.WaveUnderline


def look(text: str) -> list[MarkedWords]:
    start = text.find("best")
    return [MarkedWords(start, start + 4, "air", "best: say <why>")] if start >= 0 else []


@pytest.fixture
def theme() -> Theme:
    return Theme("dark")


def test_a_plain_text_is_underlined_and_left_as_it_is(qtbot: Any, theme: Theme) -> None:
    field = QPlainTextEdit()
    qtbot.addWidget(field)
    marks = LintMarks(field, theme, look)
    field.setPlainText("the best one")
    qtbot.waitUntil(lambda: bool(marks.marks))
    [selection] = field.extraSelections()
    assert selection.cursor.selectedText() == "best"
    assert selection.format.underlineStyle() == WAVE
    assert field.toPlainText() == "the best one"
    assert not field.document().isUndoAvailable()
    field.setPlainText("fine")
    qtbot.waitUntil(lambda: not field.extraSelections())


def test_a_line_says_why_and_types_on(qtbot: Any, theme: Theme) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.setToolTip("points")
    field.show()
    marks = LintMarks(field, theme, look)
    qtbot.keyClicks(field, "the best")
    qtbot.waitUntil(lambda: bool(marks.marks))
    assert field.toolTip() == "best: say ‹why>"
    assert field.accessibleDescription() == "best: say <why>"
    qtbot.keyClicks(field, " one")
    assert field.text() == "the best one"
    assert field.cursorPosition() == 12
    field.setCursorPosition(4)
    field.setText("fine")
    qtbot.waitUntil(lambda: not marks.marks)
    assert field.toolTip() == "points"


def test_tips_are_plain() -> None:
    assert plain_tip("<b>&amp;") == "‹b>＆amp;"
