"""The line below the sheet: who signs in which role, or why a signature is withdrawn."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout

from console.core.action import Action, Outcome
from console.core.message import QT_TRANSLATE_NOOP
from console.show.review.sign.words import ROLES, role_name
from console.ui.context import Context
from console.ui.labels import label
from console.ui.translate import tr, tr_message

ROLE = QT_TRANSLATE_NOOP("review", "Role")
NAME = QT_TRANSLATE_NOOP("review", "Name of who signs")
NOTE = QT_TRANSLATE_NOOP("review", "Note; with errors open: why it is signed all the same")
WHY = QT_TRANSLATE_NOOP("review", "Why is the signature withdrawn?")
SIGN = QT_TRANSLATE_NOOP("review", "Sign")
WITHDRAW = QT_TRANSLATE_NOOP("review", "Withdraw")
ENTER = QT_TRANSLATE_NOOP("review", "Enter signs · Esc leaves it")
ENTER_BACK = QT_TRANSLATE_NOOP("review", "Enter withdraws it · Esc leaves it")

Make = Callable[[str, str, str], Action]
"""Role, name and note → the action."""


class SignBar(QFrame):
    """Asks one thing at a time; Esc leaves it, and whoever shows it gets the focus back."""

    left = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("signBar")
        self._desk = context.desk
        self._make: Make | None = None
        px = context.theme.px
        self.role, self.name, self.note = QComboBox(), QLineEdit(), QLineEdit()
        self.role.setObjectName("signRole")
        self.role.setAccessibleName(tr(ROLE))
        for field, name, limit in ((self.name, "signName", 200), (self.note, "signNote", 2_000)):
            field.setObjectName(name)
            field.setMaxLength(limit)
            field.returnPressed.connect(self.take)
        self.name.setPlaceholderText(tr(NAME))
        self.name.setAccessibleName(tr(NAME))
        self.go = QPushButton()
        self.go.setObjectName("signGo")
        self.go.setProperty("role", "primary")
        self.go.clicked.connect(self.take)
        self.says = label(role="small", name="signSays")
        self.says.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.role)
        row.addWidget(self.name, 1)
        row.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), px(8), px(12), px(8))
        column.setSpacing(px(4))
        column.addLayout(row)
        column.addWidget(self.note)
        column.addWidget(self.says)
        self.hide()

    def ask_sign(self, roles: Sequence[str], name: str, make: Make) -> None:
        """Ask for role, name and note; roles: those still missing stand first."""
        self.role.clear()
        for role in dict.fromkeys((*roles, *ROLES)):
            self.role.addItem(tr_message(role_name(role)), role)
        self.name.setText(name)
        self._ask(make, tr(NOTE), tr(SIGN), tr(ENTER), signing=True)
        self.name.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.name.selectAll()

    def ask_why(self, make: Make) -> None:
        """Ask why a signature is withdrawn."""
        self._ask(make, tr(WHY), tr(WITHDRAW), tr(ENTER_BACK), signing=False)
        self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def take(self) -> None:
        """Send what was typed."""
        if self._make is not None:
            role = str(self.role.currentData() or "")
            action = self._make(role, self.name.text(), self.note.text())
            self._desk.do(action, self._done)

    def put_away(self) -> None:
        """Close it."""
        if not self.isHidden():
            self.hide()
            self._make = None
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)

    def _ask(self, make: Make, hint: str, button: str, says: str, *, signing: bool) -> None:
        self._make = make
        self.note.clear()
        self.note.setPlaceholderText(hint)
        self.note.setAccessibleName(hint)
        self.go.setText(button)
        self.says.setText(says)
        for field in (self.role, self.name):
            field.setVisible(signing)
        self.show()

    def _done(self, outcome: Outcome) -> None:
        if outcome.seq is not None:
            self.put_away()
        elif outcome.refused is not None:
            self.says.setText(tr_message(outcome.refused))
            self.note.setFocus(Qt.FocusReason.OtherFocusReason)
