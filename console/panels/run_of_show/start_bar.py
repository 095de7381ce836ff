"""What stands below the list while no run is open: how to start one."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from console.core.message import QT_TRANSLATE_NOOP
from console.ui.context import Context
from console.ui.labels import label
from console.ui.review_mark import review_words
from console.ui.translate import tr

NO_RUN = QT_TRANSLATE_NOOP(
    "run_of_show", "Nothing runs yet. A rehearsal counts in no figure and sends nothing out."
)
OVER = QT_TRANSLATE_NOOP("run_of_show", "This run is over. Start another one:")
REHEARSE = QT_TRANSLATE_NOOP("run_of_show", "Rehearse")
AIR = QT_TRANSLATE_NOOP("run_of_show", "Go on air")


class StartBar(QFrame):
    """Offers a rehearsal and, where the window knows how to ask for it, going on air."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("startBar")
        self._desk, self._keys = context.desk, context.keys
        px = context.theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), px(12), px(12), px(12))
        column.setSpacing(px(8))
        self._words = label(role="text2", name="startWords")
        self._words.setWordWrap(True)
        column.addWidget(self._words)
        self._review = label(colour="amber", name="startReview")
        self._review.setWordWrap(True)
        column.addWidget(self._review)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        self._rehearse = self._button("run.rehearse", tr(REHEARSE), "")
        self._air = self._button("run.air", tr(AIR), "primary")
        for button in (self._rehearse, self._air):
            button.setMinimumHeight(px(36))
            row.addWidget(button, 1)
        column.addLayout(row)
        context.desk.changed.connect(self._changed)
        self.follow()

    def follow(self) -> None:
        """Be there while no run is open and there is a show."""
        live = self._desk.live
        self.setVisible(live.base.show is not None and live.base.open_run is None)
        self._words.setText(tr(OVER if live.base.run is not None else NO_RUN))
        self._air.setVisible("run.air" in self._keys.commands)
        self._say_review()

    def _say_review(self) -> None:
        """What is missing of the review, before the show goes on air."""
        words = "" if self.isHidden() else review_words(self._desk.live)
        self._review.setText(words)
        self._review.setVisible(bool(words))

    def _changed(self, topics: frozenset[str]) -> None:
        if self.isVisible() and topics & {"review", "settings"}:
            self._say_review()

    def _button(self, command: str, text: str, role: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(f"start_{command}")
        button.setProperty("command", command)
        button.setProperty("on_air", True)
        button.setProperty("role", role)
        button.clicked.connect(self._rehearsal if command == "run.rehearse" else self._go_on_air)
        return button

    def _rehearsal(self) -> None:
        self._desk.rehearsing.start()

    def _go_on_air(self) -> None:
        self._keys.commands["run.air"].run()
