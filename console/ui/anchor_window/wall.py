"""The strategy wall on a screen: every product of the show as a tile, the current one lit."""

from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt, Slot
from PySide6.QtGui import QFont, QKeyEvent, QPaintEvent, QResizeEvent

from console.core.message import QT_TRANSLATE_NOOP
from console.core.plain_text import plain
from console.desk.live import Live
from console.show.products.faq import faq
from console.show.products.roles import ROLES
from console.show.products.tables import Offer
from console.show.review.paper.strategy_wall import SUITS, SUITS_NOT, suits_and_not
from console.ui.anchor_window.facts import NO_PRICE, SALE, full_name, plain_lines
from console.ui.anchor_window.painted import PRICE, Brush, Zone, begun
from console.ui.anchor_window.screen_window import ScreenWindow
from console.ui.context import Context
from console.ui.figures import amount
from console.ui.translate import tr

TITLE = QT_TRANSLATE_NOOP("anchor", "Strategy wall")
HEAD = QT_TRANSLATE_NOOP("anchor", "{show} · {count} products · page {page} of {pages}")
NO_OFFERS = QT_TRANSLATE_NOOP("anchor", "There is no product in this show yet.")
NO_SHOW = QT_TRANSLATE_NOOP("anchor", "No show is open.")
USUAL = QT_TRANSLATE_NOOP("anchor", "usual {price}")
HOW = QT_TRANSLATE_NOOP("anchor", "← → page · Home: back to the current product")

COLUMNS, ROWS = 4, 2
ASKED = 4
"""Questions with answers on a tile."""

BOLD = QFont.Weight.Bold
BACK = frozenset({Qt.Key.Key_Left, Qt.Key.Key_PageUp, Qt.Key.Key_Up})
ON = frozenset({Qt.Key.Key_Right, Qt.Key.Key_PageDown, Qt.Key.Key_Down})


class Tile(NamedTuple):
    """One product: lit when it is the current one."""

    title: str
    tag: str
    price: str
    usual: str
    parts: tuple[tuple[str, str], ...]
    lit: bool


class Page(NamedTuple):
    """What one page shows."""

    head: str
    tiles: tuple[Tile, ...]


def tile(live: Live, offer: Offer, *, lit: bool) -> Tile:
    """A product's tile, made from its hand card."""
    yes, no = suits_and_not(offer.suits)
    asked = "\n".join(
        " ".join(part for part in (pair.question, pair.answer) if part)
        for pair in faq(offer.faq)[:ASKED]
    )
    currency, sale = live.sales.currency, live.products.sale(offer.id)
    tag = tr(SALE[sale]) if sale in SALE else tr(ROLES[offer.role]) if offer.role else ""
    price = amount(offer.price, currency) if offer.price is not None else tr(NO_PRICE)
    usual = offer.list_price
    parts = (
        ("", offer.mechanism), (tr(SUITS), yes), (tr(SUITS_NOT), no), ("Q&A", asked),
    )  # fmt: skip
    return Tile(
        full_name(live, offer), tag, price,
        "" if usual is None else tr(USUAL, price=amount(usual, currency)),
        tuple((head, plain_lines(text, 6)) for head, text in parts if text.strip()), lit,
    )  # fmt: skip


