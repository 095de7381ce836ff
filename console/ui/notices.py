"""Notices: at most three, over the window's foot; they go by themselves and never block."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from console.core.clock import Clock
from console.core.message import QT_TRANSLATE_NOOP
from console.ui.labels import label
from console.ui.theme import Theme
from console.ui.translate import tr

Tone = Literal["info", "warn", "bad"]

MOST = 3
QUIET_MS = 120_000
"""An alert with the same key is not shown again within this time."""

STAYS_MS = {"info": 5_000, "warn": 10_000, "bad": 20_000}

DISMISS = QT_TRANSLATE_NOOP("ui", "Dismiss")


class Notice(QFrame):
    """One notice: a mark for its tone, a sentence, perhaps one action, and a way to put it away."""

    def __init__(self, stack: "Notices", text: str, tone: Tone) -> None:
        super().__init__(stack.window_widget)
        self.setObjectName("notice")
        self.setProperty("tone", tone)
        self.text, self.tone = text, tone
        self._stack = stack
        px = stack.theme.px
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), px(8), px(8), px(8))
        row.setSpacing(px(12))
        colours = {"info": "accent", "warn": "amber", "bad": "air"}
        marks = {
            "info": "●",
            "warn": "▲",
            "bad": "■",
        }  # a shape, so that colour is not the only sign
        row.addWidget(label(marks[tone], colour=colours[tone], name="noticeMark"))
        self._words = label(text, name="noticeText")
        self._words.setWordWrap(True)
        self._words.setMinimumWidth(px(280))
        self._words.setMaximumWidth(px(560))
        row.addWidget(self._words, 1)
        self._row = row
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.dismiss)
        self._timer.start(STAYS_MS[tone])

    def add_action(self, text: str, run: Callable[[], None]) -> None:
        """One thing that can be done about it; doing it puts the notice away."""
        button = QPushButton(text)
        button.setObjectName("noticeAction")
        button.clicked.connect(run)
        button.clicked.connect(self.dismiss)
        self._row.addWidget(button)

    def add_dismissal(self) -> None:
        """The button that puts it away."""
        button = QToolButton()
        button.setObjectName("noticeDismiss")
        button.setText("×")
        button.setToolTip(tr(DISMISS))
        button.setAccessibleName(tr(DISMISS))
        button.clicked.connect(self.dismiss)
        self._row.addWidget(button)

    def dismiss(self) -> None:
        """Put the notice away."""
        self._timer.stop()
        self._stack.forget(self)


class Notices(QObject):
    """The stack of notices of one window, newest below."""

    def __init__(self, window: QWidget, theme: Theme, clock: Clock) -> None:
        super().__init__(window)
        self.window_widget, self.theme = window, theme
        self._clock = clock
        self._shown: list[Notice] = []
        self._last: dict[str, int] = {}
        window.installEventFilter(self)

    @property
    def texts(self) -> list[str]:
        """What is shown now, oldest first."""
        return [notice.text for notice in self._shown]

    def show(
        self, text: str, tone: Tone = "info", *, key: str = "",
        action: tuple[str, Callable[[], None]] | None = None,
    ) -> None:  # fmt: skip
        """Show a sentence. The same one is not stacked; one with a key not within two minutes."""
        if text in self.texts or (key and self._told_lately(key)):
            return
        while len(self._shown) >= MOST:
            self._least().dismiss()
        notice = Notice(self, text, tone)
        if action is not None:
            notice.add_action(*action)
        notice.add_dismissal()
        self._shown.append(notice)
        notice.show()
        self._place()

    def forget(self, notice: Notice) -> None:
        """Take a notice off the stack."""
        if notice in self._shown:
            self._shown.remove(notice)
            notice.hide()
            notice.deleteLater()
            self._place()

    def withdraw(self, text: str) -> None:
        """Put the notice with this sentence away, if it is still there."""
        for notice in [one for one in self._shown if one.text == text]:
            notice.dismiss()

    def clear(self) -> None:
        """Put all notices away."""
        for notice in list(self._shown):
            notice.dismiss()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _told_lately(self, key: str) -> bool:
        now, before = self._clock.real.steady(), self._last.get(key)
        if before is not None and now - before < QUIET_MS:
            return True
        self._last[key] = now
        return False

    def _least(self) -> Notice:
        """The oldest of the least urgent."""
        order = ("info", "warn", "bad")
        return min(self._shown, key=lambda notice: order.index(notice.tone))

    def _place(self) -> None:
        px, window = self.theme.px, self.window_widget
        foot = window.height() - px(16)
        for notice in reversed(self._shown):
            notice.setMaximumWidth(max(1, window.width() - px(32)))
            notice.ensurePolished()
            size = notice.sizeHint()
            words = notice.findChild(QLabel, "noticeText")
            if words is not None:
                wide = words.fontMetrics().horizontalAdvance(words.text()) + px(4)
                words.setFixedWidth(max(px(120), min(px(520), wide)))
                words.setFixedHeight(words.heightForWidth(words.width()))
            notice.adjustSize()
            size = notice.size()
            foot -= size.height()
            notice.move((window.width() - size.width()) // 2, foot)
            notice.raise_()
            foot -= px(8)
