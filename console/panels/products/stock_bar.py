"""Stock of the product on the card: what may be announced, how fast it goes, the next tranche."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit

from console.core.message import QT_TRANSLATE_NOOP
from console.panels.products.pace import Pace
from console.panels.products.queue_rows import sold
from console.show.base.changes import MOST
from console.show.products.queue_actions import AddRelease
from console.show.products.tables import Offer
from console.ui.context import Context
from console.ui.figure import Figure
from console.ui.figures import NONE, count, span
from console.ui.key_button import KeyButton
from console.ui.shortcuts import key_text
from console.ui.translate import tr

ANNOUNCED = QT_TRANSLATE_NOOP("products", "to announce")
REMAINING = QT_TRANSLATE_NOOP("products", "to announce · {count} left")
OVERSOLD = QT_TRANSLATE_NOOP("products", "oversold")
ETA = QT_TRANSLATE_NOOP("products", "sold out in")
RATE = QT_TRANSLATE_NOOP("products", "a second, last 60 s")
RELEASED = QT_TRANSLATE_NOOP("products", "released of {stock}")
RELEASED_ALL = QT_TRANSLATE_NOOP("products", "released")
RELEASE = QT_TRANSLATE_NOOP("products", "Release {count}")
RELEASE_ASK = QT_TRANSLATE_NOOP("products", "Release…")
QUANTITY = QT_TRANSLATE_NOOP("products", "Pieces to release")

LOW = 0.2
"""Amber from this share of what was released downwards."""


class StockBar(QFrame):
    """Figures, and a release that is asked for and then given by the same key or button."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("stockBar")
        self._desk, self._keys = context.desk, context.keys
        self._offer: Offer | None = None
        self._pace = Pace()
        theme, px = context.theme, context.theme.px
        self.figures = {
            name: Figure(theme, name) for name in ("announced", "eta", "rate", "released")
        }
        self.quantity = QLineEdit()
        self.quantity.setObjectName("releaseQuantity")
        self.quantity.setAccessibleName(tr(QUANTITY))
        self.quantity.setPlaceholderText(tr(QUANTITY))
        self.quantity.setValidator(QIntValidator(-MOST, MOST, self.quantity))
        self.quantity.setFixedWidth(px(96))
        self.quantity.hide()
        self.quantity.textChanged.connect(self._name)
        self.button = KeyButton(theme, "releaseButton", "amber", self)
        self.button.setProperty("command", "release.add")
        self.button.clicked.connect(self.release)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), px(8), px(12), px(8))
        row.setSpacing(px(20))
        for figure in self.figures.values():
            row.addWidget(figure)
        context.keys.changed.connect(self._name)
        row.addStretch(1)
        row.addWidget(self.quantity)
        row.addWidget(self.button)
        self._name()

    def show_offer(self, offer: Offer | None) -> None:
        """Show another offer's stock, or none."""
        if (offer.id if offer else "") != (self._offer.id if self._offer else ""):
            self._put_away()
        self._offer = offer
        self.button.setEnabled(offer is not None and self._desk.live.base.open_run is not None)
        self.follow()

    def follow(self) -> None:
        """Figures as of now."""
        offer = self._offer
        if offer is None:
            names = (ANNOUNCED, ETA, RATE, RELEASED_ALL)
            for figure, name in zip(self.figures.values(), names, strict=True):
                figure.set(NONE, ((tr(name), "text2"),), "text3")
            return
        products, units = self._desk.live.products, sold(self._desk.live, offer)
        remaining, released = products.remaining(offer.id, units), products.released(offer.id)
        rate = self._pace.see(offer.id, self._desk.clock.steady(), units)
        self._stock(offer, remaining, released, products.announced(offer.id, units))
        eta = None if not rate or remaining is None or remaining <= 0 else remaining / rate
        soon = eta is not None and eta < 120
        words = ((tr(ETA), "text2"),)
        self.figures["eta"].set(
            NONE if eta is None else span(round(eta * 1000)), words, "amber" if soon else "text"
        )
        shown = NONE if rate is None else f"{rate:.1f}" if rate < 100 else count(round(rate))
        self.figures["rate"].set(shown, ((tr(RATE), "text2"),))

    def release(self) -> None:
        """Ask how many the first time; release them the second."""
        if self._offer is None:
            return
        if self.quantity.isHidden():
            self.quantity.setText(self._suggested(self._offer))
            self.quantity.show()
            self.quantity.selectAll()
            self.quantity.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._name()
        elif self.quantity.hasAcceptableInput():
            self._desk.do(AddRelease(offer=self._offer.id, quantity=int(self.quantity.text())))
            self._put_away()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.quantity.isHidden():
            self._put_away()
        else:
            super().keyPressEvent(event)

    def _stock(
        self, offer: Offer, remaining: int | None, released: int | None, announced: int | None
    ) -> None:
        if remaining is not None and remaining < 0:
            self.figures["announced"].set(count(remaining), ((tr(OVERSOLD), "air"),), "air")
        else:
            words = tr(ANNOUNCED) if remaining is None else tr(REMAINING, count=count(remaining))
            few = announced is not None and released and announced <= released * LOW
            self.figures["announced"].set(
                count(announced), ((words, "text2"),), "amber" if few else "text"
            )
        of = tr(RELEASED_ALL) if offer.stock is None else tr(RELEASED, stock=count(offer.stock))
        self.figures["released"].set(count(released), ((of, "text2"),))

    def _suggested(self, offer: Offer) -> str:
        released = self._desk.live.products.released(offer.id) or 0
        left = (offer.stock or 0) - released
        return str(left) if left > 0 else ""

    def _put_away(self) -> None:
        around = self.parentWidget()
        if self.quantity.hasFocus() and around is not None:
            around.setFocus(Qt.FocusReason.OtherFocusReason)
        self.quantity.hide()
        self._name()

    def _name(self) -> None:
        asked = not self.quantity.isHidden() and self.quantity.hasAcceptableInput()
        words = tr(RELEASE, count=self.quantity.text()) if asked else tr(RELEASE_ASK)
        self.button.say(words, key_text(self._keys.key_of("release.add")))
