"""What stands in the panel while the plan has no cue: how to begin."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from console.core.message import QT_TRANSLATE_NOOP
from console.ui.context import Context
from console.ui.labels import label
from console.ui.translate import tr

TITLE = QT_TRANSLATE_NOOP("run_of_show", "What happens when")
HOW = QT_TRANSLATE_NOOP(
    "run_of_show",
    "A cue is one piece of the show: an opening, a product explained, a question round. Give each"
    " a length; a start time makes it a hit time that must be met. Enter edits a cell, Tab goes"
    " on, Insert adds a cue below, Alt with the arrow keys moves it, Ctrl+Z takes anything back.",
)
ADD = QT_TRANSLATE_NOOP("run_of_show", "Add cue")


class EmptyPlan(QFrame):
    """Teaches, and offers the first cue."""

    def __init__(self, context: Context, add: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("emptyPlan")
        px = context.theme.px
        column = QVBoxLayout(self)
        column.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.setContentsMargins(px(24), px(24), px(24), px(24))
        column.setSpacing(px(12))
        column.addWidget(label(tr(TITLE), role="title", name="emptyPlanTitle"))
        how = label(tr(HOW), role="text2", name="emptyPlanHow")
        how.setWordWrap(True)
        how.setMaximumWidth(px(520))
        column.addWidget(how)
        button = QPushButton(tr(ADD))
        button.setObjectName("emptyPlanAdd")
        button.setProperty("role", "primary")
        button.setProperty("command", "cue.add")
        button.clicked.connect(add)
        self.setFocusProxy(button)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
