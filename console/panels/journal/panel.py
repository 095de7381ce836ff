"""The journal panel."""

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QVBoxLayout, QWidget

from console.core.journal import ENTRY_COLUMNS
from console.core.message import QT_TRANSLATE_NOOP
from console.core.reader import Files
from console.core.table import Entry
from console.core.undo import Undo
from console.panels.journal import model as journal
from console.panels.journal.model import Surroundings, Wanted
from console.ui.context import Command, Context, Panel
from console.ui.delegates import CellDelegate
from console.ui.figures import count, day
from console.ui.header import PanelHeader
from console.ui.tables import DenseTable, RowCells, RowsModel
from console.ui.translate import tr

TITLE = QT_TRANSLATE_NOOP("panel", "Journal")
FILTER = QT_TRANSLATE_NOOP("journal", "Find")
MINE = QT_TRANSLATE_NOOP("journal", "This desk")
THIS_SHOW = QT_TRANSLATE_NOOP("journal", "This show")
UNDO_THIS = QT_TRANSLATE_NOOP("command", "Undo this entry")
UNDO = QT_TRANSLATE_NOOP("journal", "Undo this")
FIND = QT_TRANSLATE_NOOP("command", "Find in the journal")

PAGE = 200
"""Older entries read at a time, when someone scrolls to the end."""


def older(files: Files, before: int) -> list[Entry]:
    """The page of entries before a seq, newest first."""
    query = f"SELECT {ENTRY_COLUMNS} FROM journal WHERE seq < ? ORDER BY seq DESC LIMIT {PAGE}"
    return [Entry._make(found) for found in files.decisions.execute(query, (before,)).fetchall()]


