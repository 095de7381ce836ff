"""Hand cards on pages: the text of each as large as one page lets it be."""

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QRectF

from console.desk.paper_ink import BLACK, DANGER, HAIR, MM, WASH, WHITE, Box
from console.desk.paper_pages import Pages
from console.desk.paper_text import Block
from console.show.review.paper.page import Card, Field, Piece

SCALES = (2.1, 1.9, 1.75, 1.6, 1.5, 1.4, 1.3, 1.2, 1.1, 1.0, 0.92, 0.85)
"""How large text below the head is tried; a card too full even for the last goes on overleaf."""

SPACE = Piece("", "space")
_PRICE_SHARE = 0.4
_LEFT_SHARE = 0.54


class _Body(NamedTuple):
    """What is below a card's head, at one scale."""

    gist: Block
    warning: Block
    left: Block
    right: Block
    scale: float


def number_box(
    pages: Pages, number: str, x: float, y: float, side: float, scale: float = 1.0
) -> None:
    """A link number, white in a black square; scale: of plain text beside it."""
    pages.page.append(Box(QRectF(x, y, side, side), BLACK, radius=side * 0.1))
    size = {1: 3.0, 2: 2.6, 3: 1.9}.get(len(number), 1.3) * scale
    block = Block((Piece(number, "strong"),), side, scale=size, align="centre", colour=WHITE)
    block.put(pages.page, x, y + (side - block.height) / 2)


def stacked(fields: Iterable[Field]) -> list[Piece]:
    """Fields one below the other: each title, small, over its paragraphs."""
    found: list[Piece] = []
    for field in fields:
        if found:
            found.append(SPACE)
        if field.title:
            found.append(Piece(field.title, "small"))
        found += field.body
    return found


def set_cards(cards: tuple[Card, ...], pages: Pages, title: str) -> None:
    """Set each card on a page of its own; the first is begun already."""
    for number, card in enumerate(cards):
        if number:
            pages.begin(title)
        _CardSetter(card, pages, title).set()


class _CardSetter:
    """Sets one card."""

    def __init__(self, card: Card, pages: Pages, title: str) -> None:
        self._card, self._pages, self._title = card, pages, title
        self._unit = MM * pages.scale
        self._gap = 3.0 * self._unit

    def set(self) -> None:
        """Head, gist and columns from above, the warning at the foot."""
        self._head()
        body = self._body()
        pages, unit = self._pages, self._unit
        if len(body.gist):
            height = body.gist.height + 3.2 * unit
            pages.page.append(Box(QRectF(pages.left, pages.y, pages.width, height), WASH))
            pages.page.append(Box(QRectF(pages.left, pages.y, 1.2 * unit, height), BLACK))
            body.gist.put(pages.page, pages.left + 4 * unit, pages.y + 1.6 * unit)
            pages.y += height + self._gap
        bottom = pages.bottom
        if len(body.warning):
            bottom -= body.warning.height + 3.6 * unit + self._gap
            self._warning(body.warning)
        self._columns(body, bottom)

    def _head(self) -> None:
        """Number, names and role to the left, the price and what it rests on to the right."""
        pages, card, unit = self._pages, self._card, self._unit
        side = 19 * unit
        number_box(pages, card.number, pages.left, pages.y, side, 1.55 * pages.scale)
        below = pages.y + side
        if card.tag:
            tag = Block((Piece(card.tag, "strong"),), side, scale=pages.scale, align="centre")
            area = QRectF(pages.left, below + unit, side, tag.height + 1.4 * unit)
            pages.page.append(Box(area, None, BLACK, 0.25 * unit))
            tag.put(pages.page, pages.left, area.top() + 0.7 * unit)
            below = area.bottom()
        x = pages.left + side + 4 * unit
        price = pages.width * _PRICE_SHARE
        width = pages.left + pages.width - price - 4 * unit - x
        name = Block((Piece(card.title, "strong"),), width, scale=2.5 * pages.scale)
        under = Block(card.under, width, scale=1.4 * pages.scale)
        name.put(pages.page, x, pages.y - unit)
        under.put(pages.page, x, pages.y + name.height)
        below = max(below, pages.y + name.height + under.height)
        right = pages.left + pages.width - price
        figure = Block(
            (Piece(card.figure, "figure"),), price, scale=1.35 * pages.scale, align="right"
        )
        beside = Block(card.beside, price, scale=1.3 * pages.scale, align="right")
        figure.put(pages.page, right, pages.y - 3 * unit)
        beside.put(pages.page, right, pages.y - 2.4 * unit + figure.height)
        below = max(below, pages.y - 2.4 * unit + figure.height + beside.height)
        pages.y = below + self._gap

    def _body(self) -> _Body:
        """The body as large as fits, else at the smallest scale."""
        for scale in SCALES:
            body = self._laid(scale * self._pages.scale)
            heights = [max(body.left.height, body.right.height)]
            if len(body.gist):
                heights.append(body.gist.height + 3.2 * self._unit + self._gap)
            if len(body.warning):
                heights.append(body.warning.height + 3.6 * self._unit + self._gap)
            if sum(heights) <= self._pages.room:
                break
        return body

    def _laid(self, scale: float) -> _Body:
        pages, card, unit = self._pages, self._card, self._unit
        inner = pages.width - 8 * unit
        warning = () if card.warning is None else (self._warned(card.warning))
        left = pages.width * _LEFT_SHARE - 4 * unit
        right = pages.width * (1 - _LEFT_SHARE) - 4 * unit
        return _Body(
            Block(card.gist, inner, scale=scale * 1.2),
            Block(warning, inner, scale=scale * 1.15),
            Block(stacked(card.left), left, scale=scale),
            Block(stacked(card.right), right, scale=scale * 0.92),
            scale,
        )

    def _warned(self, field: Field) -> tuple[Piece, ...]:
        """The words behind the title, in one paragraph where there is one."""
        head, *rest = field.body
        return (head._replace(lead=f"✕ {field.title}:"), *rest)

    def _warning(self, block: Block) -> None:
        """The red frame at the foot of the page."""
        pages, unit = self._pages, self._unit
        height = block.height + 3.6 * unit
        area = QRectF(pages.left, pages.bottom - height, pages.width, height)
        edge = 0.7 * unit
        inside = area.adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2)
        pages.page.append(Box(inside, None, DANGER, edge, 1.2 * unit))
        block.put(pages.page, pages.left + 4 * unit, area.top() + 1.8 * unit)

    def _columns(self, body: _Body, bottom: float) -> None:
        """Both columns down to `bottom`; what is left goes on over the next pages."""
        pages, unit = self._pages, self._unit
        first = [0, 0]
        blocks = (body.left, body.right)
        spots = (pages.left, pages.left + pages.width * _LEFT_SHARE + 4 * unit)
        while True:
            room = bottom - pages.y
            after = [b.fitting(n, room) for b, n in zip(blocks, first, strict=True)]
            for block, x, i, j in zip(blocks, spots, first, after, strict=True):
                block.put(pages.page, x, pages.y, i, j)
            if len(body.left) and len(body.right):
                x = pages.left + pages.width * _LEFT_SHARE
                pages.page.append(Box(QRectF(x, pages.y, 0.12 * unit, room), HAIR))
            if after == [len(block) for block in blocks]:
                return
            first = after
            pages.begin(f"{self._title} · {self._card.number} {self._card.title}")
            bottom = pages.bottom
