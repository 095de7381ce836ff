"""What the anchor has not read yet and cannot wait: amber, then red, with the seconds."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from console.core.message import QT_TRANSLATE_NOOP
from console.core.plain_text import plain
from console.show.base.settings import ANCHOR_RED_S
from console.show.rundown.anchor.actions import AcknowledgeNote, WithdrawNote
from console.show.rundown.anchor.tables import AnchorNote
from console.ui.anchor_window.note_words import one_line
from console.ui.context import Context
from console.ui.figures import span
from console.ui.labels import label
from console.ui.over import Over
from console.ui.theme import restyle
from console.ui.translate import tr

UNREAD = QT_TRANSLATE_NOOP("anchor", "The anchor has not read, for {time}:")
MORE = QT_TRANSLATE_NOOP("anchor", "+{count} more")
READ = QT_TRANSLATE_NOOP("anchor", "Read")
TAKE_BACK = QT_TRANSLATE_NOOP("anchor", "Take back")

LOUD = ("urgent", "misspoke")
"""Kinds that stand here; the rest waits in the panel."""

LONGEST = 70


class AnchorBar(Over):
    """Shows the first of what is unread; away while nothing is, and it moves nothing beneath."""

    def __init__(self, window: QWidget, context: Context) -> None:
        super().__init__(window, context.theme, "anchorBar")
        self.setProperty("role", "amber")
        self._desk = context.desk
        self._note = ""
        px = context.theme.px
        self._mark = label("▲", colour="amber", name="anchorBarMark")
        self._waits = label(role="strong", colour="amber", name="anchorBarWaits")
        self._what = label(name="anchorBarWhat")
        self._more = label(role="text2", name="anchorBarMore")
        self.read = self._button(tr(READ), "anchorBarRead")
        self.take_back = self._button(tr(TAKE_BACK), "anchorBarTakeBack")
        self.read.clicked.connect(self._read)
        self.take_back.clicked.connect(self._take_back)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), px(8), px(8), px(8))
        row.setSpacing(px(12))
        parts = (self._mark, self._waits, self._what, self._more, self.read, self.take_back)
        for part in parts:
            row.addWidget(part)
        self._desk.changed.connect(self.follow)
        self._desk.ticked.connect(self.follow)
        self._desk.opened.connect(self.follow)

    @Slot()
    def follow(self) -> None:
        """Show the present."""
        live = self._desk.live
        loud = [note for note in live.anchor.open if note.kind in LOUD]
        if not loud or live.base.open_run is None:
            self.hide()
            return
        self._say(loud[0], len(loud) - 1)
        self.show()
        self.place()

    def _say(self, note: AnchorNote, more: int) -> None:
        live = self._desk.live
        self._note = note.id
        waits = max(0, self._desk.moment.at - note.at)
        red = waits >= live.base.value(ANCHOR_RED_S) * 1000
        words = tr(UNREAD, time=span(waits)), plain(one_line(live, note), LONGEST)
        self._waits.setText(words[0])
        self._what.setText(words[1])
        self._more.setText(tr(MORE, count=more))
        self._more.setVisible(bool(more))
        colour = "air" if red else "amber"
        for part in (self._mark, self._waits):
            restyle(part, colour=colour)
        restyle(self, role=colour)
        self.setAccessibleName(" ".join(words))

    def _button(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setProperty("on_air", True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button

    def _read(self) -> None:
        self._desk.do(AcknowledgeNote(id=self._note))

    def _take_back(self) -> None:
        self._desk.do(WithdrawNote(id=self._note))
