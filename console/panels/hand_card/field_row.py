"""One field of the form: its editor, what is worked out below it, and why it was not taken."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from console.show.base.changes import TEXT_LIMIT
from console.show.products.card_fields import CardField
from console.show.products.roles import ROLES
from console.ui.labels import label
from console.ui.theme import Theme, restyle
from console.ui.translate import tr

FEWEST, MOST = 2, 7
"""Lines that a long field shows."""


class LongText(QPlainTextEdit):
    """Several lines, as high as what is in it; Tab leaves it."""

    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._lines = theme, 0
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._fit)
        self._fit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        lines = min(MOST, max(FEWEST, round(self.document().size().height())))
        if lines != self._lines:
            self._lines = lines
            # The style sheet of the application sets a height of its own; only another one wins.
            height = lines * self.fontMetrics().lineSpacing() + self._theme.px(12)
            self.setStyleSheet(f"min-height: {height}px; max-height: {height}px")


class FieldRow(QWidget):
    """`left` follows when the editor is left with another text in it than was shown.

    A text that was not taken stays, with why, until it is changed or given up with Esc.
    """

    left = Signal(str, str)
    """Field, text."""
    typed = Signal(str)

    def __init__(self, theme: Theme, field: CardField) -> None:
        super().__init__()
        self.field = field
        self._shown = self._sent = ""
        self.editor = self._made(theme)
        title = tr(field.title)
        self.editor.setObjectName(f"card_{field.name}")
        self.editor.setAccessibleName(title)
        hint = tr(field.help) if field.help[1] else ""
        if not isinstance(self.editor, QComboBox):
            self.editor.setPlaceholderText(hint)
        self.editor.setToolTip(hint)
        self.beside = label(role="small", name=f"beside_{field.name}")
        self.problem = label(role="small", colour="air", name=f"problem_{field.name}")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.px(2))
        box.addWidget(self.editor)
        for words in (self.beside, self.problem):
            words.setWordWrap(True)
            words.hide()
            box.addWidget(words)
        self.setFocusProxy(self.editor)

    @property
    def text(self) -> str:
        """What stands in the editor; of a choice its code."""
        if isinstance(self.editor, QComboBox):
            return str(self.editor.currentData())
        if isinstance(self.editor, QPlainTextEdit):
            return self.editor.toPlainText()
        return self.editor.text()

    @property
    def touched(self) -> bool:
        """Whether something else stands in it than is kept."""
        return self.text != self._shown

    def show_text(self, text: str, *, anew: bool) -> None:
        """Show what is kept; what someone types, or what was not taken, stays unless `anew`."""
        if anew or not self.touched:
            if anew or text != self._shown:
                self._shown = self._sent = text
                self.fail("")
                self._put(text)
        else:
            self._shown = text

    def give_up(self) -> None:
        """Show what is kept again."""
        self.show_text(self._shown, anew=True)

    def commit(self, *, again: bool = False) -> None:
        """Hand over what is typed, once; again: also what was refused before."""
        if self.touched and (again or self.text != self._sent):
            self._sent = self.text
            self.left.emit(self.field.name, self.text)

    def fail(self, words: str) -> None:
        """Say why the text was not taken; "" for nothing."""
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
        self.editor.setAccessibleDescription(words)

    def say(self, words: str, colour: str) -> None:
        """Say something below the editor."""
        self.beside.setText(words)
        restyle(self.beside, colour=colour)
        self.beside.setVisible(bool(words))

    def _made(self, theme: Theme) -> QLineEdit | QPlainTextEdit | QComboBox:
        if self.field.kind == "choice":
            box = QComboBox()
            for code, title in ROLES.items():
                box.addItem(tr(title), code)
            box.activated.connect(self._chosen)
            return box
        if self.field.kind == "lines":
            text = LongText(theme)
            text.textChanged.connect(self._changed)
            text.left.connect(self.commit)
            return text
        line = QLineEdit()
        line.setMaxLength(TEXT_LIMIT)
        line.textChanged.connect(self._changed)
        line.editingFinished.connect(self.commit)
        return line

    def _put(self, text: str) -> None:
        """Put a text into the editor; Ctrl+Z in it goes no further back than this."""
        editor = self.editor
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findData(text)))
        elif isinstance(editor, QPlainTextEdit):
            if editor.toPlainText() != text:
                editor.setPlainText(text)
            editor.document().clearUndoRedoStacks()
        else:
            at = editor.cursorPosition()
            editor.setText(text)
            editor.setCursorPosition(at if editor.hasFocus() else 0)

    def _changed(self) -> None:
        if self.problem.text() and self.text != self._sent:
            self.fail("")
        self.typed.emit(self.field.name)

    def _chosen(self, index: int) -> None:
        self.commit()
