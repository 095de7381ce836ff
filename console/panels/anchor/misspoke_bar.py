"""Misspoke: what was said wrong in one key press, and what was heard if there is time for it."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton

from console.core.message import QT_TRANSLATE_NOOP
from console.show.rundown.anchor.actions import Misspoke
from console.show.rundown.anchor.words import WRONG
from console.ui.context import Context
from console.ui.labels import label
from console.ui.reach import refuse
from console.ui.translate import tr

ASK = QT_TRANSLATE_NOOP("anchor", "Said wrong:")
HOW = QT_TRANSLATE_NOOP("anchor", "1 to 4 and what was heard, such as “3 79”; Enter sends")
WHICH = QT_TRANSLATE_NOOP("anchor", "Begin with 1 to 4: name, brand, price or function.")
CHOICE = QT_TRANSLATE_NOOP("anchor", "{number} {what}")


class MisspokeBar(QFrame):
    """A line that begins with the number of what was wrong; the buttons do the same."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("misspokeBar")
        self.setProperty("role", "amber")
        self._desk = context.desk
        px = context.theme.px
        row = QHBoxLayout(self)
        row.setContentsMargins(px(12), px(4), px(8), px(4))
        row.setSpacing(px(8))
        row.addWidget(label(tr(ASK), colour="amber", name="misspokeAsk"))
        self.line = QLineEdit()
        self.line.setObjectName("misspokeLine")
        self.line.setMaxLength(200)
        self.line.setPlaceholderText(tr(HOW))
        self.line.setAccessibleName(tr(HOW))
        self.line.returnPressed.connect(self._entered)
        self.line.installEventFilter(self)
        row.addWidget(self.line, 1)
        self.buttons: dict[str, QPushButton] = {}
        for number, (code, marked) in enumerate(WRONG.items(), start=1):
            button = QPushButton(tr(CHOICE, number=number, what=tr(marked)))
            button.setObjectName(f"misspoke_{code}")
            button.setProperty("on_air", True)
            button.clicked.connect(partial(self._send, code, None))
            self.buttons[code] = button
            row.addWidget(button)
        self.hide()

    def open(self) -> None:
        """Ask what was said wrong."""
        self.line.clear()
        self.show()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if pressed and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            self.hide()
            return True
        return False

    def _entered(self) -> None:
        text = self.line.text().strip()
        codes = list(WRONG)
        if not text or text[0] not in "1234":
            refuse(self._desk, WHICH)
            return
        self._send(codes[int(text[0]) - 1], text[1:].strip(" .:：、"))

    def _send(self, code: str, said: str | None) -> None:
        heard = self.line.text().strip() if said is None else said
        self._desk.do(Misspoke(what=code, said=heard))
        self.hide()
