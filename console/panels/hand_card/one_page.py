"""The whole hand card on one page, large, for whoever answers viewers; nothing is typed here."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from console.core.message import QT_TRANSLATE_NOOP
from console.desk.picture_cache import PictureCache
from console.panels.hand_card.page_blocks import Block, Head, columns, head
from console.panels.hand_card.page_layout import GAP, PICTURE, lay_out
from console.panels.hand_card.thumbs import paint_picture
from console.show.products.pictures.tables import Picture
from console.ui.context import Context
from console.ui.labels import label
from console.ui.sheet import Sheet
from console.ui.theme import Theme
from console.ui.translate import tr

TITLE = QT_TRANSLATE_NOOP("card", "Hand card")
PLACE = QT_TRANSLATE_NOOP("card", "Hand card {number} of {all} · ← → other cards · Esc closes")
NO_OFFER = QT_TRANSLATE_NOOP("card", "This show has no products yet.")

PICTURES = 3
FOLLOWED = 5
"""Figures of stock follow on every so many ticks."""

TOPICS = frozenset({"offers", "products", "pictures", "stock", "claims", "queue", "settings"})

BACK = (Qt.Key.Key_Left, Qt.Key.Key_PageUp)
ON = (Qt.Key.Key_Right, Qt.Key.Key_PageDown)


class Shown(NamedTuple):
    """What stands on the page; the same is not laid out again."""

    head: Head
    columns: tuple[tuple[Block, ...], ...]
    pictures: tuple[Picture, ...]


class OnePage(Sheet):
    """Opened for one offer; arrow keys go to its neighbours in the order of the show."""

    def __init__(self, window: QWidget, context: Context, cache: PictureCache) -> None:
        super().__init__(window, context.theme, tr(TITLE), 1560, 980)
        self.setObjectName("onePage")
        self._desk, self._theme, self._cache = context.desk, context.theme, cache
        self._offer, self._ticks = "", 0
        self._shown: Shown | None = None
        self._title = self.findChild(QLabel, "sheetTitle")
        self.area = QScrollArea()
        self.area.setObjectName("onePageArea")
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Letters are no keys here: what they do to products must not happen behind a page.
        self.area.setProperty("types", True)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.installEventFilter(self)
        self.area.viewport().installEventFilter(self)
        self.body.addWidget(self.area, 1)
        self._desk.changed.connect(self._changed)
        self._desk.ticked.connect(self._ticked)

    @property
    def offer(self) -> str:
        """The offer that is shown."""
        return self._offer

    def open(self, offer: str) -> None:
        """Show an offer, "" for the first of the show."""
        offers = self._desk.live.products.offers
        self._offer = offer or (offers[0].id if offers else "")
        self._shown = None
        self.present(self.area)
        self.fill()

    def fill(self) -> None:
        """Show the card as it is now."""
        live = self._desk.live
        offer = live.products.by_id.get(self._offer)
        if offer is None:
            self.area.setWidget(label(tr(NO_OFFER), role="text2"))
            return
        product, show = live.products.product(offer), live.base.show
        at = self._desk.clock.wall() if show is None or show.start is None else show.start
        pictures = live.pictures.of(offer.product)[:PICTURES]
        shown = Shown(head(live, offer, product), columns(live, offer, product, at), pictures)
        if self._title is not None:
            order = [one.id for one in live.products.offers]
            self._title.setText(tr(PLACE, number=order.index(offer.id) + 1, all=len(order)))
        if shown != self._shown:
            self._shown = shown
            self._lay_out()

    def step(self, by: int) -> None:
        """Go on by so many cards, round at the ends."""
        order = [one.id for one in self._desk.live.products.offers]
        if order:
            at = order.index(self._offer) + by if self._offer in order else 0
            self._offer = order[at % len(order)]
            self.area.verticalScrollBar().setValue(0)
            self.fill()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.area.viewport() and event.type() == QEvent.Type.Resize:
            self._lay_out()
        if watched is self.area and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if event.type() == QEvent.Type.KeyPress and key in (*BACK, *ON):
                self.step(1 if key in ON else -1)
                return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        """The page as large as fits; where even the smallest does not, it can be scrolled."""
        if self._shown is not None:
            view = self.area.viewport()
            self.area.setWidget(
                Page(self._theme, self._cache, self._shown, view.width(), view.height())
            )

    def _changed(self, topics: frozenset[str]) -> None:
        if topics & TOPICS and self.isVisible():
            self.fill()

    def _ticked(self) -> None:
        self._ticks += 1
        if self._ticks % FOLLOWED == 0 and self.isVisible():
            self.fill()


class Page(QWidget):
    """One laid-out page; its texts are drawn plain, whatever is in them."""

    def __init__(
        self, theme: Theme, cache: PictureCache, shown: Shown, width: int, room: int
    ) -> None:
        super().__init__()
        self.setObjectName("cardPage")
        self._theme, self._cache, self._pictures = theme, cache, shown.pictures
        self.laid = lay_out(theme, shown.head, shown.columns, len(shown.pictures), width, room)
        self.setMinimumHeight(self.laid.height)
        self.setAccessibleName(". ".join(one.text for one in self.laid.texts))
        cache.arrived.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for one in self.laid.texts:
            painter.setFont(self.laid.fonts[one.look])
            painter.setPen(theme.color(one.colour))
            painter.drawText(one.area, one.wrap, one.text)
        side, x = theme.px(PICTURE), self.laid.pictures_at
        for picture in self._pictures:
            place = QRect(x, 0, side, side)
            image = self._cache.get(picture, round(side * self.devicePixelRatioF()))
            paint_picture(painter, theme, place, image)
            x += side + theme.px(GAP)
        painter.end()
