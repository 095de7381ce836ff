"""3-2-1 in the window: large digits over it, that cover neither GO nor what is typed."""

from PySide6.QtCore import QRect, QSize, Qt, Slot
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from console.core.message import QT_TRANSLATE_NOOP
from console.show.products.stock.link_up import CancelLinkUp
from console.show.products.stock.tables import LinkUp
from console.ui.acting_bar import CANCEL_COMMAND
from console.ui.context import Context
from console.ui.figures import amount, count
from console.ui.over import Over
from console.ui.shortcuts import key_text
from console.ui.translate import tr

ON_SALE = QT_TRANSLATE_NOOP("rules", "On sale")
PRICE = QT_TRANSLATE_NOOP("rules", "{price} · {count} pieces")
STOPS = QT_TRANSLATE_NOOP("rules", "{key} stops it")
PRESS = QT_TRANSLATE_NOOP("rules", "Press it on the platform now")

STAYS_MS = 2_000
"""How long it stands after the sale is open."""

DIGIT = 80
"""Height of the digit in pixels at scale 1."""


class Countdown(Over):
    """Follows the room: a 3-2-1 that another key or desk began is counted too."""

    def __init__(self, window: QWidget, context: Context) -> None:
        super().__init__(window, context.theme, "countdown")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._context, self._desk = context, context.desk
        self.digit, self.lines = "", ("", "", "")
        self._desk.ticked.connect(self.follow)
        self._desk.changed.connect(self.follow)
        self._desk.opened.connect(self.follow)

    def cancel(self) -> bool:
        """Stop what counts; False where nothing does."""
        if self._desk.live.stock.counting(self._desk.clock.wall()) is None:
            return False
        self._desk.do(CancelLinkUp())
        return True

    @Slot()
    def follow(self) -> None:
        """Show the present."""
        ups, at = self._desk.live.stock.link_ups, self._desk.moment.at
        last = ups[-1] if ups and self._desk.live.base.open_run is not None else None
        if last is None or last.cancelled is not None or at < last.at:
            self.hide()
            return
        left = last.opens_at - at
        if left <= -STAYS_MS:
            self.hide()
            return
        self._say(last, left)
        self.show()
        self.place()

    def sizeHint(self) -> QSize:
        px = self._theme.px
        strong, text = self._fonts()
        widths = [QFontMetrics(strong).horizontalAdvance(self.lines[0])]
        widths += [QFontMetrics(text).horizontalAdvance(line) for line in self.lines[1:]]
        return QSize(px(120) + min(px(480), max(widths)) + px(32), px(112))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px = self._theme, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.color("accent"))
        painter.setBrush(theme.color("surface3"))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), px(6), px(6))
        font = QFont(theme.font("large"))
        font.setPixelSize(px(DIGIT if self.digit.isdigit() else DIGIT // 2))
        painter.setFont(font)
        painter.setPen(theme.color("accent" if self.digit.isdigit() else "fine"))
        box = QRect(px(8), 0, px(104), self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.digit)
        strong, text = self._fonts()
        for number, line in enumerate(self.lines):
            painter.setFont(text if number else strong)
            painter.setPen(theme.color("text2" if number == 2 else "text"))
            wide = self.width() - px(136)
            shown = painter.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, wide)
            row = QRect(px(120), px(14) + number * px(28), wide, px(28))
            painter.drawText(row, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()

    def _say(self, row: LinkUp, left: int) -> None:
        live = self._desk.live
        price = amount(row.price, live.sales.currency)
        digit = str(-(-left // 1000)) if left > 0 else "✓"
        key = key_text(self._context.keys.key_of(CANCEL_COMMAND))
        lines = (
            live.products.name(row.offer),
            tr(PRICE, price=price, count=count(row.quantity)) if row.quantity else price,
            tr(STOPS, key=key) if left > 0 else f"{tr(ON_SALE)} · {tr(PRESS)}",
        )
        if (digit, lines) != (self.digit, self.lines):
            self.digit, self.lines = digit, lines
            self.setAccessibleName(" ".join((digit, *lines)))
            self.update()

    def _fonts(self) -> tuple[QFont, QFont]:
        return self._theme.font("strong"), self._theme.font("text")
