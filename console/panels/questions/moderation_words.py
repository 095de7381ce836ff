"""All that folds comments away now: words, hidden comments, muted viewers; each taken back here."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from console.core.action import Action
from console.core.message import QT_TRANSLATE_NOOP
from console.core.plain_text import plain
from console.panels.questions.hint import Hint
from console.show.questions.moderation.actions import RemoveBanWord, ShowComment, UnmuteViewer
from console.show.questions.moderation.reasons import REASONS
from console.ui.context import Context
from console.ui.delegates import CellDelegate
from console.ui.figures import clock
from console.ui.tables import Cell, Column, DenseTable, RowCells, RowsModel
from console.ui.translate import tr

WHAT, WHY = QT_TRANSLATE_NOOP("moderation", "What"), QT_TRANSLATE_NOOP("moderation", "Why")
BY, AT = QT_TRANSLATE_NOOP("moderation", "By"), QT_TRANSLATE_NOOP("moderation", "At")
WORD = QT_TRANSLATE_NOOP("moderation", "word “{about}”")
PATTERN = QT_TRANSLATE_NOOP("moderation", "pattern {about}")
HIDDEN = QT_TRANSLATE_NOOP("moderation", "hidden “{about}”")
MUTED = QT_TRANSLATE_NOOP("moderation", "muted {about}")
ADD = QT_TRANSLATE_NOOP("moderation", "Keep a word off…")
BACK = QT_TRANSLATE_NOOP("moderation", "Take back  Del")
NOTHING = QT_TRANSLATE_NOOP(
    "moderation", "Nothing is hidden, nobody is muted, no word is kept off."
)


class WordsView(QWidget):
    """`Del` takes the chosen one back; complaints are none of these but by a person's own hand."""

    def __init__(self, context: Context, add: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("moderationWords")
        self._desk = context.desk
        self._undo: dict[str, Action] = {}
        px = context.theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(4), 0, 0)
        row = QHBoxLayout()
        row.setContentsMargins(px(12), 0, px(12), 0)
        for marked, name, run in ((ADD, "banAdd", add), (BACK, "moderationBack", self.take_back)):
            button = QPushButton(tr(marked))
            button.setObjectName(name)
            button.setProperty("role", "quiet")
            button.clicked.connect(run)
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        self.table = DenseTable(context.theme, dense=True)
        self.table.setObjectName("moderationList")
        self.table.setItemDelegate(CellDelegate(context.theme, self.table))
        columns = (Column(tr(WHAT)), Column(tr(WHY), 128), Column(tr(BY), 72), Column(tr(AT), 56))
        self.model = RowsModel(context.theme, columns, self)
        self.table.show_model(self.model)
        self.hint = Hint(context.theme, self.table, "moderationHint")
        column.addWidget(self.table, 1)
        self.setFocusProxy(self.table)

    def follow(self) -> None:
        """Show what holds now, the newest on top."""
        live, now = self._desk.live, self._desk.clock.wall()
        show, run = live.base.show, live.base.shown.run
        zone = show.zone if show else "UTC"
        found: list[tuple[int, str, str, str, str, Action]] = []
        for word in live.moderation.ban_words:
            about = tr(WORD if word.kind == "word" else PATTERN, about=plain(word.pattern, 60))
            action: Action = RemoveBanWord(id=word.id)
            found.append((word.at, word.id, about, word.reason, word.by, action))
        for one in live.moderation.hidden.values():
            about = tr(HIDDEN, about=plain(one.text, 60))
            action = ShowComment(run=run, n=one.n)
            found.append((one.at, one.id, about, one.reason, one.by, action))
        for who in live.moderation.all_muted(now):
            about = tr(MUTED, about=plain(who.name or who.user, 60))
            action = UnmuteViewer(source=who.source, user=who.user)
            found.append((who.at, who.id, about, who.reason, who.by, action))
        found.sort(key=lambda one: (-one[0], one[1]))
        self._undo = {key: action for _, key, *_, action in found}
        rows: list[RowCells] = [
            (Cell(about), tr(REASONS.get(why, REASONS["spam"])), plain(by, 20), clock(at, zone))
            for at, _, about, why, by, _ in found
        ]
        self.model.set_rows(rows, [one[1] for one in found])
        self.hint.say("" if rows else tr(NOTHING))

    def take_back(self) -> None:
        """Take the chosen one back."""
        action = self._undo.get(self.table.current_key())
        if action is not None:
            self._desk.do(action)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.take_back()
        else:
            super().keyPressEvent(event)
