"""What each product and each cue sold, beside the graph."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from console.core.message import QT_TRANSLATE_NOOP
from console.core.plain_text import plain
from console.desk.desk import Desk
from console.panels.sales.span import tone
from console.ui.context import Context
from console.ui.delegates import CellDelegate
from console.ui.figures import amount, clock, count
from console.ui.figures import span as length
from console.ui.header import PanelHeader
from console.ui.tables import RIGHT, Cell, Column, DenseTable, RowCells, RowsModel
from console.ui.translate import tr

BY_PRODUCT = QT_TRANSLATE_NOOP("sales", "By product")
BY_CUE = QT_TRANSLATE_NOOP("sales", "By cue")
PRODUCT = QT_TRANSLATE_NOOP("sales", "Product")
LINES = QT_TRANSLATE_NOOP("sales", "Lines")
UNITS = QT_TRANSLATE_NOOP("sales", "Units")
GMV = QT_TRANSLATE_NOOP("sales", "GMV")
REFUNDED = QT_TRANSLATE_NOOP("sales", "Refunded")
NET = QT_TRANSLATE_NOOP("sales", "Net")
CUE = QT_TRANSLATE_NOOP("sales", "Cue")
FROM = QT_TRANSLATE_NOOP("sales", "From")
LENGTH = QT_TRANSLATE_NOOP("sales", "Length")
ORDERS = QT_TRANSLATE_NOOP("sales", "Orders")
A_MINUTE = QT_TRANSLATE_NOOP("sales", "GMV a minute")

MOST_PRODUCTS = 500
"""Products in the table; more are in an export."""


def product_rows(desk: Desk) -> list[RowCells]:
    """One row a product as the sources name it, the greatest gmv first."""
    sales, rows = desk.live.sales, []
    for one in sales.product_totals()[:MOST_PRODUCTS]:
        name = plain(one.name or one.product, 120)
        money = [amount(units, sales.currency) for units in (one.gmv, one.refunded)]
        net = amount(one.gmv - one.refunded, sales.currency)
        row: RowCells = (
            Cell(name, tip=plain(f"{name} · {one.product}", 200)),
            count(one.lines), count(one.units), money[0],
            Cell(money[1], "text3" if not one.refunded else "text"), net,
        )  # fmt: skip
        rows.append(row)
    return rows


def cue_rows(desk: Desk) -> tuple[list[RowCells], list[str]]:
    """One row a take of a cue in the order of playing, and the cue of each."""
    live, clock_ = desk.live, desk.clock
    show, rows, cues = live.base.show, [], []
    if live.rundown.run is None:
        return [], []
    zone = show.zone if show else "UTC"
    now = clock_.wall()
    for take in live.rundown.takes(now, clock_.steady(), clock_.boot):
        cue = live.rundown.plan.cue(take.cue)
        end = take.end if take.end is not None else now
        first, last = take.start // 1000, max(take.start // 1000 + 1, end // 1000)
        sold = live.sales.between(first, last)
        orders = live.sales.orders_between(first, last)
        minute = sold.gmv * 60 // (last - first)
        row: RowCells = (
            Cell(plain(cue.title, 120) if cue else "", bar="" if take.end else tone(live)),
            Cell(clock(take.start, zone), "text2"),
            Cell(length(end - take.start), "text2"),
            count(orders),
            amount(sold.gmv, live.sales.currency, whole=True),
            amount(minute, live.sales.currency, whole=True),
        )
        rows.append(row)
        cues.append(take.cue)
    return rows, cues


class SoldTables(QSplitter):
    """Two tables over each other."""

    def __init__(self, context: Context) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self.setObjectName("soldTables")
        self.setHandleWidth(1)
        self._context, self._desk = context, context.desk
        right = [Column(tr(name), width, RIGHT) for name, width in (
            (LINES, 64), (UNITS, 72), (GMV, 112), (REFUNDED, 96), (NET, 112),
        )]  # fmt: skip
        self.products = RowsModel(context.theme, (Column(tr(PRODUCT)), *right), self)
        right = [Column(tr(name), width, RIGHT) for name, width in (
            (FROM, 64), (LENGTH, 72), (ORDERS, 72), (GMV, 104), (A_MINUTE, 112),
        )]  # fmt: skip
        self.cues = RowsModel(context.theme, (Column(tr(CUE)), *right), self)
        self._heads: list[PanelHeader] = []
        self._add(BY_PRODUCT, self.products, "salesByProduct")
        table = self._add(BY_CUE, self.cues, "salesByCue")
        table.picked.connect(lambda key: context.focus.set("cue", key.partition(" ")[2]))

    def fill(self) -> None:
        """Show what was sold up to now."""
        products = product_rows(self._desk)
        self.products.set_rows(products, [str(n) for n in range(len(products))])
        known = len(self._desk.live.sales.product_totals())
        rows, cues = cue_rows(self._desk)
        self.cues.set_rows(rows, [f"{n} {cue}" for n, cue in enumerate(cues)])
        for head, number in zip(self._heads, (known, len(rows)), strict=True):
            head.set_count(count(number))

    def _add(self, title: tuple[str, str], model: RowsModel, name: str) -> DenseTable:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = PanelHeader(self._context, tr(title))
        table = DenseTable(self._context.theme, dense=True)
        table.setObjectName(name)
        table.setItemDelegate(CellDelegate(self._context.theme, table))
        table.show_model(model)
        column.addWidget(head)
        column.addWidget(table, 1)
        self._heads.append(head)
        self.addWidget(part)
        return table
