"""The line that asks for the reason of a hide or a mute, and for a word to keep off the list."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
)

from console.core.action import Outcome
from console.core.errors import Refused
from console.core.message import QT_TRANSLATE_NOOP
from console.core.plain_text import plain
from console.panels.questions.pages import Said
from console.show.questions.moderation.actions import AddBanWord, HideComment, MuteViewer
from console.show.questions.moderation.matching import PREVIEWED, preview
from console.show.questions.moderation.patterns import LENGTH
from console.show.questions.moderation.reasons import REASONS
from console.show.questions.viewers.identity import viewer_of_comment
from console.ui.context import Context
from console.ui.labels import label
from console.ui.translate import tr, tr_message

WHY_HIDE = QT_TRANSLATE_NOOP("moderation", "Hide “{about}” here: why? (1–{most}, Esc)")
WHY_MUTE = QT_TRANSLATE_NOOP("moderation", "Mute {about} here: why? (1–{most}, Esc)")
WHY_BAN = QT_TRANSLATE_NOOP("moderation", "Keep a word off the list: which, and why? (Esc)")
NO_TASTE = QT_TRANSLATE_NOOP(
    "moderation",
    "That a comment is unfavourable is no reason; it is kept, with who hid it and why.",
)
WORD = QT_TRANSLATE_NOOP("moderation", "Word")
PATTERN = QT_TRANSLATE_NOOP("moderation", "Pattern (RE2)")
WOULD = QT_TRANSLATE_NOOP("moderation", "would hide {hides} of the last {of}")
SPARES = QT_TRANSLATE_NOOP("moderation", "{what}; {spares} complaints are spared")

COLUMNS = 3

_SHRINKS = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
"""No line here may make the panel wider."""

Do = Callable[[str], None]


class ModerationBar(QFrame):
    """One question at a time; nothing is done without one of the reasons."""

    def __init__(self, context: Context, back: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("moderationBar")
        self.setProperty("role", "amber")
        self._desk, self._back = context.desk, back
        self._do: Do | None = None
        px = context.theme.px
        grid = QGridLayout(self)
        grid.setContentsMargins(px(12), px(4), px(8), px(6))
        grid.setSpacing(px(4))
        self._about = label(role="small", name="moderationAbout")
        self._about.setToolTip(tr(NO_TASTE))
        self.line = QLineEdit()
        self.line.setObjectName("banWord")
        self.line.setMaxLength(LENGTH)
        self.line.setPlaceholderText(tr(WORD))
        self.line.setAccessibleName(tr(WORD))
        self.line.textChanged.connect(self._preview)
        self.line.installEventFilter(self)
        self.is_pattern = QCheckBox(tr(PATTERN))
        self.is_pattern.setObjectName("banPattern")
        self.is_pattern.toggled.connect(self._preview)
        self.is_pattern.installEventFilter(self)
        self._told = label(role="small", colour="amber", name="moderationTold")
        grid.addWidget(self._about, 0, 0, 1, COLUMNS)
        grid.addWidget(self.line, 1, 0, 1, COLUMNS - 1)
        grid.addWidget(self.is_pattern, 1, COLUMNS - 1)
        grid.addWidget(self._told, 2, 0, 1, COLUMNS)
        self.buttons: dict[str, QPushButton] = {}
        for place, (code, name) in enumerate(REASONS.items()):
            button = QPushButton(f"{place + 1} {tr(name)}")
            button.setObjectName(f"reason_{code}")
            button.setProperty("role", "quiet")
            button.clicked.connect(partial(self._chosen, code))
            button.setToolTip(tr(name))
            button.setSizePolicy(_SHRINKS)
            button.installEventFilter(self)
            self.buttons[code] = button
            grid.addWidget(button, 3 + place // COLUMNS, place % COLUMNS)
        for part in (self, self._about, self._told, self.is_pattern):
            part.setSizePolicy(_SHRINKS)
        self.hide()

    def hide_comment(self, said: Said) -> None:
        """Ask why a comment is to be hidden."""
        comment, run = said.comment, self._desk.live.base.shown.run

        def do(why: str) -> None:
            self._act(
                HideComment(run=run, n=said.n, why=why, user=comment.user, about=comment.text)
            )

        self._ask(tr(WHY_HIDE, about=plain(comment.text, 24), most=len(REASONS)), do)

    def mute_viewer(self, said: Said) -> None:
        """Ask why a viewer is to be muted."""
        viewer, name = viewer_of_comment(said.source, said.comment), said.comment.user

        def do(why: str) -> None:
            self._act(MuteViewer(source=viewer.source, user=viewer.user, name=name, why=why))

        self._ask(tr(WHY_MUTE, about=plain(name, 24), most=len(REASONS)), do)

    def ban_word(self, typed: str = "") -> None:
        """Ask for a word and a reason; says what it would do before it is kept."""

        def do(why: str) -> None:
            what = "re" if self.is_pattern.isChecked() else "word"
            self._act(AddBanWord(pattern=self.line.text(), what=what, why=why))

        self._ask(tr(WHY_BAN), do, word=True)
        self.line.setText(typed)
        self.line.setFocus()

    def leave(self) -> None:
        """Nothing is done; the list has the keys again."""
        self._do = None
        self.hide()
        self._back()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return True
        place = event.key() - Qt.Key.Key_1
        if watched is not self.line and 0 <= place < len(REASONS):
            self._chosen(list(REASONS)[place])
            return True
        return False

    def _ask(self, about: str, do: Do, word: bool = False) -> None:
        self._do = do
        self._about.setText(about)
        self._told.setText("")
        for part in (self.line, self.is_pattern):
            part.setVisible(word)
        self._told.setVisible(word)
        self.line.clear()
        self.show()
        next(iter(self.buttons.values())).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _chosen(self, why: str) -> None:
        if self._do is not None:
            self._do(why)

    def _act(self, action: HideComment | MuteViewer | AddBanWord) -> None:
        self._desk.do(action, self._done)

    def _done(self, outcome: Outcome) -> None:
        if outcome.refused is not None:
            self._told.setText(tr_message(outcome.refused))
            self._told.show()
        else:
            self.leave()

    def _preview(self) -> None:
        live = self._desk.live.questions
        latest = zip(live.numbers[-PREVIEWED:], live.comments[-PREVIEWED:], strict=True)
        said = [(one.text, live.asking[n].intent if n in live.asking else "") for n, one in latest]
        kind = "re" if self.is_pattern.isChecked() else "word"
        if not self.line.text():
            self._told.setText("")
            return
        try:
            found = preview(self.line.text(), kind, said)
        except Refused as error:
            self._told.setText(tr_message(error.what))
            return
        words = tr(WOULD, hides=found.hides, of=found.of)
        self._told.setText(tr(SPARES, what=words, spares=found.spares) if found.spares else words)
        self._told.setToolTip("\n".join(plain(one, 80) for one in found.examples))
