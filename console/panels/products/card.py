"""The card of the product that is explained: price largest, what to say, what never to say."""

import re

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from console.core.message import QT_TRANSLATE_NOOP
from console.desk.live import Live
from console.desk.picture_cache import PictureCache
from console.show.products.pictures.tables import Picture as ProductPicture
from console.show.products.roles import ROLES
from console.show.products.spoken import in_words
from console.show.products.tables import Offer, Product
from console.ui.context import Context
from console.ui.figures import amount
from console.ui.labels import label
from console.ui.theme import Theme
from console.ui.translate import language, tr

NUMBER = QT_TRANSLATE_NOOP("products", "No. {link}")
LIST = QT_TRANSLATE_NOOP("products", "usual {price}")
LIST_BASIS = QT_TRANSLATE_NOOP("products", "usual {price} ({basis})")
NEVER = QT_TRANSLATE_NOOP("products", "✕ Never say: {words}")
DEMO = QT_TRANSLATE_NOOP("products", "Show: {text}")
SUITS = QT_TRANSLATE_NOOP("products", "Suits: {text}")
SPOKEN = QT_TRANSLATE_NOOP("products", "Say it: {text}")
NOTHING = QT_TRANSLATE_NOOP("products", "Nothing is explained")
NOTHING_HOW = QT_TRANSLATE_NOOP(
    "products", "GO on a cue with a product explains it. E explains the chosen one without GO."
)
NO_PRICE = QT_TRANSLATE_NOOP("products", "no price")

KEEP_SHAPE = Qt.AspectRatioMode.KeepAspectRatio
POINTS = 4
_BREAKS = re.compile("[\n;；]")
LONGEST = 160
"""Characters of one text on the card; the rest is in its tooltip."""


class Picture(QWidget):
    """The link number, by which viewers know the product: large on a ground of its own, or at the
    foot of the product's first picture."""

    def __init__(self, theme: Theme, cache: PictureCache) -> None:
        super().__init__()
        self.setObjectName("cardPicture")
        self._theme, self._cache, self._text, self._link = theme, cache, "", 0
        self._shown: ProductPicture | None = None
        cache.arrived.connect(self.update)

    def show_link(self, link: int, picture: ProductPicture | None = None) -> None:
        """Show another number, 0 for none, and another picture."""
        self._shown = picture
        self._link, self._text = link, tr(NUMBER, link=link) if link else ""
        self.setAccessibleName(self._text)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(116), self._theme.px(116))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        ground = QColor(theme.color("surface2"))
        if self._link:
            ground = QColor(theme.color(f"series{self._link % 7}"))
            ground.setAlpha(120)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = round(max(self.width(), self.height()) * self.devicePixelRatioF())
        image = self._cache.get(self._shown, side) if self._shown is not None else None
        if image is not None and not image.isNull():
            self._paint_picture(painter, image)
            painter.end()
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(self.rect(), theme.px(4), theme.px(4))
        painter.setPen(theme.color("text"))
        painter.setFont(theme.font("figure" if self.width() >= theme.px(100) else "strong"))
        painter.drawText(QRect(self.rect()), Qt.AlignmentFlag.AlignCenter, self._text)
        painter.end()

    def _paint_picture(self, painter: QPainter, image: QImage) -> None:
        """The picture whole, and the number on a band at its foot."""
        theme, box = self._theme, QRect(self.rect())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(box, theme.color("surface2"))
        place = QRect(QPoint(0, 0), image.size().scaled(box.size(), KEEP_SHAPE))
        place.moveCenter(box.center())
        painter.drawImage(place, image)
        band = box.adjusted(0, box.height() - theme.px(26), 0, 0)
        painter.fillRect(band, theme.color("surface1"))
        painter.setPen(theme.color("text"))
        painter.setFont(theme.font("strong"))
        painter.drawText(band, Qt.AlignmentFlag.AlignCenter, self._text)


