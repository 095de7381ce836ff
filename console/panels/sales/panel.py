"""The sales panel: graph, lanes and totals; in the review with tables beside."""

from functools import partial

from PySide6.QtCore import QDynamicPropertyChangeEvent, QEvent, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QSplitter, QToolButton, QVBoxLayout, QWidget

from console.core.message import QT_TRANSLATE_NOOP
from console.panels.sales.graph_view import GraphView
from console.panels.sales.legend import Key, Legend
from console.panels.sales.series import behind
from console.panels.sales.sold_tables import SoldTables
from console.panels.sales.span import Range
from console.panels.sales.totals import Totals
from console.show.base.settings import TARGET_GMV
from console.ui.context import Command, Context, Panel
from console.ui.figures import amount
from console.ui.header import PanelHeader
from console.ui.translate import tr

TITLE = QT_TRANSLATE_NOOP("panel", "Sales")
RANGES: dict[Range, tuple[str, str]] = {
    "10": QT_TRANSLATE_NOOP("sales", "10 min"),
    "30": QT_TRANSLATE_NOOP("sales", "30 min"),
    "whole": QT_TRANSLATE_NOOP("sales", "Whole show"),
}
TABLES = QT_TRANSLATE_NOOP("sales", "Tables")
SHOW_TABLES = QT_TRANSLATE_NOOP("command", "Sales by product and by cue")
SHOW_RANGE: dict[Range, tuple[str, str]] = {
    "10": QT_TRANSLATE_NOOP("command", "Sales of the last 10 minutes"),
    "30": QT_TRANSLATE_NOOP("command", "Sales of the last 30 minutes"),
    "whole": QT_TRANSLATE_NOOP("command", "Sales of the whole show"),
}
GMV = QT_TRANSLATE_NOOP("sales", "GMV")
GAINED = QT_TRANSLATE_NOOP("sales", "GMV in this range")
NET = QT_TRANSLATE_NOOP("sales", "expected net")
EACH_SECOND = QT_TRANSLATE_NOOP("sales", "orders a second")
EACH_MINUTE = QT_TRANSLATE_NOOP("sales", "orders a minute")
EACH_BAR = QT_TRANSLATE_NOOP("sales", "orders in {seconds} s")
ONLINE = QT_TRANSLATE_NOOP("sales", "online")
TARGET = QT_TRANSLATE_NOOP("sales", "target {amount}")
BEHIND = QT_TRANSLATE_NOOP("sales", "target {amount} · {share} behind")
AHEAD = QT_TRANSLATE_NOOP("sales", "target {amount} · {share} ahead")

TOPICS = frozenset(
    {"sales", "audience", "log", "queue", "markers", "welfare", "settings", "show", "run"}
)
FILL_MS, TABLES_MS = 1_000, 5_000
"""How often at most the graph and the tables are drawn anew."""

TOTALS_FROM = 300
"""Height of the panel, at scale 1, from which the totals have a row of their own."""


