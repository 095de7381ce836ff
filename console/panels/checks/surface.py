"""The surface that parts of the panel stand on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget


def fill_panel(widget: QWidget) -> None:
    """Give a bare widget the panel's own surface instead of the window's ground."""
    widget.setProperty("role", "panel")
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)


def rule() -> QFrame:
    """A line between two parts."""
    line = QFrame()
    line.setProperty("role", "line")
    return line
