"""The panel of the pool: search, imports, selection."""

from collections.abc import Callable
from functools import partial
from typing import cast

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QStackedLayout, QToolButton, QVBoxLayout, QWidget

from console.core.message import QT_TRANSLATE_NOOP
from console.panels.pool.importing import Importing
from console.panels.pool.imports_page import ImportsPage
from console.panels.pool.search_page import SearchPage
from console.panels.pool.selection_page import SelectionPage
from console.ui.command import Command
from console.ui.context import Context
from console.ui.figures import count
from console.ui.header import PanelHeader
from console.ui.page_row import command_button, page_row, page_tab
from console.ui.reach import meant_for
from console.ui.translate import tr

TITLE = QT_TRANSLATE_NOOP("panel", "Pool")
PAGES = {
    "pool": QT_TRANSLATE_NOOP("pool", "Pool"),
    "imports": QT_TRANSLATE_NOOP("pool", "Imports"),
    "selection": QT_TRANSLATE_NOOP("pool", "Selection"),
}
SHOW_PAGE = {
    "pool": QT_TRANSLATE_NOOP("command", "Pool: search"),
    "imports": QT_TRANSLATE_NOOP("command", "Pool: imports"),
    "selection": QT_TRANSLATE_NOOP("command", "Pool: selection meeting"),
}
IMPORT = QT_TRANSLATE_NOOP("command", "Import into the pool…")
PASTE = QT_TRANSLATE_NOOP("command", "Paste a table into the pool")
FIND = QT_TRANSLATE_NOOP("command", "Find in the pool")
LIBRARY = QT_TRANSLATE_NOOP("command", "Take from the pool into the library")
SHOW = QT_TRANSLATE_NOOP("command", "Take from the pool into the show")
PROPOSE = QT_TRANSLATE_NOOP("command", "Propose for selection")
CHOOSE = QT_TRANSLATE_NOOP("command", "Selection: choose")
LATER = QT_TRANSLATE_NOOP("command", "Selection: later")
REJECT = QT_TRANSLATE_NOOP("command", "Selection: reject")
REOPEN = QT_TRANSLATE_NOOP("command", "Selection: open again")
REMOVE = QT_TRANSLATE_NOOP("command", "Selection: take out")
CRITERIA = QT_TRANSLATE_NOOP("command", "Scorecard of the selection…")
TO_SCORECARD = QT_TRANSLATE_NOOP("pool", "Scorecard…")
TO_LIBRARY = QT_TRANSLATE_NOOP("pool", "Library (G)")
TO_SHOW = QT_TRANSLATE_NOOP("pool", "Show (S)")
TO_SELECTION = QT_TRANSLATE_NOOP("pool", "Selection (E)")
IMPORT_BUTTON = QT_TRANSLATE_NOOP("pool", "Import…")
PASTE_BUTTON = QT_TRANSLATE_NOOP("pool", "Paste")
IN_POOL = QT_TRANSLATE_NOOP("pool", "{count} products; imports: {imports}")
CANDIDATES = QT_TRANSLATE_NOOP("pool", "{count} candidates, {chosen} chosen")

TOPICS = frozenset({"pool", "selection", "offers", "products", "show", "settings"})


