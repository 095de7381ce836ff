"""What the cue on air has to say: its notes and script, folded away by one key."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QToolButton, QVBoxLayout

from console.core.message import QT_TRANSLATE_NOOP
from console.show.rundown.tables import Cue
from console.ui.context import Context
from console.ui.labels import label
from console.ui.translate import tr

NOTES = QT_TRANSLATE_NOOP("run_of_show", "Notes")
SCRIPT = QT_TRANSLATE_NOOP("run_of_show", "Script")

MOST = 20_000
"""Characters of a text that are shown."""


class CueText(QFrame):
    """Shown where there is room and something to say; `folded` leaves only the heading.

    turned: it was folded or shown again.
    """

    turned = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("cueText")
        self.setProperty("role", "panel")
        self._theme = context.theme
        self.folded = False
        self._cue: Cue | None = None
        self._room = 0
        px = context.theme.px
        self.head = QToolButton()
        self.head.setObjectName("cueTextFold")
        self.head.setProperty("command", "run.fold")
        self.head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.head.setAutoRaise(True)
        self.head.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.head.clicked.connect(self.fold)
        self.words = label(name="cueTextWords")
        self.words.setWordWrap(True)
        self.words.setContentsMargins(px(12), 0, 0, 0)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.area = QScrollArea()
        self.area.setObjectName("cueTextArea")
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self.words)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), px(4), px(12), px(4))
        column.setSpacing(px(4))
        column.addWidget(self.head, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.area)
        self.hide()

    def show_cue(self, cue: Cue | None) -> None:
        """Show the texts of this cue, if it has any."""
        if cue is self._cue:
            return
        self._cue = cue
        self._say()

    def give_room(self, room: int) -> None:
        """How many pixels the texts may take, 0 = none; longer ones are scrolled."""
        if room != self._room:
            self._room = room
            self._say()

    def fold(self) -> None:
        """Fold the texts away, or show them again."""
        self.folded = not self.folded
        self._say()
        self.turned.emit()

    def _say(self) -> None:
        parts = _parts(self._cue) if self._cue is not None else {}
        self.setVisible(self._room > 0 and bool(parts))
        if not parts:
            return
        headings = " · ".join(parts)
        self.head.setText(f"{'▸' if self.folded else '▾'} {headings}")
        single = len(parts) == 1
        self.words.setText("\n\n".join(
            text if single else f"{heading}\n{text}" for heading, text in parts.items()
        ))  # fmt: skip
        self.area.setVisible(not self.folded)
        self.area.verticalScrollBar().setValue(0)
        width = max(1, self.width() - self._theme.px(40))
        height = self.words.heightForWidth(width) + self._theme.px(8)
        self.area.setFixedHeight(min(self._room, height))


def _parts(cue: Cue) -> dict[str, str]:
    """Heading → text, of those that there are."""
    texts = {
        tr(NOTES): cue.notes.strip(),
        tr(SCRIPT): cue.script.strip(),
    }
    return {heading: text[:MOST] for heading, text in texts.items() if text}
