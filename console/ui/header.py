"""The head that every panel has: title, count, a word at the right, its actions."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from console.ui.context import Context
from console.ui.labels import label as label
from console.ui.theme import HEADER, Theme, restyle
from console.ui.translate import tr


class PanelHeader(QFrame):
    """36 px: title and count at the left, free text and actions at the right."""

    def __init__(self, context: Context, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panelHeader")
        self._theme: Theme = context.theme
        self._title = label(title, role="title", name="panelTitle")
        self._count = label(role="text2", name="panelCount")
        self._count.setMinimumWidth(0)
        self._count.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._side = label(role="small", name="panelSide")
        # Of its own, so that another word in it does not lay out the whole window anew.
        self._inside = QWidget(self)
        self._row = QHBoxLayout(self._inside)
        self._row.addWidget(self._title)
        self._row.addWidget(self._count, 1)
        self._row.addWidget(self._side)
        self._measure()
        self._theme.changed.connect(self._measure)

    def set_title(self, title: str) -> None:
        """Another title."""
        self._title.setText(title)

    def set_count(self, text: str) -> None:
        """What stands after the title: how many, which one."""
        self._count.setText(text)
        self._count.setToolTip(text)

    def set_side(self, text: str, colour: str = "") -> None:
        """The word at the right, in a colour role or plain."""
        self._side.setText(text)
        restyle(self._side, colour=colour)

    def add_action(
        self,
        marked: tuple[str, str],
        callback: Callable[[], None],
        tooltip: str = "",
        *,
        name: str = "",
    ) -> QToolButton:
        """A button at the right, reachable by Tab; its tooltip names the key."""
        button = QToolButton(self)
        button.setObjectName(name or f"action_{marked[1].split()[0].strip('…').lower()}")
        button.setText(tr(marked))
        button.setToolTip(tooltip or tr(marked))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: callback())
        self._row.addWidget(button)
        return button

    def add_widget(self, widget: QWidget) -> None:
        """Any other widget at the right, such as a badge or a filter field."""
        self._row.addWidget(widget)

    def sizeHint(self) -> QSize:
        return QSize(self._inside.sizeHint().width(), self._theme.px(HEADER))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._theme.px(HEADER))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._inside.setGeometry(self.rect())

    def _measure(self) -> None:
        px = self._theme.px
        self.setFixedHeight(px(HEADER))
        self._row.setContentsMargins(px(12), 0, px(8), 0)
        self._row.setSpacing(px(8))
