"""The pool itself: a line to type in, category and prices, what is found, what is taken."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from console.core.message import QT_TRANSLATE_NOOP
from console.panels.pool import cells
from console.panels.pool.asking import MOST_SHOWN, Asking
from console.show.base.settings import CURRENCY
from console.show.products.pool.index import key
from console.show.products.pool.search import Wanted
from console.show.products.pool.tables import Goods
from console.show.products.pool.take import TakeFromPool, item_of
from console.show.products.prices import NotAPrice, price_of
from console.show.products.selection.actions import ProposeCandidates
from console.ui.context import Context
from console.ui.delegates import CellDelegate
from console.ui.figures import count
from console.ui.labels import label
from console.ui.reach import refuse
from console.ui.tables import DenseTable, RowsModel
from console.ui.translate import tr

FIND = QT_TRANSLATE_NOOP("pool", "Name, brand, category or code")
ANY = QT_TRANSLATE_NOOP("pool", "All categories")
FROM = QT_TRANSLATE_NOOP("pool", "from")
TO = QT_TRANSLATE_NOOP("pool", "to")
PRICES = QT_TRANSLATE_NOOP("pool", "Price")
EMPTY = QT_TRANSLATE_NOOP(
    "pool",
    "The pool is what could be sold: catalogues of suppliers, however long. Import one, look at how"
    " it is read, accept it; then type here. What you take goes into the library, straight into"
    " the show, or up for selection. Nothing else of it comes into your plans.",
)
NONE_FOUND = QT_TRANSLATE_NOOP("pool", "Nothing in the pool is like that.")
NOT_ACCEPTED = QT_TRANSLATE_NOOP(
    "pool",
    "{count} imports are not accepted yet: see Imports. Until then nothing of them is found.",
)
LOOKING = QT_TRANSLATE_NOOP("pool", "Looking …")
FOUND = QT_TRANSLATE_NOOP("pool", "{count} found")
MORE_FOUND = QT_TRANSLATE_NOOP("pool", "{count} shown, more below")
TOO_MANY = QT_TRANSLATE_NOOP("pool", "The first {count}; type more to narrow it down")
NO_PRICE = QT_TRANSLATE_NOOP("pool", "“{text}” is no price.")
CHOOSE = QT_TRANSLATE_NOOP("pool", "Choose a product of the pool first.")
NO_SHOW = QT_TRANSLATE_NOOP("pool", "Open a show first.")


class SearchPage(QWidget):
    """Asks the pool at every key; the list keeps what was chosen."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("poolSearch")
        self._context, self._desk = context, context.desk
        self.asking = Asking(context.desk, self)
        self.line = self._field(FIND, "poolLine")
        self.category = QComboBox()
        self.category.setObjectName("poolCategory")
        self.category.setAccessibleName(tr(cells.CATEGORY))
        self.category.addItem(tr(ANY), "")
        self.category.setMaximumWidth(context.theme.px(180))
        self.low, self.high = self._field(FROM, "poolLow"), self._field(TO, "poolHigh")
        for one in (self.low, self.high):
            one.setMaximumWidth(context.theme.px(76))
            one.setAccessibleName(f"{tr(PRICES)} {one.placeholderText()}")
        self.words = label(role="small", name="poolWords")
        self.model = RowsModel(context.theme, cells.goods_columns(), self)
        self.table = DenseTable(context.theme, dense=True, parent=self)
        self.table.setObjectName("poolTable")
        self.table.setItemDelegate(CellDelegate(context.theme, self.table))
        self.table.show_model(self.model)
        self.hint = label(role="text2", name="poolHint")
        self.hint.setWordWrap(True)
        self.hint.setMargin(context.theme.px(24))
        self._lay_out()
        self.setFocusProxy(self.line)
        for field in (self.line, self.low, self.high):
            field.textChanged.connect(self.search)
        self.line.returnPressed.connect(self._to_list)
        self.category.activated.connect(self.search)
        bar = self.table.verticalScrollBar()
        bar.valueChanged.connect(self._scrolled)
        self.asking.changed.connect(self.follow)
        self.asking.sorted_out.connect(self._fill_categories)

    def ask(self) -> None:
        """Ask anew, as after another import was accepted."""
        self.asking.ask_categories()
        self.search()

    def search(self) -> None:
        """Look for what the fields say."""
        low, high = self._price(self.low), self._price(self.high)
        category = self.category.currentData() or ""
        self.asking.search(Wanted(self.line.text(), str(category), low, high))

    def follow(self) -> None:
        """Show what was found, and what of it is taken already."""
        live, currency = self._desk.live, self._desk.live.base.value(CURRENCY)
        known = {one.source_key: one.id for one in live.products.products.values()}
        offered = {offer.product for offer in live.products.offers}
        rows = []
        for one in self.asking.rows:
            product = known.get(key(one), "")
            where = "show" if product in offered else "library" if product else ""
            rows.append(cells.goods_row(one, currency, where))
        self.model.set_rows(rows, [str(one.n) for one in self.asking.rows])
        if rows and not self.table.current_key():
            self.table.select_key(self.model.keys[0])
        self._say()

    def chosen(self) -> Goods | None:
        """The product that is selected."""
        key_now = self.table.current_key()
        return next((one for one in self.asking.rows if str(one.n) == key_now), None)

    def take(self, *, into_show: bool) -> None:
        """Take the chosen product into the library, or straight into the show."""
        if (row := self._ready(into_show)) is not None:
            show = self._desk.live.base.shown.show if into_show else ""
            action = TakeFromPool(show=show, items=(item_of(row),))
            self._desk.do(action.identified(self._desk.room.ids.new))

    def propose(self) -> None:
        """Put the chosen product up for selection."""
        if (row := self._ready(True)) is not None:
            show = self._desk.live.base.shown.show
            action = ProposeCandidates(show=show, items=(item_of(row),))
            self._desk.do(action.identified(self._desk.room.ids.new))

    def go_to_line(self) -> None:
        """Go to the line to type in."""
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def _ready(self, needs_show: bool) -> Goods | None:
        row = self.chosen()
        if row is None:
            refuse(self._desk, CHOOSE)
        elif needs_show and not self._desk.live.base.shown.show:
            refuse(self._desk, NO_SHOW)
        else:
            return row
        return None

    def _say(self) -> None:
        asking, imports = self.asking, self._desk.live.pool.imports
        filled, shown = bool(asking.rows), count(len(asking.rows))
        open_imports = sum(one.state in ("waiting", "loading") for one in imports)
        if not filled:
            marked = LOOKING if asking.searching else NONE_FOUND
            hint = tr(marked) if self._desk.live.pool.accepted else tr(EMPTY)
            if open_imports and not asking.searching:
                hint = "\n\n".join((hint, tr(NOT_ACCEPTED, count=open_imports)))
            self.hint.setText(hint)
        self.hint.setVisible(not filled)
        self.table.setVisible(filled)
        if len(asking.rows) >= MOST_SHOWN:
            words = tr(TOO_MANY, count=shown)
        else:
            words = tr(FOUND if asking.all_found else MORE_FOUND, count=shown)
        self.words.setText(words if filled else "")

    def _price(self, field: QLineEdit) -> int | None:
        """The price in a field; what is none is marked, and not asked for."""
        try:
            units = price_of(field.text(), self._desk.live.base.value(CURRENCY))
        except NotAPrice:
            units = None
            field.setToolTip(tr(NO_PRICE, text=field.text()[:40]))
        else:
            field.setToolTip("")
        return units

    def _fill_categories(self, names: list[str]) -> None:
        now = self.category.currentData()
        self.category.clear()
        self.category.addItem(tr(ANY), "")
        for name in names:
            self.category.addItem(name, name)
        self.category.setCurrentIndex(max(0, self.category.findData(now)))

    def _to_list(self) -> None:
        if self.asking.rows:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _scrolled(self, *_: Any) -> None:
        bar = self.table.verticalScrollBar()
        if bar.maximum() and bar.value() >= bar.maximum() - bar.pageStep():
            self.asking.more()

    def _field(self, marked: tuple[str, str], name: str) -> QLineEdit:
        line = QLineEdit()
        line.setObjectName(name)
        line.setPlaceholderText(tr(marked))
        line.setAccessibleName(tr(marked))
        line.setMaxLength(100)
        return line

    def _lay_out(self) -> None:
        px = self._context.theme.px
        row = QHBoxLayout()
        row.setContentsMargins(px(8), px(4), px(8), px(4))
        row.setSpacing(px(8))
        row.addWidget(self.line, 1)
        row.addWidget(self.category)
        row.addWidget(label(tr(PRICES), role="small"))
        row.addWidget(self.low)
        row.addWidget(label("–", role="small"))
        row.addWidget(self.high)
        row.addWidget(self.words)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(row)
        box.addWidget(self.hint)
        box.addWidget(self.table, 1)
        box.addStretch(0)
