"""The row under the cards: what each key does, and how many more there are."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QPushButton, QWidget

from console.ui.context import Context
from console.ui.shortcuts import key_text
from console.ui.translate import tr

ROW_HEIGHT = 26
"""Of one row of hints, px."""


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
    def command(self) -> str:
        """The command it is about."""
        return self._command

    @property
    def key(self) -> str:
        """The key in force, as this platform writes it."""
        return key_text(self._keys.key_of(self._command))

    def sizeHint(self) -> QSize:
        metrics, px = QFontMetrics(self._theme.font("small")), self._theme.px
        words = metrics.horizontalAdvance(self.text())
        return QSize(self._pill(metrics) + words + px(10), px(ROW_HEIGHT))

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


Hints = tuple[tuple[str, tuple[str, str]], ...]


class KeyBar(QFrame):
    """Hints in as many rows as the width asks for, and a button that shows the rest of the list.

    Each set of hints goes with another list; those of commands that nobody knows are left out.
    `grown` tells that it takes another height.
    """

    grown = Signal()

    def __init__(self, context: Context, *sets: Hints) -> None:
        super().__init__()
        self.setObjectName("questionKeys")
        self._theme, self._keys = context.theme, context.keys
        self._sets = [[KeyHint(context, name, tr(words)) for name, words in one] for one in sets]
        for hint in (hint for one in self._sets for hint in one):
            hint.setParent(self)
        self._shown = 0
        self.rest = QPushButton(self)
        self.rest.setObjectName("questionRest")
        self.rest.setProperty("role", "quiet")
        self.rest.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.rest.hide()
        self._keys.changed.connect(self.arrange)
        self.arrange()

    def show_hints(self, which: int) -> None:
        """Show another set of hints."""
        self._shown = which
        self.arrange()

    def say_rest(self, text: str) -> None:
        """What the button at the right says; "" hides it."""
        if text != self.rest.text() or self.rest.isHidden() == bool(text):
            self.rest.setText(text)
            self.rest.setVisible(bool(text))
            self.arrange()

    def hints(self) -> list[QWidget]:
        """The hints, from left to right."""
        return [one for one in self._sets[self._shown] if one.command in self._keys.commands]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.arrange()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.height())

    def arrange(self) -> None:
        """Put the hints in rows, the button behind them, and take as much height as that needs."""
        shown = self.hints()
        for hint in (hint for one in self._sets for hint in one):
            hint.setVisible(hint in shown)
        parts = [*shown, *([] if self.rest.isHidden() else [self.rest])]
        px, left, top = self._theme.px, 0, 0
        edge, end, row = px(12), self.width() - px(8), px(ROW_HEIGHT)
        left = edge
        for part in parts:
            size = part.sizeHint()
            if left > edge and left + size.width() > end:
                left, top = edge, top + row
            part.setGeometry(left, top + px(2), min(size.width(), end - left), row)
            left += size.width() + px(6)
        if parts and parts[-1] is self.rest:
            self.rest.move(max(self.rest.x(), end - self.rest.width()), self.rest.y())
        height = top + row + px(4)
        if height != self.height():
            self.setFixedHeight(height)
            self.grown.emit()
