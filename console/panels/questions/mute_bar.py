"""The line under the cards in which a reason or a request is typed."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit

from console.core.message import QT_TRANSLATE_NOOP
from console.core.plain_text import plain
from console.ui.context import Context
from console.ui.labels import label
from console.ui.translate import tr

ASK = QT_TRANSLATE_NOOP("questions", "Mute “{about}”: why?")
HOW = QT_TRANSLATE_NOOP("questions", "The reason is kept. Enter mutes, Esc leaves it open")

DECLINE = QT_TRANSLATE_NOOP("questions", "Decline “{about}”: why?")
DECLINE_HOW = QT_TRANSLATE_NOOP("questions", "The reason is kept. Enter declines, Esc does not")
REQUEST = QT_TRANSLATE_NOOP("questions", "A viewer wants to see:")
REQUEST_HOW = QT_TRANSLATE_NOOP("questions", "shade 2 on assistant 2, 165 cm … Enter adds it")

Take = Callable[[str], None]


class MuteBar(QFrame):
    """Asks for words; `take` is told them at Enter. Esc decides nothing."""

    def __init__(self, context: Context, back: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("muteBar")
        self.setProperty("role", "amber")
        self._back = back
        self._take: Take | None = None
        px = context.theme.px
        row = QHBoxLayout(self)
        row.setContentsMargins(px(12), px(4), px(8), px(4))
        row.setSpacing(px(8))
        self._about = label(role="small", name="muteAbout")
        self._about.setMaximumWidth(px(280))
        self.line = QLineEdit()
        self.line.setObjectName("muteReason")
        self.line.setMaxLength(500)
        self.line.returnPressed.connect(self._entered)
        self.line.installEventFilter(self)
        self._wrong = label(role="small", colour="amber", name="muteWrong")
        self._wrong.hide()
        row.addWidget(self._about)
        row.addWidget(self.line, 1)
        row.addWidget(self._wrong)
        self.hide()

    def ask(
        self, about: str, take: Take, what: tuple[str, str] = ASK, how: tuple[str, str] = HOW
    ) -> None:
        """Open the line for one question."""
        self._take = take
        self._about.setText(tr(what, about=plain(about, 24)))
        self.line.setPlaceholderText(tr(how))
        self.line.setAccessibleName(tr(how))
        self._wrong.hide()
        self.line.clear()
        self.show()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def refuse(self, why: str) -> None:
        """Keep the line open and say what is wrong with the reason."""
        self._wrong.setText(why)
        self._wrong.show()

    def leave(self) -> None:
        """Close the line; the list has the keys again."""
        self._take = None
        self.hide()
        self._back()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if pressed and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            self.leave()
            return True
        return False

    def _entered(self) -> None:
        if self._take is not None:
            self._take(self.line.text())
