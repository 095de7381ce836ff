"""Where each text of the page stands: as large as all of it fits, in three columns."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics

from console.panels.hand_card.page_blocks import Block, Head, PageLine
from console.ui.theme import Theme

SCALES = (1.75, 1.6, 1.5, 1.4, 1.3, 1.2, 1.1, 1.0, 0.93, 0.86, 0.8, 0.74)
"""How large the text is tried, against TEXT; the first that fits is taken."""

TEXT = 17
SIZES = {
    "title": 0.78, "text": 1.0, "strong": 1.0, "small": 0.8, "name": 1.6, "link": 2.6, "price": 2.6,
}  # fmt: skip
"""Look of a text → its size, as a share of TEXT."""

PICTURE, GAP = 112, 8
MONEY_SHARE = 0.36

WORDS = Qt.TextFlag.TextWordWrap.value
ANYWHERE = Qt.TextFlag.TextWrapAnywhere.value
_ENDLESS = 100_000


class Placed(NamedTuple):
    """One text where it is drawn."""

    area: QRect
    text: str
    look: str
    colour: str
    wrap: int


class Laid(NamedTuple):
    """A page: its texts, where pictures begin, its height in pixels, and the fonts."""

    texts: tuple[Placed, ...]
    pictures_at: int
    height: int
    fonts: dict[str, QFont]


def lay_out(
    theme: Theme, head: Head, columns: Sequence[Sequence[Block]], pictures: int, width: int,
    room: int,
) -> Laid:  # fmt: skip
    """The page at the largest scale at which it is no higher than `room`, else at the smallest."""
    for scale in SCALES:
        laid = _Laying(theme, width, scale).page(head, columns, pictures)
        if laid.height <= room:
            return laid
    return laid


class _Laying:
    """Places texts at one scale."""

    def __init__(self, theme: Theme, width: int, scale: float) -> None:
        self._px, self._width = theme.px, width
        self._texts: list[Placed] = []
        self._fonts: dict[str, QFont] = {}
        self._metrics: dict[str, QFontMetrics] = {}
        for look, size in SIZES.items():
            font = QFont(theme.font("text" if look in ("text", "small") else "strong"))
            font.setPixelSize(max(9, round(theme.px(TEXT) * size * scale)))
            self._fonts[look] = font
            self._metrics[look] = QFontMetrics(font)

    def page(self, head: Head, columns: Sequence[Sequence[Block]], pictures: int) -> Laid:
        px = self._px
        side = pictures * px(PICTURE + GAP) + px(8) if pictures else 0
        top = max(self._head(head, self._width - side), px(PICTURE) if pictures else 0) + px(12)
        filled = [column for column in columns if column]
        gap = px(24)
        wide = (self._width - gap * (len(filled) - 1)) // max(1, len(filled))
        feet = [top]
        for number, column in enumerate(filled):
            feet.append(self._column(column, number * (wide + gap), top, wide))
        return Laid(tuple(self._texts), self._width - side + px(8), max(feet), self._fonts)

    def _head(self, head: Head, width: int) -> int:
        """Number, names, and price with what it rests on; returns the height."""
        px = self._px
        money = round(width * MONEY_SHARE)
        x = self._metrics["link"].horizontalAdvance(head.link) + px(14)
        self._put(head.link, "link", "accent", 0, 0, x)
        names = width - money - x - px(16)
        name = " · ".join(filter(None, (head.name, head.role)))
        y = self._put(name, "name", "text", x, 0, names)
        for text, colour in ((head.under, "text2"), (head.spoken, "amber")):
            y = self._put(text, "text", colour, x, y, names)
        at = width - money
        below = self._put(head.price, "price", "text", at, 0, money)
        usual = " · ".join(filter(None, (head.words, head.usual)))
        for text, colour in ((usual, "text2"), (head.basis, head.basis_colour)):
            below = self._put(text, "text", colour, at, below, money)
        return max(y, below, self._metrics["link"].height())

    def _column(self, blocks: Sequence[Block], x: int, y: int, width: int) -> int:
        for number, block in enumerate(blocks):
            y += self._px(10) if number else 0
            y = self._put(block.title, "title", block.colour, x, y, width)
            for text, look, colour in _lines(block.lines):
                y = self._put(text, look, colour, x, y, width)
        return y

    def _put(self, text: str, look: str, colour: str, x: int, y: int, width: int) -> int:
        """Place a text; returns where it ends."""
        if not text:
            return y
        metrics, area, wrap = self._metrics[look], QRect(0, 0, width, _ENDLESS), WORDS
        bounds = metrics.boundingRect(area, wrap, text)
        if bounds.width() > width:  # a word that is longer than the line
            wrap = ANYWHERE
            bounds = metrics.boundingRect(area, wrap, text)
        self._texts.append(Placed(QRect(x, y, width, bounds.height()), text, look, colour, wrap))
        return y + bounds.height() + self._px(2)


def _lines(lines: Sequence[PageLine]) -> Iterator[tuple[str, str, str]]:
    for line in lines:
        yield line.text, line.look, line.colour
        if line.behind:
            yield line.behind, "text" if line.look == "strong" else "small", line.behind_colour
