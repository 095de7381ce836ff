"""What a product cost before: who changed it when and why, and the basis for a discount."""

from PySide6.QtWidgets import QWidget

from console.core.message import QT_TRANSLATE_NOOP
from console.show.products.tables import Offer
from console.show.review.price_history import Deal, PriceHistory, PricePoint, price_history
from console.ui.context import Context
from console.ui.delegates import CellDelegate
from console.ui.figures import amount, clock, day
from console.ui.labels import label
from console.ui.sheet import Sheet
from console.ui.tables import RIGHT, Column, DenseTable, RowCells, RowsModel
from console.ui.translate import tr

TITLE = QT_TRANSLATE_NOOP("prices", "Prices")
OF = QT_TRANSLATE_NOOP("prices", "No. {link} “{name}”, {price} now")
WHEN = QT_TRANSLATE_NOOP("prices", "When")
SHOW = QT_TRANSLATE_NOOP("prices", "Show")
LINK = QT_TRANSLATE_NOOP("prices", "No.")
BEFORE = QT_TRANSLATE_NOOP("prices", "Before")
AFTER = QT_TRANSLATE_NOOP("prices", "After")
BY = QT_TRANSLATE_NOOP("prices", "By")
CONFIRMED = QT_TRANSLATE_NOOP("prices", "Confirmed by")
WHY = QT_TRANSLATE_NOOP("prices", "Why")
LOWEST = QT_TRANSLATE_NOOP(
    "prices",
    "Lowest deal of the last {days} days: {price}, on {day} at {time} in “{show}”. A discount"
    " without another basis is measured against it.",
)
NO_DEAL = QT_TRANSLATE_NOOP(
    "prices", "No deal in the last {days} days: a discount needs another basis."
)
READING = QT_TRANSLATE_NOOP("prices", "Reading …")


class PriceHistorySheet(Sheet):
    """The prices of one product in all shows; read anew each time it is opened."""

    def __init__(self, window: QWidget, context: Context) -> None:
        super().__init__(window, context.theme, tr(TITLE), 960, 520)
        self._desk = context.desk
        self._offer = ""
        self.of = label(role="strong", name="priceOf")
        self.lowest = label(name="priceLowest")
        self.lowest.setWordWrap(True)
        columns = (
            Column(tr(WHEN), 140), Column(tr(SHOW)), Column(tr(LINK), 48, RIGHT),
            Column(tr(BEFORE), 96, RIGHT), Column(tr(AFTER), 96, RIGHT), Column(tr(BY), 140),
            Column(tr(CONFIRMED), 110), Column(tr(WHY), 160),
        )  # fmt: skip
        self.model = RowsModel(context.theme, columns, self)
        self.table = DenseTable(context.theme, parent=self)
        self.table.setObjectName("priceTable")
        self.table.setItemDelegate(CellDelegate(context.theme, self.table))
        self.table.show_model(self.model)
        for one in (self.of, self.lowest):
            self.body.addWidget(one)
        self.body.addWidget(self.table, 1)

    def open_for(self, offer: Offer) -> None:
        """Show the prices of an offer's product."""
        desk = self._desk
        self._offer = offer.id
        price = amount(offer.price, desk.live.sales.currency)
        name = desk.live.products.name(offer.id)
        self.of.setText(tr(OF, link=offer.link, name=name, price=price))
        self.lowest.setText(tr(READING))
        self.model.set_rows([], [])
        self.present(self.table)
        product, now = offer.product, desk.clock.wall()
        answer = desk.room.readers.ask(
            lambda files: (offer.id, price_history(files, product, now)), key="price history"
        )
        desk.bridge.when_done(answer, self._read)

    def _read(self, answer: tuple[str, PriceHistory]) -> None:
        offer, history = answer
        if offer != self._offer:
            return
        base = self._desk.live.base
        zone = base.show.zone if base.show else "UTC"
        self.lowest.setText(_basis(history, history.lowest, zone))
        rows = [_row(point, history.currency, zone) for point in history.points]
        self.model.set_rows(rows, [str(number) for number in range(len(rows))])


def _basis(history: PriceHistory, lowest: Deal | None, zone: str) -> str:
    if lowest is None:
        return tr(NO_DEAL, days=history.days)
    price = amount(lowest.price, history.currency)
    when = {"day": day(lowest.at, zone), "time": clock(lowest.at, zone)}
    return tr(LOWEST, days=history.days, price=price, show=lowest.show, **when)


def _row(point: PricePoint, currency: str, zone: str) -> RowCells:
    when = f"{day(point.at, zone)} {clock(point.at, zone)}"
    before, after = amount(point.before, currency), amount(point.after, currency)
    return (
        when, point.show, str(point.link), before, after, point.actor, point.confirmed,
        point.reason,
    )  # fmt: skip
