"""The questions panel: cards over comments."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from console.core.message import QT_TRANSLATE_NOOP
from console.panels.questions.card_table import CARD_ROW
from console.panels.questions.cards_view import CardsView
from console.panels.questions.comments_view import CommentsView
from console.panels.questions.deciding import Deciding
from console.panels.questions.key_bar import HEIGHT
from console.panels.questions.mute_bar import MuteBar
from console.ui.context import Command, Context, Panel
from console.ui.header import PanelHeader
from console.ui.reach import meant_for
from console.ui.translate import tr

TITLE = QT_TRANSLATE_NOOP("panel", "Questions")
ANSWERED = QT_TRANSLATE_NOOP("command", "Question answered")
DEFER = QT_TRANSLATE_NOOP("command", "Put the question off")
MUTE = QT_TRANSLATE_NOOP("command", "Mute the question")
CLAIM = QT_TRANSLATE_NOOP("command", "Claim the question")
TAKE_BACK = QT_TRANSLATE_NOOP("command", "Reopen the question decided last")
SEARCH = QT_TRANSLATE_NOOP("command", "Find in comments")
NEWEST = QT_TRANSLATE_NOOP("command", "Show the newest comments")

CARD_TOPICS = frozenset({"cards", "show", "run", "settings", "offers", "products", "desks"})
FILL_MS, ANSWERS_MS = 500, 5_000
"""How often at most cards are put in order, and answers worked out, whatever arrives."""

LEAST_CARDS, CARDS_SHARE = 5, 0.45
"""Cards that are seen whatever the height, and the share of the height that they get."""


class QuestionsPanel(QWidget):
    """Two lists with a border between them that can be moved."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("questionsPanel")
        self._context, self._desk = context, context.desk
        self._filled = self._answered = 0
        self._stale = self._moved = False
        self.header = PanelHeader(context, tr(TITLE), self)
        self.cards = CardsView(context)
        self.mute_bar = MuteBar(context, self.cards.table.setFocus)
        self.deciding = Deciding(context, self.cards, self.mute_bar)
        self.comments = CommentsView(context)
        self.cards.said.connect(self._say)
        self.header.add_widget(self.cards.badge)
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._split.setObjectName("questionsSplit")
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self._upper())
        self._split.addWidget(self.comments)
        self._split.splitterMoved.connect(self._note_moved)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self._split, 1)
        self.setFocusProxy(self.cards.table)
        self._desk.changed.connect(self._changed)
        self._desk.opened.connect(self._opened)
        self._desk.ticked.connect(self._tick)
        context.focus.changed.connect(self._looked)
        self._opened()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.cards.fill()
        self.cards.say_answers()
        self.comments.follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._moved:
            px, height = self._context.theme.px, self._split.height()
            rows = max(LEAST_CARDS, int(height * CARDS_SHARE) // px(CARD_ROW))
            cards = rows * px(CARD_ROW) + px(HEIGHT)
            self._split.setSizes([cards, max(1, height - cards)])

    def _upper(self) -> QWidget:
        """The cards, below them the keys, between them the line that a mute asks for."""
        upper = QWidget()
        column = QVBoxLayout(upper)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.cards, self.mute_bar, self.cards.keys):
            column.addWidget(part)
        return upper

    def _note_moved(self) -> None:
        self._moved = True

    def _opened(self) -> None:
        self.cards.forget()
        self.deciding.forget()
        self.cards.fill()
        self.cards.say_answers()
        self.comments.follow()

    def _changed(self, topics: frozenset[str]) -> None:
        if topics & CARD_TOPICS:
            self._stale = True
        if "comments" in topics and self.isVisible():
            self.comments.follow()

    def _looked(self) -> None:
        """Someone looks at a moment: show what was said then."""
        focus = self._context.focus
        if focus.kind == "moment" and focus.moment is not None and self.isVisible():
            self.comments.show_moment(focus.moment)

    def _tick(self) -> None:
        """Clocks run on; what came is put in order."""
        if not self.isVisible():
            return
        now = self._desk.clock.real.steady()
        wait = FILL_MS if self._stale else 2 * FILL_MS
        if now - self._filled >= wait or now < self._filled:
            self._filled, self._stale = now, False
            self.cards.fill()
            self.comments.follow()
        if not 0 <= now - self._answered < ANSWERS_MS:
            self._answered = now
            self.cards.say_answers()

    def _say(self, open_text: str, side: str) -> None:
        self.header.set_count(open_text)
        self.header.set_side(side)


def _build(context: Context) -> QWidget:
    return QuestionsPanel(context)


def _commands(widget: QWidget) -> tuple[Command, ...]:
    """Letters work while no other panel has the focus."""
    assert isinstance(widget, QuestionsPanel)
    deciding, comments = widget.deciding, widget.comments

    def here() -> bool:
        return meant_for(widget)

    def about_card() -> bool:
        return here() and widget.cards.target() is not None

    def can_take_back() -> bool:
        return here() and deciding.can_take_back

    return (
        Command("questions.answered", ANSWERED, deciding.answered, "X", about_card),
        Command("questions.defer", DEFER, deciding.defer, "D", about_card),
        Command("questions.mute", MUTE, deciding.mute, "M", about_card),
        Command("questions.claim", CLAIM, deciding.claim, "C", about_card),
        Command("questions.undo", TAKE_BACK, deciding.take_back, "Z", can_take_back),
        Command("questions.search", SEARCH, comments.go_to_search, "/", here),
        Command("questions.newest", NEWEST, comments.to_top, "", here),
    )


PANEL = Panel(
    "questions",
    TITLE,
    {"air": "right", "review": "right"},
    _build,
    _commands,
)
