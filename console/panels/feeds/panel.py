"""The feeds panel: a list of connections, and what is done with them."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from console.core.connections import Connection
from console.core.message import QT_TRANSLATE_NOOP, Message
from console.panels.feeds import model as rows
from console.panels.feeds.rejected import RejectedSheet, samples
from console.panels.feeds.sheet import ConnectionSheet
from console.ui.context import Command, Context, Panel
from console.ui.delegates import CellDelegate
from console.ui.header import PanelHeader
from console.ui.labels import label
from console.ui.reach import meant_for
from console.ui.tables import DenseTable, RowsModel
from console.ui.translate import tr, tr_message

TITLE = QT_TRANSLATE_NOOP("panel", "Feeds")
ADD = QT_TRANSLATE_NOOP("command", "Add feed…")
EDIT = QT_TRANSLATE_NOOP("command", "Edit feed…")
SWITCH = QT_TRANSLATE_NOOP("command", "Switch feed on or off")
REMOVE = QT_TRANSLATE_NOOP("command", "Remove feed")
REJECTED = QT_TRANSLATE_NOOP("command", "Read rejected messages")
ASKED = QT_TRANSLATE_NOOP("command", "Feeds run in this rehearsal too")
ASK_SHORT = QT_TRANSLATE_NOOP("feeds", "In rehearsal")
EMPTY = QT_TRANSLATE_NOOP(
    "feeds",
    "Nothing is connected. A feed brings comments, gifts and figures of a platform, or of a"
    " program of your own, into the run while it is on air. A adds one.",
)
KEYS = QT_TRANSLATE_NOOP(
    "feeds", "A add · E edit · S on or off · R rejected messages · Del twice removes"
)
AGAIN = QT_TRANSLATE_NOOP("feeds", "Press Del again to remove {source} with its secrets.")

EVERY_MS = 500

NARROW, LOW = 520, 260
"""Below this width (pixels) the list keeps what matters most; below this height it has the room."""

FOR_ROOM = (2, 3)
"""Columns that a narrow panel leaves out; their figures stand below the list."""


class FeedsPanel(QWidget):
    """Follows the connections, their health and their figures."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("feedsPanel")
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context, self._feeds = context, context.feeds
        self._next, self._doomed, self._words = 0, "", ""
        self._sheet: ConnectionSheet | None = None
        self._samples: RejectedSheet | None = None
        self.header = PanelHeader(context, tr(TITLE), self)
        self.asked = self.header.add_action(ASK_SHORT, self.ask, tr(ASKED), name="feedsAsked")
        self.asked.setCheckable(True)
        self.header.add_action(ADD, self.add, name="feedsAdd")
        self.model = RowsModel(context.theme, rows.columns(), self)
        self.table = DenseTable(context.theme, dense=True, parent=self)
        self.table.setObjectName("feedsTable")
        self.table.setItemDelegate(CellDelegate(context.theme, self.table))
        self.table.show_model(self.model)
        self.table.picked.connect(self._picked)
        self.table.doubleClicked.connect(self.edit)
        self.empty = label(tr(EMPTY), role="text2", name="feedsEmpty")
        self.says = label(role="small", name="feedsSays")
        self.keys = label(tr(KEYS), role="small", name="feedsKeys")
        margin = context.theme.px(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for text in (self.empty, self.says, self.keys):
            text.setWordWrap(True)
            text.setContentsMargins(margin, margin // 3, margin, margin // 3)
        for widget in (self.header, self.empty, self.table, self.says, self.keys):
            column.addWidget(widget, 1 if widget is self.table else 0)
        column.addStretch(0)
        self.setFocusProxy(self.table)
        context.health.changed.connect(self._told)
        context.desk.ticked.connect(self._tick)
        context.desk.changed.connect(self._changed)
        if self._feeds is not None:
            self._feeds.changed.connect(self.fill)
        self.fill()

    def selected(self) -> Connection | None:
        """The connection that keys are about."""
        feeds = self._feeds
        return feeds.connections.of(self.table.current_key()) if feeds is not None else None

    def fill(self) -> None:
        """Show the connections as they are now."""
        feeds, desk = self._feeds, self._context.desk
        found = feeds.connections.all if feeds is not None else ()
        self.empty.setVisible(not found)
        self.table.setVisible(bool(found))
        self._fit()
        if feeds is None:
            return
        parts = self._context.health.parts
        now, run, work = desk.clock.real.steady(), bool(feeds.run), feeds.at_work
        cells = [
            rows.row(one, feeds.known.get(one.feed), parts.get(one.source), one.source in work, run,
                     feeds.figures(one.source), now)
            for one in found
        ]  # fmt: skip
        self.model.set_rows(cells, [one.source for one in found])
        if found and not self.table.current_key():
            self.table.select_key(found[0].source)
        shown = [parts.get(one.source) for one in found if one.source in work]
        self.header.set_count(rows.summary(found, shown))
        self.asked.setEnabled(desk.live.base.open_run is not None)
        self.asked.setChecked(feeds.asked)
        self._say()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._feeds is not None:
            self._feeds.find()
        self.fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        px = self._context.theme.px
        for column in FOR_ROOM:
            self.table.setColumnHidden(column, self.width() < px(NARROW))
        self._fit()

    def add(self) -> None:
        """Set up another connection."""
        self._open(None)

    def edit(self) -> None:
        """Set up the selected one anew."""
        found, feeds = self.selected(), self._feeds
        if found is not None and feeds is not None and found.feed in feeds.known:
            self._open(found)

    def switch(self) -> None:
        """Switch the selected one on or off."""
        if (found := self.selected()) is not None and self._feeds is not None:
            self._feeds.switch(found.source, not found.on, self._done)

    def remove(self) -> None:
        """Remove the selected one, at the second press."""
        found = self.selected()
        if found is None or self._feeds is None:
            return
        if self._doomed != found.source:
            self._doomed = found.source
            self._say()
            return
        self._doomed = ""
        self._feeds.remove(found.source, self._done)

    def ask(self) -> None:
        """Let feeds run in a rehearsal too, or no longer."""
        if self._feeds is not None:
            self._feeds.ask(not self._feeds.asked)

    def read_rejected(self) -> None:
        """Show what was rejected of the selected one in this run."""
        found, desk = self.selected(), self._context.desk
        if found is None:
            return
        run = desk.live.base.shown.run
        work = partial(samples, run=run, source=found.source)
        if self._samples is None:
            self._samples = RejectedSheet(self.window(), self._context.theme)
        desk.bridge.when_done(desk.room.readers.ask(work, key="rejected"), self._samples.open)

    def _open(self, connection: Connection | None) -> None:
        feeds = self._feeds
        if feeds is None or not feeds.known:
            return
        if self._sheet is None:
            self._sheet = ConnectionSheet(self.window(), self._context.theme, feeds)
        self._sheet.open(connection)

    def _done(self, problem: Message | None) -> None:
        if problem is not None:
            self._words = tr_message(problem)
            self.says.show()
            self._fit()

    def _fit(self) -> None:
        """A low panel keeps its room for the list: one line below it, no keys."""
        low = self.height() < self._context.theme.px(LOW)
        self.keys.setVisible(not low and not self.empty.isVisibleTo(self))
        self.says.setWordWrap(not low)
        wide = QSizePolicy.Policy.Ignored if low else QSizePolicy.Policy.Preferred
        self.says.setSizePolicy(wide, QSizePolicy.Policy.Preferred)
        self.says.setText(" · ".join(self._words.split("\n")) if low else self._words)
        self.says.setToolTip(self._words if low else "")

    def _say(self) -> None:
        feeds, found = self._feeds, self.selected()
        words = ""
        if feeds is not None and feeds.connections.problem is not None:
            words = tr_message(feeds.connections.problem)
        elif feeds is not None and found is not None and self._doomed == found.source:
            words = tr(AGAIN, source=found.source)
        elif feeds is not None and found is not None:
            words = rows.note(
                found, feeds.known.get(found.feed), self._context.health.parts.get(found.source),
                found.source in feeds.at_work, bool(feeds.run), feeds.figures(found.source),
            )  # fmt: skip
        self._words = words
        self.says.setVisible(bool(words))
        self._fit()

    def _picked(self, _key: str) -> None:
        self._doomed = ""
        self._say()

    def _told(self, part: str) -> None:
        if self.isVisible() and self._feeds is not None and self._feeds.connections.of(part):
            self.fill()

    def _changed(self, topics: frozenset[str]) -> None:
        if "run" in topics:
            self.fill()

    def _tick(self) -> None:
        now = self._context.desk.clock.real.steady()
        if self.isVisible() and not 0 < self._next - now <= EVERY_MS:
            self._next = now + EVERY_MS
            self.fill()


def _build(context: Context) -> QWidget:
    return FeedsPanel(context)


def _commands(widget: QWidget) -> tuple[Command, ...]:
    """Letters work while no other panel has the focus."""
    assert isinstance(widget, FeedsPanel)

    def here() -> bool:
        return meant_for(widget)

    def about_one() -> bool:
        return here() and widget.selected() is not None

    return (
        Command("feeds.add", ADD, widget.add, "A", here),
        Command("feeds.edit", EDIT, widget.edit, "E", about_one),
        Command("feeds.switch", SWITCH, widget.switch, "S", about_one),
        Command("feeds.rejected", REJECTED, widget.read_rejected, "R", about_one),
        Command("feeds.remove", REMOVE, widget.remove, "Del", about_one),
        Command("feeds.rehearsal", ASKED, widget.ask, "", here),
    )


PANEL = Panel("feeds", TITLE, {"plan": "right", "air": "bottom"}, _build, _commands, rank=5)
