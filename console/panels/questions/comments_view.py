"""The lower half: everything that is said, the newest on top; filtering it, and looking back."""

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from console.core.message import QT_TRANSLATE_NOOP
from console.panels.questions.comment_table import CommentTable
from console.panels.questions.comments import CommentsModel
from console.panels.questions.comments_finding import Finding
from console.panels.questions.comments_line import FilterLine
from console.panels.questions.comments_looking import Looking
from console.panels.questions.comments_paging import Paging
from console.panels.questions.hint import Hint
from console.panels.questions.pages import Said
from console.show.questions.present import RING, QuestionsPresent
from console.ui.context import Context
from console.ui.figures import count
from console.ui.freeze import Freeze, UnseenBadge
from console.ui.header import PanelHeader
from console.ui.labels import label
from console.ui.translate import tr, tr_message

COMMENTS = QT_TRANSLATE_NOOP("questions", "Comments")
FOUND = QT_TRANSLATE_NOOP("questions", "{count} found")
FOUND_MORE = QT_TRANSLATE_NOOP("questions", "{count} found so far")
LOOKING = QT_TRANSLATE_NOOP("questions", "{count} found · {looked} looked at, Esc stops")
NOTHING_SAID = QT_TRANSLATE_NOOP(
    "questions", "Nothing was said yet. Comments of all sources come here as they arrive."
)
NO_RUN = QT_TRANSLATE_NOOP(
    "questions", "Comments belong to a run: start one, or replay a recording, and they stand here."
)
NOT_FOUND = QT_TRANSLATE_NOOP("questions", "Nobody said “{text}” in this run. Esc shows all again.")

WRONG_MS = 700
"""How long after the last key a filter that cannot be read is said to be wrong."""


