"""The parts of the panel below each other, scrolled together where the screen is small."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from console.panels.checks.surface import fill_panel


class Parts(QScrollArea):
    """The first part takes what height is left, down to what it must keep; then all scrolls."""

    def __init__(self, first: QWidget, *others: QWidget) -> None:
        super().__init__()
        self.setObjectName("checksParts")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        page = QWidget()
        fill_panel(page)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(first, 1)
        for part in others:
            column.addWidget(part)
        self.setWidget(page)
        self._wanted: QWidget | None = None

    def reveal(self, widget: QWidget) -> None:
        """Give a widget the focus and scroll to it, once what was just shown has its place."""
        widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._wanted = widget
        QTimer.singleShot(0, self, self._scroll)

    def _scroll(self) -> None:
        if self._wanted is not None:
            self.ensureWidgetVisible(self._wanted)
