"""The bar below the strip that asks for a second look, without blocking anything."""

from collections import deque
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from console.core.action import Concern, Confirmation, another_person
from console.core.message import QT_TRANSLATE_NOOP
from console.desk.question import Question
from console.ui import confirm_words
from console.ui.command import Command
from console.ui.context import Context
from console.ui.labels import label
from console.ui.shortcuts import key_text
from console.ui.translate import tr

CONFIRM = QT_TRANSLATE_NOOP("confirm", "Confirm ({key})")
KEEP = QT_TRANSLATE_NOOP("confirm", "Keep what was")
SECOND = QT_TRANSLATE_NOOP("confirm", "A second person:")
INITIALS = QT_TRANSLATE_NOOP("confirm", "initials")
ROLE = QT_TRANSLATE_NOOP("confirm", "role")
OR_TYPE = QT_TRANSLATE_NOOP("confirm", "or type the new amount again:")
TYPE_HINT = QT_TRANSLATE_NOOP("confirm", "amount")
LATE = QT_TRANSLATE_NOOP("confirm", "After so long on air nobody confirms this alone.")
ITS_YOU = QT_TRANSLATE_NOOP("confirm", "That is you: a second person is needed.")
WAITING = QT_TRANSLATE_NOOP("confirm", "{count} more questions wait")
COMMAND = QT_TRANSLATE_NOOP("command", "Confirm what is asked below the strip")

KEY = "Ctrl+F9"


