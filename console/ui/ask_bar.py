"""The bar below the strip that asks for a word or a held button, without blocking anything."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLineEdit, QPushButton, QWidget

from console.core.message import QT_TRANSLATE_NOOP
from console.ui.hold import HoldButton
from console.ui.labels import label
from console.ui.theme import Theme
from console.ui.translate import tr

CANCEL = QT_TRANSLATE_NOOP("ui", "Cancel")


class AskBar(QFrame):
    """Asks one thing at a time; Esc or cancel drops it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("askBar")
        self._theme = theme
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8))
        self._row.setSpacing(theme.px(12))
        self._before: QWidget | None = None
        self._name: QLineEdit | None = None
        self._go: QPushButton | None = None
        self.asked = ""
        self.hide()

    def ask_name(
        self, what: str, question: str, name: str, button: str, go: Callable[[], None]
    ) -> None:
        """Ask to type a name; the button works once it is typed, and only by a click or a key
        of its own: Enter and Space start nothing on air."""
        self._begin(what, question)
        line = QLineEdit()
        line.setObjectName("askLine")
        line.setPlaceholderText(name)
        line.setAccessibleName(question)
        line.setMinimumWidth(self._theme.px(240))
        do = self._button(button, "danger", go)
        do.setProperty("on_air", True)
        do.setEnabled(False)
        line.textChanged.connect(partial(_allow, do, name.strip()))
        self._row.insertWidget(1, line)
        self._name, self._go = line, do
        self._end(line)

    def ask_hold(self, what: str, question: str, button: str, go: Callable[[], None]) -> None:
        """Ask for a button held two seconds."""
        self._begin(what, question)
        hold = HoldButton(self._theme, button)
        hold.setObjectName("askHold")
        hold.setProperty("role", "danger")
        hold.held.connect(partial(self._done, go))
        self._row.insertWidget(1, hold)
        self._end(hold)

    def press(self, what: str) -> bool:
        """The key of what is asked was pressed again: go on if the name is typed. False if that
        is not what is asked now."""
        if self.asked != what or self._go is None:
            return False
        self._go.click()
        return True

    def dismiss(self) -> None:
        """Drop the question."""
        if not self.asked:
            return
        self.asked, self._name, self._go = "", None, None
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def _begin(self, what: str, question: str) -> None:
        self._before = self._before or QApplication.focusWidget()
        self._name = self._go = None
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.asked = what
        self._row.addWidget(label(question, role="strong", name="askQuestion"))

    def _end(self, focus: QWidget) -> None:
        self._row.addStretch(1)
        cancel = QPushButton(tr(CANCEL))
        cancel.setObjectName("askCancel")
        cancel.setProperty("role", "quiet")
        cancel.clicked.connect(self.dismiss)
        self._row.addWidget(cancel)
        self.show()
        focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _button(self, text: str, role: str, go: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName("askGo")
        button.setProperty("role", role)
        button.clicked.connect(partial(self._done, go))
        self._row.addWidget(button)
        return button

    def _done(self, go: Callable[[], None]) -> None:
        self.dismiss()
        go()


def _allow(button: QPushButton, name: str, typed: str) -> None:
    """The button works once the name is typed."""
    button.setEnabled(typed.strip() == name)
