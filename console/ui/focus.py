"""What the person at this desk looks at; panels set it and follow it without knowing each other."""

from typing import Literal

from PySide6.QtCore import QObject, Signal

Kind = Literal["", "cue", "offer", "welfare", "card", "comment", "entry", "moment"]


class Focus(QObject):
    """One kind and id, and a moment (ms UTC) where that matters. `changed` follows every change."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.kind: Kind = ""
        self.id = ""
        self.moment: int | None = None

    def set(self, kind: Kind, id: str, moment: int | None = None) -> None:
        """Look at something; nothing is told when it is looked at already."""
        if (kind, id, moment) != (self.kind, self.id, self.moment):
            self.kind, self.id, self.moment = kind, id, moment
            self.changed.emit()

    def on(self, kind: Kind) -> str:
        """The id looked at if it is of this kind, else ""."""
        return self.id if self.kind == kind else ""
