"""One line for a cue's name and length: a cue put in on air, or one that is changed there."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton

from console.core.message import QT_TRANSLATE_NOOP
from console.desk.desk import Desk
from console.panels.run_of_show.naming import cue_title
from console.show.rundown.entry import NotUnderstood, length_of
from console.show.rundown.tables import Cue
from console.show.rundown.words import duration, minutes
from console.ui.context import Context
from console.ui.reach import refuse
from console.ui.translate import tr

AFTER = QT_TRANSLATE_NOOP("run_of_show", "New cue after “{cue}”")
FIRST = QT_TRANSLATE_NOOP("run_of_show", "New cue at the beginning")
NAME = QT_TRANSLATE_NOOP("run_of_show", "Name of the cue")
LENGTH = QT_TRANSLATE_NOOP("run_of_show", "Length")
INSERT = QT_TRANSLATE_NOOP("run_of_show", "Insert")
CHANGE = QT_TRANSLATE_NOOP("run_of_show", "Change")
NO_LENGTH = QT_TRANSLATE_NOOP("run_of_show", "“{text}” is no length such as 7, 7:30 or 90s.")

NEW_MS = 5 * 60 * 1000
LONGEST = 200
"""Characters of a name that is typed here."""

Done = Callable[[str, int | None], None]


class CueLine(QFrame):
    """Enter hands name and length (ms) over and puts the line away; Esc only puts it away."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("cueLine")
        self.setProperty("role", "surface2")
        self._desk: Desk = context.desk
        self._done: Done | None = None
        self._endless = False
        px = context.theme.px
        self.name = QLineEdit()
        self.name.setObjectName("cueLineName")
        self.name.setAccessibleName(tr(NAME))
        self.name.setMaxLength(LONGEST)
        self.length = QLineEdit()
        self.length.setObjectName("cueLineLength")
        self.length.setAccessibleName(tr(LENGTH))
        self.length.setToolTip(tr(LENGTH))
        self.length.setMaxLength(20)
        self.length.setFixedWidth(px(72))
        self.button = QPushButton()
        self.button.setObjectName("cueLineDone")
        self.button.setProperty("role", "primary")
        self.button.clicked.connect(self._submit)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(12), px(6), px(12), px(6))
        row.setSpacing(px(8))
        row.addWidget(self.name, 1)
        row.addWidget(self.length)
        row.addWidget(self.button)
        for field in (self.name, self.length):
            field.returnPressed.connect(self._submit)
        self.hide()

    def ask_new(self, behind: Cue | None, done: Done) -> None:
        """Ask for a new cue behind this one."""
        words = tr(AFTER, cue=cue_title(behind)) if behind is not None else tr(FIRST)
        self._ask("", minutes(NEW_MS), words, INSERT, done)

    def ask_change(self, cue: Cue, done: Done) -> None:
        """Ask for another name and length; a cue that ends at a hit time may do without one."""
        length = "" if cue.duration is None else duration(cue.duration)
        self._ask(cue.title, length, tr(NAME), CHANGE, done, endless=cue.end_at is not None)

    def drop(self) -> None:
        """Put the line away; nothing happens."""
        self._done = None
        self.hide()
        around = self.parentWidget()
        if around is not None:
            around.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.drop()
        else:
            super().keyPressEvent(event)

    def _ask(
        self, name: str, length: str, words: str, verb: tuple[str, str], done: Done, *,
        endless: bool = False,
    ) -> None:  # fmt: skip
        self._done, self._endless = done, endless
        self.name.setText(name)
        self.name.setPlaceholderText(words)
        self.length.setText(length)
        self.button.setText(tr(verb))
        self.show()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.selectAll()

    def _submit(self) -> None:
        """A length that is not understood stays as it was typed, and the line with it."""
        text = self.length.text().strip()
        try:
            length = None if self._endless and not text else length_of(text)
        except NotUnderstood:
            refuse(self._desk, NO_LENGTH, text=text[:40])
            self.length.setFocus(Qt.FocusReason.OtherFocusReason)
            self.length.selectAll()
            return
        done, name = self._done, self.name.text().strip()
        self.drop()
        if done is not None:
            done(name, length)
