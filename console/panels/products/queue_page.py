"""On air: the current card, its stock, what must be pressed elsewhere, and the queue."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from console.panels.products import offer_cells, queue_rows
from console.panels.products.card import Card
from console.panels.products.here_bar import HereBar
from console.panels.products.queue_keys import NOT_CHOSEN, QueueKeys
from console.panels.products.stock_bar import StockBar
from console.show.products.actions import MoveOffer
from console.show.products.tables import Offer
from console.ui.context import Context
from console.ui.freeze import Freeze
from console.ui.grid import Grid, GridModel
from console.ui.reach import refuse

NARROW = 580
"""Below this width the role gives way to the product's name."""

FIELDS = {queue_rows.PRICE: "price", queue_rows.STOCK: "stock", queue_rows.NAME: "short_name"}


class QueuePage(QWidget):
    """The queue sorts itself as offers are explained, but never while someone is at it."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("queuePage")
        self._theme, self._desk, self._focus = context.theme, context.desk, context.focus
        self.card = Card(context)
        self.stock = StockBar(context)
        self.here = HereBar(context)
        self.table = Grid(context.theme, many=False, lines=False, least=64)
        self.table.setObjectName("queueTable")
        self.model = GridModel(context.theme, queue_rows.columns(), self._edit_text, self)
        self.table.show_model(self.model)
        self.freeze = Freeze(self.table)
        self.keys = QueueKeys(context.desk, self.table)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for part in (self.card, _line(), self.stock, self.here):
            box.addWidget(part)
        box.addWidget(self.table, 1)
        self.setFocusProxy(self.table)
        self.freeze.thawed.connect(self.follow)
        self.model.edited.connect(self._edited)
        self.model.dropped.connect(self._dropped)
        self.table.settled.connect(self.follow)
        self.table.picked.connect(self._picked)
        context.focus.changed.connect(self._follow)

    @property
    def current(self) -> Offer | None:
        """What the card shows: what is explained."""
        products = self._desk.live.products
        now = products.explaining
        return products.by_id.get(now.offer) if now else None

    def follow(self) -> None:
        """Show the present."""
        live = self._desk.live
        run = live.base.run
        bar = ("air_row", "air") if run and run.kind == "air" else ("surface3", "text2")
        offers = queue_rows.in_queue(live)
        if self.freeze.frozen or self.table.editing:
            offers = queue_rows.held(offers, self.model.keys)
        groups = self.width() >= self._theme.px(NARROW)
        rows = queue_rows.make(live, offers, bar, groups=groups)
        self.model.set_rows(rows.cells, rows.keys)
        self.card.show_offer(live, self.current)
        self.stock.show_offer(self.current)
        self.here.follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.table.setColumnHidden(queue_rows.ROLE, self.width() < self._theme.px(NARROW))
        self.table.fill_rest()

    def edit_price(self) -> None:
        """Edit the live price of the chosen product, else of the one on the card."""
        key = self.table.current_key() or (self.current.id if self.current else "")
        if key:
            self.table.edit_cell(key, queue_rows.PRICE)
        else:
            refuse(self._desk, NOT_CHOSEN)

    def shift(self, step: int) -> None:
        """Move the chosen product one row up (−1) or down (1) among its like."""
        live, key = self._desk.live, self.table.current_key()
        if key not in self.model.keys:
            return refuse(self._desk, NOT_CHOSEN)
        at = self.model.keys.index(key) + step
        if not 0 <= at < len(self.model.keys):
            return None
        beside = self.model.keys[at]
        if queue_rows.rank(live, beside) != queue_rows.rank(live, key):
            return None
        order = [offer.id for offer in live.products.offers if offer.id != key]
        place = order.index(beside)
        after = beside if step > 0 else order[place - 1] if place else ""
        self.freeze.thaw()
        self._desk.do(MoveOffer(id=key, after=after))

    def _edit_text(self, key: str, column: int) -> str | None:
        if column not in FIELDS:
            return None
        return offer_cells.edit_text(self._desk.live, key, FIELDS[column])

    def _edited(self, key: str, column: int, text: str) -> None:
        def no(sentence: tuple[str, str], **values: object) -> None:
            refuse(self._desk, sentence, **values)

        action = offer_cells.edit_action(self._desk.live, key, FIELDS[column], text, no)
        if action is not None:
            self._desk.do(action)

    def _dropped(self, keys: list[str], after: str) -> None:
        if keys[0] != after:
            self._desk.do(MoveOffer(id=keys[0], after=after))

    def _picked(self, key: str) -> None:
        self._focus.set("offer", key)

    def _follow(self) -> None:
        offer = self._focus.on("offer")
        if offer and offer != self.table.current_key():
            self.table.select_key(offer)


def _line() -> QFrame:
    rule = QFrame()
    rule.setProperty("role", "line")
    return rule
