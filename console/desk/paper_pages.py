"""The pages of a document: their margins, what stands at head and foot, and where one is full."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF

from console.desk.paper_ink import BLACK, HAIR, MM, Box, Page
from console.desk.paper_text import Block
from console.show.review.paper.page import Align, Document, Piece

HEAD_MM = 9.0
FOOT_MM = 6.0
"""Room for head and foot, at scale 1."""


class Pages:
    """Pages as they fill up: `y` is where the next thing goes, `bottom` where a page is full.

    Everything in units of `paper_ink`; scale is how much larger than on A4 text is set.
    """

    def __init__(self, document: Document) -> None:
        self.document = document
        self.pages: list[Page] = []
        width, height = (float(side * MM) for side in document.paper.size)
        short = min(document.paper.size)
        self.scale: float = (short / 210) ** 0.8 * document.text_size
        self.margin = short / 19 * MM
        self.left = self.margin
        self.width = width - 2 * self.margin
        self.top = self.margin + HEAD_MM * MM * self.scale
        self.bottom = height - self.margin - FOOT_MM * MM * self.scale
        self.y: float = self.top

    @property
    def page(self) -> Page:
        """The page that is being filled."""
        return self.pages[-1]

    @property
    def room(self) -> float:
        """What is left of the page's height."""
        left: float = self.bottom - self.y
        return left

    def begin(self, title: str) -> None:
        """A new page with its head; title: what the pages are, beside the show's name."""
        self.pages.append([])
        self.y = self.top
        date = self._block((Piece(self.document.date, "text"),), "right", self.width)
        head = Piece(self.document.title, "text", title)
        name = self._block((head,), "left", self.width - date.width - 6 * MM * self.scale)
        name.put(self.page, self.left, self.margin, 0, min(1, len(name)))
        date.put(self.page, self.left, self.margin)
        self.rule(self.margin + name.height_of(0, 1) + 1.2 * MM * self.scale, BLACK, 0.35)

    def lead(self, title: str, pieces: Sequence[Piece]) -> None:
        """What a section begins with: its title, large, and what leads into it."""
        large = Block((Piece(title, "strong"),), self.width, scale=self.scale * 1.9)
        large.put(self.page, self.left, self.y)
        self.y += large.height + 0.6 * MM * self.scale
        self.text(title, pieces)
        self.y += 2.2 * MM * self.scale

    def text(self, title: str, pieces: Sequence[Piece]) -> None:
        """Paragraphs over the whole width, and over as many pages of this title as they take."""
        block = Block(pieces, self.width, scale=self.scale)
        first = 0
        while (after := block.fitting(first, self.room)) < len(block):
            block.put(self.page, self.left, self.y, first, after)
            first = after
            self.begin(title)
        block.put(self.page, self.left, self.y, first)
        self.y += block.height_of(first)

    def rule(self, y: float, colour: object = HAIR, thick_mm: float = 0.12) -> None:
        """A line across the page."""
        fill = BLACK if colour is BLACK else HAIR
        area = QRectF(self.left, y, self.width, thick_mm * MM * self.scale)
        self.page.append(Box(area, fill))

    def finish(self) -> list[Page]:
        """All pages, with their feet: when they were printed, and which of how many each is."""
        for number, page in enumerate(self.pages, 1):
            count = self.document.page_of.format(page=number, pages=len(self.pages))
            y = self.bottom + 2.4 * MM * self.scale
            self._block((Piece(self.document.printed, "faint"),), "left", self.width * 0.7).put(
                page, self.left, y
            )
            self._block((Piece(count, "small"),), "right", self.width * 0.3).put(
                page, self.left + self.width * 0.7, y
            )
        return self.pages

    def _block(self, pieces: Sequence[Piece], align: Align, width: float) -> Block:
        return Block(pieces, width, scale=self.scale, align=align)
