"""The control of a rehearsal's speed: hold, slower, faster."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from console.core.message import QT_TRANSLATE_NOOP
from console.ui.context import Context
from console.ui.translate import tr

HOLD = QT_TRANSLATE_NOOP("strip", "Hold")
GO_ON = QT_TRANSLATE_NOOP("strip", "Go on")


class SpeedControl(QWidget):
    """Three small buttons, there while the open rehearsal has a clock of its own."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("speedControl")
        self._context = context
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(context.theme.px(4))
        self._hold = self._button("rehearsal.hold", tr(HOLD))
        self._slower = self._button("rehearsal.slower", "−")
        self._faster = self._button("rehearsal.faster", "+")
        for button in (self._hold, self._slower, self._faster):
            row.addWidget(button)

    def follow(self) -> None:
        """Show what can be done at the speed there is now."""
        speed = self._context.desk.rehearsing.speed
        self.setVisible(speed is not None)
        self._hold.setText(tr(GO_ON if speed == 0 else HOLD))

    def _button(self, command: str, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(f"button_{command}")
        button.setProperty("command", command)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setProperty("role", "step")
        button.clicked.connect(partial(self._context.keys.run, command))
        return button
