"""Stock of the product on the card: what may be announced, how fast it goes, the next tranche."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QIntValidator, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout

from console.core.message import QT_TRANSLATE_NOOP
from console.panels.products.pace import Pace
from console.panels.products.stock_words import released_count, standing_of, tranche_line
from console.show.base.changes import MOST
from console.show.products.queue_actions import AddRelease
from console.show.products.stock.figures import Standing, eta_s
from console.show.products.stock.link_up import LinkUpOffer
from console.show.products.stock.tables import Tranche
from console.show.products.tables import Offer
from console.ui.context import Context
from console.ui.figure import Figure
from console.ui.figures import NONE, count, span
from console.ui.key_button import KeyButton
from console.ui.labels import label
from console.ui.reach import refuse
from console.ui.shortcuts import key_text
from console.ui.translate import tr

ANNOUNCED = QT_TRANSLATE_NOOP("products", "to announce")
REMAINING = QT_TRANSLATE_NOOP("products", "to announce · {count} left")
LEFT = QT_TRANSLATE_NOOP("products", "{count} left")
OVERSOLD = QT_TRANSLATE_NOOP("products", "oversold")
ETA = QT_TRANSLATE_NOOP("products", "sold out in")
RATE = QT_TRANSLATE_NOOP("products", "a second, last 60 s")
RELEASED = QT_TRANSLATE_NOOP("products", "released of {stock}")
RELEASED_ALL = QT_TRANSLATE_NOOP("products", "released")
TRANCHES = QT_TRANSLATE_NOOP("products", "tranches · {count} released")
TRANCHES_ALONE = QT_TRANSLATE_NOOP("products", "tranches")
RELEASE = QT_TRANSLATE_NOOP("products", "Release {count}")
RELEASE_ASK = QT_TRANSLATE_NOOP("products", "Release…")
QUANTITY = QT_TRANSLATE_NOOP("products", "Pieces to release")
LINK_UP = QT_TRANSLATE_NOOP("products", "3·2·1")
NOTHING = QT_TRANSLATE_NOOP("products", "Nothing is explained. Explain a product first.")

LOW = 0.2
"""Amber from this share of what was released downwards."""

SOON_S = 120

NARROW = 560
"""Below this width in pixels the rate gives way to what is pressed; it stands in a tooltip."""


class StockBar(QFrame):
    """Figures, the release of the next tranche or of a typed number, and 3-2-1."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("stockBar")
        self._desk, self._keys = context.desk, context.keys
        self._offer: Offer | None = None
        self._pace = Pace()
        self._narrow = False
        theme, px = context.theme, context.theme.px
        names = ("announced", "eta", "rate", "released")
        self.figures = {name: Figure(theme, name) for name in names}
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
        self.link = KeyButton(theme, "linkUpButton", "", self)
        self.link.setProperty("command", "offer.link_up")
        self.link.clicked.connect(self.link_up)
        self.line = label(role="small", name="trancheLine")
        self.line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._theme = theme
        self._lay_out(context)
        context.keys.changed.connect(self._name)
        self._name()

    def show_offer(self, offer: Offer | None) -> None:
        """Show another offer's stock, or none."""
        if (offer.id if offer else "") != (self._offer.id if self._offer else ""):
            self._put_away()
        self._offer = offer
        ready = offer is not None and self._desk.live.base.open_run is not None
        self.button.setEnabled(ready)
        self.link.setEnabled(ready)
        self.follow()

    def follow(self) -> None:
        """Figures as of now."""
        offer = self._offer
        self._name()
        if offer is None:
            names = (ANNOUNCED, ETA, RATE, RELEASED_ALL)
            for figure, name in zip(self.figures.values(), names, strict=True):
                figure.set(NONE, ((tr(name), "text2"),), "text3")
            self.line.hide()
            return
        now = standing_of(self._desk.live, offer)
        rate = self._pace.see(offer.id, self._desk.clock.steady(), now.sold)
        self._stock(offer, now)
        self._speed(now, rate)
        line = tranche_line(self._desk.live, offer, now)
        self.line.setVisible(bool(line))
        self.line.setToolTip(line)
        self._fit()

    def release(self) -> None:
        """Release the next planned tranche; without a plan ask how many, then release them."""
        if self._offer is None:
            return
        tranche = self._next()
        if tranche is not None and self.quantity.isHidden():
            self._desk.do(
                AddRelease(offer=self._offer.id, quantity=tranche.quantity, tranche=tranche.id)
            )
        elif self.quantity.isHidden():
            self.ask()
        elif self.quantity.hasAcceptableInput():
            self._desk.do(AddRelease(offer=self._offer.id, quantity=int(self.quantity.text())))
            self._put_away()

    def ask(self) -> None:
        """Ask how many pieces are released, beside any plan."""
        if self._offer is None:
            return
        self.quantity.setText(self._suggested(self._offer))
        self.quantity.show()
        self.quantity.selectAll()
        self.quantity.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._name()

    def link_up(self) -> None:
        """Count 3-2-1 for the product on the card and open its sale."""
        if self._offer is None:
            refuse(self._desk, NOTHING)
        else:
            self._desk.do(LinkUpOffer(offer=self._offer.id))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self._theme.px(NARROW)
        self.figures["rate"].setVisible(not narrow)
        self._row.setSpacing(self._theme.px(12 if narrow else 20))
        if narrow != self._narrow:
            self._narrow = narrow
            self.follow()
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.quantity.isHidden():
            self._put_away()
        else:
            super().keyPressEvent(event)

    def _lay_out(self, context: Context) -> None:
        px = context.theme.px
        row = self._row = QHBoxLayout()
        row.setSpacing(px(20))
        for figure in self.figures.values():
            row.addWidget(figure)
        row.addStretch(1)
        row.addWidget(self.quantity)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addWidget(self.button)
        buttons.addWidget(self.link)
        row.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(8), px(12), px(8))
        column.setSpacing(px(4))
        column.addLayout(row)
        column.addWidget(self.line)

    def _stock(self, offer: Offer, now: Standing) -> None:
        if now.oversold:
            self.figures["announced"].set(count(now.remaining), ((tr(OVERSOLD), "air"),), "air")
        else:
            left = now.remaining
            head = LEFT if self._narrow else REMAINING
            words = tr(ANNOUNCED) if left is None else tr(head, count=count(left))
            few = now.announced is not None and now.released and now.announced <= LOW * now.released
            self.figures["announced"].set(
                count(now.announced), ((words, "text2"),), "amber" if few else "text"
            )
        done, planned = released_count(self._desk.live, offer)
        if planned:
            head = TRANCHES_ALONE if self._narrow else TRANCHES
            words = tr(head, count=count(now.released))
            self.figures["released"].set(f"{done} / {planned}", ((words, "text2"),))
            return
        of = tr(RELEASED_ALL) if offer.stock is None else tr(RELEASED, stock=count(offer.stock))
        self.figures["released"].set(count(now.released), ((of, "text2"),))

    def _speed(self, now: Standing, rate: float | None) -> None:
        eta = eta_s(now.remaining, rate)
        soon = eta is not None and eta < SOON_S
        text = NONE if eta is None else span(eta * 1000)
        shown = NONE if rate is None else f"{rate:.1f}" if rate < 100 else count(round(rate))
        self.figures["eta"].set(text, ((tr(ETA), "text2"),), "amber" if soon else "text")
        self.figures["eta"].setToolTip(f"{shown} {tr(RATE)}")
        self.figures["rate"].set(shown, ((tr(RATE), "text2"),))

    def _fit(self) -> None:
        """Elide the line below the figures; its tooltip says it whole."""
        wide = self.line.width()
        words = self.line.fontMetrics().elidedText(
            self.line.toolTip(), Qt.TextElideMode.ElideRight, wide
        )
        self.line.setText(words)

    def _next(self) -> Tranche | None:
        return None if self._offer is None else self._desk.live.stock.next(self._offer.id)

    def _suggested(self, offer: Offer) -> str:
        released = self._desk.live.stock.released(offer) or 0
        left = (offer.stock or 0) - released
        return str(left) if left > 0 else ""

    def _put_away(self) -> None:
        around = self.parentWidget()
        if self.quantity.hasFocus() and around is not None:
            around.setFocus(Qt.FocusReason.OtherFocusReason)
        self.quantity.hide()
        self._name()

    def _name(self) -> None:
        tranche = self._next()
        if not self.quantity.isHidden():
            given = self.quantity.text() if self.quantity.hasAcceptableInput() else ""
        else:
            given = count(tranche.quantity) if tranche is not None else ""
        words = tr(RELEASE, count=given) if given else tr(RELEASE_ASK)
        self.button.say(words, key_text(self._keys.key_of("release.add")))
        self.link.say(tr(LINK_UP), key_text(self._keys.key_of("offer.link_up")))
