"""The head of a hand card: number, names and role, and the price with what it rests on."""

from typing import NamedTuple

from PySide6.QtCore import QRectF

from console.desk.paper_ink import BLACK, MM, WHITE, Box
from console.desk.paper_pages import Pages
from console.desk.paper_text import Block
from console.show.review.paper.page import Card, Piece

HEAD_SCALES = (1.0, 0.85, 0.7, 0.58, 0.48, 0.4)
"""How large the head is tried, against its usual size."""

MOST_OF_PAGE = 0.45
"""No head takes more of a page's room than this."""

SIDE_MM = 19.0
"""Side of the box with the number, at scale 1."""

_PRICE_SHARE = 0.4


class Head(NamedTuple):
    """A head that is laid out; height in units of `paper_ink`."""

    name: Block
    under: Block
    tag: Block
    figure: Block
    beside: Block
    height: float


def number_box(
    pages: Pages, number: str, x: float, y: float, side: float, scale: float = 1.0
) -> None:
    """A link number, white in a black square; scale: of plain text beside it."""
    pages.page.append(Box(QRectF(x, y, side, side), BLACK, radius=side * 0.1))
    size = {1: 3.0, 2: 2.6, 3: 1.9}.get(len(number), 1.3) * scale
    block = Block((Piece(number, "strong"),), side, scale=size, align="centre", colour=WHITE)
    block.put(pages.page, x, y + (side - block.height) / 2)


def head_of(card: Card, pages: Pages) -> Head | None:
    """The head as large as it may be; None where even the smallest takes too much of the page."""
    for scale in HEAD_SCALES:
        head = _laid(card, pages, scale * pages.scale)
        if head.height <= pages.room * MOST_OF_PAGE:
            return head
    return None


def put_head(card: Card, head: Head, pages: Pages) -> None:
    """Put it at the top of the page that was begun."""
    unit = MM * pages.scale
    side = SIDE_MM * unit
    number_box(pages, card.number, pages.left, pages.y, side, 1.55 * pages.scale)
    if card.tag:
        top = pages.y + side + unit
        area = QRectF(pages.left, top, side, head.tag.height + 1.4 * unit)
        pages.page.append(Box(area, None, BLACK, 0.25 * unit))
        head.tag.put(pages.page, pages.left, top + 0.7 * unit)
    x = pages.left + side + 4 * unit
    head.name.put(pages.page, x, pages.y - unit)
    head.under.put(pages.page, x, pages.y + head.name.height)
    right = pages.left + pages.width * (1 - _PRICE_SHARE)
    head.figure.put(pages.page, right, pages.y - 3 * unit)
    head.beside.put(pages.page, right, pages.y - 2.4 * unit + head.figure.height)
    pages.y += head.height


def _laid(card: Card, pages: Pages, scale: float) -> Head:
    unit = MM * pages.scale
    side, price = SIDE_MM * unit, pages.width * _PRICE_SHARE
    width = pages.width - price - side - 8 * unit
    name = Block((Piece(card.title, "strong"),), width, scale=2.5 * scale)
    under = Block(card.under, width, scale=1.4 * scale)
    named = (Piece(card.tag, "strong"),) if card.tag else ()
    tag = Block(named, side, scale=min(scale, pages.scale * 0.9), align="centre")
    figure = Block((Piece(card.figure, "figure"),), price, scale=1.35 * scale, align="right")
    beside = Block(card.beside, price, scale=1.3 * scale, align="right")
    heights = (
        side + (tag.height + 2.4 * unit if card.tag else 0.0),
        name.height + under.height,
        figure.height + beside.height - 2.4 * unit,
    )
    return Head(name, under, tag, figure, beside, max(heights))