class SalesPanel(QWidget):
    """Drawn once a second, and only while it is seen.

    The property "workspace" ("review") shows the tables; so does a button.
    """

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("salesPanel")
        self._context, self._desk = context, context.desk
        self._filled = self._tabled = -TABLES_MS
        self._reading = self._caption = ""
        self.header = PanelHeader(context, tr(TITLE), self)
        self.legend = Legend(context.theme)
        self.header.add_widget(self.legend)
        self._ranges = self._range_buttons()
        self.tables_button = self.header.add_action(TABLES, self.follow_tables, name="salesTables")
        self.tables_button.setCheckable(True)
        self.tables_button.setProperty("command", "sales.tables")
        self.totals = Totals(context)
        self.graph = GraphView(context)
        self.graph.said.connect(self._read)
        self.tables = SoldTables(context)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setHandleWidth(1)
        self._split.addWidget(self.graph)
        self._split.addWidget(self.tables)
        self._split.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.header, self.totals, self._split):
            column.addWidget(part, 1 if part is self._split else 0)
        self.tables.hide()
        self._desk.changed.connect(self._changed)
        self._desk.opened.connect(self.fill)
        self._desk.ticked.connect(self._tick)
        context.theme.changed.connect(self.fill)
        self.fill()

    def fill(self) -> None:
        """Show the present."""
        self._show_now()
        if self.tables.isVisibleTo(self):
            self.tables.fill()

    def show_range(self, chosen: Range) -> None:
        """Show the last 10 or 30 minutes, or the whole show."""
        self.graph.range = chosen
        self._ranges[chosen].setChecked(True)
        self.fill()

    def toggle_tables(self) -> None:
        """Show or hide the tables."""
        self.tables_button.click()

    def follow_tables(self) -> None:
        """The button says whether there are tables."""
        self.tables.setVisible(self.tables_button.isChecked())
        whole = self._split.width()
        self._split.setSizes([whole * 6 // 10, whole * 4 // 10])
        self.fill()

    def event(self, event: QEvent) -> bool:
        if (
            isinstance(event, QDynamicPropertyChangeEvent)
            and bytes(event.propertyName().data()) == b"workspace"
        ):
            review = self.property("workspace") == "review"
            if review != self.tables_button.isChecked():
                self.toggle_tables()
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.totals.setVisible(self.height() >= self._context.theme.px(TOTALS_FROM))

    def _changed(self, topics: frozenset[str]) -> None:
        if topics & (TOPICS - {"sales", "audience"}) and self.isVisible():
            self.fill()

    def _tick(self) -> None:
        """The graph goes on with the clock."""
        if not self.isVisible():
            return
        now = self._desk.clock.real.steady()
        if now - self._filled < FILL_MS:
            return
        self._filled = now
        self._show_now()
        if self.tables.isVisible() and now - self._tabled >= TABLES_MS:
            self._tabled = now
            self.tables.fill()

    def _show_now(self) -> None:
        live = self._desk.live
        run, show = live.base.run, live.base.show
        over = run is not None and run.ended_at is not None
        found = live.sales.figures(live.base.return_rate, over)
        zone, others = show.zone if show else "UTC", live.sales.other_currencies
        self.totals.show_figures(found, live.sales.currency, others, zone)
        self.graph.fill()
        self._legend()

    def _range_buttons(self) -> dict[Range, QToolButton]:
        group = QButtonGroup(self)
        made: dict[Range, QToolButton] = {}
        for name, marked in RANGES.items():
            button = self.header.add_action(
                marked, partial(self.show_range, name), name=f"salesRange_{name}"
            )
            button.setCheckable(True)
            button.setProperty("command", f"sales.range_{name}")
            group.addButton(button)
            made[name] = button
        made["whole"].setChecked(True)
        return made

    def _read(self, text: str) -> None:
        """What holds under the pointer stands in the head."""
        self._reading = text
        self.legend.setVisible(not text)  # the line of values needs its room
        self.header.set_count(text or self._caption)

    def _legend(self) -> None:
        made, span = self.graph.series, self.graph.span
        if made is None or span is None:
            self.legend.show_keys(())
            self._say_caption("")
            return
        bars = {1: tr(EACH_SECOND), 60: tr(EACH_MINUTE)}
        each = bars.get(span.width) or tr(EACH_BAR, seconds=span.width)
        whole = self.graph.range == "whole"
        keys = [Key(tr(GMV if whole else GAINED), "series1", "line")]
        if made.net is not None:
            keys.append(Key(tr(NET), "text2", "dash"))
        keys += [Key(each, "series0", "bar"), Key(tr(ONLINE), "series2", "line")]
        self.legend.show_keys(tuple(keys))
        self._say_caption(self._target_text() if whole else "")

    def _target_text(self) -> str:
        live, made = self._desk.live, self.graph.series
        target = live.base.value(TARGET_GMV)
        if not target or made is None:
            return ""
        worth = amount(target, live.sales.currency, whole=True)
        share = behind(made)
        if share is None:
            return tr(TARGET, amount=worth)
        return tr(BEHIND if share < 0 else AHEAD, amount=worth, share=f"{abs(share) * 100:.0f}%")

    def _say_caption(self, text: str) -> None:
        self._caption = text
        if not self._reading:
            self.header.set_count(text)


def _build(context: Context) -> QWidget:
    return SalesPanel(context)


def _commands(widget: QWidget) -> tuple[Command, ...]:
    assert isinstance(widget, SalesPanel)
    keys = {"10": "Ctrl+Alt+1", "30": "Ctrl+Alt+2", "whole": "Ctrl+Alt+3"}
    ranges = tuple(
        Command(f"sales.range_{name}", marked, partial(widget.show_range, name), keys[name])
        for name, marked in SHOW_RANGE.items()
    )
    return (
        *ranges,
        Command("sales.tables", SHOW_TABLES, widget.toggle_tables, "Ctrl+Alt+T"),
    )


PANEL = Panel(
    "sales",
    TITLE,
    {"air": "bottom", "review": "bottom"},
    _build,
    _commands,
)
