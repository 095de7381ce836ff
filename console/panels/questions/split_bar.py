"""A card's comments with ticks: those that are ticked ask something else."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
)

from console.core.action import Outcome
from console.core.message import QT_TRANSLATE_NOOP
from console.core.plain_text import plain
from console.show.questions.facts import Comment
from console.ui.context import Context
from console.ui.labels import label
from console.ui.translate import tr, tr_message

ASK = QT_TRANSLATE_NOOP("questions", "Tick what asks something else than “{about}”")
SPLIT = QT_TRANSLATE_NOOP("questions", "Split off")
CANCEL = QT_TRANSLATE_NOOP("questions", "Leave as it is")

HEIGHT = 168
SHOWN = 50
"""Different wordings that are listed."""

Said = tuple[int, Comment]
Take = Callable[[list[Said]], None]


class SplitBar(QFrame):
    """Space ticks, Enter splits, Esc leaves the card as it is. One tick stands for all comments
    of the same words."""

    def __init__(self, context: Context, back: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("splitBar")
        self.setProperty("role", "amber")
        self._back = back
        self._take: Take | None = None
        self._said: dict[str, list[Said]] = {}
        px = context.theme.px
        self._about = label(role="small", name="splitAbout")
        self._wrong = label(role="small", colour="amber", name="splitWrong")
        self._wrong.setWordWrap(True)
        self.list = QListWidget()
        self.list.setObjectName("splitList")
        self.list.setUniformItemSizes(True)
        self.list.installEventFilter(self)
        self.go, self.cancel = QPushButton(tr(SPLIT)), QPushButton(tr(CANCEL))
        self.go.setObjectName("splitGo")
        self.cancel.setObjectName("splitCancel")
        self.cancel.setProperty("role", "quiet")
        self.go.clicked.connect(self.split)
        self.cancel.clicked.connect(self.leave)
        foot = QHBoxLayout()
        foot.addWidget(self._wrong, 1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), px(4), px(8), px(4))
        column.setSpacing(px(4))
        column.addWidget(self._about)
        column.addWidget(self.list, 1)
        column.addLayout(foot)
        self.setFixedHeight(px(HEIGHT))
        self.hide()

    def ask(self, about: str, said: Sequence[Said], take: Take) -> None:
        """List the wordings of a card's comments."""
        self._take = take
        self._said = {}
        for one in said:
            self._said.setdefault(one[1].text, []).append(one)
        self._about.setText(tr(ASK, about=plain(about, 40)))
        self.list.setAccessibleName(self._about.text())
        self._wrong.setText("")
        self.list.clear()
        for text, ones in list(self._said.items())[:SHOWN]:
            item = QListWidgetItem(f"{plain(text, 120)}  ×{len(ones)}", self.list)
            item.setData(Qt.ItemDataRole.UserRole, text)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
        self.list.setCurrentRow(0)
        self.show()
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def split(self) -> None:
        """Tell what is ticked."""
        if self._take is not None:
            items = (self.list.item(row) for row in range(self.list.count()))
            ticked = [one for one in items if one.checkState() == Qt.CheckState.Checked]
            texts = [str(one.data(Qt.ItemDataRole.UserRole)) for one in ticked]
            self._take([one for text in texts for one in self._said[text]])

    def refuse(self, outcome: Outcome) -> None:
        """Stay open and say why not."""
        self._wrong.setText(tr_message(outcome.refused) if outcome.refused is not None else "")

    def leave(self) -> None:
        """Close; the list of cards has the keys again."""
        self._take = None
        self.hide()
        self._back()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            if key == Qt.Key.Key_Escape:
                self.leave()
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.split()
                return True
        return False
