"""What is done about comments: viewer, hiding, muting, words, gifts, signals, filters by name."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from console.core.message import QT_TRANSLATE_NOOP
from console.core.plain_text import plain
from console.panels.questions.comments_view import CommentsView
from console.panels.questions.gifts_view import GiftsView
from console.panels.questions.moderation_bar import ModerationBar
from console.panels.questions.moderation_press import ModerationPress
from console.panels.questions.moderation_words import WordsView
from console.panels.questions.signals_view import SignalsView
from console.panels.questions.viewer_card import ViewerCard
from console.show.questions.moderation.actions import ShowComment
from console.show.questions.moderation.keeping import RemoveFilter, SaveFilter
from console.show.questions.moderation.tables import SavedFilter
from console.ui.context import Command, Context
from console.ui.signal_notices import standing_out
from console.ui.theme import restyle
from console.ui.translate import tr

VIEWER = QT_TRANSLATE_NOOP("command", "Viewer of the comment")
HIDE = QT_TRANSLATE_NOOP("command", "Hide the comment, or show it again")
BAN = QT_TRANSLATE_NOOP("command", "Keep a word off the list")
FOLDED = QT_TRANSLATE_NOOP("command", "Show the text of hidden comments")
GIFTS = QT_TRANSLATE_NOOP("command", "Gifts and paid messages")
SIGNALS = QT_TRANSLATE_NOOP("command", "Signals of the chat")
TICK = QT_TRANSLATE_NOOP("command", "Tick what was hidden or muted on the platform")
LISTED = QT_TRANSLATE_NOOP("questions", "Comments")
COVER = QT_TRANSLATE_NOOP("questions", "Cover nicknames")
WORDS = QT_TRANSLATE_NOOP("moderation", "Words, hidden comments and muted viewers")
KEEP = QT_TRANSLATE_NOOP("questions", "Keep this filter…")
KEEP_MARK = QT_TRANSLATE_NOOP("questions", "Keep and mark {number}")
DROP = QT_TRANSLATE_NOOP("questions", "Drop “{name}”")
MORE = QT_TRANSLATE_NOOP("questions", "More about comments")
NAME_LENGTH = 40
MARKS = ("series0", "series1", "series2", "series3")
LOOK_MS = 3_000


class CommentsDesk(QObject):
    """Stands around the list: pages in its place, lines below it, a menu in its head."""

    def __init__(self, context: Context, view: CommentsView) -> None:
        super().__init__(view)
        self._context, self._desk, self.view = context, context.desk, view
        self._looked = 0
        self.bar = ModerationBar(context, self._back_to_list)
        self.press = ModerationPress(context)
        self.viewer = ViewerCard(context, self._back_to_list, self.bar.mute_viewer)
        self.gifts, self.signals = GiftsView(context), SignalsView(context)
        self.words = WordsView(context, self.bar.ban_word)
        for page in (self.viewer, self.gifts, self.signals, self.words):
            view.pages.addWidget(page)
        view.column.addWidget(self.bar)
        view.column.addWidget(self.press)
        self.button = QToolButton()
        self.button.setObjectName("commentsMore")
        self.button.setText("⋯")
        self.button.setToolTip(tr(MORE))
        self.button.setAccessibleName(tr(MORE))
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(self.menu)
        view.header.add_widget(self.button)
        context.desk.changed.connect(self._changed)
        context.desk.opened.connect(self._opened)
        context.desk.ticked.connect(self._tick)

    def open_viewer(self) -> None:
        """The card of who said the chosen comment."""
        said = self.view.current()
        if said is not None:
            self._page(self.viewer)
            self.viewer.open(said)

    def hide(self) -> None:
        """Hide the chosen comment, or show it again."""
        said = self.view.current()
        if said is None:
            return
        if said.n in self._desk.live.moderation.hidden:
            self._desk.do(ShowComment(run=self._desk.live.base.shown.run, n=said.n))
        else:
            self.bar.hide_comment(said)

    def ban(self) -> None:
        """Ask for a word to keep off the list."""
        self.bar.ban_word()

    def toggle_folded(self) -> None:
        """Show what hidden comments say, or fold them away again."""
        self.view.looking.folded = not self.view.looking.folded
        self.view.repaint_lines()

    def toggle_covered(self) -> None:
        """Cover nicknames, or show them."""
        covered = self.view.looking.masked = not self.view.looking.masked
        self.viewer.covered = self.gifts.covered = covered
        self.view.repaint_lines()
        self._follow_page()

    def toggle(self, page: QWidget) -> None:
        """One of the pages in place of the list, or the list again."""
        if self.view.pages.currentWidget() is page:
            self._back_to_list()
        else:
            self._page(page)

    def menu(self) -> QMenu:
        """What is seldom wanted, and the filters by name."""
        menu = QMenu(self.view)
        menu.setObjectName("commentsMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr(LISTED), self._back_to_list)
        for marked, page in ((GIFTS, self.gifts), (SIGNALS, self.signals), (WORDS, self.words)):
            menu.addAction(tr(marked), partial(self._page, page))
        menu.addSeparator()
        for marked, run in ((VIEWER, self.open_viewer), (HIDE, self.hide), (BAN, self.ban)):
            menu.addAction(tr(marked), run)
        for marked, run, on in (
            (FOLDED, self.toggle_folded, self.view.looking.folded),
            (COVER, self.toggle_covered, self.view.looking.masked),
        ):
            action = menu.addAction(tr(marked), run)
            action.setCheckable(True)
            action.setChecked(on)
        menu.addSeparator()
        self._add_filters(menu)
        menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))
        return menu

    def _add_filters(self, menu: QMenu) -> None:
        kept = self._desk.live.moderation.filters
        for one in kept:
            mark = "◆ " if one.colour else ""
            menu.addAction(f"{mark}{plain(one.name, 40)}", partial(self._use, one))
        typed = self.view.typed
        if typed and self.view.finding.wrong is None:
            menu.addAction(tr(KEEP), partial(self._keep, typed, ""))
            for number, colour in enumerate(MARKS):
                words = tr(KEEP_MARK, number=number + 1)
                menu.addAction(words, partial(self._keep, typed, colour))
        for one in kept:
            if one.query == typed:
                drop = partial(self._desk.do, RemoveFilter(id=one.id))
                menu.addAction(tr(DROP, name=plain(one.name, 40)), drop)

    def _use(self, one: SavedFilter) -> None:
        self._back_to_list()
        self.view.line.setText(one.query)
        self.view.search()

    def _keep(self, typed: str, colour: str) -> None:
        """A filter is called as it reads, until someone finds a better name for it."""
        name = next((one.name for one in self._filters() if one.query == typed), "")
        name = name or plain(typed, NAME_LENGTH)
        self._desk.do(SaveFilter(name=name, query=typed, colour=colour))

    def _filters(self) -> list[SavedFilter]:
        return self._desk.live.moderation.filters

    def _page(self, page: QWidget) -> None:
        self.view.pages.setCurrentWidget(page)
        self._follow_page()
        page.setFocus()

    def _back_to_list(self) -> None:
        self.view.pages.setCurrentWidget(self.view.table)
        self.view.table.setFocus()

    def _follow_page(self) -> None:
        page = self.view.pages.currentWidget()
        if isinstance(page, ViewerCard | GiftsView | SignalsView | WordsView):
            page.follow()

    def _opened(self) -> None:
        self.signals.forget()
        self._back_to_list_quietly()
        self.press.follow()

    def _back_to_list_quietly(self) -> None:
        self.view.pages.setCurrentWidget(self.view.table)

    def _changed(self, topics: frozenset[str]) -> None:
        if "moderation" in topics:
            self.press.follow()
            self.view.repaint_lines()
            self._follow_page()
        elif "gifts" in topics and self.view.pages.currentWidget() is self.gifts:
            self.gifts.follow()

    def _tick(self) -> None:
        now = self._desk.clock.real.steady()
        if 0 <= now - self._looked < LOOK_MS or not self.view.isVisible():
            return
        self._looked = now
        self.signals.sample()
        found = standing_out(self._context)
        self.button.setText(f"⋯ {len(found)}" if found else "⋯")
        restyle(self.button, colour="amber" if found else "")
        if self.view.pages.currentWidget() is self.signals:
            self.signals.follow()


def commands(desk: CommentsDesk, here: Callable[[], bool]) -> tuple[Command, ...]:
    """What can be done about comments, with keys that mean nothing elsewhere on air."""

    def about_one() -> bool:
        return here() and desk.view.current() is not None

    def waiting() -> bool:
        return here() and bool(desk.press.isVisible())

    return (
        Command("comments.viewer", VIEWER, desk.open_viewer, "Shift+U", about_one),
        Command("comments.hide", HIDE, desk.hide, "Shift+H", about_one),
        Command("comments.ban", BAN, desk.ban, "Shift+B", here),
        Command("comments.folded", FOLDED, desk.toggle_folded, "", here),
        Command("comments.gifts", GIFTS, partial(desk.toggle, desk.gifts), "Shift+G", here),
        Command("comments.signals", SIGNALS, partial(desk.toggle, desk.signals), "Shift+S", here),
        Command("comments.tick", TICK, desk.press.tick, "", waiting),
    )
