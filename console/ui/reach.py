"""What panels share: whom a key is meant for, whether they plan, how a slip is told."""

from PySide6.QtWidgets import QApplication, QWidget

from console.core.action import Outcome
from console.core.message import message
from console.desk.desk import Desk


def meant_for(panel: QWidget) -> bool:
    """Whether a key or a choice in the palette is meant for this panel: no other one has focus."""
    if not panel.isVisible():
        return False
    at = QApplication.focusWidget()
    while at is not None and at is not panel:
        if at.objectName() == "shell":  # another panel's place in the window
            return False
        at = at.parentWidget()
    return True


def plans(panel: QWidget, desk: Desk) -> bool:
    """Whether a panel for planning and for being on air plans: it stands among the panels for
    that, or by itself while no run is open."""
    workspace = panel.property("workspace")
    if workspace is None:
        return desk.live.base.open_run is None
    return str(workspace) == "plan"


def refuse(desk: Desk, marked: tuple[str, str], **values: object) -> None:
    """Tell, like any refusal, why what was typed is not taken."""
    desk.refused.emit(Outcome(None, message(marked, **values)))