class WallZone(Zone):
    """Paints one page of tiles."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, brush = begun(self)
        page = self.view
        if isinstance(page, Page):
            edge, gap, top = brush.px(40), brush.px(20), brush.px(84)
            most = self.width() - 2 * edge
            used = brush.line(edge, brush.px(56), page.head, 34, "text2", most=most)
            wide = brush.width(tr(HOW), 26)
            if used + wide + edge < most:
                brush.line(self.width() - edge - wide, brush.px(56), tr(HOW), 26, "text3")
            width = (most - gap * (COLUMNS - 1)) / COLUMNS
            height = (self.height() - top - edge - gap * (ROWS - 1)) / ROWS
            for number, one in enumerate(page.tiles):
                row, column = divmod(number, COLUMNS)
                x, y = edge + column * (width + gap), top + row * (height + gap)
                _paint(brush, one, QRectF(x, y, width, height))
        painter.end()


class WallWindow(ScreenWindow):
    """Pages by keys; it follows the current product until somebody pages, Home lets it again."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, "wallWindow")
        self.zone = WallZone(self, self.theme, "wallTiles")
        self.page = 0
        self._chosen = False
        self.desk.changed.connect(self._changed)
        self.desk.opened.connect(self.refresh)
        self.desk.ticked.connect(self.follow_time)
        self.refresh()

    @property
    def pages(self) -> int:
        """How many pages there are, at least one."""
        return max(1, -(-len(self._offers()) // (COLUMNS * ROWS)))

    @Slot()
    def refresh(self) -> None:
        """Show the present."""
        live = self.desk.live
        self.setWindowTitle(tr(TITLE))
        offers, current = self._offers(), self._current()
        if not self._chosen:
            place = next((n for n, one in enumerate(offers) if one.id == current), 0)
            self.page = place // (COLUMNS * ROWS)
        self.page = min(self.page, self.pages - 1)
        first = self.page * COLUMNS * ROWS
        shown = offers[first : first + COLUMNS * ROWS]
        tiles = tuple(tile(live, one, lit=one.id == current) for one in shown)
        page = Page(self._head(len(offers)), tiles)
        self.zone.say(page, " ".join((page.head, *(one.title for one in tiles))))

    def repaint_all(self) -> None:
        """Say everything anew, as in another language."""
        self.zone.view = None
        self.refresh()

    def pressed(self, event: QKeyEvent) -> None:
        """Turn the pages."""
        key = event.key()
        if key in ON or key in BACK:
            self.page = max(0, min(self.pages - 1, self.page + (1 if key in ON else -1)))
            self._chosen = True
        elif key == Qt.Key.Key_Home:
            self._chosen = False
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.zone.setGeometry(self.rect())

    @Slot(object)
    def _changed(self, topics: frozenset[str]) -> None:
        if self.isVisible() and topics & {"offers", "products", "queue", "show", "run"}:
            self.refresh()

    def _offers(self) -> list[Offer]:
        return [offer for offer in self.desk.live.products.offers if not offer.withdrawn]

    def _current(self) -> str:
        explaining = self.desk.live.products.explaining
        return explaining.offer if explaining is not None else ""

    def _head(self, count: int) -> str:
        show = self.desk.live.base.show
        if show is None:
            return tr(NO_SHOW)
        if not count:
            return f"{plain(show.name, 60)} · {tr(NO_OFFERS)}"
        name = plain(show.name, 60)
        return tr(HEAD, show=name, count=count, page=self.page + 1, pages=self.pages)


def _paint(brush: Brush, one: Tile, box: QRectF) -> None:
    brush.box(box, "next_row" if one.lit else "surface1", "accent" if one.lit else "line")
    inner = box.adjusted(brush.px(20), brush.px(16), -brush.px(20), -brush.px(14))
    y = inner.y()
    head = QRectF(inner.x(), y, inner.width(), brush.px(76))
    y += brush.text(head, one.title, 32, weight=BOLD) + brush.px(2)
    base = y + brush.px(46)
    used = brush.line(inner.x(), base, one.price, 48, PRICE, weight=BOLD) + brush.px(14)
    most = inner.width() - used
    beside = " · ".join(part for part in (one.usual, one.tag) if part)
    brush.line(inner.x() + used, base, beside, 24, "text2", most=most)
    y = base + brush.px(16)
    for number, (head_text, text) in enumerate(one.parts):
        room = inner.bottom() - y
        if room < brush.px(24):
            break
        left = len(one.parts) - number
        share = QRectF(inner.x(), y, inner.width(), room if left == 1 else room * 0.55)
        colour = "text2" if head_text else "text"
        shown = f"{head_text}  {text}" if head_text else text
        y += brush.text(share, shown, 26, colour, least=0.7) + brush.px(8)
