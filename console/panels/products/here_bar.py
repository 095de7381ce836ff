"""What was changed here only and must be pressed on the platform: amber until it is ticked."""

from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from console.core.message import QT_TRANSLATE_NOOP
from console.desk.live import Live
from console.show.products.here_only import to_press
from console.show.products.queue_actions import Tick
from console.show.products.tables import HereOnly
from console.ui.context import Context
from console.ui.figures import amount, count
from console.ui.labels import label
from console.ui.translate import tr, tr_message

HERE_ONLY = QT_TRANSLATE_NOOP("products", "Here only:")
WHOLE = QT_TRANSLATE_NOOP(
    "products", "Changed here only. Do it on the platform too, then tick it off."
)
MORE = QT_TRANSLATE_NOOP("products", "+{count} more")
SHORT = {
    "list": QT_TRANSLATE_NOOP("products", "no. {link} into the window"),
    "price": QT_TRANSLATE_NOOP("products", "no. {link} price {price}"),
    "stock": QT_TRANSLATE_NOOP("products", "no. {link} stock {count}"),
    "on": QT_TRANSLATE_NOOP("products", "no. {link} on sale"),
    "off": QT_TRANSLATE_NOOP("products", "no. {link} off sale"),
    "sold_out": QT_TRANSLATE_NOOP("products", "no. {link} sold out"),
    "withdrawn": QT_TRANSLATE_NOOP("products", "no. {link} out of the window"),
    "release": QT_TRANSLATE_NOOP("products", "no. {link} release {count}"),
    "card": QT_TRANSLATE_NOOP("products", "no. {link} show card"),
    "swap": QT_TRANSLATE_NOOP("products", "no. {link} exchange"),
}

MOST = 3
"""Ticks that are shown at once where there is room for them; the rest is a number."""


class HereBar(QFrame):
    """A button a thing to press; pressing it here says that it was pressed there."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("hereBar")
        self.setProperty("role", "amber")
        self._desk = context.desk
        px = context.theme.px
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), px(4), px(12), px(4))
        row.setSpacing(px(8))
        self._words = label(tr(HERE_ONLY), colour="amber", name="hereWords")
        self._words.setToolTip(tr(WHOLE))
        row.addWidget(self._words)
        self.buttons = [QPushButton() for _ in range(MOST)]
        for number, button in enumerate(self.buttons):
            button.setObjectName(f"tick{number}")
            button.setProperty("role", "quiet")
            button.setProperty("on_air", True)
            button.clicked.connect(partial(self._tick, number))
            row.addWidget(button)
        self._more = label(colour="amber", name="hereMore")
        row.addWidget(self._more)
        row.addStretch(1)
        self.follow()

    def follow(self) -> None:
        """Show what is open now; away where nothing is."""
        live = self._desk.live
        rows = live.products.to_press
        self.setVisible(bool(rows))
        for button, one in zip(self.buttons, rows, strict=False):
            short, whole = _words(live, one)
            button.setText(f"☐ {short}")
            button.setToolTip(whole)
            button.setAccessibleName(whole)
        self._fit(len(rows))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(len(self._desk.live.products.to_press))

    def _fit(self, count: int) -> None:
        """Show the ticks that stand here whole: a number that is cut off is another number."""
        row = self.layout()
        assert row is not None, "the bar has a layout from its making on"
        self._more.setText(tr(MORE, count=count))
        edges, gap = row.contentsMargins(), row.spacing()
        used = edges.left() + edges.right() + self._words.sizeHint().width()
        room = self.width() - used - gap - self._more.sizeHint().width()
        shown = 0
        for button in self.buttons[:count]:
            room -= button.sizeHint().width() + gap
            if room < 0 and shown:
                break
            shown += 1
        for number, button in enumerate(self.buttons):
            button.setVisible(number < shown)
        self._more.setVisible(count > shown)
        self._more.setText(tr(MORE, count=count - shown))

    def tick_first(self) -> None:
        """Tick what has waited longest."""
        self._tick(0)

    def _tick(self, number: int) -> None:
        rows = self._desk.live.products.to_press
        if number < len(rows):
            self._desk.do(Tick(id=rows[number].id))


def _words(live: Live, row: HereOnly) -> tuple[str, str]:
    """What is to press in short, and as a whole sentence."""
    offer = live.products.by_id.get(row.offer)
    link = offer.link if offer else 0
    price = amount(row.amount, live.sales.currency) if row.what == "price" else ""
    short = tr(SHORT[row.what], link=link, price=price, count=count(row.amount))
    return short, tr_message(to_press(row, link, live.products.name(row.offer)))
