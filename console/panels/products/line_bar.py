"""One line below the table: a new product, an order, or why a product is withdrawn."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QVBoxLayout, QWidget

from console.core.action import Action
from console.core.message import QT_TRANSLATE_NOOP
from console.desk.live import Live
from console.panels.products.line import offer_of, order_of
from console.show.products.actions import AddOffer
from console.show.products.order_actions import OrderOffers
from console.show.products.queue_actions import Withdraw
from console.show.products.spoken import in_words
from console.ui.context import Context
from console.ui.figures import amount, count
from console.ui.labels import label
from console.ui.theme import restyle
from console.ui.translate import language, tr

ADD_HINT = QT_TRANSLATE_NOOP(
    "products", "No., name, price, stock: 12 velvet lip glaze 89 1000. Or an order: 1, 4, 7, 8"
)
WHY_HINT = QT_TRANSLATE_NOOP("products", "Why is “{name}” withdrawn?")
ADDS = QT_TRANSLATE_NOOP("products", "Enter adds: {parts}")
ORDERS = QT_TRANSLATE_NOOP("products", "Enter puts first: {names}")
WITHDRAWS = QT_TRANSLATE_NOOP("products", "Enter withdraws “{name}”")
UNKNOWN = QT_TRANSLATE_NOOP("products", "There is no number {link} in this show.")
TAKEN = QT_TRANSLATE_NOOP("products", "Number {link} is “{name}” already.")
NOTHING = QT_TRANSLATE_NOOP("products", "A name is missing.")
NUMBER = QT_TRANSLATE_NOOP("products", "no. {link}")
NEXT_NUMBER = QT_TRANSLATE_NOOP("products", "next free no.")
STOCK = QT_TRANSLATE_NOOP("products", "stock {count}")
NO_PRICE = QT_TRANSLATE_NOOP("products", "no price")

Read = Callable[[str], tuple[Action | None, str]]


class LineBar(QFrame):
    """Says below the field what Enter will do before it does it; Esc puts it away."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("lineBar")
        self._desk = context.desk
        self._before: QWidget | None = None
        self._read: Read = self._new
        px = context.theme.px
        self.field = QLineEdit()
        self.field.setObjectName("productLine")
        self.field.setMaxLength(400)
        self.field.textChanged.connect(self._preview)
        self.field.returnPressed.connect(self._enter)
        self.says = label(role="small", name="productLineSays")
        self.says.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), px(8), px(12), px(8))
        column.setSpacing(px(4))
        column.addWidget(self.field)
        column.addWidget(self.says)
        self.hide()

    def ask_new(self, text: str = "") -> None:
        """Ask for a new product or an order."""
        self._ask(self._new, tr(ADD_HINT), text)

    def ask_why(self, offer: str) -> None:
        """Ask why an offer is withdrawn."""
        name = self._desk.live.products.name(offer)

        def read(text: str) -> tuple[Action | None, str]:
            if not text.strip():
                return None, ""
            return Withdraw(offer=offer, why=text), tr(WITHDRAWS, name=name)

        self._ask(read, tr(WHY_HINT, name=name), "")

    def put_away(self) -> None:
        """Close it and give the focus back."""
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)

    def _ask(self, read: Read, hint: str, text: str) -> None:
        if self.isHidden():
            self._before = QApplication.focusWidget()
        self._read = read
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(hint)
        self.field.setText(text)
        self._preview()
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _preview(self) -> None:
        action, says = self._read(self.field.text())
        self.says.setText(says)
        self.says.setToolTip(says)
        bad = bool(self.field.text().strip()) and action is None
        restyle(self.says, colour="amber" if bad else "")

    def _enter(self) -> None:
        action, _ = self._read(self.field.text())
        if action is None:
            return
        self._desk.do(action)
        if isinstance(action, AddOffer):
            self.field.clear()
        else:
            self.put_away()

    def _new(self, text: str) -> tuple[Action | None, str]:
        live = self._desk.live
        if not text.strip():
            return None, ""
        order = order_of(text)
        return _order(live, order) if order is not None else _offer(live, text)


def _order(live: Live, links: list[int]) -> tuple[Action | None, str]:
    by_link = live.products.by_link
    unknown = [link for link in links if link not in by_link]
    if unknown:
        return None, tr(UNKNOWN, link=unknown[0])
    offers = tuple(by_link[link].id for link in links)
    names = ", ".join(f"{link} {live.products.name(by_link[link].id)}" for link in links)
    return OrderOffers(show=live.base.shown.show, offers=offers), tr(ORDERS, names=names)


def _offer(live: Live, text: str) -> tuple[Action | None, str]:
    currency = live.sales.currency
    new = offer_of(text, currency)
    if new is None:
        return None, tr(NOTHING)
    taken = live.products.by_link.get(new.link) if new.link is not None else None
    if taken is not None:
        return None, tr(TAKEN, link=new.link, name=live.products.name(taken.id))
    price = tr(NO_PRICE)
    if new.price is not None:
        price = f"{amount(new.price, currency)} ({in_words(new.price, language(), currency)})"
    parts = [tr(NEXT_NUMBER) if new.link is None else tr(NUMBER, link=new.link), new.name, price]
    if new.stock is not None:
        parts.append(tr(STOCK, count=count(new.stock)))
    action = AddOffer(
        show=live.base.shown.show, name=new.name, price=new.price, stock=new.stock, link=new.link
    )
    return action, tr(ADDS, parts=" · ".join(parts))
