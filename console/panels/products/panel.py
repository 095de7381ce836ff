"""The panel of products: a table in Plan, card and queue on air."""

from functools import partial
from typing import cast

from PySide6.QtCore import QDynamicPropertyChangeEvent, QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QStackedLayout, QVBoxLayout, QWidget

from console.core.message import QT_TRANSLATE_NOOP
from console.panels.products.line_bar import LineBar
from console.panels.products.offers_page import OffersPage
from console.panels.products.queue_page import QueuePage
from console.ui.command import Command
from console.ui.context import Context
from console.ui.header import PanelHeader
from console.ui.reach import meant_for
from console.ui.translate import tr

TITLE = QT_TRANSLATE_NOOP("products", "Products")
COUNT = QT_TRANSLATE_NOOP("products", "{count} products")
EXPLAINING = QT_TRANSLATE_NOOP("products", "{count} products · explaining no. {link}")
ADD = QT_TRANSLATE_NOOP("products", "Add product")
EXPLAIN = QT_TRANSLATE_NOOP("products", "Explain")
STOP = QT_TRANSLATE_NOOP("products", "Stop explaining")
UP_NEXT = QT_TRANSLATE_NOOP("products", "Up next")
SOLD_OUT = QT_TRANSLATE_NOOP("products", "Sold out")
WITHDRAW = QT_TRANSLATE_NOOP("products", "Withdraw, with a reason")
RESTORE = QT_TRANSLATE_NOOP("products", "Take back in, or on sale again")
PRICE = QT_TRANSLATE_NOOP("products", "Change the live price")
RELEASE = QT_TRANSLATE_NOOP("products", "Release the next tranche")
RELEASE_OTHER = QT_TRANSLATE_NOOP("products", "Release another number of pieces")
LINK_UP = QT_TRANSLATE_NOOP("products", "3-2-1: open the sale of the product on the card")
TICK = QT_TRANSLATE_NOOP("products", "Done on the platform: tick the oldest")
COPY = QT_TRANSLATE_NOOP("products", "Copy number and name")
PASTE = QT_TRANSLATE_NOOP("products", "Paste an order or a product")
UP = QT_TRANSLATE_NOOP("products", "Move up")
DOWN = QT_TRANSLATE_NOOP("products", "Move down")
REMOVE = QT_TRANSLATE_NOOP("products", "Remove from the plan")

TOPICS = frozenset(
    {
        "offers",
        "products",
        "queue",
        "here_only",
        "sales",
        "show",
        "run",
        "settings",
        "plan",
        "stock",
    }
)
TICKS = 5
"""Figures of stock are asked for on every so many ticks: twice a second."""


class Products(QWidget):
    """What is not seen is not drawn. The property "workspace" says which page is shown; without
    it the table stands until a run is open."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("products")
        self._desk = context.desk
        self._ticks = 0
        self.header = PanelHeader(context, tr(TITLE), self)
        self.plan = OffersPage(context)
        self.air = QueuePage(context)
        self.line = LineBar(context)
        add = self.header.add_action(ADD, self.line.ask_new, name="addProduct")
        add.setProperty("command", "offer.add")
        pages = QFrame()
        self._pages = QStackedLayout(pages)
        self._pages.addWidget(self.plan)
        self._pages.addWidget(self.air)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.header)
        box.addWidget(pages, 1)
        box.addWidget(self.line)
        self.setFocusProxy(self.plan)
        self._desk.changed.connect(self._changed)
        self._desk.opened.connect(self.refresh)
        self._desk.ticked.connect(self._ticked)
        self.refresh()

    @property
    def planning(self) -> bool:
        """Whether the table is shown rather than card and queue."""
        workspace = self.property("workspace")
        if workspace is None:
            return self._desk.live.base.open_run is None
        return str(workspace) == "plan"

    @property
    def page(self) -> OffersPage | QueuePage:
        """The page that is shown."""
        return self.plan if self.planning else self.air

    def refresh(self) -> None:
        """Show the present."""
        if self.page is not self._pages.currentWidget():
            self._pages.setCurrentWidget(self.page)
            self.setFocusProxy(self.page)
        self.page.follow()
        count = len(self._desk.live.products.offers)
        current = None if self.planning else self.air.current
        self.header.set_count(
            tr(COUNT, count=count)
            if current is None
            else tr(EXPLAINING, count=count, link=current.link)
        )

    def withdraw(self) -> None:
        """Ask why the chosen product is withdrawn."""
        if key := self.page.table.current_key() if self.planning else self.air.chosen():
            self.line.ask_why(key)

    def paste(self) -> None:
        """Begin the line with what is on the clipboard; Enter there carries it out."""
        text = QApplication.clipboard().text()
        self.line.ask_new(" ".join(text[:400].split()))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DynamicPropertyChange:
            name = cast(QDynamicPropertyChangeEvent, event).propertyName().data()
            if bytes(name) == b"workspace":
                self.refresh()
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _changed(self, topics: frozenset[str]) -> None:
        if topics & TOPICS:
            self.refresh()

    def _ticked(self) -> None:
        self._ticks += 1
        if self._ticks % TICKS == 0 and self.isVisible() and not self.planning:
            self.air.stock.follow()


def commands(widget: QWidget) -> tuple[Command, ...]:
    """What can be done in this panel, with its keys."""
    panel = cast(Products, widget)
    air, line = panel.air, panel.line

    def mine() -> bool:
        return meant_for(panel)

    def queue() -> bool:
        return not panel.planning and meant_for(panel)

    def shift(step: int) -> None:
        panel.page.shift(step)

    return (
        Command("offer.explain", EXPLAIN, air.explain, "E", queue, on_air=True),
        Command("offer.stop", STOP, air.stop, "Shift+E", queue, on_air=True),
        Command("offer.up_next", UP_NEXT, air.up_next, "U", queue),
        Command("offer.sold_out", SOLD_OUT, air.sold_out, "X", queue, on_air=True),
        Command("offer.withdraw", WITHDRAW, panel.withdraw, "W", mine),
        Command("offer.restore", RESTORE, air.restore, "R", queue, on_air=True),
        Command("offer.price", PRICE, air.edit_price, "P", queue),
        Command("release.add", RELEASE, air.stock.release, "Ctrl+E", on_air=True),
        Command("release.other", RELEASE_OTHER, air.stock.ask, "Ctrl+Shift+E", on_air=True),
        Command("offer.link_up", LINK_UP, air.stock.link_up, "Ctrl+3", on_air=True),
        Command("here_only.tick", TICK, air.here.tick_first, "T", queue, on_air=True),
        Command("offer.add", ADD, line.ask_new, "N", mine),
        Command("offer.copy", COPY, air.copy, "Ctrl+C", queue),
        Command("offer.paste", PASTE, panel.paste, "Ctrl+V", mine),
        Command("offer.up", UP, partial(shift, -1), "Alt+Up", mine),
        Command("offer.down", DOWN, partial(shift, 1), "Alt+Down", mine),
        Command("offer.remove", REMOVE, panel.plan.remove, "Del",
                lambda: panel.planning and meant_for(panel)),
    )  # fmt: skip
