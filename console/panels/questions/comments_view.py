"""The lower half: everything that is said, the newest on top, and finding in it."""

from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QVBoxLayout, QWidget

from console.core.message import QT_TRANSLATE_NOOP
from console.panels.questions import pages
from console.panels.questions.comment_table import CommentTable
from console.panels.questions.comments import CommentsModel
from console.panels.questions.hint import Hint
from console.panels.questions.pages import Page, Said
from console.show.questions.present import RING, QuestionsPresent
from console.show.questions.search import PAGE as SEARCH_PAGE
from console.ui.context import Context
from console.ui.figures import count
from console.ui.freeze import Freeze, UnseenBadge
from console.ui.header import PanelHeader
from console.ui.shortcuts import key_text
from console.ui.translate import tr

COMMENTS = QT_TRANSLATE_NOOP("questions", "Comments")
FIND = QT_TRANSLATE_NOOP("questions", "Find in the whole run  {key}")
FOUND = QT_TRANSLATE_NOOP("questions", "{count} found")
FOUND_MORE = QT_TRANSLATE_NOOP("questions", "{count} found so far")
NOTHING_SAID = QT_TRANSLATE_NOOP(
    "questions", "Nothing was said yet. Comments of all sources come here as they arrive."
)
NO_RUN = QT_TRANSLATE_NOOP(
    "questions", "Comments belong to a run: start one, or replay a recording, and they stand here."
)
NOT_FOUND = QT_TRANSLATE_NOOP("questions", "Nobody said “{text}” in this run. Esc shows all again.")

TYPING_MS = 150
"""How long after the last key the run is searched."""