class PoolPanel(QWidget):
    """Three pages; what is not seen is not asked for."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("poolPanel")
        self._context, self._desk = context, context.desk
        self._page = "pool"
        self._accepted: list[int] | None = None
        self.header = PanelHeader(context, tr(TITLE), self)
        self.importing = Importing(context, self)
        self.search = SearchPage(context)
        self.imports = ImportsPage(context, self.importing)
        self.selection = SelectionPage(context)
        self._import = self.header.add_action(
            IMPORT_BUTTON, self.importing.choose, name="poolImportButton"
        )
        self._import.setProperty("command", "pool.import")
        self._paste = self.header.add_action(
            PASTE_BUTTON, self.importing.paste, name="poolPasteButton"
        )
        self._paste.setProperty("command", "pool.paste")
        self._tabs = {
            name: page_tab(marked, partial(self.show_page, name), f"pool.{name}")
            for name, marked in PAGES.items()
        }
        self._takes = self._take_buttons()
        self._criteria = command_button(
            TO_SCORECARD, self.selection.edit_criteria, "candidate.criteria"
        )
        pages = QFrame()  # a stack without a widget shows its first page as a window
        self._stack = QStackedLayout(pages)
        for page in (self.search, self.imports, self.selection):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        behind = (*self._takes, self._criteria)
        column.addLayout(page_row(context.theme, self._tabs.values(), behind))
        column.addWidget(pages, 1)
        self.setFocusProxy(self.search)
        self._desk.changed.connect(self._changed)
        self._desk.opened.connect(self._opened)
        self._desk.ticked.connect(self._ticked)
        self.importing.changed.connect(self.refresh)
        self.refresh()

    @property
    def page(self) -> str:
        """The page that is shown: pool, imports or selection."""
        return self._page

    def show_page(self, name: str) -> None:
        """Show a page."""
        self._page = name
        pages = {"pool": self.search, "imports": self.imports, "selection": self.selection}
        self._stack.setCurrentWidget(pages[name])
        self.setFocusProxy(pages[name])
        self.refresh()

    def refresh(self) -> None:
        """Show the present."""
        live = self._desk.live
        for name, tab in self._tabs.items():
            tab.setChecked(name == self._page)
        for button in self._takes:
            button.setVisible(self._page == "pool")
        self._criteria.setVisible(self._page == "selection")
        self._say()
        if not self.isVisible():
            return
        if self._page == "imports":
            self.imports.follow()
        elif self._page == "selection":
            self.selection.follow()
        elif live.pool.accepted != self._accepted:
            self._accepted = live.pool.accepted
            self.search.ask()
        else:
            self.search.follow()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def find_in_pool(self) -> None:
        """Go to the line of the search."""
        self.show_page("pool")
        self.search.go_to_line()

    def bring_in(self, run: Callable[[], None]) -> None:
        """Show the imports, and begin one."""
        self.show_page("imports")
        run()

    def _say(self) -> None:
        live = self._desk.live
        if self._page == "selection":
            candidates = live.selection.candidates
            chosen = sum(one.verdict == "chosen" for one in candidates)
            words = tr(CANDIDATES, count=len(candidates), chosen=chosen) if candidates else ""
        else:
            there = [one for one in live.pool.imports if one.state == "accepted"]
            total = count(sum(one.rows for one in there))
            words = tr(IN_POOL, count=total, imports=len(there)) if there else ""
        self.header.set_count(words)

    def _changed(self, topics: frozenset[str]) -> None:
        if topics & TOPICS:
            self.refresh()

    def _opened(self) -> None:
        self._accepted = None
        self.importing.sweep()
        self.refresh()

    def _ticked(self) -> None:
        """Imports under way go on."""
        if self.importing.loading and self._page == "imports" and self.isVisible():
            self.imports.follow()

    def _take_buttons(self) -> list[QToolButton]:
        wanted = (
            (TO_LIBRARY, partial(self.search.take, into_show=False), "pool.library"),
            (TO_SHOW, partial(self.search.take, into_show=True), "pool.show"),
            (TO_SELECTION, self.search.propose, "pool.propose"),
        )
        return [command_button(marked, run, name) for marked, run, name in wanted]


def commands(widget: QWidget) -> tuple[Command, ...]:
    """Pages, imports, taking, and verdicts."""
    panel = cast(PoolPanel, widget)
    search, selection, importing = panel.search, panel.selection, panel.importing

    def on(page: str) -> bool:
        return panel.page == page and meant_for(panel)

    def mine() -> bool:
        return meant_for(panel)

    pages = tuple(
        Command(f"pool.{name}", marked, partial(panel.show_page, name))
        for name, marked in SHOW_PAGE.items()
    )
    finding, meeting = partial(on, "pool"), partial(on, "selection")
    return (
        *pages,
        Command("pool.find", FIND, panel.find_in_pool, "/", mine),
        Command("pool.import", IMPORT, partial(panel.bring_in, importing.choose)),
        Command("pool.paste", PASTE, partial(panel.bring_in, importing.paste), "Ctrl+V", mine),
        Command("pool.library", LIBRARY, partial(search.take, into_show=False), "G", finding),
        Command("pool.show", SHOW, partial(search.take, into_show=True), "S", finding),
        Command("pool.propose", PROPOSE, search.propose, "E", finding),
        Command("candidate.choose", CHOOSE, partial(selection.judge, "chosen"), "C", meeting),
        Command("candidate.later", LATER, partial(selection.judge, "later"), "V", meeting),
        Command("candidate.reject", REJECT, partial(selection.judge, "rejected"), "X", meeting),
        Command("candidate.reopen", REOPEN, partial(selection.judge, "open"), "O", meeting),
        Command("candidate.criteria", CRITERIA, selection.edit_criteria),
        Command("candidate.remove", REMOVE, selection.remove, "Del", meeting),
    )
