"""The line below the table: a claim, a number, a reason and a name."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from console.core.action import Action, Outcome
from console.core.message import QT_TRANSLATE_NOOP
from console.ui.context import Context
from console.ui.labels import label
from console.ui.lint_marks import LintMarks, Look
from console.ui.translate import tr, tr_message

NAME = QT_TRANSLATE_NOOP("claims", "Name of who grants it")
ENTER = QT_TRANSLATE_NOOP("claims", "Enter takes it · Esc leaves it")

Read = Callable[[str, str], Action | None]
"""Text and name → the action, None where something is missing."""


class EntryBar(QFrame):
    """Asks for one line, and for a name where that is needed; what is typed is looked at."""

    left = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("claimBar")
        self._desk = context.desk
        self._read: Read | None = None
        self._look: Look = lambda text: ()
        px = context.theme.px
        self.line, self.name = QLineEdit(), QLineEdit()
        self.line.setObjectName("claimLine")
        self.name.setObjectName("claimName")
        self.name.setPlaceholderText(tr(NAME))
        self.name.setAccessibleName(tr(NAME))
        self.name.setMaximumWidth(px(220))
        for field in (self.line, self.name):
            field.setMaxLength(400)
            field.returnPressed.connect(self._enter)
        self.marks = LintMarks(self.line, context.theme, lambda text: self._look(text))
        self.says = label(tr(ENTER), role="small", name="claimSays")
        self.says.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.line, 1)
        row.addWidget(self.name)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), px(8), px(12), px(8))
        column.setSpacing(px(4))
        column.addLayout(row)
        column.addWidget(self.says)
        self.hide()

    def ask(self, hint: str, read: Read, look: Look | None = None, name: str = "") -> None:
        """Ask for a line; name: what the field for a name begins with, without one not asked."""
        self._read, self._look = read, look or (lambda text: ())
        self.line.clear()
        self.line.setPlaceholderText(hint)
        self.line.setAccessibleName(hint)
        self.name.setText(name)
        self.name.setVisible(bool(name))
        self.says.setText(tr(ENTER))
        self.show()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def put_away(self) -> None:
        """Close it; whoever shows it gets the focus back."""
        if not self.isHidden():
            self.hide()
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        action = self._read(self.line.text(), self.name.text()) if self._read else None
        if action is not None:
            self._desk.do(action, self._done)
        else:
            empty: QWidget = self.line if not self.line.text().strip() else self.name
            empty.setFocus(Qt.FocusReason.OtherFocusReason)

    def _done(self, outcome: Outcome) -> None:
        if outcome.seq is not None:
            self.put_away()
        elif outcome.refused is not None:
            self.says.setText(tr_message(outcome.refused))
