"""The panel of products: a table in Plan, card and queue on air."""

from functools import partial
from typing import cast

from PySide6.QtCore import QDynamicPropertyChangeEvent, QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QStackedLayout, QVBoxLayout, QWidget

from console.core.message import QT_TRANSLATE_NOOP
from console.panels.products import preview_list
from console.panels.products.line_bar import LineBar
from console.panels.products.offers_page import NOT_CHOSEN, OffersPage
from console.panels.products.price_commands import PriceKeys
from console.panels.products.queue_page import QueuePage
from console.panels.products.tranche_page import TranchePage
from console.ui.context import Context
from console.ui.header import PanelHeader
from console.ui.reach import plans, refuse
from console.ui.translate import tr

TITLE = QT_TRANSLATE_NOOP("products", "Products")
COUNT = QT_TRANSLATE_NOOP("products", "{count} products")
EXPLAINING = QT_TRANSLATE_NOOP("products", "{count} products · explaining no. {link}")
COPIED = QT_TRANSLATE_NOOP("products", "{count} products copied")
NOTHING_COMES = QT_TRANSLATE_NOOP("products", "Nothing comes any more: there is nothing to copy.")
ADD = QT_TRANSLATE_NOOP("products", "Add product")
PAGE = QT_TRANSLATE_NOOP("products", "Whole card")

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
        "pictures",
    }
)
TICKS = 5
"""Figures of stock are asked for on every so many ticks: twice a second."""


STAYS = 30
"""Ticks for which the header says what was copied."""


class Products(QWidget):
    """What is not seen is not drawn. The property "workspace" says which page is shown; without
    it the table stands until a run is open."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("products")
        self._desk = context.desk
        self._ticks = 0
        self._said: int | None = None
        self.header = PanelHeader(context, tr(TITLE), self)
        self.plan = OffersPage(context)
        self.air = QueuePage(context)
        self.tranches = TranchePage(context)
        self.line = LineBar(context)
        self.prices = PriceKeys(self, context)
        whole = self.header.add_action(PAGE, partial(context.keys.run, "card.page"), name="onePage")
        whole.setProperty("command", "card.page")
        add = self.header.add_action(ADD, self.add, name="addProduct")
        add.setProperty("command", "offer.add")
        pages = QFrame()
        self._pages = QStackedLayout(pages)
        self._pages.addWidget(self.plan)
        self._pages.addWidget(self.air)
        self._pages.addWidget(self.tranches)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.header)
        box.addWidget(pages, 1)
        box.addWidget(self.line)
        self.setFocusProxy(self.plan)
        self.tranches.left.connect(self._leave_tranches)
        self._desk.changed.connect(self._changed)
        self._desk.opened.connect(self.refresh)
        self._desk.ticked.connect(self._ticked)
        self.refresh()

    @property
    def planning(self) -> bool:
        """Whether the table is shown rather than card and queue."""
        return plans(self, self._desk)

    @property
    def page(self) -> OffersPage | QueuePage | TranchePage:
        """The page that is shown."""
        if self.tranches.offer:
            return self.tranches
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

    def add(self) -> None:
        """Ask for a new product; among tranches plan one more."""
        if self.page is self.tranches:
            self.tranches.add()
        else:
            self.line.ask_new()

    def remove(self) -> None:
        """Take the chosen product, or the chosen tranche, out of the plan."""
        if self.page is self.tranches:
            self.tranches.remove()
        else:
            self.plan.remove()

    def withdraw(self) -> None:
        """Ask why the chosen product is withdrawn."""
        if key := self._chosen():
            self.line.ask_why(key)

    def swap(self) -> None:
        """Ask which product takes the chosen one's place, and why."""
        if key := self._chosen():
            self.line.ask_swap(key)

    def group(self) -> None:
        """Ask into which group the chosen product goes."""
        if key := self._chosen():
            self.line.ask_group(key)

    def plan_tranches(self) -> None:
        """Show the tranches of the chosen product, else of the one on the card; or go back."""
        if self.tranches.offer:
            return self._leave_tranches()
        current = None if self.planning else self.air.current
        key = (self.plan if self.planning else self.air).table.current_key()
        key = key or (current.id if current else "") or self._chosen()
        if key:
            self.tranches.show_offer(key)
            self.refresh()
            self.tranches.table.setFocus()
        return None

    def copy_preview(self) -> None:
        """Put what comes on the clipboard, for fan groups."""
        live = self._desk.live
        text = preview_list.text(live)
        if text:
            QApplication.clipboard().setText(text)
            self.header.set_side(tr(COPIED, count=len(preview_list.coming(live))), "fine")
            self._said = self._ticks
        else:
            refuse(self._desk, NOTHING_COMES)

    def paste(self) -> None:
        """Begin the line with what is on the clipboard; Enter there carries it out."""
        text = QApplication.clipboard().text()
        self.line.ask_new(" ".join(text[:400].split()))

    def _chosen(self) -> str:
        """The product that keys work on; "" and a word about it where none is chosen."""
        if not self.planning:
            return self.air.keys.chosen()
        key = self.plan.table.current_key()
        if not key:
            refuse(self._desk, NOT_CHOSEN)
        return key

    def _leave_tranches(self) -> None:
        self.tranches.show_offer("")
        self.refresh()
        self.page.setFocus()

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
        if self._said is not None and self._ticks - self._said >= STAYS:
            self._said = None
            self.header.set_side("")
        if self._ticks % TICKS == 0 and self.isVisible() and self.page is self.air:
            self.air.stock.follow()