class Card(QFrame):
    """Shows one offer; texts only change when it or the language does."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setProperty("role", "panel")
        self._theme = context.theme
        px = context.theme.px
        self.picture = Picture(context.theme, PictureCache(context.desk, self))
        self.name = label(role="cardName", name="cardName")
        self.name.setFont(context.theme.font("strong"))
        self.role = label(role="key", name="cardRole")
        self.price = label(role="large", name="cardPrice")
        self.words = label(role="text2", name="cardWords")
        self.deal = label(role="text2", name="cardMechanism")
        self.points = label(name="cardPoints")
        self.never = label(colour="air", name="cardNever")
        self.rest = label(role="text2", name="cardRest")
        for one in (self.name, self.words, self.deal, self.points, self.never, self.rest):
            one.setWordWrap(True)
        for one in (self.points, self.rest):
            one.setAlignment(Qt.AlignmentFlag.AlignTop)
        title = QHBoxLayout()
        title.setSpacing(px(8))
        title.addWidget(self.name, 0)
        title.addWidget(self.role)
        title.addStretch(1)
        money = QHBoxLayout()
        money.setSpacing(px(12))
        money.addWidget(self.price)
        money.addWidget(self.words, 1)
        side = QVBoxLayout()
        side.setSpacing(px(4))
        side.addLayout(title)
        side.addLayout(money)
        side.addWidget(self.deal)
        side.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(px(16))
        head.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(side, 1)
        self._details = QGridLayout()
        self._details.setHorizontalSpacing(px(16))
        self._details.setVerticalSpacing(px(4))
        self._details.addWidget(self.points, 0, 0)
        self._details.addWidget(self.rest, 0, 1)
        self._details.addWidget(self.never, 1, 0, 1, 2)
        for column in (0, 1):
            self._details.setColumnStretch(column, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(px(16), px(12), px(16), px(12))
        box.setSpacing(px(12))
        box.addLayout(head)
        box.addLayout(self._details)
        self._measure()

    def show_offer(self, live: Live, offer: Offer | None) -> None:
        """Show an offer, or that nothing is explained."""
        if offer is None:
            self._clear()
            return
        product = live.products.product(offer)
        currency = live.sales.currency
        self.picture.show_link(offer.link, next(iter(live.pictures.of(offer.product)), None))
        self.name.setText(_full_name(offer, product))
        self.role.setText(tr(ROLES[offer.role]))
        self.role.setVisible(bool(offer.role))
        self.price.setText(
            amount(offer.price, currency) if offer.price is not None else tr(NO_PRICE)
        )
        self.price.setAccessibleName(self.price.text())
        self.words.setText(_price_words(offer, currency))
        _say(self.deal, offer.mechanism)
        points = [
            line.strip() for line in offer.points.replace("；", ";").replace(";", "\n").split("\n")
        ]
        _say(self.points, "\n".join(f"✓ {line}" for line in points[:POINTS] if line))
        _say(self.never, tr(NEVER, words=offer.never_say) if offer.never_say else "")
        _say(self.rest, _rest(offer, product))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def _measure(self) -> None:
        """A narrow panel gets a smaller picture."""
        side = self._theme.px(72 if self.width() < self._theme.px(480) else 116)
        self.picture.setFixedSize(side, side)

    def _clear(self) -> None:
        self.picture.show_link(0)
        self.name.setText(tr(NOTHING))
        self.role.hide()
        self.price.setText("—")
        self.words.setText(tr(NOTHING_HOW))
        for one in (self.deal, self.points, self.never, self.rest):
            _say(one, "")


def _say(one: QLabel, text: str) -> None:
    """Show a text of bounded length, whole in the tooltip; hidden where there is none."""
    one.setText(text if len(text) <= LONGEST else text[: LONGEST - 1] + "…")
    one.setToolTip(text)
    one.setVisible(bool(text))


def _full_name(offer: Offer, product: Product | None) -> str:
    if product is None:
        return offer.short_name or "?"
    brand = "" if not product.brand or product.brand in product.name else f"{product.brand} "
    return f"{brand}{product.name}"


def _price_words(offer: Offer, currency: str) -> str:
    parts = [in_words(offer.price, language(), currency)] if offer.price is not None else []
    if offer.list_price is not None:
        price = amount(offer.list_price, currency)
        basis = offer.price_basis.strip()
        parts.append(tr(LIST_BASIS, price=price, basis=basis) if basis else tr(LIST, price=price))
    return " · ".join(part for part in parts if part)


def _rest(offer: Offer, product: Product | None) -> str:
    spoken = product.pronunciation if product else ""
    pairs = ((DEMO, offer.demo), (SUITS, offer.suits), (SPOKEN, spoken))
    return "\n".join(tr(head, text=text) for head, text in pairs if text)