class CommentsView(QWidget):
    """Follows Live while the list stands at its top and nobody is at it; else counts the new."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("commentsView")
        self._context, self._desk = context, context.desk
        self._live: QuestionsPresent | None = None
        self._taken = 0
        self._asked = self._ended = False
        self.typed = ""
        self.header = PanelHeader(context, tr(COMMENTS), self)
        self.model = CommentsModel(self._intent, self)
        self.results = CommentsModel(self._intent, self)
        self.table = CommentTable(context.theme, self)
        self.table.show_comments(self.model)
        self.table.clicked.connect(self._picked)
        self.table.activated.connect(self._picked)
        self.table.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.freeze = Freeze(self.table)
        self.freeze.thawed.connect(self.follow)
        self.badge = UnseenBadge(self.freeze)
        self.badge.setObjectName("commentsBadge")
        self.badge.clicked.connect(self.to_top)
        self.hint = Hint(context.theme, self.table, "commentsHint")
        self.line = self._search_line()
        self.header.add_widget(self.badge)
        self.header.add_widget(self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.table, 1)
        self.setFocusProxy(self.table)

    @property
    def held(self) -> bool:
        """Whether new comments wait: someone is at the list, or looks further down."""
        return self.freeze.frozen or self.table.verticalScrollBar().value() > 0

    def follow(self) -> None:
        """Take in what came, or count it."""
        questions = self._desk.live.questions
        total = questions.gone + len(questions.comments)
        if questions is not self._live or total < self._taken:
            self._begin(questions)
            return
        new = total - self._taken
        if self.typed or (self.held and self.model.rowCount()):
            self._say(new)
            return
        first = max(0, len(questions.comments) - new)
        self.model.add(_said(questions, first), RING)
        self._taken = total
        if new:
            self._asked = self._ended = False
        self._say(0)
        self.table.viewport().update()

    def go_to_search(self) -> None:
        """Go to the field that searches the run."""
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def to_top(self) -> None:
        """Back to the newest, and follow again."""
        if self.typed:
            self.line.clear()
            self._search()
        self.table.scrollToTop()
        self.freeze.thaw()

    def show_moment(self, at: int) -> None:
        """Go to what was said at a time (ms UTC), if it is among the comments in memory."""
        row = self.model.row_at(at)
        if row >= 0 and not self.typed:
            index = self.model.index(row, 0)
            self.table.setCurrentIndex(index)
            self.table.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.to_top()
                self.table.setFocus()
                return True
            if event.key() == Qt.Key.Key_Down:
                self.table.setFocus()
                self.table.selectRow(0)
                return True
        return False

    def _search_line(self) -> QLineEdit:
        made = QLineEdit()
        made.setObjectName("commentSearch")
        self._name_key(made)
        made.setClearButtonEnabled(True)
        made.setMaxLength(200)
        made.setFixedWidth(self._context.theme.px(208))
        made.installEventFilter(self)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self._search)
        made.textChanged.connect(self._typed)
        made.returnPressed.connect(self._search)
        self._context.keys.changed.connect(self._keys_changed)
        return made

    def _typed(self, _text: str) -> None:
        self._typing.start()

    def _keys_changed(self) -> None:
        self._name_key(self.line)

    def _name_key(self, line: QLineEdit) -> None:
        words = tr(FIND, key=key_text(self._context.keys.key_of("questions.search"))).strip()
        line.setPlaceholderText(words)
        line.setAccessibleName(words)

    def _begin(self, questions: QuestionsPresent) -> None:
        """Another run is shown, or the first one."""
        show = self._desk.live.base.show
        self.model.zone = self.results.zone = show.zone if show else "UTC"
        self._live, self._asked, self._ended = questions, False, False
        self._taken = questions.gone + len(questions.comments)
        self.model.fill(_said(questions, 0))
        self.typed = ""
        self.line.clear()
        self.table.show_comments(self.model)
        self._say(0)

    def _search(self) -> None:
        """Search the run for what stands in the line; nothing typed shows all again."""
        self._typing.stop()
        typed = self.line.text().strip()
        if typed == self.typed:
            return
        self.typed, self._asked, self._ended = typed, False, False
        if not typed:
            self.table.show_comments(self.model)
            self.follow()
            return
        self._ask(2**62)

    def _ask(self, before: int) -> None:
        """Have the next page read: of what was searched for, or of what was said earlier."""
        run, desk = self._desk.live.base.shown.run, self._desk
        if self._asked or self._ended or not run:
            return
        self._asked = True
        if self.typed:
            work = partial(pages.found, run=run, typed=self.typed, before=before)
        else:
            work = partial(pages.older, run=run, before=before)
        desk.bridge.when_done(desk.room.readers.ask(work, key="comments"), self._take)

    def _take(self, page: Page) -> None:
        """A page came; one that nobody waits for any more is let go."""
        if page.run != self._desk.live.base.shown.run or page.typed != self.typed:
            return
        self._asked, self._ended = False, not page.rows
        if not page.typed:
            if page.before == self.model.oldest:
                self.model.add_older(page.rows)
            return
        if page.before == 2**62:
            self.results.fill(reversed(page.rows))
            self.table.show_comments(self.results)
        elif page.before == self.results.oldest:
            self.results.add_older(page.rows)
        questions = self._desk.live.questions
        self._say(questions.gone + len(questions.comments) - self._taken)

    def _scrolled(self, value: int) -> None:
        bar = self.table.verticalScrollBar()
        model = self.results if self.typed else self.model
        if value >= bar.maximum() - bar.pageStep() and value > 0 and model.oldest > 1:
            self._ask(model.oldest)
        elif value == 0 and not self.typed:
            self.follow()

    def _picked(self, index: QModelIndex) -> None:
        model = self.results if self.typed else self.model
        said = model.at(index.row())
        self._context.focus.set("comment", str(said.n), said.comment.at)

    def _intent(self, n: int) -> str:
        asking = self._desk.live.questions.asking.get(n)
        return asking.intent if asking else ""

    def _say(self, new: int) -> None:
        """Write the head, the badge and the hint."""
        live = self._desk.live
        waiting = live.questions.comments[-new] if 0 < new <= len(live.questions.comments) else None
        age = max(0, self._desk.clock.wall() - waiting.at) if waiting else 0
        self.badge.set_unseen(new, age)
        if self.typed:
            found = self.results.rowCount()
            more = FOUND_MORE if found >= SEARCH_PAGE and not self._ended else FOUND
            self.header.set_count(tr(more, count=count(found)))
            self.hint.say("" if found else tr(NOT_FOUND, text=self.typed[:40]))
            return
        self.header.set_count(count(live.questions.total) if live.questions.total else "")
        empty = NOTHING_SAID if live.base.run is not None else NO_RUN
        self.hint.say("" if self.model.rowCount() else tr(empty))


def _said(questions: QuestionsPresent, first: int) -> list[Said]:
    """The comments that Live holds from a place on, oldest first."""
    rows = zip(
        questions.numbers[first:],
        questions.sources[first:],
        questions.comments[first:],
        strict=True,
    )
    return [Said(n, source, "", comment) for n, source, comment in rows]
