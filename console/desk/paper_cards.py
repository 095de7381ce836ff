"""Hand cards on pages: the text of each as large as one page lets it be."""

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QRectF

from console.desk.paper_card_head import head_of, put_head
from console.desk.paper_ink import BLACK, DANGER, HAIR, MM, WASH, Box
from console.desk.paper_pages import Pages
from console.desk.paper_pictures import STRIP_MM, Strip
from console.desk.paper_text import Block
from console.show.review.paper.page import Card, Field, Piece

SCALES = (2.1, 1.9, 1.75, 1.6, 1.5, 1.4, 1.3, 1.2, 1.1, 1.0, 0.92, 0.85)
"""How large text below the head is tried; a card too full even for the last goes on overleaf."""

SPACE = Piece("", "space")
_LEFT_SHARE = 0.54


class _Body(NamedTuple):
    """What is below a card's head, at one scale."""

    gist: Block
    warning: Block
    left: Block
    right: Block
    scale: float


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
        self._strip = Strip(card.pictures, pages.width, STRIP_MM * self._unit)

    def set(self) -> None:
        """Head, gist and columns from above, the warning at the foot."""
        pages, unit = self._pages, self._unit
        head = head_of(self._card, pages)
        if head is None:
            self._card = _without_long_head(self._card)
            head = head_of(self._card, pages)
        if head is not None:
            put_head(self._card, head, pages)
        pages.y += self._gap
        body = self._body()
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
        if self._strip.height:
            bottom -= self._strip.height + self._gap
            self._strip.put(pages.page, pages.left, bottom + self._gap)
        self._columns(body, bottom)

    def _body(self) -> _Body:
        """The body as large as fits, else at the smallest scale; pictures only by large text."""
        with_pictures = [scale for scale in SCALES if scale >= 1 and self._strip.height]
        for scale in with_pictures:
            body = self._laid(scale * self._pages.scale)
            if self._fits(body, self._strip.height + self._gap):
                return body
        self._strip.drop()
        for scale in SCALES:
            body = self._laid(scale * self._pages.scale)
            if self._fits(body, 0):
                return body
        if self._framed(body) <= self._pages.room / 2:
            return body
        self._card = _without_frames(self._card)
        return self._laid(SCALES[-1] * self._pages.scale)

    def _fits(self, body: _Body, beside: float) -> bool:
        whole = self._framed(body) + max(body.left.height, body.right.height)
        return whole + beside <= self._pages.room

    def _framed(self, body: _Body) -> float:
        """Height of the band and the frame, with what is between them and the columns."""
        band = body.gist.height + 3.2 * self._unit + self._gap if len(body.gist) else 0.0
        frame = body.warning.height + 3.6 * self._unit + self._gap if len(body.warning) else 0.0
        return band + frame

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


def _without_long_head(card: Card) -> Card:
    """A card whose names and basis of the price are too long for a head: they lead its column."""
    told = Field("", (*card.under, *card.beside))
    return card._replace(under=(), beside=(), left=(told, *card.left))


def _without_frames(card: Card) -> Card:
    """A card that must not say more than a frame can hold: all of it leads its column."""
    told = [Field("", card.gist)] if card.gist else []
    warned = [card.warning] if card.warning else []
    return card._replace(gist=(), warning=None, left=(*warned, *told, *card.left))
