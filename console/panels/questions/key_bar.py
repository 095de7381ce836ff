"""The row under the cards: what each key does, and how many more there are."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QPushButton, QWidget

from console.ui.context import Context
from console.ui.shortcuts import key_text
from console.ui.translate import tr

HEIGHT = 32


class KeyHint(QAbstractButton):
    """A key as a pill and what it does; a click does it too. It never takes the focus."""

    def __init__(self, context: Context, command: str, words: str) -> None:
        super().__init__()
        self._theme, self._keys, self._command = context.theme, context.keys, command
        self.setObjectName(f"hint_{command}")
        self.setProperty("command", command)
        self.setText(words)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clicked.connect(self._run)
        self._keys.changed.connect(self.updateGeometry)

    @property
    def key(self) -> str:
        """The key in force, as this platform writes it."""
        return key_text(self._keys.key_of(self._command))

    def sizeHint(self) -> QSize:
        metrics, px = QFontMetrics(self._theme.font("small")), self._theme.px
        words = metrics.horizontalAdvance(self.text())
        return QSize(self._pill(metrics) + words + px(12), px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px = self._theme, self._theme.px
        painter = QPainter(self)
        painter.setFont(theme.font("small"))
        pill = self._pill(painter.fontMetrics())
        box = QRect(0, (self.height() - px(18)) // 2, pill, px(18))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("line" if self.isDown() else "surface3"))
        painter.drawRoundedRect(box, px(4), px(4))
        painter.setPen(theme.color("text2"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.key)
        painter.setPen(theme.color("text" if self.underMouse() else "text2"))
        left = pill + px(6)
        words = QRect(left, 0, self.width() - left, self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()

    def _pill(self, metrics: QFontMetrics) -> int:
        return max(self._theme.px(18), metrics.horizontalAdvance(self.key) + self._theme.px(10))

    def _run(self) -> None:
        command = self._keys.commands.get(self._command)
        if command is not None and command.enabled():
            command.run()


class KeyBar(QFrame):
    """Hints in a row, and a button that shows the rest of the list."""

    def __init__(self, context: Context, hints: tuple[tuple[str, tuple[str, str]], ...]) -> None:
        super().__init__()
        self.setObjectName("questionKeys")
        px = context.theme.px
        row = QHBoxLayout(self)
        row.setContentsMargins(px(12), 0, px(8), 0)
        row.setSpacing(px(8))
        for command, words in hints:
            row.addWidget(KeyHint(context, command, tr(words)))
        row.addStretch(1)
        self.rest = QPushButton()
        self.rest.setObjectName("questionRest")
        self.rest.setProperty("role", "quiet")
        self.rest.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row.addWidget(self.rest)
        self.setFixedHeight(px(HEIGHT))

    def say_rest(self, text: str) -> None:
        """What the button at the right says; "" hides it."""
        self.rest.setText(text)
        self.rest.setVisible(bool(text))

    def hints(self) -> list[QWidget]:
        """The hints, from left to right."""
        return list(self.findChildren(KeyHint))
