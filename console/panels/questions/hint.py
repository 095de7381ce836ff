"""What a list says while there is nothing in it: what will stand there, and how it comes."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractItemView

from console.ui.labels import label
from console.ui.theme import Theme


class Hint(QObject):
    """Two lines in the middle of an empty view; the pointer goes through them."""

    def __init__(self, theme: Theme, view: QAbstractItemView, name: str) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view
        self._label = label(role="text2", name=name)
        self._label.setParent(view.viewport())
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._label.setWordWrap(True)
        self._label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        view.viewport().installEventFilter(self)

    def say(self, text: str) -> None:
        """Show this, "" for nothing."""
        if text != self._label.text():
            self._label.setText(text)
        self._label.setVisible(bool(text))
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        px = self._theme.px
        box = self._view.viewport().rect().adjusted(px(24), px(8), -px(24), -px(8))
        self._label.setGeometry(box)