class JournalPanel(QWidget):
    """A list of entries, newest first; the selected one can be taken back."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("journalPanel")
        self._context = context
        self._older: list[Entry] = []
        self._asked = self._stale = False
        self._texts: dict[int, str] = {}
        self._rows: dict[tuple[int, bool], RowCells] = {}
        self._around: Surroundings | None = None
        self.header = PanelHeader(context, tr(TITLE), self)
        self.line = QLineEdit()
        self.line.setObjectName("journalFilter")
        self.line.setPlaceholderText(tr(FILTER))
        self.line.setAccessibleName(tr(FILTER))
        self.line.textChanged.connect(self.fill)
        self._show_only = self._toggle(THIS_SHOW, "journalThisShow")
        self._mine = self._toggle(MINE, "journalMine")
        self._undo = self.header.add_action(UNDO, self.undo_this, name="journalUndo")
        self._undo.setProperty("command", "journal.undo_this")
        self.model = RowsModel(context.theme, journal.columns(), self)
        self.table = DenseTable(context.theme, dense=True, parent=self)
        self.table.setObjectName("journalTable")
        self.table.setItemDelegate(CellDelegate(context.theme, self.table))
        self.table.show_model(self.model)
        self.table.picked.connect(self._picked)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._menu)
        bar = self.table.verticalScrollBar()
        bar.valueChanged.connect(self._scrolled)
        bar.rangeChanged.connect(self._scrolled)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(self._filters())
        column.addWidget(self.table, 1)
        self.setFocusProxy(self.table)
        context.desk.changed.connect(self._changed)
        context.desk.opened.connect(self._opened)
        self.fill()

    def fill(self) -> None:
        """Show the entries that are wanted."""
        live, desk = self._context.desk.live, self._context.desk
        show = live.base.show
        zone = show.zone if show else "UTC"
        around = Surroundings(dict(live.base.desks), zone, day(desk.clock.wall(), zone))
        wanted = Wanted(
            self.line.text(),
            desk.room.desk if self._mine.isChecked() else "",
            live.base.shown.show if self._show_only.isChecked() else "",
        )
        entries = [*reversed(live.history.entries), *self._older]
        back = journal.undone(entries)
        chosen = [one for one in entries if journal.fits(one, self._text(one), wanted)]
        if around != self._around:
            self._rows.clear()
            self._around = around
        rows = [self._row(one, one.seq in back) for one in chosen]
        self.model.set_rows(rows, [str(one.seq) for one in chosen])
        self.header.set_count(count(len(chosen)))
        self._undo.setEnabled(self.can_undo())
        self._stale = False

    def selected(self) -> Entry | None:
        """The entry that is selected."""
        key = self.table.current_key()
        entries = (*self._context.desk.live.history.entries, *self._older)
        return next((one for one in entries if str(one.seq) == key), None)

    def can_undo(self) -> bool:
        """Whether the selected entry may be taken back; whether it can, the store decides."""
        entry = self.selected()
        return entry is not None and not entry.live

    def undo_this(self) -> None:
        """Take the selected entry back; what speaks against it is told by the window."""
        entry = self.selected()
        if entry is not None:
            self._context.desk.do(Undo(entry=entry.seq))

    def go_to_filter(self) -> None:
        """Go to the field that narrows the list."""
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.fill()

    def _changed(self, topics: frozenset[str]) -> None:
        if topics & {"journal", "desks", "show"}:
            self._stale = True
            if self.isVisible():
                self.fill()

    def _opened(self) -> None:
        self._older.clear()
        self._asked = False
        self.fill()

    def _text(self, entry: Entry) -> str:
        if entry.seq not in self._texts:
            self._texts[entry.seq] = journal.label_text(entry)
        return self._texts[entry.seq]

    def _row(self, entry: Entry, back: bool) -> RowCells:
        """The cells of an entry; made once, since thousands are listed and one is new."""
        key = entry.seq, back
        if key not in self._rows and self._around is not None:
            self._rows[key] = journal.row(entry, self._text(entry), back, self._around)
        return self._rows[key]

    def _toggle(self, marked: tuple[str, str], name: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setText(tr(marked))
        button.setCheckable(True)
        button.clicked.connect(self.fill)
        return button

    def _filters(self) -> QHBoxLayout:
        px = self._context.theme.px
        row = QHBoxLayout()
        row.setContentsMargins(px(8), px(4), px(8), px(4))
        row.setSpacing(px(4))
        row.addWidget(self.line, 1)
        row.addWidget(self._show_only)
        row.addWidget(self._mine)
        return row

    def _picked(self, key: str) -> None:
        entry = self.selected()
        self._undo.setEnabled(self.can_undo())
        if entry is not None:
            self._context.focus.set("entry", key, entry.at)

    def _menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        action = menu.addAction(tr(UNDO_THIS), self.undo_this)
        action.setEnabled(self.can_undo())
        menu.popup(self.table.viewport().mapToGlobal(at))

    def _scrolled(self) -> None:
        """At the end of the list, read the page before it."""
        bar = self.table.verticalScrollBar()
        if self._asked or not 0 < bar.maximum() <= bar.value():
            return
        entries = self._older or list(self._context.desk.live.history.entries)[:1]
        if not entries or entries[-1].seq <= 1:
            return
        self._asked = True
        desk = self._context.desk
        answer = desk.room.readers.ask(partial(older, before=entries[-1].seq), key="journal")
        desk.bridge.when_done(answer, self._take_older)

    def _take_older(self, page: list[Entry]) -> None:
        self._asked = not page
        if page:
            self._older.extend(page)
            self.fill()


def _build(context: Context) -> QWidget:
    return JournalPanel(context)


def _commands(widget: QWidget) -> tuple[Command, ...]:
    assert isinstance(widget, JournalPanel)
    return (
        Command("journal.find", FIND, widget.go_to_filter),
        Command("journal.undo_this", UNDO_THIS, widget.undo_this, "Ctrl+Alt+Z", widget.can_undo),
    )


PANEL = Panel(
    "journal",
    TITLE,
    {"plan": "right-below", "review": "middle"},
    _build,
    _commands,
)
