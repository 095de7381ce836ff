"""The questions panel: cards over comments."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QSplitter, QVBoxLayout, QWidget

from console.core.message import QT_TRANSLATE_NOOP
from console.panels.questions.bank_bar import BankBar
from console.panels.questions.bank_sheet import BankSheet
from console.panels.questions.by_hand import ByHand
from console.panels.questions.card_commands import commands
from console.panels.questions.card_table import CARD_ROW
from console.panels.questions.cards_view import CardsView
from console.panels.questions.comments_desk import CommentsDesk
from console.panels.questions.comments_desk import commands as comments_commands
from console.panels.questions.comments_view import CommentsView
from console.panels.questions.deciding import Deciding
from console.panels.questions.gap_band import GapBand
from console.panels.questions.handing import Handing
from console.panels.questions.joining import Joining
from console.panels.questions.list_button import ListButton
from console.panels.questions.mute_bar import MuteBar
from console.panels.questions.people_sheet import PeopleSheet
from console.panels.questions.put_off import PutOff
from console.panels.questions.requesting import Requesting
from console.panels.questions.split_bar import SplitBar
from console.ui.context import Command, Context, Panel
from console.ui.header import PanelHeader
from console.ui.reach import meant_for
from console.ui.translate import tr

TITLE = QT_TRANSLATE_NOOP("panel", "Questions")
CARD_TOPICS = frozenset(
    ("cards", "show", "run", "settings", "offers", "products", "desks", "queue", "people",
     "requests", "plan", "cues")
)  # fmt: skip
FILL_MS, ANSWERS_MS = 500, 5_000
"""How often at most cards are put in order, and answers worked out, whatever arrives."""

LEAST_COMMENTS = 96
"""Pixels that the comments keep, their head and two lines."""

EDGES = 4
"""Pixels that the list's frame and the border below it take."""

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
        self._side = self.header.findChildren(QLabel, "panelSide")[0]
        self.cards = CardsView(context)
        self.mute_bar = MuteBar(context, self.cards.table.setFocus)
        self.deciding = Deciding(context, self.cards, self.mute_bar)
        self.handing = Handing(context, self.cards, self.deciding)
        self.requesting = Requesting(context, self.cards, self.mute_bar)
        self.put_off = PutOff(context, self.cards, self.deciding)
        self.split_bar = SplitBar(context, self.cards.table.setFocus)
        self.joining = Joining(context, self.cards, self.deciding, self.split_bar)
        self._people: PeopleSheet | None = None
        self._bank: BankSheet | None = None
        self.bank_bar = BankBar(context, self.cards, self.deciding)
        self.comments = CommentsView(context)
        self.about_comments = CommentsDesk(context, self.comments)
        self.by_hand = ByHand(context, self.cards.table.setFocus)
        self.gaps = GapBand(context, self.comments.show_moment)
        self.comments.column.insertWidget(1, self.gaps)
        self.cards.said.connect(self._say)
        self.header.add_widget(self.cards.badge)
        self.lists = ListButton(self.cards)
        self.header.add_widget(self.lists)
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._split.setObjectName("questionsSplit")
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self._upper())
        self._split.addWidget(self.comments)
        # Whatever stands among the comments, five questions are seen before it.
        self.comments.setMinimumHeight(context.theme.px(LEAST_COMMENTS))
        self._split.splitterMoved.connect(self._note_moved)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(0)
        self._settling.timeout.connect(self._share)
        # Not at once: it comes amid the layout that would overrule it.
        self.cards.keys.grown.connect(self._settling.start)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.by_hand)
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
        self._share()

    def _share(self) -> None:
        """Give the cards their part of the height, at least five of them."""
        if not self._moved:
            px, height = self._context.theme.px, self._split.height()
            rows = max(LEAST_CARDS, int(height * CARDS_SHARE) // px(CARD_ROW))
            cards = rows * px(CARD_ROW) + self.cards.keys.height() + px(EDGES)
            self._split.setSizes([cards, max(1, height - cards)])

    def show_people(self) -> None:
        """Open the sheet of the people of the room."""
        if self._people is None:
            self._people = PeopleSheet(self.window(), self._context)
        self._people.open()

    def show_bank(self) -> None:
        """Open the sheet of ready answers and size charts."""
        if self._bank is None:
            self._bank = BankSheet(self.window(), self._context)
        self._bank.open()

    def _upper(self) -> QWidget:
        """The cards, below them the keys, between them the line that a mute asks for."""
        upper = QWidget()
        column = QVBoxLayout(upper)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.cards, self.mute_bar, self.split_bar, self.bank_bar, self.cards.keys):
            column.addWidget(part)
        return upper

    def _note_moved(self) -> None:
        self._moved = True

    def _opened(self) -> None:
        self.cards.forget()
        self.deciding.forget()
        self.bank_bar.hide()
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
            self.gaps.follow()
        if not 0 <= now - self._answered < ANSWERS_MS:
            self._answered = now
            self.cards.say_answers()

    def _say(self, open_text: str, side: str) -> None:
        self.header.set_count(open_text)
        self.header.set_side(side)
        self._side.setToolTip(self.cards.shifts)


def _build(context: Context) -> QWidget:
    return QuestionsPanel(context)


def _commands(widget: QWidget) -> tuple[Command, ...]:
    assert isinstance(widget, QuestionsPanel)

    def here() -> bool:
        return meant_for(widget)

    return (
        *commands(widget),
        *comments_commands(widget.about_comments, here),
        widget.by_hand.command(here),
    )


PANEL = Panel(
    "questions",
    TITLE,
    {"air": "right", "review": "right"},
    _build,
    _commands,
)
