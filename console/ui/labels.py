"""Labels that show plain text only, whatever is in it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


def label(text: str = "", role: str = "", colour: str = "", name: str = "") -> QLabel:
    """A plain-text label with its style properties; plain, so that nothing outside becomes HTML."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if name:
        made.setObjectName(name)
    made.setProperty("role", role)
    made.setProperty("colour", colour)
    return made
