"""Words that must not be said, underlined as they are typed, with the reason in the tooltip."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import (
    QHelpEvent,
    QInputMethodEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QToolTip, QWidget

from console.ui.theme import Theme

PAUSE_MS = 120
"""How long typing must rest before the text is looked at."""

SHOWN = 6
"""Reasons that one tooltip holds."""


class MarkedWords(NamedTuple):
    """A stretch of a text, as a theme colour role underlines it, and what the tooltip says."""

    start: int
    end: int
    colour: str
    words: str


Look = Callable[[str], Sequence[MarkedWords]]


class LintMarks(QObject):
    """Underlines what `look` finds in a line edit or a plain text edit while it is typed in.

    look is asked on the main thread and must be fast; it knows what the text is about. Marks
    change nothing in the text, and nothing while an input method composes.
    """

    def __init__(
        self, field: QLineEdit | QPlainTextEdit | QTextEdit, theme: Theme, look: Look
    ) -> None:
        super().__init__(field)
        self._field, self._theme, self._look = field, theme, look
        self._tip = field.toolTip()
        self._composing = False
        self.marks: tuple[MarkedWords, ...] = ()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.look)
        field.textChanged.connect(self._typed)
        field.installEventFilter(self)
        if not isinstance(field, QLineEdit):
            field.viewport().installEventFilter(self)
        theme.changed.connect(self.look)
        self.look()

    def look(self) -> None:
        """Look at the text now; for what changed beside the text, such as the product."""
        if self._composing:
            return
        field = self._field
        text = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
        self.marks = tuple(self._look(text))
        words = list(dict.fromkeys(mark.words for mark in self.marks))[:SHOWN]
        if isinstance(field, QLineEdit):
            field.setToolTip(plain_tip("\n".join(words)) or self._tip)
            self._underline_line(field)
        else:
            self._underline_text(field)
        field.setAccessibleDescription(" ".join(words))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QInputMethodEvent) and watched is self._field:
            composing = bool(event.preeditString())
            if composing != self._composing:
                self._composing = composing
                self._pause.start()
        elif isinstance(event, QHelpEvent) and not isinstance(self._field, QLineEdit):
            return self._explain(self._field, event)
        return super().eventFilter(watched, event)

    def _typed(self) -> None:
        self._pause.start()

    def _format(self, mark: MarkedWords) -> QTextCharFormat:
        style = QTextCharFormat()
        style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        style.setUnderlineColor(self._theme.color(mark.colour))
        return style

    def _underline_line(self, field: QLineEdit) -> None:
        """A line edit shows formats only of what an input method gives; it gives no text here."""
        cursor = field.cursorPosition()
        kind = QInputMethodEvent.AttributeType.TextFormat
        attributes = [
            QInputMethodEvent.Attribute(
                kind, mark.start - cursor, mark.end - mark.start, self._format(mark)
            )
            for mark in self.marks
        ]
        before = field.blockSignals(True)
        QApplication.sendEvent(field, QInputMethodEvent("", attributes))
        field.blockSignals(before)

    def _underline_text(self, field: QPlainTextEdit | QTextEdit) -> None:
        selections = []
        for mark in self.marks:
            cursor = QTextCursor(field.document())
            cursor.setPosition(mark.start)
            cursor.setPosition(mark.end, QTextCursor.MoveMode.KeepAnchor)
            one = QTextEdit.ExtraSelection()
            one.cursor, one.format = cursor, self._format(mark)
            selections.append(one)
        field.setExtraSelections(selections)

    def _explain(self, field: QPlainTextEdit | QTextEdit, event: QHelpEvent) -> bool:
        viewport: QWidget = field.viewport()
        place = field.cursorForPosition(viewport.mapFromGlobal(event.globalPos())).position()
        words = [mark.words for mark in self.marks if mark.start <= place <= mark.end]
        if not words:
            return False
        QToolTip.showText(event.globalPos(), plain_tip("\n".join(words[:SHOWN])), viewport)
        return True


def plain_tip(words: str) -> str:
    """A tooltip without what Qt would take for the beginning of rich text."""
    return words.replace("<", "‹").replace("&", "＆")
