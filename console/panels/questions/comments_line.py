"""The field in which a filter is typed; it names its key and says how the language goes."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from console.core.message import QT_TRANSLATE_NOOP
from console.show.questions.filter.query import LENGTH
from console.ui.context import Context
from console.ui.shortcuts import key_text
from console.ui.translate import tr

FIND = QT_TRANSLATE_NOOP("questions", "Find in the whole run  {key}")
HOW = QT_TRANSLATE_NOOP(
    "questions",
    "Words that must be said, and: author:name  source:twitch  tier>=3  product:3  intent:price\n"
    "time:21:00-21:05  has:number  has:question  re:/\\d+斤/  “words in quotes”  -not  a OR b",
)

TYPING_MS = 150
"""How long after the last key the run is searched."""


class FilterLine(QLineEdit):
    """Tells `search` when someone stops typing; Esc and Down go to the list."""

    def __init__(
        self,
        context: Context,
        search: Callable[[], None],
        leave: Callable[[], None],
        enter: Callable[[], None],
    ) -> None:
        super().__init__()
        self.setObjectName("commentSearch")
        self._context, self._leave, self._enter = context, leave, enter
        self.setClearButtonEnabled(True)
        self.setMaxLength(LENGTH)
        self.setMinimumWidth(context.theme.px(120))
        self.setMaximumWidth(context.theme.px(320))
        self.setToolTip(tr(HOW))
        self._name_key()
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(search)
        self.textChanged.connect(self._typed)
        self.returnPressed.connect(search)
        self.installEventFilter(self)
        context.keys.changed.connect(self._name_key)

    def stop(self) -> None:
        """What was typed is being searched already."""
        self._typing.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self._leave()
                return True
            if event.key() == Qt.Key.Key_Down:
                self._enter()
                return True
        return False

    def _typed(self, _text: str) -> None:
        self._typing.start()

    def _name_key(self) -> None:
        words = tr(FIND, key=key_text(self._context.keys.key_of("questions.search"))).strip()
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