class ConfirmBar(QFrame):
    """Asks one question at a time; Esc keeps what was. On air Enter and Space confirm nothing."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("confirmBar")
        self._desk, self._theme, self._keys = context.desk, context.theme, context.keys
        self._waiting: deque[Question] = deque()
        self._before: QWidget | None = None
        self.head = label(role="strong", name="confirmHead")
        self.reasons = label(colour="amber", name="confirmReasons")
        self.note = label(role="small", name="confirmNote")
        for one in (self.head, self.reasons):
            one.setWordWrap(True)
        self.initials, self.role = self._line("confirmInitials", INITIALS, 96), QComboBox()
        self.amount = self._line("confirmAmount", TYPE_HINT, 120)
        self._second, self._or = label(tr(SECOND)), label(tr(OR_TYPE))
        self.yes = QPushButton()
        self._dress()
        self._lay_out()
        self.hide()

    @property
    def asking(self) -> bool:
        """Whether something is asked now."""
        return bool(self._waiting)

    @property
    def questions(self) -> tuple[Question, ...]:
        """What waits for an answer, the one that is asked first."""
        return tuple(self._waiting)

    def ask(self, question: Question) -> None:
        """Ask, after what is asked already."""
        self._waiting.append(question)
        if len(self._waiting) == 1:
            self._before = QApplication.focusWidget()
            self._show()
        else:
            self._follow()

    def confirm(self) -> None:
        """Send the action again, if what was typed is someone's word on it."""
        if self.asking and self._complete():
            question = self._waiting[0]
            words = self._words(question.concerns)
            self._next()
            question.confirm(words)

    def cancel(self) -> None:
        """Keep what was."""
        if self.asking:
            question = self._waiting[0]
            self._next()
            question.cancel()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
        else:
            super().keyPressEvent(event)

    def commands(self) -> tuple[Command, ...]:
        """The key that confirms, from every field."""
        return (
            Command("confirm.yes", COMMAND, self.confirm, KEY, lambda: self.asking, on_air=True),
        )

    def _line(self, name: str, hint: tuple[str, str], width: int) -> QLineEdit:
        line = QLineEdit()
        line.setObjectName(name)
        line.setPlaceholderText(tr(hint))
        line.setAccessibleName(tr(hint))
        line.setMaxLength(24)
        line.setFixedWidth(self._theme.px(width))
        line.textChanged.connect(self._follow)
        line.returnPressed.connect(self._enter)
        return line

    def _dress(self) -> None:
        self.role.setObjectName("confirmRole")
        self.role.setAccessibleName(tr(ROLE))
        self.role.addItem(tr(ROLE), "")
        for code, title in confirm_words.ROLES.items():
            self.role.addItem(tr(title), code)
        self.role.currentIndexChanged.connect(self._follow)
        self.yes.setObjectName("confirmYes")
        self.yes.setProperty("role", "danger")
        self.yes.setProperty("on_air", True)
        self.yes.setProperty("command", "confirm.yes")
        self.yes.clicked.connect(self.confirm)

    def _lay_out(self) -> None:
        px = self._theme.px
        keep = QPushButton(tr(KEEP))
        keep.setObjectName("confirmKeep")
        keep.setProperty("role", "quiet")
        keep.setToolTip("Esc")
        keep.clicked.connect(self.cancel)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        for one in (self._second, self.initials, self.role, self._or, self.amount, self.yes, keep):
            row.addWidget(one)
        row.addWidget(self.note, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(4), px(16), px(4))
        column.setSpacing(px(2))
        for one in (self.head, self.reasons):
            column.addWidget(one)
        column.addLayout(row)

    def _show(self) -> None:
        """Show the first question that waits, its fields empty."""
        concerns = self._waiting[0].concerns
        currency = self._desk.live.sales.currency
        self.head.setText(confirm_words.head(concerns, currency))
        self.reasons.setText(confirm_words.reasons(concerns))
        self.reasons.setVisible(bool(self.reasons.text()))
        self.setAccessibleName(f"{self.head.text()} {self.reasons.text()}")
        for line in (self.initials, self.amount):
            line.clear()
        self.role.setCurrentIndex(0)
        person, typed = _needs_person(concerns), _may_type(concerns)
        fields: dict[QWidget, bool] = {self._second: person, self.initials: person}
        fields |= {self.role: person, self._or: typed, self.amount: typed}
        for field, shown in fields.items():
            field.setVisible(shown)
        self.yes.setText(tr(CONFIRM, key=key_text(self._keys.key_of("confirm.yes"))))
        self._follow()
        self.show()
        if (top := self.parentWidget()) is not None:
            top.raise_()  # over a sheet that is open, whose button it may have been
        first = self.amount if typed else self.initials if person else self.yes
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _next(self) -> None:
        """Go on to the next question, or put the bar away."""
        self._waiting.popleft()
        if self._waiting:
            self._show()
            return
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None

    def _follow(self) -> None:
        """What was typed so far, judged."""
        if not self.asking:
            return
        question, given = self._waiting[0], self.initials.text()
        self.yes.setEnabled(self._complete())
        waiting = len(self._waiting) - 1
        if given.strip() and not another_person(given, question.actor):
            self.note.setText(tr(ITS_YOU))
        elif any(one.who == "second" and one.typed for one in question.concerns):
            self.note.setText(tr(LATE))
        else:
            self.note.setText(tr(WAITING, count=waiting) if waiting else "")

    def _complete(self) -> bool:
        question = self._waiting[0]
        words = self._words(question.concerns)
        return all(
            concern.accepts(word, question.actor)
            for concern, word in zip(question.concerns, words, strict=True)
        )

    def _words(self, concerns: Sequence[Concern]) -> tuple[Confirmation, ...]:
        """What was typed, as a word on each concern: a second person's, else one's own."""
        by, typed, role = self.initials.text().strip(), "", str(self.role.currentData())
        if not by:
            by, typed, role = self._waiting[0].actor, self.amount.text().strip(), ""
        return tuple(Confirmation(*one[:3], by, typed, role) for one in concerns)

    def _enter(self) -> None:
        """Enter in a field confirms, but never on air."""
        run = self._desk.live.base.open_run
        if run is None:
            self.confirm()


def _needs_person(concerns: Sequence[Concern]) -> bool:
    """Whether a second person is asked for: alone, or beside typing the amount again."""
    return any(one.who == "second" or one.typed for one in concerns)


def _may_type(concerns: Sequence[Concern]) -> bool:
    """Whether one amount, typed again, is enough."""
    typed = [one for one in concerns if one.typed]
    return len(typed) == 1 and all(one.who == "self" for one in concerns)