class CommentsView(QWidget):
    """Follows Live while the list stands at its top and nobody is at it; else counts the new."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("commentsView")
        self._context, self._desk = context, context.desk
        self._live: QuestionsPresent | None = None
        self._taken = 0
        self.looking = Looking(context)
        self.header = PanelHeader(context, tr(COMMENTS), self)
        self.model = CommentsModel(self.looking.look, self)
        self.results = CommentsModel(self.looking.look, self)
        self.finding = Finding(context, self.results, self)
        self.finding.told.connect(self._told)
        self.table = CommentTable(context.theme, self)
        self.table.show_comments(self.model)
        self.table.clicked.connect(self._picked)
        self.table.activated.connect(self._picked)
        self.table.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.paging = Paging(context, self.model, self.table)
        self.freeze = Freeze(self.table)
        self.freeze.thawed.connect(self.follow)
        self.badge = UnseenBadge(self.freeze)
        self.badge.setObjectName("commentsBadge")
        self.badge.clicked.connect(self.to_top)
        self.hint = Hint(context.theme, self.table, "commentsHint")
        self.line = FilterLine(context, self.search, self.leave_line, self.enter_list)
        self.wrong = label(role="small", colour="amber", name="filterWrong")
        self.wrong.setWordWrap(True)
        self.wrong.setContentsMargins(context.theme.px(12), 0, context.theme.px(12), 0)
        self.wrong.hide()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(WRONG_MS)
        self._patience.timeout.connect(self._say_wrong)
        self.header.add_widget(self.badge)
        self.header.add_widget(self.line)
        self.pages = QStackedWidget()
        self.pages.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.pages.addWidget(self.table)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        for part in (self.header, self.wrong, self.pages):
            self.column.addWidget(part, int(part is self.pages))
        self.setFocusProxy(self.table)

    @property
    def held(self) -> bool:
        """Whether new comments wait: someone is at the list, or looks further down."""
        return self.freeze.frozen or self.table.verticalScrollBar().value() > 0

    @property
    def typed(self) -> str:
        """The filter in force, "" for none."""
        return self.finding.typed

    @property
    def shown(self) -> CommentsModel:
        """What the list shows: all, or what was found."""
        return self.results if self.typed else self.model

    def follow(self) -> None:
        """Take in what came, or count it."""
        questions = self._desk.live.questions
        total = questions.gone + len(questions.comments)
        if questions is not self._live or total < self._taken:
            self._begin(questions)
            return
        new = total - self._taken
        if self.held and self.shown.rowCount():
            self._say(self.finding.waiting() if self.typed else new)
            return
        if self.typed:
            self.finding.take_new()
            self._say(0)
            return
        first = max(0, len(questions.comments) - new)
        self.model.add(_said(questions, first), RING)
        self._taken = total
        self.paging.count()
        self._say(0)
        self.table.viewport().update()

    def repaint_lines(self) -> None:
        """What lines are written by has changed."""
        self.model.forget_lines()
        self.results.forget_lines()
        self.table.viewport().update()

    def current(self) -> Said | None:
        """The comment that keys are about."""
        row = self.table.currentIndex().row()
        return self.shown.at(row) if 0 <= row < self.shown.rowCount() else None

    def go_to_search(self) -> None:
        """Go to the field that searches the run."""
        self.pages.setCurrentWidget(self.table)
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def leave_line(self) -> None:
        """Esc in the field: stop looking; when nothing looks any more, show all again."""
        if self.finding.running:
            self.finding.cancel()
        else:
            self.to_top()
            self.table.setFocus()

    def enter_list(self) -> None:
        """From the field into the list."""
        self.table.setFocus()
        self.table.select_row(0)

    def to_top(self) -> None:
        """Back to the newest, and follow again."""
        self.pages.setCurrentWidget(self.table)
        if self.line.text():
            self.line.clear()
            self.search()
        self.table.scrollToTop()
        self.freeze.thaw()

    def show_moment(self, at: int) -> None:
        """Go to what was said at a time (ms UTC), if it is among the comments in memory."""
        row = self.model.row_at(at)
        if row >= 0 and not self.typed:
            index = self.model.index(row, 0)
            self.table.setCurrentIndex(index)
            self.table.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def search(self) -> None:
        """Filter the run by what stands in the line; nothing typed shows all again."""
        self.line.stop()
        was = self.typed
        self.wrong.hide()
        self.finding.set(self.line.text().strip())
        self._patience.stop()
        if self.finding.wrong is not None:
            self._patience.start()
            return
        if self.typed:
            self.table.show_comments(self.results)
        elif was:
            self.table.show_comments(self.model)
            self.follow()

    def _begin(self, questions: QuestionsPresent) -> None:
        """Another run is shown, or the first one."""
        self._live = questions
        self._taken = questions.gone + len(questions.comments)
        self.model.fill(_said(questions, 0))
        self.line.clear()
        self.line.stop()
        self.finding.set("")
        self.wrong.hide()
        self.table.show_comments(self.model)
        self.paging.begin()
        self._say(0)

    def _scrolled(self, value: int) -> None:
        bar = self.table.verticalScrollBar()
        if self.typed:
            if value >= bar.maximum() - bar.pageStep():
                self.finding.more()
        elif value == 0:
            self.follow()

    def _picked(self, index: QModelIndex) -> None:
        said = self.shown.at(index.row())
        if said is not None:
            self._context.focus.set("comment", str(said.n), said.comment.at)

    def _told(self) -> None:
        self._say(self.finding.waiting() if self.held else 0)

    def _say_wrong(self) -> None:
        wrong = self.finding.wrong
        if wrong is not None:
            self.wrong.setText(tr_message(wrong.what))
            self.wrong.show()

    def _say(self, new: int) -> None:
        """Write the head, the badge and the hint."""
        live = self._desk.live
        comments = live.questions.comments
        waiting = comments[-new] if 0 < new <= len(comments) else None
        age = max(0, self._desk.clock.wall() - waiting.at) if waiting else 0
        self.badge.set_unseen(new, age)
        if self.typed:
            finding, found = self.finding, count(self.results.rowCount())
            if finding.running:
                self.header.set_count(tr(LOOKING, count=found, looked=count(finding.looked)))
            else:
                self.header.set_count(tr(FOUND if finding.ended else FOUND_MORE, count=found))
            nobody = not self.results.rowCount() and not finding.running
            self.hint.say(tr(NOT_FOUND, text=self.typed[:40]) if nobody else "")
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
